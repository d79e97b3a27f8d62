"""The thirty points of the checklist, on every starter form and on a form with everything."""

from __future__ import annotations

from dataclasses import replace

import pytest

from builder.form.project import Project
from tests.browser.checklist.journey import go_through, visit_form
from tests.browser.checklist.modes import MODES, languages_in
from tests.browser.checklist.visit import Visit
from tests.deliver.bundles import STARTERS, starter
from tests.projects import everything

pytestmark = pytest.mark.browser

_MODES = list(MODES)
# Each starter form in one mode and language, so that each mode and each language has its turn.
_ROTATION = [(name, _MODES[i % len(_MODES)], i) for i, name in enumerate(STARTERS)]


def project_in(project: Project, language: str) -> Project:
    """Return a project that speaks a language, with its own words or without."""
    known = project.languages
    return project if language in known else replace(project, languages=(*known, language))


def told(visit: Visit) -> str:
    return "\n".join(map(str, visit.findings))


@pytest.mark.parametrize(("name", "mode", "turn"), _ROTATION)
def test_every_starter_form_keeps_every_point(open_form, name, mode, turn):
    project = starter(name)
    languages = languages_in(mode, project)
    language = languages[turn % len(languages)]
    visit = visit_form(open_form, project_in(project, language), language, mode)
    go_through(visit)
    assert not visit.findings, told(visit)


@pytest.mark.parametrize("mode", _MODES)
def test_a_form_with_everything_keeps_every_point(open_form, mode):
    language = languages_in(mode, everything())[0]
    visit = visit_form(
        open_form, project_in(everything(), language), language, mode,
        parameters={"promo": "spring", "utm_campaign": "mail"},
    )  # fmt: skip
    go_through(visit)
    assert not visit.findings, told(visit)
