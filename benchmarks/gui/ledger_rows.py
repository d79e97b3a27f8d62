"""How long the history of Test takes at 10,000 submissions: opened, filtered, scrolled."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.gui.large_form import Busy, app_window, timed
from builder.gui.main_window import MainWindow
from builder.gui.test.workspace import TestWorkspace
from builder.trial.ledger.ledger import Ledger
from scripts.scenes.ledger import kept_records

ROWS: Final = 10_000
_LETTERS: Final = "athens 401 "
_LIMIT_S: Final = 30
_MULTIPLIED: Final = """
    WITH RECURSIVE place (n) AS (SELECT 4 UNION ALL SELECT n + 1 FROM place WHERE n < {rows})
    INSERT INTO {table} ({columns}) SELECT {values} FROM place, {table} WHERE {key} = 1 + n % 3
"""


def fill(path: Path, count: int = ROWS) -> None:
    """Make a ledger of so many submissions: three, each many times, a minute apart."""
    ledger = Ledger(path)
    for record in kept_records("a-form", "List your property"):
        ledger.append(record)
    database = sqlite3.connect(path)
    for table, key, changed in (
        ("attempts", "number", {"sent_at": "sent_at - 60 * n"}),
        ("details", "attempt", {}),
        ("words", "rowid", {}),
    ):
        found = [str(row[1]) for row in database.execute(f"PRAGMA table_info({table})")]
        columns = [key, *(each for each in found if each != key)]
        values = ["n", *(changed.get(each, each) for each in columns[1:])]
        database.execute(
            _MULTIPLIED.format(
                rows=count, table=table, key=key, columns=", ".join(columns),
                values=", ".join(values),
            )
        )  # fmt: skip
    database.commit()
    database.close()
    assert len(ledger.numbers()) == count


def acts(count: int = 40, pause_ms: int = 50) -> Mapping[str, Busy]:
    """Do each act so many times, each until what it asks for is shown, and measure.

    Args:
        count: How often each act is done.
        pause_ms: How long a person waits between two acts.
    """
    with app_window() as window:
        fill(window.services.home.ledger)
        window.go("test")
        kinds: dict[str, Callable[[int], None]] = {
            "history opened": _opening(window),
            "letter in the search of the history": _searching(window),
            "page of the history": _scrolling(window),
        }
        return {name: timed(window, act, count, pause_ms) for name, act in kinds.items()}


def _test(window: MainWindow) -> TestWorkspace:
    workspace = window.workspace("test")
    assert isinstance(workspace, TestWorkspace)
    return workspace


def _wait(workspace: TestWorkspace) -> None:
    """Wait until the history shows what is asked for."""
    deadline = time.monotonic() + _LIMIT_S
    QApplication.processEvents()
    while not workspace.results_pane.is_settled:
        if time.monotonic() > deadline:
            raise RuntimeError("The history was not read.")
        QApplication.processEvents()
        time.sleep(0.0005)


def _opening(window: MainWindow) -> Callable[[int], None]:
    def act(_number: int) -> None:
        workspace = _test(window)
        workspace.results_pane.history.rows.refresh()
        _wait(workspace)

    return act


def _searching(window: MainWindow) -> Callable[[int], None]:
    def act(number: int) -> None:
        line = _test(window).results_pane.history.filter.search
        line.setFocus()
        if number % len(_LETTERS) == 0:
            line.clear()
        QTest.keyClicks(line, _LETTERS[number % len(_LETTERS)])
        _wait(_test(window))

    return act


def _scrolling(window: MainWindow) -> Callable[[int], None]:
    def act(number: int) -> None:
        history = _test(window).results_pane.history
        if number == 0:
            history.filter.clear()
            _wait(_test(window))
        # Far from each other, so that no page was read before.
        bar = history.list.verticalScrollBar()
        bar.setValue((number * 2477) % max(1, bar.maximum()))
        history.list.setFocus()
        QTest.keyClick(history.list, Qt.Key.Key_PageDown)
        _wait(_test(window))

    return act
