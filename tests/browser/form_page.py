"""A generated page in a browser, and the backend that the test plays for it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from playwright.sync_api import ConsoleMessage, Locator, Page, Request, Route, expect

from builder.check import ValidProject
from builder.render import plan_of, render_page
from tests.projects import CHAT, INTEGRATION_ID

ORIGIN = "https://form.test"
PARAMETERS = {
    "channel": "web",
    "integration_id": INTEGRATION_ID,
    "session_id": "ab1c23d4-5ef6-7gh8-i9hj-k0lm12345n6o",
    "user_id": "1234567890123456",
    "trigger_node_id": "123456a7-bc89-01d2-345e-67f89g012h34",
}
# How long a test waits for what a page is to show; a quick page makes no test wait.
PATIENCE_MS = 30_000
DELIVERED: tuple[int, dict[str, Any]] = (200, {"status": "delivered"})


class FormPage:
    """The page, in the words of a person who fills it in.

    ``answers`` are what the backend says next, the last one for ever: a status with a JSON
    body and maybe headers, or None for a connection that breaks. ``conversation`` are the
    variables that it lets the page read.
    """

    def __init__(self, page: Page) -> None:
        self.page = page
        self.answers: list[Any] = [DELIVERED]
        self.outcomes: list[Any] = []
        self.conversation: dict[str, str] = {}
        self.submissions: list[dict[str, Any]] = []
        self.requests: list[str] = []
        self.faults: list[str] = []
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.under_way: list[Request] = []
        page.on("request", self._begun)
        page.on("requestfinished", self._ended)
        page.on("requestfailed", self._ended)
        page.add_init_script(
            "window.historyAtFirst = history.length;"
            # The page closes itself; the test would lose it.
            "window.closings = 0; window.close = () => { window.closings += 1; };"
        )

    def _begun(self, request: Request) -> None:
        self.requests.append(request.url)
        self.under_way.append(request)

    def _ended(self, request: Request) -> None:
        self.under_way.remove(request)

    def _console(self, message: ConsoleMessage) -> None:
        # A status above 399 is logged by the browser, not by the page.
        if message.type in ("error", "warning") and "Failed to load resource" not in message.text:
            self.faults.append(message.text)

    def open(self, **changes: str) -> None:
        """Open the page with the documented query; an empty value leaves a parameter out."""
        query = {k: v for k, v in {**PARAMETERS, **changes}.items() if v}
        self.page.goto(f"{ORIGIN}/?{urlencode(query)}")

    @property
    def heading(self) -> Locator:
        return self.page.get_by_role("heading", level=1)

    @property
    def form(self) -> Locator:
        return self.page.locator("form")

    @property
    def status(self) -> Locator:
        return self.page.get_by_role("status")

    @property
    def summary(self) -> Locator:
        return self.page.locator("#summary")

    @property
    def button(self) -> Locator:
        return self.page.locator("button[type=submit]")

    def control(self, name: str) -> Locator:
        return self.page.locator(f"#f-{name}")

    def error(self, name: str) -> Locator:
        return self.page.locator(f"#e-{name}")

    def fill(self, values: Mapping[str, str]) -> None:
        for name, value in values.items():
            self.control(name).fill(value)

    def submit(self) -> None:
        self.button.click()

    def pass_time_until(self, heading: str, at_most: int = 120) -> None:
        """Pass time, each second once all that was asked for is answered."""
        for _ in range(at_most):
            if self.heading.inner_text() == heading:
                return
            while self.under_way:
                self.page.wait_for_timeout(5)
            self.page.clock.run_for(1000)
        expect(self.heading).to_have_text(heading)

    def submission(self) -> dict[str, Any]:
        """Return the only submission so far."""
        (found,) = self.submissions
        return found

    def answer(self, route: Route) -> None:
        """Play the backend."""
        request = route.request
        if request.url.startswith(f"{ORIGIN}/submissions/"):
            answer = self.outcomes.pop(0) if len(self.outcomes) > 1 else self.outcomes[0]
        elif request.url == f"{ORIGIN}/prefill":
            assert json.loads(request.post_data or "").keys() == {"params"}
            answer = (200, {"context": self.conversation}) if self.conversation else (404, {})
        else:
            assert request.url == f"{ORIGIN}/submit"
            assert request.method == "POST"
            assert request.headers["content-type"] == "application/json"
            self.submissions.append(json.loads(request.post_data or ""))
            answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if answer is None:
            route.abort("connectionfailed")
            return
        status, body, *headers = answer
        if isinstance(body, str):
            route.fulfill(status=status, body=body, content_type="text/html")
        else:
            route.fulfill(status=status, json=body, headers=headers[0] if headers else None)


def serve(form: FormPage, valid: ValidProject) -> None:
    """Serve a project's page at its origin, with its headers, and inside a chat's page."""
    plan = plan_of(valid)
    html = render_page(plan)["page/index.html"]
    headers = {**plan.headers, "Content-Type": "text/html; charset=utf-8"}
    host = f"""<!doctype html><title>Chat</title><iframe src="{ORIGIN}/?{urlencode(PARAMETERS)}"
      width=600 height=800></iframe><script>
      window.heard = [];
      addEventListener("message", (event) => heard.push([event.data, event.origin]));
      </script>"""

    def handle(route: Route) -> None:
        url = route.request.url
        if url.startswith(f"{CHAT}/"):
            route.fulfill(body=host, content_type="text/html; charset=utf-8")
        elif url.startswith(f"{ORIGIN}/?") or url == f"{ORIGIN}/":
            route.fulfill(body=html, headers=headers)
        elif url.startswith(ORIGIN):
            form.answer(route)
        else:
            route.abort()

    form.page.context.route("**/*", handle)
