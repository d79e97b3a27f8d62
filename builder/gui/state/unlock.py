"""Passphrases: asked for once a run, never kept on disk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from builder.errors import BuilderError
from builder.gui.widgets.messages import Messages
from builder.gui.widgets.tasks import Task, Tasks
from builder.keys import passphrase as kept
from builder.keys.pair import WrongPassphraseError
from builder.keys.store import KeyStore


class Unlock:
    """Opens stored private keys, asking for a passphrase at the first use of each.

    Args:
        messages: Where the passphrase is asked for.
    """

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self._passphrases: dict[str, str] = {}

    def remember(self, name: str, passphrase: str) -> None:
        """Remember a passphrase for this run, as when a key pair was just made."""
        self._passphrases[name] = passphrase

    def forget(self, name: str) -> None:
        """Forget a passphrase, as when its key pair was removed."""
        self._passphrases.pop(name, None)

    def rename(self, name: str, new_name: str) -> None:
        """Go on knowing a passphrase after its key pair was given another name."""
        if name in self._passphrases:
            self._passphrases[new_name] = self._passphrases.pop(name)

    def ask(self, name: str, problem: str = "") -> str | None:
        """Return the passphrase of a key pair, asking if need be; None if cancelled.

        Whether it is right shows only when the key is opened (slow, so done in a task): the
        caller calls :meth:`forget` when that fails. :meth:`open` does all of this.

        Args:
            name: The key pair.
            problem: Why it is asked for again, as a sentence.
        """
        if name not in self._passphrases:
            passphrase = self._messages.text(
                "Unlock key pair", f"{problem}\nPassphrase of “{name}”:".strip(), secret=True
            )
            if passphrase is None:
                return None
            self._passphrases[name] = passphrase
        return self._passphrases[name]

    def open(
        self,
        name: str,
        keys: KeyStore,
        tasks: Tasks,
        work: Callable[[bytes], Any],
        done: Callable[[Any], None],
        failed: Callable[[BuilderError], None],
        owner: QObject,
        *,
        gave_up: Callable[[], None] = lambda: None,
    ) -> None:
        """Open a private key and do something with it, off the UI thread.

        The passphrase is the one remembered for this run, or the one in the system's keyring, or
        asked for; a wrong one is forgotten and asked for again until it is right or the user
        cancels.

        Args:
            name: The key pair.
            keys: Where it is stored.
            tasks: The way off the UI thread.
            work: Called on a pool thread with the private key as PEM.
            done: Called on the UI thread with what ``work`` returned.
            failed: Called on the UI thread with any error but a wrong passphrase.
            owner: If it is gone meanwhile, nothing more happens.
            gave_up: Called if the user cancels.
        """

        def attempt(known: str | None) -> None:
            def opened(_task: Task) -> tuple[str, Any] | None:
                passphrase = known or kept.from_keyring(name)
                if not passphrase:
                    return None
                return passphrase, work(keys.private_pem(name, passphrase))

            def answered(answer: tuple[str, Any] | None) -> None:
                if answer is None:
                    ask_again("")
                else:
                    self.remember(name, answer[0])
                    done(answer[1])

            def refused(fault: BuilderError) -> None:
                if isinstance(fault, WrongPassphraseError):
                    ask_again("The passphrase is wrong.")
                else:
                    failed(fault)

            tasks.run("Unlocking the private key", opened, answered, refused, owner)

        def ask_again(problem: str) -> None:
            self.forget(name)
            typed = self.ask(name, problem)
            if typed is None:
                gave_up()
            else:
                attempt(typed)

        attempt(self._passphrases.get(name))
