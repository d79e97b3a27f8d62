"""What the backend counts, on a port of its own."""

from __future__ import annotations

import pytest
import requests
from prometheus_client.parser import text_string_to_metric_families

from tests.blackbox.running import Target, outbox_of, running

pytestmark = pytest.mark.blackbox


def read(target: Target) -> dict[str, float]:
    (event,) = target.events("metrics")
    assert event["url"].startswith("http://127.0.0.1:")
    text = requests.get(event["url"], timeout=10).text
    return {
        " ".join((sample.name, *sample.labels.values())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def test_what_happens_is_counted():
    with running(METRICS_PORT="0", RATE_LIMIT_SESSION="6/3600") as target:
        assert read(target)["webview_outbox_waiting"] == 0
        target.platform.clock_ahead = 10
        assert target.submit().status_code == 200
        assert target.submit({}).status_code == 422
        assert target.submit(integration_id="other").status_code == 403
        target.platform.fail(400)
        assert target.submit().status_code == 410
        target.platform.fail(always=500)
        assert target.submit().status_code == 202
        found = read(target)
        assert found["webview_accepted_total"] == 3
        assert found["webview_delivered_total"] == 1
        assert found["webview_refused_total fields"] == 1
        assert found["webview_refused_total integration"] == 1
        assert found["webview_refused_total undeliverable"] == 1
        assert found["webview_attempts_total delivered"] == 1
        assert found["webview_attempts_total refused"] == 1
        assert found["webview_attempts_total ambiguous"] == found["webview_ambiguous_total"] >= 1
        assert found["webview_dead_total refused_400"] == 1
        assert found["webview_delivery_seconds_count"] == 1
        assert found["webview_outbox_waiting"] == 1
        assert 0 < found["webview_outbox_oldest_seconds"] < 30
        assert found["webview_outbox_dead_letters"] == 1
        assert found["webview_outbox_usable"] == 1
        assert found["webview_outbox_free_bytes"] > 1e6
        # What never happened is counted as well, so that its first time is noticed.
        assert found["webview_attempts_total unauthorised"] == 0
        assert found["webview_refused_total unavailable"] == 0
        assert abs(found["webview_clock_skew_seconds"] - 10) <= 1
        assert found["webview_rate_limits_degraded"] == 0


def test_a_database_that_cannot_be_used_is_told():
    with running(METRICS_PORT="0") as target:
        outbox = outbox_of(target)
        elsewhere = outbox.rename(outbox.with_name("moved.db"))
        assert read(target)["webview_outbox_usable"] == 0
        elsewhere.rename(outbox)
        assert read(target)["webview_outbox_usable"] == 1


def test_metrics_are_not_on_the_public_port():
    with running(METRICS_PORT="0") as target:
        assert target.get("/metrics").status_code == 404
    with running() as target:
        assert target.get("/metrics").status_code == 404
        assert not target.run.events("metrics")


def test_metrics_name_no_person():
    with running(METRICS_PORT="0") as target:
        target.submit(session_id="canary-session", user_id="canary-user")
        target.submit({"canary-name": 1})
        assert "canary" not in " ".join(read(target))
