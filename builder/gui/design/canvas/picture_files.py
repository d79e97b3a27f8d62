"""Picture files, as pictures that a form can hold: scaled and encoded until they are small."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from builder.errors import InputError
from builder.gui.design.canvas.pictures import picture_of

_SUFFIXES: Final = {
    ".png": "png",
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    ".gif": "gif",
    ".webp": "webp",
    ".svg": "svg+xml",
}
# As much as the checks let a picture have, in characters of its URL.
_MOST: Final = 64 * 1024
_LARGEST_FILE: Final = 32 * 1024 * 1024
_LARGEST_SIDE: Final = 20_000
# Twice the width of a page, for sharp screens.
_WIDEST: Final = 1116
_QUALITIES: Final = (85, 70, 55, 40)
_HINT: Final = "Choose a PNG, JPEG, GIF, WebP or SVG file."


def has_picture(data: QMimeData) -> bool:
    """Tell whether what is dragged or pasted is a picture, or a file that should be one."""
    return bool(_files(data)) or (data.hasImage() and not data.hasText())


def pictures_in(data: QMimeData) -> list[tuple[str, str]]:
    """Return the pictures that were dragged or pasted, as ``data:`` URLs with their names.

    Raises:
        InputError: One of them cannot be read.
    """
    if files := _files(data):
        return [(picture_url(path), path.stem) for path in files]
    image = data.imageData()
    return [(_encoded(image), "")] if isinstance(image, QImage) and not image.isNull() else []


def picture_url(path: Path) -> str:
    """Return a picture file as a ``data:`` URL, made smaller if a page could not hold it.

    Raises:
        InputError: The file cannot be read, is no picture, or draws what a page must not load.
    """
    kind = _SUFFIXES[path.suffix.lower()]
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise InputError(f"“{path.name}” is larger than 32 MB.", "Choose a smaller picture.")
        data = path.read_bytes()
    except OSError as fault:
        reason = fault.strerror or "it is not there"
        raise InputError(f"“{path.name}” cannot be read: {reason}.", _HINT) from fault
    url = f"data:image/{kind};base64,{base64.b64encode(data).decode()}"
    if kind == "svg+xml":
        if len(url) > _MOST or picture_of(url) is None:
            raise InputError(
                f"“{path.name}” cannot be a picture of a form: it is too large, damaged, or loads "
                "something else.",
                "Save the drawing as a PNG file, and take that.",
            )
        return url
    image = _read(data, path.name)
    # Encoded again even if it is small: photographs say where they were taken.
    return url if kind == "gif" and len(url) <= _MOST else _encoded(image)


def _files(data: QMimeData) -> list[Path]:
    found = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in found if path.suffix.lower() in _SUFFIXES]


def _read(data: bytes, name: str) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    sound = max(size.width(), size.height()) <= _LARGEST_SIDE
    image = reader.read() if sound else QImage()
    if image.isNull():
        raise InputError(f"“{name}” is not a picture that can be read.", _HINT)
    return image


def _encoded(image: QImage) -> str:
    """Return a picture in as few bytes as a page can hold."""
    kind = "PNG" if image.hasAlphaChannel() else "JPEG"
    size = image.size()
    if size.width() > _WIDEST:
        size.scale(QSize(_WIDEST, size.height()), Qt.AspectRatioMode.KeepAspectRatio)
    while True:
        shown = _redrawn(image, size)
        for quality in _QUALITIES if kind == "JPEG" else (-1,):
            buffer = QBuffer()
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            writer = QImageWriter(buffer, QByteArray(kind.encode()))
            writer.setQuality(quality)
            writer.write(shown)
            coded = base64.b64encode(buffer.data().data()).decode()
            url = f"data:image/{kind.lower()};base64,{coded}"
            if len(url) <= _MOST:
                return url
        size = (size * 0.75).expandedTo(QSize(1, 1))


def _redrawn(image: QImage, size: QSize) -> QImage:
    """Return a picture in a size, without the words that its file may hold besides."""
    see_through = image.hasAlphaChannel()
    formats = QImage.Format
    drawn = QImage(size, formats.Format_ARGB32 if see_through else formats.Format_RGB32)
    drawn.fill(Qt.GlobalColor.transparent if see_through else Qt.GlobalColor.white)
    smooth = Qt.TransformationMode.SmoothTransformation
    painter = QPainter(drawn)
    painter.drawImage(0, 0, image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))
    painter.end()
    return drawn
