"""First values from the page's address and the conversation: what fits, and what does not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from playwright.sync_api import expect

from builder.form.fields import (
    AnsweredField,
    CheckboxesField,
    CheckboxField,
    ConsentField,
    CountryField,
    DecimalField,
    IntegerField,
    Prefill,
    RadioField,
    RatingField,
    SelectField,
    SliderField,
    TextField,
    YesNoField,
)
from builder.form.project import Flow, Platform
from tests.browser.form_page import FormPage
from tests.projects import options, project, words

pytestmark = pytest.mark.browser

CITIES = ("Paris, France", "Paris", "S,M", "S", "M")


def prefilled(
    field: AnsweredField, source: Any = "parameter", name: str = "given"
) -> AnsweredField:
    return replace(field, prefill=Prefill(source=source, name=name))


def sent(form: FormPage) -> Any:
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    return form.submissions[-1]["values"]


# -- choices whose values hold commas, and prefills ----------------------------------------------


def test_choices_with_commas_survive_a_draft_and_a_prefill(open_form):
    cases = [(kind, value) for kind in (SelectField, RadioField) for value in CITIES]
    choices = [
        kind(id=f"f_{n}", name=f"city_{n}", label=words(f"City {n}"), options=options(*CITIES))
        for n, (kind, _) in enumerate(cases)
    ]
    wanted = {f"city_{n}": value for n, (_, value) in enumerate(cases)}
    by_own_name = [prefilled(each, name=each.name) for each in choices]
    assert sent(open_form(project(*by_own_name), parameters=wanted)) == wanted
    kept = open_form(project(*choices, flow=Flow(draft_minutes=5)))
    for each in choices:
        value = wanted[each.name]
        if isinstance(each, SelectField):
            kept.control(each.name).select_option(value)
        else:
            kept.page.locator(f'input[name="{each.name}"][value="{value}"]').check()
    kept.open()
    assert sent(kept) == wanted


TICKED = {
    "S,M": {"S,M"},
    "Paris, France": {"Paris, France"},
    "Paris, France,S,M,S": {"Paris, France", "S,M", "S"},
    "paris , m": {"Paris", "M"},
    "S,S, ,M,": {"S", "M"},
    "Paris,Rome": {"Paris, France"},
    "Rome": {"Paris, France"},
}


def test_ticks_are_prefilled_by_their_options(open_form):
    cases = [(delimiter, given) for delimiter in ("; ", "/") for given in TICKED]
    ticks = [
        CheckboxesField(
            id=f"f_{n}", name=f"city_{n}", label=words(f"Cities {n}"), options=options(*CITIES),
            default=("Paris, France",), deliver="text", delimiter=delimiter,
            prefill=Prefill(source="parameter", name=f"city_{n}"),
        )
        for n, (delimiter, _) in enumerate(cases)
    ]  # fmt: skip
    given = {f"city_{n}": text for n, (_, text) in enumerate(cases)}
    found = sent(open_form(project(*ticks), parameters=given))
    assert {name: set(chosen) for name, chosen in found.items()} == {
        name: TICKED[text] for name, text in given.items()
    }


def test_ticks_are_prefilled_by_the_form_s_own_delimiter(open_form):
    ticks = CheckboxesField(
        id="f", name="city", label=words("Cities"), options=options(*CITIES), deliver="text",
        delimiter="; ",
    )  # fmt: skip
    form = open_form(project(prefilled(ticks)), parameters={"given": "S,M; paris, france ;S"})
    assert sent(form) == {"city": ["Paris, France", "S,M", "S"]}


def test_ticks_with_commas_survive_a_draft(open_form):
    ticks = CheckboxesField(
        id="f",
        name="city",
        label=words("Cities"),
        options=options(*CITIES),
        default=("M",),
        deliver="text",
        delimiter="|",
    )
    form = open_form(project(ticks, flow=Flow(draft_minutes=5)))
    form.page.locator('input[value="S,M"]').check()
    form.page.locator('input[value="M"]').uncheck()
    form.open()
    assert sent(form) == {"city": ["S,M"]}


SIZE: dict[str, Any] = {
    "label": words("Size"),
    "options": options("small", "Large"),
    "default": "small",
}


PREFILLS = [
        (SelectField(id="f", name="x", **SIZE), "LARGE", "Large"),
        (SelectField(id="f", name="x", **SIZE), " large ", "Large"),
        (SelectField(id="f", name="x", **SIZE), "huge", "small"),
        (RadioField(id="f", name="x", **SIZE), "large", "Large"),
        (RadioField(id="f", name="x", **SIZE), "toString", "small"),
        (CountryField(id="f", name="x", label=words("Country"), default="GR"), "cy", "CY"),
        (CountryField(id="f", name="x", label=words("Country"), default="GR"), "zz", "GR"),
        (SliderField(id="f", name="x", label=words("N"), max=10, default=3), "7", 7),
        (SliderField(id="f", name="x", label=words("N"), max=10, default=3), "99", 3),
        (SliderField(id="f", name="x", label=words("N"), max=10, default=3), "2.5", 3),
        (SliderField(id="f", name="x", label=words("N"), max=10, default=3), "", 3),
        (IntegerField(id="f", name="x", label=words("N"), max=10, default=3), "7", 7),
        (IntegerField(id="f", name="x", label=words("N"), max=10, default=3), "99", 3),
        (IntegerField(id="f", name="x", label=words("N"), max=10, default=3), "many", 3),
        (DecimalField(id="f", name="x", label=words("N"), default=0.5), "2.50", 2.5),
        (DecimalField(id="f", name="x", label=words("N"), default=0.5), "2.555", 0.5),
        (DecimalField(id="f", name="x", label=words("N"), default=0.5), "-1e1", -10),
        (TextField(id="f", name="x", label=words("T"), max_length=4, default="Anna"), "Elisabeth", "Anna"),
        (TextField(id="f", name="x", label=words("T"), default="Anna"), "   ", "Anna"),
        (TextField(id="f", name="x", label=words("T"), pattern="[0-9]+", default="1"), "a", "1"),
        (CheckboxField(id="f", name="x", label=words("T")), "yes", True),
        (CheckboxField(id="f", name="x", label=words("T")), "TRUE", True),
        (CheckboxField(id="f", name="x", label=words("T")), "1", True),
        (CheckboxField(id="f", name="x", label=words("T"), default=True), "no", False),
        (CheckboxField(id="f", name="x", label=words("T"), default=True), "perhaps", True),
        (YesNoField(id="f", name="x", label=words("T")), "true", True),
        (YesNoField(id="f", name="x", label=words("T")), "0", False),
        (RatingField(id="f", name="x", label=words("T")), "4", 4),
]  # fmt: skip


@pytest.mark.parametrize("language", ["en", "el"])
def test_a_prefill_fits_or_leaves_the_default(open_form, language):
    fields = [
        replace(prefilled(field, name=f"x_{n}"), id=f"f_{n}", name=f"x_{n}")
        for n, (field, _, _) in enumerate(PREFILLS)
    ]
    given = {f"x_{n}": text for n, (_, text, _) in enumerate(PREFILLS)}
    form = open_form(project(*fields), parameters={**given, "lang": language})
    form.submit()
    form.page.locator("html[data-screen=done]").wait_for()
    assert form.submission()["values"] == {
        f"x_{n}": value for n, (_, _, value) in enumerate(PREFILLS)
    }


@pytest.mark.parametrize("name", ["yes", "rating", "x"])
def test_what_does_not_fit_leaves_what_has_no_default(open_form, name):
    question = YesNoField(id="f", name=name, label=words("T"))
    form = open_form(project(prefilled(question)), parameters={"given": "constructor"})
    assert sent(form) == {}


@pytest.mark.parametrize("source", ["parameter", "context"])
def test_a_consent_that_a_link_gives_is_none(open_form, source):
    def prepared(form: FormPage) -> None:
        form.conversation = {"given": "yes"}

    agree = prefilled(ConsentField(id="f", name="agree", label=words("I agree")), source)
    news = prefilled(CheckboxField(id="g", name="news", label=words("News")), source)
    form = open_form(
        project(agree, news, platform=Platform(read_context=True)),
        parameters={"given": "yes"}, prepared=prepared,
    )  # fmt: skip
    expect(form.control("news")).to_be_checked()
    expect(form.control("agree")).not_to_be_checked()
    form.control("agree").check()
    assert sent(form) == {"agree": True, "news": True}


@pytest.mark.parametrize("language", ["en", "el", "de", "ar"])
def test_a_machine_s_number_is_the_same_in_every_language(open_form, language):
    fields = (
        prefilled(DecimalField(id="f", name="price", label=words("Price"), decimals=3)),
        DecimalField(id="g", name="rate", label=words("Rate"), default=1.125, decimals=3),
    )
    form = open_form(
        project(*fields, languages=("en", "el", "de", "ar"), flow=Flow(draft_minutes=5)),
        parameters={"given": "2.500", "lang": language},
    )
    form.control("price").press("Space")
    form.open(given="9", lang=language)
    form.submit()
    form.page.locator("html[data-screen=done]").wait_for()
    assert form.submission()["values"] == {"price": 2.5, "rate": 1.125}


def test_variables_of_the_conversation_are_matched_alike(open_form):
    size = prefilled(SelectField(id="f", name="x", **SIZE), "context")
    reading = Platform(read_context=True)
    form = open_form(
        project(size, platform=reading), prepared=lambda f: f.conversation.update(given="LARGE")
    )
    expect(form.control("x")).to_have_value("Large")
