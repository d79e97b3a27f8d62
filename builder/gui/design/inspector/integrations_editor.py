"""The editor of the integrations that a form may deliver to."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from PySide6.QtWidgets import QHeaderView, QWidget

from builder.form.kinds import Property
from builder.form.project import Integration
from builder.gui.design.inspector.editor import Subject
from builder.gui.design.inspector.row_table import RowTable
from builder.gui.design.inspector.table_editor import TableEditor
from builder.gui.widgets.small_button import small_button
from builder.say import say

ID_COLUMN: Final = 1
_CHANNEL_WIDTH: Final = 130
_PARTS: Final = ("channel", "integration_id")


class IntegrationsEditor(TableEditor):
    """Channels and ids, one integration a row."""

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._integrations: tuple[Integration, ...] = ()
        table = RowTable({"channel": say("Channel"), "integration_id": say("Integration id")}, self)
        # Ids are long.
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        table.setColumnWidth(0, _CHANNEL_WIDTH)
        buttons = {
            "add": small_button("integration_add", "add", say("Add an integration"), self.add),
            "remove": small_button(
                "integration_remove", "remove", say("Remove the integration"), self.remove
            ),
        }
        self._build(table, buttons)
        table.typed.connect(self._on_typed)

    def show_value(self, value: Any, _subject: Subject) -> None:
        if value == self._integrations and self.table.rowCount() == len(value):
            return
        self._integrations = value
        self.table.show_rows([((each.channel, ""), (each.integration_id, "")) for each in value])

    def add(self) -> None:
        """Add an integration of the web channel and edit its id."""
        self.edited.emit((*self._integrations, Integration(channel="web", integration_id="")))
        self.table.type_into(self.table.rowCount() - 1, ID_COLUMN)

    def remove(self) -> None:
        """Remove the current integration."""
        row = self.table.chosen
        if row is not None:
            self.edited.emit((*self._integrations[:row], *self._integrations[row + 1 :]))

    def _on_typed(self, row: int, column: int, text: str) -> None:
        changed = replace(self._integrations[row], **{_PARTS[column]: text.strip()})
        if changed != self._integrations[row]:
            self.edited.emit((*self._integrations[:row], changed, *self._integrations[row + 1 :]))
