import json
import re
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from builder.deliver.platform_rules import Expectation
from builder.deliver.simulator import Simulator
from builder.form import edits
from builder.gui.console.workspace import ConsoleWorkspace
from builder.storage.starters import open_starter
from tests.gui.console.console_page import ConsolePage

_TOKEN = re.compile(r"eyJ[A-Za-z0-9_-]+\.eyJ")
_SLOW_MS = 60_000


@pytest.fixture
def page(qtbot, services):
    workspace = ConsoleWorkspace(services)
    qtbot.addWidget(workspace)
    workspace.resize(1280, 1200)
    with qtbot.waitActive(workspace):
        workspace.show()
        workspace.activateWindow()
    workspace.entered()
    yield ConsolePage(qtbot, workspace)
    workspace.shut_down()


def _deliveries(page):
    simulator = page.workspace._sender._simulator
    return simulator.deliveries() if simulator else ()


def test_sample_answers_are_delivered_to_the_simulator(page):
    page.fill_in("typical")
    page.send()
    assert page.verdict == "Delivered: the simulator took it (200)."
    [delivery] = _deliveries(page)
    assert delivery.accepted
    assert delivery.ruling.body["context"]["first_name"] == "Anne-Marie"
    assert '"first_name": "Anne-Marie"' in page.text("request")
    assert "X-Moveo-Session-Id: ab1c23d4" in page.text("request")
    assert "✓ Signature and claims are good." in page.text("token")
    assert '"alg": "RS256"' in page.text("token")
    assert page.text("answer").startswith("200")
    assert "inferred from the documentation" in page.text("ruling")
    assert "signed" in page.text("timeline")


def test_typed_answers_are_what_is_sent(page):
    page.answer("first_name", "Zoe")
    page.answer("last_name", "O'Hara-Smith")
    page.send()
    [delivery] = _deliveries(page)
    assert delivery.ruling.body["context"]["last_name"] == "O'Hara-Smith"


def test_ctrl_return_sends(page):
    page.fill_in("typical")
    page.bot.keyClick(
        QApplication.focusWidget() or page.workspace,
        Qt.Key.Key_Return,
        Qt.KeyboardModifier.ControlModifier,
    )
    page.bot.waitUntil(lambda: len(page.workspace.outcomes) == 1, timeout=_SLOW_MS)


def test_the_token_is_nowhere_and_its_life_is_counted(page):
    page.fill_in("typical")
    page.send()
    assert "«redacted»" in page.text("request")
    assert not _TOKEN.search(page.everything_shown())
    assert "is good for" in page.life
    page.bot.waitUntil(lambda: "expired" in page.life, timeout=10_000)


def test_refused_answers_are_told_beside_their_fields_and_not_sent(page):
    page.fill_in("invalid")
    page.press("console_send")
    assert "email" in page.refusal("email").lower() or page.refusal("email")
    assert page.refusal("zip_code")
    assert "refuse" in page.note
    assert _deliveries(page) == ()
    assert page.workspace.outcomes == []


def test_what_was_not_touched_is_complained_about_only_when_sending(page):
    assert page.refusal("first_name") == ""
    page.press("console_send")
    assert "First name" in page.refusal("first_name")
    page.answer("first_name", "Zoe")
    page.bot.waitUntil(lambda: page.refusal("first_name") == "", timeout=5000)


def test_a_fault_on_demand_is_shown_once(page):
    page.fill_in("typical")
    page.choose("target_fault", "401")
    page.send()
    assert "401" in page.verdict
    assert "fault that was asked for" in page.verdict
    page.send()
    assert page.verdict.startswith("Delivered")


def test_a_broken_connection_is_no_traceback(page):
    page.fill_in("typical")
    page.choose("target_fault", "reset")
    page.send()
    assert page.verdict.startswith("No answer.")
    assert "Traceback" not in page.everything_shown()


def test_through_the_exported_backend_it_is_delivered_after_a_failure(page):
    page.fill_in("typical")
    page.choose("target_way", "Exported backend")
    page.send()
    assert page.verdict.startswith("Delivered: the backend signed it")
    assert '"status": "delivered"' in page.text("answer")
    assert "✓ Signature and claims are good." in page.text("token")
    page.choose("target_fault", "503")
    page.send()
    assert page.verdict == "Saved, then delivered after 2 attempts."


def test_the_exported_backend_refuses_what_the_page_would_not_send(page):
    page.fill_in("invalid")
    page.choose("target_way", "Exported backend")
    page.send()
    assert page.verdict.startswith("Refused: the backend answered 4")
    assert _deliveries(page) == ()


def test_a_real_host_is_asked_about_by_name_and_without_a_yes_nothing_is_sent(
    page, services, monkeypatch
):
    pair = services.keys.generate("production", 2048, "correct horse battery")
    services.unlock.remember("production", "correct horse battery")
    page.workspace.entered()
    page.choose("key_choice", "production")
    page.fill_in("typical")
    page.choose("target_way", "The platform")
    sent = []
    monkeypatch.setattr("builder.gui.console.sender.send", lambda *args: sent.append(args) or 1 / 0)
    services.messages.will("confirm", False)
    page.press("console_send")
    assert "channels.moveo.ai" in services.messages.said[-1]
    page.bot.wait(300)
    assert sent == []
    assert page.workspace.outcomes == []
    assert pair.fingerprint


def test_a_passing_key_pair_is_not_for_real_hosts(page):
    page.fill_in("typical")
    page.choose("target_way", "The platform")
    assert not page.workspace.send_button.isEnabled()
    assert "real host" in page.note


def test_another_address_on_this_machine_gets_the_submission_signed_by_a_stored_key(page, services):
    pair = services.keys.generate("production", 2048, "correct horse battery")
    page.workspace.entered()
    page.choose("key_choice", "production")
    page.fill_in("typical")
    with Simulator(Expectation(pair.public_pem)) as other:
        page.choose("target_way", "The platform")
        page.workspace.target.url.setText(other.url)
        services.messages.will("text", "wrong one")
        services.messages.will("text", "correct horse battery")
        page.send()
        assert page.verdict.startswith("Delivered: 127.0.0.1")
        assert len(other.accepted()) == 1
    assert any("wrong" in words for words in services.messages.said)


@pytest.mark.parametrize("url", ["http://example.com", "ftp://x", "nonsense", ""])
def test_an_address_that_is_none_is_told(page, url):
    page.choose("target_way", "The platform")
    page.workspace.target.url.setText(url)
    assert not page.workspace.send_button.isEnabled()
    assert "no address" in page.note


def test_earlier_submissions_are_looked_at_and_sent_again(page):
    page.fill_in("typical")
    page.send()
    page.choose("target_fault", "400")
    page.send()
    page.workspace.history.setCurrentRow(1)
    assert page.verdict.startswith("Delivered")
    page.bot.wait(1100)  # a token counts in whole seconds
    before = len(page.workspace.outcomes)
    page.press("console_again")
    page.bot.waitUntil(lambda: len(page.workspace.outcomes) > before, timeout=_SLOW_MS)
    first, _, last = _deliveries(page)
    assert last.accepted
    assert last.body == first.body
    assert last.headers["authorization"] != first.headers["authorization"]


def test_a_submission_is_copied_as_curl_and_as_python_without_its_token(page):
    page.fill_in("typical")
    page.send()
    page.press("console_curl")
    curl = QGuiApplication.clipboard().text()
    assert curl.startswith("curl ")
    assert "$TOKEN" in curl
    assert not _TOKEN.search(curl)
    page.press("console_python")
    script = QGuiApplication.clipboard().text()
    assert not _TOKEN.search(script)
    compile(script, "copied", "exec")


def test_the_copied_python_repeats_a_submission_through_the_backend(page):
    page.fill_in("typical")
    page.choose("target_way", "Exported backend")
    page.send()
    page.press("console_python")
    done = subprocess.run(
        [sys.executable, "-c", QGuiApplication.clipboard().text()],
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert done.stdout.startswith("200")


def test_the_answers_follow_the_form_and_keep_what_was_typed(page, services):
    page.answer("first_name", "Zoe")
    project = services.document.project
    field = next(f for f in project.fields if getattr(f, "name", "") == "first_name")
    services.document.edit("Rename", edits.change_field(project, field.id, name="given_name"))
    assert page.workspace.values.values()["given_name"] == "Zoe"
    gone = next(f for f in services.document.project.fields if f.kind == "email")
    services.document.edit("Delete", edits.remove_fields(services.document.project, {gone.id}))
    page.fill_in("typical")
    assert "email" not in page.workspace.values.values()


def test_a_form_with_problems_cannot_be_sent_and_says_why(page, services):
    project = services.document.project
    gender = next(f for f in project.fields if f.kind == "radio")
    services.document.edit("Break", edits.change_field(project, gender.id, options=()))
    assert not page.workspace.send_button.isEnabled()
    assert "keeps the form from being sent" in page.note


def test_a_form_without_fields_says_so(page, services):
    services.document.open(open_starter("blank"))
    assert page.workspace.values._none.isVisible()
    assert not page.workspace.send_button.isEnabled()
    assert "nothing to answer yet" in page.note


@pytest.mark.parametrize("words", ["greek", "emoji and combining marks", "arabic (right to left)"])
def test_other_scripts_arrive_as_they_were_typed(page, words):
    page.fill_in(words)
    sent = page.workspace.values.values()
    page.send()
    [delivery] = _deliveries(page)
    assert json.loads(delivery.body)["context"]["first_name"] == sent["first_name"]
