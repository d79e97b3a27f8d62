"""Foreign pictures are read safely, scaled, and written again within a budget."""

import base64
import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageIOHandler, QImageWriter

from builder.check.flow import picture_problem
from builder.errors import InputError
from builder.form.pictures import LOGO_MAX, PICTURE_MAX, content_of, data_url, svg_data_url
from builder.gui.widgets.pictures import (
    MOST_BYTES,
    image_of,
    picture_of,
    prepare_image,
    prepare_picture,
)

SVG = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'>%b</svg>"
_FORMATS = QImage.Format


def image(width: int, height: int, *, noisy: bool = False, alpha: bool = False) -> QImage:
    made = QImage(width, height, _FORMATS.Format_ARGB32 if alpha else _FORMATS.Format_RGB32)
    made.fill(QColor(0, 128, 128, 0 if alpha else 255))
    if noisy:
        seed = 1
        for y in range(height):
            for x in range(width):
                seed = (seed * 1103515245 + 12345) % 2**31
                made.setPixel(x, y, 0xFF000000 | seed >> 7)
    return made


def encoded(picture: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert picture.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png_of(width: int, height: int, text: bytes = b"") -> bytes:
    """Return a PNG that claims a size, with almost nothing in it."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    more = chunk(b"tEXt", text) if text else b""
    body = chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + header + more + body


def moving_png() -> bytes:
    """Return a PNG that says that it is an animation."""
    still = encoded(image(30, 20), "png")
    return still[:33] + chunk(b"acTL", struct.pack(">II", 2, 0)) + still[33:]


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp", "bmp"])
def test_every_format_is_taken_and_kept_in_a_form_that_pages_show(qapp, kind):
    done = prepare_picture(encoded(image(30, 20), kind), LOGO_MAX)
    assert picture_problem(done.url, LOGO_MAX) == ""
    shown = picture_of(done.url)
    assert (shown.width(), shown.height()) == (30, 20)
    assert done.note == ""


@pytest.mark.parametrize("most", [LOGO_MAX, PICTURE_MAX])
def test_a_large_picture_is_made_small_enough_and_says_so(qapp, most):
    done = prepare_image(image(640, 320, noisy=True), most)
    assert len(done.url) <= most
    shown = picture_of(done.url)
    assert shown.width() == pytest.approx(2 * shown.height(), abs=2)
    size = f"{shown.width()} × {shown.height()}"
    assert done.note == f"It was scaled from 640 × 320 to {size} pixels."


_TURNS = QImageIOHandler.Transformation


@pytest.mark.parametrize(
    ("turn", "before", "now"),
    [
        (_TURNS.TransformationNone, "3,000 × 1,500", (1200, 600)),
        (_TURNS.TransformationRotate180, "3,000 × 1,500", (1200, 600)),
        (_TURNS.TransformationRotate90, "1,500 × 3,000", (600, 1200)),
        (_TURNS.TransformationMirrorAndRotate90, "1,500 × 3,000", (600, 1200)),
    ],
)
def test_a_large_photo_says_from_which_size_it_was_scaled_as_it_is_seen(qapp, turn, before, now):
    """A camera writes how it was held beside the pixels."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpeg")
    writer.setTransformation(turn)
    assert writer.write(image(3000, 1500))
    done = prepare_picture(bytes(buffer.data().data()), LOGO_MAX)
    shown = picture_of(done.url)
    assert (shown.width(), shown.height()) == now
    assert done.note == f"It was scaled from {before} to {now[0]:,} × {now[1]:,} pixels."


@pytest.mark.parametrize("kind", ["png", "jpeg"])
@pytest.mark.parametrize("space", ["DisplayP3", "AdobeRgb", "ProPhotoRgb"])
def test_colours_are_those_of_the_pictures_profile_which_is_left_out(qapp, kind, space):
    named = QColorSpace(QColorSpace.NamedColorSpace[space])
    made = image(30, 20)
    made.fill(QColor(40, 160, 90))
    made.setColorSpace(named)
    content = encoded(made, kind)
    expected = made.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    wanted = expected.pixelColor(5, 5)
    for shown in (picture_of(prepare_picture(content, LOGO_MAX).url), image_of(content)):
        assert not shown.colorSpace().isValid()
        found = shown.pixelColor(5, 5)
        for part in ("red", "green", "blue"):
            assert abs(getattr(found, part)() - getattr(wanted, part)()) < 4
    plain = image(30, 20)
    plain.fill(wanted)
    assert len(prepare_image(made, LOGO_MAX).url) == len(prepare_image(plain, LOGO_MAX).url)


@pytest.mark.parametrize("deep", [_FORMATS.Format_RGBA64, _FORMATS.Format_Grayscale16])
def test_more_than_eight_bits_take_no_more_room(qapp, deep):
    done = prepare_picture(encoded(image(30, 20).convertToFormat(deep), "png"), LOGO_MAX)
    assert picture_of(done.url).pixelFormat().redSize() == 8


def test_what_is_transparent_stays_so(qapp):
    done = prepare_picture(encoded(image(64, 64, alpha=True), "png"), LOGO_MAX)
    assert picture_of(done.url).pixelColor(1, 1).alpha() == 0


@pytest.mark.parametrize("kind", [_FORMATS.Format_RGB32, _FORMATS.Format_Indexed8])
def test_what_is_written_again_has_no_remarks(qapp, kind):
    made = image(15, 16).convertToFormat(kind)
    made.setPixel(3, 4, 0 if kind == _FORMATS.Format_Indexed8 else 0xFF000000)
    made.setText("Taken at home", "somebody")
    written = encoded(made, "png")
    assert b"somebody" in written
    content = content_of(prepare_picture(written, LOGO_MAX).url)
    # A remark's name says something, too.
    assert not any(each in content for each in (b"somebody", b"Taken at home", b"tEXt", b"iTXt"))
    assert image_of(content).convertToFormat(_FORMATS.Format_RGB32) == made.convertToFormat(
        _FORMATS.Format_RGB32
    )


def test_an_svg_that_takes_too_much_room_is_drawn(qapp):
    lines = b"".join(b"<path d='M%d 0L0 %d' stroke='red'/>" % (n, n) for n in range(900))
    done = prepare_picture(SVG % lines, LOGO_MAX)
    assert done.url.startswith(("data:image/png", "data:image/webp"))
    assert "drawn as pixels" in done.note
    assert not picture_of(done.url).isNull()


def test_a_small_svg_stays_one(qapp):
    done = prepare_picture(SVG % b"<circle cx='20' cy='20' r='9' fill='#123'/>", LOGO_MAX)
    assert done.url.startswith("data:image/svg+xml,")
    assert picture_problem(done.url, LOGO_MAX) == ""
    assert not picture_of(done.url).isNull()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "The file is empty"),
        (b"%PDF-1.7", "not a picture"),
        (b"MZ\x90\0", "not a picture"),
        (b"<html><script>1</script></html>", "not a picture"),
        (b"\x89PNG\r\n\x1a\nrubbish", "damaged"),
        (b"\xff\xd8\xff\xe0 rubbish", "file is missing"),
        (b"GIF89a", "file is missing"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "damaged"),
        (png_of(60_000, 60_000), "60,000 × 60,000 pixels"),
        (b"\x89PNG\r\n\x1a\n" + bytes(MOST_BYTES), "too large"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' width='0' height='9'/>", "damaged"),
        (b"<!DOCTYPE svg [<!ENTITY a 'b'>]>" + SVG % b"", "declares entities"),
    ],
)
def test_what_is_no_picture_is_refused_with_a_reason(qapp, content, said):
    with pytest.raises(InputError, match=said):
        prepare_picture(content, PICTURE_MAX)


def test_what_fits_nowhere_is_refused(qapp):
    with pytest.raises(InputError, match="cannot be made small enough"):
        prepare_image(image(200, 200, noisy=True), 300)
    with pytest.raises(InputError, match="no picture in it"):
        prepare_image(QImage(), LOGO_MAX)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://x.test/a.png",
        "data:image/png;base64,!!!!",
        data_url("png", png_of(60_000, 60_000)),
        "data:application/pdf;base64," + base64.b64encode(b"%PDF-1.7").decode(),
        "data:image/svg+xml,%3Csvg",
    ],
)
def test_what_a_file_holds_for_a_picture_is_shown_as_nothing_if_it_is_none(qapp, url):
    assert picture_of(url).isNull()


def test_a_drawing_is_as_large_as_it_says_or_as_there_is_room_for_and_loads_nothing(qapp, tmp_path):
    red = tmp_path / "red.png"
    made = image(8, 8)
    made.fill(QColor("red"))
    made.save(str(red))
    rest = (
        f"viewBox='0 0 40 20' xmlns='http://www.w3.org/2000/svg'><image href='{red.as_uri()}' "
        "width='40' height='20'/></svg>"
    )
    for size, expected in (("width='40' height='20'", (40, 20)), ("", (640, 320))):
        shown = picture_of(svg_data_url(f"<svg {size} {rest}"))
        assert (shown.width(), shown.height()) == expected
        assert shown.pixelColor(10, 10).alpha() == 0


def test_the_picture_on_the_clipboard_may_be_of_any_depth(qapp):
    for depth in (_FORMATS.Format_Mono, _FORMATS.Format_Grayscale8, _FORMATS.Format_RGBA64):
        plain = QImage(20, 20, depth)
        plain.fill(0)
        assert prepare_image(plain, LOGO_MAX).url.startswith("data:image/png")


def test_an_animated_png_says_that_only_its_first_picture_is_kept(qapp):
    still = encoded(image(30, 20), "png")
    done = prepare_picture(moving_png(), LOGO_MAX)
    assert done.is_still
    assert "Only the first picture of the animation is kept." in done.note
    assert not prepare_picture(still, LOGO_MAX).is_still
