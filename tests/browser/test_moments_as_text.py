"""Dates and times in browsers that have no widget for them, and show a box for text."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from playwright.sync_api import Route, expect

from builder.check import validate
from builder.form.fields import DateField, DateTimeField, TimeField
from builder.form.project import Project
from builder.render import plan_of, render_page
from tests.browser.form_page import ORIGIN, FormPage
from tests.projects import project, words

pytestmark = pytest.mark.browser

KINDS = {"d": (DateField, "Day"), "t": (TimeField, "Time"), "m": (DateTimeField, "When")}
FORM = project(*(kind(id=f"f_{n}", name=n, label=words(said)) for n, (kind, said) in KINDS.items()))


def without_widgets(form: FormPage, shown: Project) -> None:
    plan = plan_of(validate(shown))
    html = re.sub(
        '(<input[^>]*type=)"(?:date|time|datetime-local)"',
        r'\1"text"',
        render_page(plan)["page/index.html"].decode(),
    )
    headers = {**plan.headers, "Content-Type": "text/html; charset=utf-8"}

    def answer(route: Route) -> None:
        route.fulfill(body=html, headers=headers)

    form.page.route(f"{ORIGIN}/?*", answer)


def opened(
    open_form: Callable[..., FormPage], kinds: Mapping[str, str], **options: Any
) -> FormPage:
    """Open a form that has a field of a kind for each name, in a browser without widgets."""
    shown = project(
        *(
            KINDS[kind][0](id=f"f_{name}", name=name, label=words(KINDS[kind][1]))
            for name, kind in kinds.items()
        )
    )
    return open_form(shown, prepared=lambda form: without_widgets(form, shown), **options)


READ = {
    "d": [
        "2024-05-01", " 2024-05-01 ", "2024-5-1", "2024/5/1", "2024.05.01", "2024 5 1",
        "2024. 5. 1", "٢٠٢٤-٠٥-٠١", "२०२४/५/१", "２０２４－０５－０１", "2024–05–01",
    ],
    "t": ["09:05", "9:05", " 09:05", "09:05:00", "٠٩:٠٥", "９：０５"],
    "m": ["2024-05-01T09:05", "2024-05-01 09:05", "2024/5/1, 9:05", "2024-05-01T09:05:00"],
}  # fmt: skip


def test_what_is_typed_with_the_year_first_is_read(open_form):
    meant = {"d": "2024-05-01", "t": "09:05", "m": "2024-05-01T09:05"}
    rows = {f"{kind}{n}": (kind, text) for kind in READ for n, text in enumerate(READ[kind])}
    form = opened(open_form, {name: kind for name, (kind, _) in rows.items()})
    form.fill({name: typed for name, (_, typed) in rows.items()})
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert form.submission()["values"] == {name: meant[kind] for name, (kind, _) in rows.items()}


_NO_DAY = "“Day” must be a complete date of the calendar. (2026-12-31)"
NOT_READ = {
    "en": [
        ("d", "1/5/2024", _NO_DAY),
        ("d", "24-5-1", _NO_DAY),
        ("d", "2024-02-30", _NO_DAY),
        ("d", "2024-5-123", _NO_DAY),
        ("d", "0024-05-01", "Please write the year of “Day” with four digits."),
        ("t", "9.05", "“Time” must be a complete time, such as 14:30."),
        ("t", "9:05 pm", "“Time” must be a complete time, such as 14:30."),
        ("m", "2024-05-01", "“When” must be a complete date with a time. (2026-12-31 14:30)"),
    ],
    "el": [
        ("d", "1.5.2024", "Το πεδίο «Day (ελ)» πρέπει να είναι μια πλήρης, έγκυρη ημερομηνία. (2026-12-31)"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("language", NOT_READ)
def test_what_is_not_read_says_how_to_write_it(open_form, language):
    rows = {f"{kind}{n}": (typed, said) for n, (kind, typed, said) in enumerate(NOT_READ[language])}
    form = opened(open_form, {name: name[0] for name in rows}, parameters={"lang": language})
    form.fill({name: typed for name, (typed, _) in rows.items()})
    form.submit()
    for name, (typed, said) in rows.items():
        expect(form.error(name)).to_have_text(said)
        expect(form.control(name)).to_have_value(typed)
        assert re.search("31|14:30", form.control(name).get_attribute("placeholder") or "")
    assert form.submissions == []


def test_where_the_browser_has_a_widget_nothing_is_said_of_how_to_write_it(open_form):
    form = open_form(FORM)
    assert form.page.locator("[placeholder]").count() == 0
    form.fill({"d": "2024-05-01", "t": "09:05", "m": "2024-05-01T09:05"})
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert form.submission()["values"] == {"d": "2024-05-01", "t": "09:05", "m": "2024-05-01T09:05"}
