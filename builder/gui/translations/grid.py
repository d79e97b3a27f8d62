"""The grid of texts: a table like a spreadsheet, whose first two columns stay in view."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QTableView, QWidget

from builder.form.place import Place
from builder.gui.translations.cell_delegate import ROW_HEIGHT, CellDelegate, CellEditor, to_the_end
from builder.gui.translations.grid_model import FIRST, WHAT, GridModel
from builder.gui.translations.language_header import LanguageHeader
from builder.say import say

_WHAT_WIDTH: Final = 300
_LEAST_WIDTH: Final = 190
_LEAST_ROWS: Final = 3
_FROZEN: Final = 2
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# Rows and columns that an arrow goes.
_STEPS: Final = {
    QAbstractItemView.CursorAction.MoveUp: (-1, 0),
    QAbstractItemView.CursorAction.MoveDown: (1, 0),
    QAbstractItemView.CursorAction.MoveLeft: (0, -1),
    QAbstractItemView.CursorAction.MoveRight: (0, 1),
}
_MOVING: Final = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
_NONE: Final = Qt.KeyboardModifier.NoModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier


class _Table(QTableView):
    """What the table and its frozen columns have in common."""

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalHeader(LanguageHeader(model, self))
        self.setModel(model)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        height = max(ROW_HEIGHT, self.fontMetrics().lineSpacing() + 16)
        self.verticalHeader().setDefaultSectionSize(height)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(
            QTableView.EditTrigger.DoubleClicked | QTableView.EditTrigger.AnyKeyPressed
        )


class TextGrid(_Table):
    """Texts by languages, with the keys of a spreadsheet.

    Args:
        model: The rows and columns.

    Signals:
        current_changed(): The keyboard is in another cell, or the cell has other words.
    """

    current_changed = Signal()

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setObjectName("text_grid")
        self.setAccessibleName(say("Texts of the form, by language"))
        self._texts = model
        self._place: Place | None = None
        self._by_hand = False
        self._fitting = False
        # One each, as a delegate tells of the end of editing to every view that has it.
        self._delegates = (CellDelegate(model, self), CellDelegate(model, self))
        for delegate in self._delegates:
            delegate.ended.connect(self._on_ended)
        self.setItemDelegate(self._delegates[0])
        self.frozen = self._made_frozen()
        self.selectionModel().currentChanged.connect(self._on_current)
        self.horizontalHeader().sectionResized.connect(self._on_resized)
        self.horizontalScrollBar().rangeChanged.connect(self._place_frozen)
        model.modelReset.connect(self._on_reset)
        model.followed.connect(self.current_changed)

    # -- where one is --------------------------------------------------------------------------

    @property
    def current_language(self) -> str:
        """Tag of the language of the current cell; empty in the column that names the texts."""
        index = self.currentIndex()
        return self._texts.language(index.column()) if index.isValid() else ""

    def show_place(self, place: Place) -> bool:
        """Make the cell of a place the current one; tells whether it is shown at all."""
        index = self._texts.index_of(place)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index, QTableView.ScrollHint.PositionAtCenter)
        return index.isValid()

    def block(self) -> QRect:
        """Return the smallest block with all selected cells: x and y are column and row."""
        found = QRect()
        for each in self.ranges():
            found = found.united(QRect(each.left(), each.top(), each.width(), each.height()))
        return found

    def ranges(self) -> Sequence[QItemSelectionRange]:
        """Return the selected blocks of cells."""
        selection = self.selectionModel().selection()
        return [selection.at(each) for each in range(selection.count())]

    def select_block(self, block: QRect) -> None:
        """Select a block of cells; the current cell is its first."""
        first = self._texts.index(block.top(), block.left())
        last = self._texts.index(block.bottom(), block.right())
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(first, flag.NoUpdate)
        self.selectionModel().select(QItemSelection(first, last), flag.ClearAndSelect)

    def edit_current(self) -> None:
        """Edit the current cell with the cursor behind its words, as F2 does."""
        view = self._view_of(self.currentIndex())
        if view.state() != QAbstractItemView.State.EditingState:
            view.edit(self.currentIndex())
            if self.editor is not None:
                to_the_end(self.editor)

    @property
    def editor(self) -> CellEditor | None:
        """What edits the current cell; None if nothing does."""
        return next((each.editor for each in self._delegates if each.editor is not None), None)

    def _on_ended(self, rows: int, columns: int) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._move(rows, columns)

    def _move(self, rows: int, columns: int) -> None:
        index = self.currentIndex()
        row = min(max(index.row() + rows, 0), self._texts.rowCount() - 1)
        column = min(max(index.column() + columns, WHAT), self._texts.columnCount() - 1)
        self.setCurrentIndex(self._texts.index(row, column))

    def _on_current(self, index: QModelIndex, before: QModelIndex) -> None:
        for delegate in self._delegates:
            delegate.show_current(index)
        for each in (before, index):
            self._view_of(each).update(each)
        if index.isValid():
            place = self._texts.text(index.row()).placed.place
            language = self._texts.language(index.column())
            self._place = place.in_language(language or self._texts.languages[0])
        self.current_changed.emit()

    def _on_reset(self) -> None:
        """Stay at the text where one was, or begin with the first that is shown."""
        self._fit()
        if self._place is None or not self.show_place(self._place):
            column = min(FIRST + 1, self._texts.columnCount() - 1)
            self.setCurrentIndex(self._texts.index(0, column))
        self.current_changed.emit()

    # -- keys ----------------------------------------------------------------------------------

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go on by one cell, or with Ctrl to where cells with words begin or end."""
        step = _STEPS.get(action)
        if step is None or not modifiers & Qt.KeyboardModifier.ControlModifier:
            return super().moveCursor(action, modifiers)
        rows, columns = step
        return self._edge_from(
            self.currentIndex(), rows, -columns if self.isRightToLeft() else columns
        )

    def selectionCommand(
        self,
        index: QModelIndex,  # type: ignore[override]
        event: QEvent | None = None,
    ) -> QItemSelectionModel.SelectionFlag:
        """Let the selection go along with Ctrl and a key that moves, as without Ctrl."""
        flag = QItemSelectionModel.SelectionFlag
        if isinstance(event, QKeyEvent) and event.key() in _MOVING:
            extends = event.modifiers() & _SHIFT
            return flag.SelectCurrent if extends else flag.ClearAndSelect
        return super().selectionCommand(index, event)

    def _edge_from(self, index: QModelIndex, rows: int, columns: int) -> QModelIndex:
        """Return the cell in a direction where those with words end, else where some begin."""
        here, following = index, index.sibling(index.row() + rows, index.column() + columns)
        if not following.isValid():
            return index
        goes_on = bool(self._texts.words(here)) and bool(self._texts.words(following))
        while following.isValid():
            is_filled = bool(self._texts.words(following))
            if goes_on and not is_filled:
                break
            here = following
            if is_filled and not goes_on:
                break
            following = here.sibling(here.row() + rows, here.column() + columns)
        return here

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain, key = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, event.key()
        if key in _ENTER and plain in (_NONE, _SHIFT):
            self._move(1 if plain == _NONE else -1, 0)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's signature
        """Go on to the next cell with Tab, and leave the grid at the ends of a row."""
        column = self.currentIndex().column()
        end = self._texts.columnCount() - 1 if next else WHAT
        if column == end or not self.currentIndex().isValid():
            return super().focusNextPrevChild(next)
        self._move(0, 1 if next else -1)
        return True

    def edit(  # type: ignore[override]
        self,
        index: QModelIndex,
        trigger: QAbstractItemView.EditTrigger = QAbstractItemView.EditTrigger.AllEditTriggers,
        event: QEvent | None = None,
    ) -> bool:
        """Edit a cell where it is seen: in the frozen columns, or in the others."""
        nothing = QAbstractItemView.EditTrigger.NoEditTriggers
        if index.column() < _FROZEN and trigger != nothing:
            return bool(self.frozen.edit(index, trigger, event))  # type: ignore[arg-type]
        return bool(super().edit(index, trigger, event))  # type: ignore[arg-type]

    # -- frozen columns ------------------------------------------------------------------------

    def _view_of(self, index: QModelIndex) -> QTableView:
        return self.frozen if index.column() < _FROZEN else self

    def _made_frozen(self) -> QTableView:
        """Make the table that lies above this one, with the columns that do not scroll."""
        frozen = _Table(self._texts, self)
        frozen.setObjectName("text_grid_frozen")
        frozen.setSelectionModel(self.selectionModel())
        frozen.setItemDelegate(self._delegates[1])
        frozen.setFocusProxy(self)
        frozen.setFrameShape(QTableView.Shape.NoFrame)
        for policy in (frozen.setHorizontalScrollBarPolicy, frozen.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        frozen.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(frozen.verticalScrollBar().setValue)
        frozen.horizontalHeader().sectionResized.connect(self._on_frozen_resized)
        return frozen

    def _place_frozen(self, *_range: int) -> None:
        header = self.horizontalHeader()
        width = sum(self.columnWidth(each) for each in range(min(_FROZEN, header.count())))
        inside, above = self.viewport().geometry(), header.height()
        place = QRect(inside.x(), inside.y() - above, width, inside.height() + above)
        whole = QRect(inside.x(), place.y(), inside.width(), place.height())
        self.frozen.setGeometry(QStyle.visualRect(self.layoutDirection(), whole, place))
        for column in range(self._texts.columnCount()):
            self.frozen.setColumnHidden(column, column >= _FROZEN)
            if column < _FROZEN and self.frozen.columnWidth(column) != self.columnWidth(column):
                self.frozen.setColumnWidth(column, self.columnWidth(column))

    def minimumSizeHint(self) -> QSize:
        # As low as that, there is room for the editor of a row below the languages.
        rows = _LEAST_ROWS * self.verticalHeader().defaultSectionSize()
        least = super().minimumSizeHint()
        return least.expandedTo(QSize(0, self.horizontalHeader().sizeHint().height() + rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self.scrollTo(self.currentIndex())

    def scrollTo(
        self,
        index: QModelIndex,  # type: ignore[override]
        hint: QTableView.ScrollHint = QTableView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into view, and not below the frozen columns."""
        super().scrollTo(index, hint)
        if index.column() >= _FROZEN:
            cell = self.visualRect(index)
            past = self.viewport().width() - 1 - cell.right() if self.isRightToLeft() else cell.x()
            hidden = self.frozen.width() - past
            if hidden > 0:
                bar = self.horizontalScrollBar()
                bar.setValue(bar.value() - hidden)

    # -- widths --------------------------------------------------------------------------------

    def _fit(self) -> None:
        """Share the room among the languages, until a person sets a width."""
        languages = self._texts.columnCount() - FIRST
        if self._by_hand or languages < 1:
            return
        self._fitting = True
        room = self.viewport().width()
        what = min(_WHAT_WIDTH, max(150, room // 4))
        self.setColumnWidth(WHAT, what)
        for column in range(FIRST, FIRST + languages):
            self.setColumnWidth(column, max(_LEAST_WIDTH, (room - what) // languages))
        self._fitting = False
        self._place_frozen()

    def _on_resized(self) -> None:
        self._by_hand |= not self._fitting
        self._place_frozen()

    def _on_frozen_resized(self, column: int, _old: int, width: int) -> None:
        if column < _FROZEN and width and self.columnWidth(column) != width:
            self.setColumnWidth(column, width)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._texts.rowCount():
            QTimer.singleShot(0, self, self._on_reset)
