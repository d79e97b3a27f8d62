"""A table whose rows are the entries of one property: typed into, marked, left by Tab."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from builder.form.place import Place
from builder.gui.design.inspector.editor import put_keyboard_into
from builder.gui.widgets.icons import icon
from builder.gui.widgets.theme import when_styled

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding

ROW_HEIGHT: Final = 30
_FEWEST_SHOWN: Final = 2
_MOST_SHOWN: Final = 8
_MARKS: Final = {"error": "error", "warning": "warning", "advice": "info"}


class _Cells(QStyledItemDelegate):
    """Shows in grey what an empty cell falls back to, which is its tooltip.

    Args:
        table: Whose cells they are.
    """

    def __init__(self, table: RowTable) -> None:
        super().__init__(table)
        self._table = table

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        made = self._table.line_for(index.row(), index.column(), parent)
        return made or super().createEditor(parent, option, index)

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        fallback = index.data(Qt.ItemDataRole.ToolTipRole)
        if fallback and not index.data():
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
            option.text = fallback
            grey = option.palette.placeholderText()
            option.palette.setBrush(QPalette.ColorRole.Text, grey)
            option.palette.setBrush(QPalette.ColorRole.HighlightedText, grey)


class RowTable(QTableWidget):
    """Shows texts in rows and columns, and tells of each that was typed.

    Args:
        columns: The part of an entry that each column holds, and the column's heading.

    Signals:
        typed(row, column, text): A text was typed into a cell.
        pasted(lines): Lines were pasted while no cell was typed into; a list of texts.
        removing(): Delete was pressed on a row.
        shifting(by): Alt and an arrow were pressed on a row; -1 is up, +1 is down.
    """

    typed = Signal(int, int, str)
    pasted = Signal(list)
    removing = Signal()
    shifting = Signal(int)

    def __init__(self, columns: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(0, len(columns), parent)
        self._parts = list(columns)
        self._quiet = False
        self._marks: dict[tuple[int, int], Finding] = {}
        self.setHorizontalHeaderLabels(list(columns.values()))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setItemDelegate(_Cells(self))
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.itemChanged.connect(self._on_item_changed)
        when_styled(self.horizontalHeader(), self._claim_height)

    def line_for(self, row: int, column: int, parent: QWidget) -> QLineEdit | None:  # noqa: ARG002
        """Return what a cell is typed into, for those that help with it; None for a plain line."""
        return None

    @property
    def chosen(self) -> int | None:
        """The current row, if there is one."""
        row = self.currentRow()
        return row if 0 <= row < self.rowCount() else None

    @property
    def typing(self) -> QLineEdit | None:
        """The line that is typed into, while a cell is."""
        if self.state() != QAbstractItemView.State.EditingState:
            return None
        # Those that were closed are still there until Qt deletes them.
        lines = self.viewport().findChildren(QLineEdit)
        return lines[-1] if lines else None

    def show_rows(self, rows: Sequence[Sequence[tuple[str, str]]]) -> None:
        """Show texts with their tooltips; emits nothing, and keeps the current cell."""
        self._quiet = True
        row, column = self.currentRow(), self.currentColumn()
        self._forget_typing(rows)
        self.setRowCount(len(rows))
        for place, cells in enumerate(rows):
            for at, (text, tip) in enumerate(cells):
                self._cell(place, at, text, tip)
        self._marks = {}
        self._claim_height()
        if 0 <= row < len(rows):
            self.setCurrentCell(row, max(0, column))
        self._quiet = False

    def _claim_height(self) -> None:
        shown = max(_FEWEST_SHOWN, min(self.rowCount(), _MOST_SHOWN))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + ROW_HEIGHT * shown + 4)

    def forget(self) -> None:
        """Have no current row, and drop what is typed, as other rows are shown from now on."""
        if self.typing is not None:
            super().closeEditor(self.typing, QAbstractItemDelegate.EndEditHint.RevertModelCache)
        self.setCurrentCell(-1, -1)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Mark the cells that something is wrong with."""
        marks: dict[tuple[int, int], Finding] = {}
        for each in findings:
            if (row := each.place.index) is not None and row < self.rowCount():
                marks.setdefault((row, self._column_of(each.place)), each)
        if marks == self._marks:
            return
        self._quiet = True
        for row, column in self._marks.keys() | marks.keys():
            self._mark(row, column, marks.get((row, column)))
        self._marks = marks
        self._quiet = False

    def type_into(self, row: int, column: int) -> None:
        """Begin to type into a cell, behind what stands there."""
        self.setCurrentCell(row, column)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        index = self.model().index(row, column)
        self.scrollTo(index)
        self.edit(index)
        if self.typing is not None:
            put_keyboard_into(self.typing)

    def focus_place(self, place: Place) -> None:
        """Begin to type where a place is; without a row, focus the table."""
        if place.index is None or not 0 <= place.index < self.rowCount():
            put_keyboard_into(self)
        else:
            self.type_into(place.index, self._column_of(place))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Let Tab leave the table behind its last cell, and Shift+Tab before its first."""
        hints = QAbstractItemDelegate.EndEditHint
        last = (self.rowCount() - 1, self.columnCount() - 1)
        here = (self.currentRow(), self.currentColumn())
        if hint == hints.EditNextItem and here == last:
            super().closeEditor(editor, hints.NoHint)
            self.focusNextChild()
        elif hint == hints.EditPreviousItem and here == (0, 0):
            super().closeEditor(editor, hints.NoHint)
            self.focusPreviousChild()
        else:
            super().closeEditor(editor, hint)

    def dataChanged(
        self,
        top_left: QModelIndex | QPersistentModelIndex,
        bottom_right: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Leave what is typed alone where only a mark changed, as findings come while one types."""
        words = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}
        if roles and words.isdisjoint(roles):
            self.viewport().update()
        else:
            super().dataChanged(top_left, bottom_right, roles)

    def event(self, event: QEvent) -> bool:
        # Shortcuts of the window are not to take what the table understands itself.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(self._act_of(event) is not None)
            if event.isAccepted():
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._act_of(event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _forget_typing(self, rows: Sequence[Sequence[tuple[str, str]]]) -> None:
        """Drop what is typed into a cell that has become another one, as by undo."""
        item, line = self.currentItem(), self.typing
        if item is None or line is None:
            return
        if item.row() >= len(rows) or rows[item.row()][item.column()][0] != item.text():
            super().closeEditor(line, QAbstractItemDelegate.EndEditHint.RevertModelCache)

    def _act_of(self, event: QKeyEvent) -> Any:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.matches(QKeySequence.StandardKey.Paste):
            return self._paste
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            return self.removing.emit
        if alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            by = -1 if event.key() == Qt.Key.Key_Up else 1
            return lambda: self.shifting.emit(by)
        return None

    def _paste(self) -> None:
        lines = [line for line in QGuiApplication.clipboard().text().splitlines() if line.strip()]
        if lines:
            self.pasted.emit(lines)

    def _column_of(self, place: Place) -> int:
        return self._parts.index(place.part) if place.part in self._parts else 0

    def _cell(self, row: int, column: int, text: str, tip: str) -> None:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.setItem(row, column, item)
        if (item.text(), item.toolTip()) != (text, tip):
            item.setText(text)
            item.setToolTip(tip)
        if (row, column) in self._marks:
            self._mark(row, column, None)

    def _mark(self, row: int, column: int, finding: Finding | None) -> None:
        item = self.item(row, column)
        if item is not None:
            mark = icon(_MARKS[finding.severity]) if finding else None
            item.setData(Qt.ItemDataRole.DecorationRole, mark)
            item.setData(
                Qt.ItemDataRole.AccessibleDescriptionRole, finding.text if finding else None
            )

    def _on_item_changed(self, item: QTableWidgetItem) -> None:
        if not self._quiet:
            self.typed.emit(item.row(), item.column(), item.text())
