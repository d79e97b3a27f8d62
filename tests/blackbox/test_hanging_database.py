"""A database that does not answer: refused within five seconds, told at once, and nothing lost."""

from __future__ import annotations

import json
import sqlite3
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from builder.errors import DeliveryError
from tests.backend.fake_platform import FakePlatform, Fault
from tests.backend.forms import private_key
from tests.backend.servers import PostgresServer, RedisServer
from tests.blackbox.running import Target, new_key, outbox_of, running
from tests.blackbox.test_metrics import read

pytestmark = pytest.mark.blackbox

REFUSED_S = 5.0  # what the page is promised
AT_ONCE_S = 1.5  # far below what the database would take; probes give up after two or more


@pytest.fixture(scope="module")
def postgres() -> Iterator[PostgresServer]:
    with PostgresServer() as server:
        yield server


@pytest.fixture
def platform() -> Iterator[FakePlatform]:
    with FakePlatform(private_key().public_key()) as started:
        yield started


def timed(asking: Any) -> tuple[Any, float]:
    begun = time.monotonic()
    return asking(), time.monotonic() - begun


def is_refused_in_time(target: Target, key: str = "") -> None:
    answer, seconds = timed(lambda: target.submit(session_id=new_key(), key=key))
    assert (answer.status_code, answer.json()["error"]) == (503, "unavailable")
    assert seconds < REFUSED_S


def until_ready(target: Target) -> None:
    deadline = time.monotonic() + 30
    while target.get("/readyz").status_code != 200:
        assert time.monotonic() < deadline, target.log
        time.sleep(0.1)


@pytest.mark.parametrize("repeats", ["first", "after traffic"])
def test_a_postgresql_that_hangs_is_waited_for_within_bounds(postgres, platform, repeats):
    url = postgres.new_database()
    with running(None, platform, nodes=True, DATABASE_URL=url, METRICS_PORT="0") as node:
        if repeats == "after traffic":
            assert node.submit(session_id="before").status_code == 200
        kept = len(platform.delivered)
        key = new_key()
        with postgres.hanging():
            with ThreadPoolExecutor(10) as pool:
                refusals = [pool.submit(is_refused_in_time, node) for _ in range(8)]
                is_refused_in_time(node, key)
                for each in refusals:
                    each.result()
            for _ in range(3):
                ready, seconds = timed(lambda: node.get("/readyz"))
                assert (ready.status_code, ready.json()["faults"]) == (503, ["database"])
                assert seconds < AT_ONCE_S
                found, seconds = timed(lambda: read(node))
                assert found["webview_outbox_usable"] == 0
                assert seconds < AT_ONCE_S
            health, seconds = timed(lambda: node.get("/healthz"))
            assert (health.status_code, seconds < AT_ONCE_S) == (200, True)
            status, seconds = timed(lambda: node.get(f"/submissions/{'a' * 32}"))
            assert (status.status_code, seconds < REFUSED_S) == (503, True)
        until_ready(node)
        # The page sends again what was refused, and it is delivered once.
        deadline = time.monotonic() + 60
        while (answer := node.submit(session_id="again", key=key)).status_code == 409:
            assert time.monotonic() < deadline
            time.sleep(0.2)
        assert answer.status_code == 200
        assert node.submit(session_id="again", key=key).json() == {"status": "delivered"}
        sessions = [each.headers["X-Moveo-Session-Id"] for each in platform.delivered[kept:]]
        assert sessions.count("again") == 1
        assert read(node)["webview_outbox_usable"] == 1


def test_what_was_acknowledged_before_postgresql_hung_is_delivered_once(postgres, platform):
    url = postgres.new_database()
    with running(None, platform, nodes=True, DATABASE_URL=url) as node:
        platform.fail(always=503)
        acknowledged = [node.submit(session_id=f"s-{n}") for n in range(5)]
        assert {each.status_code for each in acknowledged} == {202}
        platform.fail(Fault(200, delay=1), always=Fault(200))
        with postgres.hanging():
            is_refused_in_time(node)
        for answer in acknowledged:
            node.wait_until(answer.json()["id"], "delivered", 90)
        sessions = [each.headers["X-Moveo-Session-Id"] for each in platform.delivered]
        for number in range(5):
            assert sessions.count(f"s-{number}") == 1


def test_a_backend_whose_postgresql_hangs_ends_in_time(postgres, platform):
    url = postgres.new_database()
    with running(None, platform, nodes=True, DATABASE_URL=url) as node:
        assert node.submit().status_code == 200
        with postgres.hanging():
            assert node.run._process is not None
            node.run._process.terminate()
            # systemd and Kubernetes wait for 25 seconds and more.
            assert node.run._process.wait(20) == 0


def test_a_postgresql_and_a_redis_that_hang_are_waited_for_within_bounds(postgres, platform):
    with RedisServer() as redis:
        stores: dict[str, Any] = {
            "DATABASE_URL": postgres.new_database(), "RATE_LIMIT_URL": redis.url,
            "RATE_LIMIT_IP": "1000/60",
        }  # fmt: skip
        with running(None, platform, nodes=True, **stores) as node:
            assert node.submit().status_code == 200
            with postgres.hanging(), redis.hanging():
                is_refused_in_time(node)
            until_ready(node)
            assert node.submit(session_id=new_key()).status_code == 200


def test_an_sqlite_that_somebody_locks_is_waited_for_within_bounds(platform):
    with running(None, platform, METRICS_PORT="0") as target:
        assert target.submit(session_id="before").status_code == 200
        other = sqlite3.connect(outbox_of(target), isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        key = new_key()
        is_refused_in_time(target, key)
        for _ in range(3):
            ready, seconds = timed(lambda: target.get("/readyz"))
            assert (ready.status_code, ready.json()["faults"]) == (503, ["database"])
            assert seconds < AT_ONCE_S
            found, seconds = timed(lambda: read(target))
            assert (found["webview_outbox_usable"], seconds < AT_ONCE_S) == (0, True)
        other.execute("ROLLBACK")
        other.close()
        until_ready(target)
        assert target.submit(key=key).status_code == 200


SLOW_DISK = b"""
import os, time
from pathlib import Path

import backend.outbox as outbox

_commit = outbox.Outbox._commit

def commit(self, group):
    while Path("slow").exists():
        time.sleep(0.05)
    return _commit(self, group)

outbox.Outbox._commit = commit
"""


def test_a_disk_that_stalls_is_waited_for_within_bounds(platform):
    """Nothing interrupts a write to a disk; the exported copy waits in its place as long as told."""
    with running(None, platform, METRICS_PORT="0") as target:
        assert target.run.folder is not None
        start = target.run.folder / "backend" / "__main__.py"
        (target.run.folder / "backend" / "stall.py").write_bytes(SLOW_DISK)
        start.write_text(
            start.read_text().replace("if __name__ ==", "import backend.stall\n\nif __name__ ==")
        )
        target.run.kill()
        target.run._env["METRICS_PORT"] = "0"
        target.run._lines.clear()
        target.run.launch()
        assert target.submit(session_id="before").status_code == 200
        slow = target.run.folder / "slow"
        slow.touch()
        key = new_key()
        threading.Timer(8, slow.unlink).start()
        is_refused_in_time(target, key)
        ready, seconds = timed(lambda: target.get("/readyz"))
        assert (ready.status_code, seconds < AT_ONCE_S) == (503, True)
        until_ready(target)
        # What was given up was not written afterwards, so it is not in flight either.
        assert target.submit(key=key).status_code == 200
        assert [e.headers["X-Moveo-Session-Id"] for e in platform.delivered].count("before") == 1


def test_a_database_that_hangs_from_the_start_refuses_to_start(postgres, platform):
    url = postgres.new_database()
    begun = time.monotonic()
    with (
        postgres.hanging(),
        pytest.raises(DeliveryError, match="DATABASE_URL"),
        running(None, platform, nodes=True, DATABASE_URL=url),
    ):
        pass
    assert time.monotonic() - begun < 20


def test_the_refusals_are_said_in_the_log(postgres, platform):
    url = postgres.new_database()
    with running(None, platform, nodes=True, DATABASE_URL=url) as node:
        assert node.submit().status_code == 200
        with postgres.hanging():
            is_refused_in_time(node)
        reasons = {each["reason"] for each in node.events("outbox_failed")}
        assert "the database has not answered for 3.5 s" in reasons
        assert "tests@" not in json.dumps(sorted(reasons))
