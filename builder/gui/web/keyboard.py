"""The keyboard stays with a page while another takes its place."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from builder.gui.web.probe import is_in_a_field


class Keyboard(QObject):
    """Gives the keyboard to the next page of a view, if the one before had it.

    Args:
        view: Shows the pages; it also owns this.
    """

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._had_it = False
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def leave(self) -> None:
        """Let go of it, as the page goes: the next one would not notice that it has it."""
        focused = QApplication.focusWidget()
        if focused is not None and self._view.isAncestorOf(focused):
            self._had_it = True
            focused.clearFocus()

    def come_back(self, kept: str) -> None:
        """Give it to the page that is there now, if the one before had it.

        Args:
            kept: What was put back into the page, as the probe keeps it.
        """
        if self._had_it:
            self._had_it = False
            reasons = Qt.FocusReason
            # By the reason of Tab, the engine goes to the page's first control.
            in_field = is_in_a_field(kept)
            self._view.setFocus(reasons.OtherFocusReason if in_field else reasons.TabFocusReason)

    def _follow(self, old: QWidget | None, _now: QWidget | None) -> None:
        """Note that the page's widget went from under the keyboard, as its process ended.

        Qt gives the keyboard to whatever comes next, which would take what is typed.
        """
        view = self._view
        if old is None or not isValid(view):  # the view itself goes
            return
        if view.isVisible() and not old.isVisible() and view.isAncestorOf(old):
            self._had_it = True
