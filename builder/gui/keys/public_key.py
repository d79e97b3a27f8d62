"""What is done with a public key: copied, saved, and checked by anybody who has it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from builder.gui.state.services import Services
from builder.keys.check_command import check_command, public_file_name
from builder.keys.pair import KeyPair
from builder.say import say
from builder.storage import atomic

Tell = Callable[[str, str], None]


class PublicKeyUse:
    """Hands out public keys.

    Args:
        services: The application's shared parts.
        tell: Tells the user how it went: a text and its tone.
        owner: If it is gone, nothing more happens.
    """

    def __init__(self, services: Services, tell: Tell, owner: QObject) -> None:
        self._services = services
        self._tell = tell
        self._owner = owner

    def copy(self, pair: KeyPair) -> None:
        """Copy it as PEM."""
        QGuiApplication.clipboard().setText(pair.public_pem)
        pairs = self._services.pairs
        pairs.log.note("copied", pair, "public key", origin=pairs.origin)
        self._tell(
            say(
                "The public key of “{name}” is on the clipboard: paste it into the "
                "integration's field YOUR PUBLIC KEY.",
                name=pair.name,
            ),
            "good",
        )

    def save(self, pair: KeyPair) -> None:
        """Save it as a PEM file."""
        services = self._services
        path = services.messages.save_file(
            say("Save the public key"),
            say("Public key (*.pem)"),
            Path.home() / public_file_name(pair.name),
        )
        if path is None:
            return
        keys, origin = services.keys, services.pairs.origin

        def work(_task: object) -> None:
            atomic.write_bytes(path, pair.public_pem.encode())
            keys.note("saved", pair, f"public key, as {path}", origin)

        services.tasks.run(
            say("Saving the public key"),
            work,
            lambda _nothing: self._tell(say("Saved as {file}.", file=path), "good"),
            lambda fault: self._tell(str(fault), "error"),
            self._owner,
        )

    def copy_check(self, pair: KeyPair) -> None:
        """Copy the command that prints the SHA-256 of a saved public key."""
        QGuiApplication.clipboard().setText(check_command(public_file_name(pair.name)))
        self._tell(
            say(
                "The command is on the clipboard. Run it where the saved public key is: it "
                "prints the same SHA-256."
            ),
            "good",
        )
