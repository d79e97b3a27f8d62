"""Blocks of cells in the grid: several of them, repeated, ragged, out of spreadsheets, filtered."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication

from builder.form.place import Place
from builder.form.texts import LocalText
from builder.gui.translations.workspace import TranslationsWorkspace
from tests.gui.texts_page import TextsPage
from tests.translations.test_files import FORM
from tests.translations.test_files import NAME as NAME_FIELD

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_TITLE = Place(attribute="texts.title")
ONE, TWO = "Rooms: the label of the option 'one'", "Rooms: the label of the option 'two'"
HELLO = "Hi you <b>&amp;</b>: the text"
NAME, ROOMS = "First name: the label", "Rooms: the label"


@pytest.fixture
def page(app):
    app.document.open(FORM)
    app.go("Translations")
    return TextsPage(app.bot, app.workspace("translations", TranslationsWorkspace))


def put(words: str) -> None:
    QApplication.clipboard().setText(words)


def also(page, called, language):
    """Select a cell in addition, as Ctrl and a click do."""
    index = page.model.index(page.called.index(called), page.model.column_of(language))
    flag = QItemSelectionModel.SelectionFlag
    page.grid.selectionModel().select(QItemSelection(index, index), flag.Select)


def rows_of(page, *called):
    return [[page.words(each, tag) for tag in ("en", "el", "ar")] for each in called]


def test_several_ranges_are_copied_without_what_is_not_selected(page):
    page.click(NAME, "el")
    also(page, ONE, "el")
    also(page, ROOMS, "ar")
    page.key(Qt.Key.Key_C, _CTRL)
    assert QApplication.clipboard().text() == "Όνομα\t\n\tغرف\n'-Ένα\t"
    assert page.said == "Copied 3 cells."
    page.click(NAME, "en")
    also(page, TWO, "en")
    page.key(Qt.Key.Key_C, _CTRL)
    assert QApplication.clipboard().text() == "First name\nTwo"


def test_what_lies_between_several_ranges_is_not_changed(page):
    before = rows_of(page, ROOMS, ONE)
    page.click(NAME, "el")
    also(page, TWO, "ar")
    put("same")
    page.key(Qt.Key.Key_V, _CTRL)
    assert page.said == "Pasted 2 texts."
    assert (page.words(NAME, "el"), page.words(TWO, "ar")) == ("same", "same")
    assert rows_of(page, ROOMS, ONE) == before
    put("a\tb")
    page.key(Qt.Key.Key_V, _CTRL)
    assert page.said == "Select one block of cells, or only the first cell, and paste again."
    assert rows_of(page, ROOMS, ONE) == before
    page.click(NAME, "el")
    also(page, ROOMS, "el")
    also(page, TWO, "el")
    page.key(Qt.Key.Key_D, _CTRL)
    assert page.said == "Filled 1 text."
    assert [page.words(each, "el") for each in (ROOMS, ONE, TWO)] == ["same", "'-Ένα", ""]


def test_a_block_is_repeated_in_a_larger_one_that_it_divides(page):
    before = rows_of(page, TWO)
    page.select(NAME, "el", 3, 2)
    put("x\ty")
    page.key(Qt.Key.Key_V, _CTRL)
    assert [each[1:] for each in rows_of(page, NAME, ROOMS, ONE)] == [["x", "y"]] * 3
    assert page.said == "Pasted 6 texts."
    assert rows_of(page, TWO) == before
    page.document.undo_stack.undo()
    page.select(NAME, "el", 3, 2)
    put("x\ty\nz\tw")  # two rows do not fill three evenly
    page.key(Qt.Key.Key_V, _CTRL)
    assert page.said == "Pasted 4 texts."
    page.document.undo_stack.undo()
    assert page.document.project == FORM


@pytest.mark.parametrize(
    "copied",
    [
        "a\tb\r\nc\r\n",  # as Excel copies, with a short row
        "a\tb\nc",  # as LibreOffice does
        '"a"\tb\r\n"c"\r\n',
        "a\tb\rc\r",  # as old programs do
    ],
)
def test_short_rows_leave_what_they_lack(page, copied):
    kept = page.words(ROOMS, "ar")
    page.click(NAME, "el")
    put(copied)
    page.key(Qt.Key.Key_V, _CTRL)
    assert [page.words(NAME, "el"), page.words(NAME, "ar"), page.words(ROOMS, "el")] == list("abc")
    assert page.words(ROOMS, "ar") == kept
    assert page.said == "Pasted 3 texts."


def test_an_empty_cell_at_the_end_of_what_is_copied_empties_the_one_it_comes_to(page):
    assert page.words(TWO, "el") == ""
    page.select(ONE, "el", 2, 1)
    page.key(Qt.Key.Key_C, _CTRL)
    page.click(NAME, "el")
    page.key(Qt.Key.Key_V, _CTRL)
    assert [page.words(each, "el") for each in (NAME, ROOMS)] == ["'-Ένα", ""]
    page.click(TWO, "el")
    page.key(Qt.Key.Key_C, _CTRL)
    page.click(NAME, "el")
    page.key(Qt.Key.Key_V, _CTRL)
    assert page.words(NAME, "el") == ""
    assert page.said == "Pasted 1 text."


def test_cells_with_breaks_tabs_and_quotes_come_as_they_are(page):
    page.click(NAME, "el")
    put('"one\r\ntwo"\t"say ""hi"""\r\n"tab\there"\tplain "quoted" words\r\n')
    page.key(Qt.Key.Key_V, _CTRL)
    assert page.words(NAME, "el") == "one\ntwo"
    assert page.words(NAME, "ar") == 'say "hi"'
    assert page.words(ROOMS, "el") == "tab\there"
    assert page.words(ROOMS, "ar") == 'plain "quoted" words'


def test_only_rows_that_are_shown_are_pasted_into(page):
    page.seek("label")
    shown = page.called
    page.choose("texts_state", "Only missing")
    missing = page.called
    assert 0 < len(missing) < len(shown)
    hidden = [each for each in shown if each not in missing]
    page.click(missing[0], "ar")
    put("\n".join("fresh" for _ in range(20)))
    page.key(Qt.Key.Key_V, _CTRL)
    assert page.said.startswith(f"Pasted {len(missing)} texts.")
    page.choose("texts_state", "With words")
    assert all(page.words(each, "ar") != "fresh" for each in hidden)
    assert all(page.words(each, "ar") == "fresh" for each in missing)
    page.document.undo_stack.undo()
    assert page.document.project == FORM


def test_a_block_of_a_whole_other_table_ends_with_the_grid(page):
    page.click(NAME, "en")
    put("\r\n".join("\t".join(f"{row}.{column}" for column in range(9)) for row in range(90)))
    page.key(Qt.Key.Key_V, _CTRL)
    assert page.wording(Place(field_id="f_0000000a", attribute="label"), "ar") == "0.2"
    assert "had no room" in page.said
    page.document.undo_stack.undo()
    assert page.document.project == FORM


@pytest.mark.parametrize("odd", ["\x00", "a\x0bb", "\x1b[0m"])
def test_characters_that_no_page_shows_do_no_harm(page, odd):
    page.click("The title", "el")
    put(odd)
    page.key(Qt.Key.Key_V, _CTRL)
    assert page.wording(_TITLE, "el") != "Τίτλος"
    page.document.undo_stack.undo()
    assert page.document.project == FORM


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        ((HELLO, "el"), Qt.Key.Key_Up, (ONE, "el")),
        ((ONE, "el"), Qt.Key.Key_Up, ("The title", "el")),
        (("The title", "el"), Qt.Key.Key_Up, ("The title", "el")),
        (("The title", "el"), Qt.Key.Key_Left, ("The title", "")),
        (("The title", "en"), Qt.Key.Key_Right, ("The title", "el")),
        (("The title", "el"), Qt.Key.Key_Right, ("The title", "ar")),
        ((NAME, "ar"), Qt.Key.Key_Down, (ROOMS, "ar")),
        ((ROOMS, "ar"), Qt.Key.Key_Down, (TWO, "ar")),
    ],
)
def test_ctrl_and_arrows_go_to_where_words_end_or_begin(page, start, key, end):
    page.click(*start)
    page.key(key, _CTRL)
    assert page.current == end
    index = page.grid.currentIndex()
    assert [(each.row(), each.column()) for each in page.grid.selectedIndexes()] == [
        (index.row(), index.column())
    ]


def test_ctrl_shift_and_arrows_select_all_on_the_way(page):
    page.click(NAME, "en")
    page.key(Qt.Key.Key_Down, _CTRL | _SHIFT)
    assert page.grid.block().height() > 3
    assert page.grid.block().width() == 1
    page.key(Qt.Key.Key_Home, _CTRL)
    assert page.grid.currentIndex().row() == 0
    page.key(Qt.Key.Key_End, _CTRL)
    assert page.grid.currentIndex().row() == page.model.rowCount() - 1


def test_the_text_of_a_form_in_arabic_alone_is_seen_in_full(page):
    """Its first letter stood under the edge, as far as the button beside it had grown."""
    form = replace(FORM, id="arabic", languages=("ar",))
    words = LocalText.of(ar="طلب عقار")
    page.document.open(replace(form, texts=replace(form.texts, title=words)))
    page.click("The title", "ar")
    box = page.detail.editor
    page.bot.waitUntil(lambda: box.toPlainText() == "طلب عقار")
    line = box.document().firstBlock().layout().lineAt(0)
    assert line.naturalTextRect().right() <= box.viewport().width()
    assert line.width() == box.viewport().width() - 2 * box.document().documentMargin()


def test_signs_that_join_letters_or_keep_them_apart_stay_in_what_a_text_is_called(page):
    form = replace(FORM, id="persian", languages=("fa",))
    label = LocalText.of(fa="چه می\u200cخواهید 👩\u200d🚀\x07")
    page.document.open(replace(form, fields=(replace(NAME_FIELD, label=label),)))
    assert "چه می\u200cخواهید 👩\u200d🚀 : the label" in page.called
