"""Background work that is done one piece after another."""

from functools import partial

import pytest
from PySide6.QtCore import QObject

from builder.errors import InputError
from builder.gui.widgets.in_turn import InTurn
from builder.gui.widgets.tasks import Tasks


@pytest.fixture
def tasks(qtbot):
    tasks = Tasks()
    yield tasks
    tasks.shut_down()


def test_no_piece_overtakes_another_and_a_failure_stops_none(qtbot, tasks):
    in_turn, owner = InTurn(tasks), QObject()
    begun: list[tuple[int, list[int]]] = []
    done: list[int] = []

    def piece(number):
        begun.append((number, list(done)))
        if number == 1:
            raise InputError("One.", "")
        if number == 2:
            raise RuntimeError
        return number

    for number in range(4):
        in_turn.run(f"Piece {number}", partial(piece, number), done.append, owner)
    assert not in_turn.is_idle
    qtbot.waitUntil(lambda: in_turn.is_idle)
    assert done == [0, 3]
    assert begun == [(0, []), (1, [0]), (2, [0]), (3, [0])]


def test_what_waits_is_dropped_with_its_owner_and_when_all_stops(qtbot, tasks):
    in_turn = InTurn(tasks)
    kept, dropped = QObject(), QObject()
    done: list[str] = []
    for owner, name in ((kept, "first"), (dropped, "dropped"), (kept, "last")):
        in_turn.run(name, partial(str, name), done.append, owner)
    in_turn.drop(dropped)
    qtbot.waitUntil(lambda: in_turn.is_idle)
    assert done == ["first", "last"]
    in_turn.stop()
    in_turn.run("late", lambda: "late", done.append, kept)
    qtbot.wait(1)
    assert done == ["first", "last"]
    assert tasks.running == frozenset()
