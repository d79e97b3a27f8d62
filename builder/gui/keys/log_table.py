"""The log of key pairs as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from builder.gui.keys.log_words import EVENT_WORDS, detail_in_words
from builder.gui.keys.wording import short_fingerprint
from builder.gui.widgets.left_to_right import left_to_right
from builder.keys.audit_log import Entry
from builder.say import say
from builder.searching import folded

_Index = QModelIndex | QPersistentModelIndex
_HEADS: Final = (
    say("When"),
    say("What"),
    say("Key pair"),
    say("Details"),
    say("Form"),
    say("Project file"),
)
_WIDTHS: Final = (140, 110, 140, 220, 130)


class LogModel(QAbstractTableModel):
    """Entries of the log, the latest first; all of them, or those that hold certain words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: Sequence[tuple[Entry, tuple[str, ...]]] = ()
        self._shown: Sequence[tuple[Entry, tuple[str, ...]]] = ()
        self._words: Sequence[str] = ()

    @property
    def entries(self) -> Sequence[Entry]:
        """The entries that are shown."""
        return [entry for entry, _cells in self._shown]

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries, given from the earliest on."""
        self._all = [(each, _cells(each)) for each in reversed(entries)]
        self._filter()

    def look_for(self, text: str) -> None:
        """Show the entries only that hold each of these words."""
        self._words = folded(text).split()
        self._filter()

    def _filter(self) -> None:
        self.beginResetModel()
        self._shown = [each for each in self._all if self._holds(each)]
        self.endResetModel()

    def _holds(self, row: tuple[Entry, tuple[str, ...]]) -> bool:
        entry, cells = row
        text = folded(" ".join((*cells, entry.fingerprint)))
        return all(word in text for word in self._words)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as above
        return 0 if parent.isValid() else len(_HEADS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry, cells = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.fingerprint if index.column() == 2 else cells[index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return _HEADS[section]


class LogTable(QTableView):
    """Shows the entries; whole rows are selected."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("key_log_table")
        self.setAccessibleName(say("Log of the key pairs"))
        self.rows = LogModel(self)
        self.setModel(self.rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.horizontalHeader().setDefaultAlignment(left)


def _cells(entry: Entry) -> tuple[str, ...]:
    return (
        left_to_right(f"{entry.at.astimezone():%Y-%m-%d %H:%M:%S}"),
        EVENT_WORDS.get(entry.event, entry.event),
        entry.name or short_fingerprint(entry.fingerprint),
        detail_in_words(entry.detail),
        entry.origin.form,
        left_to_right(entry.origin.file),
    )
