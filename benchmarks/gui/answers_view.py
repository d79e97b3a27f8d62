"""How long single acts keep the window's thread busy in Test, at a form of a thousand fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea

from benchmarks.gui.large_form import Busy, app_window, large_form, rest, timed
from builder.gui.main_window import MainWindow
from builder.gui.test.workspace import TestWorkspace

_STEP: Final = 120  # of a wheel, in eighths of a degree
_TURN: Final = 60  # steps in one direction, then back


def acts(count: int = 100, pause_ms: int = 100) -> Mapping[str, Busy]:
    """Do each act so many times in Test, and measure.

    Args:
        count: How often each act is done.
        pause_ms: How long a person waits between two acts.
    """
    with app_window() as window:
        window.services.document.open(large_form())
        window.go("test")
        rest(window)
        kinds: dict[str, Callable[[int], None]] = {
            "wheel step in Test": _wheel(window),
            "letter in an answer of Test": _letters(window),
        }
        return {name: timed(window, act, count, pause_ms) for name, act in kinds.items()}


def _test(window: MainWindow) -> TestWorkspace:
    workspace = window.workspace("test")
    assert isinstance(workspace, TestWorkspace)
    return workspace


def _wheel(window: MainWindow) -> Callable[[int], None]:
    """Turn the wheel over the answers, down through rows that were not made yet, and up again."""

    def act(number: int) -> None:
        area = _test(window).input.tabs.widget(0)
        assert isinstance(area, QScrollArea)
        view = area.viewport()
        middle = QPointF(view.rect().center())
        up = number // _TURN % 2
        event = QWheelEvent(
            middle,
            QPointF(view.mapToGlobal(middle)),
            QPoint(),
            QPoint(0, _STEP if up else -_STEP),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, event)

    return act


def _letters(window: MainWindow) -> Callable[[int], None]:
    def act(number: int) -> None:
        answers = _test(window).input.answers
        if number == 0:
            named = next(each.name for each in answers.sheet.asked if each.kind == "text")
            row = answers.row_of([named])
            assert row is not None
            row.target.setFocus()
        line = QApplication.focusWidget()
        assert isinstance(line, QLineEdit)
        if len(line.text()) > 20:
            line.clear()
        QTest.keyClicks(line, "abcde"[number % 5])

    return act
