"""Row 13: a clock that drifts is corrected, or alarmed, and never silent."""

from __future__ import annotations

import pytest

from tests.blackbox.running import running
from tests.blackbox.test_metrics import read

pytestmark = pytest.mark.blackbox


@pytest.mark.parametrize("ahead", [-3600, -10, -2, 2, 10, 3600])
def test_a_drifting_clock_delivers_and_alarms(ahead):
    with running(METRICS_PORT="0") as target:
        target.platform.clock_ahead = ahead
        assert target.submit().status_code == 200
        (event,) = target.events("clock_skew")
        assert event["level"] == "alarm"
        assert abs(event["skew"] - ahead) <= 1
        found = read(target)
        assert abs(found["webview_clock_skew_seconds"] - ahead) <= 1
        assert found["webview_clock_skews_total"] >= 1
        # It delivers, so load balancers may send people here.
        ready = target.get("/readyz")
        assert (ready.status_code, ready.json()["faults"]) == (200, [])


def test_a_right_clock_is_silent():
    with running() as target:
        for number in range(5):
            assert target.submit(session_id=f"s-{number}").status_code == 200
        assert not target.run.events("clock_skew")
        assert target.get("/readyz").status_code == 200
