"""The list of submissions."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from builder.gui.test.ledger.model import HistoryModel
from builder.gui.widgets.theme import when_styled
from builder.say import say

_WIDTHS: Final = ((0, 142), (1, 92), (3, 100), (4, 100))
_LEAST: Final = 60
_VERDICT: Final = 2


class History(QTreeView):
    """Lists submissions; one is current, several may be selected.

    Args:
        rows: What is listed.

    Signals:
        chosen(): Another one is current, or others are selected.
    """

    chosen = Signal()

    def __init__(self, rows: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self.setAccessibleName(say("Submissions"))
        self.rows = rows
        self._current: int | None = None
        self.setModel(rows)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        header = self.header()
        header.setMinimumSectionSize(_LEAST)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(_VERDICT, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS:
            header.resizeSection(column, width)
        when_styled(header, self._widen_columns)
        header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        rows.modelReset.connect(self._restore)
        self.selectionModel().selectionChanged.connect(lambda *_changed: self._note())
        self.selectionModel().currentChanged.connect(lambda *_changed: self._note())

    @property
    def current(self) -> int | None:
        """The number of the submission that is to be shown; None for none."""
        at = self.currentIndex()
        return self.rows.numbers[at.row()] if at.isValid() else None

    @property
    def selected(self) -> tuple[int, ...]:
        """The numbers of those that are selected, in the list's order."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.rows.numbers[at] for at in places)

    def choose(self, number: int) -> None:
        """Make a submission the current one, and the only one that is selected."""
        if number in self.rows.numbers:
            at = self.rows.index(self.rows.numbers.index(number), 0)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(at, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(at)

    def _widen_columns(self) -> None:
        """Let no title be cut; the one of the column that stretches has room enough."""
        header = self.header()
        for column, _width in _WIDTHS:
            wanted = header.sectionSizeHint(column)
            header.resizeSection(column, max(header.sectionSize(column), wanted))

    def _note(self) -> None:
        self._current = self.current
        self.chosen.emit()

    def _restore(self) -> None:
        """Come back to the one that was current; to the first one if it is not listed any more."""
        numbers, before = self.rows.numbers, self._current
        if numbers:
            self.choose(before if before in numbers else numbers[0])
        else:
            self._note()
