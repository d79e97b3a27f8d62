"""Giving a key pair another name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from builder.errors import BuilderError, ConflictError, KeyInputError
from builder.gui.keys.form_dialog import FormDialog
from builder.gui.state.services import Services
from builder.gui.widgets.tasks import Task
from builder.keys import passphrase as kept
from builder.keys.pair import KeyPair
from builder.say import say


class RenameDialog(FormDialog):
    """Asks for the new name.

    Args:
        services: The application's shared parts.
        name: The name that it has.
        parent: The workspace.

    Signals:
        renamed(pair): It has its new name; a :class:`KeyPair`.
    """

    renamed = Signal(object)

    def __init__(self, services: Services, name: str, parent: QWidget) -> None:
        super().__init__(
            services,
            "key_rename_dialog",
            say("Rename the key pair"),
            say("The name is yours alone: forms and servers know a key pair by its fingerprint."),
            say("Rename"),
            parent,
        )
        self._old = name
        self.name = QLineEdit(name)
        self.name.setObjectName("key_name")
        self.name.selectAll()
        self.add_row(say("&Name"), self.name)
        self.build(self.name)

    def submit(self) -> None:
        """Rename it; with the name that it has, just close."""
        old, new = self._old, self.name.text().strip()
        if new == old:
            self.accept()
            return
        keys, origin = self.services.keys, self.services.pairs.origin

        def work(_task: Task[KeyPair]) -> KeyPair:
            pair = keys.rename(old, new, origin)
            passphrase = kept.from_keyring(old)
            if passphrase and kept.to_keyring(pair.name, passphrase):
                kept.forget(old)
            return pair

        self.run(say("Renaming a key pair"), work, self._done, stoppable=False)

    def editor_for(self, fault: BuilderError) -> QWidget | None:
        return self.name if isinstance(fault, ConflictError | KeyInputError) else None

    def _done(self, pair: KeyPair) -> None:
        self.services.unlock.rename(self._old, pair.name)
        self.renamed.emit(pair)
        self.accept()
