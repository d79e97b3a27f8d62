"""The pinned PySide6 gives back every reference to None that it takes.

Version 6.12.0 drops one at each void call on Python 3.11, and aborts after some thousands.
"""

from __future__ import annotations

import sys
import tomllib

import PySide6
import pytest
from PySide6.QtCore import QObject, QTimer

CALLS = 1000


@pytest.mark.parametrize(
    "call",
    [
        pytest.param(lambda thing: thing.setObjectName("x"), id="setObjectName"),
        pytest.param(lambda thing: thing.setInterval(5), id="setInterval"),
        pytest.param(lambda thing: thing.stop(), id="stop"),
    ],
)
def test_void_calls_do_not_use_up_none(call):
    thing = QTimer()
    call(thing)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call(thing)
    # The interpreter itself moves the figure by a few.
    assert abs(sys.getrefcount(None) - before) < CALLS // 10


def test_slots_that_return_nothing_do_not_use_up_none():
    thing = QObject()
    thing.objectNameChanged.connect(lambda _name: None)
    before = sys.getrefcount(None)
    for number in range(CALLS):
        thing.setObjectName(str(number))
    assert abs(sys.getrefcount(None) - before) < CALLS // 10


def test_the_version_that_is_tried_is_the_pinned_one(request):
    project = tomllib.loads((request.config.rootpath / "pyproject.toml").read_text("utf-8"))
    assert f"PySide6=={PySide6.__version__}" in project["project"]["optional-dependencies"]["app"]
