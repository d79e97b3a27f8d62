"""What axe can find, in every look and state of the page."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from builder.form.project import Theme
from tests.browser.form_page import FormPage
from tests.projects import every_kind, project

pytestmark = pytest.mark.browser

_LOOKS: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "narrow": {"viewport": {"width": 320, "height": 640}, "has_touch": True},
    "forced colours": {"forced_colors": "active"},
    "reduced motion": {"reduced_motion": "reduce"},
}
# axe leaves this one out unless it is asked for.
_OPTIONS = {"rules": {"target-size": {"enabled": True}}}


def violations(form: FormPage) -> list[str]:
    found = Axe().run(form.page, options=_OPTIONS).response["violations"]
    return [f"{each['id']}: {[node['html'] for node in each['nodes']]}" for each in found]


def fill_in(form: FormPage) -> None:
    form.fill(
        {
            "first_name": "Ada",
            "order_no": "AB12345678",
            "quantity": "1",
            "bought_on": "2024-05-01",
            "email": "ada@example.com",
        }
    )
    form.control("reason").select_option("size")
    form.control("refund").check()
    form.control("agree").check()


@pytest.mark.parametrize("look", list(_LOOKS))
@pytest.mark.parametrize("language", ["en", "el", "ar"])
def test_axe_finds_nothing(open_form, look, language):
    form = open_form(
        project(*every_kind().fields, languages=("en", "el", "ar")),
        parameters={"lang": language},
        **_LOOKS[look],
    )
    expect(form.form).to_be_visible()
    assert violations(form) == []
    form.submit()
    expect(form.summary).to_be_focused()
    assert violations(form) == []
    fill_in(form)
    # A wait that the test comes ahead of, however slow the machine is.
    form.answers = [(503, {}, {"Retry-After": "600"})]
    form.submit()
    expect(form.page.locator("#countdown")).not_to_be_empty()
    assert violations(form) == []
    form.answers = [(200, {"status": "delivered"})]
    form.submit()
    form.page.locator("html[data-screen=done]").wait_for()
    assert violations(form) == []


def test_axe_finds_nothing_where_the_form_cannot_open(open_form):
    form = open_form(every_kind(), parameters={"user_id": ""})
    assert violations(form) == []


@pytest.mark.parametrize("accent", ["#ffffff", "#000000", "#ffe600", "#8a8a8a", "#0a7d5a"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_any_brand_colour_stays_readable(open_form, accent, scheme):
    form = open_form(
        project(*every_kind().fields, theme=Theme(accent=accent, scheme=scheme, radius=0))
    )
    form.button.focus()
    assert violations(form) == []
    fill_in(form)
    assert violations(form) == []


def test_one_first_heading_and_unique_ids(open_form):
    form = open_form(every_kind())
    assert form.page.locator("h1").count() == 1
    form.submit()
    assert form.page.locator("h1").count() == 1
    ids = form.page.evaluate("[...document.querySelectorAll('[id]')].map((e) => e.id)")
    assert len(ids) == len(set(ids))
