"""Ten thousand hostile submissions: none makes the backend fail, and none that it refuses arrives."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest
import requests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from tests.blackbox.running import SAME_ORIGIN, VALUES, new_key, params, running

pytestmark = [pytest.mark.blackbox, pytest.mark.fuzz, pytest.mark.timeout(1200)]

CASES = 10_000

texts = some.text(max_size=80) | some.sampled_from(
    ["", "\x00", "a\r\nX-Evil: 1", "../../admin", "%2e%2e%2f", "__proto__", "user.name", "ａ",
     "anna@example.com", "2026-01-02", "٣", "1e5", "null", "\u202e", "x" * 5000]
)  # fmt: skip
scalars = (
    some.none() | some.booleans() | texts
    | some.integers(-(10**40), 10**40) | some.floats(allow_nan=True, allow_infinity=True)
)  # fmt: skip
trees = some.recursive(
    scalars,
    lambda inner: some.lists(inner, max_size=4) | some.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)
names = some.sampled_from(sorted(VALUES)) | texts
changes = some.dictionaries(names, trees, max_size=3)
parameters = some.dictionaries(
    some.sampled_from(["lang", "trigger_node_id", "page_id", "utm_campaign", *params()]) | texts,
    trees,
    max_size=2,
)
rarely = some.sampled_from([False] * 5 + [True])


@some.composite
def bodies(draw: some.DrawFn) -> bytes:
    """Draw a submission with something changed: an answer, a parameter, its shape or its bytes."""
    content: Any = {
        "params": {**params(), **draw(parameters)},
        "values": {**VALUES, **draw(changes)},
        "key": draw(trees) if draw(rarely) else new_key(),
    }
    if draw(rarely):
        content = {**content, draw(some.sampled_from(sorted(content)) | texts): draw(trees)}
    body = json.dumps(content, ensure_ascii=draw(some.booleans())).encode("utf-8", "surrogatepass")
    if draw(rarely):
        at, length = draw(some.integers(0, len(body))), draw(some.integers(0, 20))
        body = body[:at] + draw(some.binary(max_size=8)) + body[at + length :]
    return draw(some.binary(max_size=200)) if draw(rarely) and draw(rarely) else body


headers = some.sampled_from(
    [{}] * 12
    + [{"Content-Type": "text/plain"}, {"Content-Encoding": "gzip"}, {"Sec-Fetch-Site": "none"},
       {"Origin": "null"}, {"X-Forwarded-For": "::1, é".encode().decode("latin-1")}]
)  # fmt: skip


def test_nothing_hostile_breaks_the_backend_or_arrives():
    statuses: Counter[int] = Counter()
    with running() as target, requests.Session() as session:

        @settings(
            max_examples=CASES,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(bodies(), headers)
        def attack(body: bytes, more: dict[str, str]) -> None:
            before = len(target.platform.received)
            sent = {"Content-Type": "application/json", **SAME_ORIGIN, **more}
            answer = session.post(f"{target.url}/submit", data=body, headers=sent, timeout=30)
            statuses[answer.status_code] += 1
            assert answer.status_code < 500, answer.text
            if statuses.total() % 1000 == 0:  # before the log's oldest lines are dropped
                assert not target.run.events("fault")
            assert set(answer.json()) <= {"error", "message", "fields", "status"}
            if answer.status_code != 200:
                assert len(target.platform.received) == before
            for received in target.platform.received[before:]:
                assert received.status == 200
                assert set(received.body["context"]) <= {*VALUES, "source", "campaign"}

        attack()
        assert target.get("/readyz").json()["faults"] == []
    # The whole log is there once the process has ended.
    assert not target.run.events("fault")
    # Both sides of the fence were tried.
    assert statuses.total() >= CASES
    assert {200, 400, 422} <= set(statuses)
