from __future__ import annotations

import asyncio
import socket
import threading
import time

import jwt
import pytest

from builder.backend import delivery, sending
from builder.backend.outbox import DEAD, DELIVERED, PENDING, SENDING
from builder.backend.tokens import sign_token
from tests.backend.bench import run
from tests.backend.delivering import PUBLIC
from tests.backend.fake_platform import FakePlatform, Fault
from tests.backend.forms import INTEGRATION, ISSUER, SESSION, pem, private_key


def test_a_delivery_is_what_the_contract_says(tmp_path, platform):
    state, kept = run(tmp_path, platform.url, lambda bench: bench.deliver())
    assert (state, kept.state, kept.payload, kept.attempts) == (DELIVERED, DELIVERED, None, 1)
    (received,) = platform.received
    assert received.path == f"/v1/web/{INTEGRATION}/webview"
    assert received.headers["X-Moveo-Session-Id"] == SESSION
    assert received.headers["Content-Type"] == "application/json"
    claims = jwt.decode(received.token, PUBLIC, algorithms=["RS256"], issuer=ISSUER)
    assert claims["exp"] - claims["iat"] == 4


@pytest.mark.parametrize("status", [400, 403, 404, 410, 422, 302, 307])
def test_a_refusal_is_dead_at_once(tmp_path, platform, status):
    platform.fail(Fault(status, {"Location": f"{platform.url}/elsewhere"}))

    async def steps(bench):
        state, kept = await bench.deliver()
        assert (state, kept.state, kept.outcome) == (DEAD, DEAD, f"refused_{status}")
        assert kept.payload is not None
        assert bench.events("dead")[0]["level"] == "alarm"

    run(tmp_path, platform.url, steps)
    # Nothing follows a redirect, and nothing is tried again.
    assert len(platform.received) == 1


@pytest.mark.parametrize("status", [408, 425, 429, 503, 500, 502, 504, 0])
def test_what_may_pass_is_tried_again_with_a_new_token(tmp_path, platform, quick, status):
    platform.fail(status, status)

    async def steps(bench):
        state, kept = await bench.deliver()
        assert state == PENDING  # by now the next attempt may have begun
        await asyncio.to_thread(platform.wait_for, 1)
        kept = await bench.ended(kept.id)
        assert len(bench.events("retry")) == 2
        return kept

    kept = run(tmp_path, platform.url, steps)
    assert (kept.state, kept.attempts, kept.payload) == (DELIVERED, 3, None)
    assert len(platform.received) == 3


def test_what_comes_due_while_its_attempt_winds_up_is_not_left_lying(
    tmp_path, platform, quick, monkeypatch
):
    monkeypatch.setattr(delivery, "_LEASE_S", 600)  # longer than the test runs
    platform.fail(503)

    async def steps(bench):
        settle = bench.deliverer._settle

        async def slowly(*args):
            found = await settle(*args)
            await asyncio.sleep(0.2)  # time enough for the loop to claim it again
            return found

        bench.deliverer._settle = slowly
        _, kept = await bench.deliver()
        return await bench.ended(kept.id)

    kept = run(tmp_path, platform.url, steps)
    assert (kept.state, kept.attempts) == (DELIVERED, 2)
    assert len(platform.received) == 2


def test_what_comes_due_while_it_is_being_delivered_is_not_sent_twice(
    tmp_path, platform, quick, monkeypatch
):
    monkeypatch.setattr(delivery, "_LEASE_S", 600)
    allowed = threading.Event()
    platform.fail(Fault(200, allowed=allowed))

    async def steps(bench):
        entry = await bench.accept()
        attempt = bench.deliverer.begin(entry)
        await bench.outbox.retry(entry, 0, time.time())  # the loop claims it meanwhile
        await bench.reaches(entry.id, SENDING)
        allowed.set()
        assert await attempt == (DELIVERED, "delivered")
        await bench.ended(entry.id)

    run(tmp_path, platform.url, steps)
    assert len(platform.received) == 1


def test_each_attempt_has_its_own_token(tmp_path, platform, monkeypatch):
    seconds = iter(range(0, 1000, 2))
    begun = time.time()
    signed = []
    sign = sign_token

    def sign_later(key, user_id, issuer, now):
        signed.append(now)
        return sign(key, user_id, issuer, begun + next(seconds))

    monkeypatch.setattr("builder.backend.sending.sign_token", sign_later)
    platform.fail(503)

    async def steps(bench):
        _, kept = await bench.deliver()
        await bench.attempt_again(kept)

    run(tmp_path, platform.url, steps)
    assert len(signed) == 2
    assert platform.received[0].token != platform.received[1].token


def test_a_retry_honours_what_the_platform_asks_for(tmp_path, platform):
    platform.fail(Fault(429, {"Retry-After": "120"}))

    async def steps(bench):
        _, kept = await bench.deliver()
        assert kept.next_at >= time.time() + 118

    run(tmp_path, platform.url, steps)


def test_an_unreachable_platform_is_retried(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]

    async def steps(bench):
        state, _kept = await bench.deliver()
        assert state == PENDING
        assert bench.events("retry")[0]["outcome"] == "retry"
        assert bench.events("retry")[0]["detail"] == "unreachable"

    run(tmp_path, f"http://127.0.0.1:{port}", steps)


def test_an_unknown_host_is_retried(tmp_path):
    async def steps(bench):
        state, _kept = await bench.deliver()
        assert state == PENDING
        assert bench.events("retry")[0]["outcome"] == "retry"

    run(tmp_path, "https://nowhere.invalid", steps)


def test_a_platform_that_does_not_answer_is_ambiguous(tmp_path, platform, monkeypatch):
    monkeypatch.setattr(sending, "_REQUEST_S", 0.2)
    over = threading.Event()
    platform.fail(Fault(200, allowed=over))

    async def steps(bench):
        state, _kept = await bench.deliver()
        assert state == PENDING
        event = bench.events("retry")[0]
        assert (event["outcome"], event["detail"]) == ("ambiguous", "timeout")
        over.set()

    run(tmp_path, platform.url, steps)


def test_after_55_minutes_it_is_too_late(tmp_path, platform):
    async def steps(bench):
        state, kept = await bench.deliver(created=time.time() - 55 * 60 - 1)
        assert (state, kept.outcome, kept.attempts) == (DEAD, "too_late", 0)
        assert platform.received == []
        # However long it was asked to wait, there is a last call.
        platform.fail(always=Fault(503, {"Retry-After": "600"}))
        state, kept = await bench.deliver(1, created=time.time() - 55 * 60 + 12)
        assert state == PENDING
        kept = await bench.ended(kept.id)
        assert (kept.state, kept.outcome, kept.attempts) == (DEAD, "too_late", 2)

    run(tmp_path, platform.url, steps)
    assert len(platform.received) == 2


def test_what_fails_at_its_last_call_is_given_up(tmp_path, platform):
    platform.fail(503)

    async def steps(bench):
        state, kept = await bench.deliver(created=time.time() - 55 * 60 + 5)
        assert (state, kept.state, kept.outcome, kept.attempts) == (DEAD, DEAD, "too_late", 1)
        assert kept.payload is not None

    run(tmp_path, platform.url, steps)
    assert len(platform.received) == 1


def test_the_other_key_is_tried_and_kept(tmp_path):
    following = pem(private_key(1)).decode()

    async def steps(bench):
        for number in range(2):
            assert (await bench.deliver(number))[0] == DELIVERED
        assert bench.events("key_changed")

    with FakePlatform(private_key(1).public_key()) as platform:
        run(tmp_path, platform.url, steps, MOVEO_PRIVATE_KEY_NEXT=following)
        assert [each.status for each in platform.received] == [401, 200, 200]


def test_concurrent_refusals_do_not_confuse_the_keys(tmp_path):
    following = pem(private_key(1)).decode()

    async def steps(bench):
        found = await asyncio.gather(*(bench.deliver(number) for number in range(20)))
        assert {state for state, _ in found} == {DELIVERED}

    with FakePlatform(private_key(1).public_key()) as platform:
        run(tmp_path, platform.url, steps, MOVEO_PRIVATE_KEY_NEXT=following)


def test_refused_tokens_open_the_circuit_and_alarm(tmp_path, platform):
    platform.keys = (private_key(1).public_key(),)

    async def steps(bench):
        state, kept = await bench.deliver(1)
        assert (state, kept.state) == (PENDING, PENDING)
        assert kept.next_at > time.time() + 50
        (event,) = bench.events("tokens_refused")
        assert (event["level"], event["integration_id"]) == ("alarm", INTEGRATION)
        # It may be this person's alone; after another conversation fails too, both pause for a minute.
        await bench.deliver(2, "session-2")
        assert bench.events("circuit_open")
        state, kept = await bench.deliver(3)
        assert (state, kept.attempts) == (PENDING, 0)
        assert kept.next_at > time.time() + 50
        assert len(platform.received) == 2

    run(tmp_path, platform.url, steps)


def test_no_log_line_holds_a_value_or_a_token(tmp_path, platform):
    async def steps(bench):
        platform.fail(503, 400)
        for number in range(3):
            await bench.deliver(number)
        return bench.log.getvalue()

    log = run(tmp_path, platform.url, steps)
    assert SESSION not in log
    assert "user-1" not in log
    assert "eyJ" not in log


def test_an_integration_that_fails_again_and_again_is_left_in_peace(tmp_path, platform):
    platform.fail(always=503)

    async def steps(bench):
        for number in range(8):
            state, kept = await bench.deliver(number, f"session-{number % 5}")
            assert state == PENDING
        # The last ones were kept without an attempt, to be tried after the pause.
        assert (kept.attempts, len(platform.received)) == (0, 5)
        assert kept.next_at > time.time() + 3
        (event,) = bench.events("circuit_open")
        assert (event["level"], event["integration_id"]) == ("alarm", INTEGRATION)

    run(tmp_path, platform.url, steps)


def test_one_person_whom_the_platform_refuses_keeps_nobody_else_waiting(tmp_path, platform):
    platform.fail(*(Fault(429, {"Retry-After": "7200"}) for _ in range(8)), 401)

    async def steps(bench):
        for number in range(9):
            state, _ = await bench.deliver(number, "stranger")
            assert state == PENDING
        assert not bench.events("circuit_open")
        state, _ = await bench.deliver(9, "person")
        assert state == DELIVERED

    run(tmp_path, platform.url, steps)


def test_whatever_the_platform_asks_for_it_is_tried_in_time(tmp_path, platform):
    platform.fail(always=Fault(503, {"Retry-After": "999999999"}))

    async def steps(bench):
        for number in range(7):
            state, kept = await bench.deliver(number, f"session-{number % 5}")
            assert state == PENDING
            assert kept.next_at < kept.created + 55 * 60
        # These were told by others' failures to wait: at most a minute, as they were not asked to.
        assert (kept.attempts, kept.next_at < time.time() + 61) == (0, True)
        # And not past the last attempt, which an open circuit does not delay.
        created = time.time() - 55 * 60 + 12
        _, kept = await bench.deliver(7, "session-0", created=created)
        assert (kept.attempts, kept.next_at) == (0, created + 55 * 60 - 10)
        kept = await bench.ended(kept.id)
        assert (kept.state, kept.outcome, kept.attempts) == (DEAD, "too_late", 1)

    run(tmp_path, platform.url, steps)
