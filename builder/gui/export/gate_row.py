"""One part of the gate: its verdict in a sentence, and its details on demand."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from builder.gui.export.gate_notes import ICONS, PartNotes
from builder.gui.widgets.finding_list import FindingList
from builder.gui.widgets.icons import icon
from builder.gui.widgets.sign import Sign
from builder.gui.widgets.theme import Hint, Space
from builder.say import say

_SIGN: Final = 18
_NOTES_HIGH: Final = 190


class GateRow(QFrame):
    """One part.

    Args:
        name: Its name in code.
        title: What it is called.
        more: What is shown with the details, below them; None for nothing.

    Signals:
        chosen(note): The person wants to see where this is.
        opened(): The details are shown.
    """

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, name: str, title: str, more: QWidget | None = None) -> None:
        super().__init__()
        self.setObjectName(f"gate_{name}")
        self._sign = Sign("clock", _SIGN)
        self._title = QLabel(title)
        self._title.setProperty("role", "heading")
        self.summary = Hint()
        self.summary.setObjectName(f"gate_{name}_summary")
        self.button = QToolButton()
        self.button.setObjectName(f"gate_{name}_details")
        self.button.setCheckable(True)
        self.button.setText(say("Details"))
        self.button.setAccessibleName(say("Details of {part}", part=title))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setIconSize(QSize(14, 14))
        self.button.setProperty("framed", True)
        self.notes = FindingList(f"gate_{name}_notes", title, _NOTES_HIGH)
        self._more = more
        self._offers_more = False
        self._build()
        self.button.toggled.connect(self._on_toggled)
        self.notes.chosen.connect(self.chosen)
        self.show_waiting()
        self._show_details()

    def show_part(self, found: PartNotes, *, offers_more: bool = False) -> None:
        """Show what was found.

        Args:
            found: It in words.
            offers_more: Whether there is something to see below the details.
        """
        self._sign.show_icon(ICONS[found.verdict])
        self.summary.setText(found.summary)
        self.notes.show_findings(found.notes)
        self._offers_more = offers_more and self._more is not None
        self._show_details()

    def show_waiting(self) -> None:
        """Say that it is being looked at."""
        self._sign.show_icon("clock")
        self.summary.setText(say("Looking…"))

    def forget(self) -> None:
        """Forget what was found."""
        self.show_waiting()
        self.notes.show_findings(())
        self._offers_more = False
        self._show_details()

    def open(self) -> None:
        """Show the details."""
        self.button.setChecked(True)

    def add(self, button: QWidget) -> None:
        """Put a button before the one for details."""
        self._head.insertWidget(self._head.count() - 1, button)

    def _on_toggled(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._show_details()
        if is_open:
            self.opened.emit()

    def _show_details(self) -> None:
        has_notes = self.notes.count() > 0
        self.button.setVisible(has_notes or self._offers_more)
        is_open = self.button.isChecked()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        closed = "chevron-left" if mirrored else "chevron-right"
        self.button.setIcon(icon("chevron-down" if is_open else closed))
        self.notes.setVisible(is_open and has_notes)
        if self._more is not None:
            self._more.setVisible(is_open and self._offers_more)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self.summary)
        self._head = QHBoxLayout()
        self._head.setSpacing(Space.M)
        self._head.addWidget(self._sign)
        self._head.addLayout(words, 1)
        self._head.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, Space.S)
        column.setSpacing(Space.S)
        column.addLayout(self._head)
        column.addWidget(self.notes)
        if self._more is not None:
            column.addWidget(self._more)
