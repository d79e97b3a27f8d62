"""Pages that the browser keeps whole while one is elsewhere, and shows again as they were."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Page, Playwright, expect

from builder.check import validate
from builder.form.fields import TextField
from builder.render import plan_of, render_page
from tests.browser.chromium import launch
from tests.browser.form_page import PARAMETERS
from tests.loopback import body_of, respond, serving
from tests.projects import NAME, project, words

pytestmark = pytest.mark.browser

SECRET = TextField(id="s", name="secret", label=words("Secret"), sensitive=True)


class Site:
    """The form's page, another page, and a backend that can be down."""

    def __init__(self) -> None:
        plan = plan_of(validate(project(NAME, SECRET)))
        html, headers = render_page(plan)["page/index.html"], plan.headers
        self.submissions: list[Any] = []
        self.status = 200
        self.url = ""
        self._html = html
        self._headers = {**headers, "Content-Type": "text/html; charset=utf-8"}

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        if request.command == "POST":
            self.submissions.append(json.loads(body_of(request)))
            body = json.dumps({"status": "delivered"}).encode()
            respond(request, self.status, body, {"Content-Type": "application/json"})
        else:
            elsewhere = request.path == "/elsewhere"
            body = b"<!doctype html><p>Elsewhere" if elsewhere else self._html
            respond(request, 200, body, self._headers)


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()
    with serving(made.answer) as made.url:
        yield made


@pytest.fixture
def page(playwright: Playwright, site: Site) -> Iterator[Page]:
    options = {"ignore_default_args": ["--disable-back-forward-cache"]}
    with closing(launch(playwright.chromium, whole=True, **options)) as browser:
        page = browser.new_page()
        page.add_init_script(
            "window.close = () => {};"
            "addEventListener('pageshow', (event) => { window.keptWhole = event.persisted; });"
        )
        page.goto(f"{site.url}/?{urlencode(PARAMETERS)}")
        page.fill("#f-first_name", "Ada")
        page.fill("#f-secret", "swordfish")
        yield page


def leave_and_come_back(page: Page, site: Site) -> None:
    page.goto(f"{site.url}/elsewhere")
    # No page is loaded, which is what Playwright would wait for.
    page.go_back(wait_until="commit")
    assert page.evaluate("window.keptWhole")


def test_answers_and_key_are_those_of_before(page, site):
    site.status = 503
    page.click("#send")
    expect(page.locator("#status")).to_contain_text("could not be sent")
    leave_and_come_back(page, site)
    expect(page.locator("#f-first_name")).to_have_value("Ada")
    site.status = 200
    page.click("#send")
    expect(page.locator("h1")).to_have_text("Thank you")
    assert len({each["key"] for each in site.submissions}) == 1


def test_after_sending_it_offers_a_new_form_and_holds_no_answer(page, site):
    page.click("#send")
    expect(page.locator("h1")).to_have_text("Thank you")
    leave_and_come_back(page, site)
    expect(page.locator("h1")).to_have_text("Thank you")
    assert "swordfish" not in page.content()
    page.get_by_role("button", name="Fill in again").click()
    expect(page.locator("#f-first_name")).to_have_value("")
    expect(page.locator("#f-secret")).to_have_value("")
