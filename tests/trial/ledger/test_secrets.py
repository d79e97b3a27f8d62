"""No secret reaches the ledger's file, in whatever form a server or a person brings it along."""

from __future__ import annotations

import base64
import gzip
import html
import json
import pickle
import re
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler
from urllib.parse import quote, quote_plus

import pytest

from builder.check import validate
from builder.form.fields import CheckboxesField, IntegerField, TextareaField, TextField
from builder.render import compile_form
from builder.trial.answers import Value
from builder.trial.attempt import Attempt, KeyChoice, TrialResult
from builder.trial.har import har_of
from builder.trial.ledger.ledger import Ledger
from builder.trial.ledger.record import record_of
from builder.trial.samples import sample_parameters
from builder.trial.secrets import Secrets, without_keys
from builder.trial.submission import send, send_through
from builder.trial.target import Target
from tests.deliver.bundles import key
from tests.loopback import body_of, serving
from tests.projects import NAME, options, project, words

PIN = 'canary "π/ς" & <47>\\11 é'
NOTE = "canary line one\ncanary line two"
NUMBER = 774_411_229
FORM_PROJECT = project(
    NAME,
    TextField(id="f_pin", name="pin", label=words("PIN"), sensitive=True),
    TextareaField(id="f_note", name="note", label=words("Note"), sensitive=True, max_length=99),
    IntegerField(id="f_no", name="number", label=words("Number"), sensitive=True),
    CheckboxesField(
        id="f_t", name="topics", label=words("Topics"), options=options("canarytopic", "money"),
        deliver="text", sensitive=True,
    ),
)  # fmt: skip
VALUES: dict[str, Value] = {
    "first_name": "Visible",
    "pin": PIN,
    "note": NOTE,
    "number": NUMBER,
    "topics": ["canarytopic"],
}


def spellings(secret: str) -> list[bytes]:
    """Each way in which a secret may be written down as text."""
    found = {
        secret, json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1],
        quote(secret), quote(secret, safe=""), quote_plus(secret), html.escape(secret),
    }  # fmt: skip
    return sorted(each.encode() for each in found)


def encoded(secret: str) -> list[tuple[bytes, bytes]]:
    """Texts in base64 that hold a secret somewhere, and the part of each that is only the secret."""
    found = []
    for each in spellings(secret):
        for lead in (b"", b"x", b"xy"):
            whole = base64.b64encode(lead + each + b"tail")
            inner = whole[4 if lead else 0 : (len(lead) + len(each)) * 8 // 6]
            for table in (b"+/", b"-_"):
                swap = bytes.maketrans(b"+/", table)
                found.append((whole.translate(swap), inner.translate(swap)))
    return found


@contextmanager
def echoing(encoding: str = ""):
    """A server that answers with everything that it was sent, in every spelling."""

    def echo(request: BaseHTTPRequestHandler) -> None:
        body = body_of(request)
        token = request.headers.get("Authorization", "")
        parts = [
            body.decode(),
            token,
            token.rpartition(".")[2],
            PIN,
            NOTE,
            str(NUMBER),
            "canarytopic",
        ]
        answer = json.dumps({"message": parts}).encode()
        for part in parts:
            answer += b"\n" + b"\n".join(spellings(part))
            answer += b"\n" + b"\n".join(whole for whole, _ in encoded(part))
        if encoding == "gzip":
            answer = gzip.compress(answer)
        request.send_response(400)
        request.send_header("X-Echo", quote(PIN))
        request.send_header("X-Token", token)
        request.send_header("Set-Cookie", "session=canary-cookie")
        if encoding == "chunked":
            request.send_header("Transfer-Encoding", "chunked")
            answer = (
                b"".join(
                    b"5\r\n%s\r\n" % answer[at : at + 5] for at in range(0, len(answer) - 5, 5)
                )
                + b"0\r\n\r\n"
            )
        else:
            if encoding:
                request.send_header("Content-Encoding", encoding)
            request.send_header("Content-Length", str(len(answer)))
        request.end_headers()
        request.wfile.write(answer)

    with serving(echo, protocol="HTTP/1.1") as url:
        yield url


@pytest.mark.parametrize("encoding", ["", "gzip", "chunked", "br"])
def test_nothing_that_may_not_be_kept_is_in_the_file(tmp_path, encoding):
    valid = validate(FORM_PROJECT)
    form = compile_form(valid)
    parameters = sample_parameters()
    attempt = Attempt(
        project=valid, form=form, values=VALUES, parameters=parameters,
        target=Target(way="simulator"), key=KeyChoice(),
    )  # fmt: skip
    names = frozenset({"pin", "note", "number", "topics"})
    path = tmp_path / "ledger.sqlite3"
    ledger = Ledger(path)
    with echoing(encoding) as url:
        direct = send(form, VALUES, parameters, key().private_pem, url)
        through = send_through(url, VALUES, parameters, "key-12345678", names)
    assert direct.original is not None
    signature = (
        direct.original.request.partition(b"\r\nAuthorization: Bearer ")[2]
        .partition(b"\r\n")[0]
        .rpartition(b".")[2]
        .decode()
    )
    assert len(signature) > 300
    records = []
    backend = replace(attempt, target=Target(way="backend"))
    for exchange, tried in ((direct, attempt), (through, backend)):
        sent = TrialResult(attempt=tried, exchange=exchange)
        records += [record_of(sent), record_of(sent.without_sensitive())]
    for each in records:
        ledger.annotate(ledger.append(each), f"{key().private_pem.decode()} mine", ["tag"])
    written = b"".join(each.read_bytes() for each in sorted(tmp_path.iterdir()))
    written += b"".join(har_of([ledger.record(number)]) for number in ledger.numbers())
    assert b"Visible" in written
    assert b'"sub"' in written
    secrets = (
        PIN,
        *NOTE.split("\n"),
        str(NUMBER),
        "canarytopic",
        "canary-cookie",
        signature,
    )
    for secret in secrets:
        for spelling in (*spellings(secret), *(inner for _, inner in encoded(secret))):
            assert spelling not in written, (encoding, secret, spelling)
    assert b"canary" not in written.lower()
    assert key().private_pem.split(b"\n")[3] not in written
    assert b"BEGIN PRIVATE KEY" not in written


@pytest.mark.parametrize("secret", ["abc", "4711", PIN, "ΑΒΓ", "👩‍👧 emoji", "a\tb/c"])
def test_a_secret_is_found_in_each_spelling_and_nothing_else_is(secret):
    secrets = Secrets([secret, "ab"])
    for spelling in spellings(secret):
        found = secrets.out_of(b"before " + spelling + b" after")
        assert spelling not in found
        assert (found[:7], found[-6:]) == (b"before ", b" after")
    for whole, inner in encoded(secret):
        assert inner not in secrets.out_of(whole) or len(inner) < 4
    assert secrets.out_of(b"ab cd \xff") == b"ab cd \xff"
    assert Secrets([]).out_of(b"anything") == b"anything"


def test_what_is_kept_in_memory_shows_and_pickles_nothing():
    with echoing() as url:
        exchange = send(
            compile_form(validate(project(NAME))),
            {"first_name": "Ada"},
            sample_parameters(),
            key().private_pem,
            url,
        )
    assert exchange.original is not None
    assert b"Bearer eyJ" in exchange.original.request
    signature = exchange.original.request.split(b"\r\n")[6].rpartition(b".")[2].decode()
    assert len(signature) == 342
    assert signature not in repr(exchange)
    with pytest.raises(TypeError):
        pickle.dumps(exchange)


def test_a_token_that_is_nowhere_escaped_costs_no_pattern_of_its_whole_length(monkeypatch):
    made = []
    compiled = re.compile

    def note(pattern, *flags):
        made.append(len(pattern))
        return compiled(pattern, *flags)

    monkeypatch.setattr(re, "compile", note)
    token = f"eyJ{'a' * 300}.eyJ{'b' * 400}.{'c' * 342}"
    secrets = Secrets.of_token(token)
    body = b'{"error": "eyJ is how tokens begin"}' * 40
    assert secrets.out_of(body) == body
    assert secrets.out_of(body + token.encode()) == body + "«redacted»".encode()
    assert max(made) < 3_000
    assert secrets.out_of(token.replace(".", "%2E").encode()) == "«redacted»".encode()
    assert max(made) > 30_000


def test_a_private_key_is_taken_out_however_it_was_copied():
    """As the file has it, as the app copies it, and without its first line."""
    private = key().private_pem
    inner = b"".join(private.splitlines()[1:-1])
    spelled = (
        private,
        private.replace(b"\n", b"\r\n"),
        json.dumps(private.decode()).encode(),
        inner,
        b"\n".join(private.splitlines()[1:-1]),
        *(base64.b64encode(lead + private) for lead in (b"", b"x", b"xy")),
        base64.encodebytes(private),
    )
    for each in spelled:
        cleaned = without_keys(b"before \xff " + each + b" after")
        assert cleaned.startswith(b"before \xff ")
        assert len(cleaned) < 80, each[:40]
    public = b"MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA" + b"a" * 40
    assert without_keys(public) == public
