"""References, undelivered values and ids of any alphabet, through the exported backend."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from builder.form.fields import HiddenField, TextField
from tests.backend.fake_platform import Fault
from tests.blackbox.running import Target, new_key, running
from tests.projects import NAME, project, words

pytestmark = pytest.mark.blackbox

FORM = project(
    replace(NAME, name="firstName"),
    replace(NAME, id="f_2", name="kept_back", delivered=False, label=words("Not delivered")),
    HiddenField(id="f_ref", name="ticketNo", source="random"),
    HiddenField(id="f_num", name="number", source="random", style="number", length=9),
)
VALUES = {"firstName": "Ada", "kept_back": "x"}


@pytest.fixture(scope="module")
def started() -> Iterator[Target]:
    with running(FORM) as target:
        yield target


@pytest.fixture
def target(started: Target) -> Target:
    """The backend of FORM, and a platform that has received nothing yet."""
    started.platform.received.clear()
    return started


def delivered(target: Target) -> list[dict[str, object]]:
    return [each.body["context"] for each in target.platform.delivered]


def test_what_is_answered_is_what_is_delivered_and_stays_so(target):
    key = new_key()
    first = target.submit(VALUES, key).json()
    references = first["references"]
    assert first == {"status": "delivered", "references": references}
    assert delivered(target) == [
        {
            "firstName": "Ada",
            "ticketNo": references["ticketNo"],
            "number": int(references["number"]),
        }
    ]
    assert target.submit(VALUES, key).json() == first
    # Another submission, and the same key in another conversation, have others.
    for other in (
        target.submit(VALUES).json(), target.submit(VALUES, key, session_id="s-2").json(),
    ):  # fmt: skip
        assert other["references"].keys() == references.keys()
        assert not set(other["references"].values()) & set(references.values())
    assert target.submit({**VALUES, "firstName": "Eve"}, key).status_code == 422


def test_a_submission_that_waits_keeps_its_references(target):
    target.platform.fail(503, 503)
    key = new_key()
    first = target.submit(VALUES, key)
    assert first.status_code == 202
    references = first.json()["references"]
    target.wait_until(first.json()["id"], "delivered")
    assert target.submit(VALUES, key).json() == {
        "status": "delivered", "references": references,
    }  # fmt: skip
    assert delivered(target)[0]["ticketNo"] == references["ticketNo"]


def test_many_at_once_get_the_same_references(target):
    target.platform.fail(Fault(200, delay=0.3))
    key = new_key()
    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(lambda _: target.submit(VALUES, key), range(20)))
    found = {str(each.json()["references"]) for each in answers if each.status_code == 200}
    assert len(found) == 1
    assert len(target.platform.delivered) == 1


def test_references_survive_a_restart(target):
    key = new_key()
    first = target.submit(VALUES, key).json()
    target.run.kill()
    target.run.launch()
    assert target.submit(VALUES, key).json() == first


def test_nobody_sends_a_reference_of_their_own():
    with running(FORM) as target:
        answer = target.submit({**VALUES, "ticketNo": "AAAAAAAA"})
        assert answer.status_code == 400
        target.is_untouched()


@pytest.mark.parametrize(
    "value", ["Ab+/cd==", "+30 210 123", "maría@example.com", "Γιώργος 👩\u200d🚀", "x" * 256]
)
def test_users_and_nodes_of_any_alphabet_are_delivered(target, value):
    answer = target.submit(VALUES, user_id=value, trigger_node_id=value, page_id="mal formed")
    assert answer.json()["status"] == "delivered"
    (received,) = target.platform.delivered
    assert (received.body["user_id"], received.body["trigger_node_id"]) == (value, value)
    assert value not in target.log_with(answer)


def test_a_channel_is_sent_on_as_the_allowlist_writes_it():
    text = TextField(id="f_t", name="t", label=words("T"))
    with running(project(text)) as target:
        answer = target.submit({"t": "x"}, channel="FaceBook")
        assert answer.json() == {"status": "delivered"}
        (received,) = target.platform.delivered
        assert "/v1/facebook/" in received.path
        assert received.body["page_context"] == {"psid": "user-1"}
        assert target.submit({"t": "x"}, channel="Viber").status_code == 403
