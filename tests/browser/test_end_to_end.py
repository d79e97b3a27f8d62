"""The whole way: the exported page in Chromium, the exported backend, the simulated platform."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, Route, expect

from builder.check import validate
from builder.deliver.delivery import Delivery
from builder.deliver.local_run import LocalRun
from builder.deliver.platform_rules import Expectation
from builder.deliver.simulator import Simulator
from builder.form.project import Hosting, Integration, Platform, Project
from builder.keys.store import KeyStore
from builder.render import plan_of, render_bundle
from builder.storage.starters import open_starter
from tests.backend_python import backend_python
from tests.browser.form_page import PARAMETERS, PATIENCE_MS
from tests.projects import CHAT, INTEGRATION_ID

pytestmark = [pytest.mark.browser, pytest.mark.blackbox]

_PASSPHRASE = "correct horse battery staple"
# The chat's host is a public one, the exported backend is on loopback, and Chromium keeps the
# two apart unless a person allows it. Out there both are public.
_ALLOWED = ["local-network-access"]
_ANSWERS = {
    "first_name": "Anne-Marie",
    "last_name": "Παπαδοπούλου",
    "gender": "female",
    "city": "Αθήνα",
    "zip_code": "10558",
    "phone_number": "+30 210 123-4567",
    "email": "anne@example.com",
}


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> KeyStore:
    store = KeyStore(tmp_path_factory.mktemp("keys"))
    store.generate("tests", 2048, _PASSPHRASE)
    return store


@pytest.fixture(scope="module")
def simulator(keys: KeyStore) -> Iterator[Simulator]:
    with Simulator(Expectation(public_pem=keys.public_pem("tests"))) as started:
        yield started


@pytest.fixture(scope="module")
def run(keys: KeyStore, simulator: Simulator) -> Iterator[LocalRun]:
    """The starter form, exported, as a process that has its hashed requirements and no more."""
    project: Project = replace(
        open_starter("demo-form"),
        platform=Platform(
            integrations=(Integration(channel="web", integration_id=INTEGRATION_ID),)
        ),
        hosting=Hosting(frame_ancestors=(CHAT,)),
        key_fingerprint=keys.list()[0].fingerprint,
    )
    with LocalRun(
        render_bundle(plan_of(validate(project))),
        keys.private_pem("tests", _PASSPHRASE),
        simulator.url,
        python=backend_python(),
    ) as running:
        yield running


@pytest.fixture
def chat(browser: Browser, run: LocalRun, simulator: Simulator) -> Iterator[Callable[..., Page]]:
    yield from chat_in(browser, run, simulator)


@pytest.fixture
def whole_chat(
    whole_browser: Browser, run: LocalRun, simulator: Simulator
) -> Iterator[Callable[..., Page]]:
    """The chat in the browser as people have it, for the whole way."""
    yield from chat_in(whole_browser, run, simulator)


def chat_in(browser: Browser, run: LocalRun, simulator: Simulator) -> Iterator[Callable[..., Page]]:
    """Open the form as the web chat does: in a frame of a page of another site."""
    simulator.clear()
    context = browser.new_context(permissions=_ALLOWED)

    def open_(**changes: str) -> Page:
        parameters = {k: v for k, v in {**PARAMETERS, **changes}.items() if v}
        html = (
            f'<!doctype html><title>Chat</title><iframe width=600 height=800 src="'
            f'{run.page_url(parameters).replace("&", "&amp;")}"></iframe><script>window.heard = [];'
            'addEventListener("message", (event) => heard.push([event.data, event.origin]));'
            "</script>"
        )
        context.route(f"{CHAT}/", lambda route: route.fulfill(body=html, content_type="text/html"))
        page = context.new_page()
        page.goto(f"{CHAT}/")
        return page

    yield open_
    context.close()


def frame_of(page: Page) -> FrameLocator:
    return page.frame_locator("iframe")


def fill_in_by_keyboard(page: Page) -> None:
    frame = frame_of(page)
    frame.locator("#f-first_name").focus()
    for name, answer in _ANSWERS.items():
        for _ in range(20):
            focused = frame.locator(":focus")
            if focused.get_attribute("name") == name:
                break
            page.keyboard.press("Tab")
        if name == "gender":
            page.keyboard.press("Space")
            for _ in range(5):
                if frame.locator("[name=gender]:checked").input_value() == answer:
                    break
                page.keyboard.press("ArrowDown")
        else:
            page.keyboard.type(answer)
    page.keyboard.press("Enter")


def only(deliveries: tuple[Delivery, ...]) -> Delivery:
    (found,) = deliveries
    return found


def test_answers_travel_from_the_keyboard_to_the_platform(whole_chat, simulator, run):
    page = whole_chat(lang="el")
    frame = frame_of(page)
    expect(frame.locator("html")).to_have_attribute("lang", "el")
    fill_in_by_keyboard(page)
    expect(frame.get_by_role("heading", level=1)).to_have_text("Ευχαριστούμε")

    delivery = only(simulator.deliveries())
    assert delivery.accepted, delivery.ruling.reasons
    assert delivery.path == f"/v1/web/{INTEGRATION_ID}/webview"
    assert delivery.headers["x-moveo-session-id"] == PARAMETERS["session_id"]
    assert json.loads(delivery.body) == {
        "context": _ANSWERS,
        "user_id": PARAMETERS["user_id"],
        "trigger_node_id": PARAMETERS["trigger_node_id"],
        "page_context": None,
    }
    token = delivery.ruling.token
    assert token is not None
    assert token.header["alg"] == "RS256"
    assert token.claims["sub"] == PARAMETERS["user_id"]
    assert token.claims["iss"] == "www.webviews.moveo.ai"
    assert 3 <= token.claims["exp"] - token.claims["iat"] <= 4

    page.wait_for_function("heard.length")
    assert page.evaluate("heard") == [["closeModal", run.url]]


def test_no_answer_is_logged(chat, run):
    page = chat()
    fill_in_by_keyboard(page)
    expect(frame_of(page).get_by_role("heading", level=1)).to_have_text("Thank you")
    log = "\n".join(run.log_lines)
    assert "delivered" in log
    for answer in ("Anne-Marie", "anne@example.com", PARAMETERS["session_id"], "eyJ"):
        assert answer not in log


@pytest.mark.parametrize("missing", ["session_id", "user_id", "integration_id", "channel"])
def test_a_missing_parameter_is_told_before_anyone_types(chat, simulator, missing):
    frame = frame_of(chat(**{missing: ""}))
    expect(frame.get_by_role("heading", level=1)).to_have_text(
        "Please open this form from the chat"
    )
    expect(frame.locator("form")).to_be_hidden()
    assert simulator.deliveries() == ()


def test_another_integration_is_led_back_to_the_chat(chat, simulator):
    page = chat(integration_id="another-one")
    fill_in_by_keyboard(page)
    summary = frame_of(page).locator("#summary")
    expect(summary).to_contain_text("Please open this form from the chat")
    expect(frame_of(page).locator("#f-first_name")).to_have_value("Anne-Marie")
    assert simulator.deliveries() == ()


def test_what_only_the_backend_finds_is_shown_at_the_field(chat, simulator):
    page = chat(lang="el")
    frame = frame_of(page)

    def spoil(route: Route) -> None:
        sent = json.loads(route.request.post_data or "")
        sent["values"]["zip_code"] = "1"
        sent["values"]["email"] = "nobody"
        route.continue_(post_data=json.dumps(sent))

    page.route("**/submit", spoil, times=1)
    fill_in_by_keyboard(page)
    expect(frame.locator("#summary")).to_be_focused()
    expect(frame.locator("#summary a")).to_have_count(2)
    expect(frame.locator("#e-email")).to_contain_text("πρέπει να είναι διεύθυνση email")
    expect(frame.locator("#f-zip_code")).to_have_attribute("aria-invalid", "true")
    assert simulator.deliveries() == ()

    # As typed the answers were fine all along, but they need another key to be sent again.
    frame.get_by_role("button").click()
    expect(frame.get_by_role("heading", level=1)).to_have_text("Ευχαριστούμε")
    assert json.loads(only(simulator.accepted()).body)["context"] == _ANSWERS


def test_a_platform_that_fails_twice_gets_the_answers_once(chat, simulator):
    simulator.set_faults(["503", "429"])
    page = chat()
    frame = frame_of(page)
    fill_in_by_keyboard(page)
    expect(frame.get_by_role("status")).to_have_text("Your answers are saved and on their way…")
    expect(frame.get_by_role("heading", level=1)).to_have_text("Thank you", timeout=30_000)
    assert [each.answered for each in simulator.deliveries()] == [503, 429, 200]
    assert json.loads(only(simulator.accepted()).body)["context"] == _ANSWERS
    # Signed again for each attempt.
    tokens = {each.headers["authorization"] for each in simulator.deliveries()}
    assert len(tokens) >= 2
    page.wait_for_function("heard.length")


def test_a_platform_that_refuses_is_not_called_a_delivery(chat, simulator):
    simulator.set_faults(["404"])
    page = chat()
    fill_in_by_keyboard(page)
    summary = frame_of(page).locator("#summary")
    expect(summary).to_contain_text("Please open this form from the chat", timeout=30_000)
    expect(frame_of(page).locator("#f-first_name")).to_have_value("Anne-Marie")
    assert simulator.accepted() == ()


def test_a_backend_that_is_away_for_a_while_gets_the_answers_once(chat, simulator, run):
    page = chat()
    run.kill()
    fill_in_by_keyboard(page)
    expect(frame_of(page).get_by_role("status")).to_contain_text("could not be sent")
    run.launch()
    expect(frame_of(page).get_by_role("heading", level=1)).to_have_text("Thank you", timeout=30_000)
    assert json.loads(only(simulator.accepted()).body)["context"] == _ANSWERS


def test_other_sites_may_not_frame_the_page(browser, run):
    context = browser.new_context(permissions=_ALLOWED)
    html = f'<iframe src="{run.page_url(PARAMETERS).replace("&", "&amp;")}"></iframe>'
    context.route("https://evil.test/", lambda r: r.fulfill(body=html, content_type="text/html"))
    page = context.new_page()
    with page.expect_console_message(lambda message: "frame-ancestors" in message.text):
        page.goto("https://evil.test/")
    page.frames[1].wait_for_url("chrome-error:**", wait_until="commit")
    context.close()


def test_the_served_page_is_the_exported_one(browser, run):
    assert run.folder is not None
    context = browser.new_context()
    answer = context.request.get(f"{run.url}/")
    assert answer.body() == (Path(run.folder) / "page" / "index.html").read_bytes()
    headers = json.loads((Path(run.folder) / "backend" / "page_headers.json").read_text())
    for name, value in headers.items():
        assert answer.headers[name.lower()] == value
    context.close()


def test_a_slow_phone_goes_the_whole_way(whole_browser, keys, simulator):
    """In a messenger: the page is nobody's frame."""
    simulator.clear()
    starter = open_starter("demo-form")
    project = replace(
        starter,
        flow=replace(starter.flow, review=True),
        platform=Platform(
            integrations=(Integration(channel="viber", integration_id=INTEGRATION_ID),)
        ),
        key_fingerprint=keys.list()[0].fingerprint,
    )
    context = whole_browser.new_context(
        viewport={"width": 320, "height": 480}, has_touch=True, is_mobile=True
    )
    page = context.new_page()
    page.add_init_script("window.closings = 0; window.close = () => { window.closings += 1; };")
    phone = context.new_cdp_session(page)
    phone.send("Network.enable")
    phone.send(
        "Network.emulateNetworkConditions",
        {
            "offline": False,
            "latency": 150,
            "downloadThroughput": 1_600_000 / 8,
            "uploadThroughput": 750_000 / 8,
        },
    )
    with LocalRun(
        render_bundle(plan_of(validate(project))),
        keys.private_pem("tests", _PASSPHRASE),
        simulator.url,
        python=backend_python(),
    ) as running:
        # Last, as the browser slows itself by keeping the processor busy, also where nothing happens.
        phone.send("Emulation.setCPUThrottlingRate", {"rate": 4})
        page.goto(running.page_url({**PARAMETERS, "channel": "viber"}))
        heading = page.get_by_role("heading", level=1)
        page.get_by_role("button", name="Continue").tap()
        expect(page.locator("#summary")).to_be_focused()
        for name in ("first_name", "last_name"):
            page.locator(f"#f-{name}").fill(_ANSWERS[name])
        page.wait_for_timeout(600)  # faster than a person can, it would be a double tap
        page.get_by_role("button", name="Continue").tap()
        expect(heading).to_have_text("Check your answers")
        page.get_by_role("button", name="Send").tap()
        expect(heading).to_have_text("Thank you")
        for _ in range(PATIENCE_MS // 50):
            if page.evaluate("window.closings"):
                break
            page.wait_for_timeout(50)
        assert page.evaluate("window.closings") == 1
        expect(page.locator("#screen")).to_contain_text("return to the chat")
        context.close()
    delivered = json.loads(only(simulator.accepted()).body)["context"]
    assert delivered == {name: _ANSWERS[name] for name in ("first_name", "last_name")}
