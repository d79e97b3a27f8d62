"""The form's page in one scheme, in the browser engine."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from builder.errors import BuilderError
from builder.gui.web.browser import Browser
from builder.gui.web.devices import Device
from builder.gui.web.stage import Stage
from builder.gui.widgets.theme import Space, colours
from builder.say import say

if TYPE_CHECKING:
    from builder.gui.state.derived import Bundle


_OPENING: Final = say("Opening the page…")
_LEAST_HEIGHT: Final = 80  # of a page, in device-independent pixels


class SchemePage(QWidget):
    """Shows the page of a bundle; it can be filled in, and sends nothing.

    Args:
        title: What the scheme is called.
        name: The widget's object name.
        width: Of the screen that it is shown on, in CSS pixels.

    Attributes:
        browser: The engine and the page in it.
        title: What is shown, in words.
    """

    def __init__(self, title: str, name: str, width: int) -> None:
        super().__init__()
        self.setObjectName(name)
        self._words = title
        self._width = width
        self.browser = Browser(self)
        self.title = QLabel(title)
        self.title.setProperty("role", "property")
        self.title.setWordWrap(True)
        self.title.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        self._stage = Stage(Device(title, width, width), say("Starting the browser engine…"))
        # Two of them stand below each other in a low window, with titles that may take two lines.
        self._stage.setMinimumHeight(_LEAST_HEIGHT)
        self._waiting: tuple[Bundle, Mapping[str, str]] | None = None
        # In a widget of its own: what stands beside a native window becomes one.
        holder = QStackedWidget()
        holder.addWidget(self._stage)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(holder, 1)
        self._stage.scaled.connect(self.browser.set_zoom)
        self.browser.opened.connect(self._on_opened)

    def start(self) -> None:
        """Start the engine, unless it has started."""
        if self.browser.view is not None:
            return
        try:
            self._stage.start(
                self.browser,
                f"{self.objectName()}_view",
                say("The form's page: {scheme}", scheme=self._words),
            )
        except BuilderError as fault:
            self.title.setText(f"{self._words}: {fault}")
            return
        self._stage.explain(_OPENING)
        self.browser.set_zoom(self._stage.scale)
        if self._waiting is not None:
            self.show_page(*self._waiting)

    def show_width(self, width: int) -> None:
        """Show the page on a screen of another width, as high as there is room."""
        self._width = width
        room = self._stage.size()
        height = round(width * max(room.height(), 1) / max(room.width(), 1))
        self._stage.show_device(Device(self._words, width, height), 1.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Once the stage has its size.
        QTimer.singleShot(0, self, lambda: self.show_width(self._width))

    def show_page(self, bundle: Bundle, parameters: Mapping[str, str]) -> None:
        """Show a page, with what was entered into the one before.

        Args:
            bundle: The bundle with the page.
            parameters: The page's query parameters.
        """
        self._waiting = (bundle, parameters)
        if self.browser.view is None:
            return
        try:
            self.browser.serve(bundle, {})
        except BuilderError as fault:
            self.title.setText(f"{self._words}: {fault}")
            self._stage.explain(str(fault))
            return
        self._stage.explain(_OPENING)
        self.browser.reopen(parameters, QColor(colours().window))

    def explain(self, words: str) -> None:
        """Say why there is no page, where it would be; nothing is said over one that is there."""
        self._stage.explain(words)

    def forget(self) -> None:
        """Forget the page, as another form was opened."""
        self._waiting = None
        self.browser.forget()
        self._stage.cover()

    def shut_down(self) -> None:
        """Drop the page, and stop the server."""
        self.browser.stop()

    def _on_opened(self, ok: bool) -> None:  # noqa: FBT001 - a signal's argument
        # Not at once: what was there before would be seen once more.
        QTimer.singleShot(0, self, self._stage.uncover)
        self.browser.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title.setText(
            self._words if ok else say("{scheme}: the page did not load", scheme=self._words)
        )
