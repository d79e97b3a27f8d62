"""The stored key pairs, and which of them the open form uses."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from builder.gui.state.change import Change
from builder.gui.state.document import Document

if TYPE_CHECKING:
    from builder.keys.pair import KeyPair
    from builder.keys.store import KeyStore


class KeyPairs(QObject):
    """What is in the key store, as last read, and the pair in use.

    The folder is read on first use, as most starts need no key pair.

    Args:
        folder: Where key pairs are kept.
        document: The open form.

    Signals:
        changed(): The key pairs are different.
        in_use_changed(): The form uses another key pair, or none.
    """

    changed = Signal()
    in_use_changed = Signal()

    def __init__(self, folder: Path, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._document = document
        self._pairs: tuple[KeyPair, ...] | None = None
        document.changed.connect(self._on_changed)

    @cached_property
    def store(self) -> KeyStore:
        """Where key pairs are kept; call :meth:`refresh` after changing it."""
        from builder.keys.store import KeyStore  # noqa: PLC0415 - loads cryptography, on first use

        return KeyStore(self._folder)

    @property
    def pairs(self) -> tuple[KeyPair, ...]:
        """The stored key pairs, as last read."""
        if self._pairs is None:
            self._pairs = tuple(self.store.list())
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
        before, self._pairs = self._pairs, tuple(self.store.list())
        if self._pairs != before:
            self.changed.emit()
            self.in_use_changed.emit()

    def _on_changed(self, change: Change) -> None:
        if "key_fingerprint" in change.attributes:
            self.in_use_changed.emit()
