"""The keyboard stays with a page while another takes its place."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from builder.gui.web.probe import is_in_a_field

_TYPED: Final = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.InputMethod)


class Keyboard(QObject):
    """Gives the keyboard to the next page of a view, if the one before had it.

    Not if somebody went elsewhere with it in between: the page would take what is typed there.

    What is typed into a page that is loaded again in place is held back until it is there.

    Args:
        view: Shows the pages; it also owns this.
    """

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._had_it = False
        self._place: QWidget | None = None  # where Qt put it when the page went
        self._typed_into: QWidget | None = None  # the page's widget, while its keys are held back
        self._held: list[QEvent] = []
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def hold(self) -> None:
        """Hold back what is typed into the page from now on, as another takes its place."""
        self._typed_into = self._view.focusProxy()
        if self._typed_into is not None:
            self._typed_into.installEventFilter(self)

    def leave(self, kept: str) -> None:
        """Let go of it, as the page goes: the next one would not notice that it has it.

        Args:
            kept: What the next page will hold; if that is nothing, nothing is held back for it.
        """
        if not kept:
            self._drop()
        focused = QApplication.focusWidget()
        if focused is not None and self._view.isAncestorOf(focused):
            focused.clearFocus()
            self._wait_at(None)

    def come_back(self, kept: str) -> None:
        """Give it to the page that is there now, if the one before had it.

        Args:
            kept: What was put back into the page, as the probe keeps it.
        """
        if self._had_it:
            self._leave_place()
            reasons = Qt.FocusReason
            # By the reason of Tab, the engine goes to the page's first control.
            in_field = is_in_a_field(kept)
            self._view.setFocus(reasons.OtherFocusReason if in_field else reasons.TabFocusReason)
        held, page = self._drop(), self._view.focusProxy()
        if page is not None:
            for event in held:
                QCoreApplication.sendEvent(page, event)

    def forget(self) -> None:
        """Leave it where it is from now on; what was held back is for nobody."""
        self._drop()
        self._leave_place()

    def _drop(self) -> list[QEvent]:
        """Hold back nothing any more, and return what was."""
        into, self._typed_into = self._typed_into, None
        if into is not None and isValid(into):
            into.removeEventFilter(self)
        held, self._held = self._held, []
        return held

    def _leave_place(self) -> None:
        self._had_it = False
        if self._place is not None and isValid(self._place):
            self._place.removeEventFilter(self)
        self._place = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back keys; note that somebody goes on where Qt put it, by pressing there."""
        if watched is self._typed_into and event.type() in _TYPED:
            self._held.append(event.clone())
            return True
        if watched is self._place and event.type() == QEvent.Type.MouseButtonPress:
            self._leave_place()
        return super().eventFilter(watched, event)

    def _follow(self, old: QWidget | None, now: QWidget | None) -> None:
        """Note that the page's widget went from under the keyboard, as its process ended.

        Qt gives the keyboard to whatever comes next, which would take what is typed.
        """
        view = self._view
        if not isValid(view):  # the view itself goes
            return
        stays = old is None or (isValid(old) and old.isVisible() and old.isEnabled())
        if old is not None and not stays and view.isVisible() and view.isAncestorOf(old):
            self._wait_at(now)
        elif self._had_it and now is not None and now is not self._place:
            # Qt goes on by itself from what is gone or cannot have it any more.
            if not stays:
                self._wait_at(now)
            elif now is not view and not view.isAncestorOf(now):
                self._leave_place()

    def _wait_at(self, place: QWidget | None) -> None:
        self._leave_place()
        self._had_it, self._place = True, place
        if place is not None:
            place.installEventFilter(self)
