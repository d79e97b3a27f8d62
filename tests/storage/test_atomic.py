from __future__ import annotations

import errno
import os
import resource
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from builder.errors import StorageError, reason_of
from builder.storage import atomic


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "form.webview.json"
    path.write_bytes(b"old")
    return path


@contextmanager
def umask(mask: int) -> Iterator[None]:
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def failing(code: int):
    def fail(*_arguments: object, **_named: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


def untouched(path: Path) -> bool:
    """Tell whether the old content is there, and nothing else beside it."""
    return path.read_bytes() == b"old" and list(path.parent.iterdir()) == [path]


# -- writing ---------------------------------------------------------------------------------


def test_a_new_file_is_written(tmp_path):
    atomic.write_bytes(tmp_path / "new", b"content\0\xff")
    assert (tmp_path / "new").read_bytes() == b"content\0\xff"
    assert [each.name for each in tmp_path.iterdir()] == ["new"]


def test_an_old_file_is_replaced(file):
    atomic.write_bytes(file, b"new")
    assert file.read_bytes() == b"new"
    assert list(file.parent.iterdir()) == [file]


def test_an_empty_file_is_a_file(file):
    atomic.write_bytes(file, b"")
    assert file.read_bytes() == b""


@pytest.mark.parametrize(
    ("mask", "wanted", "found"),
    [(0o022, 0o644, 0o644), (0o077, 0o644, 0o600), (0o000, 0o600, 0o600), (0o022, 0o600, 0o600)],
)
def test_a_new_file_has_the_mode_that_the_umask_leaves(tmp_path, mask, wanted, found):
    with umask(mask):
        atomic.write_bytes(tmp_path / "new", b"content", wanted)
    assert mode_of(tmp_path / "new") == found


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o444])
def test_an_old_file_keeps_its_mode(file, mode):
    file.chmod(mode)
    with umask(0o077):
        atomic.write_bytes(file, b"new", 0o644)
    assert mode_of(file) == mode
    assert file.read_bytes() == b"new"


@pytest.mark.parametrize("old_mode", [None, 0o600, 0o640])
def test_no_byte_lies_in_a_file_with_wider_permissions(tmp_path, monkeypatch, old_mode):
    path = tmp_path / "secret"
    if old_mode is not None:
        path.write_bytes(b"old")
        path.chmod(old_mode)
    seen = []
    really_open, really_fdopen = os.open, os.fdopen

    def open_(name, flags, mode=0o777, **named):
        descriptor = really_open(name, flags, mode, **named)
        if str(name).endswith(".tmp"):
            found = os.fstat(descriptor)
            seen.append(("made", stat.S_IMODE(found.st_mode), found.st_size))
            assert flags & os.O_EXCL
        return descriptor

    def fdopen(descriptor, *arguments, **named):
        file = really_fdopen(descriptor, *arguments, **named)
        write = file.write

        def noted(data):
            seen.append(("first byte", stat.S_IMODE(os.fstat(descriptor).st_mode), 0))
            return write(data)

        class Noted:
            def __enter__(self):
                return self

            def __exit__(self, *_):
                file.close()

            write = staticmethod(noted)
            flush = staticmethod(file.flush)
            fileno = staticmethod(file.fileno)

        return Noted()

    with umask(0):
        monkeypatch.setattr(os, "open", open_)
        monkeypatch.setattr(os, "fdopen", fdopen)
        atomic.write_bytes(path, b"top secret", 0o600)
    assert seen == [("made", 0o600, 0), ("first byte", old_mode or 0o600, 0)]
    assert path.read_bytes() == b"top secret"


def test_the_bytes_are_on_the_disk_before_the_name_is(file, monkeypatch):
    order = []
    really_sync, really_replace = os.fsync, Path.replace

    def sync(descriptor):
        is_folder = stat.S_ISDIR(os.fstat(descriptor).st_mode)
        order.append("folder" if is_folder else f"{os.fstat(descriptor).st_size} bytes")
        really_sync(descriptor)

    def replace(self, target):
        order.append("name")
        return really_replace(self, target)

    monkeypatch.setattr(os, "fsync", sync)
    monkeypatch.setattr(Path, "replace", replace)
    atomic.write_bytes(file, b"new content")
    assert order == ["11 bytes", "name", "folder"]


def test_a_reader_sees_the_old_or_the_new_and_never_a_part(tmp_path):
    path = tmp_path / "file"
    texts = [bytes([letter]) * 200_000 for letter in b"ab"]
    atomic.write_bytes(path, texts[0])
    done = threading.Event()

    def write() -> None:
        for turn in range(60):
            atomic.write_bytes(path, texts[turn % 2])
        done.set()

    writer = threading.Thread(target=write)
    writer.start()
    reads = 0
    while not done.is_set() or not reads:
        assert path.read_bytes() in texts
        reads += 1
    writer.join()


# -- failing ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("owner", "name", "code"),
    [
        (os, "open", errno.EROFS),
        (os, "open", errno.EACCES),
        (os, "fsync", errno.ENOSPC),
        (os, "fsync", errno.EDQUOT),
        (Path, "replace", errno.EIO),
        (Path, "chmod", errno.EPERM),
    ],
)
def test_a_failing_write_leaves_the_old_file_and_nothing_else(file, monkeypatch, owner, name, code):
    monkeypatch.setattr(owner, name, failing(code))
    with pytest.raises(StorageError) as caught:
        atomic.write_bytes(file, b"new")
    monkeypatch.undo()
    assert untouched(file)
    assert caught.value.message == f"{file} could not be written: {reason_of(OSError(code, 'x'))}."
    assert caught.value.hint


def test_a_disk_that_takes_no_more_leaves_the_old_file(file):
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        with pytest.raises(StorageError, match="larger than the disk allows"):
            atomic.write_bytes(file, b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert untouched(file)


def test_a_folder_in_the_way_is_left_alone(tmp_path):
    (tmp_path / "folder" / "inside").mkdir(parents=True)
    with pytest.raises(StorageError, match="could not be written"):
        atomic.write_bytes(tmp_path / "folder", b"new")
    assert [each.name for each in tmp_path.iterdir()] == ["folder"]
    assert (tmp_path / "folder" / "inside").is_dir()


@pytest.mark.parametrize("path", ["missing/file", "old/file"])
def test_a_folder_that_is_missing_or_no_folder_is_told(tmp_path, path):
    (tmp_path / "old").write_bytes(b"old")
    with pytest.raises(StorageError, match="could not be written"):
        atomic.write_bytes(tmp_path / path, b"new")
    assert untouched(tmp_path / "old")


def test_a_folder_that_cannot_be_synced_does_not_make_a_done_write_a_failed_one(file, monkeypatch):
    really_sync = os.fsync

    def sync(descriptor):
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        really_sync(descriptor)

    monkeypatch.setattr(os, "fsync", sync)
    atomic.write_bytes(file, b"new")
    assert file.read_bytes() == b"new"


def test_what_interrupts_a_write_loses_nothing(file, monkeypatch):
    def interrupted(_descriptor):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        atomic.write_bytes(file, b"new")
    assert file.read_bytes() == b"old"
