"""Row 4: however often it arrives, it is delivered once."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.backend.fake_platform import Fault
from tests.blackbox.running import VALUES, Target, new_key, running

pytestmark = pytest.mark.blackbox


def test_fifty_at_once_deliver_once():
    with running() as target:
        target.platform.fail(Fault(200, delay=0.5))
        key = new_key()
        with ThreadPoolExecutor(50) as pool:
            answers = list(pool.map(lambda _: target.submit(key=key), range(50)))
        statuses = sorted(each.status_code for each in answers)
        assert statuses.count(200) >= 1
        assert set(statuses) <= {200, 409}
        assert all("Retry-After" in each.headers for each in answers if each.status_code == 409)
        assert target.submit(key=key).json() == {"status": "delivered"}
        assert len(target.platform.received) == 1


def test_a_replay_gets_the_outcome():
    with running() as target:
        key = new_key()
        assert [target.submit(key=key).status_code for _ in range(3)] == [200] * 3
        assert len(target.platform.received) == 1
        target.platform.fail(400)
        key = new_key()
        assert [target.submit(key=key).status_code for _ in range(3)] == [410] * 3
        assert len(target.platform.received) == 2
        target.platform.fail(503, 503, 503)
        key = new_key()
        first, second = target.submit(key=key), target.submit(key=key)
        assert (first.status_code, second.status_code) == (202, 202)
        assert first.json() == second.json()
        target.wait_until(first.json()["id"], "delivered")


def test_a_key_is_for_one_set_of_answers():
    with running() as target:
        key = new_key()
        assert target.submit(key=key).status_code == 200
        other = target.submit({**VALUES, "first_name": "Eve"}, key=key)
        assert (other.status_code, other.json()["error"]) == (422, "key_reused")
        elsewhere = target.submit(key=key, user_id="other")
        assert elsewhere.status_code == 422
        # In another conversation it is another key.
        assert target.submit(key=key, session_id="session-2").status_code == 200
        assert len(target.platform.delivered) == 2


@pytest.fixture(scope="module")
def untouched() -> Iterator[Target]:
    with running() as target:
        yield target


@pytest.mark.parametrize(
    "key", ["short", "x" * 65, "a b c d e", "é" * 8, "key\n12345", "../../../"]
)
def test_a_malformed_key_is_refused(untouched, key):
    untouched.refuses(untouched.submit(key=key), 400)


def test_a_replay_after_a_restart_gets_the_outcome():
    with running() as target:
        key = new_key()
        assert target.submit(key=key).status_code == 200
        target.run.kill()
        target.run.launch()
        assert target.submit(key=key).json() == {"status": "delivered"}
        assert len(target.platform.received) == 1
