"""The outbox: submissions in a database, from before they are acknowledged until delivered."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field, replace
from typing import Final, LiteralString, NamedTuple

from .databases import Database, OutboxError
from .group_commit import GroupCommit

PENDING: Final = "pending"  # waits for its time
SENDING: Final = "sending"  # somebody's until its time; who is late has died with it
DELIVERED: Final = "delivered"
DEAD: Final = "dead"

# An idempotency key is remembered this long after its submission came to an end, and a
# conversation after the platform vouched for it.
REMEMBERED_S: Final = 24 * 3600
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


class Outbox(GroupCommit[Entry]):
    """The submissions.

    Args:
        database: Where they are kept.
    """

    async def open(self) -> None:
        """Connect, and bring the schema up to date.

        Raises:
            OutboxError: The database cannot be reached or written, or is a newer program's.
        """
        self.start()
        try:
            await self.check()
        except OutboxError as fault:
            raise OutboxError(f"DATABASE_URL: {fault}") from fault

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
