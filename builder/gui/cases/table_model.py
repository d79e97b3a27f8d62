"""The table of cases as Qt's model; each edit is one value that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QUndoCommand, QUndoStack

from builder.gui.widgets.icons import icon
from builder.say import say
from builder.trial.cases.running import CaseResult, Verdict
from builder.trial.cases.table import CaseTable

_ROOT: Final = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_ICONS: Final[Mapping[Verdict, str]] = {"passed": "ok", "failed": "error", "not run": "warning"}
NEW: Final = CaseTable(columns=("case", "expect.status"), rows=())


class _Edit(QUndoCommand):
    def __init__(
        self, label: str, before: CaseTable, after: CaseTable, show: Callable[[CaseTable], None]
    ) -> None:
        super().__init__(label)
        self._before, self._after, self._show = before, after, show

    def undo(self) -> None:
        self._show(self._before)

    def redo(self) -> None:
        self._show(self._after)


class TableModel(QAbstractTableModel):
    """A table of cases, with the verdicts of its last run.

    Attributes:
        undo_stack: The edits of the table that is open.

    Signals:
        edited(): The table is another value.
    """

    edited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self._table = NEW
        # Verdicts by what stands in the row: a row that was changed has none.
        self._results: dict[tuple[tuple[str, ...], tuple[str, ...]], CaseResult] = {}

    # -- the table -----------------------------------------------------------------------------

    @property
    def table(self) -> CaseTable:
        """The table as it stands."""
        return self._table

    def open(self, table: CaseTable, *, is_saved: bool) -> None:
        """Show another table, whose edits begin now."""
        self._results = {}
        self.undo_stack.clear()
        self._show(replace(table, rows=tuple(map(self._filled_by(table), table.rows))))
        # Clearing a stack without edits leaves its mark as it was.
        if is_saved:
            self.undo_stack.setClean()
        else:
            self.undo_stack.resetClean()

    def read_again(self, table: CaseTable) -> None:
        """Put what its file holds now in place of the table, as one step that can be undone."""
        rows = tuple(map(self._filled_by(table), table.rows))
        self.edit(say("Read the file again"), replace(table, rows=rows))
        self.undo_stack.setClean()

    def edit(self, label: str, table: CaseTable) -> None:
        """Put another table in place of this one, as one step that can be undone."""
        if table != self._table:
            self.undo_stack.push(_Edit(label, self._table, table, self._show))

    def show_results(self, table: CaseTable, results: Sequence[CaseResult]) -> None:
        """Show the verdicts of a run.

        Args:
            table: The table that was run.
            results: One for every row with something in it.
        """
        self._results = {(table.columns, table.rows[each.case.row - 2]): each for each in results}
        if self._table.rows:
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)

    def result(self, row: int) -> CaseResult | None:
        """Return the verdict on a row; None if it was not run as it stands."""
        if not 0 <= row < self.rowCount():
            return None
        return self._results.get((self._table.columns, self._table.rows[row]))

    # -- rows and columns ----------------------------------------------------------------------

    def add_rows(self, rows: Sequence[Sequence[str]], at: int | None = None) -> None:
        """Insert rows; shorter ones are filled up, longer ones cut."""
        width = len(self._table.columns)
        made = tuple((*row, *[""] * width)[:width] for row in rows)
        place = len(self._table.rows) if at is None else at
        before, after = self._table.rows[:place], self._table.rows[place:]
        self.edit(say("Add rows"), replace(self._table, rows=(*before, *made, *after)))

    def remove_rows(self, rows: Sequence[int]) -> None:
        """Take rows away."""
        gone = set(rows)
        left = tuple(each for at, each in enumerate(self._table.rows) if at not in gone)
        self.edit(say("Remove rows"), replace(self._table, rows=left))

    def add_column(self, name: str) -> None:
        """Add an empty column behind the others."""
        rows = tuple((*row, "") for row in self._table.rows)
        columns = (*self._table.columns, name)
        self.edit(say("Add a column"), replace(self._table, columns=columns, rows=rows))

    def remove_column(self, at: int) -> None:
        """Take a column away with what it holds."""
        cut = tuple((*row[:at], *row[at + 1 :]) for row in self._table.rows)
        columns = (*self._table.columns[:at], *self._table.columns[at + 1 :])
        self.edit(say("Remove a column"), replace(self._table, columns=columns, rows=cut))

    def put(self, row: int, column: int, block: Sequence[Sequence[str]], label: str) -> None:
        """Put a block of cells in place of those there; rows that are missing are added."""
        width = len(self._table.columns)
        rows = [list(each) for each in self._table.rows]
        rows += [[""] * width for _ in range(row + len(block) - len(rows))]
        for down, line in enumerate(block):
            for right, cell in enumerate(line[: width - column]):
                rows[row + down][column + right] = cell
        self.edit(label, replace(self._table, rows=tuple(map(tuple, rows))))

    # -- Qt's model ----------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._table.columns)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._table.rows[index.row()][index.column()]
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        self.put(index.row(), index.column(), [[str(value)]], say("Edit a cell"))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            return self._table.columns[section] if role in shown else None
        result = self.result(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return section + 2  # as spreadsheets count, below the row of names
        if role == Qt.ItemDataRole.DecorationRole and result is not None:
            return icon(_ICONS[result.verdict])
        return None

    def _show(self, table: CaseTable) -> None:
        is_same_shape = (table.columns, len(table.rows)) == (
            self._table.columns,
            len(self._table.rows),
        )
        if not is_same_shape:
            self.beginResetModel()
            self._table = table
            self.endResetModel()
        else:
            self._table = table
            if table.rows:  # else there is no cell that could be another one
                last = self.index(len(table.rows) - 1, len(table.columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
                self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(table.rows) - 1)
        self.edited.emit()

    @staticmethod
    def _filled_by(table: CaseTable) -> Callable[[tuple[str, ...]], tuple[str, ...]]:
        width = len(table.columns)
        return lambda row: row or ("",) * width
