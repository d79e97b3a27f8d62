"""What is done with a private key: handed to a server, and its passphrase remembered or not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject

from builder.errors import BuilderError
from builder.gui.keys.made import keep_passphrase
from builder.gui.keys.secret_clipboard import SecretClipboard
from builder.gui.state.services import Services
from builder.keys import passphrase as kept
from builder.keys import pem
from builder.keys.audit_log import Event
from builder.keys.pair import KeyPair
from builder.keys.secret_file import write_secret
from builder.say import say

Tell = Callable[[str, str], None]
T = TypeVar("T")


class PrivateKeyUse:
    """Opens a private key for one purpose at a time, and keeps nothing of it.

    Args:
        services: The application's shared parts.
        clipboard: Where a copied key goes.
        tell: Tells the user how it went: a text and its tone.
        owner: If it is gone, nothing more happens.
    """

    def __init__(
        self, services: Services, clipboard: SecretClipboard, tell: Tell, owner: QObject
    ) -> None:
        self._services = services
        self._clipboard = clipboard
        self._tell = tell
        self._owner = owner

    def copy(self, pair: KeyPair) -> None:
        """Copy it as base64 on one line, after a warning, for ten seconds."""
        if self._services.messages.confirm(
            say("Copy the private key of “{name}”?", name=pair.name),
            say(
                "Anybody who has it can sign in your name, and other programs can read the "
                "clipboard. Paste it straight into the server's secret MOVEO_PRIVATE_KEY; it "
                "is removed from the clipboard after ten seconds."
            ),
            say("Copy"),
            dangerous=True,
        ):

            def work(private: bytes) -> str:
                note("copied", "private key, as base64 on the clipboard")
                return pem.private_base64(private)

            note = self._noting(pair)
            self._open(
                pair, say("Its private key is needed to copy it."), work, self._clipboard.copy
            )

    def save(self, pair: KeyPair) -> None:
        """Save it as a file that only the user may read."""
        path = self._services.messages.save_file(
            say("Save the private key as a secret file"),
            say("Private key (*.pem)"),
            Path.home() / f"{pair.name}.private.pem",
        )
        if path is not None:
            note = self._noting(pair)

            def work(private: bytes) -> None:
                note("saved", f"private key, as {path}")
                write_secret(path, private)

            self._open(
                pair,
                say("Its private key is needed to save it as a file."),
                work,
                lambda _nothing: self._tell(
                    say(
                        "Saved as {file}, for your eyes alone (mode 0600). Move it to "
                        "the server, and name it in MOVEO_PRIVATE_KEY_FILE.",
                        file=path,
                    ),
                    "good",
                ),
            )

    def keep(self, pair: KeyPair) -> None:
        """Put its passphrase into the system's keyring, once it is known to be right."""
        name, unlock = pair.name, self._services.unlock

        def kept_it(problem: str) -> None:
            if problem:
                self._tell(problem, "warning")
            else:
                self._tell(
                    say("The system's keyring remembers the passphrase of “{name}”.", name=name),
                    "good",
                )

        def opened(_nothing: None) -> None:
            self._services.tasks.run(
                say("Asking the keyring"),
                lambda _task: keep_passphrase(name, unlock.known(name) or ""),
                kept_it,
                self._failed,
                self._owner,
            )

        self._open(
            pair,
            say("Its private key is needed to see that the passphrase is right."),
            lambda _private: None,
            opened,
        )

    def forget(self, pair: KeyPair) -> None:
        """Drop its passphrase, here and in the system's keyring."""
        self._services.unlock.forget(pair.name)
        self._services.tasks.run(
            say("Asking the keyring"),
            lambda _task: kept.forget(pair.name),
            lambda _nothing: self._tell(
                say(
                    "The passphrase of “{name}” is forgotten; it will be asked for.", name=pair.name
                ),
                "good",
            ),
            self._failed,
            self._owner,
        )

    def _noting(self, pair: KeyPair) -> Callable[[Event, str], None]:
        """Return what notes that a private key is handed out, for work off the UI thread."""
        keys, origin = self._services.keys, self._services.pairs.origin
        return lambda event, detail: keys.note(event, pair, detail, origin)

    def _open(
        self, pair: KeyPair, purpose: str, work: Callable[[bytes], T], done: Callable[[T], None]
    ) -> None:
        services = self._services
        services.unlock.open(
            pair.name,
            services.keys,
            services.tasks,
            work,
            done,
            self._failed,
            self._owner,
            purpose=purpose,
        )

    def _failed(self, fault: BuilderError) -> None:
        self._tell(str(fault), "error")
