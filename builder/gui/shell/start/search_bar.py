"""What the gallery is searched by, and what is said where nothing fits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from builder.gui.widgets.drop_down import DropDown
from builder.gui.widgets.search_line import SearchLine
from builder.gui.widgets.theme import Hint, Space
from builder.say import say

_ALL: Final = say("All kinds")


class SearchBar(QWidget):
    """A line for words beside a list of kinds.

    Args:
        kinds: The kinds of form.

    Attributes:
        line: The line for words.
        kinds: The list of kinds.

    Signals:
        changed(): Something else is searched for.
        opened(): The form that is marked is wanted.
        left(): The keyboard leaves for the forms.
    """

    changed = Signal()
    opened = Signal()
    left = Signal()

    def __init__(self, kinds: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = SearchLine(
            say("Search by title, field or word"), say("Search the starter forms")
        )
        self.line.setObjectName("start_search")
        self.line.installEventFilter(self)
        self.kinds = DropDown()
        self.kinds.setObjectName("start_kinds")
        self.kinds.setAccessibleName(say("Kind of form"))
        self.kinds.addItems([_ALL, *kinds])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.line, 1)
        row.addWidget(self.kinds)
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        self.line.returnPressed.connect(self.opened)
        self.kinds.currentIndexChanged.connect(lambda _index: self.changed.emit())

    @property
    def words(self) -> str:
        """The words that are searched for; empty for all."""
        return self.line.text().strip()

    @property
    def kind(self) -> str:
        """The kind of form; empty for all."""
        return self.kinds.currentText() if self.kinds.currentIndex() > 0 else ""

    def clear(self) -> None:
        """Search for nothing."""
        self.kinds.setCurrentIndex(0)
        self.line.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.line
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            if event.key() == Qt.Key.Key_Down:
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                if self.line.text():
                    self.line.clear()
                else:
                    self.left.emit()
                return True
        return super().eventFilter(watched, event)


class Nothing(QWidget):
    """Says that no form fits, with a way back.

    Attributes:
        why: What it says.
        show_all: The button for the way back.

    Signals:
        all_wanted(): All forms are wanted again.
    """

    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.why = Hint()
        self.why.setObjectName("start_nothing")
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.show_all = QPushButton(say("Show all starter forms"))
        self.show_all.setObjectName("start_show_all")
        self.show_all.clicked.connect(self.all_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XL, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.why)
        column.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
