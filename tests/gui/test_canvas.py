"""The canvas by mouse and keyboard: texts where they stand, gestures, what is drawn."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from builder.form import edits
from builder.form.fields import (
    HeadingField,
    HiddenField,
    ParagraphField,
    StepField,
    TextareaField,
    TextField,
    YesNoField,
)
from builder.form.look import frame_for
from builder.form.named_pipes import Pipes
from builder.form.page_words import PageWords
from builder.form.project import Flow, Theme
from builder.form.texts import LocalText
from builder.gui.design.canvas.badges import chip_place, dot_place
from builder.gui.design.canvas.field_drawings import draw_field
from builder.gui.design.canvas.layout import SheetLayout
from builder.gui.design.canvas.shapes import Box, Words
from builder.gui.design.canvas.standing import Standing, standings
from builder.gui.design.canvas.style import page_style
from builder.gui.design.workspace import DesignWorkspace
from tests.gui.design_page import DesignPage
from tests.projects import project

_PIPES = Pipes(project(), "en")
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot, services):
    workspace = DesignWorkspace(services)
    qtbot.addWidget(workspace)
    workspace.resize(1280, 900)
    with qtbot.waitExposed(workspace):
        workspace.show()
    workspace.activateWindow()
    return DesignPage(qtbot, workspace)


def _insert(page, *fields):
    form = page.document.project
    page.document.edit("Add", edits.insert_fields(form, fields, 0))
    page.workspace.services.selection.select(())


# -- texts where they stand ----------------------------------------------------------------------


def test_f2_with_nothing_selected_edits_the_title_in_place(page):
    page.focus_canvas()
    page.press(Qt.Key.Key_F2)
    editor = page.text_editor()
    assert editor.hasFocus()
    assert editor.toPlainText() == "Your details"
    page.retype(editor, "About you")
    assert page.document.project.texts.title.in_language("en") == "About you"
    assert page.canvas.hasFocus()
    assert page.document.undo_stack.index() == 1


@pytest.mark.parametrize(
    ("field", "words"),
    [
        (StepField(id="f", text=LocalText.of(en="First")), "Where you live"),
        (HeadingField(id="f", text=LocalText.of(en="First")), "Your address"),
        (ParagraphField(id="f", text=LocalText.of(en="First")), "We ask for little."),
    ],
)
def test_f2_begins_and_ends_in_place_for_what_is_only_read(page, field, words):
    _insert(page, field)
    page.workspace.services.selection.select({"f"})
    page.focus_canvas()
    page.press(Qt.Key.Key_F2)
    editor = page.text_editor()
    assert editor.toPlainText() == "First"
    page.retype(editor, words)
    assert page.document.project.field("f").text.in_language("en") == words
    assert page.canvas.hasFocus()
    assert page.selected == {field.kind}


@pytest.mark.parametrize(
    ("attribute", "index", "read"),
    [
        ("label", None, lambda field: field.label),
        ("options", 1, lambda field: field.options[1].label),
    ],
)
def test_each_text_of_a_field_is_edited_by_a_double_click_on_it(page, attribute, index, read):
    editor = page.double_click_text("gender", attribute, index)
    page.retype(editor, "Something else")
    assert read(page.field("gender")).in_language("en") == "Something else"


@pytest.mark.parametrize("attribute", ["texts.title", "texts.intro", "texts.submit"])
def test_the_forms_own_texts_are_edited_by_a_double_click(page, attribute):
    page.canvas.verticalScrollBar().setValue(
        page.canvas.verticalScrollBar().maximum() if attribute == "texts.submit" else 0
    )
    page.retype(page.double_click_text("", attribute), "Other words")
    texts = page.document.project.texts
    assert getattr(texts, attribute.split(".")[1]).in_language("en") == "Other words"


def test_tab_goes_to_the_next_text_of_the_field_and_shift_tab_back(page):
    page.click("gender")
    page.focus_canvas()
    page.press(Qt.Key.Key_F2)
    page.retype(page.text_editor(), "Sex", Qt.Key.Key_Tab)
    assert page.text_editor().toPlainText() == "Male"
    page.retype(page.text_editor(), "Man", Qt.Key.Key_Tab)
    page.bot.keyClick(page.text_editor(), Qt.Key.Key_Backtab)
    assert page.text_editor().toPlainText() == "Man"
    page.press(Qt.Key.Key_Escape)
    field = page.field("gender")
    assert field.label.in_language("en") == "Sex"
    assert field.options[0].label.in_language("en") == "Man"
    assert not page.is_editing_text


def test_tab_goes_on_to_the_next_field_and_ends_after_the_send_button(page):
    page.click("city")
    page.focus_canvas()
    page.press(Qt.Key.Key_F2)
    page.retype(page.text_editor(), "Town", Qt.Key.Key_Tab)
    assert page.text_editor().toPlainText() == "Street and number"
    assert page.selected == {"address"}
    page.bot.keyClick(page.text_editor(), Qt.Key.Key_Backtab)
    assert page.text_editor().toPlainText() == "Town"
    page.bot.keyClick(page.text_editor(), Qt.Key.Key_Escape)
    page.canvas.verticalScrollBar().setValue(page.canvas.verticalScrollBar().maximum())
    page.bot.keyClick(page.double_click_text("", "texts.submit"), Qt.Key.Key_Tab)
    assert not page.is_editing_text
    assert page.canvas.hasFocus()


def test_a_made_up_value_follows_the_options_label_on_the_canvas_too(page):
    page.drag_kind("radio")
    name = page.names[-1]
    page.retype(page.double_click_text(name, "options", 0), "Red wine")
    assert page.field(name).options[0].value == "red_wine"


def test_a_paragraph_may_have_several_lines_and_a_title_may_not(page):
    _insert(page, ParagraphField(id="f", text=LocalText.of(en="First")))
    editor = page.double_click_text("paragraph", "text")
    page.bot.keyClick(editor, Qt.Key.Key_End)
    page.bot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    page.bot.keyClicks(editor, "Second")
    page.bot.keyClick(editor, Qt.Key.Key_Return)
    assert page.document.project.field("f").text.in_language("en") == "First\nSecond"
    title = page.double_click_text("", "texts.title")
    title.setPlainText("One\nTwo")  # as pasted
    page.bot.keyClick(title, Qt.Key.Key_Return)
    assert page.document.project.texts.title.in_language("en") == "One Two"


def test_an_untranslated_text_shows_the_default_one_in_grey_and_stays_untouched(page):
    page.workspace.services.language.choose("el")
    form = page.document.project
    field = replace(page.field("city"), label=LocalText.of(en="City"))
    page.document.edit("x", edits.change_field(form, field.id, label=field.label))
    editor = page.double_click_text("city", "label")
    assert editor.toPlainText() == ""
    assert editor.placeholderText() == "City"
    page.bot.keyClick(editor, Qt.Key.Key_Return)
    assert page.field("city").label.as_dict() == {"en": "City"}


def test_leaving_the_editor_keeps_what_was_typed(page):
    editor = page.double_click_text("city", "label")
    page.bot.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    page.bot.keyClicks(editor, "Town")
    page.click("region")
    assert page.field("city").label.in_language("en") == "Town"
    assert page.selected == {"region"}


def test_what_has_no_text_of_the_page_leads_to_its_name(page):
    _insert(page, HiddenField(id="f", name="ticket", source="random"))
    page.workspace.services.selection.select({"f"})
    page.focus_canvas()
    page.press(Qt.Key.Key_F2)
    assert not page.is_editing_text
    assert page.editor("name").hasFocus()


def test_a_right_to_left_text_is_edited_from_the_right(page):
    form = page.document.project
    page.document.edit("x", edits.set_languages(form, (*form.languages, "ar")))
    page.workspace.services.language.choose("ar")
    editor = page.double_click_text("", "texts.title")
    option = editor.document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection.RightToLeft
    assert editor.geometry().right() > page.canvas.viewport().width() // 2


def test_left_goes_on_in_a_form_that_is_written_from_right_to_left(page):
    form, names = page.document.project, page.names
    page.document.edit("x", edits.set_languages(form, (*form.languages, "ar")))
    page.click(names[0])
    page.press(Qt.Key.Key_Right)
    assert page.selected == {names[1]}
    page.workspace.services.language.choose("ar")
    page.press(Qt.Key.Key_Left)
    assert page.selected == {names[2]}
    page.press(Qt.Key.Key_Right)
    page.press(Qt.Key.Key_Right)
    assert page.selected == {names[0]}


def test_the_editor_stands_on_its_text_and_grows_with_it(page):
    rect = page.canvas.text_rects(page.field("city").id)["label", None]
    editor = page.double_click_text("city", "label")
    assert editor.geometry().contains(rect.topLeft())
    before = editor.height()
    page.bot.keyClicks(editor, "a long label " * 12)
    assert editor.height() > before
    page.press(Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_keys_that_act_on_fields_act_on_the_text_while_it_is_edited(page, key, modifier):
    page.click("city")
    editor = page.double_click_text("city", "label")
    names = page.names
    page.bot.keyClick(editor, key, modifier)
    assert page.names == names
    assert page.selected == {"city"}
    assert page.text_editor() is editor


# -- gestures ------------------------------------------------------------------------------------


def test_one_of_several_is_selected_alone_when_it_is_released_without_a_drag(page):
    page.click("region")
    page.ctrl_click("city")
    view, place = page.canvas.viewport(), page.middle_of("city")
    page.bot.mousePress(view, _LEFT, pos=place)
    assert page.selected == {"region", "city"}
    page.bot.mouseRelease(view, _LEFT, pos=place)
    assert page.selected == {"city"}


def test_escape_cancels_a_press(page):
    page.click("region")
    page.ctrl_click("city")
    page.focus_canvas()
    view, place = page.canvas.viewport(), page.middle_of("city")
    page.bot.mousePress(view, _LEFT, pos=place)
    page.press(Qt.Key.Key_Escape)
    page.bot.mouseRelease(view, _LEFT, pos=place)
    assert page.selected == {"region", "city"}


def test_ctrl_click_takes_a_field_out_again(page):
    page.click("region")
    page.ctrl_click("city")
    page.ctrl_click("region")
    assert page.selected == {"city"}
    page.ctrl_click("city")
    assert page.selected == set()
    assert page.canvas.current == ""


def test_a_range_goes_on_from_where_it_began(page):
    page.click("gender")
    page.shift_click("city")
    assert page.selected == {"gender", "region", "city"}
    page.shift_click("first_name")
    assert page.selected == {"first_name", "last_name", "gender"}


def test_a_press_beside_the_fields_selects_nothing(page):
    page.click("city")
    page.bot.mouseClick(page.canvas.viewport(), _LEFT, pos=QPoint(4, 4))
    assert page.selected == set()


def test_a_right_press_keeps_the_selection_that_it_is_on(page):
    page.click("region")
    page.ctrl_click("city")
    right = Qt.MouseButton.RightButton
    page.bot.mousePress(page.canvas.viewport(), right, pos=page.middle_of("city"))
    assert page.selected == {"region", "city"}
    page.bot.mousePress(page.canvas.viewport(), right, pos=page.middle_of("gender"))
    assert page.selected == {"gender"}


def test_a_drag_near_the_edge_scrolls_until_it_leaves(page):
    page.workspace.resize(1280, 500)
    bar = page.canvas.verticalScrollBar()
    page.bot.waitUntil(lambda: bar.maximum() > 0)
    page.hover_kind_at("text", QPoint(300, page.canvas.viewport().height() - 4))
    page.bot.waitUntil(lambda: bar.value() > 40)
    page.leave_drag()
    assert page.canvas.insertion is None
    resting = bar.value()
    QApplication.processEvents()
    assert bar.value() == resting


# -- what is drawn -------------------------------------------------------------------------------


def _style(page):
    return page_style(Theme(), dark=False, base=page.canvas.font())


def _words(drawing):
    return [
        shape.text.replace("\u200b", "") for shape in drawing.shapes if isinstance(shape, Words)
    ]


def test_steps_are_numbered_as_the_page_numbers_them():
    first, second = StepField(id="s1"), StepField(id="s2")
    text = TextField(id="t", name="a")
    unseen = HiddenField(id="h", name="b", source="random")

    def numbers(*fields, **flow):
        form = project(*fields, flow=Flow(**flow))
        return [(each.step, each.steps) for each in standings(form, "title") if each.step]

    assert numbers(first, text, second) == [(1, 2), (2, 2)]
    assert numbers(text, first, second) == [(2, 3), (3, 3)]
    assert numbers(text, first, second, review=True) == [(2, 4), (3, 4)]
    assert numbers(unseen, first) == [(1, 1)]
    assert numbers(text) == []


def test_a_step_is_a_sheet_of_its_own_with_its_progress_and_title(page):
    step = StepField(id="s", text=LocalText.of(en="Your address"))
    style = _style(page)
    drawn = draw_field(step, 500, style, "en", "en", _PIPES, Standing(step=2, steps=3))
    assert _words(drawn) == ["Step 2 of 3", "Your address"]
    alone = draw_field(step, 500, style, "en", "en", _PIPES, Standing(step=1, steps=1))
    quiet = draw_field(
        step, 500, style, "en", "en", _PIPES, Standing(step=2, steps=3, progress=False)
    )
    assert _words(alone) == _words(quiet) == ["Your address"]
    layout = SheetLayout()
    form = project(TextField(id="t", name="a"), step, replace(step, id="s2"))
    layout.arrange(form, frame_for(800), style, "en")
    (_, end), (begin, _), _ = layout.sheets()
    assert begin > end
    title = layout.texts_of("s")[0]
    assert begin < title.rect.top()
    assert title.place.role == "title"


def test_a_steps_number_follows_when_another_is_put_before_it(page):
    _insert(page, StepField(id="s1", text=LocalText.of(en="One")))
    before = page.canvas.viewport().grab(page.canvas.rect_of("s1")).toImage()
    form = page.document.project
    page.document.edit("Add", edits.insert_fields(form, [StepField(id="s0")], 0))
    page.workspace.services.selection.select(())
    page.canvas.ensure_visible("s1")
    after = page.canvas.viewport().grab(page.canvas.rect_of("s1")).toImage()
    assert before != after


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("beside_dot", [False, True])
def test_the_name_stands_above_the_label_and_away_from_where_it_begins(mirrored, beside_dot):
    field = QRect(100, 200, 300, 90)
    label = QRect(108, 208, 284, 18)
    chip = chip_place(field, 120, mirrored=mirrored, beside_dot=beside_dot)
    assert not chip.intersects(label)
    assert not (beside_dot and chip.intersects(dot_place(field, mirrored=mirrored)))
    assert (chip.center().x() < field.center().x()) is mirrored
    assert chip.left() >= field.left()
    assert chip.right() <= field.right()


def test_a_long_placeholder_ends_with_an_ellipsis_and_fits_its_box(page):
    style = _style(page)
    field = TextareaField(id="f", name="a", rows=2, placeholder=LocalText.of(en="word " * 200))
    drawn = draw_field(field, 300, style, "en", "en", _PIPES)
    shown = [shape for shape in drawn.shapes if isinstance(shape, Words)][-1]
    assert shown.text.endswith("…")
    [box] = [shape for shape in drawn.shapes if isinstance(shape, Box)]
    assert box.rect.contains(shown.rect)


def test_a_text_that_is_far_too_long_to_show_says_that_it_goes_on(page):
    field = ParagraphField(id="f", text=LocalText.of(en="word " * 2000))
    [shown] = _words(draw_field(field, 300, _style(page), "en", "en", _PIPES))
    assert shown.endswith("…")


def test_yes_and_no_show_the_pages_own_words_and_can_be_worded(page):
    field = YesNoField(id="f", name="sure", label=LocalText.of(en="Sure?"))
    _insert(page, field)
    editor = page.double_click_text("sure", "yes_label")
    assert (editor.toPlainText(), editor.placeholderText()) == ("", "Yes")
    page.retype(editor, "Of course")
    assert page.field("sure").yes_label.in_language("en") == "Of course"


def test_what_the_page_says_is_drawn_as_the_form_says_it(page):
    form = project(
        TextField(id="t", name="t", label=LocalText.of(en="Name")),
        YesNoField(id="y", name="y", label=LocalText.of(en="Sure?")),
    )
    layout = SheetLayout()

    def drawn(shown, language="en"):
        layout.arrange(shown, frame_for(800), _style(page), language)
        shapes = [shape for each in layout.drawings for shape in each.shapes]
        return [shape.lines.text() for shape in shapes if isinstance(shape, Words)]

    assert drawn(form) == ["Name (optional)", "Sure? (optional)", "Yes", "No"]
    own = PageWords(optional=LocalText.of(en="if you like"), yes=LocalText.of(en="Yes, {{t}}"))
    worded = replace(form, page_words=own)
    assert drawn(worded) == ["Name if you like", "Sure? if you like", "Yes, [Name]", "No"]
    assert "Ναι" in drawn(worded, "el")


# -- the palette ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("choice", "Choice"),
        ("Choices", "Several choices"),
        ("text", "Text"),
        ("date", "Date"),
        ("time", "Time"),
        ("link", "Link"),
        ("number", "Whole number"),
        ("mail", "E-mail"),
        ("dropdown", "Drop-down list"),
        ("long text", "Long text"),
        ("  tick ", "Tick box"),
        ("page", "Step"),
    ],
)
def test_words_of_a_label_rank_before_keywords(page, words, first):
    page.search(words)
    assert page.found_kinds()[0] == first


def test_every_kind_comes_first_for_its_own_label(page):
    for label in page.found_kinds():
        page.search(label)
        assert page.found_kinds()[0] == label


def test_without_a_search_kinds_stand_in_their_groups(page):
    page.search("x")
    page.search("")
    assert page.found_kinds()[:3] == ["Text", "Long text", "E-mail"]
    assert "Choices" in page.palette_rows()
    page.search("choice")
    assert "Choices" not in page.palette_rows()


def test_arrows_go_from_the_search_to_what_was_found(page):
    page.search("choice")
    line = page.workspace.palette_pane.search_line
    page.bot.keyClick(line, Qt.Key.Key_Down)
    page.bot.keyClick(page.workspace.palette_pane.list, Qt.Key.Key_Down)
    page.press(Qt.Key.Key_Return)
    assert page.document.project.fields[-1].kind == "checkboxes"


def test_escape_clears_the_search(page):
    page.search("choice")
    page.bot.keyClick(page.workspace.palette_pane.search_line, Qt.Key.Key_Escape)
    assert page.workspace.palette_pane.search_line.text() == ""
    assert len(page.found_kinds()) > 20


def test_a_scroll_bar_that_comes_moves_nothing_on_the_sheet(page):
    page.workspace.resize(900, 2400)
    bar = page.canvas.verticalScrollBar()
    page.bot.waitUntil(lambda: bar.maximum() == 0)
    ids = [each.id for each in page.document.project.fields]
    before = [page.canvas.rect_of(each).size() for each in ids]
    page.workspace.resize(900, 500)
    page.bot.waitUntil(lambda: bar.maximum() > 0)
    assert [page.canvas.rect_of(each).size() for each in ids] == before
