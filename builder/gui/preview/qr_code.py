"""An address as a QR code, for a phone's camera."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from builder.say import say

_QUIET: Final = 4  # modules around the code, as ISO/IEC 18004 asks for
_SIZE: Final = 232
_LEAST: Final = 150


class QrCode(QWidget):
    """Shows a code, black on white in every scheme: cameras may not read another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("phone_code")
        self.setAccessibleName(say("QR code of the address"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._rows: tuple[bytes, ...] = ()
        self._address = ""

    @property
    def address(self) -> str:
        """The address that is shown; empty for none."""
        return self._address

    def show_address(self, address: str) -> None:
        """Show the code of an address."""
        if address == self._address:
            return
        self._address = address
        self._rows = _modules(address) if address else ()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIZE, _SIZE)

    def minimumSizeHint(self) -> QSize:
        return QSize(_SIZE, _LEAST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._rows:
            return
        across = len(self._rows) + 2 * _QUIET
        side = min(self.width(), self.height()) // across  # whole pixels, so that edges are sharp
        at_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, top = (self.width() - side * across) * at_right, 0  # in line with what is above
        with QPainter(self) as painter:
            painter.fillRect(QRect(left, top, side * across, side * across), Qt.GlobalColor.white)
            for y, row in enumerate(self._rows):
                for x, is_dark in enumerate(row):
                    if is_dark:
                        place = (left + (x + _QUIET) * side, top + (y + _QUIET) * side)
                        painter.fillRect(QRect(*place, side, side), Qt.GlobalColor.black)


def _modules(address: str) -> tuple[bytes, ...]:
    import segno  # noqa: PLC0415 - on first use

    return tuple(bytes(row) for row in segno.make_qr(address, error="m").matrix)
