"""How a recent project is drawn: picture, name, a line below it, a pin, and a button."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from builder.gui.shell.start.choices import PINNED, TONE, WORDS, place_of_more
from builder.gui.widgets.icons import draw
from builder.gui.widgets.theme import Space, colours

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

_SIGN: Final = 14
_FRAME: Final = 1


class RecentRows(QStyledItemDelegate):
    """Draws the rows, each elided to the list's width."""

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        # A list makes its rows as wide as the widest asks for, or as itself.
        lines = QFontMetrics(_strong(option.font)).height() + QFontMetrics(option.font).height()
        return QSize(0, max(option.decorationSize.height(), lines) + 2 * Space.S)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self._draw_row(painter, option, index)
        scheme = colours()
        picture, words = self._places(option)
        painter.save()
        index.data(Qt.ItemDataRole.DecorationRole).paint(painter, picture)
        if index.data(TONE) == "bad":
            _draw_gap(painter, picture, scheme.hair)
        else:
            painter.setPen(scheme.hair)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(picture, Space.XS, Space.XS)
        if index.data(PINNED):
            sign = QRect(words.topLeft(), QSize(_SIGN, _SIGN))
            sign.moveTop(words.top() + (QFontMetrics(_strong(option.font)).height() - _SIGN) // 2)
            draw(painter, "pin", scheme.accent, QStyle.visualRect(option.direction, words, sign))
        self._draw_words(painter, option, index, words)
        if _has_button(option):
            rect = place_of_more(option.rect, option.direction)
            draw(painter, "more", scheme.soft, rect.adjusted(3, 3, -3, -3))
        painter.restore()

    def _draw_row(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw what shows selection, mouse and keyboard."""
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        bare.features &= ~QStyleOptionViewItem.ViewItemFeature.HasDecoration
        bare.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, bare, painter, bare.widget
        )

    def _draw_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        room: QRect,
    ) -> None:
        scheme = colours()
        strong = _strong(option.font)
        head = QRect(room)
        head.setHeight(QFontMetrics(strong).height())
        below = QRect(room)
        below.setTop(head.bottom() + 1)
        if index.data(PINNED):
            head = QStyle.visualRect(
                option.direction, room, head.adjusted(_SIGN + Space.XS, 0, 0, 0)
            )
        tones = {"warn": scheme.warn, "bad": scheme.bad}
        tone = str(index.data(TONE) or "")
        # Of a folder the end says most, of all else the beginning.
        elide = Qt.TextElideMode.ElideRight if tone else Qt.TextElideMode.ElideMiddle
        for font, colour, rect, text, mode in (
            (strong, scheme.ink, head, index.data(), Qt.TextElideMode.ElideMiddle),
            (option.font, tones.get(tone, scheme.soft), below, index.data(WORDS), elide),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            shown = QFontMetrics(font).elidedText(text, mode, rect.width())
            aligned = QStyle.visualAlignment(
                option.direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            )
            painter.drawText(rect, aligned | Qt.TextFlag.TextSingleLine, shown)

    def _places(self, option: QStyleOptionViewItem) -> tuple[QRect, QRect]:
        """Return where picture and words are."""
        row = option.rect
        picture = QRect(QPoint(0, 0), option.decorationSize)
        picture.moveCenter(row.center())
        picture.moveLeft(row.left() + Space.S)
        lines = QFontMetrics(_strong(option.font)).height() + QFontMetrics(option.font).height()
        words = QRect(0, 0, 1, lines)
        words.moveCenter(row.center())
        words.setLeft(picture.right() + Space.S + _FRAME)
        words.setRight(row.right() - Space.XS)
        if _has_button(option):
            button = place_of_more(row, Qt.LayoutDirection.LeftToRight)
            words.setRight(button.left() - Space.XS)
        return (
            QStyle.visualRect(option.direction, row, picture),
            QStyle.visualRect(option.direction, row, words),
        )


def _has_button(option: QStyleOptionViewItem) -> bool:
    """Tell whether a row shows its button: the one with the mouse, and the one that is marked."""
    active = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected
    return bool(option.state & active)


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong


def _draw_gap(painter: QPainter, rect: QRect, colour: str) -> None:
    """Draw an empty place, where there is no picture."""
    painter.setPen(colour)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, Space.XS, Space.XS)
    sign = QRect(0, 0, _SIGN + Space.XS, _SIGN + Space.XS)
    sign.moveCenter(rect.center())
    draw(painter, "warning", colours().bad, sign)
