import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject, QTimer

from builder.gui.shell.collector import Collector


@pytest.fixture
def collector(qapp):
    owner = QObject()
    gc.enable()
    made = Collector(owner)
    made.begin()
    yield made
    gc.disable()
    owner.deleteLater()


class Knot:
    """A cycle, which only the collector takes apart, and which tells on what thread."""

    def __init__(self, died):
        self.itself = self
        weakref.finalize(self, lambda: died.append(threading.get_ident()))


def enough_to_collect() -> list[list[int]]:
    return [[] for _ in range(5 * gc.get_threshold()[0])]


def test_what_another_thread_leaves_behind_dies_on_this_one(collector, qtbot):
    gc.collect()
    died: list[int] = []

    def leave():
        Knot(died)
        assert enough_to_collect()

    thread = threading.Thread(target=leave)
    thread.start()
    thread.join()
    assert died == []
    held = enough_to_collect()
    qtbot.waitUntil(lambda: died == [threading.get_ident()])
    assert held


def test_it_stops_python_at_once_and_collects_once_it_was_begun(qapp):
    owner = QObject()
    gc.enable()
    made = Collector(owner)
    [timer] = made.findChildren(QTimer)
    assert not gc.isenabled()
    assert not timer.isActive()
    made.begin()
    assert timer.isActive()
    owner.deleteLater()
