"""How long single edits keep the window's thread busy, at a form of a thousand fields."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from statistics import median, quantiles
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from builder.app import make_window
from builder.form.edits import insert_fields, make_field
from builder.form.kinds import KINDS
from builder.form.place import Place
from builder.form.project import Project
from builder.gui.design.workspace import DesignWorkspace
from builder.gui.main_window import MainWindow
from builder.gui.source.workspace import SourceWorkspace
from builder.gui.translations.workspace import TranslationsWorkspace
from builder.gui.widgets.messages import Messages
from builder.settings import Home
from builder.storage.starters import open_starter

FIELDS: Final = 1000
_ALT: Final = Qt.KeyboardModifier.AltModifier
_CTRL: Final = Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True, slots=True)
class Busy:
    """How long the window's thread was busy with one kind of act.

    Attributes:
        acts_ms: With each act and the painting that it causes, in milliseconds.
        work_ms: Processor time of the window's thread for it, which other programs do not change.
        after_ms: The longest stall after each act, as findings come back, in milliseconds.
    """

    acts_ms: tuple[float, ...]
    work_ms: tuple[float, ...]
    after_ms: tuple[float, ...]

    @property
    def p50(self) -> float:
        """The median of the acts."""
        return median(self.acts_ms)

    @property
    def p95(self) -> float:
        """What 95 of 100 acts stay below."""
        return quantiles(self.acts_ms, n=20)[-1]

    @property
    def work_p50(self) -> float:
        """The median of the acts in processor time."""
        return median(self.work_ms)

    @property
    def work_p95(self) -> float:
        """What 95 of 100 acts stay below in processor time."""
        return quantiles(self.work_ms, n=20)[-1]

    @property
    def after_p95(self) -> float:
        """What 95 of 100 stalls after an act stay below."""
        return quantiles(self.after_ms, n=20)[-1]


def large_form(count: int = FIELDS) -> Project:
    """Return a form of so many fields, of every kind that people answer, in turn."""
    project = open_starter("blank")
    project = replace(project, languages=("en", "el", "de", "fr", "ar"))
    kinds = [name for name, kind in KINDS.items() if kind.delivers and name != "calculated"]
    fields = [
        make_field(project, kinds[number % len(kinds)], f"f_{number}") for number in range(count)
    ]
    return insert_fields(replace(project, fields=()), fields, 0)


def acts(count: int = 40, pause_ms: int = 150) -> Mapping[str, Busy]:
    """Do each act so many times in a window with a large form, and measure.

    Args:
        count: How often each act is done.
        pause_ms: How long a person waits between two acts.
    """
    with app_window() as window:
        _open(window)
        kinds: dict[str, Callable[[int], None]] = {
            "letter": _letters(window),
            "selection": _selections(window),
            "drag step": _drag_steps(window),
            "Alt+arrow": _shifts(window),
            "undo": _undos(window),
            "letter in a translation": _translations(window),
            "arrow in the grid of texts": _cells(window),
            "letter in Source": _source_letters(window),
        }
        return {name: timed(window, act, count, pause_ms) for name, act in kinds.items()}


@contextmanager
def app_window() -> Iterator[MainWindow]:
    """Show the app's window, over an empty home, and close it again."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        window = make_window(app, Home(Path(folder)), Messages())
        window.resize(1280, 820)
        window.show()
        QTest.qWaitForWindowExposed(window)
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        try:
            yield window
        finally:
            window.go("start")  # what was typed last becomes part of the form
            window.services.document.undo_stack.setClean()
            window.close()


def _open(window: MainWindow) -> None:
    window.services.document.open(large_form())
    window.go("design")
    rest(window)


def _design(window: MainWindow) -> DesignWorkspace:
    workspace = window.workspace("design")
    assert isinstance(workspace, DesignWorkspace)
    return workspace


def rest(window: MainWindow) -> None:
    """Wait until everything that follows from the form is known."""
    derived = window.services.derived
    derived.hurry()
    deadline = time.monotonic() + 30
    while not derived.is_current:
        if time.monotonic() > deadline:
            raise RuntimeError("The findings of the form did not come.")
        QTest.qWait(20)
    QTest.qWait(50)


def timed(window: MainWindow, act: Callable[[int], None], count: int, pause_ms: int) -> Busy:
    """Do an act so many times, and measure.

    Args:
        window: The app's window.
        act: Does it, given how often it was done before.
        count: How often it counts; the first ones, which fill caches, do not.
        pause_ms: How long a person waits between two acts.
    """
    acts, work, after = [], [], []
    for number in range(count + 3):
        began, worked = time.perf_counter(), time.thread_time()
        act(number)
        QApplication.processEvents()
        took, did = time.perf_counter() - began, time.thread_time() - worked
        stalled = _longest_stall(pause_ms)
        if number >= 3:  # the first ones make panels and fill caches
            acts.append(took * 1000)
            work.append(did * 1000)
            after.append(stalled)
    rest(window)
    return Busy(tuple(acts), tuple(work), tuple(after))


def _longest_stall(pause_ms: int) -> float:
    """Let the window go on, and return how long it did nothing else at most, in ms."""
    beats = [time.perf_counter()]
    timer = QTimer()
    timer.setInterval(1)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start()
    QTest.qWait(pause_ms)
    timer.stop()
    beats.append(time.perf_counter())  # not one may have come, where other programs are busy
    return max((b - a) * 1000 for a, b in pairwise(beats))


def _letters(window: MainWindow) -> Callable[[int], None]:
    place = Place(field_id="f_500", attribute="label")

    def act(number: int) -> None:
        if number == 0:
            window.services.selection.place_requested.emit(place)
        line = QApplication.focusWidget()
        assert isinstance(line, QLineEdit)
        QTest.keyClicks(line, "abcde"[number % 5])

    return act


def _source_letters(window: MainWindow) -> Callable[[int], None]:
    def act(number: int) -> None:
        source = window.workspace("source")
        assert isinstance(source, SourceWorkspace)
        if number == 0:
            window.go("source")
            while not source.agreement.is_settled:
                QTest.qWait(20)
            name = window.services.document.project.field("f_500").name  # type: ignore[attr-defined]
            start = source.edit.text().index(f'"{name}"') + 1
            source.edit.select(start, start)
        QTest.keyClicks(source.edit, "abcde"[number % 5])

    return act


def _selections(window: MainWindow) -> Callable[[int], None]:
    def act(number: int) -> None:
        canvas = _design(window).canvas
        field_id = f"f_{(number * 37) % FIELDS}"
        canvas.ensure_visible(field_id)
        point = canvas.rect_of(field_id).center()
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)

    return act


def _drag_steps(window: MainWindow) -> Callable[[int], None]:
    canvas = _design(window).canvas
    mime: QMimeData = _design(window).commands.mime({"f_500"})
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    def send(event: QEvent) -> None:
        QApplication.sendEvent(canvas.viewport(), event)

    def act(number: int) -> None:
        at = QPoint(canvas.viewport().width() // 2, 80 + 9 * (number % 50))
        copy = Qt.DropAction.CopyAction
        if number == 0:
            send(QDragEnterEvent(at, copy, mime, button, none))
        send(QDragMoveEvent(at, copy, mime, button, none))

    return act


def _shifts(window: MainWindow) -> Callable[[int], None]:
    def act(number: int) -> None:
        canvas = _design(window).canvas
        if number == 0:
            window.services.selection.select({"f_500"})
            canvas.setFocus()
        QTest.keyClick(canvas, Qt.Key.Key_Up if number % 2 else Qt.Key.Key_Down, _ALT)

    return act


def _texts(window: MainWindow) -> TranslationsWorkspace:
    workspace = window.workspace("translations")
    assert isinstance(workspace, TranslationsWorkspace)
    return workspace


def _translations(window: MainWindow) -> Callable[[int], None]:
    def act(number: int) -> None:
        if number == 0:
            window.go("translations")
            _texts(window).lead_to(Place(field_id="f_500", attribute="label", language="el"))
            _texts(window).detail.focus()
        QTest.keyClicks(_texts(window).detail.editor, "abcde"[number % 5])

    return act


def _cells(window: MainWindow) -> Callable[[int], None]:
    def act(number: int) -> None:
        grid = _texts(window).grid
        if number == 0:
            grid.setFocus()
        QTest.keyClick(grid, Qt.Key.Key_Down)

    return act


def _undos(window: MainWindow) -> Callable[[int], None]:
    def act(_number: int) -> None:
        QTest.keyClick(_design(window).canvas, Qt.Key.Key_Z, _CTRL)

    return act
