"""A page of any site posts to the simulator itself, and reads what it is answered."""

import json
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from builder.backend.tokens import sign_token
from builder.check import validate
from builder.deliver.platform_rules import ISSUER, Expectation
from builder.deliver.simulator import Simulator
from builder.render import compile_form
from builder.trial.samples import sample_parameters
from builder.trial.submission import send
from tests.deliver.bundles import key, private_key, starter
from tests.loopback import respond, serving

_POST = """
async ([url, token, body]) => {
  const answer = await fetch(url, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${token}`,
      "Content-Type": "application/json",
      "X-Moveo-Session-Id": "session-1",
    },
    body,
  });
  return [answer.status, await answer.text(), answer.headers.get("Retry-After")];
}
"""


@contextmanager
def other_site() -> Iterator[str]:
    with serving(lambda request: respond(request, 200, b"<!doctype html>", {})) as url:
        yield url


@pytest.fixture
def simulator():
    with Simulator(Expectation(key().public_pem)) as started:
        yield started


@pytest.mark.browser
def test_a_page_delivers_is_refused_and_meets_each_fault_by_itself(browser, simulator):
    form = compile_form(validate(starter()))
    names = {"first_name": "Ada", "last_name": "Hart"}
    sent = send(form, names, sample_parameters(), key().private_pem, simulator.url)
    url, body = sent.url, sent.request_body.decode()
    user = json.loads(body)["user_id"]
    simulator.clear()
    page = browser.new_page()
    try:
        with other_site() as site:
            page.goto(site)

            def post(issuer: str = ISSUER) -> list[object]:
                token = sign_token(private_key(), user, issuer)
                found: list[object] = page.evaluate(_POST, [url, token, body])
                return found

            status, text, _ = post()
            assert (status, json.loads(str(text))["ok"]) == (200, True)
            status, text, _ = post("other")
            assert status == 401
            said = json.loads(str(text))["reasons"]
            assert said == [f"The claim iss is “other”, and “{ISSUER}” is expected."]
            simulator.set_faults(["503"], "429:30")
            assert post()[0] == 503
            # The chosen one stays chosen, and pages see how long to wait.
            assert [post()[::2] for _ in range(3)] == [[429, "30"]] * 3
            simulator.set_faults(["slow-body:1"])
            assert post()[0] == 200
            assert post()[0] == 200
    finally:
        page.close()
    assert [each.accepted for each in simulator.deliveries()] == [
        True, False, False, False, False, False, True, True,
    ]  # fmt: skip


@pytest.mark.browser
def test_a_page_reads_what_is_wrong_with_its_address_and_where_it_is_sent(browser, simulator):
    body = json.dumps({"user_id": "u"})
    page = browser.new_page()
    try:
        with other_site() as site:
            page.goto(site)
            # A wrong path, and the place that the fault redirects to.
            for path in ("/v1/web/x/webviw", "/webview", "/elsewhere"):
                status, text, _ = page.evaluate(_POST, [simulator.url + path, "token", body])
                assert status == 404
                assert path in json.loads(text)["reasons"][0]
            simulator.set_faults(["redirect"])
            url = f"{simulator.url}/v1/web/x/webview"
            status, text, _ = page.evaluate(_POST, [url, "token", body])
            assert status == 404
            assert "/elsewhere" in json.loads(text)["reasons"][0]
            # What is the simulator's own stays closed.
            closed = "async (url) => { try { await fetch(url); return 1 } catch { return 0 } }"
            assert page.evaluate(closed, f"{simulator.url}/_simulator/deliveries") == 0
    finally:
        page.close()


@pytest.mark.browser
@pytest.mark.parametrize("fault", ["408", "reset", "taken-reset", "garbage"])
def test_a_page_meets_a_fault_that_its_browser_would_repeat(browser, simulator, fault):
    simulator.set_faults([fault])
    status_of = _POST.replace("const answer = await", "let answer; try { answer = await")
    status_of = status_of.replace("body,\n  });", "body,\n  }) } catch { return 0 }")
    page = browser.new_page()
    try:
        with other_site() as site:
            page.goto(site)
            url = f"{simulator.url}/v1/web/x/webview"
            met = page.evaluate(status_of, [url, "token", "{}"])
    finally:
        page.close()
    assert (met[0] if met else met) == (408 if fault == "408" else 0)
    assert len(simulator.deliveries()) == 1
