"""The day that a submission says it is, and its idempotency key."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import requests

from builder.form.fields import CalculatedField
from tests.blackbox.running import Target, new_key, params, running
from tests.projects import NAME, project

pytestmark = pytest.mark.blackbox

DAY = CalculatedField(id="f_day", name="day", expression="today()", result="date")


@pytest.fixture(scope="module")
def target() -> Iterator[Target]:
    with running(project(NAME, DAY)) as started:
        yield started


def send(target: Target, key: str, name: str = "Ada", **more: Any) -> requests.Response:
    content = {"params": params(), "values": {"first_name": name}, "key": key, **more}
    return target.post(json.dumps(content).encode())


def days(target: Target) -> list[str]:
    found = [each.body["context"]["day"] for each in target.platform.received]
    target.platform.received.clear()
    return found


def test_the_same_answers_on_another_day_are_the_same_submission(target):
    here = datetime.now(UTC).date()
    before, after, key = here - timedelta(days=1), here + timedelta(days=1), new_key()
    for day in (before, here, after):
        answer = send(target, key, today=str(day))
        assert (answer.status_code, answer.json()["status"]) == (200, "delivered")
    assert send(target, key).status_code == 200
    assert days(target) == [str(before)]
    refused = send(target, key, "Grace", today=str(before))
    assert (refused.status_code, refused.json()["error"]) == (422, "key_reused")
    assert days(target) == []


@pytest.mark.parametrize("off", [-3650, -2, 2, 400])
def test_a_day_that_is_far_off_is_not_taken_and_never_refused(target, off):
    here = datetime.now(UTC).date()
    assert send(target, new_key(), today=str(here + timedelta(days=off))).status_code == 200
    assert days(target) == [str(here)]


@pytest.mark.parametrize("wrong", ["tomorrow", "2026-02-30", 20260301, None, {"day": 1}])
def test_a_day_that_is_none_is_malformed(target, wrong):
    answer = send(target, new_key(), today=wrong)
    assert (answer.status_code, answer.json()["error"]) == (400, "malformed")
    assert days(target) == []
