"""The starter forms as people see them: each language, each screen, each answer."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from builder.backend import rules
from builder.backend.spec import FieldSpec
from builder.check import validate
from builder.deliver.samples import sample_values
from builder.form.project import Project
from builder.render import compile_form
from tests.browser.form_page import FormPage
from tests.deliver.bundles import STARTERS, starter

pytestmark = pytest.mark.browser

_PHONE = {"viewport": {"width": 390, "height": 800}, "has_touch": True}
_FILLED_IN = "el"  # the language in which each form is gone through
_OTHERS = [(name, tag) for name in STARTERS for tag in starter(name).languages if tag != _FILLED_IN]
_OPTIONS = {"rules": {"target-size": {"enabled": True}}}
_SCREENS = 6  # more than any of them has


def violations(form: FormPage) -> list[str]:
    found = Axe().run(form.page, options=_OPTIONS).response["violations"]
    return [f"{each['id']}: {[node['html'] for node in each['nodes']]}" for each in found]


def check_page(form: FormPage, project: Project, language: str) -> None:
    expect(form.page.locator("html")).to_have_attribute("lang", language)
    expect(form.heading).to_have_text(project.texts.title.in_language(language))
    assert form.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert violations(form) == []


def answer(form: FormPage, field: FieldSpec, value: Any) -> None:
    """Answer a field as a person would."""
    if field.kind in ("checkbox", "consent"):
        form.control(field.name).set_checked(value)
    elif field.kind in ("radio", "rating", "yesno", "checkboxes"):
        for each in value if isinstance(value, list) else [value]:
            chosen = str(each).lower() if isinstance(each, bool) else str(each)
            control = form.page.locator(f'[name="{field.name}"][value="{chosen}"]')
            form.page.locator(f'label[for="{control.get_attribute("id")}"]').click()
            expect(control).to_be_checked()
    elif field.kind in ("select", "country"):
        form.control(field.name).select_option(value)
    else:
        form.control(field.name).fill(str(value))


@pytest.mark.parametrize(("name", "language"), _OTHERS)
def test_each_page_opens_without_a_fault_in_its_other_languages(open_form, name, language):
    project = starter(name)
    form = open_form(project, parameters={"lang": language}, **_PHONE)
    check_page(form, project, language)


@pytest.mark.parametrize("name", STARTERS)
def test_what_a_person_answers_is_what_is_sent(open_form, name):
    project = starter(name)
    spec = compile_form(validate(project))
    now = datetime.now(UTC)
    values = sample_values(spec, now.date())
    form = open_form(project, parameters={"lang": _FILLED_IN}, **_PHONE)
    check_page(form, project, _FILLED_IN)
    done = form.page.locator("html[data-screen=done]")
    left = [each for each in spec.fields if each.name in values]
    for _ in range(_SCREENS):
        for field in list(left):
            if form.page.locator(f'[name="{field.name}"]').first.is_visible():
                answer(form, field, values[field.name])
                left.remove(field)
        assert violations(form) == []
        heading = form.heading.inner_text()
        form.submit()
        expect(form.heading).not_to_have_text(heading)  # the next screen
        if done.count():
            break
    expect(done).to_be_attached()
    assert left == []
    days = rules.anywhere_on_earth(now)
    sent = rules.judge_form(spec, form.submission()["values"], {}, days)
    assert sent == rules.judge_form(spec, values, {}, days)
    assert sent.errors == {}
