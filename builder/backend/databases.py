"""The two databases that can hold the outbox, behind one interface and one SQL schema.

SQLite for one machine: a file in WAL mode with ``synchronous=FULL``, so that commits survive a
power cut. PostgreSQL for many nodes.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, LiteralString, Protocol, TypeVar, cast

from .wal_files import WalFiles

T = TypeVar("T")

# A client is told of a fault within five seconds, so nothing here may take longer.
_BUSY_S: Final = 3
_CONNECT_S: Final = 3
_LOOK_AGAIN_S: Final = 0.01
# Any number, the same on every node.
_SCHEMA_LOCK: Final = 7236_4711

# Each entry brings the schema one version on, and is never changed once it was released. The
# types mean the same to both databases.
MIGRATIONS: tuple[tuple[LiteralString, ...], ...] = (
    (
        """
        CREATE TABLE submissions (
            id TEXT PRIMARY KEY,
            scope BYTEA NOT NULL,
            key TEXT NOT NULL,
            digest BYTEA NOT NULL,
            state TEXT NOT NULL,
            outcome TEXT NOT NULL,
            attempts INTEGER NOT NULL,
            created DOUBLE PRECISION NOT NULL,
            next_at DOUBLE PRECISION NOT NULL,
            ended DOUBLE PRECISION,
            payload BYTEA,
            UNIQUE (scope, key)
        )
        """,
        "CREATE INDEX submissions_due ON submissions (state, next_at)",
        "CREATE TABLE secrets (name TEXT PRIMARY KEY, sealed BYTEA NOT NULL)",
        "CREATE TABLE conversations (tag BYTEA PRIMARY KEY, seen DOUBLE PRECISION NOT NULL)",
    ),
)


class OutboxError(Exception):
    """The database cannot be read or written."""


class Cursor(Protocol):
    """The result of a statement."""

    @property
    def rowcount(self) -> int:
        """The number of written rows."""

    def fetchone(self) -> Any:
        """Return the next row, or None."""

    def fetchall(self) -> list[Any]:
        """Return the remaining rows."""


class Database(Protocol):
    """A connection, for one thread.

    Attributes:
        skip_locked: What a ``SELECT`` ends with to pass over rows that another node is taking.
    """

    skip_locked: LiteralString

    def connect(self) -> None:
        """Connect."""

    def execute(self, statement: LiteralString, values: Sequence[object] = ()) -> Cursor:
        """Run a statement; each ``?`` in it stands for a value."""

    def begin(self) -> None:
        """Begin a transaction that writes."""

    def lock_schema(self) -> None:
        """Keep other nodes from changing the schema until the transaction ends."""

    def check_place(self) -> None:
        """Check that the next process will find what is written.

        Raises:
            OutboxError: It will not.
        """

    def rollback(self) -> None:
        """Undo the transaction, if one is open. A connection that broke raises."""

    def close(self) -> None:
        """Disconnect."""

    def interrupt(self) -> None:
        """Interrupt the connection's wait, from another thread, if possible."""

    def free_bytes(self) -> int | None:
        """Return the free bytes for the database; None if this machine cannot tell."""


class Sqlite:
    """A file on this machine; several processes may share it.

    Args:
        path: The file; made if it is not there.
        make: Whether to make it; otherwise a missing file is an error.
    """

    skip_locked: LiteralString = ""  # a writer locks the whole file

    def __init__(self, path: Path, *, make: bool = True) -> None:
        self._path = path
        self._make = make
        self._file: os.stat_result | None = None
        self._wal_files: WalFiles | None = None
        self._db: sqlite3.Connection | None = None

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._path

    def connect(self) -> None:
        """Open the file, readable by this user only."""
        self.close()  # of a failed attempt
        if self._file is not None:
            self._check_file()  # a lost connection is opened again to the same file only
        elif not self._make and not self._path.exists():
            raise OutboxError(f"there is no outbox at {self._path}")
        self._path.touch(mode=0o600, exist_ok=True)
        self._file = self._path.stat()
        self._db = sqlite3.connect(self._path, isolation_level=None, timeout=_BUSY_S)
        if _write_ahead(self._db) != "wal":
            raise OutboxError(f"SQLite can keep no write-ahead log beside {self._path}")
        for setting in ("synchronous = FULL", "secure_delete = ON"):
            self._db.execute(f"PRAGMA {setting}")
        # The first read makes log and index.
        self._db.execute("SELECT 1 FROM sqlite_master").fetchone()
        if os.name == "posix":  # Windows keeps open files from being removed
            self._wal_files = WalFiles(self._path.resolve())

    def execute(self, statement: LiteralString, values: Sequence[object] = ()) -> Cursor:
        """Run a statement."""
        return cast(Cursor, _connected(self._db).execute(statement, values))

    def begin(self) -> None:
        """Begin, after waiting for other processes to finish writing."""
        self.execute("BEGIN IMMEDIATE")

    def lock_schema(self) -> None:
        """Do nothing: the transaction has the whole file."""

    def check_place(self) -> None:
        """Check that the file is at its path and its log beside it.

        If the log is gone, only this process still has its commits: they are moved into the file at
        once. The operator then has to restart.
        """
        self._check_file()
        if self._wal_files is None or not (fault := self._wal_files.fault()):
            return
        if self._wal_files.is_log_gone():
            _, there, moved = self.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            if there == moved:
                self._wal_files.put_aside()
        raise OutboxError(f"{fault} while it was in use: restart the backend")

    def _check_file(self) -> None:
        try:
            found = self._path.stat()
        except FileNotFoundError:
            found = None
        if found is None or not os.path.samestat(found, _connected(self._file)):
            raise OutboxError(
                f"{self._path} was moved or replaced: put it back, or restart once nothing waits"
            )

    def rollback(self) -> None:
        """Undo the transaction, if one is open."""
        if _connected(self._db).in_transaction:
            self.execute("ROLLBACK")

    def close(self) -> None:
        """Close the file."""
        if self._db is not None:
            self._db.close()
            self._db = None
        if self._wal_files is not None:
            self._wal_files.close()
            self._wal_files = None

    def interrupt(self) -> None:
        """Do nothing: waits for other processes are limited, and a disk cannot be interrupted."""

    def free_bytes(self) -> int | None:
        """Return the free space beside the file."""
        return shutil.disk_usage(self._path.resolve().parent).free


def _write_ahead(db: sqlite3.Connection) -> str:
    """Switch a database to the write-ahead log; return the mode that it is in then.

    A new file is switched by the first process that opens it. SQLite reads the file first and then
    asks to write it. While another process has it for writing, it refuses at once, without the
    wait that every other statement has: two that read and wait for each other would wait for ever
    (SQLite documentation, "Register A Callback To Handle SQLITE_BUSY Errors"). It has let go of
    the file by then, so the wait is here.

    Raises:
        sqlite3.OperationalError: The other process has the file for longer than any wait lasts.
    """
    give_up = time.monotonic() + _BUSY_S
    while True:
        try:
            mode: str = db.execute("PRAGMA journal_mode = WAL").fetchone()[0]
        except sqlite3.OperationalError as fault:
            if fault.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > give_up:
                raise
            time.sleep(_LOOK_AGAIN_S)
        else:
            return mode


class Postgres:
    """A PostgreSQL server, which many nodes share.

    Args:
        url: ``postgresql://user:password@host/database``.

    Raises:
        OutboxError: The driver is not installed, or does not understand the URL.
    """

    skip_locked: LiteralString = " FOR UPDATE SKIP LOCKED"

    def __init__(self, url: str) -> None:
        try:
            import psycopg  # noqa: PLC0415 - one machine with SQLite does without it
        except ImportError as fault:
            raise OutboxError(
                "DATABASE_URL names PostgreSQL: install requirements-nodes.txt too"
            ) from fault
        try:
            psycopg.conninfo.conninfo_to_dict(url)
        except psycopg.Error:
            # Its own words would repeat the URL, and the password in it.
            raise OutboxError("DATABASE_URL is not a URL that PostgreSQL understands") from None
        self._driver = psycopg
        self._url = url
        self._db: psycopg.Connection[Any] | None = None
        self._socket: socket.socket | None = None

    def connect(self) -> None:
        """Connect, with time limits, which a working server keeps."""
        self.close()
        self._db = self._driver.connect(
            self._url,
            autocommit=True,  # transactions begin and end explicitly, as in SQLite
            connect_timeout=_CONNECT_S,
            tcp_user_timeout=_BUSY_S * 1000,
            application_name="webview",
            options=f"-c statement_timeout={_BUSY_S}s -c lock_timeout={_BUSY_S}s"
            " -c idle_in_transaction_session_timeout=30s -c synchronous_commit=on",
        )
        # A descriptor of our own, so that its number cannot be given to another connection.
        self._socket = socket.socket(fileno=os.dup(self._db.fileno()))

    def execute(self, statement: LiteralString, values: Sequence[object] = ()) -> Cursor:
        """Run a statement."""
        return _connected(self._db).execute(statement.replace("?", "%s"), values)

    def begin(self) -> None:
        """Begin; each statement sees what others committed before it."""
        self.execute("BEGIN ISOLATION LEVEL READ COMMITTED")

    def lock_schema(self) -> None:
        """Wait for a node that is changing the schema."""
        self.execute("SELECT pg_advisory_xact_lock(?)", (_SCHEMA_LOCK,))

    def check_place(self) -> None:
        """Do nothing: the server keeps its own files."""

    def rollback(self) -> None:
        """Undo the transaction, if one is open."""
        idle = self._driver.pq.TransactionStatus.IDLE
        if _connected(self._db).info.transaction_status != idle:
            self.execute("ROLLBACK")

    def close(self) -> None:
        """Disconnect."""
        if self._db is not None:
            self._db.close()
            self._db = None
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def interrupt(self) -> None:
        """Break the connection: a server that hangs ignores its time limits."""
        # It may be closing or reconnecting at this moment.
        connection = self._socket
        if connection is not None:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def free_bytes(self) -> int | None:
        """Return None: the disk is the server's."""
        return None


def database_of(url: str, *, make: bool = True) -> Database:
    """Return the database of a URL, not connected yet.

    Args:
        url: What ``DATABASE_URL`` says.
        make: Whether a missing file is made.

    Raises:
        OutboxError: It needs a driver that is not installed, or is malformed.
    """
    if not url.startswith("sqlite:///"):
        return Postgres(url)
    path = url.removeprefix("sqlite:///")
    if ":memory:" in path.lower() or path.lower().startswith("file:") or "?" in path:
        raise OutboxError(
            "DATABASE_URL: sqlite:/// takes the path of a file, without parameters; in memory "
            "(:memory:) nothing would outlive a restart"
        )
    return Sqlite(Path(path), make=make)


def _connected(db: T | None) -> T:
    if db is None:
        raise OutboxError("not connected")
    return db


def open_schema(db: Database) -> None:
    """Bring the schema to this program's version; a second process finds it done.

    Raises:
        OutboxError: A newer version of this program made it.
    """
    db.begin()
    db.lock_schema()
    db.execute(
        "CREATE TABLE IF NOT EXISTS schema_version "
        "(version INTEGER NOT NULL, checked DOUBLE PRECISION)"
    )
    row = db.execute("SELECT version FROM schema_version").fetchone()
    version = row[0] if row else 0
    if version > len(MIGRATIONS):
        raise OutboxError(
            f"the database is of version {version}, and this program knows {len(MIGRATIONS)}"
        )
    for statements in MIGRATIONS[version:]:
        for statement in statements:
            db.execute(statement)
    db.execute("DELETE FROM schema_version")
    db.execute("INSERT INTO schema_version (version) VALUES (?)", (len(MIGRATIONS),))
    db.execute("COMMIT")
