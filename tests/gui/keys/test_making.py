import json
import stat
import threading

import pytest
from PySide6.QtCore import Qt

from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.theme import dress
from builder.keys import pem
from tests.gui.keys.keys_page import PASSPHRASE, SLOW_MS

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def may_be_made(monkeypatch):
    """Keep a key of 4096 bits from being made until this is set, as it takes seconds elsewhere."""
    may, make = threading.Event(), pem.new_private

    def held(bits):
        if bits == 4096:
            assert may.wait(SLOW_MS / 1000)
        return make(bits)

    monkeypatch.setattr(pem, "new_private", held)
    yield may
    may.set()


def test_without_key_pairs_it_says_what_they_are_for_and_how_to_come_by_one(page):
    assert page.is_empty
    assert page.can("key_new_button")
    page.make("shop")
    assert not page.is_empty


def test_a_key_pair_is_made_selected_and_used_by_the_form(page, services):
    page.make("shop")
    pair = services.keys.get("shop")
    assert page.names == ["shop"]
    assert page.current == "shop"
    assert page.label("key_title") == "shop"
    assert pair.bits == 2048
    assert services.document.project.key_fingerprint == pair.fingerprint
    assert page.workspace.services.pairs.in_use == pair
    assert page.shows("key_used")
    assert "used by this form" in page.spoken
    assert "this form uses it" in page.said()


def test_using_a_new_key_pair_is_one_step_to_undo(page, services):
    page.make("shop")
    stack = services.document.undo_stack
    assert stack.undoText() == "Use key pair “shop”"
    stack.undo()
    assert services.document.project.key_fingerprint == ""
    assert page.workspace.services.pairs.in_use is None
    assert not page.shows("key_used")


def test_a_form_that_has_a_key_pair_keeps_it(shop, services):
    used = services.document.project.key_fingerprint
    shop.make("other")
    assert shop.current == "other"
    assert services.document.project.key_fingerprint == used
    assert not shop.shows("key_used")


def test_the_chosen_size_is_made(page, services):
    page.press("key_new_button")
    dialog = page.dialog("key_new_dialog")
    dialog.type("key_name", "strong")
    dialog.choose_size(3072)
    dialog.type_passphrase(PASSPHRASE)
    dialog.act()
    page.wait_for_no_dialog()
    assert services.keys.get("strong").bits == 3072
    assert page.label("key_size_text") == "RSA, 3072 bits"


def test_a_new_private_key_lies_encrypted_in_a_file_of_the_owner_alone(page, services, home):
    page.make("shop")
    file = home.keys / "shop.keypair.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert json.loads(file.read_text())["private_pem"].startswith("-----BEGIN ENCRYPTED PRIVATE")
    assert services.keys.private_pem("shop", PASSPHRASE)


@pytest.mark.parametrize(
    ("name", "passphrase", "again", "words", "focus"),
    [
        ("shop", "short", "short", "at least 8 characters", "key_passphrase"),
        ("shop", PASSPHRASE, "something else", "are different", "key_passphrase_again"),
        (" ", PASSPHRASE, PASSPHRASE, "The key pair needs a name.", "key_name"),
        ("a/b", PASSPHRASE, PASSPHRASE, "cannot be a key pair's name. Leave out “/”.", "key_name"),
    ],
)
def test_what_is_wrong_is_told_inside_and_what_was_typed_stays(
    page, name, passphrase, again, words, focus
):
    page.press("key_new_button")
    dialog = page.dialog("key_new_dialog")
    dialog.type("key_name", name)
    dialog.type_passphrase(passphrase, again)
    dialog.act()
    dialog.wait_for(words)
    assert dialog.line("key_name") == name
    assert dialog.line("key_passphrase") == passphrase
    assert dialog.line("key_passphrase_again") == again
    assert dialog.focused == focus
    dialog.cancel()
    assert page.is_empty


def test_a_taken_name_is_told_and_another_one_goes_through(shop, services):
    shop.press("key_new_button")
    dialog = shop.dialog("key_new_dialog")
    dialog.type("key_name", "Shop")
    dialog.type_passphrase(PASSPHRASE)
    dialog.act()
    dialog.wait_for("There is a key pair “shop” already")
    dialog.type("key_name", "Shop b")
    dialog.act()
    shop.wait_for_no_dialog()
    assert shop.names == ["shop", "Shop b"]


def test_a_name_that_is_free_is_proposed(page, services):
    page.press("key_new_button")
    dialog = page.dialog("key_new_dialog")
    proposed = dialog.line("key_name")
    assert proposed == services.document.project.name
    dialog.type_passphrase(PASSPHRASE)
    dialog.act()
    page.wait_for_no_dialog()
    page.press("key_new_button")
    again = page.dialog("key_new_dialog")
    assert again.line("key_name") == f"{proposed} 2"
    again.cancel()


def test_the_strength_of_the_passphrase_is_noted_while_it_is_typed(page):
    page.press("key_new_button")
    dialog = page.dialog("key_new_dialog")
    dialog.type("key_passphrase", "abc")
    assert dialog.label("key_passphrase_note") == "Too short: 5 more needed."
    dialog.type("key_passphrase", "12345678")
    assert dialog.label("key_passphrase_note").startswith("Weak")
    dialog.type("key_passphrase", PASSPHRASE)
    assert dialog.label("key_passphrase_note").startswith("Strong")
    dialog.cancel()


def test_stopping_leaves_nothing_and_loses_nothing_that_was_typed(page, services):
    page.press("key_new_button")
    dialog = page.dialog("key_new_dialog")
    dialog.type("key_name", "big")
    dialog.choose_size(4096)
    dialog.type_passphrase(PASSPHRASE)
    dialog.act()
    assert dialog.shows("key_dialog_progress")
    assert not dialog.can("key_dialog_action")
    dialog.cancel()
    assert dialog.problem == "Stopped."
    assert not dialog.shows("key_dialog_progress")
    assert dialog.line("key_name") == "big"
    assert dialog.line("key_passphrase") == PASSPHRASE
    page.rest()
    assert services.keys.list() == ()
    dialog.cancel()
    assert not page.has_dialog


def test_escape_stops_the_work_first_and_closes_the_dialog_then(page, services, may_be_made):
    page.press("key_new_button")
    dialog = page.dialog("key_new_dialog")
    dialog.choose_size(4096)
    dialog.type_passphrase(PASSPHRASE)
    dialog.act()
    page.bot.keyClick(dialog.widget, Qt.Key.Key_Escape)
    assert page.has_dialog
    assert not dialog.shows("key_dialog_progress")
    page.bot.keyClick(dialog.widget, Qt.Key.Key_Escape)
    assert not page.has_dialog
    may_be_made.set()
    page.rest()
    assert services.keys.list() == ()


def test_a_second_try_after_stopping_is_not_undone_by_the_first(page, services, may_be_made):
    page.press("key_new_button")
    dialog = page.dialog("key_new_dialog")
    dialog.type("key_name", "shop")
    dialog.choose_size(4096)
    dialog.type_passphrase(PASSPHRASE)
    dialog.act()
    dialog.cancel()
    dialog.choose_size(2048)
    dialog.act()
    page.wait_for_no_dialog()
    may_be_made.set()
    page.rest()  # the first one's work ends only now
    assert [(each.name, each.bits) for each in services.keys.list()] == [("shop", 2048)]
    assert services.keys.private_pem("shop", PASSPHRASE)


def test_the_passphrase_is_put_into_the_keyring_on_request_only(page, memory_keyring):
    page.make("quiet")
    assert memory_keyring.kept == {}
    page.press("key_new_button")
    dialog = page.dialog("key_new_dialog")
    dialog.type("key_name", "kept")
    dialog.type_passphrase(PASSPHRASE)
    dialog.press("key_passphrase_keep")
    dialog.act()
    page.wait_for_no_dialog()
    assert memory_keyring.kept == {"kept": PASSPHRASE}


def test_a_keyring_that_fails_is_told_and_the_key_pair_is_there(page, memory_keyring):
    memory_keyring.locked = True
    page.press("key_new_button")
    dialog = page.dialog("key_new_dialog")
    dialog.type("key_name", "shop")
    dialog.type_passphrase(PASSPHRASE)
    dialog.press("key_passphrase_keep")
    dialog.act()
    page.wait_for_no_dialog()
    assert page.names == ["shop"]
    assert "keyring could not be used" in page.said()


def test_it_goes_by_keyboard_alone(page, services):
    page.key(Qt.Key.Key_G, CTRL)
    dialog = page.dialog("key_new_dialog")
    assert dialog.focused == "key_name"
    page.bot.keyClicks(dialog.widget.focusWidget(), "typed")
    walked = []
    for text in ("", PASSPHRASE, PASSPHRASE, ""):
        page.bot.keyClick(dialog.widget.focusWidget(), Qt.Key.Key_Tab)
        walked.append(dialog.focused)
        page.bot.keyClicks(dialog.widget.focusWidget(), text)
    assert walked == ["key_size", "key_passphrase", "key_passphrase_again", "key_passphrase_keep"]
    page.bot.keyClick(dialog.widget.focusWidget(), Qt.Key.Key_Return)
    page.wait_for_no_dialog()
    assert page.names == ["typed"]
    assert page.workspace.focusWidget() is page.workspace.list


def test_a_dialog_is_as_high_as_what_stands_in_it(shop, theme):
    """Words that wrap would need more room if they were narrower than they are."""
    dress(shop.workspace)
    shop.press("key_new_button")
    fields = shop.dialog("key_new_dialog").widget.findChild(Scrolling)
    content = fields.widget()
    assert content.height() == content.heightForWidth(content.width())
