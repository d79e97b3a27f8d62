"""Checking tokens: their form, header and signature."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.backend.tokens import sign_token
from builder.keys.tokens import check_token
from tests.backend.forms import ISSUER, private_key
from tests.keys.tokens_made import NOW, PUBLIC, claims, part, problems, signed

ENDLESS = b'{"exp": ' + b"9" * 5000 + b"}"


def test_a_token_as_the_backend_signs_it_is_good():
    token = sign_token(private_key(), "user-1", ISSUER, NOW)
    found = check_token(token, PUBLIC, issuer=ISSUER, subject="user-1", now=NOW + 0.5)
    assert found.problems == ()
    assert found.header == {"alg": "RS256", "typ": "JWT"}
    assert found.claims == claims()
    assert found.remaining_s == 3.5


def test_the_clock_s_own_time_counts_unless_told_otherwise():
    assert check_token(sign_token(private_key(), "u", ISSUER), PUBLIC).problems == ()


HEADER = {"alg": "RS256", "typ": "JWT"}


def good() -> list[str]:
    return signed(claims()).split(".")


def flipped_bits(text: str) -> str:
    """Return base64url of the same bytes whose last character has bits that nothing reads."""
    assert len(text) % 4
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    return text[:-1] + alphabet[alphabet.index(text[-1]) ^ 1]


# What is sent, and every reason that is given.
NO_TOKENS = {
    "nothing": ("", ["It is not a token: it has one part, not three."]),
    "a word": ("a", ["It is not a token: it has one part, not three."]),
    "two parts": ("a.b", ["It is not a token: it has 2 parts, not three."]),
    "four parts": ("a.b.c.d", ["It is not a token: it has 4 parts, not three."]),
    "a JWE": ("a.b.c.d.e", ["It is encrypted (JWE, five parts), and a signed one is needed."]),
    "dots": ("..", ["Its header is empty."]),
    "one letter": ("a.b.c", ["Its header is cut off."]),
    "Greek": ("é.é.é", ["Its header holds other characters, which base64url does not have."]),
    "surrogates": (
        "\ud800.\ud800.x", ["Its header holds other characters, which base64url does not have."],
    ),
    "blanks": (f" {signed(claims())}", ["Its header holds blanks or line breaks."]),
    "a line break": (
        ".".join([good()[0][:8] + "\n" + good()[0][8:], *good()[1:]]),
        ["Its header holds blanks or line breaks."],
    ),
    "padded header": (
        f"{part(HEADER)}=.{part(claims())}.AAAA",
        ["Its header is padded with “=”, which tokens leave out."],
    ),
    "a header that is a list": (f"{part([])}.{part({})}.AAAA", ["Its header is not a JSON object."]),
    "a header that is no JSON": (
        f"{part(b'{')}.{part({})}.AAAA", ["Its header is not JSON: its syntax is wrong."],
    ),
    "a deep header": (
        f"{part(b'[' * 50_000)}.{part({})}.AAAA",
        ["Its header is not JSON: it is nested more than 32 deep."],
    ),
    "a header with a name twice": (
        signed(claims(), header=b'{"alg": "none", "alg": "RS256"}'),
        ["Its header is not JSON: the name “alg” stands twice in it."],
    ),
    "a header with a mark": (
        signed(claims(), header=b'\xef\xbb\xbf{"alg": "RS256"}'),
        ["Its header is not JSON: it begins with a byte order mark."],
    ),
    "a header in UTF-16": (
        signed(claims(), header='{"alg": "RS256"}'.encode("utf-16-le")),
        ["Its header is not JSON: it is in UTF-16 or UTF-32, and not in UTF-8."],
    ),
    "a header with spare bits": (
        ".".join([flipped_bits(part({"alg": "RS256", "typ": "JWTs"})), *good()[1:]]),
        ["Its header ends in bits that mean nothing, and must be zero."],
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", NO_TOKENS)
def test_what_is_no_token_is_told_by_its_own_sentence(what):
    token, reasons = NO_TOKENS[what]
    found = check_token(token, PUBLIC, now=NOW)
    assert list(found.problems) == reasons
    assert (found.header, found.claims, found.remaining_s) == ({}, {}, None)


PAYLOADS = {
    "a list": (b"[]", "Its payload is not a JSON object."),
    "a number": (b"5", "Its payload is not a JSON object."),
    "nothing": (b" ", "Its payload is not JSON: it is empty."),
    "half": (b"{", "Its payload is not JSON: its syntax is wrong."),
    "two": (b"{}{}", "Its payload is not JSON: its syntax is wrong."),
    "no UTF-8": (b'{"sub": "\xff"}', "Its payload is not JSON: it is not in UTF-8."),
    "deep": (b"[" * 50_000, "Its payload is not JSON: it is nested more than 32 deep."),
    "endless": (ENDLESS, "Its payload is not JSON: it holds a number that is too large."),
    "1e400": (b'{"exp": 1e400}', "Its payload is not JSON: it holds a number that is too large."),
    "NaN": (b'{"exp": NaN}', "Its payload is not JSON: NaN is not a number of JSON."),
    "Infinity": (b'{"x": -Infinity}', "Its payload is not JSON: -Infinity is not a number of JSON."),
    "sub twice": (
        b'{"sub": "a", "sub": "b"}', "Its payload is not JSON: the name “sub” stands twice in it.",
    ),
    "twice inside": (
        b'{"x": {"y": 1, "\\u0079": 2}}',
        "Its payload is not JSON: the name “y” stands twice in it.",
    ),
    "half a pair": (
        b'{"sub": "\\ud800"}', "Its payload is not JSON: it holds half of a surrogate pair.",
    ),
    "a mark": (
        b"\xef\xbb\xbf{}", "Its payload is not JSON: it begins with a byte order mark.",
    ),
    **{
        encoding: (
            '{"sub": "user-1"}'.encode(encoding),
            "Its payload is not JSON: it is in UTF-16 or UTF-32, and not in UTF-8.",
        )
        for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be")
    },
}  # fmt: skip


@pytest.mark.parametrize("what", PAYLOADS)
def test_a_payload_that_is_none_is_told_and_nothing_blamed_on_its_claims(what):
    payload, reason = PAYLOADS[what]
    found = check_token(signed(payload), PUBLIC, issuer=ISSUER, subject="user-1", now=NOW)
    assert found.problems == (reason,)
    assert (found.header, found.claims) == (HEADER, {})


HEADERS: dict[str, tuple[dict[str, object], str]] = {
    "crit": (
        {"crit": ["exp"], "exp": 5}, "Its header calls “exp” critical (crit), which is not understood here.",
    ),
    "crit of b64": (
        {"crit": ["b64"], "b64": True}, "Its header calls “b64” critical (crit), which is not understood here.",
    ),
    "empty crit": ({"crit": []}, "The header parameter crit is not a list of names."),
    "crit as text": ({"crit": "exp"}, "The header parameter crit is not a list of names."),
    "crit of numbers": ({"crit": [5]}, "The header parameter crit is not a list of names."),
    "b64": ({"b64": False}, "Its header says that the payload is not in base64 (b64)."),
    "b64 as number": ({"b64": 1}, "Its header says that the payload is not in base64 (b64)."),
    "numeric kid": ({"kid": 5}, "The header parameter kid is not a text."),
    "kid as null": ({"kid": None}, "The header parameter kid is not a text."),
    "numeric typ": ({"typ": 5}, "The header parameter typ is not a text."),
    "nested": ({"cty": "jwt"}, "It holds another token (cty is JWT), and claims are needed."),
}  # fmt: skip


@pytest.mark.parametrize("what", HEADERS)
def test_an_odd_header_is_told_by_its_own_sentence(what):
    changes, reason = HEADERS[what]
    assert problems(signed(claims(), header=HEADER | changes)) == (reason,)


@pytest.mark.parametrize(
    ("changes", "note"),
    [
        ({"jwk": {"kty": "RSA"}}, "brings a key along (jwk), which is ignored"),
        ({"jku": "https://evil.test/keys"}, "brings a key along (jku), which is ignored"),
        ({"x5u": "https://evil.test/x"}, "brings a key along (x5u), which is ignored"),
        ({"x5c": ["MIIB"]}, "brings a key along (x5c), which is ignored"),
        ({"typ": "at+jwt"}, "calls it “at+jwt” (typ), where JWT is usual"),
        ({"typ": "application/jwt"}, ""),
        ({"typ": "jwt"}, ""),
        ({"kid": "2026-11"}, ""),
    ],
    ids=str,
)
def test_what_is_odd_and_no_reason_to_refuse_is_a_note(changes, note):
    found = check_token(signed(claims(), header={**HEADER, **changes}), PUBLIC, now=NOW)
    assert found.problems == ()
    assert len(found.notes) == bool(note)
    assert note in "".join(found.notes)


def test_a_long_life_is_noted_before_it_is_refused():
    found = check_token(signed(claims(exp=int(NOW) + 30)), PUBLIC, now=NOW)
    assert found.problems == ()
    assert found.notes[0].startswith("It lives 30 s; the documentation says 4 s")
    assert check_token(signed(claims()), PUBLIC, now=NOW).notes == ()


SIGNATURES = {
    "empty": (lambda text: text[:0], "Its signature is empty."),
    "padded": (lambda text: text + "==", "Its signature is padded with “=”, which tokens leave out."),
    "of base64": (
        lambda text: text[:-2] + "+/",
        "Its signature holds “+” or “/”, which base64url does not have.",
    ),
    "broken": (lambda text: text + "\n", "Its signature holds blanks or line breaks."),
    "with spare bits": (
        flipped_bits, "Its signature ends in bits that mean nothing, and must be zero.",
    ),
    "cut": (lambda text: text[:-5], "Its signature is cut off."),
    "short": (lambda text: text[:-6], "The signature does not belong to the public key."),
    "another": (lambda text: part(bytes(256))[: len(text)], "The signature does not belong to the public key."),
}  # fmt: skip


@pytest.mark.parametrize("what", SIGNATURES)
def test_a_spoiled_signature_is_told_by_its_own_sentence(what):
    change, reason = SIGNATURES[what]
    head, payload, signature = good()
    assert problems(f"{head}.{payload}.{change(signature)}") == (reason,)


@given(st.data())
def test_one_thing_changed_in_a_good_token_is_always_refused(data):
    token = signed(claims())
    place = data.draw(st.integers(0, len(token) - 1))
    other = data.draw(st.one_of(st.sampled_from("AQgw-_.=+/ \n"), st.characters()))
    how = data.draw(st.sampled_from(["replaced", "inserted", "removed", "cut"]))
    spoiled = {
        "replaced": token[:place] + other + token[place + 1 :],
        "inserted": token[:place] + other + token[place:],
        "removed": token[:place] + token[place + 1 :],
        "cut": token[:place],
    }[how]
    if spoiled == token:
        return
    found = check_token(spoiled, PUBLIC, issuer=ISSUER, subject="user-1", now=NOW)
    assert found.problems
    assert all(each.isprintable() and each.endswith(".") for each in found.problems)
    json.dumps([found.header, found.claims], allow_nan=False).encode()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)


NAMES = st.sampled_from(
    [
        "sub",
        "iss",
        "exp",
        "iat",
        "nbf",
        "aud",
        "jti",
        "alg",
        "typ",
        "kid",
        "crit",
        "b64",
        "cty",
        "jwk",
    ]
)


@given(st.dictionaries(NAMES, JSON, max_size=3), st.dictionaries(NAMES, JSON, max_size=3))
def test_any_header_and_claims_are_judged_without_an_accident(header, changes):
    token = signed(claims(**changes), header={**HEADER, **header})
    found = check_token(token, PUBLIC, issuer=ISSUER, subject="user-1", now=NOW)
    assert all(each.isprintable() for each in (*found.problems, *found.notes))
    json.dumps([found.header, found.claims], allow_nan=False, ensure_ascii=False).encode()
    if not found.problems:
        taken = {name: found.claims[name] for name in ("sub", "iss", "exp", "iat")}
        assert (taken["sub"], taken["iss"], found.header["alg"]) == ("user-1", ISSUER, "RS256")
        assert "aud" not in found.claims
        assert taken["exp"] > NOW >= taken["iat"] - 1
