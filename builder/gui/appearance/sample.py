"""Draws a small form in the colours of a theme, and swatches."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPainterPath, QPen, QPixmap

from builder.form.look import families, on_accent, palette_of, sound
from builder.form.project import Font, Theme

_SWATCH: Final = 40
_SMALLER: Final = 3  # how many times smaller than the page its corners are drawn


def face(font: Font, points: int = 0) -> QFont:
    """Return a theme's font, as far as this device has it.

    Args:
        font: Which of the theme's fonts.
        points: Its size in pixels; 0 for the usual.
    """
    found = QFont()
    # Names such as system-ui are for browsers.
    named = [each for each in families(font) if "-" not in each and each != "serif"]
    own = [QFont().family()] if font == "system" else []
    hint = {"serif": QFont.StyleHint.Serif, "mono": QFont.StyleHint.Monospace}
    found.setFamilies([*own, *named])
    found.setStyleHint(hint.get(font, QFont.StyleHint.SansSerif))
    if points:
        found.setPixelSize(points)
    return found


def sample(theme: Theme, size: QSize, ratio: float) -> QPixmap:
    """Return a picture of a small form in a theme's colours, corners, font and density.

    Args:
        theme: The theme; the usual colour stands for a malformed one.
        size: Of the picture, in device-independent pixels.
        ratio: Pixels of the screen for one of them.
    """
    known = sound(theme)
    dark = known.scheme == "dark"
    colours = {name: QColor(value) for name, value in palette_of(known, dark=dark).items()}
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(colours["canvas"])
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = known.radius / _SMALLER
    card = QRectF(8, 6, size.width() - 16, size.height())
    painter.setPen(QPen(colours["hair"], 1))
    painter.setBrush(colours["card"])
    painter.drawRoundedRect(card, radius * 2, radius * 2)
    inner = card.adjusted(9, 5, -9, 0)
    painter.setPen(colours["ink"])
    title = face(known.font, 13)
    title.setBold(True)
    painter.setFont(title)
    painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, "Aa Bb")
    gap = 5 if known.density == "comfortable" else 3
    top = inner.top() + 20
    for _ in range(2):
        painter.setPen(QPen(colours["line"], 1))
        painter.setBrush(colours["field"])
        painter.drawRoundedRect(QRectF(inner.left(), top, inner.width(), 10), radius, radius)
        top += 10 + gap
    painter.setPen(QPen(colours["accent-line"], 1))
    painter.setBrush(QColor(known.accent))
    button = QRectF(inner.left(), top + 1, inner.width() * 0.55, 13)
    painter.drawRoundedRect(button, radius, radius)
    painter.setPen(QPen(QColor(on_accent(known)), 2))
    middle = button.center()
    painter.drawLine(int(middle.x()) - 9, int(middle.y()), int(middle.x()) + 9, int(middle.y()))
    painter.end()
    return pixmap


def swatch(colour: str, outline: QColor) -> QIcon:
    """Return a square of a colour; of no colour a dotted outline."""
    pixmap = QPixmap(_SWATCH, _SWATCH)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(QRectF(2, 2, _SWATCH - 4, _SWATCH - 4), 8, 8)
    if QColor.isValidColorName(colour):
        painter.fillPath(path, QColor(colour))
        painter.strokePath(path, QPen(outline, 2))
    else:
        painter.strokePath(path, QPen(outline, 3, Qt.PenStyle.DotLine))
    painter.end()
    return QIcon(pixmap)
