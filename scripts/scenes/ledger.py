"""The history of Test, in the states that a person meets."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QLineEdit, QPushButton, QTabWidget

from builder.gui.test.ledger.retention_dialog import RetentionDialog
from builder.gui.test.workspace import TestWorkspace
from builder.trial.ledger.ledger import Ledger
from builder.trial.ledger.query import Query
from builder.trial.ledger.record import Record, Row
from scripts.scenes.stage import Scene, Stage, wait_for

_DAY_S = 86_400


def kept_records(form_id: str, form: str) -> list[Record]:
    """Return submissions as they are kept: delivered, refused, and without an answer."""
    head = (
        b"POST /v1/web/1a234567/webview HTTP/1.1\r\nHost: 127.0.0.1:40123\r\n"
        b"Content-Type: application/json\r\nAuthorization: Bearer \xc2\xabredacted\xc2\xbb\r\n"
        b"X-Moveo-Session-Id: ab1c23d4\r\n\r\n"
    )
    now = time.time()
    token = {
        "header": {"alg": "RS256", "typ": "JWT"},
        "claims": {"sub": "user-7f3c2a10", "iss": "www.webviews.moveo.ai", "iat": int(now) - 90,
                   "exp": int(now) - 86},
        "problems": [], "notes": [], "signed": True,
    }  # fmt: skip
    phases = {"dns": 0.4, "connect": 1.1, "send": 0.2, "wait": 8.4, "receive": 0.6}
    row = Row(
        sent_at=now - 90, form_id=form_id, form=form, revision="9f31c2d4e5", way="simulator",
        target="simulator", key="", fingerprint="", status=200, tone="good",
        verdict="Delivered: the simulator took it (200).", advice="", milliseconds=12.5,
    )  # fmt: skip
    good = Record(
        row=row,
        method="POST",
        url="http://127.0.0.1:40123/v1/web/1a234567/webview",
        sent=head + b'{"context": {"rooms": 3, "city": "Athens"}, "user_id": "user-7f3c2a10"}',
        answer_head=b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n",
        answer=b'{"ok": true, "notes": []}',
        token=token,
        phases=phases,
        timeline=(("judged", 0.8), ("prepared", 1.2), ("signed", 3.4), ("answered", 14.1)),
        values={"rooms": 3, "city": "Athens"},
        accepted=True,
    )
    refused = replace(
        good,
        row=replace(
            row, sent_at=now - 2 * _DAY_S, status=401, tone="error",
            verdict="Refused: the simulator answered 401.",
            advice="This is the fault that was asked for.", tags=("release", "to ask about"),
            notes="Ask which issuer the account expects.",
        ),
        sent=head + b'{"context": {"rooms": 4, "city": "Athens"}, "user_id": "user-7f3c2a10"}',
        answer_head=b"HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n\r\n",
        answer=b'{"error": "Unauthorized"}',
        accepted=False,
    )  # fmt: skip
    silent = replace(
        good,
        row=replace(
            row, sent_at=now - 9 * _DAY_S, status=0, tone="warning", target="channels.example.com",
            way="platform", form=f"{form} 2", form_id="another",
            verdict="No response from channels.example.com. There was no response in time; it "
            "may still have been delivered.",
        ),
        answer_head=b"", answer=b"", fault="There was no response in time.", accepted=None,
        cancelled=True,
    )  # fmt: skip
    return [silent, refused, good]


def _history(stage: Stage) -> None:
    project = stage.services.document.project
    ledger = Ledger(stage.services.home.ledger)
    for record in kept_records(project.id, project.name):
        number = ledger.append(record)
        ledger.annotate(number, record.row.notes, record.row.tags)
    test = stage.workspace("test", TestWorkspace)
    wait_for(lambda: test.results_pane.is_settled)
    _choose(test, 0)
    stage.see("test-history")
    tabs = stage.find(QTabWidget, "exchange_tabs")
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        stage.see(f"test-history-{place + 1}")
    tabs.setCurrentIndex(0)
    for place in (1, 2):
        stage.find(QComboBox, "request_form").setCurrentIndex(place)
        stage.see(f"test-history-bytes-{place}")
    stage.find(QComboBox, "request_form").setCurrentIndex(0)
    stage.find(QPushButton, "history_filters").click()
    popup = stage.find(QFrame, "history_filter_popup")
    stage.find(QComboBox, "filter_time", popup).setCurrentIndex(4)
    wait_for(lambda: test.results_pane.is_settled)
    stage.see("test-history-filters", popup)
    popup.close()
    stage.see("test-history-filtered")
    stage.find(QLineEdit, "history_search").setText("nowhere")
    wait_for(lambda: test.results_pane.is_settled)
    stage.see("test-history-no-match")
    test.results_pane.history.filter.clear()
    wait_for(lambda: test.results_pane.is_settled)
    _choose(test, 0, 1)
    stage.see_command("test-compare", "test.compare")
    _choose(test, 0)

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, RetentionDialog)
        wait_for(lambda: dialog.is_settled)
        dialog.rows.setValue(1)
        wait_for(lambda: not dialog.is_settled or "delete" in dialog.save_button.text().lower())
        wait_for(lambda: dialog.is_settled)

    stage.see_command("test-retention", "test.retention", read)
    stage.see_command("test-clear", "test.clear")
    ledger.clear(Query())


def _choose(test: TestWorkspace, *places: int) -> None:
    """Select rows of the history; the first of them is shown."""
    rows = test.results_pane.history.list
    flags = QItemSelectionModel.SelectionFlag
    for at, place in enumerate(reversed(places)):
        how = flags.ClearAndSelect if not at else flags.Select
        rows.selectionModel().setCurrentIndex(rows.model().index(place, 0), how | flags.Rows)
    wait_for(lambda: test.results_pane.is_settled)


LEDGER: tuple[Scene, ...] = (_history,)
