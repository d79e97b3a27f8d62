"""What is done with a table of cases, and how it is run."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from builder.gui.widgets.elided import ElidedComboBox, ElidedLabel
from builder.gui.widgets.flowing import Flowing
from builder.gui.widgets.icons import icon
from builder.gui.widgets.keyboard import hand_on
from builder.gui.widgets.theme import Space, WrappedLabel, set_tone
from builder.say import say
from builder.trial.cases.running import CaseWay

_WAYS: Final[tuple[tuple[CaseWay, str], ...]] = (
    ("direct", say("Judged directly")),
    ("backend", say("Through the exported backend")),
    ("page", say("Through the real page")),
)


class CaseBar(QWidget):
    """Buttons above the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = ElidedLabel()
        self.file.setObjectName("case_file")
        self.new = QPushButton(say("New"))
        self.new.setObjectName("case_new")
        self.open = _button("case_open", "folder", say("Open…"))
        self.save = _button("case_save", "save", say("Save"))
        self.add_row = _button("case_add_row", "add", say("Add a row"))
        self.duplicate = _button("case_duplicate", "duplicate", say("Duplicate"))
        self.remove = _button("case_remove", "delete", say("Remove"))
        self.column = QPushButton(say("Add a column"))
        self.column.setObjectName("case_column")
        self.column.setMenu(QMenu(self.column))
        self.way = ElidedComboBox()
        self.way.setObjectName("case_way")
        self.way.setAccessibleName(say("How the cases are run"))
        for way, words in _WAYS:
            self.way.addItem(words, way)
        self.run = QPushButton(say("Run"))
        self.run.setObjectName("case_run")
        self.run.setProperty("primary", True)
        self.cancel = QPushButton(say("Cancel"))
        self.cancel.setObjectName("case_cancel")
        self.report = QPushButton(say("Report"))
        self.report.setObjectName("case_report")
        self.report.setToolTip(say("Saves what the last run found."))
        self.progress = QProgressBar()
        self.progress.setObjectName("case_progress")
        self.progress.setAccessibleName(say("Running the cases"))
        self.progress.setTextVisible(False)
        self.note = WrappedLabel()
        self.note.setObjectName("case_note")
        self._build()
        self.show_busy(busy=False)

    @property
    def chosen_way(self) -> CaseWay:
        """How the cases are run."""
        way: CaseWay = self.way.currentData()
        return way

    def say(self, words: str, tone: str) -> None:
        """Say how it goes."""
        self.note.setText(words)
        self.note.setVisible(bool(words))
        set_tone(self.note, tone)

    def show_busy(self, *, busy: bool) -> None:
        """Show that a run is under way, with the button that ends it."""
        buttons = (self.run, self.cancel)
        before, after = buttons if busy else reversed(buttons)
        after.show()
        hand_on((before,), after)
        before.hide()
        self.progress.setRange(0, 0)
        self.progress.setVisible(busy)

    def offer_columns(self, names: tuple[str, ...], add: Callable[[str], object]) -> None:
        """Offer columns that the table lacks: there may be a thousand."""
        menu = self.column.menu()
        menu.clear()
        for name in names:
            menu.addAction(name.replace("&", "&&"), partial(add, name))

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(self.file, 1)
        for each in (self.new, self.open, self.save):
            top.addWidget(each)
        middle = QWidget()
        flow = Flowing(middle)
        flow.setSpacing(Space.S)
        flow.setContentsMargins(0, 0, 0, 0)
        for each in (self.add_row, self.duplicate, self.remove, self.column):
            flow.addWidget(each)
        bottom = QHBoxLayout()
        bottom.setSpacing(Space.S)
        bottom.addWidget(self.way, 1)
        for each in (self.run, self.cancel, self.report):
            bottom.addWidget(each)
        bottom.addStretch(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(top)
        column.addWidget(middle)
        column.addLayout(bottom)
        column.addWidget(self.progress)
        column.addWidget(self.note)


def _button(name: str, sign: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setText(words)
    button.setIcon(icon(sign))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
