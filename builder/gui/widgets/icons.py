"""The bundled icons, drawn in the colours of the palette."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from pathlib import Path
from threading import get_ident
from typing import Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer

# Where icons are looked for, in order.
FOLDERS: Final[list[Path]] = [Path(__file__).parent / "resources" / "icons"]
# Icons that mean something by their colour, in light and dark surroundings.
_COLOURS: Final = {
    "error": ("#b42318", "#ff9b90"),
    "warning": ("#9a6700", "#e8b84b"),
    "ok": ("#146c3a", "#63d393"),
}


def icon_file(name: str) -> Path:
    """Return the file of an icon; it may be missing."""
    found = (folder / f"{name}.svg" for folder in FOLDERS)
    return next((path for path in found if path.is_file()), FOLDERS[0] / f"{name}.svg")


@cache
def icon(name: str) -> QIcon:
    """Return an icon that follows the palette, light or dark.

    Args:
        name: Name of a file in ``resources/icons``, without its suffix.
    """
    return QIcon(_Engine(name))


def draw(painter: QPainter, name: str, colour: QColor | str, rect: QRect) -> None:
    """Draw an icon in one colour, sharp at every scale.

    Args:
        painter: An active painter.
        name: Name of a file in ``resources/icons``, without its suffix.
        colour: The colour of its lines.
        rect: Where it stands.
    """
    # Pictures of forms are drawn off the UI thread, and a renderer is good for one thread.
    _renderer(name, QColor(colour).name(), get_ident()).render(painter, QRectF(rect))


@cache
def _source(name: str) -> str:
    for folder in FOLDERS:
        path = f"{folder}/{name}.svg"  # a start reads thirty, and each `Path` takes its time
        with suppress(FileNotFoundError), open(path, encoding="utf-8") as file:  # noqa: PTH123
            return file.read()
    raise FileNotFoundError(f"There is no icon {name}.")


@cache
def _renderer(name: str, colour: str, _thread: int) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


class _Engine(QIconEngine):
    """Draws in the palette's text colour at the moment of drawing."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        palette = QGuiApplication.palette()
        dark = palette.color(QPalette.ColorRole.Window).lightness() < 128
        colour = palette.color(
            QPalette.ColorGroup.Disabled
            if mode == QIcon.Mode.Disabled
            else QPalette.ColorGroup.Normal,
            QPalette.ColorRole.ButtonText,
        )
        if self._name in _COLOURS and mode != QIcon.Mode.Disabled:
            colour = QColor(_COLOURS[self._name][dark])
        draw(painter, self._name, colour, rect)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        image = QPixmap(size)
        if image.isNull():
            return image  # there is no room for it
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, image.rect(), mode, state)
        painter.end()
        return image

    def clone(self) -> QIconEngine:
        return _Engine(self._name)
