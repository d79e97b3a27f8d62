import threading
from dataclasses import replace

import pytest

from tests.gui.test.conftest import PASSPHRASE


def _use(page, fingerprint):
    project = replace(page.document.project, key_fingerprint=fingerprint)
    page.document.edit("Key", project)


def test_without_stored_key_pairs_a_passing_one_signs(page):
    assert page.chosen("key_choice") == "A temporary key pair, made for this run"
    page.fill_in("typical answers")
    page.send()
    assert "signed with a temporary key pair" in page.facts
    assert page.deliveries()[0].accepted


def test_the_form_s_own_key_pair_is_chosen_first(page, production, services):
    other = services.keys.generate("other", 2048, PASSPHRASE)
    services.pairs.refresh()
    _use(page, production.fingerprint)
    assert (
        page.chosen("key_choice") == f"production ({production.fingerprint[:8]}…, the form's own)"
    )
    page.choose("key_choice", "other")
    assert page.key_hint == "This is not the form's own key pair."
    page.workspace.entered()
    assert page.chosen("key_choice") == f"other ({other.fingerprint[:8]}…)"


def test_a_key_pair_of_the_form_that_is_not_stored_here_is_told(page):
    _use(page, "ab" * 32)
    assert page.key_hint == "The form's own key pair (abababab…) is not stored here."
    assert page.chosen("key_choice").startswith("A temporary key pair")


def test_the_passphrase_is_asked_for_once_and_the_key_signs(page, production, dialogs):
    page.choose("key_choice", "production")
    page.fill_in("typical answers")
    dialogs.will("passphrase", PASSPHRASE)
    page.send()
    page.send()
    assert page.verdict.startswith("Delivered")
    assert len(page.deliveries()) == 2
    assert "signed with “production”" in page.facts
    assert PASSPHRASE not in page.everything_shown()


def test_a_wrong_passphrase_is_told_and_forgotten(page, production, dialogs):
    page.choose("key_choice", "production")
    page.fill_in("typical answers")
    dialogs.will("passphrase", "not this one")
    dialogs.will("passphrase", None)
    page.press("test_send")
    page.wait_until_idle()
    assert "The passphrase is wrong." in dialogs.said[1]
    assert page.note == "“production” stays locked; nothing was sent."
    assert page.deliveries() == ()
    dialogs.will("passphrase", PASSPHRASE)
    page.send()
    assert page.verdict.startswith("Delivered")
    assert len(dialogs.said) == 3


def test_cancelled_while_a_key_is_unlocked_nothing_is_sent(page, production, services, monkeypatch):
    was_cancelled = threading.Event()
    unlock = services.keys.private_pem

    def unlocked_later(name, passphrase):
        assert was_cancelled.wait(30)
        return unlock(name, passphrase)

    monkeypatch.setattr(services.keys, "private_pem", unlocked_later)
    services.unlock.remember("production", PASSPHRASE)
    page.choose("key_choice", "production")
    page.fill_in("typical answers")
    page.press("test_send")
    page.press("test_cancel")
    was_cancelled.set()
    assert page.note == "Cancelled; nothing was sent."
    page.bot.waitUntil(lambda: not services.tasks.running)
    page.settle()
    assert page.deliveries() == ()
    assert page.history == []


def test_a_key_pair_that_is_gone_by_now_is_told(page, production, services):
    services.unlock.remember("production", PASSPHRASE)
    page.choose("key_choice", "production")
    page.fill_in("typical answers")
    services.keys.remove("production")
    page.press("test_send")
    page.wait_until_idle()
    assert "There is no key pair 'production'." in page.note


def test_a_key_pair_that_was_replaced_meanwhile_signs_nothing(page, production, services):
    services.unlock.remember("production", PASSPHRASE)
    page.choose("key_choice", "production")
    page.fill_in("typical answers")
    services.keys.remove("production")
    services.keys.generate("production", 2048, PASSPHRASE)
    page.press("test_send")
    page.wait_until_idle()
    assert "is another key pair by now" in page.note
    assert page.deliveries() == ()


@pytest.mark.parametrize("content", [b"{", b'{"kind": "webview-key-pair"}'])
def test_a_damaged_key_pair_is_not_offered(page, production, home, content):
    (home.keys / "broken.keypair.json").write_bytes(content)
    page.workspace.entered()
    box = page.workspace.pane.key.box
    assert [box.itemText(row).split()[0] for row in range(box.count())] == ["production", "A"]
