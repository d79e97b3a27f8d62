"""What keys do on the canvas: they move the cursor, select, edit, and undo the zoom."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from builder.gui.design.canvas.cursor import PLAIN, STEPS, Cursor
from builder.gui.design.canvas.hand import Hand
from builder.gui.design.canvas.view import SheetView
from builder.gui.state.selection import Selection

_ENTER: Final = frozenset({Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter})
# With these, the keyboard goes on without selecting.
_ALONE: Final = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.KeypadModifier,
)


class Keys(QObject):
    """Follows the keyboard.

    Args:
        cursor: The field that the keyboard is on.
        selection: The selected fields.
        hand: The mouse, whose gesture Escape ends.
        view: How large the sheet is shown.

    Signals:
        moved(): The keyboard is on another field.
        edit_wanted(): The first text of that field is to be edited.
    """

    moved = Signal()
    edit_wanted = Signal()

    def __init__(self, cursor: Cursor, selection: Selection, hand: Hand, view: SheetView) -> None:
        super().__init__()
        self._cursor = cursor
        self._selection = selection
        self._hand = hand
        self._view = view

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key stands for; tell whether it stands for anything here."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key in STEPS:
            return self._step(key, modifiers)
        current, plain = self._cursor.current, modifiers in PLAIN
        if key == Qt.Key.Key_Space and modifiers in _ALONE and current:
            self._cursor.toggle(current)
        elif key in _ENTER and plain:
            self.edit_wanted.emit()
        elif key == Qt.Key.Key_Space and plain and current:
            self._selection.select({current})
        elif key == Qt.Key.Key_Escape and self._hand.is_pressing:
            self._hand.cancel()
        elif key == Qt.Key.Key_Escape and self._selection.ids:
            self._selection.select(())
        elif self.undoes_zoom(event):
            self._view.set_zoom(1.0)
        else:
            return False
        return True

    def undoes_zoom(self, event: QKeyEvent) -> bool:
        """Tell whether a key shows the sheet in its own size again."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return control and event.key() == Qt.Key.Key_0 and self._view.zoom != 1.0

    def _step(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        if modifiers in PLAIN:
            extend = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self._cursor.step(self._cursor.steps(key), extend=extend)
        elif modifiers in _ALONE:
            self._cursor.go(self._cursor.steps(key))
        else:
            return False
        self.moved.emit()
        return True
