"""A drag from outside the app, as the window gets it from the system.

Qt finds the widget under the mouse and asks what is around it, so a widget in the way shows.
"""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_COPY = Qt.DropAction.CopyAction
_LEFT = Qt.MouseButton.LeftButton
_NO_KEY = Qt.KeyboardModifier.NoModifier


class Drag:
    """A drag of addresses over one window.

    Args:
        window: The window.
        urls: The addresses: those of files, or others.
        text: The text that is offered besides, as some file managers do.
    """

    def __init__(self, window: QWidget, urls: Sequence[QUrl], text: str = "") -> None:
        handle = window.windowHandle()
        assert handle is not None, "the window is not shown"
        self._window, self._handle = window, handle
        self._mime = QMimeData()
        if urls:
            self._mime.setUrls(list(urls))
        if text:
            self._mime.setText(text)
        self._at = QPoint()
        self._is_inside = self._is_taken = False

    def over(self, widget: QWidget, place: QPoint | None = None) -> bool:
        """Move over a widget's middle, or a place in it; tells whether it would be taken."""
        self._at = widget.mapTo(self._window, place or widget.rect().center())
        event = QDragMoveEvent if self._is_inside else QDragEnterEvent
        sent = event(self._at, _COPY, self._mime, _LEFT, _NO_KEY)
        sent.setAccepted(self._is_taken)  # as Qt hands on what was said of the last move
        self._is_inside = True
        QApplication.sendEvent(self._handle, sent)
        self._is_taken = sent.isAccepted()
        return self._is_taken

    def drop(self) -> bool:
        """Let go; tells whether it was taken."""
        sent = QDropEvent(QPointF(self._at), _COPY, self._mime, _LEFT, _NO_KEY)
        QApplication.sendEvent(self._handle, sent)
        self._is_inside = self._is_taken = False
        return sent.isAccepted()

    def away(self) -> None:
        """Leave the window."""
        QApplication.sendEvent(self._handle, QDragLeaveEvent())
        self._is_inside = self._is_taken = False
