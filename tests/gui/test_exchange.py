from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from builder.importers import read_form
from builder.storage import project_file
from builder.storage.starters import open_starter
from tests.gui.exchange_page import ExchangePage
from tests.importers.making import xlsform

SURVEY = [
    ["type", "name", "label", "relevant"],
    ["text", "first", "First name", ""],
    ["image", "photo", "Photo", ""],
    ["text", "second", "Second", "${first} != ''"],
    ["select_one nothing", "third", "Third", ""],
]


@pytest.fixture
def exchange(app):
    return ExchangePage(app)


@pytest.fixture
def survey(tmp_path):
    path = tmp_path / "survey.xlsx"
    path.write_bytes(xlsform(SURVEY))
    return path


def test_a_dropped_form_is_shown_before_it_replaces_anything(exchange, survey):
    before = exchange.app.document.project
    assert exchange.drop(survey)
    assert exchange.summary.startswith("XLSForm: 2 taken, 2 changed, 1 left.")
    assert exchange.tabs == ["To mend (1)", "Left out (1)", "Changed (2)", "Taken (2)"]
    assert exchange.app.document.project is before
    assert exchange.rows("Left out") == [
        ("survey, row 3", "photo", "image: forms here take no files.")
    ]
    assert exchange.detail == "survey, row 3: photo: image: forms here take no files."
    ((*_, problem),) = exchange.rows("To mend")
    assert "at least two options" in problem
    exchange.press("accept")
    assert exchange.app.here == "Design"
    assert exchange.app.design.names == ["first", "second", "third"]
    assert exchange.app.saved == "Not saved yet"
    assert any("at least two options" in each for each in exchange.app.problems())


@pytest.mark.parametrize("way", ["cancel", "escape"])
def test_a_report_that_is_cancelled_changes_nothing(exchange, survey, way):
    before = exchange.app.document.project
    exchange.choose(survey)
    assert exchange.dialog.isVisible()
    if way == "cancel":
        exchange.press("close")
    else:
        exchange.key(Qt.Key.Key_Escape)
    assert not exchange.is_open
    assert exchange.app.document.project is before
    assert exchange.app.here == "Start"


def test_the_keyboard_alone_imports(exchange, survey):
    exchange.app.dialogs.will("open_file", survey)
    exchange.app.key(
        Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert exchange.dialog.isVisible()
    exchange.key(Qt.Key.Key_Return)
    assert exchange.app.here == "Design"
    assert exchange.app.design.names == ["first", "second", "third"]


def test_unsaved_changes_are_asked_about(exchange, survey):
    app = exchange.app
    app.start_from("Contact details")
    app.design.drag_kind("date")
    edited = app.document.project
    app.go("Start")
    for answer, replaced in (("cancel", False), ("discard", True)):
        exchange.drop(survey)
        assert exchange.dialog.isVisible()
        assert app.document.project is edited
        app.dialogs.will("unsaved", answer)
        exchange.press("accept")
        app.bot.waitUntil(lambda: not exchange.is_open)
        assert (app.document.project is not edited) is replaced
    assert app.design.names == ["first", "second", "third"]


def test_an_imported_form_counts_as_unsaved(exchange, survey):
    exchange.drop(survey)
    exchange.press("accept")
    exchange.app.dialogs.will("unsaved", "cancel")
    exchange.app.window.close()
    assert exchange.app.window.isVisible()


def test_a_dropped_project_is_opened(exchange, tmp_path):
    path = tmp_path / "mine.webview.json"
    project_file.write(path, open_starter("demo-form"))
    exchange.drop(path)
    assert exchange.app.here == "Design"
    assert exchange.app.document.path == path


def test_several_files_are_not_taken(exchange, survey, tmp_path):
    other = tmp_path / "other.csv"
    other.write_text("label\nA\n")
    assert not exchange.drop(survey, other)


def test_a_file_that_cannot_be_read_is_told_and_changes_nothing(exchange, tmp_path):
    path = tmp_path / "broken.json"
    path.write_text('{"properties": {"a": {"$ref": "#/properties/a"}}}')
    before = exchange.app.document.project
    dialogs = exchange.app.dialogs
    dialogs.will("error", None)
    exchange.drop(path)
    exchange.bot.waitUntil(lambda: bool(dialogs.errors))
    assert str(dialogs.errors[0]).startswith("broken.json: /properties/a: The reference")
    assert exchange.app.document.project is before
    assert not exchange.is_open


def test_the_report_can_be_copied(exchange, survey):
    exchange.drop(survey)
    exchange.press("copy")
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].startswith("XLSForm:")
    assert "Left out\tsurvey, row 3\tphoto\timage: forms here take no files." in lines
    assert len(lines) == 7


@pytest.mark.parametrize(
    ("entry", "name"),
    [("Export as XLSForm…", "form.xlsx"), ("Export as JSON Schema…", "form.json")],
)
def test_the_form_is_exported_for_other_programs(exchange, tmp_path, entry, name):
    app = exchange.app
    app.start_from("Contact details")
    # Without the suffix, which is added.
    app.dialogs.will("save_file", tmp_path / "form")
    app.menu("File", entry)
    assert exchange.rows("Changed")
    exchange.press("close")
    found = read_form(tmp_path / name).project
    assert replace(found, id=app.document.project.id) == app.document.project


def test_the_report_says_what_it_is_and_shows_all_at_the_smallest_size(exchange, survey):
    exchange.drop(survey)
    dialog = exchange.dialog
    dialog.resize(dialog.minimumSizeHint())
    QApplication.processEvents()
    for each in dialog.findChildren(QWidget):
        if each.isVisible() and each.objectName().startswith("report_"):
            assert each.width() >= each.minimumSizeHint().width(), each.objectName()
            assert dialog.rect().contains(each.geometry()), each.objectName()
    assert dialog.table.accessibleName() == "Report"
    assert dialog.tabs.accessibleName()
