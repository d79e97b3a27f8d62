"""The outbox: submissions on disk, from before they are acknowledged until they are delivered.

One SQLite file in WAL mode with ``synchronous=FULL``: what was committed survives a power cut.
One thread owns the connection. It takes whatever operations wait and commits them together, so
that a hundred concurrent submissions cost one flush of the disk, and the event loop never waits
for it.
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import queue
import sqlite3
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

T = TypeVar("T")

PENDING: Final = "pending"
DELIVERED: Final = "delivered"
DEAD: Final = "dead"

# An idempotency key is remembered this long after its submission came to an end.
REMEMBERED_S: Final = 24 * 3600
_GROUP_MAX: Final = 512

_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS submissions (
    id TEXT PRIMARY KEY,
    scope BLOB NOT NULL,
    key TEXT NOT NULL,
    digest BLOB NOT NULL,
    state TEXT NOT NULL,
    outcome TEXT NOT NULL DEFAULT '',
    attempts INTEGER NOT NULL DEFAULT 0,
    created REAL NOT NULL,
    next_at REAL NOT NULL,
    ended REAL,
    payload BLOB,
    UNIQUE (scope, key)
);
CREATE INDEX IF NOT EXISTS submissions_due ON submissions (state, next_at);
"""


class OutboxError(Exception):
    """The database cannot be read or written."""


class PayloadError(Exception):
    """A payload in the outbox cannot be opened with the keys at hand."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A submission in the outbox.

    Attributes:
        id: Unguessable id, which the page polls by.
        scope: Which conversation its key belongs to, as a keyed hash.
        key: The idempotency key.
        digest: Keyed hash of the content.
        state: ``pending``, ``delivered`` or ``dead``.
        outcome: Why it ended, in one word; empty while pending.
        attempts: Attempts begun.
        created: Seconds since the epoch.
        next_at: When to try next.
        payload: What to deliver, sealed; None once it ended.
    """

    id: str
    scope: bytes
    key: str
    digest: bytes
    state: str
    outcome: str
    attempts: int
    created: float
    next_at: float
    payload: bytes | None


_COLUMNS: Final = "id, scope, key, digest, state, outcome, attempts, created, next_at, payload"


class Seal:
    """Keeps what the outbox holds unreadable at rest, with keys derived from the private key.

    Args:
        keys: Private keys: the first seals, each can open (so a rotation loses nothing).
    """

    def __init__(self, keys: tuple[RSAPrivateKey, ...]) -> None:
        self._ciphers = [AESGCM(_derived(key, b"webview outbox payloads 1")) for key in keys]
        self._secret = _derived(keys[0], b"webview outbox names 1")

    def hide(self, *parts: bytes) -> bytes:
        """Return a keyed hash: tells equal things from others, and nothing else of them."""
        framed = b"".join(len(part).to_bytes(8, "big") + part for part in parts)
        return hmac.digest(self._secret, framed, "sha256")

    def close(self, entry_id: str, nonce: bytes, payload: bytes) -> bytes:
        """Seal a payload; the entry's id is bound to it."""
        return nonce + self._ciphers[0].encrypt(nonce, payload, entry_id.encode())

    def open(self, entry_id: str, sealed: bytes) -> bytes:
        """Open a payload.

        Raises:
            PayloadError: No key opens it, or it was altered.
        """
        for cipher in self._ciphers:
            try:
                return cipher.decrypt(sealed[:12], sealed[12:], entry_id.encode())
            except InvalidTag:
                continue
        raise PayloadError(entry_id)


def _derived(key: RSAPrivateKey, purpose: bytes) -> bytes:
    secret = key.private_numbers().d
    return HKDF(SHA256(), 32, salt=None, info=purpose).derive(
        secret.to_bytes((secret.bit_length() + 7) // 8, "big")
    )


class Outbox:
    """The database and the thread that owns it.

    Args:
        path: The SQLite file; made if it is not there.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._waiting: queue.SimpleQueue[_Operation | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="outbox", daemon=True)
        self._opened: asyncio.Future[None] | None = None

    async def open(self) -> None:
        """Open the database.

        Raises:
            OutboxError: It cannot be opened or written.
        """
        self._opened = asyncio.get_running_loop().create_future()
        self._thread.start()
        await self._opened

    async def close(self) -> None:
        """Commit what waits, and close."""
        self._waiting.put(None)
        await asyncio.to_thread(self._thread.join)

    async def accept(self, entry: Entry) -> Entry:
        """Keep a submission, unless its key is known in its scope.

        Returns:
            The entry as committed: this one, or the earlier one with the same key.
        """

        def work(db: sqlite3.Connection) -> Entry:
            db.execute(
                f"INSERT OR IGNORE INTO submissions ({_COLUMNS}) "  # noqa: S608 - constants
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    entry.id,
                    entry.scope,
                    entry.key,
                    entry.digest,
                    entry.state,
                    entry.outcome,
                    entry.attempts,
                    entry.created,
                    entry.next_at,
                    entry.payload,
                ),
            )
            row = db.execute(
                f"SELECT {_COLUMNS} FROM submissions WHERE scope = ? AND key = ?",  # noqa: S608
                (entry.scope, entry.key),
            ).fetchone()
            return Entry(*row)

        return await self._do(work)

    async def find(self, entry_id: str) -> Entry | None:
        """Return the entry with this id, or None."""

        def work(db: sqlite3.Connection) -> Entry | None:
            row = db.execute(
                f"SELECT {_COLUMNS} FROM submissions WHERE id = ?",  # noqa: S608 - constants
                (entry_id,),
            ).fetchone()
            return Entry(*row) if row else None

        return await self._do(work)

    async def claim(self, now: float, until: float, limit: int) -> list[Entry]:
        """Take pending entries whose time has come, longest waiting first.

        They come due again at ``until``: whoever takes them and dies leaves them to others.
        """

        def work(db: sqlite3.Connection) -> list[Entry]:
            rows = db.execute(
                f"SELECT {_COLUMNS} FROM submissions "  # noqa: S608 - constants
                "WHERE state = 'pending' AND next_at <= ? ORDER BY next_at LIMIT ?",
                (now, limit),
            ).fetchall()
            db.executemany(
                "UPDATE submissions SET next_at = ? WHERE id = ?", [(until, row[0]) for row in rows]
            )
            return [Entry(*row) for row in rows]

        return await self._do(work)

    async def retry(self, entry_id: str, attempts: int, next_at: float) -> None:
        """Note that an attempt failed, and when to try again."""
        await self._do(
            lambda db: db.execute(
                "UPDATE submissions SET attempts = ?, next_at = ? WHERE id = ?",
                (attempts, next_at, entry_id),
            )
        )

    async def end(self, entry_id: str, state: str, outcome: str, attempts: int) -> None:
        """Note that a submission was delivered or is dead; a delivered payload is purged."""
        await self._do(
            lambda db: db.execute(
                "UPDATE submissions SET state = ?, outcome = ?, attempts = ?, ended = ?, "
                "payload = CASE WHEN ? = 'delivered' THEN NULL ELSE payload END WHERE id = ?",
                (state, outcome, attempts, time.time(), state, entry_id),
            )
        )

    async def forget(self, now: float) -> None:
        """Drop entries that were delivered longer than a day ago; dead ones are kept."""
        await self._do(
            lambda db: db.execute(
                "DELETE FROM submissions WHERE state = 'delivered' AND ended < ?",
                (now - REMEMBERED_S,),
            )
        )

    async def check(self) -> None:
        """Write something, to see that the database can be written.

        Raises:
            OutboxError: It cannot.
        """
        await self._do(lambda db: db.execute("PRAGMA user_version = 1"))

    async def _do(self, work: Callable[[sqlite3.Connection], T]) -> T:
        operation = _Operation(work, asyncio.get_running_loop())
        self._waiting.put(operation)
        result: T = await operation.future
        return result

    # -- the thread --------------------------------------------------------------------------

    def _run(self) -> None:
        opened = self._opened
        if opened is None:
            return
        loop = opened.get_loop()
        try:
            db = self._connect()
        except (sqlite3.Error, OSError) as fault:
            loop.call_soon_threadsafe(opened.set_exception, OutboxError(str(fault)))
            return
        loop.call_soon_threadsafe(opened.set_result, None)
        going = True
        while going:
            group = [self._waiting.get()]
            while len(group) < _GROUP_MAX and not self._waiting.empty():
                group.append(self._waiting.get())
            going = None not in group
            self._commit(db, [each for each in group if each is not None])
        db.close()

    def _connect(self) -> sqlite3.Connection:
        self._path.touch(mode=0o600, exist_ok=True)
        db = sqlite3.connect(self._path, isolation_level=None, timeout=5)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA secure_delete = ON")
        db.executescript(_SCHEMA)
        return db

    @staticmethod
    def _commit(db: sqlite3.Connection, group: list[_Operation]) -> None:
        """Run operations in one transaction; nobody hears of success before the commit."""
        if not group:
            return
        results: list[Any] = []
        try:
            db.execute("BEGIN IMMEDIATE")
            results = [operation.work(db) for operation in group]
            db.execute("COMMIT")
        except Exception as fault:  # noqa: BLE001 - whatever it is, this thread must go on
            # The fault that brought us here is the one to tell.
            with contextlib.suppress(sqlite3.Error):
                if db.in_transaction:
                    db.execute("ROLLBACK")
            for operation in group:
                operation.fail(OutboxError(str(fault)))
            return
        for operation, result in zip(group, results, strict=True):
            operation.succeed(result)


class _Operation:
    """Work for the thread, and the future that waits for it on the event loop."""

    def __init__(
        self, work: Callable[[sqlite3.Connection], Any], loop: asyncio.AbstractEventLoop
    ) -> None:
        self.work = work
        self.future: asyncio.Future[Any] = loop.create_future()

    def succeed(self, result: Any) -> None:
        self._tell(self.future.set_result, result)

    def fail(self, fault: Exception) -> None:
        self._tell(self.future.set_exception, fault)

    def _tell(self, settle: Callable[[Any], None], with_what: object) -> None:
        def act() -> None:
            if not self.future.done():
                settle(with_what)

        # A closed loop means that nobody waits any more.
        with contextlib.suppress(RuntimeError):
            self.future.get_loop().call_soon_threadsafe(act)
