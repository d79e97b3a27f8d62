"""That HTTP accepted a submission, and that its conversation went on, are two facts."""

from __future__ import annotations

import pytest

from builder.trial.facts import facts_of
from builder.trial.target import Target
from tests.trial.results import result

HERE, THROUGH = Target(way="simulator"), Target(way="backend")
NOTHING = {"status": 0, "fault": "Broken."}


@pytest.mark.parametrize(
    ("target", "changes", "accepted", "said"),
    [
        (HERE, {"status": 204}, True, "HTTP: accepted."),
        (HERE, {"status": 401}, False, "HTTP: not accepted."),
        (HERE, {"status": 302}, False, "HTTP: not accepted."),
        (HERE, NOTHING, None, "HTTP: no answer tells whether it was accepted."),
        (HERE, {**NOTHING, "phases": {"dns": 1, "connect": 2, "send": 1}}, None, "HTTP: no answer tells whether it was accepted."),
        (HERE, {**NOTHING, "phases": {"dns": 1}}, False, "HTTP: not accepted."),
        (HERE, {**NOTHING, "phases": {"dns": 1, "connect": 2}}, False, "HTTP: not accepted."),
        (THROUGH, {"status": 200}, True, "HTTP: accepted."),
        (THROUGH, {"status": 422}, False, "HTTP: not accepted."),
        (THROUGH, {"status": 202, "state": "delivered"}, True, "HTTP: accepted."),
        (THROUGH, {"status": 202, "state": "failed"}, False, "HTTP: not accepted."),
        (THROUGH, {"status": 202, "state": "accepted"}, None, "HTTP: no answer tells whether it was accepted."),
        (THROUGH, {"status": 202, "state": "unconfirmed"}, None, "HTTP: no answer tells whether it was accepted."),
        (THROUGH, {"status": 410, "response_body": b'{"error": "unconfirmed"}'}, None, "HTTP: no answer tells whether it was accepted."),
        (THROUGH, {"status": 410, "response_body": b'{"error": "undeliverable"}'}, False, "HTTP: not accepted."),
        (HERE, {"status": 410, "response_body": b'{"error": "unconfirmed"}'}, False, "HTTP: not accepted."),
        (THROUGH, NOTHING, None, "HTTP: no answer tells whether it was accepted."),
    ],
)  # fmt: skip
def test_what_is_known_of_a_submission(target, changes, accepted, said):
    facts = facts_of(result(target, **changes))
    assert (facts.accepted, facts.advanced) == (accepted, None)
    assert facts.sentences == (said, "Conversation: not verified.")
