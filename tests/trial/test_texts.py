"""What is said of a trial before and after it: refusals, texts, verdicts, targets."""

from __future__ import annotations

from datetime import date

import pytest

from builder.backend import rules
from builder.check import validate
from builder.deliver.delivery import Delivery
from builder.deliver.platform_rules import Ruling
from builder.keys.tokens import TokenCheck
from builder.render import compile_form
from builder.trial.exchange_text import (
    HEX_MAX,
    deliveries_text,
    exact_text,
    hex_text,
    response_text,
    token_text,
)
from builder.trial.ledger.record import record_of
from builder.trial.refusals import refusals
from builder.trial.samples import invalid_values, sample_parameters, sample_values
from builder.trial.target import Target
from builder.trial.verdict import refused_answers, verdict_of
from tests.projects import everything
from tests.trial.results import result

FORM = compile_form(validate(everything()))
TODAY = date(2026, 3, 10)
BACKEND = Target(way="backend")
GOOD = TokenCheck({"alg": "RS256"}, {"sub": "u"}, (), notes=("A note.",))


def _delivery(*reasons, fault="", answered=200, token=None, number=1):
    ruling = Ruling(reasons, 400 if reasons else 200, token, {}, ("Noted.",))
    headers = {"authorization": "Bearer secret", "x-a": "b"}
    return Delivery(number, 0.0, "/v1/x", headers, b'{"a":1}', ruling, answered, fault)


def test_invalid_answers_are_refused_each_in_words():
    values = invalid_values(FORM, TODAY)
    days = rules.Days(TODAY, TODAY)
    assert len(values) > 15
    for spec in FORM.fields:
        if spec.name in values:
            assert rules.judge(spec, values[spec.name], days).code, spec.name
    found = refusals(FORM, values, sample_parameters())
    asked = values.keys() - found.unasked
    assert asked <= found.fields.keys()
    assert all(found.fields.values())


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("quantity", "many", "whole number"),
        ("price", "many", "number"),
        ("first_name", ["Ada"], "The page never sends a value of this type."),
    ],
)
def test_an_answer_of_another_type_is_refused_in_words(name, value, said):
    values = {**sample_values(FORM, TODAY), name: value}
    assert said in refusals(FORM, values, sample_parameters()).fields[name]


def test_refused_parameters_are_told_with_the_shape_they_need():
    values = sample_values(FORM, TODAY)
    found = refusals(FORM, values, {**sample_parameters(), "session_id": "a b"})
    assert "'session_id' is malformed. It has 1 to 128 letters" in found.parameters
    assert found
    assert not refusals(FORM, values, sample_parameters())


def test_an_answer_is_shown_with_its_status_in_words():
    for changes, shown in (
        ({"status": 404, "response_body": b"gone"}, "404 Not Found\n\ngone"),
        ({"status": 799}, "799"),
        ({"status": 0, "fault": "Broken."}, "There was no response.\nBroken."),
    ):
        assert response_text(record_of(result(**changes))) == shown


def test_bytes_are_shown_so_that_none_is_hidden():
    data = b"A: b\r\n\r\n{\t\xff\x00\n" + "é\u202e\u200b".encode()
    assert exact_text(data) == "A: b␍␊\n␍␊\n{␉\\xff␀␊\né\\u202e\\u200b"
    assert hex_text(b"Moveo\x00\xff0123456789") == (
        "00000000  4d 6f 76 65 6f 00 ff 30 31 32 33 34 35 36 37 38  Moveo..012345678\n"
        "00000010  39                                               9"
    )
    assert hex_text(bytes(HEX_MAX + 3)).endswith("… and 3 bytes more")
    assert hex_text(b"") == ""


def test_a_token_is_shown_with_its_problems_and_notes():
    text = token_text(record_of(result(token=GOOD)).token)
    assert "✓ Signature and claims are good.\n! A note." in text
    assert '"sub": "u"' in text
    bad = TokenCheck({}, {}, ("It has expired.",))
    assert token_text(record_of(result(token=bad)).token).startswith("✗ It has expired.")
    assert "did not get that far" in token_text({})


def test_the_token_is_that_of_the_last_attempt_where_the_backend_signed():
    tried = (_delivery(token=GOOD), _delivery(number=2))
    assert result(BACKEND, deliveries=tried).token is GOOD
    assert result(BACKEND).token is None
    assert result(token=GOOD).token is GOOD


def test_deliveries_are_shown_with_the_ruling_and_without_the_token():
    tried = (_delivery("Bad."), _delivery(fault="reset", answered=0, number=2))
    shown = deliveries_text(record_of(result(deliveries=tried)))
    assert "✗ Bad." in shown
    assert "! Noted." in shown
    assert "✓ It keeps the rules" in shown
    assert "! Fault asked for: reset" in shown
    assert "Received as number 2, not answered" in shown
    assert "secret" not in shown
    assert deliveries_text(record_of(result())) == "The simulator received nothing."


@pytest.mark.parametrize(
    ("trial", "text", "tone"),
    [
        (
            result(status=200, deliveries=(_delivery(),)),
            "Delivered: the simulator took it (200).",
            "good",
        ),
        (
            result(status=0, fault="Broken.", deliveries=(_delivery(fault="taken-reset"),)),
            "Delivered, but unconfirmed: the simulator took it, and its response was lost.",
            "warning",
        ),
        (
            result(status=503, deliveries=(_delivery(fault="503", answered=503),)),
            "Refused: the simulator answered 503.",
            "error",
        ),
        (
            result(BACKEND, status=0, fault="Broken."),
            "No response from the exported backend. Broken.",
            "error",
        ),
        (
            result(BACKEND, status=200, deliveries=(_delivery(), _delivery(number=2))),
            (
                "Delivered: the exported backend signed it, and the simulator took it after "
                "2 attempts."
            ),
            "good",
        ),
        (
            result(BACKEND, status=202, state="unconfirmed", deliveries=(_delivery(),)),
            "Saved, and perhaps delivered: the form says not to send it again.",
            "warning",
        ),
    ],
)
def test_each_result_has_its_verdict(trial, text, tone):
    verdict = verdict_of(trial)
    assert (verdict.text, verdict.tone) == (text, tone)


def test_what_the_backend_refuses_is_told_of_each_answer():
    body = b'{"error": "fields", "message": "Please check.", "fields": {"email": "Wrong."}}'
    refused = result(BACKEND, status=422, response_body=body)
    assert refused_answers(refused) == {"email": "Wrong."}
    assert verdict_of(refused).advice.startswith("Please check. What it said of each answer")
    assert refused_answers(result(BACKEND, status=422, response_body=b'{"fields": [1]}')) == {}
    assert refused_answers(result(status=422, response_body=body)) == {}


@pytest.mark.parametrize(
    ("target", "host", "is_real", "title"),
    [
        (Target(way="simulator"), "127.0.0.1", False, "Simulator"),
        (BACKEND, "127.0.0.1", False, "Exported backend"),
        (Target(way="platform", url="https://a.test:8443"), "a.test:8443", True, "a.test:8443"),
        (Target(way="platform", url="http://127.0.0.1:8"), "127.0.0.1:8", False, "127.0.0.1:8"),
        (Target(way="platform", url="https://localhost"), "localhost", False, "localhost"),
        (Target(way="deployed", url="http://127.0.0.1:8"), "127.0.0.1:8", True, "127.0.0.1:8"),
        (Target(way="deployed", url="https://["), "", True, ""),
        (Target(way="platform", url="https://["), "", True, ""),
        (Target(way="platform", url="https://a\u2100b"), "", True, ""),
        (Target(way="platform", url="http://127.0.0.1:99999"), "", True, ""),
        (
            Target(way="platform", url="https://127.0.0.1.evil.test"),
            "127.0.0.1.evil.test",
            True,
            "127.0.0.1.evil.test",
        ),
    ],
)
def test_a_target_names_its_host_and_whether_it_is_real(target, host, is_real, title):
    assert (target.host, target.is_real, target.title) == (host, is_real, title)
