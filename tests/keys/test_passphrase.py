from __future__ import annotations

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from builder.keys import passphrase


class InMemory(KeyringBackend):
    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service, username):
        return self.held.get((service, username))

    def set_password(self, service, username, password):
        self.held[service, username] = password

    def delete_password(self, service, username):
        if (service, username) not in self.held:
            raise PasswordDeleteError
        del self.held[service, username]


class Locked(KeyringBackend):
    priority = 1

    def get_password(self, service, username):
        raise KeyringLocked("the wallet is closed")

    set_password = get_password  # type: ignore[assignment]
    delete_password = get_password


@pytest.fixture
def use():
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


def test_a_kept_passphrase_is_found_and_forgotten(use):
    backend = InMemory()
    use(backend)
    assert passphrase.from_keyring("main") == ""
    assert passphrase.to_keyring("main", "correct horse")
    assert backend.held == {("webview-builder", "main"): "correct horse"}
    assert passphrase.from_keyring("main") == "correct horse"
    assert passphrase.from_keyring("other") == ""
    passphrase.forget("main")
    assert backend.held == {}
    passphrase.forget("main")


def test_a_keyring_that_does_not_answer_stops_nobody(use, caplog):
    use(Locked())
    with caplog.at_level("INFO"):
        assert passphrase.from_keyring("main") == ""
        assert not passphrase.to_keyring("main", "correct horse")
        passphrase.forget("main")
    assert "KeyringLocked" in caplog.text
    assert "correct horse" not in caplog.text


def test_the_variable_is_read_as_it_is(monkeypatch):
    monkeypatch.delenv(passphrase.VARIABLE, raising=False)
    assert passphrase.from_environment() == ""
    monkeypatch.setenv(passphrase.VARIABLE, " correct horse ")
    assert passphrase.from_environment() == " correct horse "
