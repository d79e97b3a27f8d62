"""An outbox is kept where it lasts, and where SQLite can work."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from builder.backend import storage_check
from builder.backend.databases import OutboxError, database_of
from builder.backend.storage_check import why_it_may_not_last


@pytest.fixture
def mount(monkeypatch, tmp_path):
    """Let a file system of some kind be mounted at a folder."""
    mounts = tmp_path / "mountinfo"
    mounts.write_text("1 0 8:1 / / rw shared:1 - ext4 /dev/root rw\n")
    monkeypatch.setattr(storage_check, "_MOUNTS", mounts)
    monkeypatch.setattr(storage_check, "_TEMPORARY", (str(tmp_path / "temporary"),))

    def mounted(kind: str, where: Path | str) -> None:
        escaped = re.sub(r"[\s\\]", lambda found: f"\\{ord(found[0]):03o}", str(where))
        with mounts.open("a") as file:
            file.write(f"2 1 0:9 / {escaped} rw,nosuid master:2 propagate_from:1 - {kind} x rw\n")

    return mounted


def test_a_disk_is_a_good_place(mount, tmp_path):
    assert why_it_may_not_last(tmp_path / "outbox.db", temporary=False) == ""


@pytest.mark.parametrize("kind", ["tmpfs", "ramfs", "devtmpfs"])
@pytest.mark.parametrize("below", ["", "a/b"])
def test_memory_is_refused_unless_it_is_asked_for(mount, tmp_path, kind, below):
    mount(kind, tmp_path / "in memory")
    path = tmp_path / "in memory" / below / "outbox.db"
    with pytest.raises(OutboxError, match=rf"lies in memory \({kind}\).*ALLOW_TEMPORARY_DATABASE"):
        why_it_may_not_last(path, temporary=False)
    assert why_it_may_not_last(path, temporary=True) == ""


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "9p", "fuse.sshfs"])
@pytest.mark.parametrize("temporary", [True, False])
def test_a_network_is_refused(mount, tmp_path, kind, temporary):
    mount(kind, tmp_path)
    with pytest.raises(OutboxError, match=f"network file system .{kind}."):
        why_it_may_not_last(tmp_path / "outbox.db", temporary=temporary)


def test_what_is_mounted_last_counts(mount, tmp_path):
    mount("tmpfs", tmp_path)
    mount("xfs", tmp_path)
    assert why_it_may_not_last(tmp_path / "outbox.db", temporary=False) == ""
    mount("tmpfs", tmp_path / "deeper")
    assert why_it_may_not_last(tmp_path / "deep" / "outbox.db", temporary=False) == ""


def test_links_are_followed(mount, tmp_path):
    (tmp_path / "memory").mkdir()
    mount("tmpfs", tmp_path / "memory")
    (tmp_path / "link.db").symlink_to(tmp_path / "memory" / "outbox.db")
    (tmp_path / "folder").symlink_to(tmp_path / "memory")
    for path in ("link.db", "folder/outbox.db"):
        with pytest.raises(OutboxError, match="lies in memory"):
            why_it_may_not_last(tmp_path / path, temporary=False)


def test_a_file_that_is_mounted_by_itself_is_refused(mount, tmp_path):
    # What was committed last would lie in the container's own layer.
    mount("ext4", tmp_path / "outbox.db")
    with pytest.raises(OutboxError, match="mount its folder"):
        why_it_may_not_last(tmp_path / "outbox.db", temporary=True)


def test_what_may_not_last_is_doubted(mount, tmp_path):
    mount("overlay", tmp_path / "layer")
    path = tmp_path / "layer" / "outbox.db"
    assert "container's own layer (overlay)" in why_it_may_not_last(path, temporary=False)
    path = tmp_path / "temporary" / "outbox.db"
    assert "temporary files" in why_it_may_not_last(path, temporary=False)
    assert why_it_may_not_last(path, temporary=True) == ""


def test_a_device_is_no_place():
    with pytest.raises(OutboxError, match="/dev/null is not a file"):
        why_it_may_not_last(Path("/dev/null"), temporary=True)


def test_this_system_s_own_memory_is_known():
    with pytest.raises(OutboxError, match="lies in memory"):
        why_it_may_not_last(Path("/dev/shm/outbox.db"), temporary=False)  # noqa: S108 - to be refused


def test_where_nothing_is_said_of_mounts_nothing_is_found(monkeypatch, tmp_path):
    monkeypatch.setattr(storage_check, "_MOUNTS", tmp_path / "nowhere")
    monkeypatch.setattr(storage_check, "_TEMPORARY", ())
    assert why_it_may_not_last(tmp_path / "outbox.db", temporary=False) == ""


@pytest.mark.parametrize(
    "path", [":memory:", ":MEMORY:", "/data/:memory:", "file::memory:", "file:x?mode=memory",
             "file::memory:?cache=shared", "outbox.db?mode=memory", "FILE:outbox.db"],
)  # fmt: skip
def test_no_name_of_memory_is_taken_for_a_file(path):
    with pytest.raises(OutboxError, match="takes the path of a file"):
        database_of(f"sqlite:///{path}")
