"""Draws a finding with its mend behind it, as a link to click."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from builder.form.mends import Mend
from builder.say import say

_WORDS: Final = say("Mend")
_ROOM: Final = 72
_Index = QModelIndex | QPersistentModelIndex


class MendDelegate(QStyledItemDelegate):
    """Leaves room behind a finding, where its mend is offered.

    Mends are looked for as rows come into view: a form may have a thousand findings.

    Args:
        has_mends: Tells whether a row may have a mend, which takes no time.
        mend_of: Returns the mend of a row.
    """

    def __init__(
        self,
        has_mends: Callable[[int], bool],
        mend_of: Callable[[int], Mend | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._has_mends = has_mends
        self._mend_of = mend_of

    def rect_of_mend(self, row: QRect, index: _Index) -> QRect:
        """Return where the mend of a row is clicked; an empty rectangle if it has none."""
        if not index.isValid() or self._mend_of(index.row()) is None:
            return QRect()
        place = QRect(row.right() - _ROOM, row.top(), _ROOM, row.height())
        return QStyle.visualRect(QApplication.layoutDirection(), row, place)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        seen = QStyleOptionViewItem(option)
        if isinstance(option.widget, QAbstractItemView):
            # Qt measures within what the widest row takes, which may be less than there is.
            seen.rect = option.widget.viewport().rect()
        return super().sizeHint(self._narrowed(seen, index), index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        super().paint(painter, self._narrowed(option, index), index)
        place = self.rect_of_mend(option.rect, index)
        if place.isEmpty():
            return
        painter.save()
        font = option.font
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Link))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, _WORDS)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        mend = self._mend_of(index.row()) if index.isValid() else None
        if (
            mend is not None
            and event.type() == QEvent.Type.ToolTip
            and self.rect_of_mend(option.rect, index).contains(event.pos())
        ):
            QToolTip.showText(event.globalPos(), f"{mend.label} (Ctrl+.)", view)
            return True
        return super().helpEvent(event, view, option, index)

    def _narrowed(self, option: QStyleOptionViewItem, index: _Index) -> QStyleOptionViewItem:
        """Return the same for a row that ends before the room of its mend."""
        if option.rect.width() <= _ROOM or not self._has_mends(index.row()):
            return option
        narrow = QStyleOptionViewItem(option)
        room = option.rect.adjusted(0, 0, -_ROOM, 0)
        narrow.rect = QStyle.visualRect(option.direction, option.rect, room)
        return narrow
