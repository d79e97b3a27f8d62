"""The list behind "/", and pictures that are dropped on the canvas."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from builder.check import check
from builder.form import edits
from builder.form.fields import ImageField
from builder.form.names import new_id
from builder.form.texts import LocalText
from tests.gui.appearance.theme_page import file_mime
from tests.gui.canvas.gestures import open_form
from tests.gui.test_pictures import moving_png

# -- the list behind "/" -------------------------------------------------------------------------


def test_a_slash_opens_the_kinds_where_a_field_would_go(page):
    page.click("n2")
    page.press(Qt.Key.Key_Slash)
    shown = page.canvas.insertion_list
    assert shown.line.hasFocus()
    assert page.canvas.insertion.position == 2
    page.type("choice")
    page.press(Qt.Key.Key_Return)
    assert [each.kind for each in page.document.project.fields][2] == "radio"
    assert page.document.undo_stack.index() == 1
    assert not shown.isVisible()
    assert page.canvas.hasFocus()
    assert page.selected == {page.names[2]}
    assert page.canvas.insertion is None


def test_the_list_is_walked_by_arrows_and_left_by_escape(page):
    page.press(Qt.Key.Key_Slash)
    page.type("choice")
    page.press(Qt.Key.Key_Down)
    page.press(Qt.Key.Key_Return)
    assert page.document.project.fields[-1].kind == "checkboxes"
    count = len(page.names)
    page.press(Qt.Key.Key_Slash)
    assert not page.canvas.insertion_list.nothing.isVisible()
    page.type("no such kind")
    assert page.canvas.insertion_list.nothing.isVisible()
    page.press(Qt.Key.Key_Return)
    page.press(Qt.Key.Key_Escape)
    assert len(page.names) == count
    assert page.canvas.hasFocus()


def test_a_slash_in_a_text_is_a_letter(page):
    editor = page.double_click_text("n2", "label")
    page.retype(editor, "and/or")
    assert page.field("n2").label.in_language("en") == "and/or"
    assert not page.canvas.insertion_list.isVisible()


def test_a_click_elsewhere_closes_the_list(page):
    page.press(Qt.Key.Key_Slash)
    page.click("n1")
    assert not page.canvas.insertion_list.isVisible()
    assert page.canvas.insertion is None


def test_a_slash_begins_an_empty_form(page):
    open_form(page)
    page.press(Qt.Key.Key_Slash)
    page.type("e-mail")
    page.press(Qt.Key.Key_Return)
    assert [each.kind for each in page.document.project.fields] == ["email"]


# -- pictures ------------------------------------------------------------------------------------


def _picture(path):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill("teal")
    image.save(str(path))
    return file_mime(path)


def test_a_picture_file_becomes_a_picture_where_it_is_dropped(page, tmp_path):
    page.drop(_picture(tmp_path / "our-house.png"), above="n2")
    page.wait_for_pictures()
    made = page.document.project.fields[1]
    assert isinstance(made, ImageField)
    assert made.alt.in_language("en") == "our house"
    assert page.document.undo_stack.undoText() == "Drop 1 field"
    assert not [each for each in check(page.document.project) if each.place.field_id == made.id]


def test_a_picture_dropped_into_a_picture_takes_its_place(page, tmp_path):
    open_form(page, ImageField(id="i", alt=LocalText.of(en="Old words")))
    at = page.canvas.rect_of("i").center()
    page.drop_at(_picture(tmp_path / "a.png"), at)
    page.wait_for_pictures()
    [field] = page.document.project.fields
    assert field.source.startswith("data:image/png;base64,")
    assert field.alt.in_language("en") == "Old words"
    page.document.undo_stack.undo()
    assert page.document.project.field("i").source == ""


def test_a_large_photograph_is_made_small_enough(page, tmp_path):
    path = tmp_path / "large.jpg"
    noise = QImage(1600, 1200, QImage.Format.Format_RGB32)
    noise.fill("white")
    for x in range(0, 1600, 2):
        for y in range(0, 1200, 40):
            noise.setPixel(x, y, (x * 7919 + y * 104729) & 0xFFFFFF)
    noise.save(str(path))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    page.drop(data, above="n1")
    page.wait_for_pictures()
    made = page.document.project.fields[0]
    assert len(made.source) <= 64 * 1024
    assert not [each for each in check(page.document.project) if each.place.field_id == made.id]


def test_a_picture_is_prepared_while_the_window_goes_on(page, dialogs, tmp_path):
    """What is done to the form meanwhile is kept, and what was done to the picture is said."""
    path = tmp_path / "wide.png"
    image = QImage(2400, 30, QImage.Format.Format_RGB32)
    image.fill("teal")
    image.save(str(path))
    before = page.document.project
    page.drop(file_mime(path), above="n3")
    assert page.document.project is before
    page.document.edit("Move", edits.move_fields(before, ["f3"], 0))
    page.wait_for_pictures()
    made, behind = page.document.project.fields[:2]
    assert (made.kind, behind.id) == ("image", "f3")
    assert dialogs.told[-1] == "It was scaled from 2,400 × 30 to 1,200 × 15 pixels."
    page.drop_at(file_mime(path), page.canvas.rect_of(made.id).center())
    page.document.edit("Remove", edits.remove_fields(page.document.project, [made.id]))
    without = page.document.project
    page.wait_for_pictures()
    assert page.document.project is without


def test_a_picture_does_not_get_into_another_form(page, dialogs, tmp_path):
    data = _picture(tmp_path / "a.png")
    told = len(dialogs.told)
    page.drop(data, above="n2")
    other = replace(page.document.project, id=new_id())
    page.document.open(other)
    page.wait_for_pictures()
    assert page.document.project is other
    assert len(dialogs.told) == told


def test_a_picture_is_pasted(page):
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill("red")
    QGuiApplication.clipboard().setImage(image)
    page.click("n1")
    page.ctrl(Qt.Key.Key_V)
    page.wait_for_pictures()
    assert page.document.project.fields[1].kind == "image"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("broken.png", b"no picture"),
        ("broken.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><g></svg>"),
        ("gone.png", None),
    ],
)
def test_what_is_no_picture_is_refused_with_words(page, dialogs, tmp_path, name, content):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    before = page.document.project
    dialogs.will("error", None)
    page.drop(data, above="n1")
    page.wait_for_pictures()
    assert page.document.project is before
    dialogs.assert_all_asked()


def test_a_drawing_is_taken_without_what_could_run_or_load_something(page, tmp_path):
    path = tmp_path / "a plan.svg"
    path.write_text(
        "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30'><script>1</script>"
        "<image href='https://x.test/a.png'/><rect width='40' height='30' fill='teal'/></svg>"
    )
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)), QUrl.fromLocalFile(str(tmp_path / "notes.txt"))])
    page.drop(data, above="n1")
    page.wait_for_pictures()
    made = page.document.project.fields[0]
    assert made.source.startswith("data:image/svg+xml,")
    assert not any(each in made.source for each in ("script", "x.test"))
    assert made.alt.in_language("en") == "a plan"


def test_other_files_are_not_taken(page, tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("words")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    assert not page.takes(data, page.canvas.rect_of("f1").center())


def test_an_animation_is_asked_about_before_it_stands_still(page, dialogs, tmp_path):
    path = tmp_path / "moving.png"
    path.write_bytes(moving_png())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    before = page.document.project
    dialogs.will("confirm", False)
    page.drop(data, above="n2")
    page.wait_for_pictures()
    assert page.document.project is before
    assert "Take the first picture of the animation?" in dialogs.said[-1]
    dialogs.will("confirm", True)
    page.drop(data, above="n2")
    page.wait_for_pictures()
    made = page.document.project.fields[1]
    assert isinstance(made, ImageField)
    # Into the picture that is there by now.
    taken = page.document.project
    for answer in (False, True):
        dialogs.will("confirm", answer)
        page.drop_at(data, page.canvas.rect_of(made.id).center())
        page.wait_for_pictures()
        assert page.document.project is taken
    dialogs.assert_all_asked()
