"""Small pictures of forms: drawn off the UI thread, and kept for the next start."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QFont, QImage, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from builder import __version__
from builder.form.project import Project
from builder.settings import Home
from builder.storage.byte_cache import ByteCache
from builder.value import dataclass

_MOST_FILES: Final = 200
_MOST_BYTES: Final = 8 * 2**20


@dataclass(frozen=True)
class Appearance:
    """What a picture depends on besides the form.

    Attributes:
        size: Its size, in device-independent pixels.
        font: The app's font.
        palette: The app's colours.
        ratio: Device pixels per device-independent pixel.
    """

    size: QSize
    font: QFont
    palette: QPalette
    ratio: float

    @classmethod
    def of(cls, widget: QWidget, size: QSize) -> Appearance:
        """Return how pictures in a widget look now; for use on another thread."""
        # Not the widget's palette: one with a clear background counts as black.
        palette = QApplication.palette()
        return cls(size, widget.font(), palette, widget.devicePixelRatioF())

    @property
    def key(self) -> str:
        """What tells it from every other appearance."""
        window, font = self.palette.window().color().name(), self.font
        size = f"{self.size.width()}x{self.size.height()}x{self.ratio}"
        return f"{__version__} {size} {window} {font.family()} {font.pointSizeF()}"


class Pictures:
    """Draws pictures, or finds those that it drew before; to be called off the UI thread.

    Args:
        home: Where they are kept.
    """

    def __init__(self, home: Home) -> None:
        self._cache = ByteCache(home.thumbnails, _MOST_FILES, _MOST_BYTES)

    def picture(
        self, fingerprint: str, load: Callable[[], Project], appearance: Appearance
    ) -> QImage:
        """Return the picture of a form.

        Args:
            fingerprint: What tells the form's content from every other one.
            load: Returns the form; called only where its picture was not kept.
            appearance: How it looks.
        """
        key = f"{fingerprint} {appearance.key}"
        kept = QImage.fromData(QByteArray(self._cache.get(key) or b""), "PNG")  # type: ignore[arg-type]
        if kept.size() == appearance.size * appearance.ratio:
            kept.setDevicePixelRatio(appearance.ratio)
            return kept
        drawn = _drawn(load(), appearance)
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        drawn.save(buffer, "PNG")  # type: ignore[call-overload]
        self._cache.put(key, bytes(buffer.data().data()))
        return drawn


def pixmap_of(picture: QImage) -> QPixmap:
    """Return a picture for the screen; on the UI thread only."""
    return QPixmap.fromImage(picture)


def _drawn(project: Project, look: Appearance) -> QImage:
    # Imported off the UI thread, and only where a picture is missing: it brings the canvas with it.
    from builder.gui.design.canvas.thumbnail import thumbnail  # noqa: PLC0415

    return thumbnail(project, look.size, look.font, look.palette, look.ratio)
