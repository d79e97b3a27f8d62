from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler

import pytest

from builder.check import validate
from builder.deliver.platform_rules import Expectation
from builder.deliver.simulator import Simulator
from builder.errors import DeliveryError, KeyInputError, ValuesError
from builder.form.fields import (
    CalculatedField,
    CheckboxesField,
    HiddenField,
    RatingField,
    TextareaField,
    TextField,
)
from builder.gui.preview.payload import describe
from builder.gui.web.probe import Look
from builder.render import compile_form
from builder.trial.comparison import compare
from builder.trial.copied import scripts, shells
from builder.trial.copied.request import CopiedRequest, copied_from
from builder.trial.exchange import Exchange
from builder.trial.exchange_text import response_text
from builder.trial.har import har_of
from builder.trial.ledger.record import record_of
from builder.trial.redaction import REDACTED, content_of
from builder.trial.samples import sample_parameters
from builder.trial.signing_key import ephemeral_key
from builder.trial.submission import judged, send, send_through, state_of
from builder.trial.target import refuse_unknown_scheme
from tests.deliver.bundles import key, starter
from tests.loopback import body_of, respond, serving
from tests.projects import NAME, options, project, words
from tests.trial.results import exchange, result

FORM = compile_form(validate(starter()))
VALUES = {"first_name": "Μαρία", "last_name": "O’Neill", "zip_code": "10558"}
PARAMETERS = sample_parameters()


@contextmanager
def answering(answer: bytes) -> Iterator[str]:
    """A server that writes these bytes, whatever it is asked."""

    def write(request: BaseHTTPRequestHandler) -> None:
        body_of(request)
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        request.wfile.write(answer.replace(b"TOKEN", token.encode()))

    with serving(write) as url:
        yield url


def copied(exchange: Exchange) -> CopiedRequest:
    sensitive = tuple(sorted(exchange.sensitive))
    return copied_from(record_of(replace(result(sensitive=sensitive), exchange=exchange)))


def curl_of(exchange: Exchange) -> str:
    return shells.curl_of(copied(exchange))


def python_of(exchange: Exchange) -> str:
    return scripts.python_of(copied(exchange))


def sent(url: str) -> Exchange:
    return send(FORM, VALUES, PARAMETERS, key().private_pem, url)


def test_what_is_sent_is_what_the_backend_would_send(simulator):
    exchange = sent(simulator.url)
    (delivery,) = simulator.accepted()
    assert exchange.delivered
    assert exchange.method == "POST"
    assert exchange.url == f"{simulator.url}{delivery.path}"
    assert exchange.host == simulator.url.removeprefix("http://")
    assert exchange.request_body == delivery.body
    assert json.loads(delivery.body) == {
        "context": VALUES,
        "user_id": PARAMETERS["user_id"],
        "trigger_node_id": PARAMETERS["trigger_node_id"],
        "page_context": None,
    }
    for name, value in exchange.request_headers.items():
        if name != "Authorization":
            assert delivery.headers[name.lower()] == value
    assert [each.name for each in exchange.timeline] == ["judged", "prepared", "signed", "answered"]
    assert sorted(exchange.timeline, key=lambda each: each.milliseconds) == list(exchange.timeline)


def test_the_token_is_shown_decoded_and_nowhere_as_it_is(simulator):
    exchange = sent(simulator.url)
    assert exchange.token is not None
    assert exchange.token.problems == ()
    assert exchange.token.claims["sub"] == PARAMETERS["user_id"]
    (delivery,) = simulator.deliveries()
    token = delivery.headers["authorization"].removeprefix("Bearer ")
    everything = repr(exchange) + json.dumps(exchange.as_json()) + curl_of(exchange)
    assert token not in everything
    assert token.rpartition(".")[2] not in everything
    assert exchange.request_headers["Authorization"] == f"Bearer {REDACTED}"


def test_an_answer_that_echoes_the_token_is_redacted_too():
    with answering(b"HTTP/1.1 400 Bad Request\r\nX-Echo: TOKEN\r\n\r\nyou sent TOKEN") as url:
        exchange = sent(url)
    assert exchange.status == 400
    assert exchange.response_body.decode() == f"you sent {REDACTED}"
    assert "eyJ" not in repr(exchange)


def test_facebook_s_page_context(simulator):
    form = replace(FORM, page_context="both")
    simulator.expect(Expectation(key().public_pem, page_context="both"))
    parameters = sample_parameters("facebook")
    assert send(form, VALUES, parameters, key().private_pem, simulator.url).delivered
    body = json.loads(simulator.accepted()[0].body)
    assert body["page_context"] == body["page"] == {"psid": parameters["user_id"]}


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({}, "first_name"),
        ({**VALUES, "zip_code": "1"}, "zip_code"),
        ({**VALUES, "zip_code": 10558}, "zip_code"),
        ({**VALUES, "email": "nobody"}, "email"),
        ({**VALUES, "undeclared": "x"}, "do not fit the form"),
        ({**VALUES, "first_name": ["Maria"]}, "first_name"),
        ({**VALUES, "first_name": "\ud800"}, "first_name"),
        ({**VALUES, "first_name": float("nan")}, "first_name"),
        ({**VALUES, "gender": "rocket"}, "gender"),
    ],
)
def test_what_the_backend_would_refuse_is_not_sent(simulator, values, why):
    with pytest.raises(ValuesError) as caught:
        send(FORM, values, PARAMETERS, key().private_pem, simulator.url)
    assert why in str(caught.value)
    assert simulator.deliveries() == ()


@pytest.mark.parametrize(
    "change",
    [{"user_id": ""}, {"session_id": "a b"}, {"integration_id": "../../admin"}, {"evil": "x"}],
)
def test_parameters_that_the_backend_would_refuse_are_not_sent(simulator, change):
    with pytest.raises(ValuesError) as caught:
        send(FORM, VALUES, {**PARAMETERS, **change}, key().private_pem, simulator.url)
    assert next(iter(change)) in str(caught.value)
    assert simulator.deliveries() == ()


def test_hidden_parameters_reach_the_context():
    hidden = HiddenField(id="f_utm", name="campaign", source="parameter", parameter="utm_campaign")
    form = compile_form(validate(starter(fields=(NAME, hidden))))
    parameters, context = judged(
        form, {"first_name": "Ada"}, {**PARAMETERS, "utm_campaign": "spring"}
    )
    assert parameters.extra == {"utm_campaign": "spring"}
    assert context == {"first_name": "Ada", "campaign": "spring"}


@pytest.mark.parametrize("private", [b"", b"nonsense", b"\x89PNG", b"-----BEGIN PRIVATE KEY-----"])
def test_a_key_that_is_none(simulator, private):
    with pytest.raises(KeyInputError):
        send(FORM, VALUES, PARAMETERS, private, simulator.url)
    assert simulator.deliveries() == ()


def test_a_key_that_the_platform_does_not_know(simulator):
    exchange = send(FORM, VALUES, PARAMETERS, ephemeral_key().private_pem, simulator.url)
    assert exchange.status == 401
    assert not exchange.delivered
    # As a token of that key it is fine; it is the platform that knows another.
    assert exchange.token is not None
    assert exchange.token.problems == ()


def test_nobody_listens():
    with Simulator(Expectation(key().public_pem)) as gone:
        url = gone.url
    exchange = sent(url)
    assert (exchange.status, exchange.delivered) == (0, False)
    assert "could not be reached" in exchange.fault
    assert exchange.timeline[-1].name == "failed"


ODD_ANSWERS = {
    "not HTTP": b"\x00\xff\r\n\r\n",
    "nothing": b"",
    "half a header": b"HTTP/1.1 200 O",
    "binary": b"HTTP/1.1 200 OK\r\n\r\n\x00\xff\xfe",
    "cut short": b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nshort",
    "damaged gzip": b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nno gzip at all",
    "damaged chunks": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx",
    "a bomb": b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n",
}


@pytest.mark.parametrize("answer", ODD_ANSWERS)
def test_an_odd_answer_is_an_outcome_and_no_accident(answer):
    # Made here, as each worker of a run imports this file.
    bomb = gzip.compress(bytes(50_000_000)) if answer == "a bomb" else b""
    with answering(ODD_ANSWERS[answer] + bomb) as url:
        exchange = sent(url)
        through = send_through(url, VALUES, PARAMETERS, "key-12345678")
    for each in (exchange, through):
        assert each.status == 200 or each.fault
        assert len(each.response_body) <= 1 << 20
        json.dumps(each.as_json())


def test_the_environment_s_proxies_are_not_used(simulator, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("all_proxy", "http://127.0.0.1:9")
    assert sent(simulator.url).delivered


def test_a_submission_through_a_backend_looks_like_the_page_s():
    with answering(b'HTTP/1.1 202 Accepted\r\n\r\n{"status": "accepted", "id": "1"}') as url:
        exchange = send_through(url, VALUES, PARAMETERS, "key-12345678")
    assert exchange.url == f"{url}/submit"
    assert exchange.status == 202
    assert exchange.token is None
    assert json.loads(exchange.request_body) == {
        "params": PARAMETERS,
        "values": VALUES,
        "key": "key-12345678",
        "today": datetime.now(UTC).astimezone().date().isoformat(),
    }
    assert exchange.as_json()["answer"]["body"] == {"status": "accepted", "id": "1"}


@pytest.mark.parametrize(
    "url", ["https://channels.moveo.ai", "http://127.0.0.1:8080", "http://localhost:1"]
)
def test_addresses_to_send_to(url):
    refuse_unknown_scheme(url)


@pytest.mark.parametrize(
    "url",
    [
        "", "simulator?", "ftp://x", "http://example.com", "http://127.0.0.1.evil.test", "https://",
        "https://user:word@host", "http://[", "file:///etc/passwd", "//host", "https://host/path",
        "javascript:alert(1)", "http://127.0.0.1@evil.test",
    ],
)  # fmt: skip
def test_addresses_not_to_send_to(url):
    with pytest.raises(DeliveryError):
        refuse_unknown_scheme(url)


def test_sensitive_answers_are_masked_wherever_a_submission_is_shown(simulator):
    pin = TextField(id="f_pin", name="pin", label=words("PIN"), sensitive=True)
    topics = CheckboxesField(
        id="f_topics",
        name="topics",
        label=words("Topics"),
        options=options("health", "money"),
        deliver="booleans",
        sensitive=True,
    )
    form = compile_form(validate(project(NAME, pin, topics)))
    values = {"first_name": "Ada", "pin": "canary-4711", "topics": ["health"]}
    exchange = send(form, values, PARAMETERS, key().private_pem, simulator.url)
    assert exchange.delivered
    # Sent as it is, shown otherwise.
    sent = json.loads(simulator.accepted()[-1].body)["context"]
    assert (sent["pin"], sent["topics_health"]) == ("canary-4711", True)
    shown = exchange.as_json()["request"]["body"]["context"]
    masked = dict.fromkeys(("pin", "topics_health", "topics_money"), REDACTED)
    assert shown == {"first_name": "Ada", **masked}
    for text in (json.dumps(exchange.as_json()), curl_of(exchange), python_of(exchange)):
        assert "canary" not in text
        assert "Ada" in text
    compile(python_of(exchange), "copied", "exec")


def test_what_tells_a_sensitive_answer_is_masked_too(simulator):
    pin = TextField(id="f_pin", name="pin", label=words("PIN"), sensitive=True)
    again = TextField(id="f_again", name="again", label=words("Once more"), equals="f_pin")
    told = CalculatedField(
        id="f_told", name="told", expression='"PIN: " & {f_again}', result="text"
    )
    longer = CalculatedField(id="f_longer", name="longer", expression="length({f_told}) * 1000")
    plain = CalculatedField(id="f_plain", name="plain", expression="length({f_name})")
    form = compile_form(validate(project(NAME, pin, again, told, longer, plain)))
    values = {"first_name": "Ada", "pin": "canary-4711", "again": "canary-4711"}
    exchange = send(form, values, PARAMETERS, key().private_pem, simulator.url)
    assert exchange.delivered
    # The backend of the form works out what it delivers; the platform gets it as it is.
    sent = json.loads(simulator.accepted()[-1].body)["context"]
    assert (sent["told"], sent["longer"]) == ("PIN: canary-4711", 16_000)
    masked = dict.fromkeys(("pin", "again", "told", "longer"), REDACTED)
    assert exchange.as_json()["request"]["body"]["context"] == {
        "first_name": "Ada", "plain": 3, **masked,
    }  # fmt: skip
    for text in (json.dumps(exchange.as_json()), curl_of(exchange), python_of(exchange)):
        assert "canary" not in text


def test_sensitive_answers_are_masked_on_the_way_through_a_backend():
    answer = b'HTTP/1.1 200 OK\r\n\r\n{"values": {"pin": "canary-4711"}}'
    with answering(answer) as url:
        values = {"first_name": "Ada", "pin": "canary-4711"}
        exchange = send_through(url, values, PARAMETERS, "key-12345678", frozenset({"pin"}))
    assert json.loads(exchange.request_body)["values"] == values
    assert b"canary" in exchange.response_body
    for text in (json.dumps(exchange.as_json()), curl_of(exchange), python_of(exchange)):
        assert "canary" not in text
        assert "Ada" in text


def test_a_surveys_sensitive_feedback_is_masked_too(simulator):
    rating = RatingField(id="f_r", name="rating", label=words("Rating"), required=True)
    feedback = TextareaField(
        id="f_f", name="feedback", label=words("Why?"), max_length=280, sensitive=True
    )
    form = compile_form(validate(project(rating, feedback, purpose="survey")))
    values = {"rating": 2, "feedback": "canary"}
    exchange = send(form, values, PARAMETERS, key().private_pem, simulator.url)
    assert exchange.delivered
    body = exchange.as_json()["request"]["body"]
    assert (body["rating"], body["feedback"]) == (2, REDACTED)


def test_trial_and_preview_leave_out_what_is_judged_but_not_delivered():
    kept_back = replace(NAME, required=True, delivered=False)
    ticks = CheckboxesField(
        id="f_t", name="topics", label=words("Topics"), options=options("a", "b"), delivered=False
    )
    greeting = CalculatedField(
        id="f_g", name="greeting", expression='"Hi " & {f_name}', result="text"
    )
    note = TextareaField(id="f_n", name="note", label=words("Note"))
    form = compile_form(validate(project(kept_back, ticks, greeting, note)))
    values = {"first_name": "Ada", "topics": ["a"], "note": "x"}
    expected = {"greeting": "Hi Ada", "note": "x"}
    assert judged(form, values, PARAMETERS)[1] == expected
    body = json.dumps({"params": PARAMETERS, "values": values, "key": "k" * 8}).encode()
    shown = describe(form, Look(screen="", errors=(), body=body), PARAMETERS, {})
    assert json.loads(shown.body)["context"] == expected
    assert json.dumps(json.loads(shown.body), indent=2, ensure_ascii=False) in shown.text
    with pytest.raises(ValuesError, match="first_name"):
        judged(form, {"note": "x"}, PARAMETERS)


def test_the_state_is_never_guessed_from_what_no_backend_says():
    deep = b'{"status": "delivered", "more": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    said = {
        "/submissions/a1": (b'{"status": "delivered"}', "delivered"),
        "/submissions/a2": (deep, "accepted"),
        "/submissions/a3": (b'{"status": "on fire"}', "accepted"),
        "/submissions/a4": (b'{"status": ["delivered"]}', "accepted"),
        "/submissions/a5": (b"[]", "accepted"),
    }

    def answer(request: BaseHTTPRequestHandler) -> None:
        asked.append(request.path)
        respond(request, 200, said[request.path][0], {})

    asked: list[str] = []
    with serving(answer) as url:
        for path, (_body, wanted) in said.items():
            held = json.dumps({"id": path.rpartition("/")[2]}).encode()
            assert state_of(url, exchange(response_body=held), lambda: False) == wanted
        # What is no id is not asked for, wherever it would lead.
        for held in (deep, b'{"id": "../readyz"}', b'{"id": 7}', b'{"id": ["a1"]}', b"null"):
            assert state_of(url, exchange(response_body=held), lambda: False) == "accepted"
    assert asked == [*said]


def test_answers_that_are_nested_deep_are_shown_as_text_and_compared():
    for depth in (990, 100_000):
        body = b'{"a": ' + b"[" * depth + b"]" * depth + b"}"
        head = b"HTTP/1.1 200 OK\r\n\r\n"
        deep = record_of(result(response_body=body, answer_head=head))
        plain = record_of(result(response_body=b"{}", answer_head=head))
        (found,) = compare(plain, deep).differences
        assert (found.part, found.path, found.after) == ("answer", "body", body.decode())
        assert response_text(deep).endswith(body.decode())
        assert content_of(body) == body.decode()
        json.loads(har_of([deep]))
