"""Filling in: labels, judging, errors, the keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.sync_api import expect

from builder.form.fields import (
    CheckboxField,
    DateField,
    DateTimeField,
    DecimalField,
    IntegerField,
    RadioField,
    SelectField,
    TextareaField,
    TextField,
)
from builder.form.project import FormTexts
from builder.form.texts import LocalText
from tests.projects import NAME, every_kind, options, project, small, words

pytestmark = pytest.mark.browser


def test_nothing_is_said_before_the_first_submission(open_form):
    form = open_form(every_kind())
    expect(form.status).to_be_attached()
    expect(form.status).to_be_empty()
    form.control("email").fill("nonsense")
    form.control("phone").focus()
    assert form.page.locator("[aria-invalid]").count() == 0
    expect(form.summary).to_be_hidden()


def test_an_empty_submission_is_explained_in_a_summary_above_the_heading(open_form):
    form = open_form(every_kind())
    form.submit()
    expect(form.summary).to_be_focused()
    assert form.submissions == []
    expect(form.page).to_have_title("Error: Return a product")
    order = form.page.evaluate(
        "byId = (id) => document.getElementById(id);"
        "byId('summary').compareDocumentPosition(byId('title')) & Node.DOCUMENT_POSITION_FOLLOWING"
    )
    assert order
    required = [
        "first_name", "order_no", "quantity", "bought_on", "reason", "refund", "email", "agree",
    ]  # fmt: skip
    links = form.summary.get_by_role("link")
    expect(links).to_have_count(len(required))
    for position, name in enumerate(required):
        message = links.nth(position).inner_text()
        expect(form.error(name)).to_have_text(message)
        label = form.page.locator(f"#l-{name}").inner_text()
        assert f"“{label}”" in message


def test_a_link_of_the_summary_leads_to_its_field(open_form):
    form = open_form(every_kind())
    form.submit()
    for position, name in enumerate(("first_name", "order_no", "quantity", "bought_on", "reason")):
        form.summary.get_by_role("link").nth(position).click()
        expect(form.control(name)).to_be_focused()
        expect(form.page.locator(f"#l-{name}")).to_be_in_viewport()
    form.summary.get_by_role("link").nth(5).click()
    expect(form.page.get_by_label("Card")).to_be_focused()
    # A new history entry would keep the page from closing itself.
    assert form.page.evaluate("history.length - historyAtFirst") == 0


def test_errors_belong_to_their_fields_for_everyone(open_form):
    form = open_form(every_kind())
    expect(form.control("first_name")).to_have_accessible_description("As on your card")
    form.submit()
    for name in ("first_name", "quantity", "reason", "agree", "bought_on"):
        control = form.control(name)
        expect(control).to_have_attribute("aria-invalid", "true")
        expect(control).to_have_accessible_description(
            f"As on your card {form.error(name).inner_text()}"
            if name == "first_name"
            else (f"You can take this back {form.error(name).inner_text()}" if name == "agree"
                  else form.error(name).inner_text())
        )  # fmt: skip
    group = form.page.get_by_role("radiogroup")
    expect(group).to_have_attribute("aria-invalid", "true")
    expect(group).to_have_accessible_description(form.error("refund").inner_text())


def test_a_field_in_error_is_judged_while_it_is_mended_and_others_are_not(open_form):
    form = open_form(small())
    form.submit()
    expect(form.error("first_name")).to_have_text("Please fill in “First name”.")
    form.control("city").fill("x" * 21)
    expect(form.error("city")).to_be_empty()
    form.control("first_name").fill("A")
    expect(form.error("first_name")).to_be_empty()
    assert form.control("first_name").get_attribute("aria-invalid") is None
    form.control("first_name").fill("x" * 65)
    expect(form.error("first_name")).to_have_text(
        "“First name” is too long: it may have at most 64 characters."
    )
    form.submit()
    expect(form.control("city")).to_have_value("x" * 21)
    expect(form.summary.get_by_role("link")).to_have_count(2)


def test_mended_answers_clear_the_summary_and_the_title(open_form):
    form = open_form(small())
    form.submit()
    expect(form.summary).to_be_visible()
    form.answers = [None]
    form.fill({"first_name": "Ada"})
    form.submit()
    expect(form.status).to_contain_text("could not be sent")
    expect(form.summary).to_be_hidden()
    expect(form.page).to_have_title("Return a product")


def test_the_whole_form_works_by_keyboard(open_form):
    form = open_form(every_kind())
    keyboard = form.page.keyboard
    for keys in ("Anne-Marie Ωνάση", "ab12345678", "3", "19.90"):
        keyboard.press("Tab")
        keyboard.type(keys)
    keyboard.press("Tab")
    keyboard.type("05012024")  # the browser's own date box, in American order
    form.control("reason").focus()
    keyboard.press("ArrowDown")
    keyboard.press("ArrowDown")
    keyboard.press("Tab")
    keyboard.press("Space")
    keyboard.press("ArrowDown")
    keyboard.press("Tab")
    keyboard.type("two\nlines")
    keyboard.press("Tab")
    keyboard.type("anne@example.com")
    keyboard.press("Tab")
    keyboard.type("+30 210-1234567")
    keyboard.press("Tab")
    keyboard.press("Tab")
    keyboard.press("Space")
    keyboard.press("Tab")
    expect(form.button).to_be_focused()
    keyboard.press("Enter")
    expect(form.heading).to_have_text("Thank you")
    expect(form.heading).to_be_focused()
    assert form.submission()["values"] == {
        "first_name": "Anne-Marie Ωνάση",
        "order_no": "AB12345678",
        "quantity": 3,
        "price": 19.9,
        "bought_on": "2024-05-01",
        "reason": "damaged",
        "refund": "voucher",
        "note": "two\nlines",
        "email": "anne@example.com",
        "phone": "+30 210-1234567",
        "newsletter": False,
        "agree": True,
    }


def test_enter_in_a_line_submits(open_form):
    form = open_form(small())
    form.control("first_name").fill("Ada")
    form.control("first_name").press("Enter")
    expect(form.heading).to_have_text("Thank you")


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("12", 12), ("12,5", 12.5), ("12.5", 12.5), (" 1 234,50 ", 1234.5), ("+7", 7),
        ("\u22123", -3), ("-0,25", -0.25), ("1,234.5", 1234.5), (".5", 0.5), ("٣٫٥", 3.5), ("۱۲", 12), ("1\u202f000", 1000),
    ],
)  # fmt: skip
def test_numbers_are_read_as_people_write_them(open_form, typed, sent):
    amount = DecimalField(id="f", name="amount", label=words("Amount"))
    # The page is in English, the person's browser in Greek.
    form = open_form(project(amount), locale="el-GR", parameters={"lang": "en"})
    form.fill({"amount": typed})
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert form.submission()["values"] == {"amount": sent}


@pytest.mark.parametrize(
    ("typed", "integer", "message"),
    [
        ("12,34", False, "“Amount” must be a number, such as 12.5."),
        ("twelve", False, "“Amount” must be a number, such as 12.5."),
        ("1e3", False, "“Amount” must be a number, such as 12.5."),
        ("0x10", False, "“Amount” must be a number, such as 12.5."),
        ("9" * 400, False, "“Amount” must be a number, such as 12.5."),
        ("9" * 17, True, "“Amount” must be a whole number, such as 12."),
        ("1.005", False, "“Amount” has too many decimals: at most 2 are allowed."),
        ("1000.5", False, "“Amount” must be 1,000 or less."),
        ("1.5", True, "“Amount” must be a whole number, such as 12."),
        ("1.234", True, "“Amount” must be a whole number, such as 12."),
        ("0", True, "“Amount” must be 1 or more."),
        ("", True, "Please fill in “Amount”."),
    ],
)
def test_what_is_no_usable_number_is_explained(open_form, typed, integer, message):
    kind = IntegerField if integer else DecimalField
    amount = kind(id="f", name="amount", label=words("Amount"), min=1, max=1000, required=True)
    form = open_form(project(amount))
    form.fill({"amount": typed})
    form.submit()
    expect(form.error("amount")).to_have_text(message)
    expect(form.control("amount")).to_have_value(typed)


def test_bounds_are_worded_as_the_language_writes_them(open_form):
    amount = DecimalField(id="f", name="amount", label=words("Amount", "Ποσό"), max=1234.5)
    day = DateField(id="g", name="day", label=words("Day", "Ημέρα"), latest="2024-12-31")
    form = open_form(project(amount, day), parameters={"lang": "el"})
    form.fill({"amount": "2000", "day": "2025-01-01"})
    form.submit()
    expect(form.error("amount")).to_have_text("Το πεδίο «Ποσό» πρέπει να είναι το πολύ 1.234,5.")
    expect(form.error("day")).to_contain_text("31 Δεκεμβρίου 2024")


def test_a_half_written_date_is_not_taken_for_none(open_form):
    day = DateField(id="f", name="day", label=words("Day"))
    form = open_form(project(day))
    form.control("day").focus()
    form.page.keyboard.type("05")
    form.submit()
    expect(form.error("day")).to_have_text("“Day” must be a complete date of the calendar.")
    assert form.submissions == []


@pytest.mark.parametrize("timed", [False, True])
def test_a_year_of_two_digits_is_refused_with_the_fix(open_form, timed):
    kind = DateTimeField if timed else DateField
    form = open_form(project(kind(id="f", name="day", label=words("Day"))))
    form.control("day").focus()
    # The browser's own box, in American order.
    form.page.keyboard.type("050124")
    if timed:
        form.page.keyboard.press("ArrowRight")
        form.page.keyboard.type("1030AM")
    assert form.control("day").input_value().startswith("0024-05-01")
    form.submit()
    expect(form.error("day")).to_have_text("Please write the year of “Day” with four digits.")
    assert form.submissions == []
    form.fill({"day": "2024-05-01T10:30" if timed else "2024-05-01"})
    form.submit()
    expect(form.heading).to_have_text("Thank you")


def test_date_bounds_relative_to_today_bound_the_picker(new_form):
    day = DateField(id="f", name="day", label=words("Day"), earliest="today-7", latest="today+1")
    form = new_form(project(day), timezone_id="Pacific/Kiritimati")
    form.page.clock.install(time="2026-03-01T10:30:00Z")  # there it is the 2nd
    form.open()
    expect(form.control("day")).to_have_attribute("min", "2026-02-23")
    expect(form.control("day")).to_have_attribute("max", "2026-03-03")


def test_room_is_counted_in_characters_and_nothing_is_cut_off(open_form):
    note = TextareaField(id="f", name="note", label=words("Note"), max_length=10)
    form = open_form(project(note))
    counter = form.page.locator("#c-note")
    form.fill({"note": "12345678"})
    expect(counter).to_be_empty()
    form.fill({"note": "😀" * 9})
    expect(counter).to_have_text("9 of 10 characters")
    form.fill({"note": "😀" * 11})
    expect(counter).to_have_text("11 of 10 characters")
    form.submit()
    expect(form.control("note")).to_have_value("😀" * 11)
    expect(form.error("note")).to_contain_text("at most 10")


def test_the_form_s_own_words_for_a_pattern_come_first(open_form):
    form = open_form(every_kind())
    form.fill({"order_no": "12"})
    form.submit()
    expect(form.error("order_no")).to_have_text("“Order number” is two letters and eight digits.")


def test_unanswered_fields_are_left_out_and_ticks_are_not(open_form):
    tick = CheckboxField(id="t", name="news", label=words("News"))
    form = open_form(project(replace(NAME, required=False), tick))
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert form.submission()["values"] == {"news": False}


def test_fields_start_with_their_defaults(open_form):
    form = open_form(
        project(
            TextField(id="a", name="line", label=words("Line"), default='say "hi" & <go>'),
            TextareaField(id="b", name="lines", label=words("Lines"), default="\n first\nsecond"),
            SelectField(
                id="c", name="pick", label=words("Pick"), options=options("x", "y"), default="y"
            ),
            RadioField(
                id="d", name="choose", label=words("Choose"), options=options("x", "y"), default="x"
            ),
            CheckboxField(id="e", name="tick", label=words("Tick"), default=True),
        )
    )
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert form.submission()["values"] == {
        "line": 'say "hi" & <go>',
        "lines": "first\nsecond",
        "pick": "y",
        "choose": "x",
        "tick": True,
    }


def test_field_names_may_be_those_of_a_form_s_own_properties(open_form):
    names = ("submit", "elements", "action", "reset", "name", "id", "length", "method")
    fields = [TextField(id=f"f_{n}", name=n, label=words(n), required=True) for n in names]
    choice = RadioField(
        id="f_r", name="parent_node", label=words("Choice"), options=options("x", "y")
    )
    form = open_form(project(*fields, choice))
    form.fill(dict.fromkeys(names, "v"))
    form.page.get_by_role("radio", name="Y").check()
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert form.submission()["values"] == {**dict.fromkeys(names, "v"), "parent_node": "y"}


def test_at_320_pixels_nothing_scrolls_sideways(open_form):
    long = LocalText.of(
        en="Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung" * 2
    )
    fields = [
        replace(NAME, label=long, hint=long),
        SelectField(id="s", name="pick", label=long, required=True, options=options("x" * 90, "y")),
        RadioField(id="r", name="rad", label=long, required=True, options=options("z" * 90, "y")),
    ]
    form = open_form(
        project(*fields, texts=FormTexts(title=long, intro=long, submit=long)),
        viewport={"width": 320, "height": 640},
    )
    form.submit()
    wide = "document.documentElement.scrollWidth"
    assert form.page.evaluate(wide) == 320
    clipped = """[...document.querySelectorAll("main *")].filter((e) => {
      const box = e.getBoundingClientRect();
      return e.checkVisibility() && (box.right > 320.5 || box.left < -0.5);
    }).map((e) => e.outerHTML.slice(0, 80))"""
    assert form.page.evaluate(clipped) == []
