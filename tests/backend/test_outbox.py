from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from dataclasses import replace
from traceback import format_exception
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from builder.backend import databases
from builder.backend.databases import OutboxError, database_of
from builder.backend.dead_letters import _without_password
from builder.backend.outbox import DEAD, DELIVERED, PENDING, SENDING, Entry, Outbox
from builder.backend.seal import Seal, SealError, open_seal
from tests.backend.forms import private_key


def entry(number: int = 0, **changes: Any) -> Entry:
    made = Entry(
        f"id-{number}",
        b"scope",
        f"key-{number}",
        b"digest",
        SENDING,
        "",
        0,
        100.0,
        130.0,
        b"sealed",
    )
    return replace(made, **changes)


def run(url: str, steps: Callable[[Outbox], Awaitable[Any]]) -> Any:
    async def all_of_it() -> Any:
        outbox = Outbox(database_of(url))
        await outbox.open()
        try:
            return await steps(outbox)
        finally:
            await outbox.close()

    return asyncio.run(all_of_it())


@pytest.mark.parametrize("url", ["postgresql://u:secret@[::1/db", "postgresql://u:secret%00x@h"])
def test_a_malformed_url_is_not_repeated(url):
    with pytest.raises(OutboxError, match="DATABASE_URL is not a URL") as caught:
        database_of(url)
    assert "secret" not in "".join(format_exception(caught.value))


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("sqlite:////data/a@b.db", "sqlite:////data/a@b.db"),
        ("postgresql://user:secret@host:5432/db?password=secret", "postgresql://host:5432/db"),
        ("postgres://host/db", "postgres://host/db"),
    ],
)
def test_a_database_is_named_without_its_password(url, shown):
    assert _without_password(url) == shown


def test_what_was_accepted_is_there_after_a_restart(database_url):
    assert run(database_url, lambda outbox: outbox.accept(entry())) == entry()
    assert run(database_url, lambda outbox: outbox.find("id-0")) == entry()
    assert run(database_url, lambda outbox: outbox.find("id-1")) is None


def test_a_key_is_taken_once_in_a_conversation(database_url):
    async def steps(outbox):
        first = entry(1)
        again = entry(2, key="key-1", digest=b"other")
        elsewhere = entry(3, key="key-1", scope=b"other")
        assert await outbox.accept(first) == first
        assert await outbox.accept(again) == first
        assert await outbox.accept(elsewhere) == elsewhere

    run(database_url, steps)


def test_concurrent_use_of_one_key_keeps_one(database_url):
    async def steps(outbox):
        found = await asyncio.gather(
            *(outbox.accept(entry(number, key="same")) for number in range(50))
        )
        assert len({each.id for each in found}) == 1

    run(database_url, steps)


def test_due_entries_are_claimed_once(database_url):
    async def steps(outbox):
        for number, at in enumerate((110.0, 105.0, 200.0)):
            await outbox.accept(entry(number, next_at=at))
        assert [each.id for each in await outbox.claim(150.0, 180.0, 10)] == ["id-1", "id-0"]
        # Until their lease ends, another process owns them.
        assert await outbox.claim(179.0, 999.0, 10) == []
        assert {each.id for each in await outbox.claim(200.0, 230.0, 2)} == {"id-0", "id-1"}
        assert [each.id for each in await outbox.claim(200.0, 230.0, 2)] == ["id-2"]

    run(database_url, steps)


def test_a_claim_outlives_whoever_made_it(database_url):
    async def accept(outbox):
        await outbox.accept(entry(next_at=105.0))
        await outbox.claim(110.0, 140.0, 1)

    run(database_url, accept)
    assert run(database_url, lambda outbox: outbox.claim(139.0, 200.0, 1)) == []
    assert len(run(database_url, lambda outbox: outbox.claim(140.0, 200.0, 1))) == 1


def test_retries_and_ends(database_url):
    async def steps(outbox):
        for number in range(3):
            await outbox.accept(entry(number))
        await outbox.retry(entry(0), 3, 500.0)
        await outbox.end("id-1", DELIVERED, "delivered", 1)
        await outbox.end("id-2", DEAD, "refused_400", 2)
        waiting, done, dead = [await outbox.find(f"id-{number}") for number in range(3)]
        assert waiting == entry(0, state=PENDING, attempts=3, next_at=500.0)
        # A delivered payload is purged; a dead one is kept, sealed, to be sent by hand.
        assert (done.state, done.payload) == (DELIVERED, None)
        assert (dead.state, dead.outcome, dead.attempts, dead.payload) == (
            DEAD, "refused_400", 2, b"sealed"
        )  # fmt: skip
        assert [each.id for each in await outbox.claim(999.0, 1000.0, 9)] == ["id-0"]
        assert await outbox.depth() == (1, 100.0, 1)

    run(database_url, steps)


def test_who_lost_the_lease_changes_nothing_any_more(database_url):
    async def steps(outbox):
        mine = await outbox.accept(entry())
        (theirs,) = await outbox.claim(130.0, 160.0, 1)
        # Its lease expired.
        assert (theirs.state, theirs.next_at) == (SENDING, 160.0)
        await outbox.retry(mine, 1, 999.0)
        found = await outbox.find("id-0")
        assert (found.state, found.next_at, found.attempts) == (SENDING, 160.0, 0)
        await outbox.retry(theirs, 1, 200.0)
        (again,) = await outbox.claim(200.0, 230.0, 1)
        assert (again.state, again.attempts) == (PENDING, 1)

    run(database_url, steps)


def test_what_was_delivered_stays_delivered(database_url):
    async def steps(outbox):
        await outbox.accept(entry())
        await outbox.end("id-0", DEAD, "interrupted", 0)
        await outbox.end("id-0", DELIVERED, "delivered", 1)
        await outbox.end("id-0", DEAD, "too_late", 2)
        found = await outbox.find("id-0")
        assert (found.state, found.outcome, found.payload) == (DELIVERED, "delivered", None)

    run(database_url, steps)


def test_dead_letters_are_replayed_or_dropped(database_url):
    async def steps(outbox):
        for number in range(4):
            await outbox.accept(entry(number, created=100.0 + number))
            await outbox.end(f"id-{number}", DEAD, "refused_400", 1)
        await outbox.end("id-3", DELIVERED, "delivered", 1)
        assert [each.id for each, _ in await outbox.dead()] == ["id-0", "id-1", "id-2"]
        assert await outbox.replay("id-1", 5000.0)
        assert not await outbox.replay("id-1", 6000.0)
        assert not await outbox.replay("id-3", 6000.0)
        assert await outbox.drop("id-2")
        assert not await outbox.drop("id-1")
        assert not await outbox.drop("nothing")
        assert [each.id for each, _ in await outbox.dead()] == ["id-0"]
        (again,) = await outbox.claim(5000.0, 5030.0, 9)
        # Its time starts again, and its content is unchanged.
        assert again == entry(1, state=PENDING, created=5000.0, next_at=5030.0)

    run(database_url, steps)


def test_conversations_are_vouched_for_during_a_day(database_url):
    async def steps(outbox):
        assert not await outbox.is_vouched_for(b"tag", 1000.0)
        await outbox.vouch(b"tag", 1000.0)
        await outbox.vouch(b"tag", 2000.0)
        day = 24 * 3600
        assert await outbox.is_vouched_for(b"tag", 2000.0 + day)
        assert not await outbox.is_vouched_for(b"tag", 2001.0 + day)
        assert not await outbox.is_vouched_for(b"other", 2000.0)
        await outbox.delete_old(2000.0 + day)
        assert await outbox.is_vouched_for(b"tag", 2000.0)
        await outbox.delete_old(2001.0 + day)
        assert not await outbox.is_vouched_for(b"tag", 2000.0)

    run(database_url, steps)


def test_two_processes_claim_each_entry_once(database_url):
    async def steps(outbox):
        for number in range(200):
            await outbox.accept(entry(number, next_at=105.0))
        other = Outbox(database_of(database_url))
        await other.open()
        found = await asyncio.gather(
            *(box.claim(110.0, 140.0, 7) for _ in range(20) for box in (outbox, other))
        )
        await other.close()
        claimed = [each.id for group in found for each in group]
        assert len(claimed) == len(set(claimed))
        left = await outbox.claim(110.0, 140.0, 200)
        assert len(claimed) + len(left) == 200

    run(database_url, steps)


def test_two_processes_take_a_key_once(database_url):
    async def steps(outbox):
        other = Outbox(database_of(database_url))
        await other.open()
        # In opposite orders, so that their transactions wait for each other.
        orders = (range(40), reversed(range(40)))
        found = await asyncio.gather(
            *(
                box.accept(entry(number, id=f"{name}-{number}"))
                for name, box, order in zip("ab", (outbox, other), orders, strict=True)
                for number in order
            )
        )
        await other.close()
        by_key: dict[str, set[str]] = {}
        for each in found:
            by_key.setdefault(each.key, set()).add(each.id)
        assert len(by_key) == 40
        assert {len(ids) for ids in by_key.values()} == {1}

    run(database_url, steps)


def test_one_operation_that_fails_does_not_fail_its_group(database_url):
    async def steps(outbox):
        found = await asyncio.gather(
            outbox.accept(entry(1)),
            outbox._do(lambda db: db.execute("SELECT nonsense FROM nowhere")),
            outbox.accept(entry(2)),
            return_exceptions=True,
        )
        assert [type(each) for each in found] == [Entry, OutboxError, Entry]
        assert await outbox.find("id-2")

    run(database_url, steps)


def test_in_a_spoilt_group_each_hears_of_its_own_commit(database_url, monkeypatch):
    monkeypatch.setattr("builder.backend.group_commit._GATHER_S", 0.2)

    async def steps(outbox):
        heard = threading.Event()
        first = asyncio.ensure_future(outbox.accept(entry(1)))
        first.add_done_callback(lambda _done: heard.set())
        await asyncio.sleep(0)
        found = await asyncio.gather(
            outbox._do(lambda _db: 1 / 0),
            outbox._do(lambda _db: heard.wait(10)),
            return_exceptions=True,
        )
        assert isinstance(found[0], OutboxError)
        assert found[1] is True

    run(database_url, steps)


def test_a_crowd_is_committed_in_groups(database_url, monkeypatch):
    monkeypatch.setattr("builder.backend.group_commit._GROUP_MAX", 3)

    async def steps(outbox):
        sizes: list[int] = []
        commit = outbox._commit

        def counted(group: Any) -> bool:
            sizes.append(len(group))
            return bool(commit(group))

        monkeypatch.setattr(outbox, "_commit", counted)
        found = await asyncio.gather(*(outbox.accept(entry(number)) for number in range(8)))
        assert [each.id for each in found] == [f"id-{number}" for number in range(8)]
        assert sizes == [3, 3, 2]

    run(database_url, steps)


def test_closing_commits_what_is_under_way_and_what_gathers(database_url, monkeypatch):
    monkeypatch.setattr("builder.backend.group_commit._GROUP_MAX", 3)

    async def all_of_it() -> None:
        outbox = Outbox(database_of(database_url))
        await outbox.open()
        let_go = threading.Event()
        held = asyncio.ensure_future(outbox._do(lambda _db: let_go.wait(30)))
        async with asyncio.timeout(30):
            while outbox._gathering:  # noqa: ASYNC110 - nothing tells of it
                await asyncio.sleep(0.001)
        waiting = [asyncio.ensure_future(outbox.accept(entry(number))) for number in range(8)]
        given_up = asyncio.ensure_future(outbox.accept(entry(8)))
        await asyncio.sleep(0)
        given_up.cancel()
        closing = asyncio.ensure_future(outbox.close())
        await asyncio.sleep(0)
        with pytest.raises(OutboxError, match="closed"):
            await outbox.accept(entry(9))
        let_go.set()
        await closing
        assert await held
        assert await asyncio.gather(*waiting) == [entry(number) for number in range(8)]

    asyncio.run(all_of_it())

    async def look(outbox: Outbox) -> list[bool]:
        return [bool(await outbox.find(f"id-{number}")) for number in range(10)]

    # Who no longer waits is kept nevertheless: it was asked for.
    assert run(database_url, look) == [True] * 9 + [False]


def test_the_schema_is_brought_up_to_date(database_url, monkeypatch):
    run(database_url, lambda outbox: outbox.accept(entry()))
    following = (*databases.MIGRATIONS, ("ALTER TABLE submissions ADD COLUMN note TEXT",))
    monkeypatch.setattr(databases, "MIGRATIONS", following)

    async def steps(outbox):
        assert await outbox.find("id-0") == entry()
        await outbox._do(lambda db: db.execute("UPDATE submissions SET note = 'kept'"))

    run(database_url, steps)
    run(database_url, steps)  # once is enough
    monkeypatch.setattr(databases, "MIGRATIONS", following[:1])
    with pytest.raises(OutboxError, match="version 2, and this program knows 1"):
        run(database_url, steps)


def test_two_processes_may_make_the_schema_at_once(database_url):
    async def both() -> None:
        boxes = [Outbox(database_of(database_url)) for _ in range(4)]
        await asyncio.gather(*(box.open() for box in boxes))
        await boxes[0].accept(entry())
        assert await boxes[3].find("id-0") == entry()
        for box in boxes:
            await box.close()

    asyncio.run(both())


def test_two_processes_share_one_secret(database_url):
    async def both() -> None:
        boxes = [Outbox(database_of(database_url)) for _ in range(2)]
        for box in boxes:
            await box.open()
        first, second = await asyncio.gather(*(open_seal(box, (private_key(),)) for box in boxes))
        assert second.open("id", first.close("id", b"Anna")) == b"Anna"
        for box in boxes:
            await box.close()

    asyncio.run(both())


def test_delivered_entries_are_forgotten_after_a_day(database_url, monkeypatch):
    async def steps(outbox):
        for number in range(3):
            await outbox.accept(entry(number))
        monkeypatch.setattr("time.time", lambda: 1000.0)
        await outbox.end("id-1", DELIVERED, "delivered", 1)
        await outbox.end("id-2", DEAD, "refused_400", 1)
        await outbox.delete_old(1000.0 + 24 * 3600)
        assert await outbox.find("id-1")
        await outbox.delete_old(1001.0 + 24 * 3600)
        assert [bool(await outbox.find(f"id-{number}")) for number in range(3)] == [
            True, False, True
        ]  # fmt: skip

    run(database_url, steps)


def test_a_fault_in_one_operation_does_not_stop_the_others(database_url):
    async def steps(outbox):
        with pytest.raises(OutboxError):
            await outbox._do(lambda _db: 1 / 0)
        assert await outbox.accept(entry())

    run(database_url, steps)


def test_payloads_are_sealed():
    seal = Seal(b"s" * 32)
    closed = seal.close("id", b"Anna")
    assert b"Anna" not in closed
    assert closed != seal.close("id", b"Anna")
    assert seal.open("id", closed) == b"Anna"
    flipped = closed[:-1] + bytes([closed[-1] ^ 1])  # not a fixed byte: it may be that already
    for entry_id, altered in (("other", closed), ("id", closed[:-1]), ("id", flipped)):
        with pytest.raises(SealError):
            seal.open(entry_id, altered)
    with pytest.raises(SealError):
        Seal(b"t" * 32).open("id", closed)


def test_hidden_names_tell_equal_from_other_only():
    seal = Seal(b"s" * 32)
    assert seal.keyed_hash(b"ab", b"c") == seal.keyed_hash(b"ab", b"c")
    assert (
        len({seal.keyed_hash(b"ab", b"c"), seal.keyed_hash(b"a", b"bc"), seal.keyed_hash(b"abc")})
        == 3
    )
    assert seal.keyed_hash(b"x") != Seal(b"t" * 32).keyed_hash(b"x")


def test_a_key_rotation_loses_nothing(database_url):
    old, new = private_key(0), private_key(1)
    first = run(database_url, lambda outbox: open_seal(outbox, (old,)))
    sealed, hidden = first.close("id", b"Anna"), first.keyed_hash(b"session")
    rotation: list[tuple[RSAPrivateKey, ...]] = [(old, new), (new, old), (new,)]
    for keys in rotation:
        seal = run(database_url, lambda outbox: open_seal(outbox, keys))  # noqa: B023 - at once
        assert seal.open("id", sealed) == b"Anna"
        assert seal.keyed_hash(b"session") == hidden
    with pytest.raises(SealError, match="MOVEO_PRIVATE_KEY_NEXT_FILE"):
        run(database_url, lambda outbox: open_seal(outbox, (old,)))
