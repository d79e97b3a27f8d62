"""Notes and tags of a submission, saved as they are typed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from builder.errors import BuilderError
from builder.gui.test.ledger.book import Book
from builder.gui.widgets.theme import Space, set_tone
from builder.say import say
from builder.trial.ledger.record import Row

_PAUSE_MS: Final = 600


class NotesPage(QWidget):
    """Edits the notes and tags of one submission.

    Args:
        book: Where they are kept.

    Signals:
        saved(row): They were saved; the :class:`Row` as it is now.
    """

    saved = Signal(object)

    def __init__(self, book: Book) -> None:
        super().__init__()
        self.setProperty("panel", True)
        self._book = book
        self._number = 0
        self._typed = False
        self._pending: dict[int, tuple[str, str]] = {}
        self.tags = QLineEdit()
        self.tags.setObjectName("exchange_tags")
        self.tags.setPlaceholderText(say("such as release, to ask about"))
        self.notes = QPlainTextEdit()
        self.notes.setObjectName("exchange_notes")
        self.notes.setTabChangesFocus(True)
        self.told = QLabel()
        self.told.setObjectName("notes_told")
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.S)
        for words, editor in (
            (say("&Tags, separated by commas"), self.tags),
            (say("&Notes"), self.notes),
        ):
            label = QLabel(words)
            label.setBuddy(editor)
            editor.setAccessibleName(label.text().replace("&", ""))
            column.addWidget(label)
            column.addWidget(editor)
        column.addWidget(self.told)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.save)
        self.tags.textEdited.connect(self._on_typed)
        self.notes.textChanged.connect(self._on_typed)

    @property
    def is_saved(self) -> bool:
        """Whether everything that was typed is saved, or refused."""
        return not self._typed and not self._pending

    def show_row(self, row: Row) -> None:
        """Show the notes and tags of a submission; those of the one before are saved."""
        self.save()
        self._number = row.number
        notes, tags = self._pending.get(row.number, (row.notes, ", ".join(row.tags)))
        self._put(notes)
        self.tags.setText(tags)
        for editor in (self.tags, self.notes):
            editor.setEnabled(row.number > 0)
        self._tell(
            "" if row.number > 0 else say("This submission could not be kept, so it has no notes."),
            "hint",
        )

    def save(self) -> None:
        """Save what was typed."""
        self._pause.stop()
        if not self._typed:
            return
        self._typed = False
        number = self._number
        typed = notes, tags = self.notes.toPlainText(), self.tags.text()
        self._pending[number] = typed

        def settled() -> None:
            if self._pending.get(number) == typed:
                del self._pending[number]

        def saved(row: Row) -> None:
            settled()
            self._on_saved(row)

        def refused(fault: BuilderError) -> None:
            settled()
            self._on_refused(number, fault)

        each = tags.replace("،", ",").split(",")
        self._book.ask(
            "saving notes",
            lambda ledger: ledger.annotate(number, notes, each),
            saved,
            refused,
            self,
        )

    def _on_typed(self) -> None:
        self._typed = True
        self._tell("", "hint")
        self._pause.start()

    def _on_saved(self, row: Row) -> None:
        self.saved.emit(row)
        if row.number != self._number or self._typed:
            return
        if row.notes == self.notes.toPlainText().strip():
            self._tell(say("Saved."), "hint")
            return
        cursor = self.notes.textCursor().position()
        self._put(row.notes)
        found = self.notes.textCursor()
        found.setPosition(min(cursor, len(row.notes)))
        self.notes.setTextCursor(found)
        self._tell(say("Saved without the private key or the signature that was in it."), "warning")

    def _put(self, notes: str) -> None:
        self.notes.blockSignals(True)
        self.notes.setPlainText(notes)
        self.notes.blockSignals(False)

    def _on_refused(self, number: int, fault: BuilderError) -> None:
        if number == self._number:
            self._tell(str(fault), "error")

    def _tell(self, words: str, tone: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))
        set_tone(self.told, tone)
