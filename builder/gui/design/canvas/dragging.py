"""What a drag carries, and the scrolling that a drag near an edge asks for."""

from __future__ import annotations

import secrets
from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea

from builder.form.kinds import KINDS

KIND_MIME: Final = "application/x-webview-field-kind"
MOVE_MIME: Final = "application/x-webview-field-move"
_EDGE: Final = 48
_TICK_MS: Final = 16
_FASTEST: Final = 18


def kind_mime(kind: str) -> QMimeData:
    """Return what the palette's drag of a kind carries."""
    mime = QMimeData()
    mime.setData(KIND_MIME, QByteArray(kind.encode()))
    return mime


def kind_in(mime: QMimeData) -> str | None:
    """Return the field kind that a drag carries, if it is one."""
    name = bytes(mime.data(KIND_MIME).data()).decode("ascii", "replace")
    return name if name in KINDS else None


class MoveTag:
    """Marks the fields in a drag as those of one canvas, which alone may move them."""

    def __init__(self) -> None:
        self._secret = secrets.token_hex(8)

    def put(self, mime: QMimeData, field_ids: Collection[str]) -> None:
        """Note in a drag's data which fields it moves."""
        text = "\n".join((self._secret, *field_ids))
        mime.setData(MOVE_MIME, QByteArray(text.encode()))

    def read(self, mime: QMimeData) -> frozenset[str]:
        """Return which fields a drag moves; none if it comes from elsewhere."""
        text = bytes(mime.data(MOVE_MIME).data()).decode("utf-8", "replace")
        secret, *ids = text.split("\n")
        return frozenset(ids) if secret == self._secret else frozenset()


class EdgeScroller(QObject):
    """Scrolls while something is dragged near the upper or lower edge.

    Args:
        area: What scrolls.
    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._speed = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._scroll)

    @property
    def speed(self) -> int:
        """Pixels a tick, negative upwards; 0 at rest."""
        return self._speed

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
