"""Row 11: what a person typed stands in no log, no header and no file once it was delivered."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from typing import Any

import pytest

from tests.blackbox.running import VALUES, outbox_of, running

pytestmark = pytest.mark.blackbox

CANARY = "Canary-7f3a"


def test_a_canary_appears_nowhere_but_at_the_platform():
    values = {
        **VALUES,
        "first_name": CANARY,
        "note": f"{CANARY}\nsecond",
        "email": f"{CANARY}@x.gr",
    }
    named: dict[str, Any] = {CANARY: CANARY}
    with running() as target:
        target.platform.fail(503)
        waiting = target.submit(values, session_id=CANARY, user_id=CANARY)
        assert waiting.status_code == 202
        answers = [
            waiting,
            target.submit({**values, "email": CANARY}),
            target.submit({**values, CANARY: CANARY}),
            target.submit(values, session_id=CANARY + "\r\nX: y"),
            target.submit(values, **named),
            target.post(f'{{"{CANARY}": '.encode()),
            target.get(f"/submissions/{CANARY}"),
            target.get(f"/{CANARY}?{CANARY}={CANARY}"),
        ]
        # While it waits it is sealed.
        for file in outbox_of(target).parent.glob("outbox.db*"):
            assert CANARY.encode() not in file.read_bytes()
            assert file.stat().st_mode & 0o077 == 0
        target.wait_until(waiting.json()["id"], "delivered")
        assert CANARY in json.dumps(target.platform.delivered[0].body)
        assert CANARY not in target.log_with(answers[-2])
        for answer in answers[:1] + answers[2:]:
            assert CANARY not in f"{answer.headers}{answer.text}"
        for file in outbox_of(target).parent.glob("outbox.db*"):
            assert CANARY.encode() not in file.read_bytes()
        # Which integration is not listed is for the operator to know, and an id has few letters.
        unlisted = target.submit(values, integration_id=CANARY)
        assert unlisted.status_code == 403
        assert target.log_with(unlisted).count(CANARY) == 2
        for line in target.run.log_lines:
            assert {"time", "level", "event"} <= set(json.loads(line))


def test_a_delivered_payload_is_purged():
    with running() as target:
        target.platform.fail(503)
        identity = target.submit().json()["id"]
        query = "SELECT payload IS NULL FROM submissions"
        with contextlib.closing(sqlite3.connect(outbox_of(target))) as db:
            assert db.execute(query).fetchall() == [(0,)]
            target.wait_until(identity, "delivered")
            assert db.execute(query).fetchall() == [(1,)]


def test_a_session_can_be_followed_without_being_named():
    with running() as target:
        for session in ("one", "one", "two"):
            target.submit(session_id=session)
        tags = [each["session"] for each in target.events("accepted", 3)]
        assert tags[0] == tags[1] != tags[2]


def test_an_answer_names_its_log_lines():
    with running() as target:
        answer = target.submit(integration_id="other")
        number = answer.headers["X-Request-Id"]
        (refused,) = target.events("refused")
        assert (refused["reason"], refused["request"]) == ("integration", number)
