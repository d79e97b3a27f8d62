"""Commands that are ended from outside, in good order or not, leave nothing running or lying."""

from __future__ import annotations

import os
import select
import signal
import time
from pathlib import Path

import pytest

from tests.cli.command import CommandLine, first_object
from tests.cli.runs.forms import stop

pytestmark = pytest.mark.blackbox

CASES = "first_name,last_name,expect.status\nMaria,Ex,200\n"


def children(number: int) -> list[int]:
    """Return the processes that the threads of one have started."""
    found = Path(f"/proc/{number}/task").glob("*/children")
    return [int(each) for file in found for each in file.read_text().split()]


@pytest.fixture(autouse=True)
def cases(folder: Path) -> None:
    (folder / "cases.csv").write_text(CASES)


def test_a_backend_ends_with_a_command_that_is_killed(cli: CommandLine):
    with cli.started("serve", "form.webview.json", "--json") as process:
        first_object(process)
        (child,) = children(process.pid)
        backend = os.pidfd_open(child)
        try:
            process.kill()
            select.select([backend], [], [])
        finally:
            os.close(backend)
    assert list(cli.passing.iterdir()) == []


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("way", ["backend", "page"])
def test_a_run_of_cases_that_is_stopped_cleans_up(cli: CommandLine, how, way):
    arguments = ("test", "form.webview.json", "--cases", "cases.csv", "--through", way)
    with cli.started(*arguments) as process:
        while not children(process.pid):  # a backend, or the engine
            assert process.poll() is None, process.communicate()
            time.sleep(0.01)
        code, out, err = stop(process, how)  # the engine tells about the machine on the way
    assert (code, out) == (1, "")
    assert "error: Stopped." in err.splitlines()
    assert "Traceback" not in err
    assert list(cli.passing.iterdir()) == []


@pytest.mark.parametrize("way", ["backend", "page"])
def test_what_nohup_switched_off_stays_off(cli: CommandLine, way):
    arguments = ("test", "form.webview.json", "--cases", "cases.csv", "--through", way)
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)  # which a child inherits
    try:
        with cli.started(*arguments) as process:
            while not children(process.pid):
                assert process.poll() is None, process.communicate()
                time.sleep(0.01)
            process.send_signal(signal.SIGHUP)
            out, _ = process.communicate()  # all of the run, however long that takes
            code = process.returncode
    finally:
        signal.signal(signal.SIGHUP, before)
    assert (code, "passed" in out) == (0, True)
