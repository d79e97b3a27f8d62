"""A machine whose clock was ahead, and is set right while the backend runs or while it does not."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from builder.deliver.local_run import LocalRun
from tests.blackbox.running import Target, running
from tests.blackbox.test_metrics import read

pytestmark = pytest.mark.blackbox

DAY = 86400
SHIFTED = b'''"""A clock that is ahead by what the file `ahead` says."""

import time
from pathlib import Path

_time = time.time
time.time = lambda: _time() + float(Path("ahead").read_text())
'''


@pytest.fixture
def set_clock() -> Callable[[Target, float], None]:
    def to(target: Target, ahead: float) -> None:
        assert target.run.folder is not None
        # At once, as the process reads it all the time.
        new = target.run.folder / "ahead.new"
        new.write_text(str(ahead))
        new.rename(target.run.folder / "ahead")

    return to


def with_a_clock_of_its_own(target: Target) -> None:
    """Start the exported copy again with a clock that the test sets."""
    assert target.run.folder is not None
    package = target.run.folder / "backend"
    (package / "shifted.py").write_bytes(SHIFTED)
    start = package / "__main__.py"
    text = start.read_text()
    shifted = text.replace("import signal\n", "import backend.shifted\nimport signal\n", 1)
    assert shifted != text
    start.write_text(shifted)
    again(target.run)


def again(run: LocalRun) -> None:
    run.kill()
    run._lines.clear()
    run.launch()


@pytest.mark.parametrize("ahead", [600, DAY])
@pytest.mark.parametrize("when", ["while it runs", "while it does not"])
def test_what_it_held_is_delivered_at_once(set_clock, ahead, when):
    with running(METRICS_PORT="0") as target:
        set_clock(target, ahead)
        with_a_clock_of_its_own(target)
        target.platform.fail(always=503)
        for number in range(3):
            answer = target.submit(session_id=f"s-{number}")
            assert answer.status_code == 202
        before = time.monotonic()
        if when == "while it does not":
            target.run.kill()
        set_clock(target, 0)
        if when == "while it does not":
            target.run._lines.clear()
            target.run.launch()
        found = read(target)
        deadline = time.monotonic() + 60
        while not 0 < found["webview_outbox_oldest_seconds"] < time.monotonic() - before + 60:
            assert time.monotonic() < deadline, found["webview_outbox_oldest_seconds"]
            found = read(target)
        target.platform.fail(always=None)
        target.platform.wait_for(3)
        if when == "while it runs":
            (event,) = target.events("clock_set_back")
            assert abs(event["skew"] + ahead) <= 1
        deadline = time.monotonic() + 30
        while read(target)["webview_outbox_waiting"]:
            assert time.monotonic() < deadline
        assert read(target)["webview_outbox_oldest_seconds"] == 0
