"""Replaying byte by byte, comparing two submissions, facts of a token, archives."""

from __future__ import annotations

import base64
import json
from dataclasses import replace

import jsonschema
import pytest

from builder.deliver.platform_rules import Expectation
from builder.errors import DeliveryError, RefusedError
from builder.keys.tokens import TokenCheck, check_token
from builder.trial.comparison import Difference, compare
from builder.trial.har import har_of
from builder.trial.ledger.record import Record, record_of
from builder.trial.sender import Sender
from builder.trial.target import Target
from builder.trial.token_facts import skew_of, token_facts
from tests.deliver.bundles import key
from tests.trial.results import result
from tests.trial.test_sender import VALUES, attempt

# Facts of HAR 1.2: what must be there, and which numbers may be unknown.
TEXT, NUMBER = {"type": "string"}, {"type": "number", "minimum": -1}
PAIRS = {
    "type": "array",
    "items": {
        "type": "object", "required": ["name", "value"], "properties": {"name": TEXT, "value": TEXT},
    },
}  # fmt: skip
HAR = {
    "type": "object",
    "required": ["log"],
    "properties": {
        "log": {
            "required": ["version", "creator", "entries"],
            "properties": {
                "version": {"const": "1.2"},
                "creator": {"required": ["name", "version"]},
                "entries": {
                    "type": "array",
                    "items": {
                        "required": ["startedDateTime", "time", "request", "response", "cache", "timings"],
                        "properties": {
                            "startedDateTime": {"pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$"},
                            "time": {"type": "number", "minimum": 0},
                            "cache": {"type": "object"},
                            "request": {
                                "required": ["method", "url", "httpVersion", "cookies", "headers", "queryString", "headersSize", "bodySize"],
                                "properties": {
                                    "httpVersion": {"const": "HTTP/1.1"}, "cookies": PAIRS, "headers": PAIRS, "queryString": PAIRS,
                                    "postData": {"required": ["mimeType", "text"]}, "headersSize": NUMBER, "bodySize": NUMBER,
                                },
                            },
                            "response": {
                                "required": ["status", "statusText", "httpVersion", "cookies", "headers", "content", "redirectURL", "headersSize", "bodySize"],
                                "properties": {
                                    "status": {"type": "integer"}, "statusText": TEXT, "cookies": PAIRS, "headers": PAIRS,
                                    "content": {"required": ["size", "mimeType"], "properties": {"size": {"type": "integer", "minimum": 0}, "mimeType": TEXT}},
                                    "redirectURL": TEXT,
                                },
                            },
                            "timings": {
                                "required": ["send", "wait", "receive"],
                                "properties": {
                                    **dict.fromkeys(("blocked", "dns", "connect", "ssl"), NUMBER),
                                    **{name: {"type": "number", "minimum": 0} for name in ("send", "wait", "receive")},
                                },
                            },
                        },
                    },
                },
            },
        },
    },
}  # fmt: skip


@pytest.fixture(scope="module")
def sender():
    with Sender() as running:
        yield running


def test_a_replay_sends_the_same_bytes_and_sending_again_signs_anew(sender):
    first = sender.send(attempt("simulator"), None)
    replayed = sender.replay(first)
    again = sender.send(first.attempt, None)
    [was], [same], [other] = (each.deliveries for each in (first, replayed, again))
    assert (same.body, same.headers) == (was.body, was.headers)
    assert same.number == was.number + 1
    assert same.accepted
    assert replayed.exchange.sent == first.exchange.sent
    assert replayed.exchange.sent_at > first.exchange.sent_at
    assert (
        other.headers["authorization"].split(".")[0] == was.headers["authorization"].split(".")[0]
    )
    token = was.headers["authorization"].removeprefix("Bearer ")
    for each in (first, replayed):
        assert token.rpartition(".")[2] not in repr(each.exchange)
        assert set(each.exchange.phases) == {"dns", "connect", "send", "wait", "receive"}
    # What the ledger holds cannot be replayed.
    gone = replace(first, exchange=replace(first.exchange, original=None))
    with pytest.raises(RefusedError):
        sender.replay(gone)
    with pytest.raises(DeliveryError):
        sender.replay(first, lambda: True)
    with Sender() as later, pytest.raises(DeliveryError):
        later.replay(first)


def test_a_replay_through_the_backend_is_the_same_submission(sender):
    first = sender.send(attempt("backend"), None)
    replayed = sender.replay(first)
    assert replayed.exchange.status == 200
    assert replayed.deliveries == ()  # the backend knows the idempotency key
    assert json.loads(replayed.exchange.response_body) == json.loads(first.exchange.response_body)
    compared = compare(record_of(first), record_of(replayed))
    assert compared.differences == ()


def test_two_submissions_of_the_same_answers_do_not_differ(sender):
    first, second = (record_of(sender.send(attempt("simulator"), None)) for _ in range(2))
    later = replace(
        second,
        token={
            **second.token,
            "claims": {**second.token["claims"], "iat": 1, "exp": 5, "jti": "x"},
        },
        answer_head=second.answer_head.replace(b"Date: ", b"Date: X"),
    )
    compared = compare(first, later)
    assert compared.differences == ()
    assert {
        "token claims.iat",
        "token claims.exp",
        "token claims.jti",
        "answer header Date",
    } <= set(compared.ignored)


def test_each_difference_is_told_by_its_path(sender):
    first = record_of(sender.send(attempt("simulator"), None))
    values = {**VALUES, "first_name": "Eve"}
    changed = attempt("simulator", values=values)
    changed = replace(
        changed,
        parameters={**changed.parameters, "user_id": "u2"},
        target=Target(way="simulator", faults=("503",)),
    )
    second = record_of(sender.send(changed, None))
    found = {
        (each.part, each.path): (each.before, each.after)
        for each in compare(first, second).differences
    }
    assert found["payload", "context.first_name"] == ('"Ada"', '"Eve"')
    assert found["token", "claims.sub"][1] == '"u2"'
    assert found["payload", "user_id"][1] == '"u2"'
    assert found["answer", "status"] == ("200", "503")
    assert found["answer", "ok"] == ("true", None)
    assert not {("token", "claims.iat"), ("request", "header Content-Length")} & found.keys()


def plain(body: bytes, **changes) -> Record:
    return replace(record_of(result(sent=b"POST /x HTTP/1.1\r\n\r\n" + body)), **changes)


def test_what_always_differs_is_stated_and_the_rest_counts():
    first = plain(
        b'{"context": {"ref": "A1", "n": 1, "list": [1, {"a.b": 2}]}, "timestamp": 1}',
        varying=("ref",),
        masked=("pin",),
    )
    second = plain(
        b'{"context": {"ref": "B2", "n": 1.5, "list": [1, {"a.b": 3}, 4]}, "timestamp": 2}'
    )
    compared = compare(first, second)
    assert compared.differences == (
        Difference("payload", "context.n", "1", "1.5"),
        Difference("payload", 'context.list[1]."a.b"', "2", "3"),
        Difference("payload", "context.list[2]", None, "4"),
    )
    assert compared.ignored == ("payload context.ref", "payload timestamp")
    assert compared.unknown == ("pin",)
    assert compare(plain(b"no json"), plain(b"\xff")).differences[0].path == "body"
    same = compare(first, first)
    assert (same.differences, same.ignored) == ((), ())


def answered(*lines: str) -> Record:
    head = "\r\n".join(("HTTP/1.1 200 OK", *lines, "", ""))
    return replace(record_of(result()), answer_head=head.encode())


def test_what_stands_there_twice_or_empty_is_compared_too():
    first = answered("Vary: Origin", "Vary: Accept", "Date: a", "Date: b")
    second = answered("Vary: Accept-Encoding", "Vary: Accept", "Date: c", "Date: d")
    compared = compare(first, second)
    assert compared.differences == (
        Difference("answer", "header Vary", "Origin", "Accept-Encoding"),
    )
    assert compared.ignored == ("answer header Date", "answer header Date (2)")
    third = answered("Vary: Origin")
    (lost, *_) = compare(first, third).differences
    assert lost == Difference("answer", "header Vary (2)", "Accept", None)
    empty = replace(first, url="https://host.example/submit?lang=&a=1&a=2")
    full = replace(first, url="https://host.example/submit?a=1&a=3")
    assert compare(empty, full).differences == (
        Difference("request", "query lang", "", None),
        Difference("request", "query a (2)", "2", "3"),
    )


def test_facts_of_a_token(sender):
    sent = sender.send(attempt("simulator"), None)
    facts = token_facts(record_of(sent))
    assert facts is not None
    assert facts.is_signed
    assert facts.problems == ()
    assert facts.life_s == 4
    assert facts.clock_skew_s == 0
    assert facts.expires is not None
    assert facts.left_s(facts.expires - 1.5) == 1.5
    assert facts.left_s(facts.expires + 9) == 0
    late = replace(
        sent.exchange,
        answer_head=b"HTTP/1.1 200 OK\r\ndate: Sat, 28 Nov 2026 12:00:00 GMT\r\n\r\n",
        sent_at=1795867190.0,
        phases={"wait": 500.0},
    )
    kept = record_of(replace(sent, exchange=late))
    assert skew_of(kept) == pytest.approx(10.25)
    assert skew_of(record_of(result())) is None
    assert token_facts(record_of(result())) is None
    odd = token_facts(record_of(result(token=TokenCheck({}, {"iat": True, "exp": 10**30}))))
    assert odd is not None
    assert (odd.issued, odd.expires, odd.life_s, odd.left_s(0), odd.is_signed) == (
        None,
        None,
        None,
        None,
        False,
    )


def test_a_token_of_another_key_is_told_whatever_else_it_says(sender):
    first = sender.send(attempt("simulator"), None).exchange
    assert first.original is not None
    token = first.original.request.partition(b"Bearer ")[2].partition(b"\r\n")[0].decode()
    assert not check_token(token, key().public_pem).is_signed
    head, _, signature = token.split(".")
    forged = base64.urlsafe_b64encode(b'{"sub":"other"}').decode().rstrip("=")
    assert not check_token(f"{head}.{forged}.{signature}", key().public_pem).is_signed
    assert Expectation(key().public_pem).issuer


def test_an_archive_keeps_the_rules_of_har(sender):
    records = [
        record_of(sender.send(attempt("simulator"), None)),
        record_of(result(status=0, fault="Broken.", sent_at=5.0)),
        plain(b"\xff", answer=b"\xff\x00", answer_head=b"HTTP/1.1 302 Found\r\nLocation: /y\r\n\r\n", url="https://a.test/x?a=1&b="),
    ]  # fmt: skip
    made = json.loads(har_of(records))
    jsonschema.validate(made, HAR)
    entries = made["log"]["entries"]
    assert entries[0]["startedDateTime"].startswith("1970-01-01")
    ours = entries[-1]
    assert ours["request"]["postData"]["text"] == records[0].request.body.decode()
    assert {"name": "Authorization", "value": "«redacted»"} in ours["request"]["headers"]
    assert ours["time"] == pytest.approx(sum(records[0].phases.values()), abs=0.01)
    odd = next(each for each in entries if each["response"]["redirectURL"] == "/y")
    assert base64.b64decode(odd["response"]["content"]["text"]) == b"\xff\x00"
    assert odd["request"]["queryString"] == [
        {"name": "a", "value": "1"},
        {"name": "b", "value": ""},
    ]
    assert json.loads(har_of([]))["log"]["entries"] == []
