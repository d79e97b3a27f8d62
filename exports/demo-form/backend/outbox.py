"""The outbox: submissions in a database, from before they are acknowledged until delivered.

One thread owns the connection, and the event loop never waits for it. What is asked for within a
millisecond is a group: handed over, committed and answered together (512 at most), so that
a hundred concurrent submissions cost one flush of the disk and two switches between the threads.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Final, LiteralString, NamedTuple, TypeVar

from .databases import Database, OutboxError, open_schema

T = TypeVar("T")
Work = Callable[[Database], T]

PENDING: Final = "pending"  # waits for its time
SENDING: Final = "sending"  # somebody's until its time; who is late has died with it
DELIVERED: Final = "delivered"
DEAD: Final = "dead"

# An idempotency key is remembered this long after its submission came to an end, and a
# conversation after the platform vouched for it.
REMEMBERED_S: Final = 24 * 3600
_GATHER_S: Final = 0.001
_GROUP_MAX: Final = 512  # so that nobody waits for the answers of a whole crowd
# Nobody waits longer for the database, whatever it does: a server that hangs, a disk that stalls.
_PATIENCE_S: Final = 3.5
_LOOK_EVERY_S: Final = 0.25
_SILENT_S: Final = 1.0  # after that it counts as failing
_DOUBTS_MAX: Final = 10_000
_CLOSING_S: Final = 10.0
_COLUMNS: Final[LiteralString] = (
    "id, scope, key, digest, state, outcome, attempts, created, next_at, payload"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A submission in the outbox.

    Attributes:
        id: Unguessable id, which the page polls by.
        scope: Which conversation its key belongs to, as a keyed hash.
        key: The idempotency key.
        digest: Keyed hash of the content.
        state: ``pending``, ``sending``, ``delivered`` or ``dead``.
        outcome: Why it ended, in one word; empty before.
        attempts: Attempts made.
        created: Seconds since the epoch.
        next_at: When to try next; while it is being sent, the end of the sender's lease.
        payload: What to deliver, sealed; None once it was delivered.
        taken: When this process got it, in monotonic seconds, which no clock sets back.
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
    taken: float = field(default_factory=time.monotonic, compare=False)


class Depth(NamedTuple):
    """How much lies in the outbox.

    Attributes:
        waiting: Submissions that are not delivered yet.
        oldest: When the oldest of them was accepted; None if there is none.
        dead: Dead letters.
    """

    waiting: int
    oldest: float | None
    dead: int


class Outbox:
    """The submissions, and the thread that owns the database.

    Args:
        database: Where they are kept.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._gathering: list[_Operation] = []
        self._busy = False  # a group is with the thread, or about to be
        self._closed = False
        self._groups: queue.SimpleQueue[list[_Operation] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="outbox", daemon=True)
        self._connected = False
        self._group: Sequence[_Operation] = ()
        self._since = 0.0  # when that, or what gathers for it, began
        self._looking: asyncio.TimerHandle | None = None
        self._failed = False
        self._doubtful: deque[Entry] = deque(maxlen=_DOUBTS_MAX)

    @property
    def failing(self) -> bool:
        """Whether the database failed last, or has kept us waiting for a second now."""
        return self._failed or (self._busy and self._loop.time() - self._since > _SILENT_S)

    async def open(self) -> None:
        """Connect, and bring the schema up to date.

        Raises:
            OutboxError: The database cannot be reached or written, or is a newer program's.
        """
        self._loop = asyncio.get_running_loop()
        self._thread.start()
        try:
            await self.check()
        except OutboxError as fault:
            raise OutboxError(f"DATABASE_URL: {fault}") from fault

    async def close(self) -> None:
        """Commit what waits, and disconnect; what is asked for from now on fails."""
        self._closed = True
        while self._gathering:
            self._hand_over()
        self._groups.put(None)
        await asyncio.to_thread(self._thread.join, _CLOSING_S)
        if self._looking is not None:
            self._looking.cancel()

    async def accept(self, entry: Entry) -> Entry:
        """Keep a submission, unless its key is known in its scope.

        Returns:
            The entry as committed: this one, or the earlier one with the same key.
        """

        def work(db: Database) -> Entry:
            written = db.execute(
                f"INSERT INTO submissions ({_COLUMNS}) "  # noqa: S608 - constants
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
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
            ).rowcount
            if written:
                return entry
            row = db.execute(
                f"SELECT {_COLUMNS} FROM submissions WHERE scope = ? AND key = ?",  # noqa: S608
                (entry.scope, entry.key),
            ).fetchone()
            return Entry(*row)

        return await self._do(work, entry)

    async def release_doubtful(self, now: float) -> None:
        """Let go of what was refused and may be kept all the same: nobody is sending it."""
        while self._doubtful:
            entry = self._doubtful[0]
            await self.retry(entry, entry.attempts, now)
            self._doubtful.popleft()

    async def release_early(self, now: float, back: float, longest: float, apart: float) -> None:
        """Make due what a clock that was ahead has put off, now that it is right.

        What claims to be accepted in the future was written by such a clock, and what waits
        longer than anything may, too.

        Args:
            now: Seconds since the epoch.
            back: Seconds that the clock was set back by just now; 0 if nobody saw it.
            longest: Seconds that anything may wait for its next attempt.
            apart: Seconds that another node's clock may be ahead of ours.
        """

        def work(db: Database) -> None:
            future = now if back else now + apart
            db.execute(
                "UPDATE submissions SET next_at = ? "
                "WHERE state = 'pending' AND (next_at > ? OR created > ?)",
                (now, now if back else now + longest + apart, future),
            )
            # Their age by a clock that ran through; what is left of the future begins now.
            db.execute(
                "UPDATE submissions SET created = CASE WHEN created - ? > ? THEN ? "
                "ELSE created - ? END WHERE state IN ('pending', 'sending') AND created > ?",
                (back, now, now, back, future),
            )
            db.execute("UPDATE conversations SET seen = ? WHERE seen > ?", (now, future))

        await self._do(work)

    async def leases_after(self, until: float) -> list[tuple[str, float]]:
        """Return whose leases end after a time: the entries' ids, each with that end."""

        def work(db: Database) -> list[tuple[str, float]]:
            rows = db.execute(
                "SELECT id, next_at FROM submissions WHERE state = 'sending' AND next_at > ?",
                (until,),
            ).fetchall()
            return [(row[0], row[1]) for row in rows]

        return await self._do(work)

    async def end_lease(self, entry_id: str, until: float, now: float) -> None:
        """Let an entry come due although its lease ends later only."""
        await self._do(
            lambda db: db.execute(
                "UPDATE submissions SET next_at = ? "
                "WHERE id = ? AND state = 'sending' AND next_at = ?",
                (now, entry_id, until),
            )
        )

    async def find(self, entry_id: str) -> Entry | None:
        """Return the entry with this id, or None."""

        def work(db: Database) -> Entry | None:
            row = db.execute(
                f"SELECT {_COLUMNS} FROM submissions WHERE id = ?",  # noqa: S608 - constants
                (entry_id,),
            ).fetchone()
            return Entry(*row) if row else None

        return await self._do(work)

    async def claim(self, now: float, until: float, limit: int) -> list[Entry]:
        """Take entries whose time has come, longest waiting first, for this process alone.

        They come due again at ``until``: whoever takes them and dies leaves them to others.

        Returns:
            The entries with their new ``next_at``; their state is the one they were found in, so
            ``sending`` tells that somebody died with them.
        """

        def work(db: Database) -> list[Entry]:
            rows = db.execute(
                f"SELECT {_COLUMNS} FROM submissions "  # noqa: S608 - constants
                "WHERE state IN ('pending', 'sending') AND next_at <= ? "
                f"ORDER BY next_at LIMIT ?{db.skip_locked}",
                (now, limit),
            ).fetchall()
            found = [Entry(*row) for row in rows]
            if found:
                marks: LiteralString = ", ".join("?" for _ in found)
                db.execute(
                    "UPDATE submissions SET state = 'sending', next_at = ? "  # noqa: S608
                    f"WHERE id IN ({marks})",
                    (until, *(entry.id for entry in found)),
                )
            return [replace(entry, next_at=until) for entry in found]

        return await self._do(work)

    async def retry(self, entry: Entry, attempts: int, next_at: float) -> None:
        """Give an entry back until its next time, unless its lease has gone to somebody else."""
        await self._do(
            lambda db: db.execute(
                "UPDATE submissions SET state = 'pending', attempts = ?, next_at = ? "
                "WHERE id = ? AND state = 'sending' AND next_at = ?",
                (attempts, next_at, entry.id, entry.next_at),
            )
        )

    async def end(self, entry_id: str, state: str, outcome: str, attempts: int) -> None:
        """Note that a submission was delivered or is dead; a delivered payload is purged.

        What was delivered stays so, whatever another node made of it.
        """
        await self._do(
            lambda db: db.execute(
                "UPDATE submissions SET state = ?, outcome = ?, attempts = ?, ended = ?, "
                "payload = CASE WHEN ? = 'delivered' THEN NULL ELSE payload END "
                "WHERE id = ? AND state <> 'delivered'",
                (state, outcome, attempts, time.time(), state, entry_id),
            )
        )

    async def forget(self, now: float) -> None:
        """Drop what was delivered, or vouched for, longer than a day ago; dead letters stay."""

        def work(db: Database) -> None:
            before = (now - REMEMBERED_S,)
            db.execute("DELETE FROM submissions WHERE state = 'delivered' AND ended < ?", before)
            db.execute("DELETE FROM conversations WHERE seen < ?", before)

        await self._do(work)

    async def depth(self) -> Depth:
        """Count what lies here."""

        def work(db: Database) -> Depth:
            waiting, oldest = db.execute(
                "SELECT COUNT(*), MIN(created) FROM submissions "
                "WHERE state IN ('pending', 'sending')"
            ).fetchone()
            (dead,) = db.execute("SELECT COUNT(*) FROM submissions WHERE state = 'dead'").fetchone()
            return Depth(waiting, oldest, dead)

        return await self._do(work)

    async def check(self) -> None:
        """Write something, to see that the database can be written.

        Raises:
            OutboxError: It cannot.
        """

        def work(db: Database) -> None:
            # Something new: SQLite does not write what is there already.
            db.execute("UPDATE schema_version SET checked = ?", (time.time(),))

        await self._do(work)

    async def free_bytes(self) -> int | None:
        """Return how much room the database has; None if this machine cannot tell."""
        return await asyncio.to_thread(self._database.free_bytes)

    # -- dead letters ------------------------------------------------------------------------

    async def dead(self) -> list[tuple[Entry, float]]:
        """Return the dead letters, oldest first, each with the time of its end."""

        def work(db: Database) -> list[tuple[Entry, float]]:
            rows = db.execute(
                f"SELECT {_COLUMNS}, ended FROM submissions "  # noqa: S608 - constants
                "WHERE state = 'dead' ORDER BY created"
            ).fetchall()
            return [(Entry(*row[:-1]), row[-1]) for row in rows]

        return await self._do(work)

    async def replay(self, entry_id: str, now: float) -> bool:
        """Give a dead letter a new life; tells whether it was one."""
        return await self._do(
            lambda db: bool(
                db.execute(
                    "UPDATE submissions SET state = 'pending', outcome = '', attempts = 0, "
                    "created = ?, next_at = ?, ended = NULL WHERE id = ? AND state = 'dead'",
                    (now, now, entry_id),
                ).rowcount
            )
        )

    async def drop(self, entry_id: str) -> bool:
        """Delete a dead letter for good; tells whether it was one."""
        return await self._do(
            lambda db: bool(
                db.execute(
                    "DELETE FROM submissions WHERE id = ? AND state = 'dead'", (entry_id,)
                ).rowcount
            )
        )

    # -- beside the submissions --------------------------------------------------------------

    async def keep_secret(self, sealed: bytes) -> bytes:
        """Keep the database's secret, unless it has one; return the one it has."""

        def work(db: Database) -> bytes:
            db.execute(
                "INSERT INTO secrets (name, sealed) VALUES ('outbox', ?) ON CONFLICT DO NOTHING",
                (sealed,),
            )
            kept: bytes = db.execute("SELECT sealed FROM secrets WHERE name = 'outbox'").fetchone()[
                0
            ]
            return kept

        return await self._do(work)

    async def replace_secret(self, old: bytes, new: bytes) -> None:
        """Replace the sealed secret, unless somebody else just did."""
        await self._do(
            lambda db: db.execute(
                "UPDATE secrets SET sealed = ? WHERE name = 'outbox' AND sealed = ?", (new, old)
            )
        )

    async def vouch(self, tag: bytes, now: float) -> None:
        """Remember a conversation that the platform vouched for."""
        await self._do(
            lambda db: db.execute(
                "INSERT INTO conversations (tag, seen) VALUES (?, ?) "
                "ON CONFLICT (tag) DO UPDATE SET seen = excluded.seen",
                (tag, now),
            )
        )

    async def is_vouched_for(self, tag: bytes, now: float) -> bool:
        """Tell whether the platform vouched for a conversation within the last day."""
        return await self._do(
            lambda db: bool(
                db.execute(
                    "SELECT 1 FROM conversations WHERE tag = ? AND seen >= ?",
                    (tag, now - REMEMBERED_S),
                ).fetchone()
            )
        )

    # -- groups ------------------------------------------------------------------------------

    def _do(self, work: Work[T], doubtful: Entry | None = None) -> asyncio.Future[T]:
        """Let the thread do something; the future is done once that is committed.

        Args:
            work: What to do.
            doubtful: What is kept if it was committed although its future failed.
        """
        asked = self._loop.time()
        operation = _Operation(work, self._loop.create_future(), asked, doubtful)
        if self._closed:
            operation.fault = OutboxError("the outbox is closed")
            operation.answer()
            return operation.future
        self._gathering.append(operation)
        if not self._busy:
            self._busy, self._since = True, asked
            self._loop.call_later(_GATHER_S, self._hand_over)
        if self._looking is None:
            self._looking = self._loop.call_later(_LOOK_EVERY_S, self._look)
        return operation.future

    def _hand_over(self) -> None:
        """Hand what has gathered to the thread."""
        self._group, self._since = self._gathering[:_GROUP_MAX], self._loop.time()
        self._groups.put(self._group)
        self._gathering = self._gathering[_GROUP_MAX:]

    def _answer(self, operations: Sequence[_Operation], *, last: bool = False) -> None:
        """Tell who waits for operations; after the last of a group, go on to the next."""
        for operation in operations:
            operation.answer()
        if last:
            self._failed = any(operation.fault for operation in operations)
            self._busy = bool(self._gathering)
            if self._busy:
                self._hand_over()

    def _look(self) -> None:
        """Refuse what has waited for too long, and break off what the thread waits for."""
        self._looking = None
        if not self._busy:
            return
        long_ago = self._loop.time() - _PATIENCE_S
        for operation in (*self._group, *self._gathering):
            if operation.asked <= long_ago:
                operation.give_up()
        self._gathering = [each for each in self._gathering if not each.given_up]
        if self._since <= long_ago:
            self._database.interrupt()
        self._looking = self._loop.call_later(_LOOK_EVERY_S, self._look)

    # -- the thread --------------------------------------------------------------------------

    def _run(self) -> None:
        while (group := self._groups.get()) is not None:
            if group and not self._commit(group):
                # One of them spoilt it for all: that one alone must fail.
                for operation in group:
                    self._commit([operation])
                    self._tell([operation])
            self._tell(group, last=True)
        self._disconnect()

    def _tell(self, operations: Sequence[_Operation], *, last: bool = False) -> None:
        # A closed loop means that nobody waits any more.
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(partial(self._answer, operations, last=last))

    def _commit(self, group: Sequence[_Operation]) -> bool:
        """Run operations in one transaction; nobody hears of success before the commit.

        Returns:
            Whether that settled them: False if each should be tried alone.
        """
        working = committing = False
        try:
            self._connect()
            self._database.check_place()
            self._database.begin()
            working = True
            for operation in group:
                if not operation.given_up:
                    operation.result = operation.work(self._database)
            working, committing = False, True
            self._database.execute("COMMIT")
            # Whether that reached the files which the next process will find.
            self._database.check_place()
        except Exception as fault:  # noqa: BLE001 - whatever it is, this thread must go on
            self._roll_back()
            if working and self._connected and len(group) > 1:
                return False
            for operation in group:
                operation.fault = OutboxError(" ".join(str(fault).split()))
        if committing:
            self._doubtful.extend(
                each.doubtful
                for each in group
                if each.doubtful is not None and (each.fault or each.given_up)
            )
        return True

    def _connect(self) -> None:
        if not self._connected:
            self._database.connect()
            open_schema(self._database)
            self._connected = True

    def _roll_back(self) -> None:
        # The fault that brought us here is the one to tell; a connection that broke is made anew.
        try:
            self._database.rollback()
        except Exception:  # noqa: BLE001 - each driver has its own
            self._disconnect()

    def _disconnect(self) -> None:
        self._connected = False
        with contextlib.suppress(Exception):
            self._database.close()


@dataclass(slots=True)
class _Operation:
    """Work for the thread, what came of it, and the future that waits for it on the event loop."""

    work: Work[Any]
    future: asyncio.Future[Any]
    asked: float
    doubtful: Entry | None = None
    result: Any = None
    fault: OutboxError | None = None
    given_up: bool = False

    def answer(self) -> None:
        """Tell who waits."""
        if self.future.done():
            return
        if self.fault is None:
            self.future.set_result(self.result)
        else:
            self.future.set_exception(self.fault)

    def give_up(self) -> None:
        """Tell who waits that the database does not answer."""
        if not self.given_up:
            self.given_up = True
            if not self.future.done():
                self.future.set_exception(
                    OutboxError(f"the database has not answered for {_PATIENCE_S:g} s")
                )
