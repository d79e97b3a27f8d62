"""Dates and times in browsers that have no widget for them, and show a box for text."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Route, expect

from builder.check import validate
from builder.form.fields import DateField, DateTimeField, TimeField
from builder.render import plan_of, render_page
from tests.browser.form_page import ORIGIN, FormPage
from tests.projects import project, words

pytestmark = pytest.mark.browser

FORM = project(
    DateField(id="f_d", name="d", label=words("Day")),
    TimeField(id="f_t", name="t", label=words("Time")),
    DateTimeField(id="f_m", name="m", label=words("When")),
)


def without_widgets(form: FormPage) -> None:
    plan = plan_of(validate(FORM))
    html = re.sub(
        '(<input[^>]*type=)"(?:date|time|datetime-local)"',
        r'\1"text"',
        render_page(plan)["page/index.html"].decode(),
    )
    headers = {**plan.headers, "Content-Type": "text/html; charset=utf-8"}

    def answer(route: Route) -> None:
        route.fulfill(body=html, headers=headers)

    form.page.route(f"{ORIGIN}/?*", answer)


@pytest.mark.parametrize(
    ("name", "typed", "meant"),
    [
        *(
            ("d", typed, "2024-05-01")
            for typed in (
                "2024-05-01", " 2024-05-01 ", "2024-5-1", "2024/5/1", "2024.05.01", "2024 5 1",
                "2024. 5. 1", "٢٠٢٤-٠٥-٠١", "२०२४/५/१", "２０２４－０５－０１", "2024–05–01",
            )
        ),
        *(("t", typed, "09:05") for typed in ("09:05", "9:05", " 09:05", "09:05:00", "٠٩:٠٥", "９：０５")),
        *(
            ("m", typed, "2024-05-01T09:05")
            for typed in ("2024-05-01T09:05", "2024-05-01 09:05", "2024/5/1, 9:05", "2024-05-01T09:05:00")
        ),
    ],
)  # fmt: skip
def test_what_is_typed_with_the_year_first_is_read(open_form, name, typed, meant):
    form = open_form(FORM, prepared=without_widgets)
    form.fill({name: typed})
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert form.submission()["values"] == {name: meant}


@pytest.mark.parametrize(
    ("name", "typed", "language", "said"),
    [
        ("d", "1/5/2024", "en", "“Day” must be a complete date of the calendar. (2026-12-31)"),
        ("d", "24-5-1", "en", "“Day” must be a complete date of the calendar. (2026-12-31)"),
        ("d", "2024-02-30", "en", "“Day” must be a complete date of the calendar. (2026-12-31)"),
        ("d", "2024-5-123", "en", "“Day” must be a complete date of the calendar. (2026-12-31)"),
        ("d", "0024-05-01", "en", "Please write the year of “Day” with four digits."),
        ("d", "1.5.2024", "el", "Το πεδίο «Day (ελ)» πρέπει να είναι μια πλήρης, έγκυρη ημερομηνία. (2026-12-31)"),
        ("t", "9.05", "en", "“Time” must be a complete time, such as 14:30."),
        ("t", "9:05 pm", "en", "“Time” must be a complete time, such as 14:30."),
        ("m", "2024-05-01", "en", "“When” must be a complete date with a time. (2026-12-31 14:30)"),
    ],
)  # fmt: skip
def test_what_is_not_read_says_how_to_write_it(open_form, name, typed, language, said):
    form = open_form(FORM, prepared=without_widgets, parameters={"lang": language})
    form.fill({name: typed})
    form.submit()
    expect(form.error(name)).to_have_text(said)
    expect(form.control(name)).to_have_value(typed)
    assert re.search("31|14:30", form.control(name).get_attribute("placeholder") or "")


def test_where_the_browser_has_a_widget_nothing_is_said_of_how_to_write_it(open_form):
    form = open_form(FORM)
    assert form.page.locator("[placeholder]").count() == 0
    form.fill({"d": "2024-05-01", "t": "09:05", "m": "2024-05-01T09:05"})
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert form.submission()["values"] == {"d": "2024-05-01", "t": "09:05", "m": "2024-05-01T09:05"}
