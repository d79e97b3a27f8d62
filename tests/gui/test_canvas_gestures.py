"""Marquee, zoom, the list behind "/", folded steps, badges and pictures on the canvas."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QHelpEvent, QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from builder.app import make_services
from builder.check import check
from builder.form import edits
from builder.form.conditions import Comparison
from builder.form.fields import (
    CalculatedField,
    ImageField,
    ParagraphField,
    Prefill,
    StepField,
    TextField,
)
from builder.form.place import Place
from builder.form.texts import LocalText
from builder.gui.design.workspace import DesignWorkspace
from builder.gui.widgets.theme import Theme, dress
from builder.settings import Home
from builder.storage.starters import open_starter
from tests.gui.design_page import DesignPage
from tests.gui.dialogs import Dialogs

_LEFT = Qt.MouseButton.LeftButton
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier
_NO_BUTTON = Qt.MouseButton.NoButton


@pytest.fixture(scope="module")
def dialogs():
    return Dialogs()


@pytest.fixture(scope="module")
def workspace(qapp, tmp_path_factory, dialogs):
    """One workspace for all tests: each opens a form of its own in it."""
    theme = Theme(qapp, "light")
    home = Home(tmp_path_factory.mktemp("home"))
    home.make()
    services = make_services(open_starter("blank"), home, dialogs)
    workspace = DesignWorkspace(services)
    workspace.resize(1280, 900)
    dress(workspace)
    workspace.show()
    yield workspace
    workspace.close()
    services.tasks.shut_down()
    workspace.deleteLater()
    del theme


def _text(number, **changes):
    words = LocalText.of(en=f"Field {number}")
    return TextField(id=f"f{number}", name=f"n{number}", label=words, **changes)


def _open(page, *fields):
    form = replace(open_starter("blank"), languages=("en",), fields=fields)
    page.document.open(form)
    QApplication.processEvents()
    page.focus_canvas()


@pytest.fixture
def page(qtbot, workspace):
    page = DesignPage(qtbot, workspace)
    workspace.services.document.open(open_starter("demo-form"))
    workspace.canvas.zoom_by(0)
    workspace.activateWindow()
    _open(page, *(_text(number) for number in range(1, 6)))
    return page


def _drag(page, corners, modifier=_NONE, *, let_go=True):
    view = page.canvas.viewport()
    begin, end = corners
    page.bot.mousePress(view, _LEFT, modifier, begin)
    for share in (0.3, 0.6, 1.0):
        _move(view, begin + (end - begin) * share)
    if let_go:
        page.bot.mouseRelease(view, _LEFT, modifier, end)


def _move(view, at):
    """Move the mouse with the left button held, which QTest does not."""
    place = QPointF(at)
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, view.mapToGlobal(place), _NO_BUTTON, _LEFT, _NONE
    )
    QApplication.sendEvent(view, event)


# -- the marquee ---------------------------------------------------------------------------------


def _around(page, first, last):
    """Two corners, beside the fields, of a rectangle that touches these and all between."""
    top, bottom = page.canvas.rect_of(first), page.canvas.rect_of(last)
    return QPoint(top.left() - 20, top.center().y()), QPoint(top.left() + 60, bottom.center().y())


def test_a_rectangle_selects_the_fields_that_it_touches(page):
    _drag(page, _around(page, "f2", "f4"))
    assert page.selected == {"n2", "n3", "n4"}
    begin, end = _around(page, "f1", "f2")
    _drag(page, (QPoint(begin.x(), end.y()), QPoint(end.x(), begin.y())))
    assert page.selected == {"n1", "n2"}


@pytest.mark.parametrize("modifier", [_CTRL, _SHIFT])
def test_a_rectangle_adds_to_what_is_selected(page, modifier):
    page.click("n1")
    _drag(page, _around(page, "f3", "f4"), modifier)
    assert page.selected == {"n1", "n3", "n4"}


def test_escape_gives_the_rectangle_up(page):
    page.click("n1")
    _drag(page, _around(page, "f3", "f4"), let_go=False)
    assert page.selected == {"n3", "n4"}
    page.press(Qt.Key.Key_Escape)
    assert page.selected == {"n1"}
    page.bot.mouseRelease(page.canvas.viewport(), _LEFT)
    assert page.selected == {"n1"}


def test_ctrl_and_shift_add_a_range(page):
    page.click("n1")
    page.ctrl_click("n3")
    page.click("n5", _CTRL | _SHIFT)
    assert page.selected == {"n1", "n3", "n4", "n5"}


def test_the_keyboard_selects_single_fields_beside_others(page):
    page.click("n1")
    page.ctrl(Qt.Key.Key_Down)
    page.ctrl(Qt.Key.Key_Down)
    assert page.selected == {"n1"}
    assert page.canvas.current == "f3"
    page.ctrl(Qt.Key.Key_Space)
    assert page.selected == {"n1", "n3"}
    page.ctrl(Qt.Key.Key_Space)
    assert page.selected == {"n1"}


def test_several_fields_move_together_in_one_step(page):
    page.click("n2")
    page.shift_click("n3")
    page.drop(page.canvas.drag_data(), above=None)
    assert page.names == ["n1", "n4", "n5", "n2", "n3"]
    page.document.undo_stack.undo()
    assert page.names == ["n1", "n2", "n3", "n4", "n5"]


# -- zoom ----------------------------------------------------------------------------------------


def _wheel(page, turned):
    view = page.canvas.viewport()
    at = QPointF(view.rect().center())
    event = QWheelEvent(
        at, view.mapToGlobal(at), QPoint(), QPoint(0, turned), _NO_BUTTON, _CTRL,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def test_the_wheel_zooms_and_the_corner_says_how_far(page):
    before = page.canvas.rect_of("f1")
    _wheel(page, 120)
    assert page.canvas.zoom_button.text() == "110 %"
    assert page.canvas.rect_of("f1").height() > before.height()
    _wheel(page, -120)
    _wheel(page, -120)
    assert page.canvas.zoom_button.text() == "90 %"
    page.bot.mouseClick(page.canvas.zoom_button, _LEFT)
    assert page.canvas.zoom == 1.0
    assert page.canvas.rect_of("f1") == before


def test_the_commands_zoom_and_ctrl_0_undoes_it(page):
    page.ctrl(Qt.Key.Key_Minus)
    page.ctrl(Qt.Key.Key_Minus)
    assert page.canvas.zoom == 0.8
    page.ctrl(Qt.Key.Key_0)
    assert page.canvas.zoom == 1.0
    page.ctrl(Qt.Key.Key_Plus)
    page.ctrl(Qt.Key.Key_Equal)
    assert page.canvas.zoom == 1.25
    page.workspace.services.commands.action("design.zoom_reset").trigger()
    assert page.canvas.zoom == 1.0


@pytest.mark.parametrize("factor", [-3, 4])
def test_everything_works_at_every_zoom(page, factor):
    for _ in range(abs(factor)):
        page.canvas.zoom_by(1 if factor > 0 else -1)
    page.click("n2")
    assert page.selected == {"n2"}
    page.retype(page.double_click_text("n2", "label"), "Town")
    assert page.field("n2").label.in_language("en") == "Town"
    page.drag_field("n4", above="n1")
    assert page.names[0] == "n4"


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
    page.type("no such kind")
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
    _open(page)
    page.press(Qt.Key.Key_Slash)
    page.type("e-mail")
    page.press(Qt.Key.Key_Return)
    assert [each.kind for each in page.document.project.fields] == ["email"]


# -- texts ---------------------------------------------------------------------------------------


def test_tab_goes_through_every_text_that_is_seen(page):
    hint = LocalText.of(en="A hint")
    step = StepField(id="s", text=LocalText.of(en="Second step"))
    _open(page, _text(1, hint=hint), ParagraphField(id="p", text=hint), step, _text(2))
    page.press(Qt.Key.Key_F2)
    seen = []
    while page.is_editing_text:
        editor = page.text_editor()
        seen.append(editor.toPlainText() or editor.placeholderText())
        page.bot.keyClick(editor, Qt.Key.Key_Tab)
        assert len(seen) < 20
    title = page.document.project.texts.title.best("en")
    assert seen[0] == title
    assert seen[-6:-1] == ["Field 1", "A hint", "A hint", "Second step", "Field 2"]
    assert page.document.undo_stack.index() == 0


def test_placeholders_are_read_by_names_and_never_by_ids(page):
    text = LocalText.of(en="Hello {{f1|there}}, from {{parameter.town}}")
    _open(page, _text(1), ParagraphField(id="p", text=text))
    outline = page.workspace.outline.outline_model
    assert outline.index(1).data() == "Hello [Field 1], from [town]"
    page.document.edit("x", edits.change_field(page.document.project, "f1", label=LocalText()))
    assert outline.index(1).data() == "Hello [n1], from [town]"
    editor = page.double_click_text("paragraph", "text")
    assert editor.toPlainText() == "Hello {{n1|there}}, from {{parameter.town}}"
    page.bot.keyClick(editor, Qt.Key.Key_End)
    page.bot.keyClicks(editor, ", {{n1}}")
    page.bot.keyClick(editor, Qt.Key.Key_Return)
    words = page.document.project.field("p").text.in_language("en")
    assert words == "Hello {{f1|there}}, from {{parameter.town}}, {{f1}}"
    page.press(Qt.Key.Key_F2)
    page.bot.keyClick(page.text_editor(), Qt.Key.Key_Return)
    assert page.document.project.field("p").text.in_language("en") == words


def test_a_placeholder_follows_the_label_that_it_stands_for(page):
    _open(page, _text(1), ParagraphField(id="p", text=LocalText.of(en="{{f1}}")))
    at = page.canvas.rect_of("p")
    before = page.canvas.viewport().grab(at).toImage()
    label = LocalText.of(en="Another")
    page.document.edit("x", edits.change_field(page.document.project, "f1", label=label))
    page.workspace.services.selection.select(())
    assert page.canvas.rect_of("p") == at
    assert page.canvas.viewport().grab(at).toImage() != before


# -- steps ---------------------------------------------------------------------------------------


def _two_steps(page):
    steps = [StepField(id=f"s{n}", text=LocalText.of(en=f"Step {n}")) for n in (1, 2)]
    _open(page, steps[0], _text(1), _text(2), steps[1], _text(3))


def test_a_step_folds_by_its_arrow_and_by_the_keyboard(page):
    _two_steps(page)
    below = page.canvas.rect_of("s2").top()
    page.bot.mouseClick(page.canvas.viewport(), _LEFT, pos=page.canvas.fold_rect("s1").center())
    assert page.canvas.rect_of("f1").height() == 0
    assert page.canvas.rect_of("s2").top() < below
    assert page.document.undo_stack.index() == 0
    page.workspace.services.selection.select({"s1"})
    page.focus_canvas()
    page.ctrl(Qt.Key.Key_J)
    assert page.canvas.rect_of("s2").top() == below


def test_arrows_go_past_what_is_folded_and_a_selection_opens_it(page):
    _two_steps(page)
    page.workspace.folding.fold("s1", folded=True)
    page.workspace.services.selection.select({"s1"})
    page.press(Qt.Key.Key_Down)
    assert page.selected == {"step"}
    assert page.canvas.current == "s2"
    page.workspace.services.selection.select({"f2"})
    assert page.canvas.rect_of("f2").height() > 0


def test_what_is_dropped_on_a_folded_step_goes_to_its_end(page):
    _two_steps(page)
    page.workspace.folding.fold("s1", folded=True)
    rect = page.canvas.rect_of("s1")
    mime = page.workspace.commands.mime({"f3"})
    before = [each.id for each in page.document.project.fields]
    page.drop_at(mime, QPoint(rect.center().x(), rect.bottom() - 3))
    after = [each.id for each in page.document.project.fields]
    assert after.index("s2") == before.index("s2") + 1
    assert after[3] not in before


# -- badges --------------------------------------------------------------------------------------


def _with_badges(page):
    condition = Comparison(field="f1", test="filled")
    prefill = Prefill(source="parameter", name="town")
    _open(
        page,
        _text(1),
        _text(2, show_if=condition, required_if=condition, prefill=prefill),
        CalculatedField(id="c", name="total", expression="1 + 1"),
    )


def test_badges_say_what_holds_and_lead_to_its_editor(page):
    _with_badges(page)
    asked: list[Place] = []
    page.workspace.services.selection.place_requested.connect(asked.append)
    shown = [*page.canvas.badge_rects("f2"), *page.canvas.badge_rects("c")]
    assert [badge.place.attribute for badge, _ in shown] == [
        "show_if", "required_if", "prefill", "expression",
    ]  # fmt: skip
    assert page.canvas.badge_rects("f1") == []
    for badge, rect in shown:
        page.bot.mouseClick(page.canvas.viewport(), _LEFT, pos=rect.center())
        assert asked[-1] == badge.place
        assert page.workspace.services.selection.ids == {badge.place.field_id}
    assert len(asked) == 4
    page.workspace.services.selection.place_requested.disconnect(asked.append)
    assert "town" in shown[2][0].words
    assert "f1" not in "".join(badge.words for badge, _ in shown)


def test_a_badges_words_are_its_tooltip(page):
    _with_badges(page)
    view = page.canvas.viewport()
    [_, (badge, rect), _] = page.canvas.badge_rects("f2")
    at = rect.center()
    event = QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, event)
    assert QToolTip.text() == badge.words == "Require “Field 2” if “Field 1” is answered"
    QToolTip.hideText()


def test_badges_are_in_the_menu_and_in_what_is_said(page):
    _with_badges(page)
    page.click("n2")
    asked: list[Place] = []
    page.workspace.services.selection.place_requested.connect(asked.append)
    menu = page.canvas.context_menu()
    [prefill] = [each for each in menu.actions() if "town" in each.text()]
    prefill.trigger()
    assert [place.attribute for place in asked] == ["prefill"]
    page.workspace.services.selection.place_requested.disconnect(asked.append)
    menu.close()
    assert "Show “Field 2” if “Field 1” is answered" in page.canvas.accessibleDescription()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_badges_name_and_problem_stand_side_by_side(page, language):
    _with_badges(page)
    form = replace(page.document.project, languages=(language,))
    page.document.edit("x", form)
    rects = [rect for _, rect in page.canvas.badge_rects("f2")]
    field = page.canvas.rect_of("f2")
    for one in rects:
        assert sum(one.intersects(other) for other in rects) == 1
        assert (one.center().x() < field.center().x()) is (language == "ar")
    label = page.canvas.text_rects("f2")["label", None]
    assert not any(rect.intersects(label) for rect in rects)


# -- pictures ------------------------------------------------------------------------------------


def _picture(path):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill("teal")
    image.save(str(path))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def test_a_picture_file_becomes_a_picture_where_it_is_dropped(page, tmp_path):
    page.drop(_picture(tmp_path / "our-house.png"), above="n2")
    made = page.document.project.fields[1]
    assert isinstance(made, ImageField)
    assert made.alt.in_language("en") == "our house"
    assert page.document.undo_stack.undoText() == "Drop 1 field"
    assert not [each for each in check(page.document.project) if each.place.field_id == made.id]


def test_a_picture_dropped_into_a_picture_takes_its_place(page, tmp_path):
    _open(page, ImageField(id="i", alt=LocalText.of(en="Old words")))
    at = page.canvas.rect_of("i").center()
    page.drop_at(_picture(tmp_path / "a.png"), at)
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
    made = page.document.project.fields[0]
    assert len(made.source) <= 64 * 1024
    assert not [each for each in check(page.document.project) if each.place.field_id == made.id]


def test_a_picture_is_pasted(page):
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill("red")
    QGuiApplication.clipboard().setImage(image)
    page.click("n1")
    page.ctrl(Qt.Key.Key_V)
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
