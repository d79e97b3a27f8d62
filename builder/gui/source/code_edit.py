"""The editor of the source: a plain text editor that knows the lines of JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit

from builder.gui.source import folding, typing_keys
from builder.gui.source.colouring import Colouring
from builder.gui.source.margin import Margin
from builder.gui.source.marks import Mark, Marks
from builder.gui.source.positions import Positions
from builder.gui.widgets.file_drop import brings_files
from builder.gui.widgets.theme import colours
from builder.say import say
from builder.storage.source import Patch

_PARAGRAPH: Final = "\u2029"
_STAYS: Final = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
_HELP: Final = say(
    "Tab indents. To leave with the keyboard, press Escape and then Tab, or Control and Tab."
)


class CodeEdit(QPlainTextEdit):
    """Edits a text of JSON; offsets are Python's, in characters.

    Signals:
        typed(): The person changed the text.
        moved(): The cursor is elsewhere.
        left(): The keyboard went elsewhere in the window.
        help_wanted(offset, at): The mouse rests at this character; ``at`` is a global point.
    """

    typed = Signal()
    moved = Signal()
    left = Signal()
    help_wanted = Signal(int, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("source_text")
        self.setProperty("code", True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        # Also where the app, or a line's first word, is written from the right.
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(say("Source of the form, as JSON"))
        self.setAccessibleDescription(_HELP)
        self._known: tuple[int, str, Positions] | None = None
        self._applying = False
        self._leaving = False
        self._colouring = Colouring()
        self.marks = Marks(self)
        self.margin = Margin(self)
        self.blockCountChanged.connect(self._fit_margin)
        self.updateRequest.connect(self._on_update)
        self.cursorPositionChanged.connect(self._on_moved)
        self.textChanged.connect(self._on_text)

    # -- the text ------------------------------------------------------------------------------

    def text(self) -> str:
        """Return the text as it is; ``toPlainText`` would turn some spaces into others."""
        return self._read()[1]

    @property
    def revision(self) -> int:
        """A number that grows with each change of the text."""
        return self.document().revision()

    @property
    def offset(self) -> int:
        """Where the cursor is."""
        return self.offset_of(self.textCursor().position())

    def offset_of(self, position: int) -> int:
        """Return which character stands at a position of Qt's."""
        return self._read()[2].offset(position)

    def show_text(self, text: str) -> None:
        """Show another text, with an undo history of its own."""
        with self._quietly():
            self._colouring.restart()
            self.setPlainText(text)

    def apply(self, patches: Sequence[Patch]) -> None:
        """Make changes, which are in order; cursor, folding and scrolling stay."""
        if not patches:
            return
        positions = self._read()[2]
        top = QTextCursor(self.firstVisibleBlock())
        cursor = QTextCursor(self.document())
        with self._quietly():
            cursor.beginEditBlock()
            for each in reversed(patches):
                cursor.setPosition(positions.unit(each.start))
                cursor.setPosition(positions.unit(each.end), QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText(each.text)
            cursor.endEditBlock()
        self.verticalScrollBar().setValue(top.block().firstLineNumber())

    def replace_all(self, text: str) -> None:
        """Show another text, as a change that can be undone."""
        with self._quietly():
            self.put_all(text)

    def put_all(self, text: str) -> None:
        """Replace the whole text as if it was typed; the cursor stays in its line."""
        line = self.textCursor().blockNumber()
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.go_to(self.document().findBlockByNumber(line).position())

    def put(self, start: int, end: int, text: str) -> None:
        """Replace a part of the text as if it was typed."""
        positions = self._read()[2]
        cursor = self.textCursor()
        cursor.setPosition(positions.unit(start))
        cursor.setPosition(positions.unit(end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def select(self, start: int, end: int) -> None:
        """Select a part of the text and bring it into view, unfolded."""
        positions = self._read()[2]
        self.go_to(positions.unit(start))
        cursor = self.textCursor()
        cursor.setPosition(positions.unit(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def go_to(self, position: int) -> None:
        """Put the cursor at a position of Qt's and bring it into view."""
        cursor = self.textCursor()
        cursor.setPosition(position)
        if not cursor.block().isVisible():
            with self._quietly():
                folding.reveal(self.document(), cursor.block())
            self._refit()
        is_near = any(block == cursor.block() for block, _ in list(self.shown_blocks())[1:-2])
        self.setTextCursor(cursor)
        if not is_near:
            self.centerCursor()

    def cursor_box(self) -> QRect:
        """Return where the cursor is, in this widget's own coordinates."""
        return self.cursorRect().translated(self.viewport().pos())

    # -- marks ---------------------------------------------------------------------------------

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Underline what is wrong, the worst first; it moves with the text until the next time."""
        unit = self._read()[2].unit
        self.marks.set_marks(
            [Mark(unit(each.start), unit(each.end), each.severity, each.text) for each in marks]
        )
        self.margin.update()

    def show_selected(self, spans: Sequence[tuple[int, int]]) -> None:
        """Show which parts are the selected fields: their offsets, and those behind them."""
        unit = self._read()[2].unit
        self.marks.set_selected([(unit(start), unit(end)) for start, end in spans])
        self.margin.update()

    def next_mark(self) -> None:
        """Go to the next thing that is wrong, from the cursor down and around."""
        here, starts = self.textCursor().selectionStart(), self.marks.starts
        if starts:
            self.go_to(next((each for each in starts if each > here), starts[0]))

    # -- folding -------------------------------------------------------------------------------

    def shown_blocks(self) -> Iterator[tuple[QTextBlock, QRect]]:
        """Yield the lines in view, with where they are."""
        block = self.firstVisibleBlock()
        bottom = self.viewport().height()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > bottom:
                return
            if block.isVisible():
                yield block, place.toRect()
            block = block.next()

    def toggle_fold(self, block: QTextBlock | None = None) -> None:
        """Fold what a line opens, or unfold it; by default the line with the cursor."""
        block = block or self.textCursor().block()
        while block.isValid() and not folding.can_fold(block):
            block = block.previous()
        if not block.isValid():
            return
        with self._quietly():
            if folding.is_folded(block):
                folding.unfold(self.document(), block)
            else:
                folding.fold(self.document(), block)
                self._leave_hidden_lines(block)
        self._refit()

    def fold_all(self, *, folded: bool) -> None:
        """Fold each field and the form's own parts, or unfold everything."""
        with self._quietly():
            if folded:
                folding.fold_entries(self.document())
                block = self.textCursor().block()
                while not block.isVisible():
                    block = block.previous()
                self._leave_hidden_lines(block)
            else:
                folding.unfold_all(self.document())
        self._refit()

    # -- Qt's events ---------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.document().isUndoAvailable()
        ):
            event.ignore()  # the form's own undo goes on from here
            return False
        return super().event(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not brings_files(source) and super().canInsertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        leaving, self._leaving = self._leaving, event.key() == Qt.Key.Key_Escape
        forward, cursor = event.key() == Qt.Key.Key_Tab, self.textCursor()
        if forward or event.key() == Qt.Key.Key_Backtab:
            if leaving or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._leave(forward=forward)
            else:
                typing_keys.indent(cursor, forward=forward)
                self.setTextCursor(cursor)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            typing_keys.break_line(cursor)
            self.setTextCursor(cursor)
        elif event.text() in {"}", "]"}:
            typing_keys.close_bracket(cursor, event.text())
            self.setTextCursor(cursor)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._leaving = False
        if event.reason() not in _STAYS:
            self.left.emit()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            position = self.cursorForPosition(event.pos()).position()
            self.help_wanted.emit(position, event.globalPos())
            return True
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._colouring.restart()
            self.marks.show()
            self._fit_margin()

    def paintEvent(self, event: QPaintEvent) -> None:
        for block, _place in self.shown_blocks():
            self._colouring.colour(block)
        super().paintEvent(event)
        self._draw_folded()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_margin()

    # -- inside --------------------------------------------------------------------------------

    def _read(self) -> tuple[int, str, Positions]:
        """Return revision, text and places of the text as it is, read once for each change."""
        revision = self.document().revision()
        if self._known is None or self._known[0] != revision:
            text = self.document().toRawText().replace(_PARAGRAPH, "\n")
            self._known = (revision, text, Positions(text))
        return self._known

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Change the text without telling that the person did; folding counts as a change, too."""
        before, self._applying = self._applying, True
        try:
            yield
        finally:
            self._applying = before

    def _on_text(self) -> None:
        if not self._applying:
            self.typed.emit()

    def _on_moved(self) -> None:
        self.marks.show()
        self.margin.update()
        if not self._applying:
            self.moved.emit()

    def _on_update(self, rectangle: QRect, scrolled: int) -> None:
        if scrolled:
            self.margin.scroll(0, scrolled)
        else:
            self.margin.update(0, rectangle.y(), self.margin.width(), rectangle.height())

    def _fit_margin(self) -> None:
        width = self.margin.needed_width()
        self.setViewportMargins(width, 0, 0, 0)
        inside = self.contentsRect()
        self.margin.setGeometry(inside.left(), inside.top(), width, inside.height())
        self.margin.update()

    def _leave(self, *, forward: bool) -> None:
        self.setTabChangesFocus(True)
        self.focusNextPrevChild(forward)
        self.setTabChangesFocus(False)

    def _refit(self) -> None:
        layout = self.document().documentLayout()
        layout.documentSizeChanged.emit(layout.documentSize())
        self.viewport().update()
        self.margin.update()

    def _leave_hidden_lines(self, block: QTextBlock) -> None:
        if not self.textCursor().block().isVisible():
            cursor = self.textCursor()
            cursor.setPosition(block.position() + block.length() - 1)
            self.setTextCursor(cursor)

    def _draw_folded(self) -> None:
        """Draw behind each line that hides others what they begin with."""
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in every language
        painter.setPen(QColor(colours().soft))
        for block, place in self.shown_blocks():
            if folding.is_folded(block):
                line = block.layout().lineAt(0)
                left = round(place.left() + line.naturalTextWidth()) + 6
                box = QRect(left, place.top(), self.viewport().width() - left, place.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignLeft, f"… {folding.begins(block)}")
        painter.end()
