"""Deleting a key pair for good."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from builder.gui.keys.form_dialog import FormDialog
from builder.gui.keys.wording import IN_USE, uses
from builder.gui.state.services import Services
from builder.gui.widgets.banner import Banner
from builder.gui.widgets.tasks import Task
from builder.keys import passphrase as kept
from builder.keys.pair import KeyPair
from builder.say import say


class DeleteDialog(FormDialog):
    """Deletes a key pair once its name was typed; never the one that the open form uses.

    Args:
        services: The application's shared parts.
        pair: The key pair.
        warning: What else depends on it; empty if nothing does, as far as is known.
        parent: The workspace.

    Signals:
        deleted(name): It is gone.
    """

    deleted = Signal(str)

    def __init__(self, services: Services, pair: KeyPair, warning: str, parent: QWidget) -> None:
        name = pair.name
        super().__init__(
            services,
            "key_delete_dialog",
            say("Delete “{name}” for good?", name=name),
            say(
                "This cannot be undone. A server that has the private key goes on working, and "
                "the platform goes on taking what it signs; but here nothing can be tested or "
                "handed out with this key pair any more."
            ),
            say("Delete"),
            parent,
        )
        self._pair = pair
        depends = Banner("key_depends")
        depends.say(warning, "warning")
        self.add(depends)
        self.typed = QLineEdit()
        self.typed.setObjectName("key_name")
        self.typed.setPlaceholderText(name)
        self.typed.textChanged.connect(self._on_typed)
        self.add_row(
            say("Type the &name to go on: {name}", name=name.replace("&", "&&")), self.typed
        )
        self.action_button.setProperty("primary", False)
        self.action_button.setProperty("danger", True)
        self.action_button.setEnabled(False)
        self.build(self.typed)

    def submit(self) -> None:
        """Delete it; only to be had once its name was typed."""
        name, keys = self._pair.name, self.services.keys
        origin = self.services.pairs.origin
        if uses(self.services.document.project, self._pair):
            self.refuse(IN_USE)
            return

        def work(_task: Task[None]) -> None:
            keys.remove(name, origin)
            kept.forget(name)

        self.run(say("Deleting a key pair"), work, self._done, stoppable=False)

    def _on_typed(self, text: str) -> None:
        self.action_button.setEnabled(text == self._pair.name)

    def _done(self, _nothing: None) -> None:
        self.services.unlock.forget(self._pair.name)
        self.deleted.emit(self._pair.name)
        self.accept()
