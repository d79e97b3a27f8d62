"""A text with chips in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from builder.gui.widgets.chips import MARK, Chip, ChipPainter, chip_of, format_of
from builder.gui.widgets.file_drop import brings_files
from builder.gui.widgets.lines import is_undo
from builder.gui.widgets.theme import when_styled

_AROUND: Final = 26  # pixels of height for padding and outline
_NOT_ENTERING: Final = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)


class ChipEdit(QTextEdit):
    """Plain text and chips; undo is the document's, and Tab leaves it.

    Args:
        rows: How many lines are seen.

    Signals:
        typed(): The text is different, by the person's doing.
        entered(): It got the focus; what is typed from here on is one undo step.
    """

    typed = Signal()
    entered = Signal()

    def __init__(self, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        # The document may be older than its painter if Qt deletes it first.
        self._painter = ChipPainter(self.document())
        when_styled(
            self, lambda: self.setFixedHeight(self.fontMetrics().lineSpacing() * rows + _AROUND)
        )
        self.textChanged.connect(self._on_changed)

    # -- content -------------------------------------------------------------------------------

    def content(self, start: int = 0, end: int | None = None) -> tuple[str | Chip, ...]:
        """Return texts and chips in their order; neighbouring texts are one.

        Args:
            start: First position.
            end: Position behind the last; None for the end.
        """
        found: list[str | Chip] = []
        for piece in self._pieces(start, self._length if end is None else end):
            if isinstance(piece, str) and found and isinstance(found[-1], str):
                found[-1] += piece
            elif piece:
                found.append(piece)
        return tuple(found)

    def show_content(self, content: Sequence[str | Chip]) -> None:
        """Show texts and chips, leaving the cursor alone if they are there already."""
        content = tuple(each for each in content if each)
        if content == self.content():
            return
        self._quiet = True
        position = self.textCursor().position()
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        self._insert(cursor, content)
        cursor.setPosition(min(position, self._length))
        self.setTextCursor(cursor)
        self._quiet = False

    def put(self, content: Sequence[str | Chip], start: int, back: int = 0) -> None:
        """Put texts and chips in place of what stands between a position and the cursor.

        Args:
            content: What to put there.
            start: Where what is replaced begins.
            back: How far the cursor goes back from their end.
        """
        cursor = self.textCursor()
        cursor.beginEditBlock()
        end = cursor.selectionEnd()
        cursor.setPosition(min(start, cursor.selectionStart()))
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._insert(cursor, content)
        cursor.endEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.Left, n=back)
        self.setTextCursor(cursor)

    # -- the clipboard -------------------------------------------------------------------------

    def to_mime(self, content: Sequence[str | Chip]) -> QMimeData:
        """Return content for the clipboard; chips as their words."""
        mime = QMimeData()
        words = (each if isinstance(each, str) else each.words for each in content)
        mime.setText("".join(words))
        return mime

    def from_mime(self, mime: QMimeData) -> Sequence[str | Chip]:
        """Return what some data of the clipboard stands for."""
        return (mime.text(),)

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        return self.to_mime(self.content(cursor.selectionStart(), cursor.selectionEnd()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not brings_files(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.put(self.from_mime(source), self._length)

    # -- events --------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in _NOT_ENTERING:
            self.entered.emit()

    @property
    def _length(self) -> int:
        return self.document().characterCount() - 1

    def _pieces(self, start: int, end: int) -> Iterator[str | Chip]:
        block = self.document().begin()
        while block.isValid():
            if block.blockNumber() and start < block.position() <= end:
                yield "\n"
            iterator = block.begin()
            while not iterator.atEnd():
                fragment = iterator.fragment()
                first = max(start, fragment.position())
                last = min(end, fragment.position() + fragment.length())
                if first < last:
                    chip = chip_of(fragment.charFormat())
                    at = fragment.position()
                    text = fragment.text()[first - at : last - at]
                    # Equal chips beside each other are one fragment.
                    yield from [chip] * len(text) if chip else [text]
                iterator += 1
            block = block.next()

    def _insert(self, cursor: QTextCursor, content: Sequence[str | Chip]) -> None:
        for each in content:
            if isinstance(each, Chip):
                cursor.insertText(MARK, format_of(each))
            else:
                cursor.insertText(each.replace(MARK, ""), QTextCharFormat())
        # What is typed behind a chip is plain text.
        cursor.setCharFormat(QTextCharFormat())

    def _on_changed(self) -> None:
        if not self._quiet:
            self.typed.emit()
