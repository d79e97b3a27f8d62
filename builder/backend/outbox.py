"""The outbox: a database of submissions, from before their acknowledgement until delivery."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field, replace
from typing import Final, LiteralString, NamedTuple

from .databases import Database, OutboxError
from .group_commit import GroupCommit

PENDING: Final = "pending"  # waits until it is due
SENDING: Final = "sending"  # leased to a sender; an expired lease means that the sender died
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
        taken: When this process took it, in monotonic seconds.
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
    """How many submissions the outbox has.

    Attributes:
        waiting: Submissions that are not yet delivered.
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
        """Store a submission, unless its key is known in its scope.

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
        """Release the leases of refused submissions that may be stored: nothing sends them."""
        while self._doubtful:
            entry = self._doubtful[0]
            await self.retry(entry, entry.attempts, now)
            self._doubtful.popleft()

    async def release_early(self, now: float, back: float, longest: float, apart: float) -> None:
        """Make submissions due that a clock ahead of time put off, now that it is corrected.

        Such a clock wrote every entry that was accepted in the future or waits longer than
        possible.

        Args:
            now: Seconds since the epoch.
            back: Seconds that the clock was just set back by; 0 if this process did not see it.
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
            # Their age by the corrected clock; entries that are still in the future begin now.
            db.execute(
                "UPDATE submissions SET created = CASE WHEN created - ? > ? THEN ? "
                "ELSE created - ? END WHERE state IN ('pending', 'sending') AND created > ?",
                (back, now, now, back, future),
            )
            db.execute("UPDATE conversations SET seen = ? WHERE seen > ?", (now, future))

        await self._do(work)

    async def leases_after(self, until: float) -> list[tuple[str, float]]:
        """Return the entries whose leases end after a time: their ids with that end."""

        def work(db: Database) -> list[tuple[str, float]]:
            rows = db.execute(
                "SELECT id, next_at FROM submissions WHERE state = 'sending' AND next_at > ?",
                (until,),
            ).fetchall()
            return [(row[0], row[1]) for row in rows]

        return await self._do(work)

    async def end_lease(self, entry_id: str, until: float, now: float) -> None:
        """Make an entry due before its lease ends."""
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
        """Take due entries for this process alone, the longest waiting first.

        Their lease ends at ``until``; then other processes may take them.

        Returns:
            The entries with their new ``next_at`` and their earlier state: ``sending`` means that
            an earlier sender died.
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
        """Release an entry until it is due again, unless another process has its lease."""
        await self._do(
            lambda db: db.execute(
                "UPDATE submissions SET state = 'pending', attempts = ?, next_at = ? "
                "WHERE id = ? AND state = 'sending' AND next_at = ?",
                (attempts, next_at, entry.id, entry.next_at),
            )
        )

    async def end(self, entry_id: str, state: str, outcome: str, attempts: int) -> None:
        """Record that a submission was delivered or is dead; delete a delivered payload.

        A delivered submission stays delivered, even if another node records otherwise.
        """
        await self._do(
            lambda db: db.execute(
                "UPDATE submissions SET state = ?, outcome = ?, attempts = ?, ended = ?, "
                "payload = CASE WHEN ? = 'delivered' THEN NULL ELSE payload END "
                "WHERE id = ? AND state <> 'delivered'",
                (state, outcome, attempts, time.time(), state, entry_id),
            )
        )

    async def delete_old(self, now: float) -> None:
        """Delete what was delivered or attested more than a day ago; dead letters stay."""

        def work(db: Database) -> None:
            before = (now - REMEMBERED_S,)
            db.execute("DELETE FROM submissions WHERE state = 'delivered' AND ended < ?", before)
            db.execute("DELETE FROM conversations WHERE seen < ?", before)

        await self._do(work)

    async def depth(self) -> Depth:
        """Count the submissions."""

        def work(db: Database) -> Depth:
            waiting, oldest = db.execute(
                "SELECT COUNT(*), MIN(created) FROM submissions "
                "WHERE state IN ('pending', 'sending')"
            ).fetchone()
            (dead,) = db.execute("SELECT COUNT(*) FROM submissions WHERE state = 'dead'").fetchone()
            return Depth(waiting, oldest, dead)

        return await self._do(work)

    async def check(self) -> None:
        """Write a row, to check that the database can be written.

        Raises:
            OutboxError: It cannot.
        """

        def work(db: Database) -> None:
            # A new value: SQLite does not write an unchanged one.
            db.execute("UPDATE schema_version SET checked = ?", (time.time(),))

        await self._do(work)

    async def free_bytes(self) -> int | None:
        """Return the database's free bytes; None if this machine cannot tell."""
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
        """Make a dead letter pending again; return whether there was one."""
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
        """Delete a dead letter; return whether there was one."""
        return await self._do(
            lambda db: bool(
                db.execute(
                    "DELETE FROM submissions WHERE id = ? AND state = 'dead'", (entry_id,)
                ).rowcount
            )
        )

    # -- beside the submissions --------------------------------------------------------------

    async def keep_secret(self, sealed: bytes) -> bytes:
        """Store the database's secret unless it has one; return the stored one."""

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
        """Replace the sealed secret, unless another process just did."""
        await self._do(
            lambda db: db.execute(
                "UPDATE secrets SET sealed = ? WHERE name = 'outbox' AND sealed = ?", (new, old)
            )
        )

    async def vouch(self, tag: bytes, now: float) -> None:
        """Store a conversation that the platform attested."""
        await self._do(
            lambda db: db.execute(
                "INSERT INTO conversations (tag, seen) VALUES (?, ?) "
                "ON CONFLICT (tag) DO UPDATE SET seen = excluded.seen",
                (tag, now),
            )
        )

    async def is_vouched_for(self, tag: bytes, now: float) -> bool:
        """Tell whether the platform attested a conversation within the last day."""
        return await self._do(
            lambda db: bool(
                db.execute(
                    "SELECT 1 FROM conversations WHERE tag = ? AND seen >= ?",
                    (tag, now - REMEMBERED_S),
                ).fetchone()
            )
        )
