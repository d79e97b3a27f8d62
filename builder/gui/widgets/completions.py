"""What could be meant by the words that are being typed, in a list at the cursor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from builder.gui.widgets.elided_rows import ElidedRows
from builder.gui.widgets.icons import icon
from builder.gui.widgets.search_popup import Entry
from builder.gui.widgets.theme import dress
from builder.say import say

_WIDTH: Final = 300
_MOST_SHOWN: Final = 8
_KEY: Final = Qt.ItemDataRole.UserRole
_TAKING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class Completions(QObject):
    """A list that leaves the keyboard to what is typed into; Enter, Tab or a click takes one.

    Args:
        typed_into: The widget that is typed into.

    Signals:
        chosen(key): One was taken.
    """

    chosen = Signal(object)

    def __init__(self, typed_into: QWidget) -> None:
        super().__init__(typed_into)
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setWidget(typed_into)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_MOST_SHOWN)
        self._list = QListView()
        self._list.setObjectName("completions")
        self._list.setAccessibleName(say("What could be meant"))
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._completer.setPopup(self._list)  # which takes it out of its window
        dress(self._list)
        self._list.setItemDelegate(ElidedRows(self._list))
        # Before the completer, which would let the widget have these keys first.
        self._list.installEventFilter(self)
        taken: SignalInstance = self._completer.activated[QModelIndex]  # type: ignore[index]
        taken.connect(self._take)

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._list.isVisible()

    @property
    def words(self) -> list[str]:
        """What is offered."""
        return [self._model.item(row).text() for row in range(self._model.rowCount())]

    def offer(self, entries: Sequence[Entry], below: QRect) -> None:
        """Show what could be meant; nothing hides the list.

        Args:
            entries: What could be meant, the likeliest first.
            below: The cursor's rectangle in the widget.
        """
        if not entries:
            self.close()
            return
        self._model.clear()
        for each in entries:
            item = QStandardItem(each.words)
            if each.icon:
                item.setIcon(icon(each.icon))
            item.setToolTip(each.detail)
            item.setData(each.key, _KEY)
            self._model.appendRow(item)
        below.setWidth(_WIDTH)
        self._completer.complete(below)
        self._list.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def close(self) -> None:
        """Hide the list."""
        self._list.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._list and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            index = self._list.currentIndex()
            if pressed and event.key() in _TAKING and index.isValid():
                self.close()
                self._take(index)
                return True
            if pressed and event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)

    def _take(self, index: QModelIndex) -> None:
        key: Any = index.data(_KEY)
        self.chosen.emit(key)
