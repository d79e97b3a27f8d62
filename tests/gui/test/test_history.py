import json
import os
import re
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt

from builder.deliver.faults import FAULTS
from builder.form.fields import TextField
from builder.form.texts import LocalText
from tests.gui.test.conftest import PASSPHRASE
from tests.gui.test.workspace_page import PROPER
from tests.projects import NAME, project


def _python(script, **env):
    return subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
        env={**os.environ, **env},
    ).stdout


def _with_signer(folder, token):
    """A path on which the command that signs prints this token."""
    command = folder / "webview-builder"
    command.write_text(f"#!/bin/sh\necho {token}\n")
    command.chmod(0o700)
    return f"{folder}:{os.environ['PATH']}"


def test_before_anything_is_sent_it_says_what_to_do(page):
    assert page.told == "What you send is kept here, until you clear it or it is too old."
    assert "Nothing sent yet" in page.everything_shown()
    assert not page.can("test_send_again_button")
    assert not page.can("test_copy")
    for command in ("compare", "replay", "har_chosen", "har_shown", "delete", "clear"):
        assert not page.workspace.services.commands.action(f"test.{command}").isEnabled(), command


def test_each_submission_is_listed_the_latest_first(page):
    page.fill_in("typical answers")
    page.send()
    page.choose("target_way", "Exported backend")
    page.send()
    page.choose("target_way", "Built-in simulator")
    page.choose("target_fault", FAULTS["401"])
    page.send()
    assert [where for where, _what in page.history] == [
        "Simulator",
        "Exported backend",
        "Simulator",
    ]
    assert page.history[0][1] == "Refused: the simulator answered 401."
    assert page.history[2][1] == "Delivered: the simulator took it (200)."


def test_an_earlier_one_is_looked_at_by_mouse_and_by_keyboard(page):
    page.answer("first_name", "Ada")
    page.answer("last_name", "Hart")
    page.send()
    page.answer("first_name", "Bea")
    page.send()
    assert '"Bea"' in page.text("request")
    page.look_back(1)
    assert '"Ada"' in page.text("request")
    page.key(Qt.Key.Key_Up)
    page.wait_for_history()
    assert '"Bea"' in page.text("request")


def test_sent_again_it_is_the_same_but_signed_anew(page):
    page.fill_in("typical answers")
    page.send()
    page.answer("first_name", "Somebody-Else")
    page.choose("target_fault", FAULTS["400"])
    page.send()
    page.look_back(1)
    page.choose("target_fault", PROPER)
    page.bot.wait(1100)  # tokens count in whole seconds
    with page.one_more():
        page.press("test_send_again_button")
    first, _, last = page.deliveries()
    assert last.accepted
    assert last.body == first.body
    assert last.headers["authorization"] != first.headers["authorization"]
    assert page.verdict.startswith("Delivered")
    assert page.answered("first_name") == "Somebody-Else"


def test_a_fault_asked_for_now_is_for_what_is_sent_again(page):
    page.fill_in("typical answers")
    page.send()
    page.choose("target_fault", FAULTS["500"])
    with page.one_more():
        page.press("test_send_again_button")
    assert page.verdict == "Refused: the simulator answered 500."
    page.choose("target_fault", PROPER)
    with page.one_more():
        page.press("test_send_again_button")
    assert page.verdict.startswith("Delivered")


def test_another_form_leaves_the_history_but_does_not_send_it_again(page):
    first = page.document.project
    page.fill_in("typical answers")
    page.send()
    before = page.deliveries()[0].body
    page.open_form(project(NAME))
    assert len(page.history) == 1
    page.press("test_send_again_button")
    assert page.note == (
        f"This was sent by another form, “{first.name}”. Open that form, then send it again."
    )
    page.wait_until_idle()
    assert len(page.deliveries()) == 1
    page.open_form(first)
    with page.one_more():
        page.press("test_send_again_button")
    assert page.deliveries()[-1].body == before


def test_cleared_it_is_empty_again(page, dialogs):
    page.fill_in("typical answers")
    page.send()
    dialogs.will("confirm", True)
    page.run("clear")
    page.bot.waitUntil(lambda: page.history == [])
    assert dialogs.said[0].startswith("Delete 1 submission? It was sent at ")
    assert page.workspace.results == ()
    assert page.told == "What you send is kept here, until you clear it or it is too old."
    assert "Nothing sent yet" in page.everything_shown()
    assert not page.can("test_copy")


def test_copied_as_curl_it_repeats_the_request_with_a_token_of_one_s_own(page, tmp_path):
    page.answer("first_name", "O'Brien")
    page.answer("last_name", "Hart")
    page.choose("answer_gender", "Female")
    page.send()
    [delivery] = page.deliveries()
    page.copy_as("cURL")
    assert "without the token" in page.told
    assert '-H "Authorization: Bearer $TOKEN"' in page.clipboard
    token = delivery.headers["authorization"].removeprefix("Bearer ")
    done = subprocess.run(
        ["/bin/sh", "-c", page.clipboard],
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
        env={**os.environ, "PATH": _with_signer(tmp_path, token)},
    )
    assert "reasons" in done.stdout or "ok" in done.stdout
    again = page.deliveries()[1]
    assert again.body == delivery.body
    assert again.headers["authorization"] == delivery.headers["authorization"]


@pytest.mark.parametrize("words", ["$TOKEN", "`id`", "$(id)", '"; id; "', "'; id; '"])
def test_nothing_that_was_typed_is_run_by_the_shell(page, words, tmp_path):
    page.open_form(project(TextField(id="f_1", name="note", label=LocalText.of(en="Note"))))
    page.answer("note", words)
    page.send()
    page.copy_as("cURL")
    env = {"PATH": _with_signer(tmp_path, "secret-token")}
    subprocess.run(["/bin/sh", "-c", page.clipboard], check=True, timeout=30, env=env)
    again = page.deliveries()[1]
    assert json.loads(again.body)["context"]["note"] == words


def test_the_copied_python_signs_anew_and_is_taken(page, production, services, tmp_path):
    services.unlock.remember("production", PASSPHRASE)
    page.choose("key_choice", "production")
    page.fill_in("Greek text")
    page.send()
    page.copy_as("Python")
    assert not re.search(r"eyJ[A-Za-z0-9_-]{6,}", page.clipboard)
    assert "PRIVATE KEY" not in page.clipboard
    key = tmp_path / "key.pem"
    key.write_bytes(services.keys.private_pem("production", PASSPHRASE))
    said = _python(page.clipboard, MOVEO_PRIVATE_KEY_FILE=str(key))
    assert said.startswith("200 ")
    first, again = page.deliveries()
    assert again.accepted
    assert again.ruling.body == first.ruling.body


def test_the_copied_python_repeats_a_submission_through_the_backend(page):
    page.fill_in("typical answers")
    page.choose("target_way", "Exported backend")
    page.send()
    page.copy_as("Python")
    assert page.told == "Copied."
    assert _python(page.clipboard).startswith("200 ")
