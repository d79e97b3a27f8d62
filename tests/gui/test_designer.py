import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDragLeaveEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel

from builder.form import edits
from builder.form.fields import HiddenField, RatingField
from builder.form.named_pipes import Pipes
from builder.form.project import Theme
from builder.form.texts import LocalText
from builder.gui.design.canvas.field_drawings import draw_field
from builder.gui.design.canvas.shapes import Words
from builder.gui.design.canvas.style import page_style
from builder.gui.design.workspace import DesignWorkspace
from builder.gui.widgets.theme import dress
from builder.storage.starters import open_starter
from tests.gui.design_page import DesignPage
from tests.gui.finding import find
from tests.projects import everything

_PIPES = Pipes(open_starter("blank"), "en")
_DEMO = [
    "first_name",
    "last_name",
    "gender",
    "region",
    "city",
    "address",
    "zip_code",
    "phone_number",
    "email",
]


@pytest.fixture
def page(qtbot, services):
    workspace = DesignWorkspace(services)
    qtbot.addWidget(workspace)
    workspace.resize(1280, 900)
    dress(workspace)
    with qtbot.waitExposed(workspace):
        workspace.show()
    workspace.activateWindow()
    return DesignPage(qtbot, workspace)


def test_the_demo_form_is_on_the_canvas(page):
    assert page.names == _DEMO
    assert page.workspace.inspector.title == "Form"


def test_a_kind_dragged_above_a_field_is_added_there_and_selected(page):
    page.drag_kind("textarea", above="gender")
    assert page.names.index("long_text") == _DEMO.index("gender")
    assert page.selected == {"long_text"}
    assert page.workspace.inspector.title == "Long text"


def test_while_dragging_a_mark_shows_the_place_and_leaves_with_the_mouse(page):
    page.hover_kind("text", above="address")
    assert page.canvas.insertion.position == _DEMO.index("address")
    QApplication.sendEvent(page.canvas.viewport(), QDragLeaveEvent())
    assert page.canvas.insertion is None
    assert page.names == _DEMO


def test_a_kind_dropped_on_an_empty_form_is_its_first_field(page):
    page.document.open(open_starter("blank"))
    page.drag_kind("email")
    assert page.names == ["email"]


def test_a_kind_found_by_typing_is_added_by_enter_behind_the_selected_field(page):
    page.click("first_name")
    page.search_and_add("birthday")
    assert page.names[:3] == ["first_name", "date", "last_name"]


def test_a_search_that_fits_nothing_says_so_and_adds_nothing(page):
    page.search_and_add("spaceship")
    assert page.names == _DEMO
    assert find(page.workspace, QLabel, "palette_nothing").isVisible()


def test_a_label_edited_in_the_inspector_is_one_undo_step(page):
    page.click("city")
    page.fill_in("label", "Town")
    assert page.field("city").label.in_language("en") == "Town"
    page.document.undo_stack.undo()
    assert page.field("city").label.in_language("en") == "City"
    assert page.document.undo_stack.index() == 0


def test_a_new_fields_name_follows_its_first_label(page):
    page.search_and_add("text")
    page.fill_in("label", "Favourite colour")
    assert page.names[-1] == "favourite_colour"


def test_a_settled_name_stays_when_its_label_is_changed(page):
    page.click("city")
    page.fill_in("label", "Town")
    assert page.names == _DEMO


def test_a_reserved_name_is_told_beside_its_editor(page, qtbot):
    page.click("city")
    page.fill_in("name", "live_instructions")
    page.settle()
    assert page.findings_at("name") or page.workspace.inspector.row("name").editor.problem.text()


def test_required_is_switched_by_the_keyboard(page):
    page.click("city")
    box = page.editor("required")
    assert isinstance(box, QCheckBox)
    box.setFocus()
    page.press(Qt.Key.Key_Space)
    assert page.field("city").required is True
    page.document.undo_stack.undo()
    assert page.field("city").required is False


def test_a_field_dragged_above_another_moves_there(page):
    page.drag_field("email", above="first_name")
    assert page.names == ["email", *_DEMO[:-1]]
    page.document.undo_stack.undo()
    assert page.names == _DEMO


def test_alt_and_arrows_move_the_selected_fields(page):
    page.click("gender")
    page.focus_canvas()
    page.alt(Qt.Key.Key_Up)
    assert page.names[1] == "gender"
    page.alt(Qt.Key.Key_Down)
    page.alt(Qt.Key.Key_Down)
    assert page.names[3] == "gender"
    assert page.selected == {"gender"}


def test_delete_removes_the_selected_fields_and_undo_brings_them_back_selected(page):
    page.click("gender")
    page.ctrl_click("city")
    page.focus_canvas()
    page.press(Qt.Key.Key_Delete)
    assert set(_DEMO) - set(page.names) == {"gender", "city"}
    page.document.undo_stack.undo()
    assert page.names == _DEMO
    assert page.selected == {"gender", "city"}
    page.document.undo_stack.redo()
    assert "gender" not in page.names


def test_delete_in_the_inspector_deletes_a_letter_and_no_field(page):
    page.click("city")
    editor = page.editor("label")
    editor.setFocus()
    page.press(Qt.Key.Key_Home)
    page.press(Qt.Key.Key_Delete)
    assert page.field("city").label.in_language("en") == "ity"
    assert page.names == _DEMO


def test_shift_click_selects_a_run(page):
    page.click("region")
    page.shift_click("zip_code")
    assert page.selected == {"region", "city", "address", "zip_code"}
    assert page.workspace.inspector.title == "4 fields selected"


def test_arrows_walk_through_the_form_and_shift_extends(page):
    page.click("first_name")
    page.focus_canvas()
    page.press(Qt.Key.Key_Down)
    assert page.selected == {"last_name"}
    page.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert page.selected == {"last_name", "gender"}
    page.press(Qt.Key.Key_End)
    assert page.selected == {"email"}
    page.press(Qt.Key.Key_Escape)
    assert page.selected == set()


def test_copied_fields_are_pasted_with_names_of_their_own(page):
    page.click("city")
    page.focus_canvas()
    page.ctrl(Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == "City"
    page.click("email")
    page.focus_canvas()
    page.ctrl(Qt.Key.Key_V)
    assert page.names == [*_DEMO, "city_2"]
    ids = [f.id for f in page.document.project.fields]
    assert len(set(ids)) == len(ids)


def test_an_empty_clipboard_pastes_nothing(page):
    QGuiApplication.clipboard().clear()
    page.focus_canvas()
    page.ctrl(Qt.Key.Key_V)
    assert page.names == _DEMO


def test_cut_and_paste_moves_to_another_project(page):
    page.click("phone_number")
    page.focus_canvas()
    page.ctrl(Qt.Key.Key_X)
    assert "phone_number" not in page.names
    page.document.open(open_starter("blank"))
    page.focus_canvas()
    page.ctrl(Qt.Key.Key_V)
    assert page.names == ["phone_number"]


def test_foreign_data_on_the_clipboard_is_refused_with_words(page, dialogs):
    mime = page.workspace.commands.mime({page.field("city").id})
    mime.setData("application/x-webview-fields", b'[{"kind": "rocket"}]')
    QGuiApplication.clipboard().setMimeData(mime)
    dialogs.will("error", None)
    page.focus_canvas()
    page.ctrl(Qt.Key.Key_V)
    assert page.names == _DEMO
    assert "cannot be read" in dialogs.errors[0].message


def test_duplicate_stands_behind_the_original(page):
    page.click("city")
    page.focus_canvas()
    page.ctrl(Qt.Key.Key_D)
    assert page.names[page.names.index("city") + 1] == "city_2"
    assert page.selected == {"city_2"}


def test_a_label_is_edited_where_it_stands(page):
    editor = page.double_click("city")
    page.bot.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    page.bot.keyClicks(editor, "Town")
    page.bot.keyClick(editor, Qt.Key.Key_Return)
    assert page.field("city").label.in_language("en") == "Town"


def test_escape_leaves_a_label_as_it_was(page):
    editor = page.double_click("city")
    page.bot.keyClicks(editor, "nonsense")
    page.bot.keyClick(editor, Qt.Key.Key_Escape)
    assert page.field("city").label.in_language("en") == "City"


def test_another_language_is_edited_without_touching_the_first(page):
    page.click("city")
    choice = page.workspace.inspector.language_choice
    choice.setFocus()
    page.bot.keyClick(choice, Qt.Key.Key_Down)
    choice.activated.emit(choice.currentIndex())
    page.fill_in("label", "Χωριό")
    assert page.field("city").label.as_dict() == {"en": "City", "el": "Χωριό"}
    assert page.workspace.services.language.current == "el"


def test_several_fields_are_made_required_at_once(page):
    page.click("region")
    page.ctrl_click("city")
    page.editor("required").setFocus()
    page.press(Qt.Key.Key_Space)
    assert page.field("region").required
    assert page.field("city").required
    page.document.undo_stack.undo()
    assert not page.field("region").required
    assert not page.field("city").required


def test_a_finding_marks_its_field(page):
    field = page.field("gender")
    page.document.edit(
        "Remove options", edits.change_field(page.document.project, field.id, options=())
    )
    page.settle()
    assert page.canvas.marked_fields() == {field.id}
    page.document.undo_stack.undo()
    page.settle()
    assert page.canvas.marked_fields() == set()


def test_grades_get_their_words_line_by_line_in_each_language(page):
    page.drag_kind("rating")
    name = page.names[-1]
    lines = page.editor("grade_words")
    lines.setFocus()
    for word in ("Bad", "Poor", "Fair", "Good"):
        page.type(word)
        page.press(Qt.Key.Key_Return)
    # The line that was just begun stays while it is empty.
    assert lines.toPlainText() == "Bad\nPoor\nFair\nGood\n"
    page.settle()
    assert "4 words for 5 grades" in page.findings_at("grade_words")
    page.type("Great")
    words = page.field(name).grade_words
    assert [each.in_language("en") for each in words] == ["Bad", "Poor", "Fair", "Good", "Great"]
    page.settle()
    assert "has no wording in Greek" in page.findings_at("grade_words")
    choice = page.workspace.inspector.language_choice
    choice.setFocus()
    page.bot.keyClick(choice, Qt.Key.Key_Down)
    choice.activated.emit(choice.currentIndex())
    lines = page.editor("grade_words")
    assert lines.toPlainText() == ""
    assert lines.placeholderText() == "Bad\nPoor\nFair\nGood\nGreat"
    lines.setFocus()
    for key in ("A", "", "C"):
        page.type(key)
        page.press(Qt.Key.Key_Return)
    words = page.field(name).grade_words
    assert [each.as_dict() for each in words[:3]] == [
        {"en": "Bad", "el": "A"}, {"en": "Poor"}, {"en": "Fair", "el": "C"},
    ]  # fmt: skip
    assert len(words) == 5


def test_a_name_in_camel_case_is_taken_and_hinted_at(page):
    page.click("first_name")
    page.fill_in("name", "firstName")
    assert "firstName" in page.names
    assert not page.workspace.inspector.row("name").editor.problem.text()
    page.settle()
    assert "snake_case" in page.findings_at("name")
    # It is advice, and looks like it.
    assert page.workspace.inspector.row("name").findings.property("tone") == "hint"


def test_what_is_wrong_with_a_pattern_is_said_once_with_the_place_and_the_way_out(page):
    page.drag_kind("text")
    page.editor("pattern").setFocus()
    page.type(r"a\p{Greek}")
    page.settle()
    said = r"The pattern has \p{Greek}; write \p{Script=Greek}. See character 2."
    assert page.findings_at("pattern") == said
    row = page.workspace.inspector.row("pattern")
    shown = [each.text() for each in row.findChildren(QLabel) if each.isVisibleTo(row)]
    assert sum("Greek" in each for each in shown) == 1


@pytest.mark.parametrize(
    ("source", "mattering"),
    [
        ("constant", {"value"}),
        ("parameter", {"parameter"}),
        ("context", {"parameter"}),
        ("random", {"style", "length"}),
    ],
)
def test_a_hidden_value_shows_what_matters_for_where_it_comes_from(page, source, mattering):
    page.drag_kind("hidden")
    box = page.editor("source")
    box.setCurrentIndex(box.findData(source))
    box.activated.emit(box.currentIndex())
    assert page.field(page.names[-1]).source == source
    inspector = page.workspace.inspector
    rows = {each: inspector.row(each) for each in ("value", "parameter", "style", "length")}
    assert {each for each, row in rows.items() if row and row.isVisible()} == mattering


def test_the_canvas_says_what_a_random_reference_and_the_grades_are(page):
    grades = tuple(LocalText.of(en=each) for each in ("Bad", "Fair", "Good"))
    rating = RatingField(id="f_r", name="rate", scale=3, grade_words=grades)
    random = HiddenField(id="f_h", name="ticket", source="random")
    style = page_style(Theme(), dark=False, base=page.canvas.font())
    for field, said in (
        (rating, {"1", "Bad", "2", "Fair", "3", "Good"}),
        (random, {"a random reference, made when the form is sent"}),
    ):
        drawn = draw_field(field, 600, style, "en", "en", _PIPES)
        assert said <= {each.text for each in drawn.shapes if isinstance(each, Words)}


def test_what_is_delivered_is_switched_in_the_inspector(page):
    page.click("first_name")
    page.editor("delivered").click()
    assert page.field("first_name").delivered is False


def test_the_outline_and_the_clipboard_call_what_has_words_by_them(page):
    page.document.open(everything())
    shown = [page.outline_words(row) for row in range(len(page.document.project.fields))]
    assert {"About your visit", "Terms", "Your order", "First name"} <= set(shown)
    assert shown[-1] == "double"
    page.click("link")
    page.ctrl(Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == "Terms"
