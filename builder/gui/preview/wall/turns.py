"""In which order the pages of panes are opened: one after the other, and only what is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QObject, QTimer

from builder.gui.preview.wall.pane import Pane


class Rank(IntEnum):
    """When it is a pane's turn: the lower, the earlier."""

    CURRENT = 0
    IN_VIEW = 1
    OUT_OF_VIEW = 2


class Turns(QObject):
    """Opens the pages that are due, each once the one before it is open.

    A page that is out of view waits until the person scrolls to it, or until the pages of all panes
    are asked for.

    Args:
        panes: Returns the panes.
        rank: Tells when it is a pane's turn.
        open_page: Opens the page of a pane.
        parent: Owns this.
    """

    def __init__(
        self,
        panes: Callable[[], Sequence[Pane]],
        rank: Callable[[Pane], Rank],
        open_page: Callable[[Pane], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._panes, self._rank, self._open_page = panes, rank, open_page
        self._opening: Pane | None = None
        self._when_all_open: Callable[[], None] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.go_on)

    def when_all_are_open(self, then: Callable[[], None]) -> None:
        """Call something once the page of each pane is open, also of those out of view.

        Args:
            then: What is called; at once if they are open.
        """
        self._when_all_open = then
        self.go_on()

    def open_what_is_in_view(self) -> None:
        """Open only what is in view again; what waits for all pages is dropped."""
        self._when_all_open = None

    def begin(self, pane: Pane) -> None:
        """Note that the page of a pane is being opened: the next one waits for it."""
        self._opening = pane

    def end(self, pane: Pane) -> None:
        """Note that the page of a pane is open, or will not be; then the next one follows."""
        if pane is self._opening:
            self._opening = None
        self.go_on_soon()

    def forget(self) -> None:
        """Wait for no page any more, and open those in view only."""
        self._opening = self._when_all_open = None

    def go_on_soon(self) -> None:
        """Open the next page in a turn of the loop of its own."""
        self._soon.start(0)

    def go_on(self) -> None:
        """Open the next page that is due, unless another one is being opened."""
        if self._opening is not None:
            return
        due = [pane for pane in self._panes() if pane.is_due]
        if not due:
            then, self._when_all_open = self._when_all_open, None
            if then is not None:
                then()
            return
        pane = min(due, key=self._rank)
        if self._rank(pane) < Rank.OUT_OF_VIEW or self._when_all_open is not None:
            self._open_page(pane)
