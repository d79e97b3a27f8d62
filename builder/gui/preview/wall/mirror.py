"""Types into the other panes what is typed into one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer

from builder.gui.preview.wall.pane import Pane

_ASK_MS: Final = 200


class Mirror(QObject):
    """Asks the current pane what is entered, and enters it into the others where it is different.

    Args:
        panes: Returns the current pane, and all of them.
        parent: Owns this.
    """

    def __init__(self, panes: Callable[[], tuple[Pane, Sequence[Pane]]], parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._last = ""
        self._source: Pane | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_ASK_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def is_on(self) -> bool:
        """Whether what is typed is mirrored."""
        return self._timer.isActive()

    def switch(self, *, on: bool) -> None:
        """Begin, which makes the others like the current pane at once; or end."""
        self._last, self._source = "", None
        if on:
            self._timer.start()
            self._ask()
        else:
            self._timer.stop()

    def again(self) -> None:
        """Hand on what is entered even if it is the same, as a page that was opened holds less."""
        self._last = ""

    def _ask(self) -> None:
        current, panes = self._panes()
        if len(panes) < 2 or not current.isVisible():
            return
        source = self._source
        if source is None or source not in panes or not source.browser.is_open:
            source = self._source = current
        source.browser.ask_kept(lambda kept: self._hand_on(source, current, kept))

    def _hand_on(self, source: Pane, following: Pane, kept: str) -> None:
        """Hand on what is entered, and go on with the pane that was current when that was asked.

        So the last letters that were typed before another pane became the current one are handed
        on, and are not replaced by what that one holds.
        """
        _current, panes = self._panes()
        if source is not self._source or not self.is_on:
            return
        self._source = following
        if not kept or kept == self._last:
            return
        self._last = kept
        for pane in panes:
            if pane is not source:
                pane.browser.mirror(kept)
