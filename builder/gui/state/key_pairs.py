"""The stored key pairs, and which of them the open form uses."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from builder.errors import StorageError
from builder.gui.state.change import Change
from builder.gui.state.document import Document
from builder.gui.state.key_log import KeyLog
from builder.gui.widgets.tasks import Tasks
from builder.say import say
from builder.settings import Home

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding
    from builder.keys.audit_log import Origin
    from builder.keys.pair import KeyPair
    from builder.keys.rotation import Rotations
    from builder.keys.store import KeyStore


class KeyPairs(QObject):
    """What is in the key store, as last read, and the pair in use.

    The folder is read on first use, as most starts need no key pair.

    Args:
        home: Where key pairs and their log are kept.
        document: The open form.
        tasks: The way off the UI thread.

    Attributes:
        log: What happened to the key pairs.
        trouble: Why the key pairs are not known; empty if they are.

    Signals:
        changed(): The key pairs are different.
        in_use_changed(): The form uses another key pair, or none.
    """

    changed = Signal()
    in_use_changed = Signal()

    def __init__(
        self, home: Home, document: Document, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._home = home
        self._document = document
        self.log = KeyLog(home.key_log, tasks, self)
        self.trouble = ""
        self._pairs: tuple[KeyPair, ...] | None = None
        document.changed.connect(self._on_changed)

    @cached_property
    def store(self) -> KeyStore:
        """Where key pairs are kept; call :meth:`refresh` after changing it."""
        from builder.keys.store import KeyStore  # noqa: PLC0415 - loads cryptography, on first use

        gone = say("Another program may have renamed or deleted it.")
        return KeyStore(self._home.keys, self.log.file, where_listed=gone)

    @cached_property
    def rotations(self) -> Rotations:
        """The replacements of key pairs that are under way."""
        from builder.keys.rotation import Rotations  # noqa: PLC0415 - as above

        return Rotations(self._home.rotations, self.store)

    @property
    def origin(self) -> Origin:
        """The open form, as the log names it."""
        from builder.keys.audit_log import Origin  # noqa: PLC0415 - loads OpenSSL, on first use

        return Origin(self._document.project.name, str(self._document.path or ""))

    @property
    def pairs(self) -> tuple[KeyPair, ...]:
        """The stored key pairs, as last read."""
        if self._pairs is None:
            self._pairs = self._read()
        return self._pairs

    @property
    def in_use(self) -> KeyPair | None:
        """The key pair that the open form uses; None if it has none, or it is not stored here."""
        wanted = self._document.project.key_fingerprint
        if not wanted:
            return None
        return next((pair for pair in self.pairs if pair.fingerprint == wanted), None)

    def refresh(self) -> None:
        """Read the folder again, as another program may have changed it."""
        before = self._pairs, self.trouble
        self._pairs = self._read()
        if (self._pairs, self.trouble) != before:
            self.changed.emit()
            self.in_use_changed.emit()

    def findings(self) -> tuple[Finding, ...]:
        """Return what is to be said of the key pair that the open form uses."""
        pair = self.in_use
        if pair is None:
            return ()
        from builder.keys.findings import findings_about  # noqa: PLC0415 - loads the checks

        return findings_about(pair)

    def _read(self) -> tuple[KeyPair, ...]:
        try:
            pairs = self.store.list()
        except StorageError as fault:
            self.trouble = str(fault)
            return ()
        self.trouble = ""
        return pairs

    def _on_changed(self, change: Change) -> None:
        if "key_fingerprint" in change.attributes:
            self.in_use_changed.emit()
            pair = self.in_use if not change.opened else None
            if pair is not None:
                self.log.note("in use", pair, origin=self.origin)
