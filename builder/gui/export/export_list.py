"""The list of earlier exports of a form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from builder.gui.widgets.left_to_right import left_to_right
from builder.say import say

if TYPE_CHECKING:
    from builder.deliver.export_history import ExportEntry

_ENTRY: Final = Qt.ItemDataRole.UserRole
_DIGITS: Final = 12  # of a fingerprint: as many as are shown elsewhere
_HIGH: Final = 150


class ExportList(QTreeWidget):
    """Earlier exports, the latest first; one or two of them can be chosen.

    Signals:
        chosen(): Other ones are chosen.
        removal_wanted(): The chosen ones shall go: Delete was pressed.
    """

    chosen = Signal()
    removal_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("export_history")
        self.setAccessibleName(say("Earlier exports of this form"))
        self.setRootIsDecorated(False)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHeaderLabels([say("When"), say("Revision"), say("Key pair"), say("Written to")])
        self.setMaximumHeight(_HIGH)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = self.header()
        for column in range(3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.itemSelectionChanged.connect(self.chosen)

    @property
    def entries(self) -> tuple[ExportEntry, ...]:
        """The chosen exports, the latest first."""
        items = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return tuple(each.data(0, _ENTRY) for each in items if each and each.isSelected())

    def show_entries(
        self, entries: Sequence[ExportEntry], key_called: Callable[[str], str]
    ) -> None:
        """List exports; what was chosen stays chosen, at first the latest is.

        Args:
            entries: The exports, the latest first.
            key_called: Returns the name of a stored key pair by its fingerprint; empty if unknown.
        """
        before = {each.id for each in self.entries}
        current = {each.id for each in entries} & before or {each.id for each in entries[:1]}
        self.blockSignals(True)
        self.clear()
        for entry in entries:
            key = key_called(entry.fingerprint) or entry.fingerprint[:_DIGITS] or say("none")
            item = QTreeWidgetItem([when(entry), entry.revision, key, left_to_right(entry.target)])
            item.setData(0, _ENTRY, entry)
            item.setToolTip(2, entry.fingerprint)
            item.setToolTip(3, entry.target)
            self.addTopLevelItem(item)
            if entry.id in current:
                self.setCurrentItem(item, 0, QItemSelectionModel.SelectionFlag.NoUpdate)
                item.setSelected(True)
        self.blockSignals(False)
        self.chosen.emit()

    def keyPressEvent(self, event: object) -> None:
        """Remove with Delete; all else is Qt's."""
        if event.key() == Qt.Key.Key_Delete and self.entries:  # type: ignore[attr-defined]
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]


def when(entry: ExportEntry) -> str:
    """Return the moment of an export in the time of this computer, as Test writes moments."""
    local = datetime.fromisoformat(entry.at).astimezone()
    return left_to_right(f"{local:%Y-%m-%d %H:%M}")
