"""Deleting a key pair, which cannot be undone and so takes typing its name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from builder.gui.theme import Heading, Space
from builder.keys.store import KeyPair


class DeleteDialog(QDialog):
    """Is accepted once the key pair's name was typed.

    Args:
        pair: The key pair.
        parent: The window.
    """

    def __init__(self, pair: KeyPair, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("delete_pair_dialog")
        self.setWindowTitle("Delete key pair")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(480)
        words = QLabel(
            "A backend that still has this private key goes on working; but it cannot be exported "
            f"from here again. Type {pair.name} to delete it for good."
        )
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self.line = QLineEdit()
        self.line.setObjectName("delete_pair_name")
        self.line.setAccessibleName("Name of the key pair")
        self.action = QPushButton("Delete")
        self.action.setObjectName("delete_pair_action")
        self.action.setProperty("danger", True)
        self.action.setEnabled(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.action, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.line.textChanged.connect(lambda text: self.action.setEnabled(text == pair.name))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(Heading(f"Delete “{pair.name}”?"))
        layout.addWidget(words)
        layout.addWidget(self.line)
        layout.addWidget(buttons)
        self.line.setFocus()
