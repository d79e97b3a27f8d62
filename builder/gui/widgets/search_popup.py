"""A list that opens below a box, to choose from by typing a part of what is wanted."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListView, QVBoxLayout, QWidget

from builder.gui.widgets.elided_rows import ElidedRows
from builder.gui.widgets.icons import icon
from builder.gui.widgets.search_line import SearchLine
from builder.gui.widgets.theme import Space
from builder.say import say
from builder.searching import folded, has_all
from builder.value import dataclass

_MOST_SHOWN: Final = 9
_LEAST_WIDTH: Final = 260
_ROOT: Final = QModelIndex()
_TO_THE_LIST: Final = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One thing to choose.

    Attributes:
        key: What tells it from the others.
        words: What it is called.
        icon: Name of its icon; empty for none.
        detail: More about it, to find it by as well; it stands below the list.
    """

    key: Any
    words: str
    icon: str = ""
    detail: str = ""


class _Entries(QAbstractListModel):
    """The entries that fit what is typed, the ones that begin with it first."""

    def __init__(self, entries: Sequence[Entry], ticked: Collection[Any] | None) -> None:
        super().__init__()
        self._all = entries
        self._ticked = ticked
        self.shown: Sequence[Entry] = entries

    def find(self, words: str) -> None:
        """Show the entries that have these words."""
        fitting = [each for each in self._all if has_all(f"{each.words} {each.detail}", words)]
        begun = folded(words.strip())
        fitting.sort(key=lambda each: not folded(each.words).startswith(begun))
        self.beginResetModel()
        self.shown = fitting
        self.endResetModel()

    def tick(self, ticked: Collection[Any]) -> None:
        """Show these as ticked."""
        self._ticked = ticked
        self.dataChanged.emit(self.index(0), self.index(len(self.shown) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        entry = self.shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.words
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return entry.detail
            case Qt.ItemDataRole.DecorationRole:
                return icon(entry.icon) if entry.icon else None
            case Qt.ItemDataRole.CheckStateRole if self._ticked is not None:
                ticked = entry.key in self._ticked
                return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return None


class SearchPopup(QFrame):
    """Entries with a line to search them by; gone when one is chosen, or with Escape.

    Args:
        entries: What there is to choose.
        nothing: What is said while nothing fits.
        ticked: Keys of those that are chosen already, to choose several; None to choose one.
        parent: The box below which it opens.

    Signals:
        chosen(key): One was chosen, by a click or Enter.
        ticked(keys): Others are ticked; a list of keys in the order of the entries.
    """

    chosen = Signal(object)
    ticked = Signal(list)

    def __init__(
        self,
        entries: Sequence[Entry],
        nothing: str,
        parent: QWidget,
        ticked: Collection[Any] | None = None,
    ) -> None:
        # Not of the box itself, whose style is for what is typed in a box.
        super().__init__(parent.window(), Qt.WindowType.Popup)
        self.setObjectName("search_popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entries = entries
        self._keys = None if ticked is None else set(ticked)
        self._model = _Entries(entries, self._keys)
        self.search = SearchLine(say("Search"), say("Search the list"))
        self.search.setObjectName("search_popup_line")
        self.search.installEventFilter(self)
        self.list = QListView()
        self.list.setObjectName("search_popup_list")
        self.list.setAccessibleName(say("What can be chosen"))
        self.list.setModel(self._model)
        self.list.setIconSize(QSize(18, 18))
        self.list.setItemDelegate(ElidedRows(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = QLabel(nothing)
        self.nothing.setProperty("tone", "hint")
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        self.detail = QLabel()
        self.detail.setObjectName("search_popup_detail")
        self.detail.setProperty("tone", "hint")
        self.detail.setWordWrap(True)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.detail.setContentsMargins(Space.S, 0, Space.S, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        layout.setSpacing(Space.XS)
        for each in (self.search, self.list, self.nothing, self.detail):
            layout.addWidget(each)
            each.ensurePolished()  # in its window now, whose style sheet decides how high it is
        self.detail.setMinimumHeight(2 * self.detail.fontMetrics().lineSpacing())
        self.detail.setVisible(any(each.detail for each in entries))
        self.list.selectionModel().currentChanged.connect(self._explain)
        self.search.textChanged.connect(self._find)
        self.list.clicked.connect(self._take)
        self._find("")

    @property
    def words(self) -> list[str]:
        """What can be chosen now."""
        return [each.words for each in self._model.shown]

    def open_below(self, box: QWidget, current: Any = None) -> None:
        """Show the list below a box, or above it where there is no room, with one marked."""
        self.setFixedWidth(max(box.width(), _LEAST_WIDTH))
        self.adjustSize()
        place = box.mapToGlobal(QPoint(0, box.height()))
        room = box.screen().availableGeometry()
        if place.y() + self.height() > room.bottom():
            place.setY(max(room.top(), place.y() - box.height() - self.height()))
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        self.move(place)
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)
        for row, each in enumerate(self._model.shown):
            if each.key == current:
                self.list.setCurrentIndex(self._model.index(row))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _TO_THE_LIST:
                self.list.keyPressEvent(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._take(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _find(self, words: str) -> None:
        self._model.find(words)
        count = self._model.rowCount()
        self.nothing.setVisible(not count)
        self.list.setVisible(bool(count))
        if count:
            self.list.setCurrentIndex(self._model.index(0))
            row = self.list.sizeHintForRow(0)
            frame = 2 * self.list.frameWidth()
            self.list.setFixedHeight(row * min(len(self._entries), _MOST_SHOWN) + frame)

    def _explain(self, index: QModelIndex) -> None:
        """Say more about the entry that is marked."""
        self.detail.setText(self._model.shown[index.row()].detail if index.isValid() else "")

    def _take(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        key = self._model.shown[index.row()].key
        if self._keys is None:
            self.close()
            self.chosen.emit(key)
            return
        self._keys ^= {key}
        self._model.tick(self._keys)
        self.ticked.emit([each.key for each in self._entries if each.key in self._keys])

    def sizeHint(self) -> QSize:
        return QSize(max(super().sizeHint().width(), _LEAST_WIDTH), super().sizeHint().height())
