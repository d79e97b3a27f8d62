"""Pictures of the panes as their screens are, whatever size they are shown in."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from builder.errors import StorageError, reason_of
from builder.gui.preview.wall.fitting import GAP, fit
from builder.gui.preview.wall.pane import Pane
from builder.say import say
from builder.storage import atomic
from builder.value import dataclass

_LONGEST_MS: Final = 15_000
_SHEET: Final = QSize(2400, 1700)  # pixels of the picture with all panes
_HEAD: Final = 44
_LETTER: Final = 18  # pixels
_DPI: Final = 96
_EDGE_MM: Final = 12.0
_UNSAFE: Final = re.compile(r"[^\w .-]+")
_PAPER, _INK, _LINE = QColor("#f2f3f5"), QColor("#1b1f24"), QColor("#9aa3ad")


@dataclass(frozen=True)
class Picture:
    """The picture of one pane.

    Attributes:
        title: What the pane is called.
        image: One pixel for each CSS pixel of the screen.
    """

    title: str
    image: QImage


class Photographer(QObject):
    """Takes a picture of each pane, one after the other; it deletes itself when it is over.

    Args:
        panes: The panes.
        done: Called with the pictures, and with how many could not be taken.
        parent: Owns this.
    """

    def __init__(
        self,
        panes: Sequence[Pane],
        done: Callable[[list[Picture], int], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._waiting = [pane for pane in panes if pane.browser.is_open]
        self._missing = len(panes) - len(self._waiting)
        self._done = done
        self._pictures: list[Picture] = []
        self._turn = 0
        self._taking: Pane | None = None
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(_LONGEST_MS)
        self._limit.timeout.connect(lambda: self._take(None, {}))

    def start(self) -> None:
        """Begin."""
        self._turn += 1
        self._limit.start()
        # Panes may be taken away meanwhile, and their views with them.
        there = [pane for pane in self._waiting if pane.browser.view is not None]
        self._missing += len(self._waiting) - len(there)
        self._waiting = there
        if not self._waiting:
            self._taking = None
            self._limit.stop()
            self._done(self._pictures, self._missing)
            self.deleteLater()
            return
        pane, turn = self._waiting.pop(0), self._turn
        self._taking = pane
        # A method of this, as its end then ends the connection.
        pane.destroyed.connect(self._go_on_without)
        view = pane.browser.view
        clip = {"x": 0, "y": 0, "width": view.width(), "height": view.height()}
        clip["scale"] = 1 / (pane.scale * view.devicePixelRatioF())

        def answered(result: dict[str, Any]) -> None:
            if turn == self._turn:
                self._take(pane, result)

        pane.browser.call("Page.captureScreenshot", {"format": "png", "clip": clip}, answered)

    def stop(self) -> None:
        """Take no more pictures, and hand on none: a page that is not shown is not painted."""
        self._turn += 1
        self._limit.stop()
        self.deleteLater()

    def _go_on_without(self) -> None:
        """Wait no longer for the picture of a pane that was taken away."""
        if self._taking is not None and self._taking.browser.view is None:
            self._take(None, {})

    def _take(self, pane: Pane | None, result: dict[str, Any]) -> None:
        image = QImage.fromData(QByteArray(base64.b64decode(result.get("data", ""))))
        if pane is None or image.isNull():
            self._missing += 1
        else:
            self._pictures.append(Picture(pane.title, _exact(image, pane)))
        self.start()


def _exact(image: QImage, pane: Pane) -> QImage:
    """Give a picture the size of its screen: what is shown smaller is rounded to whole pixels."""
    size = QSize(pane.width_wanted, pane.height_wanted)
    if size.isEmpty() or image.size() == size:
        return image
    return image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def contact_sheet(pictures: Sequence[Picture]) -> QImage:
    """Return one picture of all panes, with their titles."""
    found = fit(_SHEET, [each.image.size() for each in pictures], _HEAD, 0)
    sheet = QImage(QSize(_SHEET.width(), found.height + GAP), QImage.Format.Format_RGB32)
    sheet.fill(_PAPER)
    painter = QPainter(sheet)
    _draw(painter, pictures, found.places)
    painter.end()
    return sheet


def save_pictures(pictures: Sequence[Picture], folder: Path) -> Path:
    """Write each picture and the sheet of all of them into a new folder.

    Args:
        pictures: The pictures.
        folder: The folder to make; if there is one of this name, a number is put behind it.

    Returns:
        The folder.

    Raises:
        StorageError: It cannot be made or written.
    """
    target, number = folder, 1
    while True:
        try:
            target.mkdir()
            break
        except FileExistsError:
            number += 1
            target = folder.with_name(f"{folder.name} {number}")
        except OSError as fault:
            raise StorageError(
                say("{folder} cannot be made: {reason}.", folder=target, reason=reason_of(fault))
            ) from fault
    for place, picture in enumerate(pictures, 1):
        atomic.write_bytes(
            target / f"{place:02} {file_name(picture.title)}.png", _png(picture.image)
        )
    atomic.write_bytes(
        target / f"00 {file_name(say('All panes'))}.png", _png(contact_sheet(pictures))
    )
    return target


def save_pdf(pictures: Sequence[Picture], title: str, path: Path) -> None:
    """Write a PDF: all panes on its first page, then one page each.

    Args:
        pictures: The pictures.
        title: The document's title.
        path: The file.

    Raises:
        StorageError: It cannot be written.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Webview Builder")
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    edges = QMarginsF(_EDGE_MM, _EDGE_MM, _EDGE_MM, _EDGE_MM)
    writer.setPageMargins(edges, QPageLayout.Unit.Millimeter)
    painter = QPainter(writer)
    pages = [pictures, *([each] for each in pictures)] if len(pictures) > 1 else [pictures]
    for place, shown in enumerate(pages):
        if place:
            writer.newPage()
        room = QSize(writer.width(), writer.height())
        found = _fitting(room, [each.image.size() for each in shown])
        _draw(painter, shown, found)
    painter.end()
    buffer.close()
    atomic.write_bytes(path, bytes(data.data()))


def file_name(title: str) -> str:
    """Return a title as every system takes it for a file's name."""
    return " ".join(_UNSAFE.sub(" ", title).split())[:60].rstrip(" .") or "form"


def _fitting(room: QSize, sizes: Sequence[QSize]) -> tuple[QRect, ...]:
    """Place pictures so that all of them fit, however small that makes them."""
    factor = 1.0
    while True:
        larger = QSize(round(room.width() * factor), round(room.height() * factor))
        found = fit(larger, sizes, _HEAD, 0)
        if found.height <= larger.height():
            return tuple(_shrunk(place, factor) for place in found.places)
        factor *= 1.15


def _shrunk(place: QRect, factor: float) -> QRect:
    corner = QPoint(round(place.x() / factor), round(place.y() / factor))
    return QRect(corner, QSize(round(place.width() / factor), round(place.height() / factor)))


def _draw(painter: QPainter, pictures: Sequence[Picture], places: Sequence[QRect]) -> None:
    font = QFont()
    font.setPixelSize(_LETTER)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for picture, place in zip(pictures, places, strict=True):
        size = picture.image.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        shown = QRect(place.topLeft(), size)
        small = min(1.0, shown.width() / 240)
        font.setPixelSize(max(8, round(_LETTER * small)))
        painter.setFont(font)
        painter.setPen(_INK)
        line = QRectF(
            shown.x(), shown.y() - font.pixelSize() * 1.8, shown.width(), font.pixelSize() * 1.6
        )
        words = painter.fontMetrics().elidedText(
            picture.title, Qt.TextElideMode.ElideRight, shown.width()
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
        painter.drawImage(shown, picture.image)
        painter.setPen(_LINE)
        painter.drawRect(shown)


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # takes text only
    buffer.close()
    return bytes(data.data())
