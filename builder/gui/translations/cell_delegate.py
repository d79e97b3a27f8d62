"""Draws the cells of the grid, and edits one in its place."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QApplication,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from builder.form.locales import direction_of
from builder.gui.rules.piping_help import PipingHelp, takes_answers
from builder.gui.translations.grid_model import FIRST, MARKS, GridModel
from builder.gui.widgets.icons import icon
from builder.gui.widgets.theme import Colours, Space, colours
from builder.say import listed, say

ROW_HEIGHT: Final = 34  # in device-independent pixels, at the usual size of letters
_ICON: Final = 14
_ROOM: Final = 10
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BREAKING: Final = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
# Made once: to join flags takes Python long, and each cell is drawn by them.
_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_AT_SIDE: Final = _LEFT | Qt.TextFlag.TextSingleLine  # the right one from right to left
_Index = QModelIndex | QPersistentModelIndex


class CellEditor(QPlainTextEdit):
    """The text of one cell; Enter and Tab end it, Alt+Enter breaks the line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("cell_editor")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def write_in(box: QPlainTextEdit, language: str) -> None:
    """Have a box written in the direction of a language, beginning at its side."""
    rtl = direction_of(language) == "rtl"
    option = QTextOption(box.document().defaultTextOption())
    option.setTextDirection(layout_direction(language))
    option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    if option.textDirection() != box.document().defaultTextOption().textDirection():
        box.document().setDefaultTextOption(option)


def layout_direction(language: str) -> Qt.LayoutDirection:
    """Return the direction in which a language is written, as Qt calls it."""
    rtl = direction_of(language) == "rtl"
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


class CellDelegate(QStyledItemDelegate):
    """Draws words, and what is missing, stale, long or lacks an answer, in icon, colour and words.

    Args:
        model: The grid's model.

    Attributes:
        editor: What edits a cell now; None if nothing does.

    Signals:
        ended(rows, columns): Editing ended by a key that goes so many cells down and on.
    """

    ended = Signal(int, int)

    def __init__(self, model: GridModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._current = (-1, -1)
        self.editor: CellEditor | None = None

    def show_current(self, index: QModelIndex) -> None:
        """Outline this cell, where the keyboard is."""
        self._current = (index.row(), index.column())

    # -- drawing -------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        # Not all that Qt would ask the model for: what is drawn here, is asked for here.
        scheme = colours()
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(scheme.chosen if chosen else scheme.field))
        inner = rect.adjusted(_ROOM, 0, -_ROOM, 0)
        if index.column() < FIRST:
            sign = QRect(inner.x(), inner.center().y() - 7, _ICON, _ICON)
            sign = QStyle.visualRect(direction, inner, sign)
            self._model.icon(index.row()).paint(painter, sign)
            text = inner.adjusted(_ICON + Space.S, 0, 0, 0)
            inner = QStyle.visualRect(direction, inner, text)
            self._draw(painter, inner, self._model.words(index), scheme.ink, "")
        else:
            inner = self._draw_mark(painter, inner, index, scheme)
            self._draw_words(painter, inner, index, scheme)
        if (index.row(), index.column()) == self._current:
            has_keyboard = QApplication.focusWidget() is self.parent()
            painter.setPen(QColor(scheme.accent if has_keyboard else scheme.line))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _draw_mark(self, painter: QPainter, inner: QRect, index: _Index, scheme: Colours) -> QRect:
        """Draw what the state asks for at the far end; returns the room that is left for words."""
        mark = MARKS.get(state := self._model.state(index))
        if mark is None:
            return inner
        words, name = mark
        width = painter.fontMetrics().horizontalAdvance(words)
        if width + _ICON + 3 * Space.XS + 40 > inner.width():
            words, width = "", 0
        taken = width + _ICON + Space.XS * (2 if words else 1)
        rtl = layout_direction(self._model.language(index.column())) == Qt.RightToLeft  # type: ignore[attr-defined]
        left = inner.x() if rtl else inner.right() - taken + 1
        icon(name).paint(painter, QRect(left, inner.center().y() - 6, _ICON, _ICON))
        painter.setPen(QColor(scheme.soft if state == "long" else scheme.warn))
        place = QRect(left + _ICON + Space.XS, inner.y(), width + 2, inner.height())
        painter.drawText(place, _LEFT, words)
        room = taken + Space.S
        return inner.adjusted(room, 0, 0, 0) if rtl else inner.adjusted(0, 0, -room, 0)

    def _draw_words(self, painter: QPainter, inner: QRect, index: _Index, scheme: Colours) -> None:
        words = self._model.words(index)
        colour = scheme.ink
        if not words:
            words, colour = self._model.pages_own(index), scheme.soft
        self._draw(painter, inner, words, colour, self._model.language(index.column()))

    def _draw(
        self, painter: QPainter, inner: QRect, words: str, colour: str, language: str
    ) -> None:
        direction = layout_direction(language) if language else painter.layoutDirection()
        shown = painter.fontMetrics().elidedText(
            words[:400].replace("\r", "").replace("\n", " ⏎ "),
            Qt.TextElideMode.ElideRight,
            inner.width(),
        )
        painter.setPen(QColor(colour))
        painter.setLayoutDirection(direction)
        painter.drawText(inner, _AT_SIDE, shown)

    # -- editing -------------------------------------------------------------------------------

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: _Index
    ) -> QWidget:
        editor = self.editor = CellEditor(parent)
        editor.destroyed.connect(lambda: self._forget(editor))
        name = self._model.headerData(index.column(), Qt.Orientation.Horizontal)
        what = self._model.words(index.siblingAtColumn(0))  # type: ignore[union-attr]
        editor.setAccessibleName(listed((what, f"{name}")))
        write_in(editor, self._model.language(index.column()))
        place, project = self._model.text(index.row()).placed.place, self._model.project
        if project is not None and takes_answers(place.attribute):
            piping = PipingHelp(editor, say("Wording"))
            piping.follow(project, place, self._model.languages[0])
        return editor

    def _forget(self, editor: CellEditor) -> None:
        if self.editor is editor:
            self.editor = None

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        assert isinstance(editor, CellEditor)  # noqa: S101 - made above
        words = self._model.words(index)
        if editor.toPlainText() != words:
            editor.setPlainText(words)
            # What is typed next replaces all of it, as in a spreadsheet.
            editor.selectAll()

    def setModelData(self, editor: QWidget, _model: object, index: _Index) -> None:
        assert isinstance(editor, CellEditor)  # noqa: S101 - made above
        self._model.setData(index, editor.toPlainText())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: _Index
    ) -> None:
        rect = QRect(option.rect)
        line = editor.fontMetrics().lineSpacing()
        rect.setHeight(max(rect.height(), 3 * line + 18))
        rect.setWidth(max(rect.width(), 160))
        viewport = editor.parentWidget()
        assert viewport is not None  # noqa: S101 - it is made with one
        room = viewport.rect()
        rect.moveBottom(min(rect.bottom(), max(room.bottom(), rect.height() - 1)))
        editor.setGeometry(rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            assert isinstance(editor, CellEditor)  # noqa: S101 - made above
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            key = event.key()
            if key in _ENTER and event.modifiers() & _BREAKING:
                editor.insertPlainText("\n")
                return True
            if key in _ENTER:
                self._end(editor, -1 if back else 1, 0)
                return True
            if key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
                self._end(editor, 0, -1 if key == Qt.Key.Key_Backtab else 1)
                return True
        return super().eventFilter(editor, event)

    def _end(self, editor: CellEditor, rows: int, columns: int) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.ended.emit(rows, columns)


def to_the_end(editor: CellEditor) -> None:
    """Put the cursor behind the words, to go on with them."""
    editor.moveCursor(QTextCursor.MoveOperation.End)
