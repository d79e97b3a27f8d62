"""The list of key pairs: model, drawing, keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from builder.gui.keys.key_source import may_be_key
from builder.gui.keys.wording import facts, in_full
from builder.gui.widgets.file_drop import FileDrop
from builder.gui.widgets.icons import icon
from builder.gui.widgets.theme import Space, colours
from builder.keys.dates import advice_about
from builder.keys.pair import KeyPair
from builder.say import said_of, say

_Index = QModelIndex | QPersistentModelIndex
_ROW: Final = 62
_ICON: Final = 18
_BADGE_HEIGHT: Final = 18
_LEAST_NAME: Final = 90  # pixels of a name that stand beside the badge
_BADGE: Final = say("This form")
PAIR_ROLE: Final = Qt.ItemDataRole.UserRole
USED_ROLE: Final = Qt.ItemDataRole.UserRole + 1
FACTS_ROLE: Final = Qt.ItemDataRole.UserRole + 2


class PairModel(QAbstractListModel):
    """The stored key pairs, and which of them the form uses."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pairs: tuple[KeyPair, ...] = ()
        self._used = ""
        self._uses: Mapping[str, int] = {}

    @property
    def pairs(self) -> tuple[KeyPair, ...]:
        """The key pairs as listed."""
        return self._pairs

    def show_pairs(self, pairs: Sequence[KeyPair]) -> None:
        """List other key pairs."""
        self.beginResetModel()
        self._pairs = tuple(pairs)
        self.endResetModel()

    def show_used(self, fingerprint: str) -> None:
        """Mark the key pairs with this fingerprint as used by the form."""
        self._used = fingerprint
        if self._pairs:
            self.dataChanged.emit(self.index(0), self.index(len(self._pairs) - 1))

    def show_uses(self, uses: Mapping[str, int]) -> None:
        """Tell how many projects use each key pair, by fingerprint."""
        self._uses = uses
        if self._pairs:
            self.dataChanged.emit(self.index(0), self.index(len(self._pairs) - 1))

    def index_of(self, name: str) -> QModelIndex:
        """Return the index of a key pair; an invalid one if it is not listed."""
        for row, pair in enumerate(self._pairs):
            if pair.name == name:
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._pairs)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        pair = self._pairs[index.row()]
        used = pair.fingerprint == self._used != ""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return pair.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return in_full(pair, used=used, uses=self._uses.get(pair.fingerprint, 0))
            case Qt.ItemDataRole.ToolTipRole:
                return said_of(pair.name, pair.warning or pair.fingerprint)
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(0, _ROW)
            case _ if role == PAIR_ROLE:
                return pair
            case _ if role == USED_ROLE:
                return used
            case _ if role == FACTS_ROLE:
                return facts(pair, self._uses.get(pair.fingerprint, 0))
        return None


class _PairDelegate(QStyledItemDelegate):
    """Draws a key pair: its name and mark above, its facts below."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        view = option.widget
        style = view.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, view)
        pair: KeyPair = index.data(PAIR_ROLE)
        scheme = colours()
        place = option.rect.adjusted(Space.M, Space.S + 2, -Space.M, -Space.S - 2)
        half = place.height() // 2
        painter.save()
        sign = QRect(place.left(), place.top() + (half - _ICON) // 2, _ICON, _ICON)
        mirrored = partial(QStyle.visualRect, option.direction, place)
        painter.setLayoutDirection(option.direction)
        name = "warning" if pair.warning or advice_about(pair) else "key"
        icon(name).paint(painter, mirrored(sign))
        left = sign.right() + Space.S + 2
        upper = QRect(left, place.top(), place.right() - left, half)
        lower = QRect(left, place.top() + half, place.right() - left, half)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        if index.data(USED_ROLE):
            badge = _badge_at_end(option.font, upper)
            wanted = min(QFontMetrics(bold).horizontalAdvance(pair.name), _LEAST_NAME)
            line = upper
            if badge.left() - Space.S - left < wanted:  # the name comes first
                badge, line = _badge_at_end(option.font, lower), lower
            _draw_badge(painter, option.font, mirrored(badge))
            line.setRight(badge.left() - Space.S)
        _draw_text(painter, bold, QColor(scheme.ink), mirrored(upper), pair.name)
        soft = QColor(scheme.soft)
        _draw_text(painter, _small(option.font), soft, mirrored(lower), index.data(FACTS_ROLE))
        painter.restore()


class PairList(QListView):
    """The list itself.

    Signals:
        chosen(): Enter was pressed on a key pair.
        renaming(): A key pair was double-clicked.
        moved(): Another key pair is the current one, or none.
        dropped(path): A file that may be a key was dropped on the list; a :class:`Path`.
    """

    chosen = Signal()
    renaming = Signal()
    moved = Signal()
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keys_list")
        self.setAccessibleName(say("Key pairs"))
        self.pairs = PairModel(self)
        self.setModel(self.pairs)
        self.setItemDelegate(_PairDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.doubleClicked.connect(lambda _index: self.renaming.emit())
        FileDrop(self.viewport(), may_be_key).dropped.connect(self.dropped)

    @property
    def current(self) -> KeyPair | None:
        """The current key pair."""
        pair: KeyPair | None = self.currentIndex().data(PAIR_ROLE)
        return pair

    def show_pairs(self, pairs: Sequence[KeyPair], used: str, wanted: str = "") -> None:
        """List key pairs.

        Args:
            pairs: The key pairs.
            used: Fingerprint of the one that the form uses; empty for none.
            wanted: Name of the one to make current; by default it stays, or its neighbour is.
        """
        row = max(self.currentIndex().row(), 0)
        name = wanted or (self.current.name if self.current else "")
        self.pairs.show_pairs(pairs)
        self.pairs.show_used(used)
        index = self.pairs.index_of(name)
        if not index.isValid() and pairs:
            index = self.pairs.index(min(row, len(pairs) - 1))
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.moved.emit()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current is not None:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


def _draw_text(painter: QPainter, font: QFont, colour: QColor, place: QRect, text: str) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(
        place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), fitting
    )


def _badge_at_end(font: QFont, place: QRect) -> QRect:
    """Return where the mark of the form's own key pair stands, as if written to the right."""
    width = QFontMetrics(_small(font)).horizontalAdvance(_BADGE) + 2 * Space.S
    return QRect(
        place.right() - width,
        place.center().y() - _BADGE_HEIGHT // 2,
        width,
        _BADGE_HEIGHT,
    )


def _draw_badge(painter: QPainter, font: QFont, badge: QRect) -> None:
    good = QColor(colours().good)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(good)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(badge, _BADGE_HEIGHT / 2, _BADGE_HEIGHT / 2)
    painter.setFont(_small(font))
    painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), _BADGE)
    painter.restore()


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(12)
    return small
