"""What each of the four ways delivers, piece by piece, beside each other."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from builder.gui.widgets.icons import icon
from builder.gui.widgets.left_to_right import left_to_right
from builder.gui.widgets.theme import Space, WrappedLabel
from builder.say import say
from builder.trial.parity.comparing import OUTCOME, Parity, Row
from builder.trial.parity.payload import WAYS

_ICONS: Final = {"same": "ok", "explained": "info", "differs": "error"}
_ROW: Final = Qt.ItemDataRole.UserRole
_SAID: Final = {
    OUTCOME: say("Outcome"),
    "path": say("Path of the address"),
    "header X-Moveo-Session-Id": say("Session header"),
    "claims.iss": say("Token: issuer"),
    "claims.sub": say("Token: user"),
    "claims.life": say("Token: life in seconds"),
}


class ParityTable(QWidget):
    """A row for each piece; why the chosen one differs stands below."""

    def __init__(self) -> None:
        super().__init__()
        self._only = QCheckBox(say("Show only what differs"))
        self._only.setObjectName("parity_only")
        self.table = QTreeWidget()
        self.table.setObjectName("parity_table")
        self.table.setAccessibleName(say("What each way delivers"))
        self.table.setRootIsDecorated(False)
        self.table.setAllColumnsShowFocus(True)
        self.table.setIconSize(QSize(16, 16))
        self.table.setHeaderLabels([say("Piece"), *WAYS.values()])
        header = self.table.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._why = WrappedLabel()
        self._why.setObjectName("parity_why")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._only)
        column.addWidget(self.table, 1)
        column.addWidget(self._why)
        self._only.toggled.connect(lambda _: self._filter())
        self.table.currentItemChanged.connect(lambda item, _: self._explain(item))

    def show_parity(self, found: Parity) -> None:
        """Show a comparison; the first fault is in front."""
        self.table.clear()
        first = None
        for row in found.rows:
            called = _SAID.get(row.path) or left_to_right(row.path)
            item = QTreeWidgetItem([called])
            item.setToolTip(0, called)
            item.setIcon(0, icon(_ICONS[row.verdict]))
            item.setData(0, _ROW, row)
            for column, way in enumerate(WAYS, 1):
                value = left_to_right(row.values.get(way, "–"))
                item.setText(column, value)
                item.setToolTip(column, value)
            self.table.addTopLevelItem(item)
            if first is None and row.verdict == "differs":
                first = item
        self._filter()
        if first is not None:
            self.table.setCurrentItem(first)
        self._explain(first)

    @property
    def has_rows(self) -> bool:
        """Whether a comparison is shown."""
        return self.table.topLevelItemCount() > 0

    def clear(self) -> None:
        """Forget the comparison."""
        self.table.clear()
        self._why.setText("")

    def _filter(self) -> None:
        for at in range(self.table.topLevelItemCount()):
            item = self.table.topLevelItem(at)
            if item is not None:
                same = item.data(0, _ROW).verdict == "same"
                item.setHidden(self._only.isChecked() and same)

    def _explain(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            self._why.setText(say("Choose a row to see why it differs."))
            return
        row: Row = item.data(0, _ROW)
        self._why.setText(row.why or say("The same on every way that says something of it."))
