"""Killed between acknowledgement and delivery: nothing that was acknowledged is lost."""

from __future__ import annotations

import pytest

from tests.blackbox.running import new_key, running

pytestmark = pytest.mark.blackbox


def test_what_was_acknowledged_and_not_delivered_survives_kill_9():
    with running() as target:
        acknowledged = {}
        for _ in range(2):
            # The platform is away, so that what is acknowledged is not delivered yet.
            target.platform.fail(always=503)
            for _ in range(5):
                session = new_key()
                answer = target.submit(session_id=session)
                assert answer.status_code == 202, answer.text
                acknowledged[session] = answer.json()["id"]
            target.run.kill()
            assert target.platform.delivered == []
            target.run.launch()
        target.platform.fail(always=200)
        target.platform.wait_for(len(acknowledged))
        delivered = [each.headers["X-Moveo-Session-Id"] for each in target.platform.delivered]
        assert sorted(delivered) == sorted(acknowledged)
        for identity in acknowledged.values():
            target.wait_until(identity, "delivered")
