"""Many nodes: two backends on one PostgreSQL and one Redis are one backend."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import requests

from tests.backend.fake_platform import FakePlatform, Fault
from tests.backend.forms import private_key
from tests.backend.servers import PostgresServer, RedisServer
from tests.blackbox.running import Target, new_key, running

pytestmark = pytest.mark.blackbox


@pytest.fixture(scope="module")
def postgres() -> Iterator[PostgresServer]:
    with PostgresServer() as server:
        yield server


@pytest.fixture(scope="module")
def redis() -> Iterator[RedisServer]:
    with RedisServer() as server:
        yield server


@pytest.fixture
def platform() -> Iterator[FakePlatform]:
    with FakePlatform(private_key().public_key()) as started:
        yield started


@pytest.fixture
def start(
    postgres: PostgresServer, redis: RedisServer, platform: FakePlatform
) -> Iterator[Callable[..., Target]]:
    """Start another node of the same deployment."""
    database = postgres.new_database()
    with contextlib.ExitStack() as stack:

        def one_more(**env: Any) -> Target:
            stores: dict[str, Any] = {"DATABASE_URL": database, "RATE_LIMIT_URL": redis.url}
            return stack.enter_context(running(None, platform, nodes=True, **{**stores, **env}))

        yield one_more


def test_one_key_is_delivered_once_across_nodes(start, platform):
    nodes = [start(), start()]
    platform.fail(Fault(200, delay=0.5))
    key = new_key()
    with ThreadPoolExecutor(50) as pool:
        answers = list(pool.map(lambda n: nodes[n % 2].submit(key=key), range(50)))
    assert {each.status_code for each in answers} <= {200, 409}
    assert [node.submit(key=key).json() for node in nodes] == [{"status": "delivered"}] * 2
    assert len(platform.received) == 1


def test_any_node_knows_what_became_of_a_submission(start, platform):
    first, second = start(), start()
    platform.fail(503)
    identity = first.submit().json()["id"]
    second.wait_until(identity, "delivered")
    assert len(platform.delivered) == 1
    # PostgreSQL keeps no NUL in a text, and is not asked about one.
    assert second.get("/submissions/%00").status_code == 404
    assert not second.run.events("outbox_failed")


def test_limits_are_shared(start, redis):
    nodes = [start(RATE_LIMIT_SESSION="10/3600"), start(RATE_LIMIT_SESSION="10/3600")]
    session = new_key()
    answers = [nodes[number % 2].submit(session_id=session) for number in range(30)]
    assert [each.status_code for each in answers] == [200] * 10 + [429] * 20


def test_without_redis_each_node_limits_by_itself(start):
    with RedisServer() as own:
        node = start(RATE_LIMIT_URL=own.url, RATE_LIMIT_SESSION="3/3600")
        assert node.submit().status_code == 200
        own.stop()
        statuses = [node.submit().status_code for _ in range(5)]
        assert statuses == [200, 200, 200, 429, 429]
        assert node.events("limits_degraded")


def test_what_a_node_died_with_is_taken_over(start, platform):
    first, second = start(), start()
    dead = threading.Event()
    platform.fail(Fault(200, allowed=dead))  # the first node dies before it hears
    with ThreadPoolExecutor(1) as pool:
        key = new_key()

        def send() -> None:
            with contextlib.suppress(requests.RequestException):
                first.submit(key=key)

        sending = pool.submit(send)
        (accepted,) = first.events("accepted")
        first.run.kill()
        dead.set()
        sending.result()
    # Until the lease of the dead ends, it is in flight; then it is the other's.
    assert second.submit(key=key).status_code == 409
    second.wait_until(accepted["id"], "delivered", 60)
    assert second.submit(key=key).json() == {"status": "delivered"}
    assert second.events("delivered")


def test_nodes_share_the_work_and_deliver_each_submission_once(start, platform):
    nodes = [start(), start()]
    platform.fail(always=503)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda n: nodes[n % 2].submit(session_id=f"s-{n}"), range(40)))
    assert {each.status_code for each in answers} == {202}
    platform.fail(always=None)
    for answer in answers:
        nodes[0].wait_until(answer.json()["id"], "delivered", 120)
    delivered = [each.headers["X-Moveo-Session-Id"] for each in platform.delivered]
    assert len(delivered) == len(set(delivered)) == 40


def test_a_database_that_is_away_acknowledges_nothing_and_comes_back(platform):
    with (
        PostgresServer() as own,
        running(None, platform, nodes=True, DATABASE_URL=own.new_database()) as node,
    ):
        assert node.submit().status_code == 200
        own.stop()
        answer = node.submit()
        assert (answer.status_code, answer.json()["error"]) == (503, "unavailable")
        assert node.get("/healthz").status_code == 200
        assert node.get("/readyz").json()["faults"] == ["database"]
        own.start()
        assert node.submit().status_code == 200
        assert len(platform.received) == 2


def test_a_conversation_is_vouched_for_on_all_nodes(start):
    from tests.blackbox.test_threat_attested import SECRET, attest, webhook

    first, second = start(ATTESTATION_SECRET=SECRET), start(ATTESTATION_SECRET=SECRET)
    assert second.submit().status_code == 403
    assert attest(first, webhook()).status_code == 200
    assert second.submit().status_code == 200
