"""How long submissions are kept."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from builder.errors import BuilderError
from builder.gui.test.ledger.book import Book
from builder.gui.test.ledger.removal_words import extent_words
from builder.gui.widgets.lines import Number
from builder.gui.widgets.theme import Heading, Space, WrappedLabel, set_tone
from builder.say import say, say_count
from builder.trial.ledger.ledger import Removal, Retention

_DAYS_MAX: Final = 3650
_ROWS_MAX: Final = 1_000_000
_PAUSE_MS: Final = 200
_WIDTH: Final = 400  # pixels of what is said


class RetentionDialog(QDialog):
    """Sets how many days and how many submissions are kept, and says what would go.

    Args:
        book: Where submissions are kept.
        parent: The workspace.
    """

    def __init__(self, book: Book, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("retention_dialog")
        self.setWindowTitle(say("How long submissions are kept"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._book = book
        self._turn = 0
        self.days = _number("retention_days", say("Days"), _DAYS_MAX)
        self.rows = _number("retention_rows", say("Submissions"), _ROWS_MAX)
        self.told = WrappedLabel()
        self.told.setObjectName("retention_told")
        self.save_button = QPushButton(say("Save"))
        self.save_button.setObjectName("retention_save")
        self.save_button.setProperty("primary", True)
        cancel = QPushButton(say("Cancel"))
        cancel.setObjectName("retention_cancel")
        cancel.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._save)
        self._build(cancel)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        for each in (self.days, self.rows, self.save_button):
            each.setEnabled(False)
        book.ask(
            "reading retention", lambda ledger: ledger.retention, self._begin, self._fail, self
        )

    @property
    def is_settled(self) -> bool:
        """Whether it is said what would go."""
        return self.save_button.isEnabled()

    def _build(self, cancel: QPushButton) -> None:
        rows = QFormLayout()
        rows.setHorizontalSpacing(Space.M)
        rows.setVerticalSpacing(Space.S)
        rows.addRow(say("At most so many days"), self.days)
        rows.addRow(say("At most so many submissions"), self.rows)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save_button)
        self.told.setMinimumWidth(_WIDTH)
        whole = QVBoxLayout(self)
        # It grows with what is said, and not only the first time.
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        whole.setSpacing(Space.M)
        whole.addWidget(Heading(say("How long submissions are kept")))
        hint = WrappedLabel()
        hint.setText(
            say(
                "The oldest go first, by themselves. Tokens and answers to sensitive fields "
                "are never kept."
            )
        )
        set_tone(hint, "hint")
        whole.addWidget(hint)
        whole.addLayout(rows)
        whole.addWidget(self.told)
        whole.addStretch(1)
        whole.addLayout(buttons)

    def _begin(self, retention: Retention) -> None:
        self.days.setValue(retention.days)
        self.rows.setValue(retention.rows)
        for spin in (self.days, self.rows):
            spin.setEnabled(True)
            spin.valueChanged.connect(self._on_changed)
        self.days.setFocus()
        self.days.selectAll()
        self._look()

    def _on_changed(self) -> None:
        self.save_button.setEnabled(False)
        self._pause.start()

    def _retention(self) -> Retention:
        return Retention(self.days.value(), self.rows.value())

    def _look(self) -> None:
        self._turn += 1
        turn, wanted = self._turn, self._retention()
        self._book.ask(
            "counting submissions",
            lambda ledger: ledger.would_retain(wanted),
            lambda removal: self._tell(removal) if turn == self._turn else None,
            self._fail,
            self,
        )

    def _tell(self, removal: Removal) -> None:
        if self._pause.isActive():
            return
        self.save_button.setEnabled(True)
        going = removal.rows > 0
        self.save_button.setText(
            say_count(
                "Save, and delete {count:,} submission",
                "Save, and delete {count:,} submissions",
                removal.rows,
            )
            if going
            else say("Save")
        )
        self.told.setText(
            say_count(
                "{count:,} submission is deleted now.",
                "{count:,} submissions are deleted now.",
                removal.rows,
            )
            + " "
            + extent_words(removal)
            if going
            else say("Nothing is deleted now.")
        )
        set_tone(self.told, "warning" if going else "hint")

    def _save(self) -> None:
        wanted = self._retention()
        self.save_button.setEnabled(False)
        self._book.ask(
            "setting retention",
            lambda ledger: ledger.retain(wanted),
            lambda _removal: self.accept(),
            self._fail,
            self,
        )

    def _fail(self, fault: BuilderError) -> None:
        self.told.setText(str(fault))
        set_tone(self.told, "error")
        self.save_button.setEnabled(True)


def _number(name: str, words: str, most: int) -> Number:
    spin = Number(0, most)
    spin.setObjectName(name)
    spin.setAccessibleName(words)
    spin.setSpecialValueText(say("No bound"))
    spin.setGroupSeparatorShown(True)
    return spin
