"""Copying the outbox while it is in use: ``python -m backend backup FILE``.

A plain copy of the file lacks the latest commits, which are in the write-ahead log beside it.
SQLite's backup copies both at one moment, and other connections go on.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
from collections.abc import Mapping
from pathlib import Path

from .databases import OutboxError, Sqlite, database_of
from .settings import database_url


def back_up(env: Mapping[str, str], target: Path) -> int:
    """Write a copy of the outbox to a new file; return the exit code.

    The copy belongs to the outbox's owner, and only the owner can read it. It appears complete and
    checked, or not at all.

    Args:
        env: The backend's environment variables.
        target: The new file.

    Raises:
        SettingsError: The database's URL is malformed.
        OutboxError: The outbox is not a file, is not there, or cannot be copied; or the target is
            a folder.
        OSError: The copy cannot be written.
    """
    database = database_of(database_url(env))
    if not isinstance(database, Sqlite):
        raise OutboxError("the outbox is in PostgreSQL: use pg_dump (see the README)")
    if not target.name:
        raise OutboxError(f"{target} is a folder; name a new file")
    source = database.path.resolve()
    if not source.is_file():
        raise OutboxError(f"DATABASE_URL: there is no outbox at {source}")
    unfinished = target.with_name(f".{target.name}.{os.getpid()}")
    os.close(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        waiting, dead = _copy(source, unfinished)
        _give_to_owner(source, unfinished)
        _put(unfinished, target)
    except FileExistsError:
        _note(f"{target} exists already; name a new file")
        return 1
    finally:
        unfinished.unlink(missing_ok=True)
    _flush(target.parent)
    _note(f"{target} holds {waiting} waiting and {dead} dead submissions, encrypted")
    _note("restoring it needs the private key that the backend uses now: keep that elsewhere")
    return 0


def _copy(source: Path, target: Path) -> tuple[int, int]:
    """Copy, check the copy, and return the numbers of its waiting and dead submissions."""
    try:
        with (
            contextlib.closing(sqlite3.connect(source, timeout=5)) as here,
            contextlib.closing(sqlite3.connect(target)) as there,
        ):
            here.backup(there)
            # One file, without a log.
            there.execute("PRAGMA journal_mode = DELETE").fetchone()
            (verdict,) = there.execute("PRAGMA integrity_check(1)").fetchone()
            if verdict != "ok":
                raise OutboxError(f"the copy is damaged, and so is {source}: {verdict}")
            if not there.execute("SELECT 1 FROM secrets").fetchone():
                raise OutboxError(f"{source} holds no secret yet: nothing was ever kept in it")
            counts = dict(
                there.execute("SELECT state, COUNT(*) FROM submissions GROUP BY state").fetchall()
            )
    except sqlite3.Error as fault:
        raise OutboxError(f"{source} cannot be copied: {fault}") from fault
    return counts.get("pending", 0) + counts.get("sending", 0), counts.get("dead", 0)


def _give_to_owner(source: Path, copy: Path) -> None:
    """Give the copy the outbox's owner, and flush it to the disk."""
    owner = source.stat()
    with copy.open("rb+") as file:
        if hasattr(os, "fchown") and os.geteuid() == 0:
            os.fchown(file.fileno(), owner.st_uid, owner.st_gid)
        os.fsync(file.fileno())


def _put(unfinished: Path, target: Path) -> None:
    """Give the copy its name, unless a file has it."""
    try:
        os.link(unfinished, target)
    except FileExistsError:
        raise
    except OSError as fault:  # the file system has no links
        if target.exists():
            raise FileExistsError(target) from fault
        unfinished.rename(target)


def _flush(folder: Path) -> None:
    """Flush a new name in a folder to the disk."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _note(line: str) -> None:
    sys.stderr.write(f"backup: {line}\n")
