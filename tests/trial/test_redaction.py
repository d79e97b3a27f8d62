from __future__ import annotations

import json

import pytest

from builder.deliver.delivery import Delivery
from builder.deliver.platform_rules import Ruling
from builder.trial.exchange_text import deliveries_text, request_text, response_text
from builder.trial.ledger.record import record_of
from builder.trial.redaction import REDACTED, content_of, masked
from tests.trial.results import exchange, result

PIN = frozenset({"pin"})
SECRET = "canary-4711"


@pytest.mark.parametrize(
    "content",
    [
        {"context": {"pin": SECRET, "name": "Ada"}},
        {"values": {"pin": SECRET, "name": "Ada"}},
        {"values": {"pin": [SECRET]}, "context": {"pin": {"a": SECRET}}},
        {"pin": SECRET, "rating": 2, "user_id": "u"},
    ],
)
def test_sensitive_values_are_masked_wherever_a_body_holds_them(content):
    found = masked(json.dumps(content).encode(), PIN)
    assert SECRET.encode() not in found
    assert REDACTED in found.decode()


@pytest.mark.parametrize(
    "body", [b"", b"no json", b"[1]", b'{"context":  {"name": "Ada"}}', b'{"context": {"pin": ""}}']
)
def test_a_body_without_sensitive_values_stays_as_it_is_to_the_byte(body):
    assert masked(body, PIN) == body


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"note": "\\ud800"}',
        b"\xff\xfe",
        b'"\\udfff"',
        b"NaN",
    ],
)
def test_a_foreign_body_of_any_sort_is_shown(body):
    json.dumps(exchange(response_body=body).as_json(), ensure_ascii=False).encode()
    response_text(record_of(result(response_body=body))).encode()
    masked(body, PIN).decode("utf-8", "replace")
    assert content_of(body) is not None


def test_a_sensitive_value_with_half_a_surrogate_pair_beside_it_is_masked_too():
    found = masked(b'{"context": {"pin": "canary-4711", "note": "\\ud800"}}', PIN)
    assert b"canary" not in found


def test_nothing_that_is_kept_holds_a_sensitive_answer():
    for body in (
        json.dumps({"context": {"pin": SECRET}}).encode(),
        # A survey's answers stand in the body itself.
        json.dumps({"rating": 3, "pin": SECRET}).encode(),
    ):
        delivery = Delivery(1, 0.0, "/", {}, body, Ruling((), 200, None, json.loads(body)), 200)
        kept = result(
            sensitive=("pin",), request_body=body, response_body=body, deliveries=(delivery,)
        ).without_sensitive()
        assert SECRET not in repr(kept.exchange) + repr(kept.deliveries)
        assert REDACTED in kept.exchange.request_body.decode()


def test_sensitive_answers_are_masked_in_every_text():
    body = json.dumps({"context": {"pin": SECRET}}).encode()
    delivery = Delivery(1, 0.0, "/", {}, body, Ruling((), 200, None, json.loads(body)), 200)
    shown = record_of(
        result(
            sensitive=("pin",),
            request_body=body,
            sent=b"POST / HTTP/1.1\r\n\r\n" + body,
            response_body=body,
            deliveries=(delivery,),
        )
    )
    for text in (request_text(shown), response_text(shown), deliveries_text(shown)):
        assert SECRET not in text
        assert REDACTED in text
