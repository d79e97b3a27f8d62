"""Submissions outlive the app, are found again, and are let go of when somebody says so."""

import json
import sqlite3
import time
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton

from builder.deliver.faults import FAULTS
from builder.gui.test.ledger.book import PAGE
from builder.trial.ledger.ledger import Retention
from scripts.scenes.ledger import kept_records
from tests.gui.finding import find
from tests.gui.test.workspace_page import PROPER
from tests.projects import project
from tests.trial.holding import Held

DAY_S = 86_400


def keep(ledger, form_id="other", form="Other", count=3):
    """Put submissions of an earlier run into the ledger; the latest is 90 seconds old."""
    for record in kept_records(form_id, form)[-count:]:
        ledger.annotate(ledger.append(record), record.row.notes, record.row.tags)


def test_what_was_sent_is_there_when_the_app_is_opened_again(open_page):
    page = open_page()
    page.fill_and_send()
    page.choose("target_fault", FAULTS["401"])
    page.send()
    before = page.text("response")
    sent = page.cells
    again = open_page()
    assert again.cells == sent
    assert again.verdict == "Refused: the simulator answered 401."
    assert again.text("response") == before
    again.pick(1)
    assert '"Ada"' in again.text("request")
    assert again.text("token").startswith("✓ Signature and claims are good.")
    assert again.known == "HTTP: accepted. Conversation: not verified."
    assert not again.is_offered("replay")
    assert again.count == "2 submissions"


def test_rows_say_when_where_what_of_which_form_and_how_they_are_filed(page, ledger):
    keep(ledger)
    page.enter()
    rows = page.cells
    assert [row[1] for row in rows] == ["Simulator", "Simulator", "channels.example.com"]
    assert rows[0][3] == "Other · 9f31c2d4"
    assert rows[1][4] == "release · to ask about · Ask which issuer the account expects."
    day = time.strftime("%Y-%m-%d", time.localtime(time.time() - 2 * DAY_S))
    assert rows[1][0].startswith(day)


def test_they_are_filtered_by_everything_and_it_is_said_if_nothing_fits(page, ledger):
    keep(ledger, page.document.project.id, "Mine")
    page.enter()

    def shown():
        return [row[2].split(":")[0].split(" from")[0] for row in page.cells]

    everything = ["Delivered", "Refused", "No response"]
    assert shown() == everything
    for name, words, found in (
        ("verdict", "Bad", ["Refused"]),
        ("verdict", "Doubtful", ["No response"]),
        ("target", "channels.example.com", ["No response"]),
        ("form", "This form", ["Delivered", "Refused"]),
        ("form", "Mine 2", ["No response"]),
        ("tag", "release", ["Refused"]),
        ("time", "Today", ["Delivered"]),
        ("time", "The last 7 days", ["Delivered", "Refused"]),
        ("time", "The last 30 days", everything),
    ):
        page.filter(name, words)
        assert shown() == found, (name, words)
        assert find(page.workspace, QPushButton, "history_filters").text() == "Filters (1)"
        page.reset_filters()
        assert shown() == everything
    page.filter("time", "Between two days")
    first = time.strftime("%Y-%m-%d", time.localtime(time.time() - 3 * DAY_S))
    page.set_day("since", first)
    assert shown() == ["Delivered", "Refused"]
    page.search("athens ISSUER")
    assert shown() == []
    page.search("ISSUER the account")
    assert shown() == ["Refused"]
    page.search("nowhere")
    assert page.told == "No submission fits what you are looking for."
    assert "Nothing is chosen" in page.everything_shown()
    page.press("history_show_all")
    assert shown() == everything
    assert find(page.workspace, QPushButton, "history_filters").text() == "Filters"


def test_this_form_is_the_one_that_is_open(page, ledger):
    keep(ledger, page.document.project.id, "Mine", count=2)
    page.enter()
    page.filter("form", "This form")
    assert len(page.cells) == 2
    page.open_form(replace(project(), id="a-form-of-its-own"))
    assert page.cells == []
    assert page.told == "No submission fits what you are looking for."


def test_the_heads_sort(page, ledger):
    keep(ledger)
    page.enter()
    header = page.workspace.results_pane.history.list.header()
    at = header.sectionViewportPosition(2) + 10
    for expected in ("Delivered", "Refused"):
        page.bot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at, 8))
        page.wait_for_history()
        assert page.cells[0][2].startswith(expected)


def test_a_new_one_that_does_not_fit_the_filter_is_shown_all_the_same(page):
    page.fill_and_send()
    page.filter("verdict", "Good")
    page.choose("target_fault", FAULTS["500"])
    page.send()
    assert page.verdict == "Refused: the simulator answered 500."
    assert len(page.history) == 1
    page.choose("target_fault", PROPER)
    page.send()
    assert len(page.history) == 2


def test_a_cancelled_one_is_kept_when_it_ends(page, monkeypatch):
    page.fill_and_send()
    held = Held(monkeypatch)
    page.press("test_send")
    page.bot.waitUntil(held.has_arrived.is_set)
    page.press("test_cancel")
    assert page.note == "Cancelled. It may still have arrived."
    held.let_go()
    page.bot.waitUntil(lambda: len(page.history) == 2)
    page.pick(0)
    assert page.verdict.startswith("Delivered")
    assert page.known.endswith("It was cancelled before the answer came.")


def test_a_damaged_ledger_is_set_aside_and_that_is_said(page, home):
    page.fill_and_send("Ada")
    home.ledger.write_bytes(b"no database" * 1000)
    page.enter()
    assert "The ledger was damaged. It was set aside as ledger.damaged-" in page.notice
    assert page.history == []
    page.fill_and_send("Bea")
    assert page.verdict.startswith("Delivered")
    assert len(page.history) == 1
    assert '"Bea"' in page.text("request")
    [aside] = home.folder.glob("ledger.damaged-*")
    assert aside.read_bytes() == b"no database" * 1000


def test_what_cannot_be_kept_is_shown_and_said(page, home):
    home.ledger.unlink(missing_ok=True)
    home.ledger.mkdir()
    page.fill_and_send()
    assert page.verdict.startswith("Delivered")
    assert page.unkept.startswith("This submission is not kept. The ledger ")
    page.enter()
    assert "could not be used" in page.fault
    home.ledger.rmdir()
    page.press("history_retry")
    assert page.fault == ""


def test_notes_and_tags_are_saved_as_they_are_typed_and_found(open_page):
    page = open_page()
    page.fill_and_send()
    page.write_notes("ask Anna about the issuer")
    page.write_tags("release, to ask")
    page.settle()
    assert page.notes_told == "Saved."
    assert page.cells[0][4] == "release · to ask · ask Anna about the issuer"
    page.filter("tag", "to ask")
    assert len(page.cells) == 1
    again = open_page()
    assert (again.notes, again.tags) == ("ask Anna about the issuer", "release, to ask")
    again.search("ANNA")
    assert len(again.cells) == 1


def test_notes_go_with_their_submission_however_fast_one_goes_on(page):
    page.fill_and_send("Ada")
    page.send()
    page.write_notes("the second")
    page.pick(1)
    assert page.notes == ""
    page.write_notes("the first")
    page.pick(0)
    assert page.notes == "the second"
    page.pick(1)
    assert page.notes == "the first"


def test_notes_are_saved_when_the_app_is_closed_at_once(page, ledger, services):
    page.fill_and_send()
    page.write_notes("typed last")
    page.workspace.shut_down()
    services.tasks.shut_down()
    assert ledger.record(ledger.numbers()[0]).row.notes == "typed last"


def test_what_became_too_old_meanwhile_is_gone_when_the_app_is_opened(open_page, ledger, home):
    keep(ledger)
    database = sqlite3.connect(home.ledger)
    database.execute("INSERT INTO settings VALUES ('days', 5)")
    database.commit()
    database.close()
    assert len(open_page().cells) == 2
    assert len(ledger.numbers()) == 2


def test_notes_that_are_too_long_are_refused_and_stay(page):
    page.fill_and_send()
    page.write_tags("x" * 61)
    page.bot.waitUntil(lambda: "too long" in page.notes_told)
    assert page.tags == "x" * 61


def test_a_private_key_in_notes_is_not_kept_and_that_is_said(page, services):
    pair = services.keys.generate("mine", 2048, "a b c d e")
    pem = services.keys.private_pem("mine", "a b c d e").decode().strip()
    assert pair.name == "mine"
    page.fill_and_send()
    page.paste_notes(f"before {pem} after")
    page.settle()
    assert page.notes == "before «redacted» after"
    assert page.notes_told.startswith("Saved without the private key")


def test_deleting_asks_and_says_what_goes(page, ledger, dialogs):
    keep(ledger)
    page.enter()
    page.pick(1, 2)
    dialogs.will("confirm", False)
    page.key(Qt.Key.Key_Delete)
    page.bot.waitUntil(lambda: bool(dialogs.said))
    assert dialogs.said[0].startswith("Delete 2 submissions? They were sent from ")
    assert "1 of them has notes or tags." in dialogs.said[0]
    assert dialogs.said[0].endswith("nothing of them stays in it. [Delete]")
    assert len(page.cells) == 3
    dialogs.will("confirm", True)
    page.run("delete")
    page.bot.waitUntil(lambda: len(page.cells) == 1)
    assert page.verdict.startswith("Delivered")
    assert len(ledger.numbers()) == 1


def test_all_that_is_listed_can_be_deleted_and_the_rest_stays(page, ledger, dialogs):
    keep(ledger)
    page.enter()
    page.filter("verdict", "Bad")
    dialogs.will("confirm", True)
    page.run("clear_shown")
    page.bot.waitUntil(lambda: page.cells == [])
    page.reset_filters()
    assert len(page.cells) == 2


def test_how_long_they_are_kept_is_set_and_it_says_what_goes(page, ledger):
    keep(ledger)
    page.enter()
    dialog = page.open_retention()
    assert page.set_number(dialog, "days", 30) == "Nothing is deleted now."
    assert page.set_number(dialog, "days", 5).startswith("1 submission is deleted now. It was sent")
    said = page.set_number(dialog, "rows", 1)
    assert said.startswith("2 submissions are deleted now. They were sent from ")
    assert "1 of them has notes or tags." in said
    button = find(dialog, QPushButton, "retention_save")
    assert button.text() == "Save, and delete 2 submissions"
    page.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    page.bot.waitUntil(lambda: len(page.cells) == 1)
    assert ledger.retention == Retention(days=5, rows=1)


def test_others_are_seen_and_gone_ones_are_told(page, ledger):
    keep(ledger, count=2)
    page.enter()
    ledger.clear()
    page.click_row(1)
    page.bot.waitUntil(lambda: page.history == [])
    assert "Nothing sent yet" in page.everything_shown()


def test_rows_are_read_where_one_looks(page, ledger):
    count = 3 * PAGE
    record = kept_records("other", "Other")[-1]
    for number in range(count):
        moved = replace(record.row, sent_at=time.time() - number, verdict=f"Row {number}")
        ledger.append(replace(record, row=moved))
    page.enter()
    page.settle()
    rows = page.workspace.results_pane.history.rows
    view = page.workspace.results_pane.history.list
    assert len(rows.numbers) == count
    assert rows.row(rows.numbers[-1]) is None
    view.setFocus()
    page.key(Qt.Key.Key_End)
    page.settle()
    assert page.verdict == f"Row {count - 1}"
    page.bot.waitUntil(lambda: rows.index(count - 1, 2).data() == f"Row {count - 1}")
    assert rows.row(rows.numbers[PAGE + 50]) is None
    page.fill_and_send()
    assert len(rows.numbers) == count + 1
    # Those that were read before are one further down by now; the one above them is read, too.
    assert rows.index(2 * PAGE, 2).data() is None
    page.bot.waitUntil(lambda: rows.index(2 * PAGE, 2).data() == f"Row {2 * PAGE - 1}")
    assert json.loads(page.text("response").partition("\n\n")[2])["ok"] is True
