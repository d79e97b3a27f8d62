"""The way of the keyboard through the panes, in their order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from builder.gui.preview.wall.pane import Pane


class FocusOrder:
    """Puts what the keyboard goes through in the order of the panes.

    Args:
        panes: Returns the panes.
    """

    def __init__(self, panes: Callable[[], Sequence[Pane]]) -> None:
        self._panes = panes
        self._before: QWidget | None = None

    def stand_after(self, before: QWidget) -> None:
        """Let the keyboard go through the panes.

        Args:
            before: What comes before them; in the window, as they are.
        """
        self._before = before
        self.renew()

    def renew(self) -> None:
        """Follow the panes: there are others, or they stand in another order."""
        if self._before is None:
            return
        before = self._before
        for pane in self._panes():
            for each in pane.head.stops:
                QWidget.setTabOrder(before, each)
                before = each
            view = pane.browser.view
            if view is not None:
                _put_view(before, view)
                before = view


def _put_view(before: QWidget, view: QWidget) -> None:
    """Put a view behind something, together with what shows the page in it.

    That comes with the page, as the last stop of the window. Qt takes all that is between the view
    and what has its keyboard for parts of the view; so it has none while the two are put together.
    """
    shower = view.focusProxy()
    if shower is None:
        QWidget.setTabOrder(before, view)
        return
    view.setFocusProxy(None)  # type: ignore[arg-type]  # which the stubs do not know
    QWidget.setTabOrder(before, shower)
    QWidget.setTabOrder(before, view)
    view.setFocusProxy(shower)
