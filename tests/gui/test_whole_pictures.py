"""A picture whose file is cut off is refused, as decoders would fill up what is missing."""

import pytest
from PySide6.QtGui import QImage

from builder.errors import InputError
from builder.form.pictures import LOGO_MAX, svg_data_url
from builder.gui.widgets.picture_box import PictureBox
from builder.gui.widgets.pictures import picture_of, prepare_picture
from tests.gui.test_pictures import encoded, image

PIXEL = b"\x2c" + bytes(4) + b"\1\0\1\0\0" + b"\2\2\x44\1\0"
TABLE = bytes(3) + b"\xff\xff\xff"
GIF = b"GIF89a\1\0\1\0\x80\0\0" + TABLE + b"\x21\xf9\4\0\x0a\0\0\0" + PIXEL
LOCAL = b"\x2c" + bytes(4) + b"\1\0\1\0\x80" + TABLE + b"\2\2\x44\1\0"


def noisy(kind: str) -> bytes:
    return encoded(image(60, 40, noisy=True), kind)


def with_thumbnail(jpeg: bytes) -> bytes:
    """Return a JPEG with a whole one in a segment of its own, as cameras write it."""
    small = encoded(image(8, 8), "jpeg")
    return jpeg[:2] + b"\xff\xe1" + (len(small) + 2).to_bytes(2, "big") + small + jpeg[2:]


def test_what_is_whole_is_taken_whatever_follows_it(qapp):
    jpeg = noisy("jpeg")
    whole = (
        jpeg,
        with_thumbnail(jpeg),
        jpeg + b"\xff\xda more of a film",
        jpeg[:2] + b"\xff\xff\xff" + jpeg[3:],  # bytes that fill up are allowed before a marker
        noisy("bmp"),
        GIF + b"\x3b",
        GIF + PIXEL[:4],  # only the first picture is kept
        GIF[:19] + LOCAL,
    )
    for content in whole:
        assert prepare_picture(content, LOGO_MAX).url, content[:40]


def test_what_is_cut_off_is_refused(qapp):
    jpeg = noisy("jpeg")
    cut = (
        jpeg[:-2],
        jpeg[: len(jpeg) * 2 // 3],
        with_thumbnail(jpeg)[:-400],
        noisy("bmp")[:-1],
        (GIF + b"\x3b")[:-4],
    )
    for content in cut:
        with pytest.raises(InputError, match="The end of the picture's file is missing"):
            prepare_picture(content, LOGO_MAX)
    for kind in ("png", "webp"):  # which their decoders notice
        with pytest.raises(InputError, match="The picture is damaged"):
            prepare_picture(noisy(kind)[:-40], LOGO_MAX)


def test_a_drawing_is_shown_however_large_or_thin_it_says_that_it_is(qtbot):
    for size in (
        "viewBox='0 0 1000000000 400000000'",
        "width='9000000' height='9000000'",
        "width='1' height='90000' viewBox='0 0 1 90000'",
    ):
        drawing = f"<svg xmlns='http://www.w3.org/2000/svg' {size}><path d='M0 0h9v9z'/></svg>"
        url = prepare_picture(drawing.encode(), LOGO_MAX).url
        assert url == svg_data_url(drawing.replace("'", '"').replace("/>", "></path>"))
        shown = picture_of(url)
        assert not shown.isNull(), size
        assert max(shown.width(), shown.height()) <= 1200
        box = PictureBox(LOGO_MAX, "Logo", removable=True)
        qtbot.addWidget(box)
        box.show_url(url)
        assert isinstance(box.shown.pixmap().toImage(), QImage)
        assert not box.shown.pixmap().isNull(), size
