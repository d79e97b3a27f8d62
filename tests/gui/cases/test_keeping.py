"""What was not saved of a table of cases: kept whatever it is, with the form whose table it is."""

import json
import os
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from builder.form.fields import TextField
from builder.gui.cases.case_file import content_of
from builder.gui.cases.draft import CaseDraft
from builder.storage import project_file
from builder.storage.starters import open_starter
from builder.trial.cases.direct import DirectRunner
from builder.trial.cases.table import CELL_MAX, ROWS_MAX, CaseTable
from tests.projects import project, words

HALF = "\ud83d"
BESIDE = "contact.cases.csv"


def the_draft(services):
    (found,) = services.home.case_drafts.iterdir()
    return found


@pytest.mark.parametrize("broken", [b"\xff", b"[", b'{"columns": [1], "rows": []}', b"[" * 9000])
def test_what_cannot_be_read_is_put_aside_and_told(cases, contact, services, broken):
    page = cases()
    page.type_into(0, "full_name", "First")
    page.workspace.shut_down()
    the_draft(services).write_bytes(broken)
    again = cases()
    (aside,) = services.home.case_drafts.iterdir()
    assert str(aside) in again.note
    again.type_into(0, "full_name", "Second")
    again.workspace.shut_down()
    assert aside.read_bytes() == broken
    third = cases()
    assert third.cells("full_name")[0] == "Second"


def test_any_table_of_the_window_is_kept(tmp_path):
    draft = CaseDraft(tmp_path / "cases", "form", None)
    assert draft.read() is None
    rows = (("", HALF), (), ("x" * (CELL_MAX + 1), "\0\r"), *((("a", "b"),) * (ROWS_MAX + 1)))
    table = CaseTable(columns=("", "a;b"), rows=rows, separator=";", line_end="\r\n")
    draft.keep(table)
    assert draft.read() == table
    draft.drop()
    draft.drop()
    assert draft.read() is None


def test_what_cannot_be_kept_or_dropped_is_told_or_left(cases, contact, services):
    services.home.case_drafts.write_bytes(b"a file where the folder should be")
    page = cases()
    page.type_into(0, "full_name", "Lost?")
    page.workspace.hide()
    assert page.note.startswith("The changes of this table are not kept:")
    page.workspace.show()
    page.press("save")
    assert b"Lost?" in contact.with_name(BESIDE).read_bytes()


def test_half_a_character_is_refused_by_the_file_and_kept(cases, contact, dialogs):
    page = cases()
    before = contact.with_name(BESIDE).read_bytes()
    page.workspace.model.put(0, 1, [[HALF]], "Paste")
    dialogs.will("error", None)
    page.press("save")
    assert "Row 2, column 2: half of a character" in dialogs.said[-1]
    assert contact.with_name(BESIDE).read_bytes() == before
    page.workspace.shut_down()
    assert cases().workspace.model.table.rows[0][1] == HALF


def test_a_cell_that_is_too_long_to_be_pasted_is_told(cases, contact):
    page = cases()
    page.click(0, "full_name")
    QGuiApplication.clipboard().setText('"' + "x" * (CELL_MAX + 1) + '"')
    page.key(Qt.Key.Key_V)
    assert page.note.startswith("Nothing was pasted: ")


def test_a_table_that_was_made_is_kept_before_its_first_edit(cases, services):
    page = cases()
    page.make_from_rules()
    names = page.cells("case")
    page.workspace.shut_down()
    again = cases()
    assert again.cells("case") == names
    assert "not saved" in again.file


def test_a_table_that_is_opened_after_unsaved_ones_is_saved(cases, contact, dialogs):
    page = cases()
    page.type_into(0, "full_name", "Unsaved")
    page.workspace.shut_down()
    again = cases()
    dialogs.will("open_file", contact.with_name(BESIDE))
    dialogs.will("confirm", True)
    again.press("open")
    assert again.file == BESIDE
    again.workspace.shut_down()
    assert cases().file == BESIDE


def test_a_new_table_that_was_not_saved_still_has_no_file_when_one_comes_back(
    cases, contact, dialogs
):
    beside = contact.with_name(BESIDE).read_bytes()
    page = cases()
    page.from_menu("new", "An empty table")
    page.type_into(0, "case", "Mine")
    page.workspace.shut_down()
    again = cases()
    assert again.cells("case")[0] == "Mine"
    assert again.file != BESIDE
    dialogs.will("confirm", False)  # it would replace the table beside the form
    again.press("save")
    assert contact.with_name(BESIDE).read_bytes() == beside


def test_what_another_program_writes_into_the_file_is_read_when_one_comes_back(cases, contact):
    file = contact.with_name(BESIDE)
    page = cases()
    mine = page.workspace.model.table
    file.write_bytes(b"case,expect.status\ntheirs,200\n")
    page.come_back()
    assert page.cells("case") == ["theirs"]
    assert "changed by another program, and was read again" in page.note
    assert page.file == BESIDE
    page.key(Qt.Key.Key_Z)
    assert page.workspace.model.table == mine
    assert page.file == f"{BESIDE} – not saved"
    # Over unsaved changes, nothing is taken, also what is no table.
    file.write_bytes(b"\xff\xfe\x00")
    page.come_back()
    assert page.workspace.model.table == mine
    assert "Saving asks before it is replaced" in page.note
    page.key(Qt.Key.Key_Y)
    page.come_back()
    assert page.note.startswith(f"{BESIDE}: ")
    assert page.cells("case") == ["theirs"]


def test_a_table_that_is_written_over_unread_is_not_taken(cases, contact, services, monkeypatch):
    """While the other program's table is read, one saves; then one edits."""
    file = contact.with_name(BESIDE)
    page = cases()
    page.come_back()
    read, go_on = threading.Event(), threading.Event()

    def slow(path):
        found = content_of(path)
        read.set()
        assert go_on.wait(10)
        return found

    monkeypatch.setattr("builder.gui.cases.table_watch.content_of", slow)
    file.write_bytes(b"case,expect.status\ntheirs,200\n")
    page.workspace.hide()
    page.workspace.show()
    page.bot.waitUntil(read.is_set)
    page.type_into(0, "full_name", "Mine")
    services.messages.will("confirm", True)
    page.press("save")
    go_on.set()
    page.bot.waitUntil(lambda: not services.tasks.running)
    assert page.cells("full_name")[0] == "Mine"
    assert page.note == f"Saved: {BESIDE}"


@pytest.mark.parametrize("unsaved", [False, True])
def test_a_pipe_in_place_of_the_file_is_told_and_not_waited_for(cases, contact, dialogs, unsaved):
    page = cases()
    if unsaved:
        page.type_into(0, "full_name", "Mine")
    file = contact.with_name(BESIDE)
    file.unlink()
    os.mkfifo(file)
    page.come_back()
    said = "Saving asks before it is replaced" if unsaved else "it is not an ordinary file"
    assert said in page.note
    page.type_into(1, "full_name", "Mine, too")
    dialogs.will("confirm", False)
    page.press("save")
    assert file.is_fifo()
    page.workspace.shut_down()
    # Nor is it when the form is opened.
    assert "it is not an ordinary file" in cases().note


def test_a_file_is_read_again_only_if_its_size_or_time_is_another_one(cases, contact, monkeypatch):
    file = contact.with_name(BESIDE)
    page = cases()
    page.come_back()
    asked = []

    def counted(path):
        asked.append(path)
        return content_of(path)

    monkeypatch.setattr("builder.gui.cases.table_watch.content_of", counted)
    page.come_back()
    assert asked == []
    os.utime(file, (1, 1))
    page.come_back()
    assert len(asked) == 1
    assert page.note == ""
    page.come_back()
    assert len(asked) == 1
    # Far too large: no more is read than is needed to know that.
    with file.open("r+b") as huge:
        huge.truncate(1 << 40)
    page.come_back()
    assert "The table is too large" in page.note


# -- of which form -----------------------------------------------------------------------------


def test_a_form_that_is_saved_as_another_takes_its_table_along(cases, contact, services):
    before = contact.with_name(BESIDE).read_bytes()
    page = cases()
    page.type_into(0, "full_name", "Mine")
    copy = contact.with_name("copy.webview.json")
    services.document.mark_saved(copy, project_file.write(copy, services.document.project, None))
    assert page.cells("full_name")[0] == "Mine"
    assert page.file == "copy.cases.csv – not saved"
    again = cases()  # as after a crash
    assert again.cells("full_name")[0] == "Mine"
    again.press("save")
    assert b"Mine" in contact.with_name("copy.cases.csv").read_bytes()
    assert contact.with_name(BESIDE).read_bytes() == before
    services.document.open(services.document.project, contact)
    again.settle()
    assert "Mine" not in again.cells("full_name")
    assert again.file == BESIDE


def test_a_saved_table_is_not_saved_beside_the_form_s_new_file(cases, contact, services):
    page = cases()
    copy = contact.with_name("copy.webview.json")
    services.document.mark_saved(copy, project_file.write(copy, services.document.project, None))
    assert page.file == "copy.cases.csv – not saved"
    page.press("save")
    copied = contact.with_name("copy.cases.csv").read_bytes()
    assert copied == contact.with_name(BESIDE).read_bytes()


def test_the_unsaved_table_of_a_form_that_is_replaced_is_put_aside(cases, contact, services):
    copy = contact.with_name("copy.webview.json")
    copy.write_bytes(contact.read_bytes())
    mine = services.document.project
    services.document.open(mine, copy)
    page = cases()
    page.from_menu("new", "An empty table")
    page.type_into(0, "case", "Of the copy")
    services.document.open(mine, contact)
    page.settle()
    page.type_into(0, "full_name", "Mine")
    page.workspace.hide()  # both are kept
    page.workspace.show()
    before = set(services.home.case_drafts.iterdir())
    services.document.mark_saved(copy, project_file.write(copy, mine, force=True))
    (aside,) = [each for each in services.home.case_drafts.iterdir() if ".unread-" in each.name]
    assert str(aside) in page.note
    assert "Of the copy" in aside.read_text()
    assert page.cells("full_name")[0] == "Mine"
    assert "Mine" in cases().cells("full_name")
    assert len(before) == 2


def test_a_copy_with_the_same_id_has_a_table_of_its_own(cases, contact, services):
    copy = contact.with_name("copy.webview.json")
    copy.write_bytes(contact.read_bytes())
    contact.with_name("copy.cases.csv").write_bytes(b"case,expect.status\nof the copy,200\n")
    page = cases()
    page.type_into(0, "full_name", "Of the first")
    mine = services.document.project
    services.document.open(replace(mine), copy)
    page.settle()
    assert page.cells("case") == ["of the copy"]
    page.type_into(0, "expect.status", "422")
    page.press("save")
    assert b"of the copy,422" in contact.with_name("copy.cases.csv").read_bytes()
    assert b"of the copy" not in contact.with_name(BESIDE).read_bytes()
    services.document.open(mine, contact)
    page.settle()
    assert page.cells("full_name")[0] == "Of the first"


# -- what is recorded --------------------------------------------------------------------------


def test_samples_stand_in_place_of_sensitive_answers(cases, services):
    form = project(
        TextField(id="f_1", name="pin", label=words("PIN"), sensitive=True, pattern="[0-9]{4}"),
        TextField(id="f_2", name="again", label=words("PIN again"), equals="f_1"),
        TextField(id="f_3", name="city", label=words("City"), required=True),
    )
    services.document.open(form)
    answers = {"pin": "4711", "again": "4711", "city": "Athens"}
    services.recordings.record(answers, {})
    services.recordings.record({"pin": "", "city": "Athens"}, {})
    services.recordings.record({"pin": "x", "city": "Athens"}, {}, "pin", is_generated=True)
    page = cases()
    assert "Samples stand in place of the answers to sensitive fields." in page.note
    first, second, made = page.cells("pin")[-3:]
    assert page.cells("again")[-3] == first
    assert (len(first), second, made) == (4, 'json:""', "x")
    assert page.cells("city")[-1] == "Athens"
    assert page.cells("expect.status")[-3:] == ["200", "200", "422"]
    page.workspace.shut_down()
    assert "4711" not in json.dumps(page.workspace.model.table.rows)
    assert b"4711" not in the_draft(services).read_bytes()


def test_answers_are_judged_off_the_thread_of_the_window_and_none_is_lost(
    cases, services, monkeypatch
):
    page = cases()
    threads = []

    def made(self, form, *more):
        threads.append(threading.current_thread() is threading.main_thread())
        return runner(self, form, *more)

    runner = DirectRunner.__init__
    monkeypatch.setattr(DirectRunner, "__init__", made)
    services.recordings.record({"city": "Athens"}, {}, "first")
    page.workspace.model.add_rows([["meanwhile"]])
    services.recordings.record({"city": "Patras"}, {}, "second")
    page.settle()
    assert page.cells("case") == ["meanwhile", "first", "second"]
    assert set(threads) == {False}


def test_what_was_recorded_is_forgotten_with_its_form(cases, services):
    services.recordings.record({"city": "Athens"}, {})
    services.document.open(open_starter("nps"))
    assert cases().cells("case") == []
    assert services.recordings.take() == ()


def test_a_table_without_rows_is_shown_without_a_complaint_of_qt(cases, qtlog):
    page = cases()
    assert page.grid.model().rowCount() == 0
    assert not [each for each in qtlog.records if "invalid index" in each.message]
