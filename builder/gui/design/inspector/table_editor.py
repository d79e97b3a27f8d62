"""What editors of a table have in common: the table, buttons below it, and the keyboard in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from builder.form.kinds import Property
from builder.form.place import Place
from builder.gui.design.inspector.editor import PropertyEditor
from builder.gui.design.inspector.row_table import RowTable
from builder.gui.widgets.small_button import enable_for_row
from builder.gui.widgets.theme import Space

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding


class TableEditor(PropertyEditor):
    """Edits entries in the rows of a table.

    Attributes:
        table: The table.
    """

    types = False
    table: RowTable

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)

    def _build(self, table: RowTable, buttons: Mapping[str, QToolButton]) -> None:
        """Put the table above its buttons, which are named by their icons."""
        self.table = table
        self._buttons = buttons
        row = QHBoxLayout()
        row.setSpacing(2)
        for each in buttons.values():
            row.addWidget(each)
        row.addStretch(1)
        self._column.addWidget(table)
        self._column.addLayout(row)
        self._adopt(table)
        table.removing.connect(self.remove)
        rows = table.model()
        for changed in (table.currentCellChanged, rows.rowsInserted, rows.rowsRemoved):
            changed.connect(self._enable)
        self._enable()

    def _enable(self, *_moved: object) -> None:
        """Enable the buttons that have something to do with the current row."""
        enable_for_row(self._buttons, self.table.chosen, self.table.rowCount())

    def forget(self) -> None:
        self.table.forget()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        self.table.show_findings(findings)

    def target(self) -> QWidget:
        return self.table

    def focus(self, place: Place) -> None:
        self.table.focus_place(place)

    def remove(self) -> None:
        """Remove the current entry."""
        raise NotImplementedError
