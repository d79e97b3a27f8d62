"""Crash recovery, with real processes that end badly."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from builder.errors import StorageError
from builder.storage import journal as journal_module
from builder.storage.codec import dump_project
from builder.storage.journal import Journal
from tests import projects

FORM = projects.small()
ROOT = Path(__file__).parents[2]
GONE = 2**22 + 1  # beyond the greatest number that Linux gives to a process
RUN = """
import sys
from pathlib import Path
from builder.storage.journal import Journal
from tests import projects
journal = Journal(Path(sys.argv[1]))
journal.record(Path("/forms/mine.webview.json"), projects.small())
print("recorded", flush=True)
sys.stdin.read()
journal.clear()
"""


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "recovery"


@contextlib.contextmanager
def another_run(folder):
    """Start another process that records a form and then waits."""
    run = subprocess.Popen(
        [sys.executable, "-c", RUN, str(folder)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        assert run.stdout is not None
        assert run.stdout.readline() == "recorded\n"
        yield run
    finally:
        run.kill()
        run.communicate()


def write_record(folder, name="1-dead", **changes):
    entry = {"pid": GONE, "path": "", "project": dump_project(FORM), **changes}
    folder.mkdir(exist_ok=True)
    record = folder / f"{name}.recovery.json"
    record.write_text(json.dumps(entry), encoding="utf-8")
    return record


def crash(folder, path=None, project=FORM):
    """Leave a record behind, as a run of this process's number before this one did."""
    journal = Journal(folder)
    journal.record(path, project)
    return journal


# -- what a crash leaves ---------------------------------------------------------------------


def test_what_a_killed_process_recorded_is_found(folder):
    with another_run(folder) as run:
        run.send_signal(signal.SIGKILL)
        run.wait()
        (found,) = Journal(folder).left_behind()
    assert found.project == FORM
    assert found.path == Path("/forms/mine.webview.json")


def test_what_a_running_process_records_is_its_own(folder):
    with another_run(folder) as run:
        assert Journal(folder).left_behind() == []
        assert len(list(folder.iterdir())) == 1
        run.communicate("")
        assert run.returncode == 0
    assert list(folder.iterdir()) == []


def test_a_later_process_of_the_same_number_hides_nothing(folder):
    with another_run(folder) as run:
        write_record(
            folder, pid=run.pid, born="1", project=dump_project(replace(FORM, name="Lost"))
        )
        (found,) = Journal(folder).left_behind()
    assert found.project.name == "Lost"


def test_where_the_system_does_not_say_when_a_process_began_its_number_counts(folder, monkeypatch):
    with another_run(folder) as run:
        write_record(folder, "older", pid=run.pid)
        write_record(folder, "ended", pid=GONE, born="5")
        monkeypatch.setattr(journal_module, "_born", lambda _pid: "")
        (found,) = Journal(folder).left_behind()
    assert found.record.name == "ended.recovery.json"


def test_a_process_that_is_no_more_did_not_begin():
    assert journal_module._born(GONE) == ""
    assert journal_module._born(os.getpid()).isdigit()


def test_a_process_of_somebody_else_runs_too(folder, monkeypatch):
    def not_yours(_pid, _signal):
        raise PermissionError

    write_record(folder, pid=1)
    monkeypatch.setattr(os, "kill", not_yours)
    assert Journal(folder).left_behind() == []


def test_a_form_that_was_never_saved_is_found_without_a_path(folder):
    crash(folder)
    (found,) = Journal(folder).left_behind()
    assert (found.project, found.path) == (FORM, None)


def test_the_last_state_counts(folder):
    journal = crash(folder)
    journal.record(Path("/a"), replace(FORM, name="Later"))
    (found,) = Journal(folder).left_behind()
    assert (found.project.name, found.path) == ("Later", Path("/a"))


def test_a_run_does_not_find_its_own_record(folder):
    assert crash(folder).left_behind() == []


def test_the_newest_is_offered_first(folder):
    for age, name in enumerate(["b", "a", "c"]):
        record = write_record(folder, name, project=dump_project(replace(FORM, name=name)))
        os.utime(record, (1_700_000_000 - age, 1_700_000_000 - age))
    assert [each.project.name for each in Journal(folder).left_behind()] == ["b", "a", "c"]


# -- dropping --------------------------------------------------------------------------------


def test_a_cleared_journal_leaves_nothing(folder):
    journal = crash(folder)
    journal.clear()
    assert list(folder.iterdir()) == []
    journal.clear()


def test_a_discarded_record_is_not_offered_again(folder):
    crash(folder)
    crash(folder, project=replace(FORM, name="Other"))
    journal = Journal(folder)
    first, second = journal.left_behind()
    journal.discard(first)
    assert journal.left_behind() == [second]
    journal.discard(first)


def test_what_cannot_be_dropped_stops_nobody(folder, monkeypatch):
    def denied(*_arguments, **_named):
        raise PermissionError

    journal = crash(folder)
    (found,) = Journal(folder).left_behind()
    monkeypatch.setattr(Path, "unlink", denied)
    journal.clear()
    journal.discard(found)
    assert found.record.exists()


# -- the files -------------------------------------------------------------------------------


def test_records_are_for_their_owner_alone(folder):
    crash(folder)
    (record,) = folder.iterdir()
    assert stat.S_IMODE(record.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_no_folder_holds_no_records(folder):
    assert Journal(folder).left_behind() == []
    assert not folder.exists()


def test_a_folder_that_cannot_be_is_told(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageError, match="could not be made"):
        crash(tmp_path / "file" / "recovery")


DAMAGED = {
    "empty": b"",
    "half": json.dumps({"pid": GONE, "path": "", "project": dump_project(FORM)})[:400].encode(),
    "binary": b"\x00\xff\xfe",
    "list": b"[]",
    "number": b"5",
    "deep": b"[" * 100_000,
    "no project": json.dumps({"pid": GONE, "path": ""}).encode(),
    "no number": json.dumps({"path": "", "project": dump_project(FORM)}).encode(),
    "project is a list": json.dumps({"pid": GONE, "path": "", "project": [1]}).encode(),
    "project is a number": json.dumps({"pid": GONE, "path": "", "project": 5}).encode(),
    "project is none": json.dumps({"pid": GONE, "path": "", "project": "{}"}).encode(),
    "number is a word": json.dumps({"pid": "me", "path": "", "project": "{}"}).encode(),
    "number is huge": json.dumps({"pid": 10**30, "path": "", "project": "{}"}).encode(),
    "number is infinite": b'{"pid": 1e999, "path": "", "project": "{}"}',
    "number is none": json.dumps({"pid": None, "path": "", "project": "{}"}).encode(),
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_record_hides_no_other_and_stays_on_disk(folder, content):
    good = write_record(folder, "good")
    bad = folder / "bad.recovery.json"
    bad.write_bytes(content)
    found = Journal(folder).left_behind()
    assert [each.record for each in found] == [good]
    assert bad.read_bytes() == content


@pytest.mark.parametrize("pid", [0, -1, GONE])
def test_numbers_that_no_process_has_mean_that_it_ended(folder, pid):
    write_record(folder, pid=pid)
    assert len(Journal(folder).left_behind()) == 1


def test_a_folder_or_a_dead_link_among_the_records_hides_no_other(folder):
    write_record(folder, "good")
    (folder / "folder.recovery.json").mkdir()
    (folder / "link.recovery.json").symlink_to(folder / "nowhere")
    assert len(Journal(folder).left_behind()) == 1


def test_half_a_surrogate_pair_does_not_lose_the_rest(folder):
    crash(folder, project=replace(FORM, name="a\ud83d"))
    (found,) = Journal(folder).left_behind()
    assert found.project == replace(FORM, name="a?")
