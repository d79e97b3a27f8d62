"""Taking logos, colours and whole themes from elsewhere."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from builder.form.contrasts import contrasts
from builder.form.pictures import LOGO_MAX
from builder.form.project import Theme
from builder.form.texts import LocalText
from builder.gui.appearance.exchange import THEME_MIME
from builder.storage import project_file
from builder.storage.codec import dump_theme, load_theme
from tests.faults import GOOD
from tests.gui.appearance.theme_page import drop, file_mime

SVG = (
    b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 4'>"
    b"<rect width='4' height='4' fill='#e4002b'/></svg>"
)
MINE = Theme(
    accent="#0b6b74",
    radius=3,
    font="mono",
    logo="data:image/svg+xml,<svg/>",
    logo_alt=LocalText.of(en="Us", el="Εμείς", ja="私"),
)


def noise(side: int) -> QImage:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    for x in range(side):
        for y in range(side):
            image.setPixelColor(x, y, QColor((x * 7) % 256, (y * 13) % 256, (x * y) % 256))
    return image


# -- the logo ----------------------------------------------------------------------------------


def test_a_logo_is_chosen_made_smaller_and_says_what_it_took_before_and_after(page, tmp_path):
    path = tmp_path / "large.png"
    noise(400).save(str(path))
    page.services.messages.will("open_file", path)
    page.bot.mouseClick(page.picture.choose_button, Qt.MouseButton.LeftButton)
    said = page.wait_for_picture()
    assert "It was scaled from 400 × 400 to" in said
    logo = page.theme.logo
    assert 0 < len(logo) <= LOGO_MAX
    assert f"{len(logo):,} of {LOGO_MAX:,} bytes" in page.picture_facts
    assert f"the file has {path.stat().st_size:,}" in page.picture_facts
    assert page.undo() == "Change logo"
    assert page.theme.logo == GOOD.theme.logo


def test_a_logo_is_dropped_and_cleaned(page, tmp_path):
    path = tmp_path / "logo.svg"
    path.write_bytes(SVG.replace(b"<rect", b"<script>alert(1)</script><rect onload='x()'"))
    assert drop(page.picture, file_mime(path))
    assert page.wait_for_picture() == "2 parts that could run or load something were left out."
    logo = page.theme.logo
    assert "script" not in logo
    assert "onload" not in logo
    page.bot.mouseClick(page.picture.remove_button, Qt.MouseButton.LeftButton)
    assert page.theme.logo == ""


def test_a_logo_is_pasted_and_an_empty_clipboard_is_said(page):
    left = Qt.MouseButton.LeftButton
    paste = page.picture.paste_button
    for words in (None, "no picture"):
        QGuiApplication.clipboard().clear()
        if words:
            QGuiApplication.clipboard().setText(words)
        page.bot.mouseClick(paste, left)
        assert page.wait_for_picture() == "There is no picture on the clipboard."
    assert page.document.project is GOOD
    QGuiApplication.clipboard().setText(SVG.decode())
    page.bot.mouseClick(paste, left)
    page.wait_for_picture()
    svg = page.theme.logo
    assert svg.startswith("data:image/svg+xml,")
    page.bot.mouseClick(page.picture.remove_button, left)
    QGuiApplication.clipboard().setText(svg)
    page.bot.mouseClick(paste, left)
    page.wait_for_picture()
    assert page.theme.logo == svg
    QGuiApplication.clipboard().setImage(noise(64))
    page.picture.choose_button.setFocus()
    ctrl = Qt.KeyboardModifier.ControlModifier
    page.bot.keyClick(page.picture.choose_button, Qt.Key.Key_V, ctrl)
    page.wait_for_picture()
    assert 0 < len(page.theme.logo) <= LOGO_MAX
    assert page.theme.logo != svg


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "The file is empty."),
        (b"%PDF-1.7", "This is not a picture that can be used."),
        (b"\x89PNG\r\n\x1a\n" + bytes(64), "The picture is damaged."),
        (b"BM" + b"\xff" * 80, "The end of the picture's file is missing."),
        (b"<!DOCTYPE svg [<!ENTITY a 'b'>]>" + SVG, "declares entities"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'>" + b"<g>" * 9_000, "too intricate"),
        (
            b"\x89PNG\r\n\x1a\n" + bytes(33 * 1024 * 1024),
            "The file is too large. 32 MB are the most",
        ),
    ],
)
def test_hostile_pictures_are_refused_and_change_nothing(page, tmp_path, content, said):
    path = tmp_path / "logo.png"
    path.write_bytes(content)
    assert drop(page.picture, file_mime(path))
    assert said in page.wait_for_picture()
    assert drop(page.panel.source, file_mime(path))
    refused = page.wait_for_colours()
    assert "colours. Press" not in refused
    assert page.document.project is GOOD


def test_a_picture_that_is_cancelled_in_the_status_bar_leaves_the_box_at_rest(page, tmp_path):
    path = tmp_path / "large.png"
    noise(300).save(str(path))
    drop(page.picture, file_mime(path))
    assert page.picture.is_busy
    drop(page.panel.source, file_mime(path))
    for task in page.services.tasks.running:
        task.cancel()
    assert page.wait_for_picture() == ""
    assert page.wait_for_colours() == "Drop a picture or a list of colours here."
    page.bot.waitUntil(lambda: not page.services.tasks.running)
    assert page.document.project is GOOD


# -- colours -----------------------------------------------------------------------------------


def test_the_colours_of_a_flat_picture_come_out_as_they_are(page, tmp_path):
    image = QImage(300, 200, QImage.Format.Format_ARGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.fillRect(0, 0, 120, 120, QColor("#e4002b"))
    painter.fillRect(120, 0, 60, 60, QColor("#00263e"))
    painter.end()
    path = tmp_path / "brand.png"
    image.save(str(path))
    drop(page.panel.source, file_mime(path))
    assert page.wait_for_colours() == "3 colours. Press one to say what it is for."
    assert page.found[0] == "#e4002b"
    assert set(page.found) == {"#e4002b", "#ffffff", "#00263e"}


def test_what_edges_mix_is_no_colour_of_a_picture(page, tmp_path):
    path = tmp_path / "flag.svg"
    shapes = "<path fill='#00aa77' d='M0 0h200v80H0z'/><circle cx='40' cy='40' r='30' fill='gold'/>"
    path.write_text(f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 80'>{shapes}</svg>")
    drop(page.panel.source, file_mime(path))
    assert page.wait_for_colours().startswith("2 colours.")
    assert page.found == ["#00aa77", "#ffd700"]
    noise(120).save(str(tmp_path / "noise.png"))  # no colour of it has a share worth the name
    drop(page.panel.source, file_mime(tmp_path / "noise.png"))
    page.wait_for_colours()
    assert len(page.found) == 8


def test_every_way_brings_colours(page, tmp_path):
    source, left = page.panel.source, Qt.MouseButton.LeftButton
    css = tmp_path / "brand.css"
    css.write_text(":root { --a: #123456; background: url('data:image/svg+xml,<svg/>') }")
    page.services.messages.will("open_file", css)
    page.bot.mouseClick(source.choose_button, left)
    page.wait_for_colours()
    assert page.found == ["#123456"]
    QGuiApplication.clipboard().setText("tomato, #00f")
    page.bot.mouseClick(source.paste_button, left)
    page.wait_for_colours()
    assert page.found == ["#ff6347", "#0000ff"]
    QGuiApplication.clipboard().setText(SVG.decode())
    source.paste_button.setFocus()
    page.bot.keyClick(source.paste_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    page.wait_for_colours()
    assert page.found == ["#e4002b"]
    mime = QMimeData()
    mime.setColorData(QColor("#102030"))
    drop(source, mime)
    assert page.found == ["#102030"]
    mime = QMimeData()
    mime.setImageData(QImage(4, 4, QImage.Format.Format_ARGB32))
    image = QImage(4, 4, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    mime.setImageData(image)
    drop(source, mime)
    assert page.wait_for_colours() == "Nothing can be seen in this picture."
    page.services.messages.will("open_file", tmp_path / "gone.css")
    page.bot.mouseClick(source.choose_button, left)
    assert page.wait_for_colours() == "gone.css cannot be read: it is not there."
    QGuiApplication.clipboard().clear()
    page.bot.mouseClick(source.paste_button, left)
    assert "neither a picture nor a text" in page.wait_for_colours()
    assert page.document.project is GOOD


def test_colours_of_a_list_that_srgb_lacks_are_said_to_be_the_nearest(page):
    QGuiApplication.clipboard().setText("--sea: color(display-p3 0 1 0); --ink: hwb(0 0% 100%)")
    page.click("colour_source_paste")
    assert page.wait_for_colours() == (
        "2 colours. Press one to say what it is for. "
        "1 of them is the nearest in sRGB, which lacks the one of the list."
    )
    assert page.found == ["#00fb29", "#000000"]
    tips = [each.toolTip() for each in page.panel.source.found]
    assert tips == ["sea, #00fb29, the nearest in sRGB", "ink, #000000"]


def test_a_colour_is_handed_out_with_its_contrast_checked(page):
    page.document.open(replace(GOOD, theme=Theme()))
    QGuiApplication.clipboard().setText("#ffe600 #14532d")
    page.click("colour_source_paste")
    page.wait_for_colours()
    assert page.assign("#14532d", "assign_accent") == "Accent: can be seen well"
    assert page.theme.accent == "#14532d"
    assert page.undo() == "Change accent colour"
    said = page.assign("#ffe600", "assign_ink")
    assert said == "Text: too faint, text on the form 1.26:1 of 4.5:1"
    assert page.theme.ink == "#ffe600"
    page.undo()
    said = page.assign("#ffe600", "assign_ink_shade")
    assert said == f"Text, as {page.theme.ink}, which is seen"
    assert [each for each in contrasts(page.theme) if not each.passes] == []
    assert page.assign("#14532d", "assign_canvas").endswith("can be seen well")
    assert page.theme.canvas == "#14532d"
    assert "too faint" in page.assign("#14532d", "assign_card")


# -- whole themes ------------------------------------------------------------------------------


def test_a_theme_is_copied_from_one_form_into_another(page):
    page.document.open(replace(GOOD, theme=MINE))
    page.click("appearance_copy")
    page.document.open(replace(GOOD, languages=("en", "el")))
    page.click("appearance_paste")
    words = LocalText.of(en="Us", el="Εμείς")  # the other form has no Japanese
    assert page.theme == replace(MINE, logo_alt=words)
    assert page.undo() == "Paste theme"
    assert page.theme == GOOD.theme
    QGuiApplication.clipboard().setText(QGuiApplication.clipboard().text())  # as from a mail
    page.click("appearance_paste")
    assert page.theme == replace(MINE, logo_alt=words)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "There is no theme on the clipboard."),
        (b"", "cannot be read"),
        (b"[]", "cannot be read"),
        (b'{"accent": 7}', "cannot be read"),
        (b'{"font": "comic"}', "cannot be read"),
        (b'{"script": "x"}', "cannot be read"),
        (b'{"radius": 1e999}', "cannot be read"),
        (b"\xff\xfe", "cannot be read"),
        (b'{"a":' * 9_000, "cannot be read"),
        (b" " * (1024 * 1024 + 1), "too much"),
    ],
)
def test_what_is_no_theme_is_refused(page, content, said):
    mime = QMimeData()
    mime.setText("#fff")
    if content is not None:
        mime.setData(THEME_MIME, QByteArray(content))
    QGuiApplication.clipboard().setMimeData(mime)
    page.services.messages.will("error", None)
    page.click("appearance_paste")
    assert said in str(page.services.messages.errors[-1])
    assert page.document.project is GOOD


def test_the_theme_of_another_project_file_is_taken(page, tmp_path):
    path = tmp_path / "other.webview.json"
    project_file.write(path, replace(GOOD, theme=MINE))
    page.services.messages.will("open_file", path)
    page.click("appearance_take")
    page.bot.waitUntil(lambda: page.theme.accent == MINE.accent)
    assert page.document.project.fields == GOOD.fields
    assert page.undo() == "Take theme"
    path.write_text("{}")
    page.services.messages.will("open_file", path)
    page.services.messages.will("error", None)
    page.click("appearance_take")
    page.bot.waitUntil(lambda: not page.services.tasks.running)
    assert "not a webview project" in str(page.services.messages.errors[-1])
    page.services.messages.will("open_file", None)
    page.click("appearance_take")
    assert page.document.project == GOOD


def test_a_theme_is_written_and_read_again():
    assert load_theme(dump_theme(MINE)) == MINE
    assert load_theme(dump_theme(Theme())) == Theme()
