"""Deliveries through full disks, restarts, second processes and payloads that nobody can read."""

from __future__ import annotations

import asyncio
import socket
import time
from dataclasses import replace
from unittest.mock import Mock

import pytest
from aiohttp.helpers import TimeoutHandle

from builder.backend.databases import OutboxError
from builder.backend.outbox import DEAD, DELIVERED, PENDING, SENDING
from tests.backend.bench import bench, run


def test_a_disk_that_fills_up_after_delivery_does_not_deliver_twice(tmp_path, platform, quick):
    async def steps(bench):
        end, full = bench.outbox.end, True

        async def end_unless_full(*arguments):
            if full:
                raise OutboxError("full")
            await end(*arguments)

        bench.outbox.end = end_unless_full
        state, kept = await bench.deliver()
        assert (state, kept.state) == (DELIVERED, SENDING)
        # Its lease ends, it is claimed again, and still not sent again.
        state, _ = await bench.attempt_again(kept)
        assert state == DELIVERED
        full = False
        await bench.ended(kept.id)

    run(tmp_path, platform.url, steps)
    assert len(platform.received) == 1


def test_what_could_not_be_noted_is_noted_on_leaving(tmp_path, platform):
    async def steps(bench):
        end, refused = bench.outbox.end, {f"id-{number}" for number in range(3)}

        async def end_unless_refused(entry_id, *arguments):
            if entry_id in refused:
                raise OutboxError("full")
            await end(entry_id, *arguments)

        bench.outbox.end = end_unless_refused
        for number in range(3):
            state, kept = await bench.deliver(number)
            assert (state, kept.state) == (DELIVERED, SENDING)
        refused -= {"id-1", "id-2"}
        await bench.deliverer.stop(0)
        assert [(await bench.outbox.find(f"id-{number}")).state for number in range(3)] == [
            SENDING, DELIVERED, DELIVERED
        ]  # fmt: skip
        # The next process will deliver that one again.
        (lost,) = bench.events("outbox_failed")
        assert lost["id"] == "id-0"

    run(tmp_path, platform.url, steps)


def test_a_request_ends_in_time_for_its_lease(tmp_path, platform):
    async def steps(bench):
        timeout = bench.sender._session.timeout
        clock = Mock(time=lambda: 100.5)  # of the loop
        TimeoutHandle(clock, timeout.total, ceil_threshold=timeout.ceil_threshold).start()
        # The library would rather round up to whole seconds of its clock.
        assert clock.call_at.call_args.args[0] == 100.5 + timeout.total
        entry = await bench.accept()
        assert entry.next_at - entry.created > 3 * timeout.total

    run(tmp_path, platform.url, steps)


def test_what_is_pending_is_delivered_after_a_restart(tmp_path, platform, quick):
    async def accept(bench):
        await bench.accept(next_at=time.time())

    async def wait(bench):
        await asyncio.to_thread(platform.wait_for, 1)

    with socket.create_server(("127.0.0.1", 0)) as unused:
        nowhere = f"http://127.0.0.1:{unused.getsockname()[1]}"
    run(tmp_path, nowhere, accept)
    run(tmp_path, platform.url, wait)


def test_two_processes_deliver_once(tmp_path, platform, quick):
    async def steps(first):
        for number in range(40):
            await first.accept(number, next_at=time.time() + 0.1)
        async with bench(tmp_path, platform.url):
            await asyncio.to_thread(platform.wait_for, 40)

    run(tmp_path, platform.url, steps)
    assert len(platform.received) == 40


def test_a_payload_of_another_key_stays_and_alarms(tmp_path, platform):
    async def steps(bench):
        entry = await bench.accept()
        assert await bench.deliverer.begin(replace(entry, payload=b"x" * 40)) == (PENDING, "")
        assert bench.events("payload_unreadable")[0]["level"] == "alarm"

    run(tmp_path, platform.url, steps)
    assert not platform.received


@pytest.mark.parametrize("payload", [None, b"", b"short", b"x" * 100])
def test_a_payload_that_is_none_stays_and_alarms(tmp_path, platform, payload):
    async def steps(bench):
        _, kept = await bench.deliver(payload=payload)
        # Its lease was released, so the next process does not take it for perhaps delivered.
        for _ in range(2):
            assert (kept.state, kept.payload) == (PENDING, payload)
            assert kept.next_at > time.time() + 20
            state, kept = await bench.attempt_again(kept)
            assert state == PENDING
        assert [each["level"] for each in bench.events("payload_unreadable")] == ["alarm"] * 3

    run(tmp_path, platform.url, steps, repeats="at_most_once")
    assert platform.received == []


def test_a_payload_of_another_version_stays_and_alarms(tmp_path, platform):
    async def steps(bench):
        sealed = bench.deliverer._seal.close("id-0", b'{"said": "Anna"}')
        state, kept = await bench.deliver(payload=sealed)
        assert (state, kept.state, kept.payload) == (PENDING, PENDING, sealed)
        (event,) = bench.events("payload_unreadable")
        assert (event["level"], event["id"]) == ("alarm", "id-0")
        assert "Anna" not in bench.log.getvalue()

    run(tmp_path, platform.url, steps)
    assert platform.received == []


def test_what_nobody_foresaw_stays_and_alarms(tmp_path, platform, monkeypatch):
    def broken(*_arguments: object) -> None:
        raise RuntimeError("Anna is in the message")

    monkeypatch.setattr("builder.backend.sending.sign_token", broken)

    async def steps(bench):
        state, kept = await bench.deliver()
        assert (state, kept.state, kept.payload is None) == (PENDING, SENDING, False)
        (event,) = bench.events("fault")
        assert (event["level"], event["reason"]) == ("alarm", "RuntimeError")
        assert "Anna" not in bench.log.getvalue()

    run(tmp_path, platform.url, steps)


def test_a_retry_that_cannot_be_noted_waits_for_its_lease(tmp_path, platform):
    platform.fail(503)

    async def steps(bench):
        async def fail(*_arguments):
            raise OutboxError("full")

        bench.outbox.retry = fail
        state, kept = await bench.deliver()
        assert (state, kept.state, kept.attempts) == (PENDING, SENDING, 0)
        assert kept.payload is not None
        (event,) = bench.events("outbox_failed")
        assert (event["id"], event["reason"]) == ("id-0", "full")

    run(tmp_path, platform.url, steps)


def test_leaving_does_not_wait_for_a_platform_that_is_silent(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as silent:

        async def steps(bench):
            entry = await bench.accept()
            attempt = bench.deliverer.begin(entry)
            connection, _ = await asyncio.to_thread(silent.accept)
            with connection:
                await bench.deliverer.stop(0.05)
            assert attempt.cancelled()
            # The next process has to find it.
            kept = await bench.outbox.find(entry.id)
            assert (kept.state, kept.payload) == (SENDING, entry.payload)

        run(tmp_path, f"http://127.0.0.1:{silent.getsockname()[1]}", steps)


@pytest.mark.parametrize("fault", [500, 502, 504, 0])
def test_at_most_once_never_repeats_what_was_perhaps_delivered(tmp_path, platform, quick, fault):
    platform.fail(fault)

    async def steps(bench):
        state, kept = await bench.deliver()
        assert (state, kept.state, kept.outcome) == (DEAD, DEAD, "unconfirmed")
        assert kept.payload is not None
        assert bench.events("dead")[0]["level"] == "alarm"

    run(tmp_path, platform.url, steps, repeats="at_most_once")
    assert len(platform.received) == 1


def test_at_most_once_repeats_what_was_surely_not_delivered(tmp_path, platform, quick):
    platform.fail(429, 503)

    async def steps(bench):
        _, kept = await bench.deliver()
        return await bench.ended(kept.id)

    kept = run(tmp_path, platform.url, steps, repeats="at_most_once")
    assert (kept.state, kept.attempts) == (DELIVERED, 3)
    assert len(platform.received) == 3


def test_at_most_once_does_not_repeat_what_somebody_died_with(tmp_path, platform, quick):
    async def steps(bench):
        entry = await bench.accept(next_at=time.time() - 1)
        kept = await bench.ended(entry.id)
        assert (kept.state, kept.outcome) == (DEAD, "interrupted")

    run(tmp_path, platform.url, steps, repeats="at_most_once")
    assert not platform.received


def test_at_least_once_repeats_what_somebody_died_with(tmp_path, platform, quick):
    async def steps(bench):
        entry = await bench.accept(next_at=time.time() - 1)
        assert (await bench.ended(entry.id)).state == DELIVERED

    run(tmp_path, platform.url, steps)
    assert len(platform.received) == 1


@pytest.mark.parametrize("left", [-1, 20])
def test_who_was_held_up_and_may_outlive_the_lease_sends_nothing(tmp_path, platform, left):
    async def steps(bench):
        entry = await bench.accept()
        # An attempt may take 24 seconds.
        state, _ = await bench.attempt(replace(entry, next_at=time.time() + left))
        assert state == PENDING

    run(tmp_path, platform.url, steps)
    assert not platform.received
