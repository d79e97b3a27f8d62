"""The checklist, on every starter form in one look, and on a form with everything in several.

``make checklist`` goes through all forms in all looks and languages (test_checklist_in_full.py).
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from builder.check import validate
from builder.form.project import Theme
from builder.render import plan_of, render_page
from tests.browser.checklist.breakages import BREAKAGES, breakable
from tests.browser.checklist.journey import go_through, visit_form
from tests.browser.checklist.modes import MODES, languages_in, speaking
from tests.browser.checklist.points import POINTS
from tests.browser.checklist.visit import told
from tests.deliver.bundles import STARTERS, starter
from tests.projects import every_kind, everything, project

pytestmark = pytest.mark.browser

_MODES = list(MODES)
# Each starter form in one mode and language, so that each mode and each language has its turn.
_ROTATION = [(name, _MODES[turn % len(_MODES)], turn) for turn, name in enumerate(STARTERS)]
_TESTS = Path(__file__).parent
_DOCUMENT = _TESTS.parents[1] / "docs" / "accessibility.md"


@pytest.mark.parametrize(("name", "mode", "turn"), _ROTATION)
def test_every_starter_form_keeps_every_point(open_form, name, mode, turn):
    languages = languages_in(mode, starter(name))
    language = languages[turn % len(languages)]
    visit = visit_form(open_form, speaking(starter(name), language), language, mode)
    go_through(visit)
    assert not visit.findings, told(visit)


# The other looks show in other colours or without motion what these show: starter forms have them.
# Each with the words of the documentation for it.
_EVERYTHING_IN = {
    "desktop": "on the desktop",
    "320 px": "at 320 pixels",
    "forced colours": "in forced colours",
    "right to left": "from right to left",
}


@pytest.mark.parametrize("mode", _EVERYTHING_IN)
def test_a_form_with_everything_keeps_every_point(open_form, mode):
    language = languages_in(mode, everything())[-1]
    visit = visit_form(
        open_form, speaking(everything(), language), language, mode,
        parameters={"promo": "spring", "utm_campaign": "mail"},
    )  # fmt: skip
    go_through(visit, thorough=mode == "desktop")
    assert not visit.findings, told(visit)


@pytest.mark.parametrize("accent", ["#ffffff", "#000000", "#ffe600", "#8a8a8a", "#0a7d5a"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_any_brand_colour_stays_readable(open_form, accent, scheme):
    branded = project(*every_kind().fields, theme=Theme(accent=accent, scheme=scheme, radius=0))
    visit = visit_form(open_form, branded, "en")
    visit.form.control("refund").check()
    visit.form.control("agree").check()
    visit.form.button.focus()
    visit.look()
    visit.scan_colours()
    assert not visit.findings, told(visit)


def test_axe_finds_nothing_where_the_form_cannot_open(open_form):
    visit = visit_form(open_form, every_kind(), "en", parameters={"user_id": ""})
    expect(visit.form.form).to_be_hidden()
    visit.scan()
    assert not visit.findings, told(visit)


def test_the_page_can_still_be_broken_in_every_way():
    html = render_page(plan_of(validate(breakable())))["page/index.html"].decode()
    for each in BREAKAGES:
        assert each.applied_to(html) != html, each.name


def test_the_documentation_says_what_is_walked_through_and_how_often_it_is_broken():
    page = " ".join(_DOCUMENT.read_text(encoding="utf-8").split())
    assert f"in {len(BREAKAGES)} ways" in page
    *words, last = _EVERYTHING_IN.values()
    assert f"and a review {', '.join(words)} and {last}." in page
    looks = ", ".join(MODES).replace("320 px", "320 pixels")
    assert f"The looks: {looks}." in page


def test_the_documentation_names_every_point_and_tests_that_exist():
    rows = re.findall(
        r"^\| (\d+) \| ([^|]+?) \| [^|]{20,}? \| ([^|]+?) \|$",
        _DOCUMENT.read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    assert [(int(number), title) for number, title, _ in rows] == list(POINTS.items())
    paths = (*_TESTS.rglob("*.py"), *_TESTS.rglob("*.js"))
    sources = {path.name: path.read_text(encoding="utf-8") for path in paths}
    for number, _, proofs in rows:
        named = re.findall(r"`([\w.]+)::(\w+)`", proofs)
        assert named, f"point {number} names no proof"
        for file, name in named:
            assert re.search(rf"(?:def|function\*?) {name}\(", sources[file]), f"{file}::{name}"
