"""Two submissions side by side."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from builder.gui.widgets.left_to_right import left_to_right
from builder.gui.widgets.theme import Heading, Hint, Space, colours
from builder.say import listed, say, say_count
from builder.trial.comparison import Comparison, Difference, Part, compare
from builder.trial.ledger.record import Record
from builder.trial.target import title_of

_PARTS: Final[Mapping[Part, str]] = {
    "request": say("Request"),
    "token": say("Token"),
    "payload": say("What was sent"),
    "answer": say("Answer"),
}
_TINT: Final = 0.16
_MISSING: Final = "—"


class CompareDialog(QDialog):
    """Shows what differs between two submissions, part by part.

    Args:
        first: The earlier one.
        second: The later one.
        parent: The workspace.
    """

    def __init__(self, first: Record, second: Record, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compare_dialog")
        self.setWindowTitle(say("Compare two submissions"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(960, 560)
        self.setMinimumSize(520, 320)
        found = compare(first, second)
        self.verdict = Heading(_summary(found))
        self.verdict.setObjectName("compare_summary")
        self.table = QTreeWidget()
        self.table.setObjectName("compare_table")
        self.table.setAccessibleName(say("Differences"))
        self.table.setHeaderLabels([say("Where"), _title(first), _title(second)])
        self.table.setWordWrap(True)
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._fill(found)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        whole.setSpacing(Space.M)
        whole.addWidget(self.verdict)
        whole.addWidget(self.table, 1)
        for name, text in (
            ("compare_ignored", _ignored(found)),
            ("compare_unknown", _unknown(found)),
        ):
            hint = Hint(text)
            hint.setObjectName(name)
            hint.setVisible(bool(text))
            whole.addWidget(hint)
        close = QPushButton(say("Close"))
        close.setObjectName("compare_close")
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        whole.addLayout(buttons)
        self.table.setVisible(bool(found.differences))
        if not found.differences:
            whole.insertStretch(1, 1)

    def _fill(self, found: Comparison) -> None:
        groups: dict[Part, QTreeWidgetItem] = {}
        for each in found.differences:
            if each.part not in groups:
                groups[each.part] = QTreeWidgetItem(self.table, [_PARTS[each.part]])
                groups[each.part].setFirstColumnSpanned(True)
            groups[each.part].addChild(_row(each))
        self.table.expandAll()


def _row(difference: Difference) -> QTreeWidgetItem:
    sides = (difference.before, difference.after)
    texts = [_MISSING if each is None else each for each in sides]
    item = QTreeWidgetItem([difference.path, *texts])
    scheme = colours()
    for column, (side, colour) in enumerate(zip(sides, (scheme.bad, scheme.good), strict=True), 1):
        item.setToolTip(column, say("It is not there.") if side is None else side)
        if side is not None:
            fill = QColor(colour)
            fill.setAlphaF(_TINT)
            item.setBackground(column, QBrush(fill))
    return item


def _title(record: Record) -> str:
    sent = datetime.fromtimestamp(record.row.sent_at).astimezone()
    return f"{left_to_right(f'{sent:%Y-%m-%d %H:%M:%S}')} · {title_of(record.row.target)}"


def _summary(found: Comparison) -> str:
    if found.differences:
        return say_count(
            "{count:,} thing differs", "{count:,} things differ", len(found.differences)
        )
    if found.ignored:
        return say("Nothing differs but what always does")
    return say("They are the same")


def _ignored(found: Comparison) -> str:
    if not found.ignored:
        return ""
    return say("Left out, as it is different each time: {list}.", list=listed(found.ignored))


def _unknown(found: Comparison) -> str:
    if not found.unknown:
        return ""
    return say(
        "Not kept, so nobody can tell whether it differs: {list}.", list=listed(found.unknown)
    )
