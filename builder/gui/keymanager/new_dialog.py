"""Making a new key pair."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QComboBox, QWidget

from builder.gui.keymanager.pair_dialog import PairDialog
from builder.gui.services import Services
from builder.gui.tasks import Task
from builder.keys.store import SIZES, KeyPair

_WORDS: Final = {2048: "2048 bits (usual)", 3072: "3072 bits", 4096: "4096 bits (slower)"}


class NewDialog(PairDialog):
    """Asks for name, size and passphrase, and generates.

    Args:
        services: The application's shared parts.
        suggested: A name to start with.
        title: Its title.
        parent: The window.
    """

    def __init__(
        self,
        services: Services,
        parent: QWidget,
        suggested: str = "",
        title: str = "New key pair",
    ) -> None:
        super().__init__(
            services,
            "new_pair",
            title,
            "The passphrase encrypts the private key on this machine. Nobody can recover it.",
            "Generate",
            parent,
        )
        self.size_choice = QComboBox()
        self.size_choice.setObjectName("new_pair_size")
        for bits in SIZES:
            self.size_choice.addItem(_WORDS[bits], bits)
        self.name.setText(suggested)
        self.form.addRow("Name", self.name)
        self.form.addRow("Size", self.size_choice)
        self.ask_for_passphrase()
        self.name.setFocus()

    def work(self) -> Callable[[Task], KeyPair] | None:
        """Return what generates the key pair, or None after telling what is missing."""
        problem = self.secret.problem() if self.name.text().strip() else "Give it a name."
        if problem:
            self.tell(problem)
            return None
        keys, name, passphrase = (
            self.services.keys,
            self.name.text().strip(),
            self.secret.passphrase,
        )
        bits: int = self.size_choice.currentData()

        def generate(task: Task) -> KeyPair:
            pair = keys.generate(name, bits, passphrase)
            if task.cancelled:
                # Generating cannot be interrupted; nobody wants the outcome any more.
                keys.remove(pair.name)
            return pair

        return generate
