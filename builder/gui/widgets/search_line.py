"""A line to search by."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from builder.gui.widgets.icons import icon
from builder.say import say


class SearchLine(QLineEdit):
    """A line with a magnifier before what is typed, and a cross behind it that clears it.

    In a dialog Escape clears it, too, and closes the dialog once it is empty.

    Qt's own cross is drawn once, and keeps the colours of the scheme that it was made in.

    Args:
        placeholder: What it says while it is empty.
        name: What assistive technology calls it.
    """

    def __init__(self, placeholder: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setToolTip(placeholder)  # which may not fit
        self.setAccessibleName(name)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        clear = self.addAction(icon("close"), QLineEdit.ActionPosition.TrailingPosition)
        clear.setToolTip(say("Clear"))
        clear.setVisible(False)
        clear.triggered.connect(self.clear)
        self.textChanged.connect(lambda words: clear.setVisible(bool(words)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Before it closes the dialog around the line.
        wipes = event.key() == Qt.Key.Key_Escape and isinstance(self.window(), QDialog)
        if wipes and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
