"""Answers pasted from elsewhere and typed on other keyboards, as they are shown and sent."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from playwright.sync_api import expect

from builder.form.fields import (
    EmailField,
    NamedField,
    PhoneField,
    TextareaField,
    TextField,
    UrlField,
)
from builder.form.project import Flow
from tests.browser.form_page import FormPage
from tests.projects import project, words

pytestmark = pytest.mark.browser

FORM = project(
    EmailField(id="f_e", name="email", label=words("E-mail")),
    EmailField(id="f_e2", name="again", label=words("E-mail again"), equals="f_e"),
    PhoneField(id="f_p", name="phone", label=words("Phone")),
    UrlField(id="f_u", name="site", label=words("Web site")),
    TextField(id="f_z", name="zip", label=words("Zip code"), normalise=("digits",)),
    TextField(
        id="f_o", name="order", label=words("Order"), pattern="[A-Z]{2}-[0-9]{4}",
        normalise=("trim", "upper"),
    ),
    TextField(id="f_n", name="name", label=words("Name"), pattern=r"\p{L}[\p{L}\p{M} '-]*"),
    TextField(
        id="f_c", name="capitals", label=words("Capitals"), normalise=("trim", "upper", "unaccent"),
    ),
    TextField(
        id="f_w", name="password_hint", label=words("Word"), pattern="(?=.*[0-9])[a-z0-9]{3,9}",
        pattern_ignores_case=True,
    ),
    TextareaField(id="f_t", name="story", label=words("Story"), max_length=10),
)  # fmt: skip


def like(name: str, other: str, **changes: Any) -> NamedField:
    """Return a field like the one of the form that has this name, under another name."""
    (found,) = (each for each in FORM.fields if isinstance(each, NamedField) and each.name == name)
    return replace(found, id=f"f_{other}", name=other, **changes)


def paste(form: FormPage, name: str, text: str) -> None:
    """Paste a text over what stands in a field, and go on to the next one."""
    other = form.page.context.new_page()
    other.set_content("<textarea></textarea>")
    other.locator("textarea").fill(text)
    other.locator("textarea").press("Control+a")
    other.locator("textarea").press("Control+c")
    other.close()
    form.page.bring_to_front()
    form.control(name).press("Control+a")
    form.control(name).press("Control+v")
    form.control(name).press("Tab")


PASTED = [
    ("email", "\u200b mailto:anna@example.com?subject=Hello", "anna@example.com"),
    ("email", "Anna Papa <anna@example.com>;", "anna@example.com"),
    ("email", "“anna@example.com”,", "anna@example.com"),
    ("email", "a@localhost", "a@localhost"),
    ("email", "anna＠example。com", "anna@example.com"),
    ("phone", "\u202a+30\u00a0(210)\u20111234567\u202c", "+30 (210)-1234567"),
    ("phone", "tel:+302101234567", "+302101234567"),
    ("phone", "٠٢١٠ ١٢٣٤٥٦٧", "0210 1234567"),
    ("site", "Https://Example.com/A", "https://Example.com/A"),
    ("site", "www.example.com,", "https://www.example.com"),
    ("zip", "Τ.Κ. 104\u00a031", "10431"),
    ("zip", "१०४३१", "10431"),
    ("order", "\ufeffab\u20131234\u200b", "AB-1234"),
    ("order", "ａｂ－１２３４", "AB-1234"),
    ("name", "Jose\u0301", "José"),
    ("name", "\u200eΝίκος\u200e", "Νίκος"),
    ("capitals", "Γιώργος\tΜαΐστρος", "ΓΙΩΡΓΟΣ ΜΑΪΣΤΡΟΣ"),
    ("password_hint", "ABC1", "ABC1"),
    ("story", "a\r\nb\u2028c \U000e0041", "a\nb\nc"),
]


def test_what_is_pasted_is_shown_and_sent_as_it_is_meant(open_form):
    """Each text goes into a field of its own, an e-mail address also into one that repeats it."""
    rows = {f"{name}_{n}": row for n, (name, *row) in enumerate(PASTED)}
    repeated = {f"again_{name}": row for name, row in rows.items() if name.startswith("email")}
    form = open_form(project(
        *(like(name.rpartition("_")[0], name) for name in rows),
        *(like("again", name, equals=f"f_{name.removeprefix('again_')}") for name in repeated),
    ))  # fmt: skip
    for name, (pasted, meant) in rows.items():
        paste(form, name, pasted)
        expect(form.control(name), pasted).to_have_value(meant)
    for name, (pasted, _) in repeated.items():
        form.control(name).fill(f" {pasted}")
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    wanted = {name: meant for name, (_, meant) in {**rows, **repeated}.items()}
    assert form.submission()["values"] == wanted


NOT_TAKEN = [
    ("zip", "abc", "“Zip code” must have digits, such as 123."),
    ("email", "mailto:", "“E-mail” must be an e-mail address, such as name@example.com."),
    ("phone", "tel:", "“Phone” must be a telephone number, such as +30 210 123 4567."),
    ("site", "https://", "“Web site” must be a web address, such as https://example.com."),
    ("order", "١٢٣٤", "“Order” does not have the expected form. Please check it."),
    ("password_hint", "abcd", "“Word” does not have the expected form. Please check it."),
]


def test_no_answer_is_lost_in_silence(open_form):
    form = open_form(FORM)
    for name, typed, _ in NOT_TAKEN:
        form.control(name).press_sequentially(typed)
        form.control(name).press("Tab")
        expect(form.control(name)).to_have_value(typed)
    form.submit()
    for name, typed, message in NOT_TAKEN:
        expect(form.error(name)).to_have_text(message)
        expect(form.control(name)).to_have_value(typed)
    assert form.submissions == []


def test_an_answer_of_what_nobody_sees_is_none(open_form):
    form = open_form(FORM)
    paste(form, "story", "\u200b\u2060 \u3164")
    paste(form, "zip", "\ufeff")
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert form.submissions[0]["values"] == {}


def test_the_counter_counts_what_will_be_sent(open_form):
    form = open_form(FORM)
    counter = form.page.locator("#c-story")
    form.control("story").fill("\u200b  e\u0301bcdefghi  \u200b")
    expect(counter).to_have_text("9 of 10 characters")
    form.control("story").fill("abcdefgh" + " " * 20)
    expect(counter).to_be_empty()


@pytest.mark.parametrize("address", ["άννα@παράδειγμα.ελ", "anna@παράδειγμα.ελ"])
def test_an_address_in_another_script_is_taken(open_form, address):
    form = open_form(FORM)
    for name in ("email", "again"):
        form.control(name).press_sequentially(address)
        form.control(name).press("Tab")
    # Chromium reads the domain in ASCII (IDNA), if the rest is; what is shown stays as typed.
    read = form.control("email").input_value()
    form.control("email").press("Control+a")
    form.control("email").press("Control+c")
    form.control("story").press("Control+v")
    expect(form.control("story")).to_have_value(address)
    form.control("story").fill("")
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    sent = form.submissions[0]["values"]
    assert sent == {"email": read, "again": read}
    assert read in (address, "anna@xn--hxajbheg2az3al.xn--qxam")


def test_the_review_shows_what_will_be_sent(open_form):
    form = open_form(project(*FORM.fields, flow=Flow(review=True)))
    form.control("capitals").fill("josé")
    form.submit()
    expect(form.page.locator("#review")).to_contain_text("JOSE")
