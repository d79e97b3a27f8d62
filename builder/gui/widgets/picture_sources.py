"""Pictures that are dragged or pasted: what a gesture brings, before any of it is read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6 import QtGui
from PySide6.QtCore import QMimeData

from builder.errors import StorageError, reason_of
from builder.form.pictures import content_of
from builder.say import say
from builder.storage.reading import read_marked
from builder.value import dataclass

if TYPE_CHECKING:
    from builder.gui.widgets.messages import Messages
    from builder.gui.widgets.pictures import PreparedPicture

STILL: Final = say("Only the first picture of the animation is kept.")
# How the files are called that a page can show once they were prepared.
SUFFIXES: Final = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".bmp")


@dataclass(frozen=True)
class PictureSource:
    """Something that should be a picture.

    Attributes:
        name: What its file is called, without the suffix; empty if there is none.
        prepare: Makes a picture of it whose URL has at most so many characters. Touches no widget,
            so that it can be called on any thread; raises InputError or StorageError.
    """

    name: str
    prepare: Callable[[int], PreparedPicture]


def takes_still(messages: Messages) -> bool:
    """Ask whether the first picture of an animation is to be taken, as a page shows no other."""
    return messages.confirm(
        say("Take the first picture of the animation?"),
        say("Pages here show pictures that stand still. The others are left out."),
        say("Take it"),
    )


def has_picture(mime: QMimeData) -> bool:
    """Tell whether data is a picture and nothing besides, by what it says that it is."""
    return (
        any(map(_is_picture, _files(mime)))
        or mime.hasFormat("image/svg+xml")
        or (mime.hasImage() and not mime.hasText())
    )


def picture_sources(mime: QMimeData) -> list[PictureSource]:
    """Return what data holds for pictures: files first of all, then one that was copied itself.

    Files that are called like no picture are taken only if no other ones are there: to say what is
    wrong with them.
    """
    files = _files(mime)
    if files:
        return [of_file(each) for each in filter(_is_picture, files)] or [of_file(files[0])]
    if content := _written(mime):
        return [PictureSource("", lambda most: _prepared(content, most))]
    image = mime.imageData() if mime.hasImage() else None
    # Looked up here, as PySide6 makes a class and its enums at the first look.
    if isinstance(image, QtGui.QPixmap):  # which belongs to the UI thread
        image = image.toImage()
    return [PictureSource("", _of_image(image))] if isinstance(image, QtGui.QImage) else []


def of_file(path: Path) -> PictureSource:
    """Return a file as the source of a picture."""
    return PictureSource(path.stem, lambda most: _prepared(read_content(path), most))


def _files(mime: QMimeData) -> list[Path]:
    return [Path(each.toLocalFile()) for each in mime.urls() if each.isLocalFile()]


def _is_picture(path: Path) -> bool:
    return path.suffix.lower() in SUFFIXES


def _of_image(image: QtGui.QImage) -> Callable[[int], PreparedPicture]:
    from builder.gui.widgets.pictures import prepare_image  # noqa: PLC0415 - on first use

    return lambda most: prepare_image(image, most)


def _prepared(content: bytes, most: int) -> PreparedPicture:
    from builder.gui.widgets.pictures import prepare_picture  # noqa: PLC0415 - on first use

    return prepare_picture(content, most)


def read_content(path: Path) -> bytes:
    """Read a file as far as a picture may be large, and one byte more.

    Raises:
        StorageError: It cannot be read.
    """
    from builder.gui.widgets.pictures import MOST_BYTES  # noqa: PLC0415 - on first use

    try:
        return read_marked(path, MOST_BYTES + 1)[0]
    except OSError as fault:
        raise StorageError(
            say("{file} cannot be read: {fault}.", file=path.name, fault=reason_of(fault))
        ) from fault


def _written(mime: QMimeData) -> bytes:
    """Return the content of a picture that was copied as text: an SVG, or a ``data:`` URL."""
    if mime.hasFormat("image/svg+xml"):
        return bytes(mime.data("image/svg+xml").data())
    words = mime.text().strip() if mime.hasText() else ""
    if words.startswith("data:image/"):
        return content_of(words)
    return words.encode() if words.startswith(("<svg", "<?xml")) else b""
