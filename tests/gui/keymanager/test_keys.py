import stat
import subprocess

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from builder.gui.keymanager import secret_clipboard
from builder.gui.keymanager.workspace import KeysWorkspace
from builder.keys import passphrase as keyring
from tests.gui.finding import find
from tests.gui.keymanager.keys_page import WORD, KeysPage

_SLOW_MS = 60_000


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch):
    """No test may touch the keyring of whoever runs it."""
    kept: dict[str, str] = {}

    def keep(name, word):
        kept[name] = word
        return True

    monkeypatch.setattr(keyring, "from_keyring", lambda name: kept.get(name, ""))
    monkeypatch.setattr(keyring, "to_keyring", keep)
    monkeypatch.setattr(keyring, "forget", lambda name: kept.pop(name, None))
    return kept


@pytest.fixture
def page(qtbot, services):
    workspace = KeysWorkspace(services)
    qtbot.addWidget(workspace)
    workspace.resize(1280, 900)
    with qtbot.waitActive(workspace):
        workspace.show()
        workspace.activateWindow()
    workspace.entered()
    yield KeysPage(qtbot, workspace)
    workspace.shut_down()


@pytest.fixture
def used(page):
    """A key pair that the form uses."""
    page.make("production")
    return page


def test_without_key_pairs_it_says_what_they_are_for(page):
    assert page.names == []
    assert find(page.workspace, type(page.workspace._stack.widget(0)), "keys_empty").isVisible()


def test_a_key_pair_is_made_and_used_for_the_form(page, services):
    page.make("production")
    assert page.names == ["production"]
    pair = services.keys.get("production")
    assert services.document.project.key_fingerprint == pair.fingerprint
    assert page.workspace.pair_in_use() == pair
    assert page.text("keys_title") == "production"
    assert page.text("keys_fingerprint").replace("\u200b", "") == pair.fingerprint
    services.document.undo_stack.undo()
    assert services.document.project.key_fingerprint == ""


def test_the_fingerprint_is_what_openssl_says(used, services, tmp_path):
    public = tmp_path / "public.pem"
    services.messages.will("save_file", public)
    used.press("keys_save_public_button")
    der = subprocess.run(
        ["openssl", "rsa", "-pubin", "-in", public, "-outform", "DER"],
        capture_output=True,
        check=True,
    ).stdout
    digest = subprocess.run(
        ["sha256sum"], input=der, capture_output=True, check=True
    ).stdout.decode()
    assert digest.split()[0] == used.text("keys_fingerprint").replace("\u200b", "")


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ({"name": "x", "passphrase": "short", "again": "short"}, "at least 8"),
        ({"name": "x", "passphrase": WORD, "again": "another one"}, "not the same"),
        ({"name": "", "passphrase": WORD, "again": WORD}, "Give it a name"),
        ({"name": "../evil", "passphrase": WORD, "again": WORD}, "cannot be a key pair's name"),
    ],
)
def test_what_is_missing_is_told_and_what_was_typed_stays(page, lines, said):
    page.press("keys_empty_new")
    dialog = page.open_new()
    page.fill_in(dialog, **lines)
    page.act(dialog)
    page.bot.waitUntil(lambda: said in dialog.problem.text(), timeout=_SLOW_MS)
    assert dialog.name.text() == lines["name"]
    assert dialog.secret.passphrase == lines["passphrase"]
    assert page.names == []
    dialog.reject()


def test_a_name_that_is_taken_is_told(used):
    used.press("keys_list_new")
    dialog = used.open_new()
    used.fill_in(dialog, name="Production", passphrase=WORD, again=WORD)
    used.act(dialog)
    used.bot.waitUntil(lambda: "already" in dialog.problem.text(), timeout=_SLOW_MS)
    dialog.reject()
    assert used.names == ["production"]


def test_giving_up_while_it_is_made_leaves_nothing(page, services):
    page.press("keys_empty_new")
    dialog = page.open_new()
    dialog.size_choice.setCurrentIndex(dialog.size_choice.findData(4096))
    page.fill_in(dialog, name="big", passphrase=WORD, again=WORD)
    page.act(dialog)
    dialog.reject()
    page.bot.waitUntil(lambda: not services.tasks.running, timeout=_SLOW_MS)
    page.workspace.refresh()
    assert page.names == []


def test_an_openssl_key_is_imported_from_a_file(page, services, tmp_path):
    path = tmp_path / "made-elsewhere.pem"
    subprocess.run(
        ["openssl", "genrsa", "-aes256", "-passout", "pass:old secret", "-out", path, "2048"],
        check=True,
        capture_output=True,
    )
    page.press("keys_empty_import")
    dialog = page.open_import()
    services.messages.will("open_file", path)
    page.bot.mouseClick(dialog.file_button, Qt.MouseButton.LeftButton)
    assert dialog.name.text() == "made-elsewhere"
    assert "encrypted" in dialog.source.text()
    page.fill_in(dialog, own="wrong", passphrase=WORD, again=WORD)
    page.act(dialog)
    page.bot.waitUntil(lambda: bool(dialog.problem.text()), timeout=_SLOW_MS)
    page.fill_in(dialog, own="old secret")
    with page.bot.waitSignal(dialog.made, timeout=_SLOW_MS):
        page.act(dialog)
    assert page.names == ["made-elsewhere"]


@pytest.mark.parametrize(
    "data", [b"", b"\x89PNG\r\n\x1a\n\0\0", b"-----BEGIN PUBLIC KEY-----\nMIIB\n", b"x" * 2_000_000]
)
def test_a_file_that_is_no_private_key_is_told_and_nothing_is_stored(
    page, services, tmp_path, data
):
    path = tmp_path / "thing.pem"
    path.write_bytes(data)
    page.press("keys_empty_import")
    dialog = page.open_import()
    services.messages.will("open_file", path)
    page.bot.mouseClick(dialog.file_button, Qt.MouseButton.LeftButton)
    page.fill_in(dialog, name="thing", passphrase=WORD, again=WORD)
    page.act(dialog)
    page.bot.waitUntil(lambda: bool(dialog.problem.text()), timeout=_SLOW_MS)
    assert "Traceback" not in dialog.problem.text()
    dialog.reject()
    assert services.keys.list() == ()


def test_the_public_key_is_copied_for_the_platform(used, services):
    used.press("keys_copy_public_button")
    assert QGuiApplication.clipboard().text() == services.keys.public_pem("production")
    shown = find(used.workspace, QPlainTextEdit, "keys_public").toPlainText()
    assert shown == services.keys.public_pem("production")


def test_the_private_key_leaves_the_clipboard_by_itself(used, services):
    used.workspace.clipboard._timer.setInterval(20)
    services.messages.will("confirm", True)
    used.press("keys_copy_private_button")
    clipboard = QGuiApplication.clipboard()
    used.bot.waitUntil(lambda: clipboard.text().startswith("LS0tLS1CRUdJTi"), timeout=_SLOW_MS)
    assert "on the clipboard" in used.text("keys_countdown_text")
    used.bot.waitUntil(lambda: not clipboard.text(), timeout=5000)
    assert secret_clipboard.SECONDS == 10
    assert not used.workspace.countdown.isVisible()


def test_what_was_copied_meanwhile_is_left_alone(used, services):
    services.messages.will("confirm", True)
    used.press("keys_copy_private_button")
    clipboard = QGuiApplication.clipboard()
    used.bot.waitUntil(lambda: clipboard.text().startswith("LS0tLS1CRUdJTi"), timeout=_SLOW_MS)
    clipboard.setText("something of mine")
    used.workspace.shut_down()
    assert clipboard.text() == "something of mine"


def test_closing_the_app_clears_the_clipboard(used, services):
    services.messages.will("confirm", True)
    used.press("keys_copy_private_button")
    clipboard = QGuiApplication.clipboard()
    used.bot.waitUntil(lambda: clipboard.text().startswith("LS0tLS1CRUdJTi"), timeout=_SLOW_MS)
    used.workspace.shut_down()
    assert clipboard.text() == ""


def test_without_a_yes_no_private_key_is_copied(used, services):
    QGuiApplication.clipboard().setText("before")
    services.messages.will("confirm", False)
    used.press("keys_copy_private_button")
    assert QGuiApplication.clipboard().text() == "before"


def test_the_private_key_is_saved_for_its_owner_alone(used, services, tmp_path):
    path = tmp_path / "key.pem"
    services.messages.will("save_file", path)
    services.messages.will("information", None)
    used.press("keys_save_private_button")
    used.bot.waitUntil(path.exists, timeout=_SLOW_MS)
    used.bot.waitUntil(lambda: len(services.messages.said) >= 2, timeout=_SLOW_MS)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    subprocess.run(["openssl", "rsa", "-check", "-noout", "-in", path], check=True)


def test_a_wrong_passphrase_is_told_and_asked_for_again(used, services, tmp_path):
    services.unlock.forget("production")
    path = tmp_path / "key.pem"
    services.messages.will("save_file", path)
    services.messages.will("text", "not this one")
    services.messages.will("text", WORD)
    services.messages.will("information", None)
    used.press("keys_save_private_button")
    used.bot.waitUntil(path.exists, timeout=_SLOW_MS)
    used.bot.waitUntil(lambda: len(services.messages.said) >= 4, timeout=_SLOW_MS)
    assert any("wrong" in words for words in services.messages.said)


def test_cancelling_the_passphrase_saves_nothing(used, services, tmp_path):
    services.unlock.forget("production")
    path = tmp_path / "key.pem"
    services.messages.will("save_file", path)
    services.messages.will("text", None)
    used.press("keys_save_private_button")
    used.bot.waitUntil(lambda: len(services.messages.said) >= 2, timeout=_SLOW_MS)
    assert not path.exists()


def test_a_key_pair_in_use_cannot_be_deleted(used, services):
    services.messages.will("error", None)
    used.press("keys_delete_button")
    assert "uses it" in services.messages.errors[0].message
    assert used.names == ["production"]


def test_deleting_takes_typing_the_name(used, services):
    used.make("old")
    used.choose("old")
    used.workspace.activateWindow()
    used.workspace.list.setFocus()
    used.bot.waitUntil(used.workspace.list.hasFocus)
    used.key(Qt.Key.Key_Delete)
    dialog = used.open_delete()
    used.bot.keyClicks(dialog.line, "olde")
    assert not dialog.action.isEnabled()
    used.bot.keyClick(dialog.line, Qt.Key.Key_Backspace)
    used.act(dialog)
    assert used.names == ["production"]
    assert [each.name for each in services.keys.list()] == ["production"]


def test_renaming_keeps_the_passphrase_known(used, services, tmp_path):
    services.messages.will("text", "live")
    used.press("keys_rename_button")
    assert used.names == ["live"]
    assert used.current == "live"
    services.messages.will("save_file", tmp_path / "key.pem")
    services.messages.will("information", None)
    used.press("keys_save_private_button")
    used.bot.waitUntil((tmp_path / "key.pem").exists, timeout=_SLOW_MS)
    used.bot.waitUntil(lambda: len(services.messages.said) >= 3, timeout=_SLOW_MS)


def test_a_successor_takes_over_and_the_order_is_explained(used, services):
    used.press("keys_rotate_button")
    dialog = used.open_new()
    assert dialog.name.text() == "production 2"
    used.fill_in(dialog, passphrase=WORD, again=WORD)
    with used.bot.waitSignal(dialog.made, timeout=_SLOW_MS):
        used.act(dialog)
    successor = services.keys.get("production 2")
    assert services.document.project.key_fingerprint == successor.fingerprint
    assert used.workspace.rotation.isVisible()


def test_two_halves_are_compared(used, services, tmp_path):
    used.make("other")
    mine, theirs = tmp_path / "mine.pem", tmp_path / "theirs.pem"
    mine.write_text(services.keys.public_pem("production"))
    theirs.write_text(services.keys.public_pem("other"))
    used.choose("production")
    services.messages.will("open_file", mine)
    services.messages.will("information", None)
    used.press("keys_compare_button")
    assert "belong together" in services.messages.said[-1]
    services.messages.will("open_file", theirs)
    services.messages.will("error", None)
    used.press("keys_compare_button")
    assert "is not the public half" in services.messages.errors[-1].message


def test_a_damaged_key_pair_is_listed_with_a_warning(used, services, home):
    (home.keys / "broken.keypair.json").write_text("{")
    used.workspace.entered()
    used.choose("broken")
    assert "damaged" in used.text("keys_warning_text")
    assert not used.workspace._actions["copy_private"].isEnabled()


def test_a_passphrase_is_remembered_in_the_keyring_on_request(page, services, no_keyring, tmp_path):
    page.press("keys_empty_new")
    dialog = page.open_new()
    page.fill_in(dialog, name="kept", passphrase=WORD, again=WORD)
    dialog.secret.keep.setFocus()
    page.bot.keyClick(dialog.secret.keep, Qt.Key.Key_Space)
    with page.bot.waitSignal(dialog.made, timeout=_SLOW_MS):
        page.act(dialog)
    assert no_keyring == {"kept": WORD}
    services.unlock.forget("kept")
    services.messages.will("save_file", tmp_path / "key.pem")
    services.messages.will("information", None)
    page.press("keys_save_private_button")
    page.bot.waitUntil((tmp_path / "key.pem").exists, timeout=_SLOW_MS)
    page.bot.waitUntil(lambda: len(services.messages.said) >= 2, timeout=_SLOW_MS)
