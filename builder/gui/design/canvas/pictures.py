"""Pictures of a form, from the ``data:`` URLs that hold them."""

from __future__ import annotations

import base64
import binascii
import re
from functools import lru_cache
from typing import Final
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImageReader, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_URL: Final = re.compile(r"data:image/(png|jpeg|gif|webp|svg\+xml)(;base64)?,(.+)", re.DOTALL)
# A drawing that loads something else is not drawn: the page's policy would not let it, either.
_FOREIGN: Final = re.compile(rb"(?i)<!|<image|<script|href\s*=\s*[\"'](?!#)|url\(\s*[\"']?(?!#)")
# A drawing that has no width of its own is as wide as there is room: at most this.
_WIDEST: Final = 640
_LARGEST: Final = 4096


@lru_cache(maxsize=64)
def picture_of(url: str) -> QPixmap | None:
    """Return the picture that a ``data:`` URL holds; None if it holds none that can be drawn."""
    found = _URL.fullmatch(url)
    if not found:
        return None
    try:
        data = base64.b64decode(found[3], validate=True) if found[2] else unquote_to_bytes(found[3])
    except (binascii.Error, ValueError):
        return None
    return _drawn(data) if found[1] == "svg+xml" else _read(data)


def _read(data: bytes) -> QPixmap | None:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > _LARGEST:
        return None
    image = reader.read()
    return None if image.isNull() else QPixmap.fromImage(image)


def _drawn(data: bytes) -> QPixmap | None:
    if _FOREIGN.search(data):
        return None
    renderer = QSvgRenderer(QByteArray(data))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        return None
    if not re.search(rb"<svg[^>]*\swidth\s*=", data):
        size.scale(QSize(_WIDEST, _LARGEST), Qt.AspectRatioMode.KeepAspectRatio)
    if max(size.width(), size.height()) > _LARGEST:
        return None
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap
