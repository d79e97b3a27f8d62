"""The grid of texts: keys of a spreadsheet, blocks, marks, filters, languages, undo."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView

from builder.form import edits
from builder.form.edits_kind import change_kind
from builder.form.edits_texts import translate
from builder.form.fields import StepField
from builder.form.place import Place
from builder.form.texts import LocalText
from builder.gui.translations.grid_model import GridModel
from builder.gui.translations.workspace import TranslationsWorkspace
from tests.gui.geometry import inked
from tests.gui.inspector.inspector_page import InspectorPage
from tests.gui.settling import settle
from tests.gui.texts_page import TextsPage
from tests.translations.test_files import FORM, LABEL, ROOMS_LABEL
from tests.translations.test_files import NAME as NAME_FIELD
from tests.translations.test_files import ROOMS as ROOMS_FIELD

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_TITLE = Place(attribute="texts.title")
_HELLO = Place(field_id="f_0000000c", attribute="text")
NAME, ROOMS, HELLO = "First name: the label", "Rooms: the label", "Hi you <b>&amp;</b>: the text"


def grid_rows(model: GridModel) -> list[list[str]]:
    """Return all that the grid of texts says, its heads last."""
    columns = range(model.columnCount())
    heads = [model.progress_in_words(column) for column in columns]
    role = Qt.ItemDataRole.AccessibleTextRole
    return [
        [model.words(model.index(row, 0)), *(model.index(row, at).data(role) for at in columns)]
        for row in range(model.rowCount())
    ] + [heads]


@pytest.fixture
def page(app):
    app.document.open(FORM)
    app.go("Translations")
    page = TextsPage(app.bot, app.workspace("translations", TranslationsWorkspace))
    assert app.here == "Translations"
    return page


def clipboard() -> str:
    return QApplication.clipboard().text()


def test_cells_are_gone_through_and_filled_as_in_a_spreadsheet(page):
    page.choose("texts_state", "Empty as well")
    page.click("The title", "ar")
    page.type("abc")
    page.key(Qt.Key.Key_Return)
    assert page.current == ("The introduction", "ar")
    page.key(Qt.Key.Key_Up)
    page.type("عنوان")
    assert page.wording(_TITLE, "ar") == "abc"  # not before the cell is left
    page.key(Qt.Key.Key_Tab)
    assert page.wording(_TITLE, "ar") == "عنوان"
    assert page.current == ("The title", "ar")  # it is the last column
    page.key(Qt.Key.Key_Left)
    page.key(Qt.Key.Key_F2)
    page.type("!")
    page.key(Qt.Key.Key_Return, _ALT)
    page.type("more")
    page.key(Qt.Key.Key_Tab)
    assert page.wording(_TITLE, "el") == "Τίτλος!\nmore"
    assert page.current == ("The title", "ar")
    page.type("x")
    page.key(Qt.Key.Key_Escape)
    assert page.wording(_TITLE, "ar") == "عنوان"
    page.key(Qt.Key.Key_Backtab, _SHIFT)
    page.key(Qt.Key.Key_Backtab, _SHIFT)
    assert page.current == ("The title", "en")
    page.type("Heading")  # in the columns that do not scroll
    page.key(Qt.Key.Key_Return, _SHIFT)
    assert page.wording(_TITLE, "en") == "Heading"
    page.click("The title", "el")
    page.key(Qt.Key.Key_Delete)
    assert page.wording(_TITLE, "el") == ""
    page.document.undo_stack.undo()
    assert page.wording(_TITLE, "el") == "Τίτλος!\nmore"


def test_tab_leaves_the_grid_at_the_ends_of_a_row(page):
    page.click("The title", "ar")
    page.key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not page.grid
    page.click("The title", "en")
    page.key(Qt.Key.Key_Backtab, _SHIFT)
    page.key(Qt.Key.Key_Backtab, _SHIFT)
    assert QApplication.focusWidget() is not page.grid


def test_blocks_go_to_spreadsheets_and_come_back_in_one_step(page):
    project = page.document.project
    page.select("Rooms: the label of the option 'one'", "en", 2, 3)
    page.key(Qt.Key.Key_C, _CTRL)
    assert clipboard() == ('"=One, ""two""\nthree"\t\'-Ένα\t\nTwo\t\tاثنان')
    page.key(Qt.Key.Key_X, _CTRL)
    assert page.words("Rooms: the label of the option 'two'", "en") == ""
    page.click("Rooms: the label of the option 'one'", "en")
    QApplication.clipboard().setText(clipboard().replace("\n", "\r\n") + "\r\n")
    page.key(Qt.Key.Key_V, _CTRL)
    assert page.said == "Pasted 4 texts."
    options = page.document.project.field("f_0000000b").options
    assert [each.label.as_dict() for each in options] == [
        each.label.as_dict() for each in project.field("f_0000000b").options
    ]
    page.document.undo_stack.undo()
    assert page.words("Rooms: the label of the option 'two'", "en") == ""
    page.document.undo_stack.undo()
    assert page.document.project == project


def test_a_block_that_is_larger_than_the_grid_says_what_was_left(page):
    page.choose("texts_part", "Form")
    page.choose("texts_state", "Empty as well")
    page.click("The logo in words", "ar")
    QApplication.clipboard().setText("a\tb\nc\td\ne\tf\n")
    page.key(Qt.Key.Key_V, _CTRL)
    assert page.wording(Place(attribute="theme.logo_alt"), "ar") == "a"
    assert page.said == "Pasted 1 text. The grid ends here: 2 rows and 1 column had no room."


def test_one_cell_is_pasted_into_all_that_are_selected_and_filled_down(page):
    page.choose("texts_state", "Empty as well")
    page.select("The title", "el", 2, 2)
    QApplication.clipboard().setText("same")
    page.key(Qt.Key.Key_V, _CTRL)
    assert [page.words("The introduction", tag) for tag in ("el", "ar")] == ["same", "same"]
    page.click("The title", "el")
    page.type("top")
    page.key(Qt.Key.Key_Return)
    page.select("The title", "el", 3, 1)
    page.key(Qt.Key.Key_D, _CTRL)
    assert page.words("The send button", "el") == page.words("The introduction", "el") == "top"
    page.document.undo_stack.undo()
    assert page.words("The introduction", "el") == "same"
    page.click("The title", "el")
    page.key(Qt.Key.Key_Left)
    page.key(Qt.Key.Key_Left)
    page.key(Qt.Key.Key_V, _CTRL)
    assert "names the texts" in page.said


def test_what_is_missing_stale_long_or_lacks_an_answer_is_said_in_words(page):
    project = translate(FORM, LABEL, "en", "Given name")
    project = translate(project, ROOMS_LABEL, "el", "Δ" * 101)
    project = translate(project, _HELLO, "ar", "أهلا")
    page.document.open(replace(project, id="other"))
    assert page.read_out("The title", "ar") == "Empty. Missing"
    assert page.read_out("Given name: the label", "el") == "Όνομα. Stale"
    assert page.read_out(ROOMS, "el").endswith(". Long")
    assert page.read_out(HELLO, "ar") == "أهلا. Lacks an answer"
    page.choose("texts_state", "Empty as well")
    assert page.read_out("The introduction", "el") == "Empty"  # English has none either
    page.choose("texts_state", "With words")
    assert page.head("el") == "Greek: 1 missing, 1 stale"
    assert page.head("en") == "English: First language"
    page.click(HELLO, "ar")
    assert page.detail.remark.text() == "It does not show {{Given name}}, as the text does."
    assert page.detail.source.toPlainText() == "Hi {{Given name|you}} <b>&amp;</b>"
    for state, called in (
        ("Only stale", ["Given name: the label"]),
        ("Only too long", [ROOMS]),
        ("Lacks an answer", [HELLO]),
    ):
        page.choose("texts_state", state)
        assert page.called == called
    page.choose("texts_state", "Only stale")
    page.click("Given name: the label", "el")
    assert "“First name”" in page.detail.remark.text()
    page.key(Qt.Key.Key_M, _CTRL)
    assert page.head("el") == "Greek: 1 missing"
    assert page.called == ["Given name: the label"]  # it does not go away below one's hands
    page.choose("texts_state", "Only missing")
    assert ROOMS not in page.called


def test_texts_are_found_in_all_languages_and_by_part(page):
    page.seek("δωμ")
    assert page.called == [ROOMS]
    page.seek("nothing has this")
    assert page.called == []
    assert page.workspace.nothing.isVisible()
    page.seek("first label")
    assert page.called == [NAME]
    page.choose("texts_state", "Empty as well")
    page.seek("first name")
    assert "First name: the hint" in page.called
    page.choose("texts_state", "With words")
    assert "First name: the hint" not in page.called
    page.seek("t")
    page.choose("texts_part", "Page's words")
    page.seek("heading after")
    assert page.called == ["The heading after sending"]
    page.click("The heading after sending", "en")
    page.type("Thanks")
    page.key(Qt.Key.Key_Return)
    assert page.document.project.page_words.done_title.in_language("en") == "Thanks"
    # The page's own word stands where the form has none.
    assert page.read_out("The heading after sending", "ar").endswith("Missing")
    assert page.model.pages_own(page.model.index(0, page.model.column_of("ar")))


def test_the_texts_of_one_step_are_shown_alone(page):
    step = StepField(id="f_0000000d", text=LocalText.of(en="Second"))
    fields = (NAME_FIELD, step, ROOMS_FIELD)
    page.document.edit("Add a step", replace(FORM, fields=fields))
    page.choose("texts_part", "Step 2")
    assert "Second: the text" in page.called
    assert ROOMS in page.called
    assert NAME not in page.called
    page.document.undo_stack.undo()  # there is no such part any more
    assert NAME in page.called


def test_the_wording_is_edited_in_full_with_names_in_the_direction_of_its_language(page):
    page.click(HELLO, "ar")
    page.key(Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    editor = page.detail.editor
    assert editor.hasFocus()
    assert editor.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
    page.type("أهلا {{First name|s}}")
    assert page.wording(_HELLO, "ar") == "أهلا {{f_0000000a|s}}"
    assert page.words(HELLO, "ar") == "أهلا {{First name|s}}"
    page.key(Qt.Key.Key_Return)
    page.type("x")
    assert page.wording(_HELLO, "ar").endswith("\nx")
    page.document.undo_stack.undo()
    assert page.wording(_HELLO, "ar") == ""  # one step
    page.click(HELLO, "el")
    assert editor.toPlainText() == "Γεια {{First name|σου}}"
    assert editor.document().defaultTextOption().textDirection() == Qt.LayoutDirection.LeftToRight


def test_words_stand_at_the_side_where_their_language_begins(page):
    page.click(HELLO, "ar")
    page.type("أهلا")
    page.key(Qt.Key.Key_Return)
    index = page.model.index(page.called.index(HELLO), page.model.column_of("ar"))
    cell = page.grid.viewport().grab(page.grid.visualRect(index)).toImage()
    assert inked(cell, 4, cell.height() - 4, Qt.LayoutDirection.RightToLeft) < 20
    page.click(HELLO, "ar")
    box = page.detail.editor.viewport().grab().toImage()
    assert inked(box, 2, box.height() - 2, Qt.LayoutDirection.RightToLeft) < 40


def test_languages_are_added_by_name_removed_after_a_question_and_made_the_first(app, page):
    app.menu("Design > Translations", "Add a language…")
    page.add_language("suomi")
    assert page.document.project.languages == ("en", "el", "ar", "fi")
    assert page.current[1] == "fi"
    assert page.head("fi") == "Finnish: 7 missing"
    app.menu("Design > Translations", "Add a language…")
    page.add_language("de-AT")
    assert page.document.project.languages[-1] == "de-at"
    page.click("The title", "el")
    app.dialogs.will("confirm", False)
    app.menu("Design > Translations", "Remove the language…")
    assert "Remove Greek" in app.dialogs.said[-1]
    assert "el" in page.document.project.languages
    app.dialogs.will("confirm", True)
    app.menu("Design > Translations", "Remove the language…")
    assert page.document.project.languages == ("en", "ar", "fi", "de-at")
    page.document.undo_stack.undo()
    assert page.words("The title", "el") == "Τίτλος"
    page.click("The title", "el")
    app.menu("Design > Translations", "Make it the first language")
    assert page.document.project.languages[0] == "el"
    assert page.head("el") == "Greek: First language"
    page.document.undo_stack.undo()
    page.click("The title", "en")
    assert not app.menu_entry("Design > Translations", "Remove the language…").isEnabled()


def test_a_finding_leads_to_its_cell_and_the_form_leads_here(app, page):
    page.seek("rooms")
    settle(app.bot, app.window.services.derived)
    app.choose_problem("The title has no wording")
    assert app.here == "Translations"
    assert page.current == ("The title", "ar")
    app.go("Design")
    app.document.edit("Select", app.document.project)
    app.window.services.selection.select({"f_0000000c"})
    app.key(Qt.Key.Key_I, _CTRL | _SHIFT)
    assert app.here == "Translations"
    assert page.current == (HELLO, "el")
    app.go("Design")
    app.choose_problem("The title has no wording")
    assert app.here == "Design"


def test_the_way_here_leads_to_the_text_that_was_edited_last(app, page):
    app.go("Design")
    inspector = InspectorPage(app.design)
    inspector.select("f_0000000b")
    inspector.click_cell("options", 1)
    app.key(Qt.Key.Key_I, _CTRL | _SHIFT)
    assert page.current == ("Rooms: the label of the option 'two'", "el")
    app.go("Design")
    inspector.click("hint")
    app.key(Qt.Key.Key_I, _CTRL | _SHIFT)
    assert page.current == ("Rooms: the hint", "el")
    # On the canvas, too: a text of the field, and one of the form beside a field.
    app.go("Design")
    app.design.double_click_text("rooms", "label")
    app.key(Qt.Key.Key_I, _CTRL | _SHIFT)
    assert page.current == (ROOMS, "el")
    app.go("Design")
    inspector.select()
    app.design.press(Qt.Key.Key_F2)
    app.key(Qt.Key.Key_I, _CTRL | _SHIFT)
    assert page.current == ("The title", "el")
    # Another field begins with its first text.
    app.go("Design")
    inspector.select("f_0000000c")
    app.key(Qt.Key.Key_I, _CTRL | _SHIFT)
    assert page.current == (HELLO, "el")


def test_the_grid_follows_every_edit_from_elsewhere(app, page):
    app.go("Design")
    project = replace(FORM, fields=FORM.fields[1:])
    app.document.edit("Delete", project)
    app.go("Translations")
    assert NAME not in page.called
    app.document.undo_stack.undo()
    assert NAME in page.called
    page.click(ROOMS, "el")
    app.document.edit("Move", replace(FORM, fields=FORM.fields[::-1]))
    assert page.current == (ROOMS, "el")
    app.document.open(replace(FORM, id="new", languages=("en",)))
    assert page.workspace.alone.isVisible()
    assert page.current == ("The title", "en")


def test_the_grid_says_after_each_edit_what_a_new_one_would_say(page):
    def agree() -> None:
        fresh = GridModel()
        fresh.want(page.model.wanted)
        fresh.show_form(page.document.project)
        assert grid_rows(page.model) == grid_rows(fresh)

    page.choose("texts_state", "Empty as well")
    option = Place(field_id="f_0000000b", attribute="options", index=1, part="label")
    done = Place(attribute="page_words.done_title")
    steps = (
        lambda project: translate(project, LABEL, "en", "Given name"),
        lambda project: translate(project, option, "el", "Δύο"),
        lambda project: translate(project, done, "ar", "شكرا"),
        lambda project: translate(project, done, "en", ""),
        lambda project: edits.move_fields(project, ["f_0000000c"], 0),
        lambda project: edits.change_field(
            project, "f_0000000b", options=project.field("f_0000000b").options[:1]
        ),
        lambda project: change_kind(project, "f_0000000b", "checkboxes").project,
        lambda project: replace(project, flow=replace(project.flow, review=True)),
        lambda project: edits.set_languages(project, ("el", "en", "ar")),
        lambda project: edits.remove_fields(project, ["f_0000000a"]),
    )
    for step in steps:
        page.document.edit("Edit", step(page.document.project))
        agree()
    for _ in steps:
        page.document.undo_stack.undo()
        agree()
    page.document.undo_stack.setIndex(len(steps))
    agree()


def test_a_form_whose_languages_are_wrong_is_shown_until_that_is_mended(app, page):
    for number, languages in enumerate(((), ("en", "en", "el"), ("en", "Greek!"))):
        app.document.open(replace(FORM, id=f"wrong_{number}", languages=languages))
        assert page.words("The title", page.model.languages[0]) == "Title"
        page.click("The title", page.model.languages[-1])
        page.type("x")
        page.key(Qt.Key.Key_Return)
        assert page.words("The title", page.model.languages[-1]) == "x"


def test_two_braces_in_a_cell_offer_the_answers_by_name(page):
    called = HELLO
    page.click(called, "el")
    page.type("Γεια {{fir")
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QListView)
    offered = [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]
    assert offered == ["First name"]
    page.bot.keyClick(popup, Qt.Key.Key_Return)
    assert page.grid.editor is not None  # the list has not ended what is typed
    page.key(Qt.Key.Key_Return)
    assert page.words(called, "el") == "Γεια {{First name}}"
    assert page.wording(_HELLO, "el") == f"Γεια {{{{{NAME_FIELD.id}}}}}"
