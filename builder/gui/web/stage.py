"""Where the page is shown: in a frame as large as a screen, made smaller until it fits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from builder.errors import BuilderError
from builder.gui.web.devices import Device

if TYPE_CHECKING:
    from builder.gui.web.browser import Browser

_OUTLINE: Final = 1  # of #device_frame in the style sheet
_SMALLEST: Final = 0.4  # of its size; smaller text cannot be read
_LEAST: Final = QSize(280, 200)
_MOST: Final = 16_777_215  # Qt's own limit


class Stage(QScrollArea):
    """Shows one widget as large as a device's screen.

    A web view is drawn by the graphics card. In a window without one, Qt would make the whole
    window again, which flashes; so the stage is a native window of its own, and only it is. Until
    the page is there, it would be black, so a cover lies over it, which says what is waited for, or
    why there is no page.

    Args:
        device: The screen.
        waiting: What the cover says at first.

    Signals:
        scaled(factor): The screen is shown this many times its size.
    """

    scaled = Signal(float)

    def __init__(self, device: Device, waiting: str) -> None:
        super().__init__()
        self.setObjectName("preview_stage")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(160, 120)
        self.scale = 1.0
        self._device = device
        self._share = 1.0
        self._frame = QFrame()
        self._frame.setObjectName("device_frame")
        self._inside = QVBoxLayout(self._frame)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self._frame)
        self._cover = QLabel(waiting, self)
        self._cover.setObjectName("preview_cover")
        self._cover.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._cover.setWordWrap(True)

    def start(self, browser: Browser, name: str, words: str) -> None:
        """Start a page's engine, and show it in the frame.

        Args:
            browser: The page.
            name: The view's name in code.
            words: What the view is called for those who do not see it.

        Raises:
            BuilderError: Too many pages are open; the cover says so, too.
        """
        make_native(self)  # before the first web view is made in it
        try:
            self._inside.addWidget(browser.start(self._frame, name, words))
        except BuilderError as fault:
            self.explain(str(fault))
            raise
        self._fit()

    @property
    def said(self) -> str:
        """What the cover says; empty if it says nothing, or if the page is seen."""
        return "" if self.shows_page else self._cover.text()

    @property
    def shows_page(self) -> bool:
        """Whether the page is seen, and no cover."""
        return self._cover.isHidden()

    def cover(self) -> None:
        """Put the cover over the page, which is of a form that is not open any more."""
        self._cover.clear()
        self._cover.show()

    def explain(self, words: str) -> None:
        """Say what is waited for, or why there is no page; over a page that is seen, nothing is."""
        self._cover.setText(words)

    def uncover(self) -> None:
        """Take the cover away: the page is there."""
        self._cover.hide()

    def show_device(self, device: Device, share: float) -> None:
        """Show another screen.

        Args:
            device: The screen.
            share: How much of its height the page takes, 0.0 to 1.0.
        """
        self._device, self._share = device, share
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cover.resize(self.size())
        self._fit()

    def _fit(self) -> None:
        width, height = self._device.width, round(self._device.height * self._share)
        self.setWidgetResizable(not width)
        scale = 1.0
        if width:
            room = self.size() - QSize(2 * _OUTLINE, 2 * _OUTLINE)
            fits = min(1.0, room.width() / width, room.height() / height)
            shown = int(width * max(fits, _SMALLEST))
            scale = shown / width
            edges = 2 * _OUTLINE
            self._frame.setFixedSize(shown + edges, int(height * scale) + edges)
        else:
            self._frame.setMinimumSize(_LEAST)
            self._frame.setMaximumSize(_MOST, _MOST)
        if scale != self.scale:
            self.scale = scale
            self.scaled.emit(scale)


def make_native(widget: QWidget) -> None:
    """Let a widget become a native window, and put it where it is seen.

    Qt puts a new one at the place in its parent, which is no native window itself, and so over the
    upper corner of the app until the widget is moved the next time.
    """
    widget.setAttribute(Qt.WidgetAttribute.WA_DontCreateNativeAncestors)
    widget.setAttribute(Qt.WidgetAttribute.WA_NativeWindow)
    native, above = widget.windowHandle(), widget.nativeParentWidget()
    if native is not None and above is not None:
        native.setGeometry(QRect(widget.mapTo(above, QPoint(0, 0)), widget.size()))
