"""The ledger's file: making it, opening it, and setting aside what cannot be used."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Final, Literal

from builder.errors import StorageError, reason_of
from builder.say import say
from builder.storage.aside import set_aside

VERSION: Final = 1
_MARK: Final = 0x57424C47  # "WBLG", by which SQLite files can be told apart
_BUSY_MS: Final = 10_000
_State = Literal["missing", "whole", "damaged", "newer"]
_SCHEMA: Final = """\
CREATE TABLE attempts (
    number INTEGER PRIMARY KEY AUTOINCREMENT, sent_at REAL NOT NULL, form_id TEXT NOT NULL,
    form TEXT NOT NULL, revision TEXT NOT NULL, way TEXT NOT NULL, target TEXT NOT NULL,
    key TEXT NOT NULL, fingerprint TEXT NOT NULL, status INTEGER NOT NULL, tone TEXT NOT NULL,
    verdict TEXT NOT NULL, advice TEXT NOT NULL, milliseconds REAL NOT NULL, notes TEXT NOT NULL
);
CREATE INDEX attempts_by_time ON attempts (sent_at);
CREATE TABLE details (
    attempt INTEGER PRIMARY KEY REFERENCES attempts (number) ON DELETE CASCADE,
    details TEXT NOT NULL, sent BLOB NOT NULL, answer_head BLOB NOT NULL, answer BLOB NOT NULL
);
CREATE TABLE tags (
    attempt INTEGER NOT NULL REFERENCES attempts (number) ON DELETE CASCADE, tag TEXT NOT NULL,
    PRIMARY KEY (attempt, tag)
) WITHOUT ROWID;
CREATE INDEX tags_by_name ON tags (tag);
CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = 'trigram');
CREATE TRIGGER words_go AFTER DELETE ON attempts BEGIN
    DELETE FROM words WHERE rowid = old.number;
END;
CREATE TABLE settings (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
"""


class LedgerFile:
    """A file that several processes may write to.

    Each piece of work opens it, so threads and processes share nothing but the file. It has no
    write-ahead log: a copy of the one file has all of it.

    Args:
        path: The file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.notice = ""
        """What became of a file that could not be used, as a sentence; empty if nothing."""

    def prepare(self) -> None:
        """Make the file if it is missing; set it aside if it cannot be used, and make another.

        Raises:
            StorageError: The file cannot be made or read.
        """
        with self._told():
            self._replace_if_unusable()

    def _replace_if_unusable(self) -> None:
        # Looked at again right before, as another process may have made a new one by now.
        try:
            state = self._state()
        except sqlite3.DatabaseError as fault:
            if not _is_damage(fault):
                raise
            state = "damaged"
        if state in ("damaged", "newer"):
            self._set_aside(state)
        if state != "whole":  # one that nobody may write to can still be read
            self._make()

    def _set_aside(self, why: str) -> None:
        """Give the file another name, with all that is in it, and say so in ``notice``."""
        kept = set_aside(self.path, why)
        for suffix in ("-journal", "-wal", "-shm"):
            with contextlib.suppress(FileNotFoundError):
                Path(f"{self.path}{suffix}").replace(f"{kept}{suffix}")
        self.notice = (
            say(
                "The ledger was written by a newer version of the app. It was set aside as {file}, "
                "and a new one was begun.",
                file=kept.name,
            )
            if why == "newer"
            else say(
                "The ledger was damaged. It was set aside as {file}, and a new one was begun.",
                file=kept.name,
            )
        )

    @contextlib.contextmanager
    def opened(self, *, writing: bool = False) -> Iterator[sqlite3.Connection]:
        """Open the file for one piece of work, which is done completely or not at all.

        Args:
            writing: Whether it will be written to.

        Raises:
            StorageError: It cannot be read or written; a damaged one was set aside.
        """
        with self._told():
            try:
                if not self.path.exists() or not self.path.stat().st_size:
                    self._make()  # somebody removed it meanwhile
                with contextlib.closing(self._connection()) as database:
                    database.execute("BEGIN IMMEDIATE" if writing else "BEGIN")
                    try:
                        yield database
                    except BaseException:
                        database.rollback()
                        raise
                    database.commit()
            except sqlite3.DatabaseError as fault:
                if not _is_damage(fault):
                    raise
                self._replace_if_unusable()
                raise StorageError(
                    self.notice or say("The ledger is damaged."), say("Do it once more.")
                ) from fault

    def compact(self) -> None:
        """Give back the room of what was removed, and leave no trace of it in the file.

        Raises:
            StorageError: There is no room to do so.
        """
        with self._told(), contextlib.closing(self._connection()) as database:
            database.execute("INSERT INTO words (words) VALUES ('optimize')")
            database.execute("VACUUM")

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """Turn what the system says into an error for people."""
        try:
            yield
        except (sqlite3.Error, OSError) as fault:
            reason = reason_of(fault) if isinstance(fault, OSError) else str(fault)
            raise StorageError(
                say(
                    "The ledger {file} could not be used: {reason}.",
                    file=self.path,
                    reason=reason or type(fault).__name__,
                ),
                say("Free some space, or give yourself the right to write there."),
            ) from fault

    def _connection(self) -> sqlite3.Connection:
        database = sqlite3.connect(self.path, timeout=_BUSY_MS / 1000, isolation_level=None)
        database.execute("PRAGMA foreign_keys = ON")
        database.execute("PRAGMA secure_delete = ON")
        return database

    def _state(self) -> _State:
        if not self.path.exists() or not self.path.stat().st_size:
            return "missing"
        with contextlib.closing(self._connection()) as database:
            database.execute("BEGIN")  # from the first reading on, nobody writes meanwhile
            version = _number(database, "PRAGMA user_version")
            if not version and not _number(database, "SELECT count(*) FROM sqlite_master"):
                return "missing"  # another process is making it
            if _number(database, "PRAGMA application_id") != _MARK:
                return "damaged"
            if version > VERSION:
                return "newer"
            # Looking at every page would take longer than opening may; damage elsewhere is met, and
            # dealt with, where it is read.
            pages = _number(database, "PRAGMA page_count") * _number(database, "PRAGMA page_size")
            for table in ("attempts", "details", "tags", "words_data"):
                _number(database, f"SELECT count(*) FROM (SELECT * FROM {table} LIMIT 1)")  # noqa: S608
            return "damaged" if self.path.stat().st_size < pages else "whole"

    def _make(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # For its owner alone from its first byte on; SQLite gives its journals the same mode.
        os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
        with contextlib.closing(self._connection()) as database:
            database.execute("BEGIN IMMEDIATE")
            if not _number(database, "PRAGMA user_version"):
                for statement in _statements(_SCHEMA):
                    database.execute(statement)
                database.execute(f"PRAGMA application_id = {_MARK}")
                database.execute(f"PRAGMA user_version = {VERSION}")
            database.commit()


def _number(database: sqlite3.Connection, statement: str) -> int:
    return int(database.execute(statement).fetchone()[0])


def _statements(script: str) -> Iterator[str]:
    """Split a script, as ``executescript`` would end the transaction."""
    held = ""
    for line in script.splitlines(keepends=True):
        held += line
        if sqlite3.complete_statement(held):
            yield held
            held = ""


def _is_damage(fault: sqlite3.DatabaseError) -> bool:
    # The code's low byte is the kind of fault; the rest tells where.
    code = getattr(fault, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
