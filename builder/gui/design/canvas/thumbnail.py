"""A small picture of a form, drawn as the canvas draws it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPainterPath, QPalette

from builder.form.look import frame_for
from builder.form.project import Project
from builder.gui.design.canvas.layout import SheetLayout
from builder.gui.design.canvas.painter import CanvasPainter, Seen
from builder.gui.design.canvas.style import page_style

# As wide as makes the page a card.
_PAGE: Final = 720
_MARGIN: Final = 24


def thumbnail(
    project: Project,
    size: QSize,
    font: QFont,
    palette: QPalette,
    ratio: float,
    language: str = "",
) -> QImage:
    """Return the upper part of a form as a picture; may be called on any thread.

    Args:
        project: The form.
        size: Size in device-independent pixels.
        font: The app's font.
        palette: The app's colours, which decide between light and dark.
        ratio: Device pixels per device-independent pixel.
        language: The language shown; empty for the form's default one.
    """
    dark = palette.window().color().lightness() < 128
    layout = SheetLayout()
    style = page_style(project.theme, dark=dark, base=font)
    layout.arrange(project, frame_for(_PAGE), style, language or project.default_language)
    picture = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QPainterPath()
    frame.addRoundedRect(QRect(QPoint(0, 0), size), 8, 8)
    painter.setClipPath(frame)
    scale = size.width() / (layout.width + 2 * _MARGIN)
    painter.scale(scale, scale)
    sheet = CanvasPainter(painter, layout, style, palette)
    shown = QRect(0, 0, layout.width + 2 * _MARGIN, round(size.height() / scale))
    painter.fillRect(shown, palette.window())
    painter.translate(_MARGIN, _MARGIN)
    sheet.paint(shown, Seen(marks=False))
    painter.end()
    return picture
