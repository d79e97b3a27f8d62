"""The editor of the integrations that a form may deliver to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from builder.form.kinds import Property
from builder.form.place import Place
from builder.form.project import Integration
from builder.gui.design.inspector.editor import PropertyEditor, Subject
from builder.gui.design.inspector.row_table import RowTable
from builder.gui.widgets.small_button import small_button
from builder.gui.widgets.theme import Space
from builder.say import say

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding

ID_COLUMN: Final = 1
_CHANNEL_WIDTH: Final = 130
_PARTS: Final = ("channel", "integration_id")


class IntegrationsEditor(PropertyEditor):
    """Channels and ids, one integration a row."""

    types = False

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._integrations: tuple[Integration, ...] = ()
        self.table = RowTable(
            {"channel": say("Channel"), "integration_id": say("Integration id")}, self
        )
        # Ids are long.
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.table.setColumnWidth(0, _CHANNEL_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(small_button("integration_add", "add", say("Add an integration"), self.add))
        row.addWidget(
            small_button("integration_remove", "remove", say("Remove the integration"), self.remove)
        )
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.table)
        layout.addLayout(row)
        self._adopt(self.table)
        self.table.typed.connect(self._on_typed)
        self.table.removing.connect(self.remove)

    def show_value(self, value: Any, _subject: Subject) -> None:
        if value == self._integrations and self.table.rowCount() == len(value):
            return
        self._integrations = value
        self.table.show_rows([((each.channel, ""), (each.integration_id, "")) for each in value])

    def forget(self) -> None:
        self.table.forget()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        self.table.show_findings(findings)

    def target(self) -> QWidget:
        return self.table

    def focus(self, place: Place) -> None:
        self.table.focus_place(place)

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
