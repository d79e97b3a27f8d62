"""The grid of a table of cases, with the keys of a spreadsheet."""

from __future__ import annotations

import csv
import io
from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from builder.gui.cases.table_model import TableModel
from builder.gui.widgets.mnemonics import tell_apart
from builder.say import say

_WIDTH: Final = 140
_HEADER_WIDTH: Final = 48
_UNDOING: Final = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_COPYING: Final = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.Delete,
)
_BESIDE_CELLS: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CELLS_MAX: Final = 1_000_000


class CaseGrid(QTableView):
    """Edits a table of cases.

    Args:
        model: The table.

    Signals:
        row_changed(): Another row is the current one, or its verdict is another.
        refused(text): Nothing was pasted; the text says why.
    """

    row_changed = Signal()
    refused = Signal(str)

    def __init__(self, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("case_grid")
        self.setAccessibleName(say("Cases, one in each row"))
        self._cases = model
        self.setModel(model)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setMinimumWidth(_HEADER_WIDTH)
        self.horizontalHeader().setDefaultSectionSize(_WIDTH)
        self.horizontalHeader().setDefaultAlignment(_BESIDE_CELLS)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentChanged.connect(lambda *_: self.row_changed.emit())
        model.headerDataChanged.connect(lambda *_: self.row_changed.emit())
        model.modelReset.connect(self.row_changed)

    # -- what a person does --------------------------------------------------------------------

    @property
    def rows(self) -> list[int]:
        """The rows that are selected, or the current one."""
        found = sorted({each.row() for each in self.selectionModel().selectedIndexes()})
        current = self.currentIndex()
        return found or ([current.row()] if current.isValid() else [])

    def add_row(self) -> None:
        """Add an empty row below the current one, and go there."""
        current = self.currentIndex()
        at = current.row() + 1 if current.isValid() else self._cases.rowCount()
        self._cases.add_rows([()], at)
        self.go_to(at)

    def duplicate(self) -> None:
        """Put copies of the selected rows below them."""
        rows = self.rows
        if rows:
            table = self._cases.table
            self._cases.add_rows([table.rows[each] for each in rows], rows[-1] + 1)
            self.go_to(rows[-1] + 1)

    def remove(self) -> None:
        """Take the selected rows away."""
        rows = self.rows
        if rows:
            self._cases.remove_rows(rows)
            self.go_to(min(rows[0], self._cases.rowCount() - 1))

    def remove_column(self) -> None:
        """Take the current column away; one always stays."""
        current = self.currentIndex()
        if current.isValid() and self._cases.columnCount() > 1:
            self._cases.remove_column(current.column())
            self.go_to(current.row())

    def go_to(self, row: int, column: int = 0) -> None:
        """Make a cell the current one."""
        index = self._cases.index(row, column)
        if index.isValid():
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.scrollTo(index)

    def copy(self) -> None:
        """Copy the selected cells, as spreadsheets read them."""
        block = self._block()
        if block is not None:
            top, left, bottom, right = block
            text = io.StringIO()
            writer = csv.writer(text, delimiter="\t", lineterminator="\n")
            writer.writerows(
                self._cases.table.rows[row][left : right + 1] for row in range(top, bottom + 1)
            )
            QGuiApplication.clipboard().setText(text.getvalue())

    def paste(self) -> None:
        """Put what a spreadsheet has copied in place of the cells from the current one on."""
        text = QGuiApplication.clipboard().text()
        if not text:
            return
        reader = csv.reader(io.StringIO(text, newline=""), delimiter="\t")
        try:
            block = list(reader)
        except csv.Error as fault:
            self.refused.emit(say("Nothing was pasted: {reason}.", reason=fault))
            return
        # Rows that are missing are added with all columns, also for an empty line.
        added = len(block) * self._cases.columnCount()
        if max(sum(map(len, block)), added) > _CELLS_MAX:
            why = say("Nothing was pasted: these are over {count:,} cells.", count=_CELLS_MAX)
            self.refused.emit(why)
            return
        current = self.currentIndex()
        top, left, *_ = self._block() or (
            max(current.row(), 0) if current.isValid() else self._cases.rowCount(),
            max(current.column(), 0),
        )
        self._cases.put(top, left, block, say("Paste"))
        self.go_to(top, left)

    def clear_cells(self) -> None:
        """Empty the selected cells."""
        block = self._block()
        if block is not None:
            top, left, bottom, right = block
            nothing = [[""] * (right - left + 1)] * (bottom - top + 1)
            self._cases.put(top, left, nothing, say("Empty cells"))

    def _block(self) -> tuple[int, int, int, int] | None:
        """Return the selected block: its first row and column, its last row and column."""
        cells = [(each.row(), each.column()) for each in self.selectionModel().selectedIndexes()]
        if not cells:
            return None
        rows, columns = [row for row, _ in cells], [column for _, column in cells]
        return min(rows), min(columns), max(rows), max(columns)

    # -- keys ----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # The window's own undo is that of the form; here it is that of the table.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and any(map(event.matches, _UNDOING))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        undo, redo = _UNDOING
        copy, paste, delete = _COPYING
        acts = {
            undo: self._cases.undo_stack.undo,
            redo: self._cases.undo_stack.redo,
            copy: self.copy,
            paste: self.paste,
            delete: self.clear_cells,
        }
        for keys, act in acts.items():
            if event.matches(keys):
                act()
                return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(say("&Copy"), self.copy)
        menu.addAction(say("&Paste"), self.paste)
        menu.addAction(say("&Empty the cells"), self.clear_cells)
        menu.addSeparator()
        menu.addAction(say("&Duplicate the rows"), self.duplicate)
        menu.addAction(say("&Remove the rows"), self.remove)
        menu.addAction(say("Remove the c&olumn"), self.remove_column)
        tell_apart(menu)
        menu.popup(event.globalPos())
