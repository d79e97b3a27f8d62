"""How long single acts keep the window's thread busy in the view of logic, at 1,000 rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from benchmarks.gui.large_form import FIELDS, Busy, app_window, large_form, rest, timed
from builder.form.conditions import Comparison
from builder.form.fields import IntegerField
from builder.form.place import Place
from builder.form.project import Project
from builder.gui.logic.trial_row import TrialRow
from builder.gui.logic.workspace import LogicWorkspace
from builder.gui.main_window import MainWindow
from builder.gui.rules.answer_editors import LineEditor

_RULE = Place(field_id=f"f_{FIELDS // 2}", attribute="show_if")
_LETTERS = "show field 12 "


def form_with_rules(count: int = FIELDS) -> Project:
    """Return a form of so many fields, of which each is shown if the first is large enough."""
    form = large_form(count)
    first = IntegerField(id="f_first", name="first")
    asks = Comparison(field=first.id, test="greater", values=(1.0,))
    fields = tuple(replace(each, show_if=asks) for each in form.fields)
    return replace(form, fields=(first, *fields))


def acts(count: int = 40, pause_ms: int = 150) -> Mapping[str, Busy]:
    """Do each act so many times in the view of logic, and measure.

    Args:
        count: How often each act is done.
        pause_ms: How long a person waits between two acts.
    """
    with app_window() as window:
        window.services.document.open(form_with_rules())
        window.go("logic")
        rest(window)
        kinds: dict[str, Callable[[int], None]] = {
            "letter in the search of rules": _searching(window),
            "letter in a condition": _conditions(window),
            "letter in a test value": _trials(window),
        }
        return {name: timed(window, act, count, pause_ms) for name, act in kinds.items()}


def _logic(window: MainWindow) -> LogicWorkspace:
    workspace = window.workspace("logic")
    assert isinstance(workspace, LogicWorkspace)
    return workspace


def _searching(window: MainWindow) -> Callable[[int], None]:
    def act(number: int) -> None:
        line = _logic(window).search
        line.setFocus()
        if number % len(_LETTERS) == 0:
            line.clear()
        QTest.keyClicks(line, _LETTERS[number % len(_LETTERS)])

    return act


def _conditions(window: MainWindow) -> Callable[[int], None]:
    def act(number: int) -> None:
        workspace = _logic(window)
        if number == 0:
            workspace.search.clear()
            workspace.open(_RULE)
        line = workspace.editor.condition.rows()[0].values.target()
        assert isinstance(line, QLineEdit)
        line.setFocus()
        if len(line.text()) > 8:
            line.clear()
        QTest.keyClicks(line, "12345"[number % 5])

    return act


def _trials(window: MainWindow) -> Callable[[int], None]:
    def act(number: int) -> None:
        row = _logic(window).trial.column.row("f_first")
        assert isinstance(row, TrialRow)
        assert isinstance(row.editor, LineEditor)
        row.editor.line.setFocus()
        QTest.keyClicks(row.editor.line, "12345"[number % 5])

    return act
