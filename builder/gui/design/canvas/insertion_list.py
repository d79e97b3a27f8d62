"""The list of kinds that "/" opens where a field would be inserted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QListView, QVBoxLayout, QWidget

from builder.gui.design.palette import KIND_ROLE, PaletteModel
from builder.gui.widgets.search_line import SearchLine
from builder.gui.widgets.theme import Hint
from builder.say import say

_SIZE: Final = QSize(260, 280)
_MARGIN: Final = 8
_STEPS: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class InsertionList(QFrame):
    """A line to type into, and the kinds of field that fit, best first.

    Enter takes the chosen kind; Escape, or a click elsewhere, closes it.

    Args:
        view: What it stands in.

    Signals:
        chosen(kind): A field of this kind is wanted.
        closed(had_keyboard): It is closed; whether the keyboard was in it.
    """

    chosen = Signal(str)
    closed = Signal(bool)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.setObjectName("insertion_list")
        self.setProperty("card", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedSize(_SIZE)
        self.model = PaletteModel(self)
        self.line = SearchLine(say("What kind of field?"), say("Kind of field to insert"))
        self.line.setObjectName("insertion_search")
        self.line.installEventFilter(self)
        self.list = QListView()
        self.list.setObjectName("insertion_kinds")
        self.list.setAccessibleName(say("Kinds of field"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setIconSize(QSize(18, 18))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(self.model)
        self.nothing = Hint(say("No kind of field fits."))
        self.nothing.setObjectName("insertion_nothing")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.addWidget(self.line)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        self.line.textChanged.connect(self._on_search)
        self.list.clicked.connect(self._choose)
        self.hide()

    def open(self, at: QPoint) -> None:
        """Open it with all kinds, near a point of the view."""
        self.line.clear()
        self._on_search("")
        self.stand_at(at)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def stand_at(self, at: QPoint) -> None:
        """Stand near a point of the view, whole."""
        room = self._view.size() - self.size()
        x = max(_MARGIN, min(at.x(), room.width() - _MARGIN))
        y = at.y() if at.y() <= room.height() - _MARGIN else at.y() - self.height() - 2 * _MARGIN
        self.move(x, max(_MARGIN, min(y, room.height() - _MARGIN)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            ours = key in _ENTER or key == Qt.Key.Key_Escape
            if event.type() == QEvent.Type.ShortcutOverride and ours:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and self._on_key(key):
                return True
        if watched is self.line and isinstance(event, QFocusEvent):
            popup = event.reason() in {
                Qt.FocusReason.PopupFocusReason,
                Qt.FocusReason.ActiveWindowFocusReason,
            }
            if event.type() == QEvent.Type.FocusOut and not popup:
                self.hide()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        focused = QApplication.focusWidget()
        self.closed.emit(focused is None or focused is self.line)

    def _on_key(self, key: Qt.Key) -> bool:
        if key in _ENTER:
            self._choose(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.hide()
        elif key in _STEPS:
            self._step(_STEPS[key])
        else:
            return key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
        return True

    def _step(self, by: int) -> None:
        rows = [
            row
            for row in range(self.model.rowCount())
            if self.model.index(row).data(KIND_ROLE) is not None
        ]
        here = self.list.currentIndex().row()
        if here in rows:
            place = max(0, min(rows.index(here) + by, len(rows) - 1))
            self.list.setCurrentIndex(self.model.index(rows[place]))

    def _on_search(self, words: str) -> None:
        self.model.search(words)
        self.list.setCurrentIndex(self.model.first())
        found = self.model.rowCount() > 0
        self.list.setVisible(found)
        self.nothing.setVisible(not found)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and (kind := index.data(KIND_ROLE)):
            self.hide()
            self.chosen.emit(kind)
