import base64
import subprocess
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from builder.backend import weak_keys
from builder.backend.keys import KEY_BYTES_MAX, load_private_key
from builder.keys import pem
from tests.gui.keys.keys_page import PASSPHRASE

OLD = "the old passphrase"


def openssl(*arguments, input_=b""):
    return subprocess.run(
        ["openssl", *arguments], input=input_, capture_output=True, check=True
    ).stdout


@pytest.fixture(scope="module")
def pkcs8():
    return openssl("genrsa", "2048")


@pytest.fixture(scope="module")
def forms(pkcs8):
    """One key in every form that it may come in."""
    return {
        "PKCS#8": pkcs8,
        "PKCS#1": openssl("rsa", "-traditional", input_=pkcs8),
        "base64": base64.b64encode(pkcs8),
        "base64 in lines": base64.encodebytes(pkcs8),
        "encrypted PKCS#8": openssl(
            "pkcs8", "-topk8", "-v2", "aes256", "-passout", f"pass:{OLD}", input_=pkcs8
        ),
        "encrypted PKCS#1": openssl(
            "rsa", "-traditional", "-aes256", "-passout", f"pass:{OLD}", input_=pkcs8
        ),
    }


@pytest.fixture(scope="module")
def digest(pkcs8):
    """The SHA-256 of its public half, by openssl alone."""
    spki = openssl("rsa", "-pubout", "-outform", "DER", input_=pkcs8)
    return openssl("dgst", "-sha256", "-r", input_=spki).split()[0].decode()


@pytest.fixture
def dialog(page):
    page.press("key_import_button")
    return page.dialog("key_import_dialog")


@pytest.fixture
def from_file(page, dialog, services, tmp_path):
    """Chooses a file with some content."""

    def choose(content, name="thing.pem"):
        path = tmp_path / name
        path.write_bytes(content)
        services.messages.will("open_file", path)
        dialog.press("key_from_file")
        page.rest()

    return choose


@pytest.mark.parametrize("form", ["PKCS#8", "PKCS#1", "base64", "base64 in lines"])
def test_a_key_is_imported_from_a_file(page, dialog, from_file, services, forms, digest, form):
    from_file(forms[form])
    assert dialog.label("key_source") == f"thing.pem: RSA, 2048 bits, SHA-256 {digest[:16]}…"
    assert not dialog.shows("key_own_passphrase")
    dialog.type("key_name", "from before")
    dialog.type_passphrase(PASSPHRASE)
    dialog.act()
    page.wait_for_no_dialog()
    assert page.current == "from before"
    assert page.line("key_fingerprint") == digest
    assert services.document.project.key_fingerprint == digest


@pytest.mark.parametrize("form", ["encrypted PKCS#8", "encrypted PKCS#1"])
def test_an_encrypted_key_asks_for_its_passphrase_until_it_is_right(
    page, dialog, from_file, services, forms, digest, form
):
    from_file(forms[form])
    assert dialog.shows("key_own_passphrase")
    assert dialog.focused == "key_own_passphrase"
    dialog.type("key_name", "from before")
    dialog.type_passphrase(PASSPHRASE)
    dialog.act()
    assert dialog.problem == "The key is encrypted: type its passphrase."
    dialog.type("key_own_passphrase", "not that")
    dialog.act()
    dialog.wait_for("passphrase is wrong")
    assert dialog.focused == "key_own_passphrase"
    assert dialog.line("key_passphrase") == PASSPHRASE
    assert dialog.line("key_name") == "from before"
    dialog.type("key_own_passphrase", OLD)
    dialog.act()
    page.wait_for_no_dialog()
    assert services.keys.get("from before").fingerprint == digest
    assert services.keys.private_pem("from before", PASSPHRASE)


def test_base64_of_an_encrypted_key_asks_for_its_passphrase_too(
    page, dialog, from_file, services, forms, digest
):
    from_file(base64.b64encode(forms["encrypted PKCS#8"]))
    dialog.type("key_own_passphrase", OLD)
    dialog.type("key_name", "wrapped")
    dialog.type_passphrase(PASSPHRASE)
    dialog.act()
    page.wait_for_no_dialog()
    assert services.keys.get("wrapped").fingerprint == digest


def test_a_key_is_imported_from_the_clipboard_and_never_shown(page, dialog, forms, digest):
    QGuiApplication.clipboard().setText(forms["PKCS#8"].decode())
    dialog.press("key_from_clipboard")
    page.rest()
    assert digest[:16] in dialog.label("key_source")
    body = forms["PKCS#8"].decode().splitlines()[5]
    shown = [each.text() for each in dialog.widget.findChildren(type(dialog.widget.source))]
    assert not any(body in each for each in shown)
    dialog.type_passphrase(PASSPHRASE)
    dialog.act()
    page.wait_for_no_dialog()
    assert page.line("key_fingerprint") == digest


def test_paste_takes_the_key_from_the_clipboard(page, dialog, forms, digest):
    QGuiApplication.clipboard().setText(forms["PKCS#1"].decode())
    page.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    page.bot.waitUntil(lambda: digest[:16] in dialog.label("key_source"))
    dialog.cancel()


def test_a_file_can_be_dropped(page, dialog, tmp_path, forms, digest):
    path = tmp_path / "dropped.pem"
    path.write_bytes(forms["PKCS#8"])
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    where = (dialog.widget.rect().center(), Qt.DropAction.CopyAction, data)
    with_what = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(*where, *with_what)
    QApplication.sendEvent(dialog.widget, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(dialog.widget, QDropEvent(*where, *with_what))
    page.rest()
    assert dialog.label("key_source").startswith("dropped.pem: RSA, 2048 bits")
    dialog.cancel()


WRONG = {
    "empty": (b"", "it is empty"),
    "picture": (b"\x89PNG\r\n\x1a\n\0\0", "neither PEM nor base64"),
    "public key": (b"-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----", "public key"),
    "certificate": (b"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----", "certificate"),
    "cut": (b"-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----", "damaged"),
    "large": (b"A" * (KEY_BYTES_MAX + 1), "too large"),
}


@pytest.mark.parametrize("kind", WRONG)
def test_what_is_no_private_key_is_told_and_what_was_typed_stays(
    page, dialog, from_file, services, kind
):
    content, words = WRONG[kind]
    dialog.type("key_name", "typed before")
    dialog.type_passphrase(PASSPHRASE)
    from_file(content)
    assert words in dialog.problem
    assert dialog.line("key_name") == "typed before"
    assert dialog.line("key_passphrase") == PASSPHRASE
    dialog.act()
    assert dialog.problem == "Choose the private key first."
    dialog.cancel()
    assert services.keys.list() == ()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("genrsa", "1024"), "1024 bits; at least 2048"),
        (("ecparam", "-name", "prime256v1", "-genkey", "-noout"), "not an RSA key"),
        (("genpkey", "-algorithm", "RSA-PSS"), "an RSA-PSS key, which may not sign RS256"),
        (("genrsa", "-primes", "3", "2048"), "an RSA key of 3 primes (multi-prime)"),
        (("genpkey", "-algorithm", "DH", "-pkeyopt", "group:ffdhe2048"), "Diffie-Hellman"),
    ],
)
def test_keys_that_the_platform_cannot_use_are_refused(dialog, from_file, arguments, words):
    from_file(openssl(*arguments))
    assert words in dialog.problem
    dialog.cancel()


def test_a_comment_that_says_encrypted_asks_for_no_passphrase(dialog, from_file, pkcs8, digest):
    from_file(b"# not ENCRYPTED\n" + pkcs8)
    assert digest[:16] in dialog.label("key_source")
    assert not dialog.shows("key_own_passphrase")
    dialog.cancel()


def test_a_key_is_checked_once_however_it_came(
    page, dialog, from_file, services, forms, digest, monkeypatch
):
    read = Mock(wraps=load_private_key)
    monkeypatch.setattr(pem, "load_private_key", read)
    from_file(forms["PKCS#8"])
    dialog.widget.name.setText("Κλειδί παραγωγής")  # the test tool types Latin letters only
    dialog.type_passphrase(PASSPHRASE)
    dialog.act()
    page.wait_for_no_dialog()
    assert read.call_count == 1
    assert services.keys.get("Κλειδί παραγωγής").fingerprint == digest


def test_a_key_that_costs_too_much_to_open_is_refused_before_its_passphrase_is_asked_for(
    dialog, from_file, pkcs8
):
    costly = openssl("pkcs8", "-topk8", "-iter", "5000001", "-passout", f"pass:{OLD}", input_=pkcs8)
    from_file(costly)
    assert "5,000,001 rounds of work" in dialog.problem
    assert not dialog.shows("key_own_passphrase")
    dialog.cancel()


def test_a_good_key_stays_chosen_when_a_wrong_file_follows(dialog, from_file, forms, digest):
    from_file(forms["PKCS#8"], "good.pem")
    from_file(b"nothing", "bad.pem")
    assert dialog.problem.startswith("bad.pem: This is not a usable private key")
    assert dialog.label("key_source").startswith("good.pem: ")
    dialog.cancel()


def test_a_file_that_went_away_is_told(page, dialog, services, tmp_path):
    services.messages.will("open_file", tmp_path / "gone.pem")
    dialog.press("key_from_file")
    dialog.wait_for("There is no file")
    dialog.cancel()


@pytest.mark.parametrize("text", ["", "x" * (KEY_BYTES_MAX + 1)])
def test_an_empty_or_huge_clipboard_is_told(dialog, text):
    QGuiApplication.clipboard().setText(text)
    dialog.press("key_from_clipboard")
    assert "clipboard" in dialog.problem
    dialog.cancel()


def test_a_key_that_is_here_already_is_not_imported_twice(page, dialog, from_file, services, pkcs8):
    services.keys.add("first", pem.parse_private(pkcs8), PASSPHRASE)
    from_file(pkcs8)
    dialog.type("key_name", "second")
    dialog.type_passphrase(PASSPHRASE)
    dialog.act()
    dialog.wait_for("here already, as “first”")
    dialog.cancel()
    assert [each.name for each in services.keys.list()] == ["first"]


def test_a_key_that_everybody_has_is_warned_of_and_not_used_by_itself(
    page, dialog, from_file, services, forms, digest, monkeypatch
):
    monkeypatch.setattr(weak_keys, "KNOWN", {digest: "Everybody has this key."})
    from_file(forms["PKCS#8"])
    assert "Everybody has this key." in dialog.label("key_source")
    dialog.type("key_name", "public")
    dialog.type_passphrase(PASSPHRASE)
    dialog.act()
    page.wait_for_no_dialog()
    assert page.said("key_warning") == "Everybody has this key."
    assert "warning: Everybody has this key." in page.spoken
    assert services.document.project.key_fingerprint == ""
    services.messages.will("confirm", False)
    page.press("key_use_button")
    assert services.document.project.key_fingerprint == ""
    services.messages.will("confirm", True)
    page.press("key_use_button")
    assert services.document.project.key_fingerprint == digest
