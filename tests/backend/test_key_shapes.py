"""One key in every form, in everything that may be around it, in every encoding: always found."""

from __future__ import annotations

import base64
from collections.abc import Callable
from functools import cache

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from builder.backend.keys import (
    KEY_BYTES_MAX,
    KeyProblemError,
    fingerprint,
    load_private_key,
    needs_passphrase,
)
from builder.errors import KeyInputError
from builder.keys.public import find_public
from tests.backend.key_material import WORD, made, openssl
from tests.quick_keys import primes_checked_once

FORMS = (
    "pkcs8", "pkcs1", "sealed", "sealed, 128 bits", "sealed, SHA-1", "sealed by scrypt",
    "sealed by 3DES", "sealed as before 2000", "sealed by DES", "pkcs1 sealed",
)  # fmt: skip


def url_safe(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data)


def unpadded(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")


def in_lines(data: bytes) -> bytes:
    return base64.encodebytes(data)


def twice(data: bytes) -> bytes:
    return base64.b64encode(base64.b64encode(data))


def twice_in_lines(data: bytes) -> bytes:
    return base64.encodebytes(base64.encodebytes(data))


def indented(data: bytes) -> bytes:
    return b"key: |\n" + b"".join(b"    " + line for line in data.splitlines(keepends=True))


def quoted_in_mail(data: bytes) -> bytes:
    return b"".join(b"> " + line for line in data.splitlines(keepends=True))


def with_hard_blanks(data: bytes) -> bytes:
    """As a mail program makes of it: blanks that do not break, and dashes that were joined."""
    text = data.decode().replace(" ", "\u00a0").replace("\n", "\u00a0\n")
    return text.replace("-----", "\u2014\u2014-").encode()


def with_soft_hyphens(data: bytes) -> bytes:
    return data.decode().replace("\n", "\u200b\u00ad\n\ufeff").encode()


# What is done to a PEM, each of which may be done to what another one left.
ON_PEM: dict[str, Callable[[bytes], bytes]] = {
    "as it is": bytes,
    "DOS lines": lambda data: data.replace(b"\n", b"\r\n"),
    "old Mac lines": lambda data: data.replace(b"\n", b"\r"),
    "empty lines": lambda data: data.replace(b"\n", b"\n\n"),
    "lines joined by spaces": lambda data: data.replace(b"\n", b" "),
    "literal line feeds": lambda data: data.replace(b"\n", b"\\n"),
    "literal DOS lines": lambda data: data.replace(b"\n", b"\\r\\n"),
    "literal line feeds, escaped twice": lambda data: data.replace(b"\n", b"\\\\n"),
    "PHP's JSON": lambda data: data.replace(b"/", b"\\/").replace(b"\n", b"\\n"),
    "continued lines": lambda data: data.replace(b"\n", b"\\\n"),
    "a program's text": lambda data: b'"' + data.replace(b"\n", b'\\n" +\n  "') + b'"',
    "JSON's list of lines": lambda data: b'["' + data.replace(b"\n", b'",\n "') + b'"]',
    "indented": indented,
    "tabs": lambda data: data.replace(b"\n", b"\t\n\t"),
    "answered mail": quoted_in_mail,
    "hard blanks and long dashes": with_hard_blanks,
    "soft hyphens": with_soft_hyphens,
    "after Bag Attributes": lambda data: made()["bag"].split(b"-----BEGIN")[0] + data,
    "after its certificate": lambda data: made()["certificate"] + data,
    "before its certificate": lambda data: data + made()["certificate"],
    "after its public half": lambda data: made()["public"] + data,
    "before its public half": lambda data: data + made()["public"],
    "after a line that says BEGIN": (
        lambda data: b"# the -----BEGIN PRIVATE KEY----- is below\n" + data
    ),
    "twice the same": lambda data: data + b"\n" + data,
    "base64": base64.b64encode,
    "unpadded base64": unpadded,
    "url-safe base64": url_safe,
    "base64 in lines": in_lines,
    "base64 of base64": twice,
    "base64 in lines of base64 in lines": twice_in_lines,
}
AROUND = {
    "nothing": ("", ""),
    "blank lines": ("\n\n  ", "  \n\n"),
    "a line before": ("This is the key of production:\n", ""),
    "a word before": ("hello\n", ""),
    "a line in Greek before": ("Το κλειδί μας, παρακαλώ\n", ""),
    "a line after": ("", "\nKind regards, Maria\n"),
    "a word after": ("", "\nthanks\n"),
    "a comment": ("# NOT ENCRYPTED; see secrets/ENCRYPTED\n", ""),
    "an environment file": ("MOVEO_PRIVATE_KEY=", "\nPORT=8080\n"),
    "an environment file's quotes": ('export MOVEO_PRIVATE_KEY_NEXT="', '"\n'),
    "single quotes": ("'", "'"),
    "typographic quotes": ("“", "”"),
    "JSON": ('{"type": "key", "private_key": "', '", "id": 5}'),
    "YAML": ("private_key: ", "\nother: value\n"),
}
ENCODINGS = (
    "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be",
)  # fmt: skip
UNICODE_BE = ("utf-16-be", "utf-32-be")


@pytest.fixture(autouse=True)
def primes_looked_at_once():
    with primes_checked_once():
        yield


@cache
def expected() -> str:
    spki = openssl("pkey", "-pubin", "-outform", "DER", given=made()["public"])
    return openssl("dgst", "-sha256", "-r", given=spki).split()[0].decode()


def dressed(form: str, shape: str, around: str, encoding: str) -> bytes:
    before, after = AROUND[around]
    text = before + ON_PEM[shape](made()[form]).decode() + after
    mark = "\ufeff" if encoding in UNICODE_BE else ""
    return (mark + text).encode(encoding)


def assert_found(data: bytes, form: str) -> None:
    assert needs_passphrase(data) == ("sealed" in form)
    key = load_private_key(data, WORD if "sealed" in form else "")
    assert fingerprint(key.public_key()) == expected()


@pytest.mark.parametrize("shape", ON_PEM)
@pytest.mark.parametrize("form", ["pkcs8", "pkcs1", "sealed", "pkcs1 sealed"])
def test_a_key_is_found_in_every_shape(form, shape):
    assert_found(dressed(form, shape, "nothing", "utf-8"), form)


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("shape", ["as it is", "base64", "unpadded base64", "literal line feeds"])
def test_a_key_is_found_in_whatever_is_around_it(shape, around):
    assert_found(dressed("pkcs8", shape, around, "utf-8"), "pkcs8")


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("form", FORMS)
def test_a_key_is_found_in_every_encoding(form, encoding):
    assert_found(dressed(form, "as it is", "a line in Greek before", encoding), form)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_needs_no_mark_and_bears_a_byte_too_many(encoding):
    text = made()["pkcs8"].decode()
    assert_found(text.encode(encoding), "pkcs8")
    assert_found(text.encode(encoding) + b"\n", "pkcs8")


@given(
    st.sampled_from(FORMS),
    st.sampled_from(sorted(ON_PEM)),
    st.sampled_from(sorted(AROUND)),
    st.sampled_from(ENCODINGS),
)
@example("pkcs8", "unpadded base64", "an environment file", "utf-16")
@example("pkcs1 sealed", "lines joined by spaces", "single quotes", "utf-8-sig")
def test_shapes_surroundings_and_encodings_together(form, shape, around, encoding):
    assert_found(dressed(form, shape, around, encoding), form)


@given(
    st.text(max_size=60).filter(lambda text: "BEGIN" not in text),
    st.text(max_size=60).filter(lambda text: "BEGIN" not in text),
)
def test_any_lines_of_text_around_a_key_do_no_harm(before, after):
    text = f"{before}\n{made()['pkcs8'].decode()}{after}"
    assert_found(text.encode("utf-8", "replace"), "pkcs8")


@given(st.data())
def test_a_key_that_is_cut_or_changed_is_refused_by_a_sentence(data):
    good = made()[data.draw(st.sampled_from(["pkcs8", "pkcs1", "sealed"]))]
    lines = good.splitlines()
    where = data.draw(st.integers(1, len(lines) - 2))
    broken = data.draw(
        st.sampled_from(
            [
                b"\n".join([*lines[:where], *lines[where + 1 :]]),
                b"\n".join(lines[: where + 1]),
                good.replace(lines[where], lines[where][::-1]),
                good.replace(lines[where], lines[where].rstrip(b"=")[:-1]),
            ]
        )
    )
    with pytest.raises(KeyProblemError) as caught:
        load_private_key(broken, WORD)
    assert str(caught.value).isprintable()
    assert not any(line.decode() in str(caught.value) for line in lines[1:-1])


@given(
    st.one_of(
        st.binary(max_size=400), st.text(max_size=400).map(lambda t: t.encode("utf-8", "replace"))
    )
)
def test_anything_else_is_refused_by_a_sentence(data):
    with pytest.raises(KeyProblemError) as caught:
        load_private_key(data)
    assert str(caught.value).isprintable()
    assert not needs_passphrase(data)


@pytest.mark.parametrize(
    "piece",
    [
        b"\\", b"\\n", b"-", b"- ", b"A ", b"\n", b'"', b'" ', b"A" * 20 + b" ", b"A" * 20 + b"== ",
        b"-----BEGIN ", b"-----BEGIN A PRIVATE KEY-----", b"-----END A-----", b"-_", b"A-b: x\n",
        b"-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n", b"\x30\x00",
    ],
)  # fmt: skip
def test_no_text_is_searched_for_minutes(piece):
    # Each would be, by an expression that begins again at every place of a run.
    data = piece * (KEY_BYTES_MAX // len(piece) - 1) + b"x"
    with pytest.raises(KeyProblemError):
        load_private_key(data)
    with pytest.raises(KeyInputError):
        find_public(data)
