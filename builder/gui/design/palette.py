"""The palette: every kind of field, to be searched, dragged or added by Enter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QDrag, QFont, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from builder.form.kinds import GROUPS, KINDS, Kind
from builder.gui.design.canvas.dragging import kind_mime
from builder.gui.widgets.icons import icon
from builder.gui.widgets.search_line import SearchLine
from builder.gui.widgets.theme import Space
from builder.gui.widgets.wrapped_rows import WrappedRows
from builder.say import say
from builder.searching import folded

_Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT: Final = 32
KIND_ROLE: Final = Qt.ItemDataRole.UserRole


def matching_kinds(words: str) -> Sequence[Kind]:
    """Return the kinds that fit all these words, best first; all kinds for no words.

    A word of the label ranks before the beginning of one, that before a part of the label, and
    all of these before the keywords. Equal ones keep the table's order.
    """
    wanted = folded(words).split()
    found: list[tuple[bool, int, Kind]] = []
    for kind in KINDS.values():
        ranks = [rank for word in wanted if (rank := _rank(kind, word)) is not None]
        if len(ranks) == len(wanted):
            found.append((folded(kind.label).split() != wanted, sum(ranks), kind))
    return [kind for *_, kind in sorted(found, key=lambda entry: entry[:2])]


def _rank(kind: Kind, word: str) -> int | None:
    """Return how far down a kind stands among those found by a word; None if it does not fit."""
    label = folded(kind.label)
    for worse, texts in (
        (0, (*label.split(), *label.split("-"))),
        (3, (kind.name, *map(folded, kind.keywords))),
    ):
        if word in texts:
            return worse
        if any(text.startswith(word) for text in texts):
            return worse + 1
        if any(word in text for text in texts):
            return worse + 2
    return None


class PaletteModel(QAbstractListModel):
    """Groups and the kinds in them, as one list; a group is a row that cannot be chosen.

    What a search finds stands in the order of its rank, without groups.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | Kind] = []
        self.search("")

    def search(self, words: str) -> None:
        """Show the kinds that fit some words."""
        self.beginResetModel()
        self._rows = []
        group = ""
        for kind in matching_kinds(words):
            if kind.group != group and not words.strip():
                group = kind.group
                self._rows.append(group)
            self._rows.append(kind)
        self.endResetModel()

    def index_of(self, kind: str) -> QModelIndex:
        """Return the index of a kind; an invalid one if it is not shown."""
        for row, entry in enumerate(self._rows):
            if isinstance(entry, Kind) and entry.name == kind:
                return self.index(row)
        return QModelIndex()

    def first(self) -> QModelIndex:
        """Return the index of the first kind; an invalid one if there is none."""
        kinds = (row for row, entry in enumerate(self._rows) if isinstance(entry, Kind))
        return self.index(next(kinds, -1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._rows[index.row()]
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, _ROW_HEIGHT)
        if isinstance(entry, str):
            return self._group_data(entry, role)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.label
            case Qt.ItemDataRole.DecorationRole:
                return icon(entry.icon)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return entry.summary
            case Qt.ItemDataRole.UserRole:
                return entry.name
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def mimeTypes(self) -> list[str]:
        return kind_mime("text").formats()

    def mimeData(self, indexes: Sequence[_Index]) -> QMimeData:
        return kind_mime(indexes[0].data(KIND_ROLE))

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def _group_data(self, group: str, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return GROUPS[group]
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setPixelSize(11)
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        return None


class _KindList(QListView):
    """The list of kinds.

    Signals:
        chosen(kind): Enter was pressed on a kind, or it was double-clicked.
    """

    chosen = Signal(str)

    def __init__(self, model: PaletteModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette_list")
        self.setAccessibleName(say("Kinds of field"))
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIconSize(QSize(18, 18))
        self.setItemDelegate(WrappedRows(self))
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData([index]))
        picture = self._drag_pixmap(index)
        across = round(picture.deviceIndependentSize().width()) - 16 if self.isRightToLeft() else 16
        drag.setPixmap(picture)
        drag.setHotSpot(QPoint(across, _ROW_HEIGHT // 2))
        drag.exec(Qt.DropAction.CopyAction)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and (kind := index.data(KIND_ROLE)):
            self.chosen.emit(kind)

    def _drag_pixmap(self, index: QModelIndex) -> QPixmap:
        text = index.data()
        width = self.fontMetrics().horizontalAdvance(text) + 56
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(QSize(width, _ROW_HEIGHT) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().highlight().color())
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(QRect(1, 1, width - 2, _ROW_HEIGHT - 2), 6, 6)
        direction, whole = self.layoutDirection(), QRect(0, 0, width, _ROW_HEIGHT)
        sign = QStyle.visualRect(direction, whole, QRect(10, 7, 18, 18))
        index.data(Qt.ItemDataRole.DecorationRole).paint(painter, sign)
        painter.setPen(self.palette().text().color())
        place = QStyle.visualRect(direction, whole, QRect(38, 0, width - 44, _ROW_HEIGHT))
        painter.setLayoutDirection(direction)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()
        return pixmap


class Palette(QWidget):
    """The kinds of field, with a search box.

    Signals:
        chosen(kind): A field of this kind is wanted.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.model = PaletteModel(self)
        self.search_line = SearchLine(say("Search fields"), say("Search kinds of field"))
        self.search_line.setObjectName("palette_search")
        self.search_line.installEventFilter(self)
        self.list = _KindList(self.model, self)
        self._nothing = QLabel(say("No kind of field fits."))
        self._nothing.setObjectName("palette_nothing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._nothing.setMargin(16)
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        layout.setSpacing(6)
        layout.addWidget(self.search_line)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        self.search_line.textChanged.connect(self._on_search)
        self.list.chosen.connect(self.chosen)
        self.list.setCurrentIndex(self.model.first())

    def focus(self) -> None:
        """Put the keyboard into the search box."""
        self.search_line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_line.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = watched is self.search_line and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and self._on_search_key(event.key()):
            return True
        return super().eventFilter(watched, event)

    def _on_search_key(self, key: int) -> bool:
        if key == Qt.Key.Key_Down:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if kind := self.list.currentIndex().data(KIND_ROLE):
                self.chosen.emit(kind)
            return True
        if key == Qt.Key.Key_Escape and self.search_line.text():
            self.search_line.clear()
            return True
        return False

    def _on_search(self, words: str) -> None:
        self.model.search(words)
        first = self.model.first()
        self.list.setCurrentIndex(first)
        self._nothing.setVisible(not first.isValid())
        self.list.setVisible(first.isValid())
