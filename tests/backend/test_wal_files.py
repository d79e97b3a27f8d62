"""What stands beside an SQLite outbox is watched: without it, what was committed last is lost."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from builder.backend.databases import OutboxError, database_of
from builder.backend.outbox import Outbox
from tests.backend.test_outbox import entry, run


def log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def index_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-shm")


def remove(path: Path) -> None:
    log_of(path).unlink()


def remove_both(path: Path) -> None:
    log_of(path).unlink()
    index_of(path).unlink()


def move(path: Path) -> None:
    log_of(path).rename(path.with_name("elsewhere"))


def replace_by_an_empty_one(path: Path) -> None:
    log_of(path).unlink()
    log_of(path).touch()


def replace_by_a_copy(path: Path) -> None:
    copy = path.with_name("copy")
    shutil.copy(log_of(path), copy)
    copy.replace(log_of(path))


# How, and what is said of it.
SAVED: list[tuple[Callable[[Path], None], str]] = [
    (remove, "-wal was removed or replaced"),
    (remove_both, "-wal was removed or replaced"),
    (move, "-wal was removed or replaced"),
    (replace_by_an_empty_one, "-wal was removed or replaced"),
    (replace_by_a_copy, "-wal was removed or replaced"),
    (lambda path: index_of(path).unlink(), "-shm was removed or replaced"),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "outbox.db"


async def abandoned(path: Path, steps: Callable[[Outbox], Awaitable[Any]]) -> None:
    """Use an outbox that is never closed, as by a process that is killed afterwards."""
    outbox = Outbox(database_of(f"sqlite:///{path}"))
    await outbox.open()
    await steps(outbox)


@pytest.mark.parametrize(("harm", "said"), SAVED, ids=lambda each: getattr(each, "__name__", None))
def test_what_was_acknowledged_survives_and_nothing_more_is(path, tmp_path, harm, said):
    kept = tmp_path / "kept"

    async def steps(outbox: Outbox) -> None:
        for number in range(20):
            await outbox.accept(entry(number))
        harm(path)
        for number in range(20, 23):
            with pytest.raises(OutboxError, match=f"{said} while it was in use: restart"):
                await outbox.accept(entry(number))
            with pytest.raises(OutboxError, match=said):
                await outbox.check()
        assert outbox.failing
        # What the next process would find, were this one killed now.
        shutil.copytree(path.parent, kept, ignore=shutil.ignore_patterns("kept"))

    asyncio.run(abandoned(path, steps))

    async def look(outbox: Outbox) -> list[bool]:
        return [bool(await outbox.find(f"id-{number}")) for number in range(23)]

    assert run(f"sqlite:///{kept}/outbox.db", look) == [True] * 20 + [False] * 3
    with sqlite3.connect(kept / "outbox.db") as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    db.close()


@pytest.mark.parametrize("length", [0, 32, 5000])
def test_a_log_that_is_cut_short_is_noticed(path, length):
    async def steps(outbox: Outbox) -> None:
        for number in range(20):
            await outbox.accept(entry(number))
        with log_of(path).open("r+b") as log:
            log.truncate(length)
        for _ in range(2):
            with pytest.raises(OutboxError, match="-wal was cut short"):
                await outbox.accept(entry(20))
        assert log_of(path).stat().st_size == length

    asyncio.run(abandoned(path, steps))


def test_a_log_of_somebody_else_is_left_alone(path):
    async def steps(outbox: Outbox) -> None:
        await outbox.accept(entry(1))
        log_of(path).unlink()
        with sqlite3.connect(path.with_name("other.db")) as other:
            other.execute("PRAGMA journal_mode = WAL")
            other.execute("CREATE TABLE mine (x)")
            other.commit()
            theirs = log_of(path.with_name("other.db")).read_bytes()
        other.close()
        log_of(path).write_bytes(theirs)
        before = path.read_bytes()
        with pytest.raises(OutboxError, match="was removed or replaced"):
            await outbox.check()
        assert log_of(path).read_bytes() == theirs
        assert path.read_bytes() == before

    asyncio.run(abandoned(path, steps))


@pytest.mark.parametrize("how", ["PASSIVE", "FULL", "RESTART", "TRUNCATE"])
def test_what_others_may_do_is_no_fault(path, how):
    async def steps(outbox: Outbox) -> None:
        for number in range(5):
            await outbox.accept(entry(number))
            with sqlite3.connect(path, isolation_level=None) as other:
                assert other.execute(f"PRAGMA wal_checkpoint({how})").fetchone()[0] == 0
                other.execute("VACUUM")
            other.close()
        await outbox.check()
        assert await outbox.find("id-4")

    run(f"sqlite:///{path}", steps)


def test_two_that_write_and_empty_the_log_disturb_nobody(path):
    async def steps(outbox: Outbox) -> None:
        def empty() -> None:
            with sqlite3.connect(path, isolation_level=None, timeout=10) as other:
                for _ in range(200):
                    other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            other.close()

        emptying = asyncio.create_task(asyncio.to_thread(empty))
        number = 0
        while not emptying.done():
            await outbox.accept(entry(number))
            number += 1
        await emptying

    run(f"sqlite:///{path}", steps)


def test_a_log_that_another_process_emptied_is_whole(path):
    async def steps(outbox: Outbox) -> None:
        await outbox.accept(entry(1))
        other = sqlite3.connect(path, isolation_level=None)
        assert other.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
        other.close()
        emptied = await asyncio.to_thread(Path(f"{path}-wal").stat)
        assert emptied.st_size == 0
        await outbox.check()
        await outbox.accept(entry(2))

    run(f"sqlite:///{path}", steps)


def test_what_is_removed_between_commit_and_answer_is_not_acknowledged(path, monkeypatch):
    async def steps(outbox: Outbox) -> None:
        database = outbox._database
        execute = database.execute

        def execute_and_harm(statement: Any, values: Any = ()) -> Any:
            found = execute(statement, values)
            if statement == "COMMIT" and log_of(path).exists():
                remove(path)
            return found

        monkeypatch.setattr(database, "execute", execute_and_harm)
        with pytest.raises(OutboxError, match="was removed or replaced"):
            await outbox.accept(entry(1))

    asyncio.run(abandoned(path, steps))


def test_links_are_followed_as_sqlite_follows_them(path, tmp_path):
    (tmp_path / "disk").mkdir()
    path.symlink_to(tmp_path / "disk" / "real.db")

    async def steps(outbox: Outbox) -> None:
        await outbox.accept(entry(1))
        (tmp_path / "disk" / "real.db-wal").unlink()
        with pytest.raises(OutboxError, match=r"real\.db-wal was removed"):
            await outbox.accept(entry(2))

    asyncio.run(abandoned(path, steps))
