"""What is foreseen of a submission is what the backend does."""

import json

from builder.backend.intake import BODY_MOST
from builder.trial.foreseen import differences, foresee
from tests.backend.fake_platform import FakePlatform
from tests.backend.forms import demo_form, parameters, private_key
from tests.backend.test_server import OURS, run

KEY = "key-0000000"
GOOD = {"first_name": "Anna"}


def body(number, **changed):
    whole = {"params": parameters(), "values": GOOD, "key": f"{KEY}{number}", **changed}
    return json.dumps({name: value for name, value in whole.items() if value is not None}).encode()


def without(name):
    return {key: value for key, value in parameters().items() if key != name}


BODIES = [
    body(1),
    body(2, values={**GOOD, "email": "anna@example.com"}, today="2026-11-28"),
    body(3, params={**parameters(), "page_id": "not / an id", "lang": "el"}),
    body(4, params=without("user_id")),
    body(5, params={**parameters(), "session_id": "a b"}),
    body(6, params={**parameters(), "debug": "1"}),
    body(7, params={**parameters(), "integration_id": "another"}),
    body(8, values={}),
    body(9, values={"first_name": "x" * 5000}),
    body(10, values={**GOOD, "nobody": 1}),
    body(11, values={"first_name": 5}),
    body(12, values=None),
    body(13, today="yesterday"),
    body(14, key="short"),
    b"{",
    b'{"params": {}, "params": {}}',
    b"\xff",
    b"[" * 50,
]


def test_status_words_and_delivery_are_those_of_the_backend(tmp_path):
    form = demo_form()

    async def steps(served):
        found = []
        for sent in BODIES:
            answer = await served.client.post("/submit", data=sent, headers=OURS)
            found.append((answer.status, await answer.json()))
        return found

    with FakePlatform(private_key().public_key()) as platform:
        told = run(tmp_path, platform, steps)
        delivered = [each.body for each in platform.received]
    foreseen = [foresee(form, sent, {}) for sent in BODIES]
    for sent, (status, answer), one in zip(BODIES, told, foreseen, strict=True):
        assert one.status == status, sent
        if one.is_delivered:
            assert answer["status"] == "delivered", sent
            assert one.reasons == ()
        else:
            known = {
                name: answer[name] for name in ("error", "message", "fields") if name in answer
            }
            assert one.answer() == known, sent
            assert one.reasons, sent
            assert one.body == b""
    assert [json.loads(one.body) for one in foreseen if one.is_delivered] == delivered
    assert sum(one.is_delivered for one in foreseen) >= 3
    assert {one.status for one in foreseen} >= {200, 400, 422}


def test_single_values_are_compared_as_json():
    before = b'{"context": {"a": "1", "b": 1, "c": [1, 2]}, "timestamp": 5, "user_id": "u"}'
    after = b'{"context": {"a": 1, "b": 1, "c": [1], "d.e": null}, "timestamp": 6, "user_id": "u"}'
    assert differences(before, after) == (
        'context.a: "1" → 1',
        "- context.c[1]: 2",
        '+ context."d.e": null',
    )
    assert differences(before, before) == ()


def test_reasons_are_sentences_of_the_app_and_not_the_words_of_the_backend():
    words = {
        body(12, values=None): ("The submission is not an object of parameters, answers and key.",),
        body(13, today="yesterday"): ("Today has to be a date such as 2026-12-31.",),
        body(14, key="short"): (
            "The key has to be 8 to 64 letters, digits, hyphens or underscores.",
        ),
        body(15, params=[]): ("Parameters and answers have to be objects.",),
        body(10, values={**GOOD, "nobody": 1}): ("The form has no field 'nobody'.",),
        body(11, values={"first_name": 5}): (
            "The answer to 'first_name' is of another kind than the field takes.",
        ),
        body(4, params=without("user_id")): (
            "The backend would refuse this: the parameter 'user_id' is missing.",
        ),
        b"{": ("The submission is not JSON as it is defined.",),
        b'{"params": {}, "params": {}}': ("A name stands twice in the submission.",),
        b"\xff": ("The submission is not UTF-8.",),
        b"[" * 50: ("The submission is nested too deep.",),
        b'"\\ud800"': ("A text holds half of a character.",),
        b"[" + b"1" * 5000 + b"]": ("A number has too many digits.",),
        b" " * (BODY_MOST + 1): ("The submission is too large.",),
    }
    assert {sent: foresee(demo_form(), sent, {}).reasons for sent in words} == words
