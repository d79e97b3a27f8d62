"""What costs what in a page's weight, as bars."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from builder.form.languages import language_name
from builder.gui.widgets.theme import colours
from builder.say import say, say_count

if TYPE_CHECKING:
    from builder.gui.state.derived import PagePart, PageWeight

_SHARE: Final = Qt.ItemDataRole.UserRole
_BAR_HIGH: Final = 8
_HIGH: Final = 220


class WeightBars(QTreeWidget):
    """The parts of a page, the costliest first, each with a bar."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("export_weight")
        self.setAccessibleName(say("What costs what in the page's weight"))
        self.setRootIsDecorated(False)
        self.setHeaderLabels([say("Part"), say("Compressed"), ""])
        self.setItemDelegateForColumn(2, _Bar(self))
        self.setFixedHeight(_HIGH)
        header = self.header()
        header.setStretchLastSection(True)
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def show_weight(self, weight: PageWeight) -> None:
        """Show the parts of a page."""
        self.clear()
        most = max((each.packed for each in weight.parts), default=0) or 1
        for part in weight.parts:
            cost = say_count("{count:,} byte", "{count:,} bytes", part.packed)
            item = QTreeWidgetItem([_called(part), cost, ""])
            item.setData(2, _SHARE, part.packed / most)
            self.addTopLevelItem(item)


class _Bar(QStyledItemDelegate):
    """Draws a share of the column's width."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        room: QRect = option.rect.adjusted(4, 0, -8, 0)
        width = max(2, round(room.width() * index.data(_SHARE)))
        bar = QRect(room.left(), room.center().y() - _BAR_HIGH // 2, width, _BAR_HIGH)
        direction: Qt.LayoutDirection = option.direction
        painter.fillRect(QStyle.visualRect(direction, room, bar), QColor(colours().accent))


def _called(part: PagePart) -> str:
    if part.sort == "style":
        return say("Style sheet: {part}", part=part.name)
    if part.sort == "script":
        return say("Script: {part}", part=part.name)
    if part.sort == "texts":
        tag, _, held = part.name.partition(" ")
        language = language_name(tag)
        if held == "words":
            return say("Words of the form: {language}", language=language)
        return say("Words of the page: {language}", language=language)
    if part.sort == "picture":
        return say("Picture {number}", number=part.name)
    return say("Fields and settings")
