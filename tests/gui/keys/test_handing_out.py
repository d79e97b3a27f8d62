import base64
import stat
import subprocess

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from builder.backend.keys import load_private_key
from builder.gui.keys import secret_clipboard
from builder.keys import pem
from tests.gui.keys.keys_page import PASSPHRASE, SLOW_MS

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def quick(monkeypatch):
    """Seconds that pass in a hundredth of one; before the workspace is made."""
    monkeypatch.setattr(secret_clipboard, "TICK_MS", 10)


@pytest.fixture
def on_clipboard(shop, services):
    """The workspace with the private key on the clipboard."""
    services.messages.will("confirm", True)
    # Heard, as a look now and then might come when all ticks are over.
    with shop.bot.waitSignal(shop.workspace.clipboard.ticked):
        shop.press("key_copy_private_button")
    return shop


def fingerprint_of_base64(text):
    return pem.fingerprint(load_private_key(base64.b64decode(text, validate=True)).public_key())


# -- the public key ------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["button", "keys"])
def test_the_public_key_is_copied_as_the_platform_takes_it(shop, services, way):
    if way == "button":
        shop.press("key_copy_public_button")
    else:
        shop.key(Qt.Key.Key_C, CTRL_SHIFT)
    private = services.keys.private_pem("shop", PASSPHRASE)
    by_openssl = subprocess.run(
        ["openssl", "rsa", "-pubout"], input=private, capture_output=True, check=True
    ).stdout.decode()
    assert shop.clipboard == by_openssl
    assert shop.public_pem == by_openssl.strip()
    assert "YOUR PUBLIC KEY" in shop.said()


def test_the_fingerprint_is_what_openssl_says_of_the_saved_file(shop, services, tmp_path):
    path = tmp_path / "public.pem"
    services.messages.will("save_file", path)
    shop.press("key_save_public_button")
    shop.bot.waitUntil(lambda: "Saved" in shop.said(), timeout=SLOW_MS)
    der = subprocess.run(
        ["openssl", "rsa", "-pubin", "-in", path, "-outform", "DER"],
        capture_output=True,
        check=True,
    ).stdout
    said = subprocess.run(["sha256sum"], input=der, capture_output=True, check=True).stdout
    assert said.split()[0].decode() == shop.line("key_fingerprint")


def test_a_folder_that_cannot_be_written_is_told(shop, services, tmp_path):
    services.messages.will("save_file", tmp_path / "missing" / "public.pem")
    shop.press("key_save_public_button")
    shop.bot.waitUntil(lambda: "could not be written" in shop.said(), timeout=SLOW_MS)


# -- the private key on the clipboard ------------------------------------------------------------


def test_the_private_key_is_copied_as_base64_on_one_line(on_clipboard):
    assert "\n" not in on_clipboard.clipboard
    assert fingerprint_of_base64(on_clipboard.clipboard) == on_clipboard.line("key_fingerprint")
    assert on_clipboard.said("keys_countdown")


def test_it_is_warned_first_and_a_no_copies_nothing(shop, services):
    QGuiApplication.clipboard().setText("before")
    services.messages.will("confirm", False)
    shop.press("key_copy_private_button")
    shop.rest()
    assert shop.clipboard == "before"
    assert "can sign in your name" in services.messages.said[-1]


def test_the_clipboard_is_cleared_after_ten_ticks_of_a_second(quick, on_clipboard, services):
    page = on_clipboard
    seen: list[int] = []
    page.workspace.clipboard.ticked.connect(seen.append)
    page.bot.waitUntil(lambda: page.clipboard == "", timeout=SLOW_MS)
    assert seen[-1] == 0
    assert not page.shows("keys_countdown")
    assert page.said() == "The private key is no longer on the clipboard."


def test_a_tick_is_a_second_and_there_are_ten_of_them():
    assert (secret_clipboard.TICK_MS, secret_clipboard.SECONDS) == (1000, 10)


def test_the_countdown_is_seen_going_down(quick, shop, services):
    said = []
    shop.workspace.clipboard.ticked.connect(lambda _left: said.append(shop.said("keys_countdown")))
    services.messages.will("confirm", True)
    shop.press("key_copy_private_button")
    shop.bot.waitUntil(lambda: len(said) >= 3, timeout=SLOW_MS)
    shop.bot.waitUntil(lambda: not shop.shows("keys_countdown"), timeout=SLOW_MS)
    assert [each.partition(" in ")[2] for each in said[:3]] == ["10 s.", "9 s.", "8 s."]


def test_what_was_copied_meanwhile_is_left_alone(quick, on_clipboard):
    page = on_clipboard
    QGuiApplication.clipboard().setText("something of mine")
    assert not page.shows("keys_countdown")
    with page.bot.waitSignal(page.workspace.clipboard.ticked, timeout=SLOW_MS):
        pass  # the end of the ten seconds
    assert page.clipboard == "something of mine"


def test_a_key_that_comes_back_is_cleared_all_the_same(quick, on_clipboard):
    page = on_clipboard
    secret = page.clipboard
    QGuiApplication.clipboard().setText("something else")
    QGuiApplication.clipboard().setText(secret)
    page.bot.waitUntil(lambda: page.clipboard == "", timeout=SLOW_MS)


def test_it_can_be_cleared_at_once(on_clipboard):
    on_clipboard.press("keys_clear_now")
    assert on_clipboard.clipboard == ""
    assert not on_clipboard.shows("keys_countdown")


def test_quitting_clears_it(on_clipboard):
    app = QCoreApplication.instance()
    assert app is not None
    app.aboutToQuit.emit()
    assert on_clipboard.clipboard == ""


def test_closing_the_window_clears_it(on_clipboard):
    on_clipboard.workspace.shut_down()
    assert on_clipboard.clipboard == ""


def test_closing_the_window_leaves_what_was_copied_since(on_clipboard):
    QGuiApplication.clipboard().setText("something of mine")
    on_clipboard.workspace.shut_down()
    assert on_clipboard.clipboard == "something of mine"


def test_clipboard_managers_are_asked_to_keep_no_copy(on_clipboard):
    data = QGuiApplication.clipboard().mimeData()
    assert data.data("x-kde-passwordManagerHint").data() == b"secret"


# -- the private key in a file -------------------------------------------------------------------


def test_the_private_key_is_saved_for_its_owner_alone(shop, services, tmp_path):
    path = tmp_path / "key.pem"
    services.messages.will("save_file", path)
    shop.press("key_save_private_button")
    shop.bot.waitUntil(lambda: "Saved" in shop.said(), timeout=SLOW_MS)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    checked = subprocess.run(
        ["openssl", "rsa", "-check", "-noout", "-in", path], capture_output=True, check=True
    )
    assert b"RSA key ok" in checked.stdout
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["key.pem"]


def test_a_file_that_others_could_read_is_replaced_by_one_that_they_cannot(
    shop, services, tmp_path
):
    path = tmp_path / "key.pem"
    path.write_text("an earlier one")
    path.chmod(0o644)
    services.messages.will("save_file", path)
    shop.press("key_save_private_button")
    shop.bot.waitUntil(lambda: "Saved" in shop.said(), timeout=SLOW_MS)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_text().startswith("-----BEGIN PRIVATE KEY-----")


def test_a_private_key_that_cannot_be_written_is_told_and_nothing_is_left(shop, services, tmp_path):
    (tmp_path / "folder").mkdir()
    services.messages.will("save_file", tmp_path / "folder")
    shop.press("key_save_private_button")
    shop.bot.waitUntil(lambda: "could not be replaced" in shop.said(), timeout=SLOW_MS)
    assert not [each for each in tmp_path.iterdir() if each.is_file()]


# -- passphrases ---------------------------------------------------------------------------------


@pytest.fixture
def locked(shop, services):
    """The workspace as after a new start: no passphrase is known."""
    services.unlock.forget("shop")
    return shop


def test_a_wrong_passphrase_is_told_and_asked_for_again(locked, services, tmp_path):
    path = tmp_path / "key.pem"
    services.messages.will("save_file", path)
    services.messages.will("passphrase", "not this one")
    services.messages.will("passphrase", "nor this")
    services.messages.will("passphrase", PASSPHRASE)
    locked.press("key_save_private_button")
    locked.bot.waitUntil(path.exists, timeout=SLOW_MS)
    locked.rest()
    asked = [words for words in services.messages.said if "Passphrase" in words]
    assert ["wrong" in words for words in asked] == [False, True, True]


def test_a_right_passphrase_is_asked_for_once_a_run(locked, services, tmp_path):
    services.messages.will("passphrase", PASSPHRASE)
    for name in ("one.pem", "two.pem"):
        services.messages.will("save_file", tmp_path / name)
        locked.press("key_save_private_button")
        locked.bot.waitUntil((tmp_path / name).exists, timeout=SLOW_MS)
        locked.rest()


def test_a_wrong_passphrase_is_not_remembered(locked, services, tmp_path):
    services.messages.will("save_file", tmp_path / "key.pem")
    services.messages.will("passphrase", "not this one")
    services.messages.will("passphrase", None)
    locked.press("key_save_private_button")
    locked.bot.waitUntil(lambda: len(services.messages.said) == 3, timeout=SLOW_MS)
    assert not (tmp_path / "key.pem").exists()
    assert services.unlock.known("shop") is None


def test_the_keyring_is_asked_before_the_user(locked, services, tmp_path, memory_keyring):
    memory_keyring.kept["shop"] = PASSPHRASE
    services.messages.will("save_file", tmp_path / "key.pem")
    locked.press("key_save_private_button")
    locked.bot.waitUntil((tmp_path / "key.pem").exists, timeout=SLOW_MS)


def test_a_keyring_that_is_wrong_leads_to_the_user(locked, services, tmp_path, memory_keyring):
    memory_keyring.kept["shop"] = "of an earlier key pair"
    services.messages.will("save_file", tmp_path / "key.pem")
    services.messages.will("passphrase", PASSPHRASE)
    locked.press("key_save_private_button")
    locked.bot.waitUntil((tmp_path / "key.pem").exists, timeout=SLOW_MS)


def test_the_passphrase_is_remembered_and_forgotten_on_request(locked, services, memory_keyring):
    services.messages.will("passphrase", "wrong")
    services.messages.will("passphrase", PASSPHRASE)
    locked.press("key_keep_button")
    locked.bot.waitUntil(lambda: "remembers" in locked.said(), timeout=SLOW_MS)
    assert memory_keyring.kept == {"shop": PASSPHRASE}
    locked.press("key_forget_button")
    locked.bot.waitUntil(lambda: "is forgotten" in locked.said(), timeout=SLOW_MS)
    assert memory_keyring.kept == {}
    assert services.unlock.known("shop") is None


def test_halves_that_were_exchanged_in_the_file_are_found_out(shop, services, home, tmp_path):
    services.keys.generate("other", 2048, PASSPHRASE)
    file = home.keys / "shop.keypair.json"
    mine, theirs = (
        services.keys.public_pem(name).replace("\n", "\\n") for name in ("shop", "other")
    )
    file.write_text(file.read_text().replace(mine, theirs))
    services.messages.will("save_file", tmp_path / "key.pem")
    shop.press("key_save_private_button")
    shop.bot.waitUntil(lambda: "do not belong together" in shop.said(), timeout=SLOW_MS)
    assert not (tmp_path / "key.pem").exists()
