"""The exported page in Chromium wherever its backend is: below a path, on a LAN, under a name."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect

from builder.check import validate
from builder.form.fields import Prefill
from builder.form.project import Flow, Hosting
from builder.render import plan_of, render_bundle
from tests.backend.servers import free_port
from tests.blackbox.running import Target, params, running
from tests.browser.chromium import launch
from tests.projects import NAME, project
from tests.proxies import proxy

pytestmark = [pytest.mark.browser, pytest.mark.blackbox]

READING = project(
    replace(NAME, prefill=Prefill(source="context", name="given_name")),
    flow=Flow(draft_minutes=5),
)
CONTACT = replace(READING, id="contact", platform=replace(READING.platform, read_context=True))
SURVEY = replace(project(NAME, flow=Flow(draft_minutes=5)), id="survey")
NAMES = "MAP forms.lan 127.0.0.1, MAP evil.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"


@pytest.fixture(scope="module")
def lan(playwright: Playwright) -> Iterator[Browser]:
    """A browser in a network that has names for this machine."""
    with contextlib.closing(
        launch(playwright.chromium, f"--host-resolver-rules={NAMES}")
    ) as started:
        yield started


@pytest.fixture
def page(lan: Browser) -> Iterator[Page]:
    context = lan.new_context()
    yield context.new_page()
    context.close()


def address(origin: str, path: str = "/", **changes: str) -> str:
    return f"{origin}{path}?{urlencode({**params(), **changes})}"


def snippet(language: str) -> str:
    """Return what the bundle's README says for a path, word by word."""
    readme = render_bundle(plan_of(validate(project(NAME))))["README.md"].decode()
    (found,) = re.findall(rf"```{language}\n(.*?)```", readme, re.DOTALL)
    assert "/contact" in found
    return str(found)


def site_of(kind: str, contact: Target, survey: Target) -> str:
    """Return the README's lines for two forms, at the ports that they have here."""
    lines = snippet({"nginx": "nginx", "caddy": "caddyfile"}[kind])
    sites = [
        lines.replace("127.0.0.1:8080", target.url.removeprefix("http://")).replace("contact", name)
        for name, target in (("contact", contact), ("survey", survey))
    ]
    return "\n".join(sites)


@pytest.fixture(scope="module", params=["nginx", "caddy"])
def two_forms(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Target, Target]]:
    """Two forms on one host name, below a path each."""
    with (
        running(CONTACT, TRUSTED_PROXIES="127.0.0.1") as contact,
        running(SURVEY, contact.platform, TRUSTED_PROXIES="127.0.0.1") as survey,
        proxy(
            request.param, site_of(request.param, contact, survey), tmp_path_factory.mktemp("p")
        ) as origin,
    ):
        yield origin, contact, survey


def send(page: Page, name: str) -> None:
    page.locator("#f-first_name").fill(name)
    page.locator("button[type=submit]").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Thank you")


def test_two_forms_on_one_host_name_are_sent_each_to_its_own_backend(page, two_forms):
    origin, contact, survey = two_forms
    for path, name, target in (("/contact/", "Ada", contact), ("/survey/", "Eva", survey)):
        before = len(target.platform.delivered)
        page.goto(address(origin, path, session_id=f"s-{name}"))
        send(page, name)
        delivered = target.platform.delivered[before:]
        assert [each.body["context"] for each in delivered] == [{"first_name": name}]
    for target, routes in ((contact, {"prefill", "submit"}), (survey, {"submit"})):
        assert {each["route"] for each in target.events("request", len(routes))} == routes


def test_who_leaves_the_slash_out_is_led_to_it(page, two_forms):
    origin, contact, _survey = two_forms
    before = len(contact.platform.delivered)
    page.goto(address(origin, "/contact", session_id="s-slash"))
    assert page.url == address(origin, "/contact/", session_id="s-slash")
    send(page, "Zoe")
    assert len(contact.platform.delivered) == before + 1


def test_drafts_of_two_forms_do_not_mix(page, two_forms):
    origin, _contact, _survey = two_forms
    field = page.locator("#f-first_name")
    page.goto(address(origin, "/survey/", session_id="s-draft"))
    field.fill("Survey's")
    page.goto(address(origin, "/contact/", session_id="s-draft"))
    expect(field).to_have_value("")
    field.fill("Contact's")
    page.goto(address(origin, "/survey/", session_id="s-draft"))
    expect(field).to_have_value("Survey's")
    page.goto(address(origin, "/contact/", session_id="s-draft"))
    expect(field).to_have_value("Contact's")
    keys = page.evaluate("Object.keys(sessionStorage)")
    assert len(keys) == 2
    assert all(re.search(r"\b(contact|survey)\b", each) for each in keys)


def test_a_page_elsewhere_is_sent_to_a_backend_below_a_path(page, tmp_path):
    port = free_port()
    with (
        running(
            CONTACT, TRUSTED_PROXIES="127.0.0.1", ALLOWED_ORIGINS=f"http://127.0.0.1:{port}"
        ) as target,
        proxy("nginx", site_of("nginx", target, target), tmp_path) as origin,
    ):
        hosting = Hosting(
            backend_url=f"{origin}/contact", page_origins=(f"http://127.0.0.1:{port}",)
        )
        # This one serves the page only, with its headers.
        with running(replace(CONTACT, hosting=hosting), PORT=str(port)) as static:
            page.goto(address(static.url))
            send(page, "Ada")
            static.is_untouched()
        assert [each.body["context"] for each in target.platform.delivered] == [
            {"first_name": "Ada"}
        ]
        assert {each["route"] for each in target.run.events("request")} == {"prefill", "submit"}


def test_a_page_over_plain_http_on_a_lan_is_sent(page):
    """There the browser does not say that the page is the backend's own, only where it is from."""
    with running(SURVEY, ALLOWED_HOSTS="forms.lan") as target:
        origin = target.url.replace("127.0.0.1", "forms.lan")
        page.goto(address(origin))
        with page.expect_request("**/submit") as sent:
            send(page, "Ada")
        headers = sent.value.all_headers()
        assert "sec-fetch-site" not in headers
        assert headers["origin"] == origin
        assert len(target.platform.delivered) == 1


def test_a_name_that_was_made_to_lead_here_is_not_answered_for(page):
    with running(SURVEY, ALLOWED_HOSTS="forms.lan") as target:
        evil = target.url.replace("127.0.0.1", "evil.test")
        answer = page.goto(address(evil))
        assert answer is not None
        assert answer.status == 421
        body = json.dumps({"params": params(), "values": {"first_name": "Ada"}, "key": "k" * 8})
        status = page.evaluate(
            """(body) => fetch("/submit", {
                method: "POST", body, headers: {"Content-Type": "application/json"},
            }).then((answer) => answer.status)""",
            body,
        )
        assert status == 421
        target.is_untouched()


def test_a_page_of_another_origin_may_not_send(page):
    with running(SURVEY) as target, running(SURVEY) as other:
        page.goto(address(other.url))
        refused = page.evaluate(
            """(url) => fetch(url, {method: "POST", body: "{}", mode: "no-cors"})
                .then((answer) => answer.type, (fault) => fault.name)""",
            f"{target.url}/submit",
        )
        assert refused in ("opaque", "TypeError")
        target.is_untouched()
