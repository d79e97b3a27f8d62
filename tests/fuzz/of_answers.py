"""Readers of what deployments answer: their operators may have written anything."""

from __future__ import annotations

import json
import socket
import ssl
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from unittest.mock import patch

from builder.check import validate
from builder.form.project import Hosting
from builder.trial.transport import Secured
from builder.trial.verify.described import described
from builder.trial.verify.probe import Probe
from builder.trial.verify.run import CHECKS, verify
from builder.trial.verify.subject import Subject, Submitting, subject_of
from tests.fuzz.mutators import mutate_lines
from tests.fuzz.reader import Reader
from tests.projects import small

_PAGE = "https://forms.example.com/rooms"
_APART = "https://api.example.com"
_CONTENT = b"<!doctype html><p>rooms"
_DATE = "Tue, 10 Mar 2026 12:00:00 GMT"
# Between the answers to one request and to the next; the last one is given to all that follow.
_BETWEEN = b"\n----\n"
_FIELD_MOST = 2_000
_SECURED = Secured("TLSv1.3", 4_000_000_000)


@cache
def _subjects() -> tuple[Subject, ...]:
    """Return deployments with page and backend on one origin, and on two."""
    origins = ("https://forms.example.com",)
    made = [
        subject_of(
            validate(replace(small(), hosting=hosting)),
            _PAGE,
            fingerprint="0f" * 32,
            submitting=Submitting(),
        )
        for hosting in (Hosting(), Hosting(backend_url=_APART, page_origins=origins))
    ]
    return tuple(replace(each, files={"index.html": _CONTENT}) for each in made)


@cache
def _nobody() -> ssl.SSLContext:
    return ssl.create_default_context()


def _deployment(data: bytes) -> None:
    waiting = data.split(_BETWEEN)

    def connected(call, _url):
        ours, theirs = socket.socketpair()
        theirs.sendall(waiting.pop(0) if len(waiting) > 1 else waiting[0])
        theirs.close()
        call.phases["connect"], call.secured = 1.0, _SECURED
        return ours

    with (
        patch("builder.trial.transport._Call.connected", connected),
        patch("builder.trial.verify.probe.trusted", _nobody),
    ):
        found = verify(Probe(_subjects()[len(data) % 2]))
    assert {each.check for each in found.findings} == {each.name for each in CHECKS}
    for finding in found.findings:
        assert finding.text.strip()
        for text in finding.as_json().values():
            assert len(text) < _FIELD_MOST
            assert "\n" not in text, text
            assert not any(ord(each) < 32 or each in "\x7f\x9b\u202e" for each in text), text
    assert described(found).encode()
    assert json.loads(json.dumps(found.as_json(), ensure_ascii=False).encode()) == found.as_json()


# -- what they begin with ------------------------------------------------------------------------


def _answer(status: str, headers: dict[str, str], body: bytes) -> bytes:
    every = {"Date": _DATE, **headers, "Content-Length": str(len(body))}
    lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in every.items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def _refused(status: str, code: str, **headers: str) -> bytes:
    return _answer(status, headers, json.dumps({"ok": False, "error": code}).encode())


def _right(subject: Subject) -> bytes:
    """Return the answers of a deployment with which nothing is wrong, in the order of the checks."""
    page = _answer("200 OK", {**subject.headers, "X-Frame-Options": "DENY"}, _CONTENT)
    form = {"id": subject.form.id, "revision": subject.form.revision}
    held = {"status": "ready", "form": form, "keys": [subject.fingerprint]}
    ready = _answer("200 OK", {"Content-Type": "application/json"}, json.dumps(held).encode())
    moved = _answer("308 Permanent Redirect", {"Location": f"{_PAGE}/"}, b"")
    let_in = _refused("400 Bad Request", "malformed", **{"Access-Control-Allow-Origin": "*"})
    stranger = _refused("403 Forbidden", "origin")
    larger = _refused("413 Content Too Large", "too_large")
    sent = _answer("200 OK", {}, b'{"ok": true}')
    return _BETWEEN.join(
        [page, ready, moved, moved, let_in, let_in, stranger, stranger, let_in, larger, sent]
    )


def _deployments() -> Iterator[bytes]:
    for subject in _subjects():
        yield _right(subject)
        yield _right(subject) + b"\n"  # the other one of the two
    yield _BETWEEN.join(
        [
            _answer("301 Moved", {"Location": "http://[::1/\u00e9"}, b"") + b"more than was said",
            _answer("503 Unavailable", {}, b'{"status": "unready", "faults": ["disk", "x", 5]}'),
            b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.0 200\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
            b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n\r\n\x1f\x8b\x08\x00",
            _answer("429 Too Many", {"Retry-After": "1"}, b""),
        ]
    )


ANSWERS = (
    Reader(
        "deployment", "HTTP answers of a deployment that is verified",
        _deployment, _deployments, mutate_lines,
    ),
)  # fmt: skip
