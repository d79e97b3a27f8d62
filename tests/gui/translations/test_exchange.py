"""Lists of texts out and in through the window, with the report before anything is taken."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableView

from builder.form.edits_texts import text_at
from builder.form.project import Project
from builder.gui.shell.report_dialog import ReportDialog
from builder.translations.files import export_texts
from tests.gui.finding import find
from tests.translations.test_files import FORM, LABEL, untranslated

_MENU = "Design > Translations"


@pytest.fixture
def texts(app):
    app.document.open(FORM)
    app.go("Translations")
    return app


def report(app) -> ReportDialog:
    app.bot.waitUntil(lambda: app.window.findChild(ReportDialog) is not None)
    dialog = app.window.findChild(ReportDialog)
    assert isinstance(dialog, ReportDialog)
    return dialog


def test_texts_go_out_as_a_table_and_as_one_xliff_for_each_language(texts, tmp_path):
    texts.dialogs.will("save_file", tmp_path / "list")
    texts.dialogs.will("information", None)
    texts.menu(_MENU, "Export as a table (CSV)…")
    texts.bot.waitUntil(lambda: "Written: list.csv." in " ".join(texts.dialogs.said))
    for asked in (False, True):
        texts.dialogs.will("folder", tmp_path)
        texts.dialogs.will("information", None)
        if asked:
            texts.dialogs.will("confirm", True)
        said = len(texts.dialogs.said)
        texts.menu(_MENU, "Export as XLIFF…")
        texts.bot.waitUntil(lambda least=said + 2 + asked: len(texts.dialogs.said) >= least)
    assert sorted(each.suffix for each in tmp_path.iterdir() if each.is_file()) == [
        ".csv",
        ".xlf",
        ".xlf",
    ]


def test_nothing_is_taken_before_the_report_is_accepted_and_it_is_one_step(texts, tmp_path):
    path = tmp_path / "list.csv"
    export_texts(FORM, path)
    texts.document.open(untranslated(FORM))
    bare = texts.document.project
    texts.dialogs.will("open_file", path)
    texts.menu(_MENU, "Import translations…")
    dialog = report(texts)
    assert texts.document.project is bare
    assert find(dialog, QLabel, "report_summary").text().startswith("Table (CSV): 8 new wordings")
    accept = find(dialog, QPushButton, "report_accept")
    assert accept.text() == "Take the translations"
    texts.bot.mouseClick(accept, Qt.MouseButton.LeftButton)
    assert texts.document.project == FORM
    texts.document.undo_stack.undo()
    assert texts.document.project == bare


def test_a_wrong_row_is_shown_first_and_the_sound_ones_can_be_taken(texts, tmp_path):
    path = tmp_path / "list.csv"
    export_texts(FORM, path)
    words = path.read_text("utf-8-sig").replace("Όνομα", "Μικρό όνομα")
    path.write_text(words.replace("texts.title", "texts.gone"), "utf-8")
    texts.dialogs.will("open_file", path)
    texts.menu(_MENU, "Import translations…")
    dialog = report(texts)
    table = find(dialog, QTableView, "report_table")
    first = [table.model().index(0, column).data() for column in range(3)]
    assert first == ["row 2", "The title", "The form has no such text (any more)."]
    accept = find(dialog, QPushButton, "report_accept")
    assert accept.text() == "Take the 6 sound rows"
    texts.bot.mouseClick(find(dialog, QPushButton, "report_close"), Qt.MouseButton.LeftButton)
    assert texts.document.project == FORM
    texts.bot.waitUntil(lambda: texts.window.findChild(ReportDialog) is None)
    texts.dialogs.will("open_file", path)
    texts.menu(_MENU, "Import translations…")
    accept = find(report(texts), QPushButton, "report_accept")
    texts.bot.mouseClick(accept, Qt.MouseButton.LeftButton)
    assert text_at(texts.document.project, LABEL).in_language("el") == "Μικρό όνομα"


def test_what_cannot_be_read_or_written_is_said(texts, tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes(b"\xff\xff")
    texts.dialogs.will("open_file", path)
    texts.dialogs.will("error", None)
    texts.menu(_MENU, "Import translations…")
    texts.bot.waitUntil(lambda: len(texts.dialogs.errors) == 1)
    assert "list.csv: line 1" in texts.dialogs.errors[0].message
    texts.document.edit("One", Project(id="x", name="x", languages=("en",)))
    texts.dialogs.will("error", None)
    texts.menu(_MENU, "Export as XLIFF…")
    assert "the form has none" in texts.dialogs.errors[1].message
