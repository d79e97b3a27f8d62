"""A box that looks like a drop-down list, and opens a list that can be searched."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from builder.gui.widgets.elided import ElidedComboBox
from builder.gui.widgets.icons import icon
from builder.gui.widgets.search_popup import Entry, SearchPopup
from builder.say import say

_OPENING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Up)


class PopupBox(ElidedComboBox):
    """Shows what is chosen; a click, an arrow, Enter or a letter opens the list.

    Args:
        entries: Returns what there is to choose, when the list is opened.
        nothing: What is said while nothing fits.

    Signals:
        chosen(key): One was chosen.
        ticked(keys): Others are ticked, where several can be chosen.
    """

    chosen = Signal(object)
    ticked = Signal(list)

    def __init__(
        self,
        entries: Callable[[], Sequence[Entry]],
        nothing: str = say("Nothing has these words."),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._entries = entries
        self._nothing = nothing
        self._current: Any = None
        self._ticks: Collection[Any] | None = None

    def show_choice(self, words: str, icon_name: str = "", key: Any = None) -> None:
        """Show what is chosen.

        Args:
            words: What it is called.
            icon_name: Its icon; empty for none.
            key: Its key, by which the list marks it.
        """
        self._current = key
        if words == self.currentText() and self.count():
            return
        self.clear()
        if icon_name:
            self.addItem(icon(icon_name), words)
        else:
            self.addItem(words)

    def show_ticks(self, keys: Collection[Any], words: str) -> None:
        """Show which are chosen of several, and let several be chosen."""
        self._ticks = keys
        self.show_choice(words)

    def showPopup(self) -> None:
        self.open_list("")

    def open_list(self, words: str) -> SearchPopup:
        """Open the list, with words to search by."""
        popup = SearchPopup(self._entries(), self._nothing, self, self._ticks)
        popup.chosen.connect(self.chosen)
        popup.ticked.connect(self.ticked)
        popup.open_below(self, self._current)
        if words:
            popup.search.setText(words)
        return popup

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letters = event.text().strip()
        modified = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if event.key() in _OPENING and not modified:
            self.open_list("")
        elif letters.isprintable() and letters and not modified:
            self.open_list(letters)
        else:
            super().keyPressEvent(event)
