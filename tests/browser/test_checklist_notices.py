"""The checklist itself: a page that is broken at a point does not get past it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Route, expect

from builder.check import validate
from builder.render.page import render_page
from tests.browser.checklist.breakages import BREAKAGES, breakable
from tests.browser.checklist.journey import go_through, prepare, visit_form
from tests.browser.checklist.points import POINTS
from tests.browser.form_page import ORIGIN, FormPage

pytestmark = pytest.mark.checklist

@pytest.fixture(autouse=True)
def _impatient() -> Iterator[None]:
    expect.set_options(timeout=2000)
    yield
    expect.set_options(timeout=5000)


HTML = render_page(validate(breakable()))["page/index.html"].decode()


def test_nothing_is_found_where_nothing_is_broken(open_form):
    visit = visit_form(open_form, breakable(), "el", "320 px", bypass_csp=True)
    go_through(visit)
    assert list(map(str, visit.findings)) == []


def test_every_point_is_broken_once():
    assert {each.point for each in BREAKAGES} == set(POINTS)


@pytest.mark.parametrize("broken", BREAKAGES, ids=lambda each: f"{each.point} {each.name}")
def test_a_broken_page_is_noticed(open_form, broken):
    html = broken.applied_to(HTML)

    def prepared(form: FormPage) -> None:
        prepare(form)
        form.page.set_default_timeout(2000)

        def serve(route: Route) -> None:
            route.fulfill(body=html, content_type="text/html; charset=utf-8")

        form.page.context.route(f"{ORIGIN}/?*", serve)

    visit = visit_form(
        open_form, breakable(), "en", prepared=prepared, bypass_csp=True,
        viewport={"width": 390, "height": 700},
    )  # fmt: skip
    go_through(visit)
    assert broken.point in {each.point for each in visit.findings}, list(map(str, visit.findings))
