from __future__ import annotations

import asyncio
import sqlite3
import stat
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from builder.backend.outbox import (
    DEAD,
    DELIVERED,
    PENDING,
    Entry,
    Outbox,
    OutboxError,
    PayloadError,
    Seal,
)
from tests.backend.forms import private_key


def entry(number: int = 0, **changes: Any) -> Entry:
    made = Entry(
        f"id-{number}",
        b"scope",
        f"key-{number}",
        b"digest",
        PENDING,
        "",
        0,
        100.0,
        130.0,
        b"sealed",
    )
    return replace(made, **changes)


def run(path: Path, steps: Callable[[Outbox], Awaitable[Any]]) -> Any:
    async def all_of_it() -> Any:
        outbox = Outbox(path)
        await outbox.open()
        try:
            return await steps(outbox)
        finally:
            await outbox.close()

    return asyncio.run(all_of_it())


@pytest.fixture
def path(tmp_path):
    return tmp_path / "outbox.db"


def test_what_was_accepted_is_there_after_a_restart(path):
    assert run(path, lambda outbox: outbox.accept(entry())) == entry()
    assert run(path, lambda outbox: outbox.find("id-0")) == entry()
    assert run(path, lambda outbox: outbox.find("id-1")) is None


def test_nobody_else_can_read_it(path):
    def modes() -> set[int]:
        return {stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()}

    async def steps(outbox):
        await outbox.accept(entry())
        assert len(list(path.parent.iterdir())) == 3  # with the write-ahead log and its index
        assert modes() == {0o600}

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


def test_a_key_is_taken_once_in_a_conversation(path):
    async def steps(outbox):
        first = entry(1)
        again = entry(2, key="key-1", digest=b"other")
        elsewhere = entry(3, key="key-1", scope=b"other")
        assert await outbox.accept(first) == first
        assert await outbox.accept(again) == first
        assert await outbox.accept(elsewhere) == elsewhere

    run(path, steps)


def test_concurrent_submissions_are_committed_as_one_group(path):
    async def steps(outbox):
        statements: list[str] = []
        await outbox._do(lambda db: db.set_trace_callback(statements.append))
        await asyncio.gather(*(outbox.accept(entry(number)) for number in range(200)))
        commits = statements.count("COMMIT")
        # The first may go alone; while it is flushed, the others gather.
        assert 1 <= commits < 20
        assert sum(each.startswith("INSERT") for each in statements) == 200

    run(path, steps)


def test_concurrent_use_of_one_key_keeps_one(path):
    async def steps(outbox):
        found = await asyncio.gather(
            *(outbox.accept(entry(number, key="same")) for number in range(50))
        )
        assert len({each.id for each in found}) == 1

    run(path, steps)


def test_due_entries_are_claimed_once(path):
    async def steps(outbox):
        for number, at in enumerate((110.0, 105.0, 200.0)):
            await outbox.accept(entry(number, next_at=at))
        assert [each.id for each in await outbox.claim(150.0, 180.0, 10)] == ["id-1", "id-0"]
        # Until their lease ends, they are somebody's.
        assert await outbox.claim(179.0, 999.0, 10) == []
        assert {each.id for each in await outbox.claim(200.0, 230.0, 2)} == {"id-0", "id-1"}
        assert [each.id for each in await outbox.claim(200.0, 230.0, 2)] == ["id-2"]

    run(path, steps)


def test_a_claim_outlives_whoever_made_it(path):
    async def accept(outbox):
        await outbox.accept(entry(next_at=105.0))
        await outbox.claim(110.0, 140.0, 1)

    run(path, accept)
    assert run(path, lambda outbox: outbox.claim(139.0, 200.0, 1)) == []
    assert len(run(path, lambda outbox: outbox.claim(140.0, 200.0, 1))) == 1


def test_retries_and_ends(path):
    async def steps(outbox):
        for number in range(3):
            await outbox.accept(entry(number))
        await outbox.retry("id-0", 3, 500.0)
        await outbox.end("id-1", DELIVERED, "delivered", 1)
        await outbox.end("id-2", DEAD, "refused_400", 2)
        waiting, done, dead = [await outbox.find(f"id-{number}") for number in range(3)]
        assert waiting == entry(0, attempts=3, next_at=500.0)
        # A delivered payload is purged; a dead one is kept, sealed, to be sent by hand.
        assert (done.state, done.payload) == (DELIVERED, None)
        assert (dead.state, dead.outcome, dead.attempts, dead.payload) == (
            DEAD, "refused_400", 2, b"sealed"
        )  # fmt: skip
        assert [each.id for each in await outbox.claim(999.0, 1000.0, 9)] == ["id-0"]

    run(path, steps)


def test_delivered_entries_are_forgotten_after_a_day(path, monkeypatch):
    async def steps(outbox):
        for number in range(3):
            await outbox.accept(entry(number))
        monkeypatch.setattr("time.time", lambda: 1000.0)
        await outbox.end("id-1", DELIVERED, "delivered", 1)
        await outbox.end("id-2", DEAD, "refused_400", 1)
        await outbox.forget(1000.0 + 24 * 3600)
        assert await outbox.find("id-1")
        await outbox.forget(1001.0 + 24 * 3600)
        assert [bool(await outbox.find(f"id-{number}")) for number in range(3)] == [
            True, False, True
        ]  # fmt: skip

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


def test_a_fault_in_one_operation_does_not_stop_the_others(path):
    async def steps(outbox):
        with pytest.raises(OutboxError):
            await outbox._do(lambda _db: 1 / 0)
        assert await outbox.accept(entry())

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


def test_payloads_are_sealed():
    seal = Seal((private_key(0),))
    closed = seal.close("id", b"n" * 12, b"Anna")
    assert b"Anna" not in closed
    assert seal.open("id", closed) == b"Anna"
    for entry_id, altered in (("other", closed), ("id", closed[:-1]), ("id", closed[:-1] + b"x")):
        with pytest.raises(PayloadError):
            seal.open(entry_id, altered)


def test_a_key_rotation_loses_nothing():
    old = Seal((private_key(0),)).close("id", b"n" * 12, b"Anna")
    assert Seal((private_key(1), private_key(0))).open("id", old) == b"Anna"
    with pytest.raises(PayloadError):
        Seal((private_key(1),)).open("id", old)


def test_hidden_names_tell_equal_from_other_only():
    seal = Seal((private_key(0),))
    assert seal.hide(b"ab", b"c") == seal.hide(b"ab", b"c")
    assert len({seal.hide(b"ab", b"c"), seal.hide(b"a", b"bc"), seal.hide(b"abc")}) == 3
    assert seal.hide(b"x") != Seal((private_key(1),)).hide(b"x")


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
