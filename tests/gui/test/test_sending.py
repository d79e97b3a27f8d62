import json
import logging
import threading
import time
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar

from builder.deliver.faults import FAULTS
from builder.deliver.simulator import Simulator
from builder.errors import DeliveryError
from builder.form.fields import TextField
from builder.gui.test.ledger import pages
from builder.trial import submission
from builder.trial.transport import post
from tests import projects
from tests.gui.finding import find
from tests.gui.settling import connected
from tests.gui.test.echo_server import echoing
from tests.gui.test.workspace_page import PROPER
from tests.trial.holding import Held

NAME_TOO = TextField(id="f_nick", name="nickname", label=projects.words("Nickname"), required=True)


def _secrets(token):
    """What must not be seen of a token: the whole of it, and the signature alone."""
    return token, token.rpartition(".")[2]


def test_the_simulator_takes_sample_answers_and_every_byte_is_shown(page):
    page.fill_in("typical answers")
    page.send()
    assert page.verdict == "Delivered: the simulator took it (200)."
    assert page.advice == ""
    [delivery] = page.deliveries()
    assert delivery.accepted
    assert "POST http://127.0.0.1:" in page.text("request")
    assert f"{delivery.path}\n" in page.text("request")
    shown = page.text("request").partition("\n\n")[2]
    assert json.loads(shown) == json.loads(delivery.body)
    assert "X-Moveo-Session-Id: ab1c23d4" in page.text("request")
    assert "✓ Signature and claims are good." in page.text("token")
    assert '"alg": "RS256"' in page.text("token")
    assert '"sub": "user-7f3c2a10"' in page.text("token")
    assert page.text("response").startswith("200 OK\n")
    assert '"ok": true' in page.text("response")
    assert "✓ It keeps the rules (rules inferred from the documentation)." in page.text("ruling")
    assert delivery.path in page.text("ruling")
    assert page.timeline == [
        "Answers judged by the form's rules",
        "Request prepared",
        "Token signed",
        "Simulator received it, and took it",
        "Response received",
    ]


def test_the_basis_of_the_rules_is_written_beside_the_ruling(page):
    page.fill_in("typical answers")
    page.send()
    page.show("Simulator")
    assert "inferred from the documentation; nobody has confirmed" in page.everything_shown()


def test_query_parameters_are_sent_as_typed(page):
    page.fill_in("typical answers")
    page.set_parameter("user_id", "user-42")
    page.set_parameter("session_id", "session-9")
    page.send()
    [delivery] = page.deliveries()
    assert delivery.ruling.body["user_id"] == "user-42"
    assert delivery.headers["x-moveo-session-id"] == "session-9"


@pytest.mark.parametrize(
    ("name", "typed", "why"),
    [
        ("integration_id", "../../admin", "'integration_id' is malformed. It has 1 to 128 letters"),
        ("user_id", "x" * 257, "'user_id' is malformed. It has 1 to 256 printable characters."),
        ("user_id", "", "'user_id' is missing"),
    ],
)
def test_refused_query_parameters_are_told_there_and_nothing_is_sent(page, name, typed, why):
    page.fill_in("typical answers")
    page.set_parameter(name, typed)
    page.show_inputs("Answers")
    page.press("test_send")
    assert why in page.note
    assert why in page.refusal("parameters")
    assert page.deliveries() == ()
    page.set_parameter(name, "mended")
    assert page.note == ""


def test_the_token_is_nowhere_on_screen_clipboard_or_log(page, caplog):
    caplog.set_level(logging.DEBUG)
    page.fill_in("typical answers")
    page.send()
    page.choose("target_way", "Exported backend")
    page.send()
    page.choose("target_fault", "refuses the token")
    page.send()
    tokens = [each.headers["authorization"].removeprefix("Bearer ") for each in page.deliveries()]
    assert len(tokens) >= 3
    seen = ""
    for row in range(3):
        page.look_back(row)
        for title in ("Request", "Token", "Response", "Simulator", "Timeline"):
            page.show(title)
            seen += page.everything_shown()
        for words in ("cURL", "Python"):
            page.copy_as(words)
            seen += page.clipboard
    assert "«redacted»" in seen
    for token in tokens:
        for secret in _secrets(token):
            assert secret not in seen
            assert secret not in caplog.text


def test_a_token_that_the_other_side_sends_back_is_taken_out_in_every_form(page):
    tokens: list[str] = []
    with echoing(tokens) as url:
        page.fill_in("typical answers")
        page.choose("target_way", "The platform")
        page.type_address(url)
        page.send()
    shown = page.everything_shown()
    [token] = tokens
    for secret in _secrets(token):
        assert secret not in shown
    lines = page.text("response").partition("\n\n")[2].splitlines()
    assert len(lines) == 5
    for line in lines:
        assert "«redacted»" in line
        assert len(line) < 60, line
    assert "X-Echo: Bearer «redacted»" in page.text("response")


def test_the_life_of_the_token_is_counted_down(page, monkeypatch):
    now = [time.time()]
    monkeypatch.setattr(pages, "time", SimpleNamespace(time=lambda: now[0]))
    page.fill_in("typical answers")
    page.send()
    page.show("Token")
    assert "is good for" in page.life
    before = page.life
    now[0] += 1
    page.bot.waitUntil(lambda: page.life != before)
    assert "is good for" in page.life
    # The clock here is set back: a token that lives for seconds is not good for a year.
    now[0] = time.time() - 365 * 86_400
    page.bot.waitUntil(lambda: page.life.startswith("By the clock here the token is not made yet"))
    now[0] = time.time() + 10
    page.bot.waitUntil(lambda: page.life == "The token has expired.")


_LATE = ("slow", "delay", "slow-body")
_QUICK = [each for each in FAULTS if each not in _LATE]


@pytest.mark.parametrize("fault", _QUICK)
def test_each_fault_comes_until_another_is_chosen_and_is_called_what_it_is(page, fault):
    page.fill_in("typical answers")
    page.choose("target_fault", FAULTS[fault])
    page.send()
    [delivery] = page.deliveries()
    assert delivery.fault == fault
    assert not page.verdict.startswith("Delivered:")
    assert "This is the fault that was asked for." in page.advice
    assert f"Fault asked for: {fault}" in page.text("ruling")
    assert page.chosen("target_fault").startswith(FAULTS[fault])
    if fault.isdigit():
        assert page.verdict == f"Refused: the simulator answered {fault}."
        assert page.text("response").startswith(f"{fault} ")
    elif fault != "redirect":
        assert "There was no response." in page.text("response")
    page.send()
    assert not page.verdict.startswith("Delivered:")
    page.choose("target_fault", PROPER)
    page.send()
    assert page.verdict.startswith("Delivered: the simulator took it")


def test_a_delivery_that_is_answered_late_is_delivered(page):
    page.fill_in("typical answers")
    page.choose("target_fault", FAULTS["delay"])
    page.send()
    [delivery] = page.deliveries()
    assert (delivery.fault, delivery.accepted) == ("delay", True)
    assert page.verdict.startswith("Delivered: the simulator took it")
    assert "Fault asked for: delay" in page.text("ruling")


def test_a_delivery_whose_answer_is_lost_is_not_called_refused(page):
    page.fill_in("typical answers")
    page.choose("target_fault", FAULTS["taken-reset"])
    page.send()
    assert page.verdict.startswith("Delivered, but unconfirmed")
    assert "may arrive twice" in page.advice


def test_progress_is_shown_while_something_is_sent(page, monkeypatch):
    page.fill_in("typical answers")
    bar = find(page.workspace, QProgressBar, "test_progress")
    doing = find(page.workspace, QLabel, "test_doing")
    assert not bar.isVisible()
    page.choose("target_way", "Exported backend")
    held = Held(monkeypatch)
    told: list[str] = []
    with connected(page.workspace.dispatcher.progressed, lambda _: told.append(doing.text())):
        page.press("test_send")
        page.settle()
        assert bar.isVisible()
        assert not page.can("test_send")
        page.bot.waitUntil(held.has_arrived.is_set)
        page.settle()
        assert page.doing == "Sending through the exported backend…"
        held.let_go()
        page.wait_until_idle()
    assert "Starting the exported backend…" in told
    assert not bar.isVisible()
    assert page.can("test_send")


def test_a_cancelled_submission_does_not_hold_up_the_next_and_is_kept_at_its_end(page, monkeypatch):
    page.fill_in("typical answers")
    page.choose("target_fault", FAULTS["500"])
    held = Held(monkeypatch)
    page.press("test_send")
    page.bot.waitUntil(held.has_arrived.is_set)
    page.press("test_cancel")
    assert page.note == "Cancelled. It may still have arrived."
    assert page.can("test_send")
    page.choose("target_fault", PROPER)
    page.send()
    tasks = page.workspace.services.tasks
    assert tasks.running, "the cancelled one was waited for"
    held.let_go()
    page.bot.waitUntil(lambda: not tasks.running)
    page.bot.waitUntil(lambda: len(page.history) == 2)
    assert [what for _where, what in page.history] == [
        "Delivered: the simulator took it (200).",
        "Refused: the simulator answered 500.",
    ]


def test_closing_test_ends_the_wait_for_an_answer(page):
    page.fill_in("typical answers")
    page.choose("target_fault", FAULTS["slow"])
    page.press("test_send")
    page.bot.waitUntil(lambda: len(page.deliveries()) == 1)
    page.workspace.shut_down()
    page.bot.waitUntil(lambda: len(page.history) == 1)
    [(_where, what)] = page.history
    assert what.endswith("The server could not be reached, or broke the connection.")


def test_escape_cancels(page, monkeypatch):
    page.fill_in("typical answers")
    held = Held(monkeypatch)
    page.press("test_send")
    page.bot.waitUntil(held.has_arrived.is_set)
    page.key(Qt.Key.Key_Escape)
    assert page.note.startswith("Cancelled.")
    assert page.history == []
    held.let_go()
    page.bot.waitUntil(lambda: len(page.history) == 1)


def test_shutting_down_stops_the_simulator_and_the_backend_s_process(page):
    page.fill_in("typical answers")
    page.choose("target_way", "Exported backend")
    page.send()
    sender = page.workspace.dispatcher.trial_sender
    simulator, run = sender.simulator, sender.backend
    folder = run.folder
    assert run.is_running
    assert folder.is_dir()
    page.workspace.shut_down()
    assert not run.is_running
    assert not folder.exists()
    assert simulator.url == ""
    page.press("test_send")
    page.wait_until_idle()
    assert "nothing was sent" in page.note


def test_a_fault_in_starting_the_simulator_is_told(page, monkeypatch):
    def fail(_self):
        raise DeliveryError("The simulator could not start: no room.")

    monkeypatch.setattr(Simulator, "start", fail)
    page.fill_in("typical answers")
    page.press("test_send")
    page.wait_until_idle()
    assert "The simulator could not start: no room." in page.note
    assert page.can("test_send")


def test_a_chosen_fault_is_seen_to_stay(page):
    page.fill_in("typical answers")
    assert "fault" not in page.host
    page.choose("target_fault", FAULTS["503"])
    assert "Each submission meets this fault first." in page.host
    for _ in range(2):
        page.send()
        assert page.verdict == "Refused: the simulator answered 503."
        assert page.chosen("target_fault") == f"{FAULTS['503']} (503)"
    page.choose("target_way", "The platform")
    assert "fault" not in page.host


def test_what_is_asked_for_before_the_form_is_known_is_done_once_it_is(page):
    fields = page.document.project.fields
    with page.one_more(), page.bot.waitSignal(page.workspace.dispatcher.began):
        page.document.edit("Change", replace(page.document.project, fields=(*fields, NAME_TOO)))
        page.workspace.fill_with_samples()
        page.workspace.send()
    [delivery] = page.deliveries()
    assert json.loads(delivery.body)["context"]["nickname"] == "Example"


def test_what_is_asked_for_of_a_form_that_has_problems_is_not_done(page):
    page.document.edit("Change", replace(page.document.project, fields=()))
    page.workspace.fill_with_samples()
    page.workspace.send()
    page.settle()
    assert page.note == "Nothing can be sent before the form's problems are mended."
    assert not page.workspace.dispatcher.is_busy
    assert page.workspace.results == ()


@pytest.mark.parametrize("way", ["Built-in simulator", "Exported backend"])
def test_no_request_is_made_on_the_thread_of_the_window(page, monkeypatch, way):
    threads = []

    def noting(*given):
        threads.append(threading.current_thread())
        return post(*given)

    monkeypatch.setattr(submission, "post", noting)
    page.fill_in("typical answers")
    page.choose("target_way", way)
    page.send()
    assert len(threads) == 1
    assert threading.main_thread() not in threads
