"""The checklist on every form in every look and language, and what it notices itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Route, expect

from builder.check import validate
from builder.render import plan_of, render_page
from tests.browser.checklist.breakages import BREAKAGES, breakable
from tests.browser.checklist.journey import go_through, prepare, visit_form
from tests.browser.checklist.modes import MODES, languages_in, speaking
from tests.browser.checklist.points import POINTS
from tests.browser.checklist.visit import told
from tests.browser.form_page import ORIGIN, PATIENCE_MS, FormPage
from tests.deliver.bundles import STARTERS, starter
from tests.projects import everything

pytestmark = pytest.mark.checklist

_FORMS = {"everything": everything(), **{name: starter(name) for name in STARTERS}}
_ALL = [
    (name, mode, language)
    for name, form in _FORMS.items()
    for mode in MODES
    for language in languages_in(mode, form)
]
_HTML = render_page(plan_of(validate(breakable())))["page/index.html"].decode()


@pytest.mark.parametrize(("name", "mode", "language"), _ALL)
def test_every_form_keeps_every_point(open_form, record_property, name, mode, language):
    visit = visit_form(
        open_form, speaking(_FORMS[name], language), language, mode,
        parameters={"promo": "spring", "utm_campaign": "mail"} if name == "everything" else {},
    )  # fmt: skip
    go_through(visit)
    record_property("axe", [visit.scans, visit.violations])
    assert not visit.findings, told(visit)


def test_every_point_is_broken():
    assert {each.point for each in BREAKAGES} == set(POINTS)


def test_nothing_is_noticed_where_nothing_is_broken(open_form):
    visit = visit_form(open_form, breakable(), "en", "320 px", bypass_csp=True)
    go_through(visit)
    assert not visit.findings, told(visit)


@pytest.fixture
def _impatient() -> Iterator[None]:
    """A broken page makes one wait in vain."""
    expect.set_options(timeout=2000)
    yield
    expect.set_options(timeout=PATIENCE_MS)


@pytest.mark.usefixtures("_impatient")
@pytest.mark.parametrize("broken", BREAKAGES, ids=lambda each: f"{each.point} {each.name}")
def test_a_broken_page_is_noticed(open_form, broken):
    html = broken.applied_to(_HTML)

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
    assert broken.point in {each.point for each in visit.findings}, told(visit)
