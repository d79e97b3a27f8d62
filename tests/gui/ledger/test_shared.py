"""The ledger while another window uses it too, or what it has is damaged."""

import sqlite3

from builder.errors import StorageError
from builder.trial.ledger.ledger import TracesError
from builder.trial.ledger.query import Query
from scripts.scenes.ledger import kept_records


def refuse(_file):
    raise StorageError("The disk is full.")


def keep(ledger, form_id, count=3):
    for record in kept_records(form_id, "Mine")[-count:]:
        ledger.append(record)


def test_what_another_window_sends_and_clears_is_followed(page, ledger):
    keep(ledger, page.document.project.id)
    page.enter()
    assert len(page.cells) == 3
    ledger.clear(Query(numbers=(1, 2)))
    page.pick(2)
    keep(ledger, page.document.project.id, 1)
    page.fill_and_send()
    assert len(page.cells) == 3
    ledger.clear()
    page.send()
    assert len(page.cells) == 1
    assert page.verdict.startswith("Delivered")


def test_a_submission_whose_details_are_damaged_is_told_and_deleted(page, ledger, dialogs, home):
    keep(ledger, page.document.project.id)
    database = sqlite3.connect(home.ledger)
    with database:
        database.execute("UPDATE details SET details = '[' WHERE attempt = 2")
    database.close()
    page.enter()
    page.pick(1)
    assert page.unkept.startswith("What the ledger has of submission 2 is damaged.")
    assert not page.is_offered("send_again")
    dialogs.will("confirm", True)
    page.run("delete")
    page.bot.waitUntil(lambda: len(page.cells) == 2)
    page.pick(1)
    assert page.unkept == ""
    assert page.is_offered("send_again")


def test_what_is_gone_with_traces_is_not_listed_any_more(page, ledger, dialogs, monkeypatch):
    keep(ledger, page.document.project.id)
    page.enter()
    monkeypatch.setattr("builder.trial.ledger.file.LedgerFile.compact", refuse)
    dialogs.will("confirm", True)
    dialogs.will("error", None)
    page.run("clear")
    page.bot.waitUntil(lambda: bool(dialogs.errors))
    assert isinstance(dialogs.errors[0], TracesError)
    assert page.cells == []
