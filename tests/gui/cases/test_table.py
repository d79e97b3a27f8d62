"""Tables of cases in the window: opened, edited, saved, and never lost."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QPushButton

from builder.storage.starters import open_starter
from tests.gui.finding import find

BESIDE = "contact.cases.csv"


def test_the_table_beside_the_project_is_edited_undone_and_saved(cases, contact):
    file = contact.with_name(BESIDE)
    before = file.read_bytes()
    page = cases()
    assert page.columns[:2] == ["case", "full_name"]
    assert page.file == BESIDE
    page.type_into(0, "full_name", 'Ada; "B"')
    assert page.cells("full_name")[0] == 'Ada; "B"'
    assert "not saved" in page.file
    page.key(Qt.Key.Key_Z)
    assert page.file == BESIDE
    page.key(Qt.Key.Key_Y)
    assert file.read_bytes() == before
    page.press("save")
    assert b'"Ada; ""B"""' in file.read_bytes()
    # Undoing in the table leaves the form as it is.
    page.key(Qt.Key.Key_Z)
    assert page.cells("full_name")[0] != 'Ada; "B"'


def test_rows_are_added_copied_removed_and_pasted_from_a_spreadsheet(cases, contact):
    page = cases()
    count = len(page.cells("case"))
    page.click(1, "case")
    page.press("duplicate")
    page.press("add_row")
    assert len(page.cells("case")) == count + 2
    assert page.cells("case")[1:4] == [page.cells("case")[1], page.cells("case")[1], ""]
    page.press("remove")
    page.click(2, "case")
    QGuiApplication.clipboard().setText('Two lines\t"a\nb"\nNext\tc\n')
    page.key(Qt.Key.Key_V)
    assert page.cells("case")[2:4] == ["Two lines", "Next"]
    assert page.cells("full_name")[2:4] == ["a\nb", "c"]
    page.key(Qt.Key.Key_Z)
    assert "Two lines" not in page.cells("case")
    page.click(count, "case")
    QGuiApplication.clipboard().setText("below\tx\ny\tz\n")
    page.key(Qt.Key.Key_V)
    assert page.cells("case")[-2:] == ["below", "y"]
    page.key(Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == "below\n"


def test_the_menu_of_a_cell_does_what_it_says(cases, contact):
    page = cases()
    first, columns = page.cells("full_name")[0], page.columns
    count = len(page.cells("case"))
    page.from_cells_menu(0, "full_name", "Copy")
    assert QGuiApplication.clipboard().text() == f"{first}\n"
    page.from_cells_menu(1, "full_name", "Paste")
    assert page.cells("full_name")[:2] == [first, first]
    page.from_cells_menu(0, "full_name", "Empty the cells")
    assert page.cells("full_name")[:2] == ["", first]
    page.from_cells_menu(1, "full_name", "Duplicate the rows")
    assert page.cells("full_name")[:3] == ["", first, first]
    page.from_cells_menu(0, "full_name", "Remove the rows")
    assert page.cells("full_name")[:2] == [first, first]
    assert len(page.cells("case")) == count
    page.from_cells_menu(0, "full_name", "Remove the column")
    assert page.columns == [each for each in columns if each != "full_name"]
    for _ in range(6):
        page.key(Qt.Key.Key_Z)
    assert page.columns == columns
    assert page.cells("full_name")[0] == first


def test_what_cannot_be_pasted_is_told_and_changes_nothing(cases, contact):
    page = cases()
    before = [page.cells(each) for each in page.columns]
    for held, said in (
        ("x" * 200_000, "Nothing was pasted: "),
        ("\t" * 1_000_001, "over 1,000,000"),
        ("\n" * 600_000, "over 1,000,000"),  # an empty line makes a row with all columns
    ):
        page.click(0, "case")
        QGuiApplication.clipboard().setText(held)
        page.key(Qt.Key.Key_V)
        assert said in page.note
        assert [page.cells(each) for each in page.columns] == before
    QGuiApplication.clipboard().clear()
    page.key(Qt.Key.Key_V)
    assert [page.cells(each) for each in page.columns] == before


def test_the_last_column_and_an_empty_table_stay_as_they_are(cases, contact):
    page = cases()
    for column in page.columns[1:]:
        page.from_cells_menu(0, column, "Remove the column")
    page.from_cells_menu(0, "case", "Remove the column")
    assert page.columns == ["case"]
    for _ in page.cells("case"):
        page.press("remove")
    assert page.cells("case") == []
    page.grid.duplicate()
    page.grid.copy()
    page.grid.clear_cells()
    page.grid.remove()
    assert page.cells("case") == []
    QGuiApplication.clipboard().setText("one\ntwo\n")
    page.key(Qt.Key.Key_V)
    assert page.cells("case") == ["one", "two"]


def test_the_columns_are_listed_when_they_are_asked_for_only(cases, contact):
    page = cases()
    button = find(page.workspace, QPushButton, "case_column")
    assert button.menu().actions() == []  # a large form has a thousand
    page.type_into(0, "case", "Edited")
    assert button.menu().actions() == []
    page.from_menu("column", "expect.page")
    assert button.isEnabled()


def test_columns_that_the_form_knows_are_added(cases, contact):
    page = cases()
    page.from_menu("column", "expect.page")
    assert page.columns[-1] == "expect.page"
    assert set(page.cells("expect.page")) == {""}


def test_a_faulty_file_is_told_and_left_as_it_is(cases, contact, dialogs):
    faulty = contact.with_name("faulty.csv")
    faulty.write_bytes(b"case\n\xff\n")
    page = cases()
    before = page.cells("case")
    dialogs.will("open_file", faulty)
    dialogs.will("error", None)
    page.press("open")
    assert "not UTF-8" in dialogs.said[-1]
    assert page.cells("case") == before
    assert faulty.read_bytes() == b"case\n\xff\n"


def test_what_was_not_saved_is_there_the_next_time(cases, contact, services, tmp_path):
    page = cases()
    page.type_into(0, "full_name", "Kept")
    page.workspace.shut_down()
    assert b"Kept" not in contact.with_name(BESIDE).read_bytes()
    again = cases()
    assert again.cells("full_name")[0] == "Kept"
    assert again.note == "These changes were not saved yet."
    # Another form has its own table.
    mine = services.document.project
    again.type_into(0, "full_name", "Later")
    services.document.open(open_starter("nps"))
    again.settle()
    assert again.cells("case") == []
    services.document.open(mine, contact)
    again.settle()
    assert again.cells("full_name")[0] == "Later"


def test_another_programs_table_is_not_replaced_unasked(cases, contact, dialogs):
    page = cases()
    page.type_into(0, "full_name", "Mine")
    contact.with_name(BESIDE).write_bytes(b"case,expect.status\ntheirs,200\n")
    dialogs.will("confirm", False)
    page.press("save")
    assert b"theirs" in contact.with_name(BESIDE).read_bytes()
    dialogs.will("confirm", True)
    page.press("save")
    assert b"Mine" in contact.with_name(BESIDE).read_bytes()


def test_answers_that_were_recorded_become_a_row_with_what_comes_of_them(cases, contact, services):
    values = {"full_name": "Ada", "topic": "order", "message": "Hi", "reply_by": "email"}
    chat = {"channel": "web", "session_id": "s-1", "user_id": "u-1", "lang": "de"}
    services.recordings.record({**values, "email": "ada@example.com"}, chat)
    services.recordings.record(values, {})
    page = cases()
    page.settle()
    assert page.cells("case")[-2:] == ["Recorded", "Recorded 2"]
    assert page.cells("expect.status")[-2:] == ["200", "422"]
    assert page.cells("expect.error.email")[-1] == "required"
    assert page.cells("expect.context")[-2] == "answers"
    assert services.recordings.take() == ()


def test_a_row_is_copied_and_removed_only_where_there_is_one(cases):
    page = cases()

    def able():
        names = ("case_duplicate", "case_remove")
        return [find(page.workspace, QAbstractButton, each).isEnabled() for each in names]

    assert page.cells("case") == []
    assert able() == [False, False]
    page.press("add_row")
    assert able() == [True, True]
    page.press("remove")
    assert able() == [False, False]
