"""Checks whether the outbox's file is at a place that lasts and where SQLite can work."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from .databases import OutboxError

_MOUNTS: Final = Path("/proc/self/mountinfo")
_IN_MEMORY: Final = ("tmpfs", "ramfs", "devtmpfs", "rootfs", "hugetlbfs")
# The index of the write-ahead log is shared memory, which network file systems lack.
_NETWORK: Final = (
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "glusterfs", "lustre",
    "fuse.sshfs", "fuse.glusterfs", "fuse.s3fs", "fuse.rclone", "fuse.gcsfuse", "fuse.davfs2",
    "fuse.cephfs", "fuse.juicefs", "davfs",
)  # fmt: skip
_LAYERS: Final = ("overlay", "aufs", "fuse.fuse-overlayfs")
_TEMPORARY: Final = ("/tmp", "/run", "/var/run")  # noqa: S108 - to warn of them
_ESCAPED: Final = re.compile(r"\\([0-7]{3})")


def why_it_may_not_last(path: Path, *, temporary: bool) -> str:
    """Check the place of an outbox's file.

    On systems that do not list their mounts (other than Linux) nothing is found.

    Args:
        path: The file, which may not exist yet.
        temporary: Whether the operator allows a place that does not last.

    Returns:
        Why it may not last, as a sentence for the log; empty if there is no reason.

    Raises:
        OutboxError: It surely does not last, or SQLite cannot work there.
    """
    file = path.resolve()
    if file.exists() and not (file.is_file() or file.is_dir()):
        raise OutboxError(f"DATABASE_URL: {path} is not a file")
    mounts = _mounts()
    if str(file) in mounts:
        raise OutboxError(
            f"DATABASE_URL: {path} is mounted by itself, without the files beside it that hold "
            "what was written last: mount its folder"
        )
    kind = _kind_of(file.parent, mounts)
    if kind in _NETWORK:
        raise OutboxError(
            f"DATABASE_URL: {path} lies on a network file system ({kind}), where SQLite loses "
            "data: use a disk of this machine, or PostgreSQL"
        )
    if temporary:
        return ""
    if kind in _IN_MEMORY:
        raise OutboxError(
            f"DATABASE_URL: {path} lies in memory ({kind}), so a restart of the machine would lose "
            "what was acknowledged: use a folder on a disk (or ALLOW_TEMPORARY_DATABASE=1 for a "
            "trial)"
        )
    if kind in _LAYERS:
        return f"{path} lies in the container's own layer ({kind}), which is deleted with it"
    if any(file.is_relative_to(each) for each in _TEMPORARY):
        return f"{path} lies in a folder for temporary files, which the system empties"
    return ""


def _mounts() -> dict[str, str]:
    """Return the kinds of file systems by mount point; the upper one of two."""
    try:
        lines = _MOUNTS.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return {}
    found = {}
    for line in lines:
        ours, _, theirs = line.partition(" - ")
        where = _ESCAPED.sub(lambda code: chr(int(code[1], 8)), ours.split(" ")[4])
        found[where] = theirs.split(" ")[0]
    return found


def _kind_of(folder: Path, mounts: dict[str, str]) -> str:
    """Return the kind of file system that a folder is on."""
    for each in (folder, *folder.parents):
        if kind := mounts.get(str(each)):
            return kind
    return ""
