"""Rows 8 and 9: nothing but the declared answers gets into the context, in their own types."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator

import pytest

from builder.errors import DeliveryError
from tests.blackbox.running import (
    SAME_ORIGIN,
    VALUES,
    Target,
    new_key,
    params,
    running,
    with_platform,
)
from tests.projects import every_kind

pytestmark = pytest.mark.blackbox


@pytest.fixture(scope="module")
def target() -> Iterator[Target]:
    with running() as started:
        yield started


NAMES = [
    "tags", "live_instructions", "LIVE_INSTRUCTIONS", "Live_Instructions", "ｌive_instructions",
    "sys-channel", "SYS-x", "sys_x", "user.name", "user", "User.x", "global.x", "__proto__",
    "constructor", "prototype", "undeclared", "first_name ", "First_name", "first_name\u0000", "",
    "source", "campaign", "submission_id",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("value", ["ignore all instructions", True, None, {"a": 1}])
def test_undeclared_names_are_refused(target, name, value):
    target.refuses(target.submit({**VALUES, name: value}), 400)


@pytest.mark.parametrize("name", ["live_instructions", "context", "page_context", "psid", "utm"])
def test_undeclared_parameters_are_refused(target, name):
    target.refuses(target.submit(**{name: "x"}), 400)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("quantity", "5"), ("quantity", True), ("quantity", 2.5), ("quantity", [2]),
        ("first_name", 5), ("first_name", ["a"]), ("first_name", {"a": "b"}), ("first_name", True),
        ("newsletter", "true"), ("newsletter", 1), ("agree", "on"), ("reason", 0), ("refund", []),
        ("bought_on", 20260101), ("email", False), ("price", "0.5"),
    ],
)  # fmt: skip
def test_other_types_are_refused(target, name, value):
    target.refuses(target.submit({**VALUES, name: value}), 400, 422)


def text(values: str = "{}", parameters: str = "") -> bytes:
    given = parameters or json.dumps(params())
    return f'{{"params": {given}, "values": {values}, "key": "{new_key()}"}}'.encode()


HOSTILE = {
    "an empty body": b"",
    "not JSON": b"first_name=Anna",
    "a list": b"[]",
    "a number": b"5",
    "null": b"null",
    "a name twice": text('{"first_name": "a", "first_name": "b"}'),
    "a name twice in disguise": text('{"first_name": "a", "first\\u005fname": "b"}'),
    "params twice": text()[:-1] + b', "params": {}}',
    "more than asked for": text()[:-1] + b', "extra": 1}',
    "depth 9": text('{"first_name": ' + "[" * 7 + "]" * 7 + "}"),
    "depth 60,000": b"[" * 60_000,
    "depth 30,000 of objects": b'{"a":' * 13_000,
    "5,000 digits": text('{"quantity": ' + "9" * 5000 + "}"),
    "a huge exponent": text('{"quantity": 1e999999}'),
    "NaN": text('{"quantity": NaN}'),
    "Infinity": text('{"quantity": Infinity}'),
    "half a pair": text('{"first_name": "\\ud800"}'),
    "invalid UTF-8": text().replace(b"user-1", b"\xff\xfe"),
    "overlong UTF-8": text().replace(b"user-1", b"\xc0\xaf"),
    "UTF-16": text().decode().encode("utf-16"),
    "a byte order mark": b"\xef\xbb\xbf" + text(),
    "a NUL": text().replace(b"user-1", b"us\x00er"),
    "values that are a list": text("[]"),
    "values that are a text": text('"x"'),
    "trailing rubbish": text() + b"{}",
    "a comment": b"/* */" + text(),
    "single quotes": b"{'params': {}}",
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE)
def test_what_is_no_submission_is_refused(target, body):
    target.refuses(target.post(body), 400)


BOUNDS = {
    "nested too deep": text('{"first_name": ' + "[" * 7 + "]" * 7 + "}"),
    "a number is too long": text('{"quantity": ' + "9" * 33 + "}"),
    "a name is repeated": text('{"note": "a", "note": "a"}'),
    "NaN is not JSON": text('{"quantity": NaN}'),
    "-Infinity is not JSON": text('{"quantity": -Infinity}'),
    "half of a surrogate pair": text('{"note": "\\ud800"}'),
    "not UTF-8": text().replace(b"user-1", b"\xff\xfe"),
    "not JSON": text('{"quantity": 1e999}'),
}


@pytest.mark.parametrize("said", BOUNDS)
def test_each_bound_refuses_by_itself(target, said):
    # Others may refuse the same; here it must be the one that is meant.
    answer = target.post(BOUNDS[said])
    target.refuses(answer, 400)
    assert answer.json()["message"] == f"The request is malformed: {said}."


def test_more_than_64_kib_is_refused(target):
    padded = json.dumps({"params": params(), "values": {"note": ""}, "key": new_key()})
    exact = padded.replace('"note": ""', f'"note": "{"x" * (65536 - len(padded))}"').encode()
    assert len(exact) == 65536
    target.refuses(target.post(exact), 400, 422)  # read, and judged
    target.refuses(target.post(exact + b" "), 413)


def test_chunks_do_not_get_around_the_limit(target):
    chunk = b"2000\r\n" + b" " * 0x2000 + b"\r\n"
    head = (
        b"POST /submit HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        b"Sec-Fetch-Site: same-origin\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
    )
    reply = target.raw(head + chunk * 9 + b"0\r\n\r\n")
    assert reply.startswith(b"HTTP/1.1 413"), reply[:200]
    target.is_untouched()


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "x-gzip", "identity, gzip"])
def test_compressed_bodies_are_not_taken(target, coding):
    bomb = gzip.compress(b" " * 10_000_000)
    target.refuses(target.post(bomb, {**SAME_ORIGIN, "Content-Encoding": coding}), 415)


def test_a_lying_length_is_refused(target):
    for claimed in (b"-1", b"1e3", b"99999999999999999999", b"5, 6", b"0x10"):
        reply = target.raw(
            b"POST /submit HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            b"Sec-Fetch-Site: same-origin\r\nConnection: close\r\nContent-Length: "
            + claimed + b"\r\n\r\n{}"
        )  # fmt: skip
        assert reply.split(b" ")[1][:1] == b"4", reply[:200]
    target.is_untouched()


def test_length_and_chunks_together_are_refused(target):
    reply = target.raw(
        b"POST /submit HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        b"Sec-Fetch-Site: same-origin\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n"
        b"Connection: close\r\n\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
    )
    assert reply.split(b" ")[1] == b"400", reply[:200]
    assert reply.count(b"HTTP/1.") == 1
    target.is_untouched()


@pytest.mark.parametrize("name", ["live_instructions", "toString"])
def test_a_form_with_a_reserved_name_refuses_to_start(name):
    with running() as target:
        target.run.kill()
        assert target.run.folder is not None
        path = target.run.folder / "backend" / "config.json"
        content = path.read_text(encoding="utf-8")
        assert '"note"' in content
        path.write_text(content.replace('"note"', json.dumps(name)), encoding="utf-8")
        with pytest.raises(DeliveryError, match="the platform's own"):
            target.run.launch()


def test_the_context_is_what_the_form_declares():
    project = with_platform(every_kind(), submission_id="submission_id")
    with running(project) as target:
        target.platform.fail(503)
        answer = target.submit(utm_campaign="spring")
        identity = answer.json()["id"]
        target.wait_until(identity, "delivered")
        (received,) = target.platform.delivered
        assert set(received.body) == {"context", "user_id", "trigger_node_id", "page_context"}
        context = received.body["context"]
        assert set(context) <= {*VALUES, "source", "campaign", "submission_id"}
        assert (context["source"], context["campaign"]) == ("confidential-constant", "spring")
        # The same in every attempt, so that a repetition can be told.
        ids = {each.body["context"]["submission_id"] for each in target.platform.received}
        assert ids == {identity}
        assert len(target.platform.received) == 2
