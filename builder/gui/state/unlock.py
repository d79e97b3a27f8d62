"""Passphrases: asked for once a run, never kept on disk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from builder.errors import BuilderError
from builder.gui.widgets.messages import Messages
from builder.gui.widgets.passphrase_dialog import PassphraseDialog
from builder.gui.widgets.tasks import Task, Tasks
from builder.keys import passphrase as kept
from builder.keys.pair import WrongPassphraseError
from builder.keys.store import KeyStore
from builder.say import say
from builder.value import dataclass

T = TypeVar("T")


class Unlock:
    """Opens stored private keys, asking for a passphrase at the first use of each.

    Args:
        messages: Where the passphrase is asked for.
    """

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self._passphrases: dict[str, str] = {}

    def known(self, name: str) -> str | None:
        """Return the passphrase of a key pair, if this run has it already."""
        return self._passphrases.get(name)

    def remember(self, name: str, passphrase: str) -> None:
        """Remember a passphrase for this run, as when a key pair was just made."""
        self._passphrases[name] = passphrase

    def forget(self, name: str) -> None:
        """Forget a passphrase, as when its key pair was removed."""
        self._passphrases.pop(name, None)

    def rename(self, name: str, new_name: str) -> None:
        """Keep a passphrase when its key pair is renamed."""
        if name in self._passphrases:
            self._passphrases[new_name] = self._passphrases.pop(name)

    def open(
        self,
        name: str,
        keys: KeyStore,
        tasks: Tasks,
        work: Callable[[bytes], T],
        done: Callable[[T], object],
        failed: Callable[[BuilderError], object],
        owner: QObject,
        *,
        purpose: str,
        gave_up: Callable[[], object] = lambda: None,
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
            purpose: A sentence that says what the private key is needed for.
            gave_up: Called if the user cancels.
        """
        use = _Use(name, purpose, work, done, failed, gave_up)
        _Opening(use, self, self._messages, keys, tasks, owner).attempt(self.known(name))


@dataclass(frozen=True)
class _Use(Generic[T]):
    """What a private key is opened for; see :meth:`Unlock.open`."""

    name: str
    purpose: str
    work: Callable[[bytes], T]
    done: Callable[[T], object]
    failed: Callable[[BuilderError], object]
    gave_up: Callable[[], object]


@dataclass(frozen=True)
class _Opened(Generic[T]):
    """A private key was opened, with this passphrase, and used, with this result."""

    passphrase: str
    result: T


class _Opening(QObject, Generic[T]):
    """One private key being opened: attempt by attempt, until one succeeds or the user cancels.

    It lives until then, or as long as its owner.
    """

    def __init__(
        self,
        use: _Use[T],
        unlock: Unlock,
        messages: Messages,
        keys: KeyStore,
        tasks: Tasks,
        owner: QObject,
    ) -> None:
        super().__init__(owner)
        self._use = use
        self._unlock = unlock
        self._messages = messages
        self._keys = keys
        self._tasks = tasks
        self._task: Task[_Opened[T] | None] | None = None
        self._dialog: PassphraseDialog | None = None

    def attempt(self, passphrase: str | None) -> None:
        """Try a passphrase; without one, try the one in the system's keyring."""
        use, keys = self._use, self._keys

        def work(_task: Task[_Opened[T] | None]) -> _Opened[T] | None:
            tried = passphrase or kept.from_keyring(use.name)
            return _Opened(tried, use.work(keys.private_pem(use.name, tried))) if tried else None

        self._task = self._tasks.run(
            say("Unlocking the private key"), work, self._on_answer, self._on_fault, self
        )
        self._task.dropped.connect(self._give_up)

    def _on_answer(self, opened: _Opened[T] | None) -> None:
        self._task = None
        if opened is None:
            self._ask("")
            return
        self._unlock.remember(self._use.name, opened.passphrase)
        self._end()
        self._use.done(opened.result)

    def _on_fault(self, fault: BuilderError) -> None:
        self._task = None
        if isinstance(fault, WrongPassphraseError):
            self._unlock.forget(self._use.name)
            typed = self._dialog is not None
            self._ask(
                say("The passphrase is wrong.")
                if typed
                else say("The remembered passphrase is wrong.")
            )
        else:
            self._end()
            self._use.failed(fault)

    def _ask(self, problem: str) -> None:
        if self._dialog is None:
            self._dialog = self._messages.passphrase(self._use.name, self._use.purpose)
            self._dialog.entered.connect(self.attempt)
            self._dialog.rejected.connect(self._on_rejected)
            self.destroyed.connect(self._dialog.close)
        self._dialog.refuse(problem)

    def _on_rejected(self) -> None:
        self._dialog = None
        if self._task is not None:
            self._task.cancel()
        else:
            self._give_up()

    def _give_up(self) -> None:
        """Called when the user closed the dialog, or cancelled the task in the status bar."""
        self._task = None
        self._end()
        self._use.gave_up()

    def _end(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.accept()
        self.deleteLater()
