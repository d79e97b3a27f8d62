"""What a drag carries, and the scrolling that brings a place into sight."""

from __future__ import annotations

import os
from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QByteArray, QMimeData, QObject, QRect, QTimer
from PySide6.QtWidgets import QAbstractScrollArea

from builder.form.kinds import KINDS

KIND_MIME: Final = "application/x-webview-field-kind"
MOVE_MIME: Final = "application/x-webview-field-move"
_EDGE: Final = 48
_TICK_MS: Final = 16
_FASTEST: Final = 18
# Of this run: fields of another window's form may have the same ids.
_SECRET: Final = os.urandom(8).hex()


def kind_mime(kind: str) -> QMimeData:
    """Return what the palette's drag of a kind carries."""
    mime = QMimeData()
    mime.setData(KIND_MIME, QByteArray(kind.encode()))
    return mime


def kind_in(mime: QMimeData) -> str | None:
    """Return the field kind that a drag carries, if it is one."""
    name = bytes(mime.data(KIND_MIME).data()).decode("ascii", "replace")
    return name if name in KINDS else None


def put_moved_ids(mime: QMimeData, field_ids: Collection[str]) -> None:
    """Note in a drag's data which fields it may move, and that it is of this very program."""
    text = "\n".join((_SECRET, *field_ids))
    mime.setData(MOVE_MIME, QByteArray(text.encode()))


def moved_ids(mime: QMimeData) -> frozenset[str]:
    """Return which fields a drag may move; none if it comes from another program."""
    text = bytes(mime.data(MOVE_MIME).data()).decode("utf-8", "replace")
    secret, *ids = text.split("\n")
    return frozenset(ids) if secret == _SECRET else frozenset()


def scroll_to(area: QAbstractScrollArea, rect: QRect, margin: int) -> None:
    """Scroll up or down as little as needed to show a rectangle.

    Args:
        area: What scrolls.
        rect: The rectangle, in its viewport.
        margin: How many pixels to show around it.
    """
    bar, height = area.verticalScrollBar(), area.viewport().height()
    if rect.top() < margin:
        bar.setValue(bar.value() + rect.top() - margin)
    elif rect.bottom() > height - margin:
        bar.setValue(bar.value() + rect.bottom() - height + margin)


class EdgeScroller(QObject):
    """Scrolls while something is dragged near the upper or lower edge.

    Args:
        area: What scrolls.
    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._speed = 0  # pixels a tick, negative upwards
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._scroll)

    def follow(self, y: int) -> None:
        """Note where the drag is, in the viewport."""
        height = self._area.viewport().height()
        if y < _EDGE:
            self._speed = -(1 + _FASTEST * (_EDGE - max(y, 0)) // _EDGE)
        elif y > height - _EDGE:
            self._speed = 1 + _FASTEST * (min(y, height) - height + _EDGE) // _EDGE
        else:
            self.stop()
            return
        self._timer.start()

    def stop(self) -> None:
        """Come to rest."""
        self._speed = 0
        self._timer.stop()

    def _scroll(self) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + self._speed)
