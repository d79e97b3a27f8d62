"""The bar that says that another program changed the open project's file."""

from __future__ import annotations

from pathlib import Path

from PySide6 import QtGui
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from builder.gui.state.facts import Facts
from builder.gui.widgets.commands import Commands
from builder.gui.widgets.theme import Space
from builder.say import say
from builder.storage.project_file import OnDisk


class FileBar(QFrame):
    """Asks what to do about the change; hidden while there is none.

    Args:
        commands: What its buttons run.
    """

    def __init__(self, commands: Commands[Facts], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("file_bar")
        self.setProperty("panel", True)
        self.words = QLabel()
        self.words.setObjectName("file_bar_words")
        self.words.setWordWrap(True)
        self.words.setProperty("tone", "warning")
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._reload = commands.button("file.reload")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.S)
        row.addWidget(self.words, 1)
        row.addWidget(self._reload)
        row.addWidget(commands.button("file.keep_mine"))
        row.addWidget(commands.button("file.save_as"))
        self.hide()

    def show_change(self, path: Path, on_disk: OnDisk | None) -> None:
        """Show what another program did to a file; None if it holds what it should."""
        if on_disk is not None:
            self.words.setText(_told(path.name, on_disk))
            self._reload.setVisible(on_disk.project is not None)
            self.setAccessibleName(self.words.text())
            # Looked up here, as PySide6 makes a class and its enums at the first look.
            alert = QtGui.QAccessibleEvent(self, QtGui.QAccessible.Event.Alert)
            QtGui.QAccessible.updateAccessibility(alert)
        self.setVisible(on_disk is not None)


def _told(name: str, on_disk: OnDisk) -> str:
    if on_disk.fingerprint is None:
        return say(
            "{file} is gone: another program deleted or moved it. The form is still open here.",
            file=name,
        )
    if on_disk.fault is not None:
        return say(
            "{file} was changed by another program and cannot be read as a form any "
            "more. {message} The form is still open here as it was.",
            file=name,
            message=on_disk.fault.message,
        )
    return say(
        "{file} was changed by another program. The form is still open here as it was.", file=name
    )
