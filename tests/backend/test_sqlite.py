from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import stat
from pathlib import Path
from typing import Any

import pytest

from builder.backend.databases import OutboxError, database_of
from builder.backend.outbox import DELIVERED, Outbox
from tests.backend import test_outbox
from tests.backend.test_outbox import entry


def run(path: Path, steps: Any) -> Any:
    return test_outbox.run(f"sqlite:///{path}", steps)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "outbox.db"


def test_nobody_else_can_read_it(path):
    def modes() -> set[int]:
        return {stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()}

    async def steps(outbox):
        await outbox.accept(entry())
        assert len(list(path.parent.iterdir())) == 3  # with the write-ahead log and its index
        assert modes() == {0o600}

    run(path, steps)


def test_a_connection_that_broke_is_made_anew_to_the_same_file_only(path):
    async def steps(outbox):
        await outbox.accept(entry())
        elsewhere = path.rename(path.with_name("elsewhere.db"))
        with pytest.raises(OutboxError):
            await outbox._do(lambda _db: outbox._disconnect())
        for _ in range(2):
            with pytest.raises(OutboxError, match="was moved or replaced"):
                await outbox.find("id-0")
        assert not path.exists()
        elsewhere.rename(path)
        assert await outbox.find("id-0") == entry()

    run(path, steps)


def test_every_commit_is_flushed(path):
    async def steps(outbox):
        return await outbox._do(
            lambda db: [
                db.execute(f"PRAGMA {name}").fetchone()[0]
                for name in ("journal_mode", "synchronous", "secure_delete")
            ]
        )

    assert run(path, steps) == ["wal", 2, 1]


def test_concurrent_submissions_are_committed_as_one_group(path):
    async def steps(outbox):
        statements: list[str] = []
        await outbox._do(lambda db: db._db.set_trace_callback(statements.append))
        await asyncio.gather(*(outbox.accept(entry(number)) for number in range(200)))
        commits = statements.count("COMMIT")
        # The first may go alone; while it is flushed, the others gather.
        assert 1 <= commits < 20
        assert sum(each.startswith("INSERT") for each in statements) == 200

    run(path, steps)


def test_a_full_disk_acknowledges_nothing(path):
    async def steps(outbox):
        await outbox.accept(entry(0))
        await outbox._do(lambda db: db.execute("PRAGMA max_page_count = 1"))
        big = b"x" * 200_000
        found = await asyncio.gather(
            *(outbox.accept(entry(number, payload=big)) for number in range(1, 4)),
            return_exceptions=True,
        )
        assert [type(each) for each in found] == [OutboxError] * 3
        await outbox._do(lambda db: db.execute("PRAGMA max_page_count = 100000"))
        assert await outbox.find("id-0")
        assert await outbox.find("id-1") is None
        assert await outbox.accept(entry(9, payload=big))

    run(path, steps)


def test_a_database_that_cannot_be_opened_is_told(path, tmp_path):
    path.write_bytes(b"this is no database, whatever its name may say" * 100)
    for unusable in (path, tmp_path / "nowhere" / "outbox.db", tmp_path):
        with pytest.raises(OutboxError):
            run(unusable, lambda outbox: outbox.find("x"))


def test_the_check_needs_a_writable_database(path):
    async def steps(outbox):
        await outbox.check()
        await outbox._do(lambda db: db.execute("PRAGMA query_only = ON"))
        with pytest.raises(OutboxError):
            await outbox.check()

    run(path, steps)


def test_the_file_holds_no_payload_after_delivery(path):
    async def steps(outbox):
        await outbox.accept(entry(payload=b"sealed-canary" * 50))
        await outbox.end("id-0", DELIVERED, "delivered", 1)

    run(path, steps)
    # Closing moved the log into the file.
    assert b"sealed-canary" not in path.read_bytes()
    with sqlite3.connect(path) as db:
        assert db.execute("SELECT state FROM submissions").fetchall() == [("delivered",)]
    db.close()


def test_a_database_that_somebody_locks_fails_and_recovers(path, monkeypatch):
    monkeypatch.setattr("builder.backend.databases._BUSY_S", 0.1)

    async def steps(outbox):
        with sqlite3.connect(path, isolation_level=None) as other:
            other.execute("BEGIN EXCLUSIVE")
            with pytest.raises(OutboxError, match="locked"):
                await outbox.accept(entry(1))
            other.execute("ROLLBACK")
        other.close()
        assert await outbox.accept(entry(1)) == entry(1)

    run(path, steps)


@pytest.mark.parametrize(
    "held_by",
    [
        ("BEGIN", "SELECT 1 FROM sqlite_master"),
        ("BEGIN IMMEDIATE",),
        ("BEGIN IMMEDIATE", "CREATE TABLE made_meanwhile (number INTEGER)"),
        ("BEGIN EXCLUSIVE",),
    ],
)
def test_a_new_file_that_another_process_has_at_that_moment_is_waited_for(path, held_by):
    async def steps() -> None:
        outbox = Outbox(database_of(f"sqlite:///{path}"))
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
            for statement in held_by:
                other.execute(statement).fetchall()
            opening = asyncio.ensure_future(outbox.open())
            done, _ = await asyncio.wait({opening}, timeout=0.2)
            assert not done
            other.execute("COMMIT")
            await opening
        assert await outbox.accept(entry()) == entry()
        await outbox.close()

    asyncio.run(steps())


def test_a_new_file_that_stays_locked_fails_within_the_wait(path, monkeypatch):
    monkeypatch.setattr("builder.backend.databases._BUSY_S", 0.1)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(OutboxError, match="DATABASE_URL: database is locked"):
            run(path, lambda outbox: outbox.check())
        other.execute("ROLLBACK")
    run(path, lambda outbox: outbox.check())


def test_room_is_counted_beside_the_file(path):
    async def steps(outbox):
        assert await outbox.free_bytes() > 0

    run(path, steps)
