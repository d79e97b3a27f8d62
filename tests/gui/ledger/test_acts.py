"""What is done with submissions that were sent: looking, sending again, comparing, handing out."""

import json
import time
from dataclasses import replace
from functools import partial

import pytest

from builder.deliver.faults import FAULTS
from builder.deliver.simulator import Simulator
from builder.form.fields import TextField
from builder.trial.ledger.record import Record
from scripts.scenes.ledger import kept_records
from tests.gui.ledger.test_kept import keep
from tests.gui.test.conftest import PASSPHRASE
from tests.gui.test.workspace_page import PROPER
from tests.projects import NAME, project, words


def test_every_byte_of_both_ways_is_shown(page):
    page.fill_and_send("Zoe")
    [delivery] = page.deliveries()
    shown = page.show_bytes("request", "Exact")
    assert shown.startswith(f"POST {delivery.path} HTTP/1.1␍␊\nHost: 127.0.0.1:")
    assert shown.endswith(f"␍␊\n␍␊\n{delivery.body.decode()}")
    assert "Authorization: «redacted»␍␊" in shown
    in_hex = page.show_bytes("request", "In hexadecimal")
    assert in_hex.startswith("00000000  50 4f 53 54 20 2f 76 31")
    answer = page.show_bytes("response", "Exact")
    assert answer.startswith("HTTP/1.1 200 OK␍␊\n")
    assert answer.endswith('{"ok": true, "notes": []}')
    # How it is shown stays for the next one.
    page.send()
    assert page.text("response").startswith("HTTP/1.1 200 OK␍␊\n")


def test_the_token_says_who_signed_it_and_how_the_clocks_stand(page, services):
    pair = services.keys.generate("production", 2048, PASSPHRASE)
    services.unlock.remember("production", PASSPHRASE)
    page.enter()
    page.choose("key_choice", "production")
    page.fill_and_send()
    page.show("Token")
    named = f"“production” ({pair.fingerprint[:8]}…)"
    assert page.signed == f"The signature is that of {named}."
    assert page.skew == "The server's clock agrees with the one here."


def test_what_is_wrong_with_a_token_is_told_of_an_earlier_one(page, ledger):
    made: Record = kept_records("other", "Other")[-1]
    when = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(made.row.sent_at + 3600))
    token = {**made.token, "signed": False, "problems": ["The signature is wrong."]}
    head = f"HTTP/1.1 401 Unauthorized\r\nDate: {when}\r\n\r\n".encode()
    ledger.append(replace(made, token=token, answer_head=head))
    page.enter()
    page.show("Token")
    assert page.signed == "The signature is not that of a temporary key pair."
    assert page.skew.startswith("The server's clock is 1 hour ahead")
    assert page.life == "The token has expired."
    assert page.text("token").startswith("✗ The signature is wrong.")


def test_the_time_of_the_connection_is_told_by_names(page):
    page.fill_and_send()
    assert page.phases == [
        "Name looked up (DNS)",
        "Connected",
        "Request sent",
        "First byte waited for",
        "Body received",
    ]


def test_one_of_an_earlier_run_is_sent_again_with_the_form_as_it_is_now(open_page):
    open_page().fill_and_send("Ada")
    page = open_page()
    page.answer("first_name", "Bea")
    with page.one_more():
        page.press("test_send_again_button")
    [delivery] = page.deliveries()
    assert delivery.accepted
    assert json.loads(delivery.body)["context"]["first_name"] == "Ada"
    assert page.answered("first_name") == "Bea"
    assert len(page.history) == 2


def test_another_form_s_is_not_sent_by_this_one(page, ledger):
    keep(ledger)
    page.enter()
    page.press("test_send_again_button")
    assert page.note == (
        "This was sent by another form, “Other”. Open that form, then send it again."
    )
    assert page.deliveries() == ()


def test_without_its_sensitive_answers_it_is_filled_in_instead(open_page, dialogs):
    form = project(NAME, TextField(id="f_p", name="pin", label=words("PIN"), sensitive=True))
    page = open_page()
    page.open_form(form)
    page.answer("first_name", "Ada")
    page.answer("pin", "canary-4711")
    page.send()
    with page.one_more():
        page.press("test_send_again_button")  # memory still has it
    assert json.loads(page.deliveries()[-1].body)["context"]["pin"] == "canary-4711"
    again = open_page()
    dialogs.will("confirm", True)
    again.press("test_send_again_button")
    [asked] = dialogs.said
    assert asked == (
        "Sensitive answers are not kept, so this cannot be sent again as it was: pin. "
        "Fill in the answers that are kept, type the others, and press Send. [Fill in]"
    )
    assert again.answered("first_name") == "Ada"
    assert again.answered("pin") == ""
    assert again.deliveries() == ()


def test_kept_answers_and_parameters_are_filled_in(page):
    page.set_parameter("user_id", "user-1")
    page.show_inputs("Answers")
    page.fill_and_send("Ada")
    page.answer("first_name", "Bea")
    page.set_parameter("user_id", "user-2")
    page.show_inputs("Answers")
    page.run("kept_answers")
    assert page.answered("first_name") == "Ada"
    page.send()
    assert page.deliveries()[0].body == page.deliveries()[1].body


def test_replaying_asks_and_sends_the_very_bytes(page, dialogs):
    page.fill_and_send()
    dialogs.will("confirm", False)
    page.run("replay")
    assert dialogs.said[0].startswith("Send these bytes to 127.0.0.1:")
    assert "Nothing is signed: the old token goes with them" in dialogs.said[0]
    assert dialogs.said[0].endswith("[Replay]")
    assert len(page.deliveries()) == 1
    dialogs.will("confirm", True)
    with page.one_more():
        page.run("replay")
    first, second = page.deliveries()
    assert first.headers == second.headers
    assert first.body == second.body
    assert page.known.endswith("These were the bytes of an earlier submission.")
    assert page.is_offered("replay")


def test_what_cannot_be_replayed_any_more_is_said(page, dialogs):
    page.fill_and_send()
    page.workspace.dispatcher.trial_sender.simulator.stop()
    dialogs.will("confirm", True)
    page.run("replay")
    page.wait_until_idle()
    assert page.note == (
        "What this submission was sent to does not run any more. Send it again instead."
    )
    assert len(page.history) == 1


def test_two_are_compared_side_by_side(page):
    page.fill_and_send("Ada")
    page.choose("target_fault", FAULTS["503"])
    page.fill_and_send("Bea")
    assert not page.is_offered("compare")
    page.pick(0, 1)
    summary, rows, left_out = page.compare()
    assert summary == f"{len(rows)} things differ"
    assert ("context.first_name", '"Ada"', '"Bea"') in rows
    assert ("status", "200", "503") in rows
    assert ("ok", "true", "—") in rows
    assert "claims" not in left_out or "token claims" in left_out
    page.choose("target_fault", PROPER)
    page.send()
    page.send()
    page.pick(0, 1)
    summary, rows, left_out = page.compare()
    assert rows == []
    assert summary in ("Nothing differs but what always does", "They are the same")


def test_what_nobody_kept_is_said_to_be_unknown(page):
    form = project(NAME, TextField(id="f_p", name="pin", label=words("PIN"), sensitive=True))
    page.open_form(form)
    page.answer("first_name", "Ada")
    page.answer("pin", "one")
    page.send()
    page.answer("pin", "two")
    page.send()
    page.pick(0, 1)
    summary, rows, left_out = page.compare()
    assert rows == []
    assert "Not kept, so nobody can tell whether it differs: pin." in left_out
    assert summary != ""


@pytest.mark.parametrize(
    ("words", "begins"),
    [
        ("cURL", "TOKEN=$(webview-builder keys token "),
        ("HTTPie", "TOKEN=$(webview-builder keys token "),
        ("Python", "# Needs: pip install requests"),
        ("Node", "(async () => {"),
    ],
)
def test_it_is_copied_as_code_without_its_token(page, ledger, words, begins):
    keep(ledger)
    page.enter()
    page.copy_as(words)
    assert page.clipboard.startswith(begins)
    assert "eyJ" not in page.clipboard
    assert page.told.startswith("Copied, without the token")


def test_those_chosen_or_all_listed_are_saved_as_an_archive(page, ledger, dialogs, tmp_path):
    keep(ledger)
    page.enter()
    for command, rows, count in (("har_chosen", (0, 1), 2), ("har_shown", (0,), 3)):
        page.pick(*rows)
        path = tmp_path / f"{command}.har"
        dialogs.will("save_file", path)
        page.save_har(command, path)
        said = f"{count} submissions saved as {path}, without secrets."
        page.bot.waitUntil(partial(page.says, said))
        entries = json.loads(path.read_bytes())["log"]["entries"]
        assert len(entries) == count
        assert path.stat().st_mode & 0o777 == 0o600
    page.filter("verdict", "Bad")
    path = tmp_path / "filtered.har"
    dialogs.will("save_file", path)
    page.save_har("har_shown", path)
    assert len(json.loads(path.read_bytes())["log"]["entries"]) == 1
    dialogs.will("save_file", None)
    page.run("har_chosen")


def test_an_archive_that_cannot_be_written_is_told(page, ledger, dialogs, tmp_path):
    keep(ledger)
    page.enter()
    dialogs.will("save_file", tmp_path / "missing" / "x.har")
    dialogs.will("error", None)
    page.run("har_chosen")
    page.bot.waitUntil(lambda: bool(dialogs.errors))
    assert "x.har" in dialogs.errors[0].message


def test_a_replay_to_a_real_host_says_that_it_is_one(page, dialogs, services, monkeypatch):
    from builder.deliver.platform_rules import Expectation
    from builder.trial import target as target_module

    pair = services.keys.generate("production", 2048, PASSPHRASE)
    services.unlock.remember("production", PASSPHRASE)
    page.enter()
    page.choose("key_choice", "production")
    page.answer("first_name", "Ada")
    page.answer("last_name", "Hart")
    page.choose("target_way", "The platform")
    with Simulator(Expectation(pair.public_pem)) as server:
        page.type_address(server.url)
        page.send()
        monkeypatch.setattr(target_module, "is_here", lambda _url: False)
        dialogs.will("confirm", False)
        page.run("replay")
        assert "is a real host: a conversation there may go on." in dialogs.said[-1]
        assert len(server.deliveries()) == 1


@pytest.mark.parametrize("way", ["Built-in simulator", "Exported backend"])
def test_a_conversation_that_is_read_back_tells_whether_it_went_on(page, ledger, way):
    page.choose("target_way", way)
    page.fill_and_send("Ada")
    assert page.known == "HTTP: accepted. Conversation: not verified."
    page.run("read_back")
    page.bot.waitUntil(partial(page.says, "The conversation has these answers."))
    assert page.known == "HTTP: accepted. Conversation: it has these answers."
    # What somebody wrote there since then is another value.
    page.fill_and_send("Bea")
    page.pick(1)
    page.run("read_back")
    page.bot.waitUntil(partial(page.says, "The conversation has other values for: first_name."))
    assert page.known == "HTTP: accepted. Conversation: it does not have these answers."
    # The ledger is written off the UI thread, a moment after the window says so.
    page.bot.waitUntil(
        lambda: [ledger.record(each).advanced for each in ledger.numbers()] == [None, False]
    )


def test_what_cannot_be_read_back_stays_unverified(open_page):
    page = open_page()
    page.fill_and_send()
    page.choose("target_fault", FAULTS["401"])
    page.send()
    assert not page.is_offered("read_back")
    again = open_page()
    again.pick(1)
    again.run("read_back")
    again.bot.waitUntil(lambda: "does not run any more" in again.told)
    assert again.known == "HTTP: accepted. Conversation: not verified."
