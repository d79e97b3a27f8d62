"""The exported page in engines other than Chromium: from the chat to the platform and back."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from builder.check import validate
from builder.deliver.local_run import LocalRun
from builder.deliver.platform_rules import Expectation
from builder.deliver.simulator import Simulator
from builder.form.project import Hosting, Integration, Platform
from builder.keys.store import KeyStore
from builder.render import Bundle, plan_of, render_bundle
from builder.storage.starters import open_starter
from tests.backend_python import backend_python
from tests.browser.form_page import PARAMETERS
from tests.crossbrowser.chat import Chat
from tests.crossbrowser.driven import DrivenBrowser
from tests.crossbrowser.firefox import Firefox
from tests.crossbrowser.webkit import WebKit
from tests.projects import CHAT, INTEGRATION_ID

pytestmark = [pytest.mark.crossbrowser, pytest.mark.blackbox]

_PASSPHRASE = "correct horse battery staple"
_REQUIRED = ["first_name", "last_name"]
_TYPED = {
    "first_name": "Anne-Marie",
    "last_name": "Παπαδοπούλου",
    "city": "Αθήνα",
    "zip_code": "10558",
    "phone_number": "+30 210 123-4567",
    "email": "anne@example.com",
}


class Form:
    """The form, in the words of a person who fills it in."""

    def __init__(self, browser: DrivenBrowser) -> None:
        self.browser = browser

    @property
    def heading(self) -> str:
        return self.browser.text("h1")

    def is_visible(self) -> bool:
        found = self.browser.run("return document.getElementById('form').offsetHeight > 0")
        return bool(found)

    def answer(self) -> None:
        for name, answer in _TYPED.items():
            self.browser.fill(f"#f-{name}", answer)
        self.browser.click("[name=gender][value=female]")

    def submit(self) -> None:
        self.browser.click("button[type=submit]")

    def send(self) -> None:
        """Do all that comes between the answers and their sending."""
        self.submit()

    def fields_in_error(self) -> list[str]:
        """Return the names of the fields whose own message shows."""
        found: list[str] = self.browser.run(
            "return [...document.querySelectorAll('[id^=e-]')]"
            ".filter((each) => each.innerText).map((each) => each.id.slice(2))"
        )
        return found

    def wait_for_screen(self, name: str) -> None:
        self.browser.wait_until(
            "return document.documentElement.dataset.screen === arguments[0]", name
        )

    def focused(self) -> str:
        return str(self.browser.run("return document.activeElement.id"))


@pytest.fixture(scope="module", params=[Firefox, WebKit], ids=["firefox", "webkit"])
def browser(request: pytest.FixtureRequest) -> Iterator[DrivenBrowser]:
    started: DrivenBrowser = request.param()
    yield started
    started.quit()


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> KeyStore:
    store = KeyStore(tmp_path_factory.mktemp("keys"))
    store.generate("tests", 2048, _PASSPHRASE)
    return store


@pytest.fixture(scope="module")
def platform(keys: KeyStore) -> Iterator[Simulator]:
    with Simulator(Expectation(public_pem=keys.public_pem("tests"))) as started:
        yield started


@pytest.fixture(scope="module")
def chat() -> Iterator[Chat]:
    with Chat().serving() as started:
        yield started


@pytest.fixture(scope="module")
def run(keys: KeyStore, platform: Simulator, chat: Chat) -> Iterator[LocalRun]:
    project = replace(
        open_starter("demo-form"),
        platform=Platform(
            integrations=(Integration(channel="web", integration_id=INTEGRATION_ID),)
        ),
        hosting=Hosting(frame_ancestors=(CHAT,)),
        key_fingerprint=keys.list()[0].fingerprint,
    )
    bundle = render_bundle(plan_of(validate(project)))
    # A project may name chats on https only; this one has no certificate.
    headers = bundle["backend/page_headers.json"].replace(CHAT.encode(), chat.origin.encode())
    with LocalRun(
        Bundle.of({**bundle.files, "backend/page_headers.json": headers}),
        keys.private_pem("tests", _PASSPHRASE),
        platform.url,
        python=backend_python(),
    ) as running:
        yield running


@pytest.fixture
def open_form(browser: DrivenBrowser, run: LocalRun, chat: Chat, platform: Simulator):
    platform.clear()

    def open_(**changes: str) -> Form:
        parameters = {k: v for k, v in {**PARAMETERS, **changes}.items() if v}
        chat.form_url = run.page_url(parameters)
        browser.open(f"{chat.origin}/")
        return Form(browser)

    return open_


def heard(browser: DrivenBrowser) -> list[list[str]]:
    """Return what the chat hears, once it hears anything."""
    deadline = time.monotonic() + 20
    while not (found := browser.run_in_chat("return window.heard")):
        assert time.monotonic() < deadline, "the chat hears nothing"
        time.sleep(0.05)
    messages: list[list[str]] = found
    return messages


def test_answers_reach_the_platform_after_an_empty_attempt(open_form, browser, platform, run):
    form = open_form(lang="el")
    assert browser.run("return document.documentElement.lang") == "el"
    assert form.heading == "Τα στοιχεία σας"
    assert form.is_visible()
    browser.wait_until("return location.search === ''")

    form.submit()
    assert form.focused() == "summary"
    assert form.fields_in_error() == _REQUIRED
    assert browser.run("return document.title").startswith("Σφάλμα: ")
    assert platform.deliveries() == ()

    browser.click("#problems li:first-child a")
    assert form.focused() == "f-first_name"
    form.answer()
    assert form.fields_in_error() == []
    form.send()
    form.wait_for_screen("done")
    assert form.heading == "Ευχαριστούμε"
    assert form.focused() == "title"
    assert not form.is_visible()

    (delivery,) = platform.deliveries()
    assert delivery.accepted, delivery.ruling.reasons
    assert json.loads(delivery.body) == {
        "context": {**_TYPED, "gender": "female"},
        "user_id": PARAMETERS["user_id"],
        "trigger_node_id": PARAMETERS["trigger_node_id"],
        "page_context": None,
    }
    assert heard(browser) == [["closeModal", run.url]]


def test_what_is_wrong_is_told_and_answers_are_kept(open_form, browser, platform):
    form = open_form()
    form.answer()
    browser.fill("#f-zip_code", "9")
    form.submit()
    assert form.fields_in_error() == ["zip_code"]
    assert "at most 5 characters" in browser.text("#e-zip_code")
    assert browser.run("return document.getElementById('f-last_name').value") == "Παπαδοπούλου"
    assert platform.deliveries() == ()


def test_a_missing_parameter_is_told_before_anyone_types(open_form, platform):
    form = open_form(session_id="")
    assert form.heading == "Please open this form from the chat"
    assert not form.is_visible()
    assert platform.deliveries() == ()


def test_it_fits_a_narrow_screen(open_form, browser):
    open_form()
    browser.run_in_chat("document.querySelector('iframe').width = 320")
    browser.wait_until("return innerWidth === 320")
    root = "document.documentElement"
    # A vertical scroll bar may take some of the width.
    assert browser.run(f"return {root}.scrollWidth === {root}.clientWidth")
