"""Makes a picture of any file fit for a page: read safely, scaled, and written again.

What is written again has no place, camera or author in it any more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader

from builder.errors import InputError
from builder.form.pictures import PictureType, content_of, data_url, svg_data_url
from builder.form.svg import clean_svg
from builder.gui.widgets.picture_sources import STILL
from builder.gui.widgets.whole_pictures import is_cut_off
from builder.say import say, say_count
from builder.value import dataclass

MOST_BYTES: Final = 32 * 1024 * 1024
MOST_PIXELS: Final = 60_000_000
_MEGABYTES: Final = 512  # that decoding may take
_LONGEST_SIDE: Final = 1200
_SHORTEST_SIDE: Final = 48
# The formats that are read, by how their files begin; Qt would read more, and by more code.
_BEGINNINGS: Final = (
    (b"\x89PNG\r\n\x1a\n", b"png"),
    (b"\xff\xd8\xff", b"jpeg"),
    (b"GIF87a", b"gif"),
    (b"GIF89a", b"gif"),
    (b"BM", b"bmp"),
)
# A drawing without a width of its own is as wide as a page has room for.
_HAS_WIDTH: Final = re.compile(rb"<svg[^>]*\swidth\s*=")
_WITHOUT_WIDTH: Final = 640
# The chunk that makes a PNG move stands before its data.
_ANIMATES: Final = re.compile(rb"\A(?:(?!IDAT)[\s\S]){8,65536}acTL")
_BITS: Final = 8  # that a page shows of each part of a colour
_QUALITIES: Final = (88, 75, 60)


@dataclass(frozen=True, kw_only=True)
class PreparedPicture:
    """A picture that fits.

    Attributes:
        url: The picture as a ``data:`` URL.
        note: What was done to it, as sentences; empty if nothing.
        before: Bytes that it had in its file; 0 if it came from none.
    """

    url: str
    note: str
    before: int = 0

    @property
    def is_still(self) -> bool:
        """Whether it moved before, and only its first picture is kept."""
        return STILL in self.note


@dataclass(frozen=True, kw_only=True)
class _Decoded:
    """What a picture shows.

    Attributes:
        image: Its pixels, no more than are of use.
        size: How many there were: of a drawing, those that it was drawn with.
        note: What is to be said of it; empty if nothing.
    """

    image: QImage
    size: QSize
    note: str = ""


def prepare_picture(content: bytes, most: int) -> PreparedPicture:
    """Return a picture as a ``data:`` URL that is short enough.

    Touches no widget, so that it can be called on any thread.

    Args:
        content: The file's bytes: PNG, JPEG, GIF, WebP, BMP or SVG.
        most: The most characters of the URL.

    Raises:
        InputError: It is no such picture, is damaged or too large, or cannot be made small enough.
    """
    _refuse_size(content)
    return replace(_prepared(content, most), before=len(content))


def _prepared(content: bytes, most: int) -> PreparedPicture:
    kind = _format_of(content)
    if kind == b"svg":
        cleaned = clean_svg(content)
        note = (
            say_count(
                "{count:,} part that could run or load something was left out.",
                "{count:,} parts that could run or load something were left out.",
                cleaned.left_out,
            )
            if cleaned.left_out
            else ""
        )
        decoded = _read(cleaned.text.encode(), kind)  # also tells that there is something to see
        url = svg_data_url(cleaned.text)
        if len(url) <= most:
            return PreparedPicture(url=url, note=note)
        drawn = say("It was drawn as pixels, as its outlines take too much room.")
        return _written(decoded, most, [note, drawn])
    if is_cut_off(content, kind):
        raise InputError(
            say("The end of the picture's file is missing."),
            say("Save it again, or choose another one."),
        )
    return _written(_read(content, kind), most, [])


def prepare_image(image: QImage, most: int) -> PreparedPicture:
    """Return an image, such as one from the clipboard, as a ``data:`` URL that is short enough.

    Raises:
        InputError: It is empty, or cannot be made small enough.
    """
    if image.isNull():
        raise InputError(say("There is no picture in it."))
    return _written(_Decoded(image=as_pages_show(image), size=image.size()), most, [])


def picture_of(url: str) -> QImage:
    """Return what a ``data:`` URL shows, as large as a page shows it if nothing limits it.

    The URL may come out of a file that anybody made: what loads something else does not. It is a
    null image if that is nothing.
    """
    try:
        content = content_of(url)
        kind = _format_of(content)
        if kind != b"svg":
            return _read(content, kind).image
        drawing = clean_svg(content).text.encode()
        return _read(drawing, kind, 0 if _HAS_WIDTH.search(drawing) else _WITHOUT_WIDTH).image
    except InputError:
        return QImage()


def image_of(content: bytes) -> QImage:
    """Return what a picture file shows, no larger than is of use; for any thread.

    Raises:
        InputError: It is no picture, is damaged or too large.
    """
    _refuse_size(content)
    kind = _format_of(content)
    return _read(clean_svg(content).text.encode() if kind == b"svg" else content, kind).image


def is_picture(content: bytes) -> bool:
    """Tell whether a file begins as the pictures do that can be read."""
    try:
        kind = _format_of(content)
    except InputError:
        return False
    # Style sheets and JSON may have an SVG in them.
    return kind != b"svg" or content.lstrip(b"\xef\xbb\xbf\xfe\xff\0 \t\r\n")[:1] == b"<"


def _refuse_size(content: bytes) -> None:
    if not content:
        raise InputError(say("The file is empty."), say("Choose another one."))
    if len(content) > MOST_BYTES:  # of a larger file no more is read, so its size is not known
        raise InputError(
            say("The file is too large."),
            say("{size} MB are the most for a picture.", size=MOST_BYTES // 2**20),
        )


def _format_of(content: bytes) -> bytes:
    for beginning, name in _BEGINNINGS:
        if content.startswith(beginning):
            return name
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return b"webp"
    if b"<svg" in content[:65_536] or b"<\0s\0v\0g" in content[:65_536]:
        return b"svg"
    raise InputError(
        say("This is not a picture that can be used."), say("Use PNG, JPEG, GIF, WebP or SVG.")
    )


def _read(content: bytes, kind: bytes, drawn: int = _LONGEST_SIDE) -> _Decoded:
    """Decode a picture, no larger than is of use.

    Args:
        content: The picture's bytes.
        kind: Their format.
        drawn: The longer side of a drawing, which has any size; 0 for the one that it says.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    reader.setAllocationLimit(_MEGABYTES)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isEmpty():
        raise InputError(
            say("The picture is damaged."), say("Save it again, or choose another one.")
        )
    # A drawing has no pixels: however large it says that it is, it is drawn as large as needed.
    if kind != b"svg" and size.width() * size.height() > MOST_PIXELS:
        raise InputError(
            say(
                "The picture has {width:,} × {height:,} pixels.",
                width=size.width(),
                height=size.height(),
            ),
            say("{count} million are the most.", count=MOST_PIXELS // 1_000_000),
        )
    # Qt reads an animated PNG as one that does not move.
    moves = reader.imageCount() > 1 or (kind == b"png" and _ANIMATES.search(content))
    note = STILL if moves else ""
    side = drawn if kind == b"svg" and drawn else _LONGEST_SIDE
    fitting = size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio)
    if (kind == b"svg" and drawn) or fitting.width() < size.width():
        reader.setScaledSize(fitting.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise InputError(
            say("The picture is damaged."), say("Save it again, or choose another one.")
        )
    if kind == b"svg":
        size = image.size()
    elif reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90:
        size = size.transposed()
    return _Decoded(image=as_pages_show(image), size=size, note=note)


def as_pages_show(image: QImage) -> QImage:
    """Return an image in sRGB with at most 8 bits for each part of a colour.

    A profile of a camera or printer would take room in the page, say where the picture is from, and
    be passed over by what draws without it.
    """
    if image.colorSpace().isValid():
        known = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
        image = image if known.isNull() else known  # as it is, where the profile is of no use
        image.setColorSpace(QColorSpace())
    if image.pixelFormat().redSize() > _BITS:  # also of grey
        formats = QImage.Format
        has_alpha = image.hasAlphaChannel()
        image = image.convertToFormat(formats.Format_ARGB32 if has_alpha else formats.Format_RGB32)
    return image


def _written(decoded: _Decoded, most: int, notes: list[str]) -> PreparedPicture:
    """Write a picture again, as large and as good as there is room for."""
    for scaled in _sizes(decoded.image):
        for url in _encodings(scaled):
            if len(url) <= most:
                notes += [decoded.note, _scaled_from(decoded.size, scaled.size())]
                return PreparedPicture(url=url, note=" ".join(filter(None, notes)))
    raise InputError(
        say("The picture cannot be made small enough."),
        say("Use a simpler one, or one with fewer colours."),
    )


def _scaled_from(before: QSize, now: QSize) -> str:
    """Say from which size a picture was scaled to which; nothing if it was not."""
    if now == before:
        return ""
    return say(
        "It was scaled from {from_width:,} × {from_height:,} to {width:,} × {height:,} pixels.",
        from_width=before.width(),
        from_height=before.height(),
        width=now.width(),
        height=now.height(),
    )


def _sizes(image: QImage) -> Iterator[QImage]:
    """Yield the image smaller and smaller."""
    side = min(max(image.width(), image.height()), _LONGEST_SIDE)
    while side >= min(_SHORTEST_SIDE, max(image.width(), image.height())):
        if side >= max(image.width(), image.height()):
            yield image
        else:
            yield image.scaled(
                side,
                side,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        side = side * 4 // 5


def _encodings(image: QImage) -> Iterator[str]:
    """Yield the image as URLs: without loss, then with more and more of it."""
    yield _encoded(image, "png", -1)
    for quality in _QUALITIES:
        yield _encoded(image, "webp", quality)


def _encoded(image: QImage, type_: PictureType, quality: int) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not _pixels_of(image).save(buffer, type_.upper(), quality):  # type: ignore[call-overload]
        raise InputError(say("The picture cannot be written as {type}.", type=type_.upper()))
    return data_url(type_, bytes(buffer.data().data()))


def _pixels_of(image: QImage) -> QImage:
    """Return an image without the texts of its file: an emptied one would keep its name."""
    pixels = image.constBits()
    plain = QImage(pixels, image.width(), image.height(), image.bytesPerLine(), image.format())
    plain.setColorTable(image.colorTable())
    return plain.copy()
