from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Playwright, expect, sync_playwright

from builder.check import validate
from builder.form.project import Project
from tests.browser.chromium import launch
from tests.browser.form_page import PATIENCE_MS, FormPage, serve

expect.set_options(timeout=PATIENCE_MS)


# Not for the whole session: Playwright keeps an event loop running in this thread.
@pytest.fixture(scope="package")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="package")
def browser(playwright: Playwright) -> Iterator[Browser]:
    with contextlib.closing(launch(playwright.chromium)) as started:
        yield started


@pytest.fixture(scope="package")
def whole_browser(playwright: Playwright) -> Iterator[Browser]:
    with contextlib.closing(launch(playwright.chromium, whole=True)) as started:
        yield started


@pytest.fixture
def new_form(browser: Browser) -> Iterator[Callable[..., FormPage]]:
    """Serve a project's page, which the test opens; whatever it logs or throws fails the test."""
    made: list[FormPage] = []

    def serve_(project: Project, **options: Any) -> FormPage:
        context = browser.new_context(**{"viewport": {"width": 800, "height": 900}, **options})
        form = FormPage(context.new_page())
        made.append(form)
        serve(form, validate(project))
        return form

    yield serve_
    for form in made:
        form.page.context.close()
    assert [fault for form in made for fault in form.faults] == []


@pytest.fixture
def open_form(new_form: Callable[..., FormPage]) -> Callable[..., FormPage]:
    """Open a project's page as a chat would."""

    def open_(
        project: Project,
        *,
        parameters: dict[str, str] | None = None,
        prepared: Callable[[FormPage], None] = lambda _form: None,
        **options: Any,
    ) -> FormPage:
        form = new_form(project, **options)
        prepared(form)
        form.open(**(parameters or {}))
        return form

    return open_


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how much axe has looked at, where tests recorded it."""
    reports = [each for found in terminalreporter.stats.values() for each in found]
    tallies = [
        value
        for report in reports
        if isinstance(report, pytest.TestReport) and report.when == "call"
        for name, value in report.user_properties
        if name == "axe"
    ]
    if tallies:
        states, violations = (sum(each) for each in zip(*tallies, strict=True))
        terminalreporter.write_line(
            f"axe: {len(tallies)} pages, {states} states, {violations} violations"
        )
