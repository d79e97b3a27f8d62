from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from builder.storage import atomic
from builder.storage.held import HeldFolder, hold_file, remove_left_files, remove_leftovers

KILLED = """
import os, signal, sys
from pathlib import Path
from builder.storage import atomic
from builder.storage.held import HeldFolder

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

folder = Path(sys.argv[1])
held = HeldFolder(folder, "made-")
(held.path / "half").write_text("half")
os.fsync = die
atomic.write_bytes(folder / "form.json", b"new")
"""


@pytest.fixture
def left(tmp_path: Path) -> list[Path]:
    """What a killed program leaves: a folder, and what it wrote of a file."""
    done = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], check=False)
    assert done.returncode == -signal.SIGKILL
    found = sorted(tmp_path.iterdir())
    assert len(found) == 2
    return found


def test_a_folder_lives_as_long_as_it_is_held(tmp_path):
    with HeldFolder(tmp_path, "made-") as held:
        (held.path / "in" / "it").mkdir(parents=True)
        assert held.path.stat().st_mode & 0o777 == 0o700
        remove_leftovers(tmp_path, "made-")
        assert (held.path / "in" / "it").is_dir()
    assert list(tmp_path.iterdir()) == []
    held.remove()


def test_what_a_killed_program_left_goes_after_it_was_looked_at(tmp_path, left):
    seen: list[str] = []
    remove_leftovers(tmp_path, "other-")
    assert sorted(tmp_path.iterdir()) == left
    remove_leftovers(tmp_path, "made-", lambda each: seen.append((each / "half").read_text()))
    assert seen == ["half"]
    assert [each.name[:10] for each in tmp_path.iterdir()] == [".form.json"]


def test_a_file_that_was_being_written_goes_with_the_next_one(tmp_path, left):
    atomic.write_bytes(tmp_path / "other.json", b"other")
    assert left[0].exists()
    atomic.write_bytes(tmp_path / "form.json", b"new")
    remove_leftovers(tmp_path, "made-")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["form.json", "other.json"]


def test_a_file_that_is_being_written_stays(tmp_path):
    file = tmp_path / ".x.0123abcd.tmp"
    with file.open("wb") as written:
        assert hold_file(written.fileno())
        remove_left_files(tmp_path, ".x.", ".tmp")
        assert file.exists()
        file.unlink()
        assert not hold_file(written.fileno())


def test_what_only_looks_like_a_leftover_stays(tmp_path):
    outside = tmp_path / "outside"
    (outside / "in").mkdir(parents=True)
    beside = tmp_path / "beside"
    beside.mkdir()
    (beside / "made-0123abcd").symlink_to(outside, target_is_directory=True)
    (beside / "made-0123abce").write_text("a file")
    (beside / "made-mine").mkdir()
    (beside / "made-0123abcdef").mkdir()
    os.mkfifo(beside / ".x.0123abcd.tmp")
    (beside / ".x.0123abce.tmp").mkdir()
    before = sorted(tmp_path.rglob("*"))
    remove_leftovers(beside, "made-")
    remove_left_files(beside, ".x.", ".tmp")
    remove_leftovers(tmp_path / "nowhere", "made-")
    assert sorted(tmp_path.rglob("*")) == before


def test_a_folder_that_was_taken_for_a_leftover_is_made_anew(tmp_path, monkeypatch):
    made: list[Path] = []
    real = Path.mkdir

    def mkdir(self: Path, mode: int = 0o777) -> None:
        real(self, mode)
        made.append(self)
        if len(made) == 1:
            remove_leftovers(tmp_path, "made-")  # by another program, before it is held

    monkeypatch.setattr(Path, "mkdir", mkdir)
    with HeldFolder(tmp_path, "made-") as held:
        assert [each.exists() for each in made] == [False, True]
        assert held.path == made[1]


@pytest.mark.parametrize("removed_at_once", [True, False])
def test_a_folder_that_another_program_is_about_to_remove_is_made_anew(
    tmp_path, monkeypatch, removed_at_once
):
    """It has the folder, and removes it a moment after we looked."""
    made: list[Path] = []
    others: list[int] = []
    real = Path.mkdir

    def mkdir(self: Path, mode: int = 0o777) -> None:
        real(self, mode)
        made.append(self)
        if len(made) == 1:
            others.append(os.open(self, os.O_RDONLY))
            fcntl.flock(others[0], fcntl.LOCK_EX)
            if removed_at_once:
                self.rmdir()

    monkeypatch.setattr(Path, "mkdir", mkdir)
    with HeldFolder(tmp_path, "made-") as held:
        assert held.path == made[1]
        assert held.hold is not None
    os.close(others[0])


def test_a_file_that_another_program_is_about_to_remove_is_not_held(tmp_path):
    file = tmp_path / ".x.0123abcd.tmp"
    with file.open("wb") as written, file.open("rb") as other:
        fcntl.flock(other.fileno(), fcntl.LOCK_EX)
        assert not hold_file(written.fileno())
