"""The report of `make coverage`, and what it can see."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import coverage
import pytest
from coverage import CoverageData

from scripts.kept_measurement import lost
from scripts.measure_coverage import hook_of, ranges, report

ROOT = Path(__file__).resolve().parent.parent


def measured(covered, statements, **functions):
    return {
        "summary": {
            "num_statements": statements, "covered_lines": covered,
            "num_branches": 4, "covered_branches": 3,
        },
        "functions": functions,
    }  # fmt: skip


def gap(lines=(), branches=()):
    return {"missing_lines": list(lines), "missing_branches": list(branches)}


def test_each_gap_is_named_by_file_function_lines_and_branches():
    files = {
        f"{ROOT}/builder/gui/main_window.py": measured(
            7, 10, **{"": gap(), "MainWindow.closeEvent": gap([9, 4, 5], [(4, 9), (3, -1)])}
        ),
        f"{ROOT}/builder/gui/state/derived.py": measured(2, 3, **{"": gap([1])}),
        f"{ROOT}/builder/form/texts.py": measured(5, 5, words=gap()),
    }
    lines = report({"files": files}, ("form", "gui", "cli")).splitlines()
    assert lines[7:10] == [
        "| `form` | 5 of 5 | 100 % | 3 of 4 |",
        "| `gui` | 9 of 13 | 69.2 % | 6 of 8 |",
        "| `cli` | 0 of 0 | - | 0 of 0 |",
    ]
    assert lines[13:] == [
        "| `gui/main_window.py` | `MainWindow.closeEvent` | 4-5, 9 | 3 to -1 |",
        "| `gui/state/derived.py` | the module itself | 1 |  |",
    ]


def test_only_what_is_complete_is_a_hundred_per_cent():
    files = {f"{ROOT}/builder/cli/main.py": measured(9999, 10_000, main=gap([3]))}
    assert "| `cli` | 9999 of 10000 | 99.9 % |" in report({"files": files}, ("cli",))


def test_without_gaps_there_is_no_table_of_gaps():
    files = {f"{ROOT}/builder/cli/main.py": measured(5, 5, main=gap())}
    assert report({"files": files}, ("cli",)).endswith("\nEvery line and every branch runs.\n")


@pytest.mark.parametrize(
    ("lines", "words"),
    [([], ""), ([7], "7"), ([7, 8], "7-8"), ([9, 1, 2, 3, 8], "1-3, 8-9")],
    ids=str,
)
def test_lines_are_worded_in_short(lines, words):
    assert ranges(lines) == words


JOB = """
import scripts.traced_threads
from PySide6.QtCore import QRunnable, QThreadPool


class Job(QRunnable):
    def run(self):
        print("seen")


pool = QThreadPool()
pool.start(Job())
pool.waitForDone()
"""


def test_a_job_of_qt_is_measured(tmp_path):
    job = tmp_path / "job.py"
    job.write_text(JOB)
    command = [sys.executable, "-m", "coverage"]
    told = subprocess.run(
        [*command, "run", "--include", job, job],
        cwd=tmp_path, env={"PYTHONPATH": str(ROOT)}, check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert told.stdout == "seen\n"
    subprocess.run([*command, "json", "-q"], cwd=tmp_path, check=True)
    found = json.loads((tmp_path / "coverage.json").read_bytes())["files"]["job.py"]
    assert found["missing_lines"] == []


def test_a_hook_that_was_left_behind_measures_nothing(tmp_path):
    config = tmp_path / "coverage.ini"
    config.write_text(f"[run]\nparallel = true\ndata_file = {tmp_path}/data\n")
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    # Without the hook of a run that measures this test: a process is measured once.
    plain = [sys.executable, "-S", "-c"]
    packages = str(Path(coverage.__file__).parent.parent)
    for process, files in ((ended.pid, 0), (os.getpid(), 1)):
        subprocess.run(
            [*plain, hook_of(process, config)],
            check=True, cwd=tmp_path, env={"PYTHONPATH": packages},
        )  # fmt: skip
        assert len(list(tmp_path.glob("data*"))) == files


MEASURED = """
import atexit, os, signal, sys


def test_before_the_end():
    {does}
    atexit.register(os.kill, os.getpid(), signal.SIGKILL)
"""


def measure(folder, does="pass"):
    """Run a test in a worker that is killed as it ends, as xdist does with slow ones."""
    config = folder / "coverage.ini"
    config.write_text(f"[run]\nparallel = true\nbranch = true\ndata_file = {folder}/data\n")
    (folder / "test_it.py").write_text(MEASURED.format(does=does))
    # Not as a part of the run that this test is in.
    env = {name: text for name, text in os.environ.items() if not name.startswith("PYTEST_")}
    told = subprocess.run(
        [sys.executable, "-m", "pytest", "-c", os.devnull, "-pxdist", "-n1",
         "--max-worker-restart=0", "-pscripts.kept_measurement", folder / "test_it.py"],
        # Without plugins that this test needs none of: they take longer to load than it takes.
        env={**env, "PYTHONPATH": str(ROOT), "COVERAGE_PROCESS_START": str(config),
             "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        check=False, capture_output=True, text=True, cwd=folder,
    )  # fmt: skip
    return told.stdout + told.stderr


def test_what_a_worker_measured_is_written_before_it_may_be_killed(tmp_path):
    assert "1 passed" in measure(tmp_path)
    assert lost(tmp_path) == []
    subprocess.run([sys.executable, "-m", "coverage", "combine", "-q", "--rcfile=coverage.ini"],
                   cwd=tmp_path, check=True)  # fmt: skip
    data = CoverageData(str(tmp_path / "data"))
    data.read()
    assert {6, 7} <= set(data.lines(str(tmp_path / "test_it.py")) or ())


def test_a_worker_that_wrote_nothing_or_stopped_measuring_is_named(tmp_path):
    assert "1 passed" in measure(tmp_path, "sys.settrace(None)")
    assert lost(tmp_path) == ["gw0: a test replaced the trace function"]
    measure(tmp_path, "os.kill(os.getpid(), signal.SIGKILL)")
    assert lost(tmp_path) == ["gw0: it ended before it wrote"]
