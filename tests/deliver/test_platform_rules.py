from __future__ import annotations

import json
from typing import Any

import jwt
import pytest

from builder.deliver.platform_rules import (
    BASIS,
    Expectation,
    Ruling,
    rule_on,
    rule_on_address,
    rule_on_reading,
    rule_on_survey,
)
from builder.keys.pem import parse_private
from builder.trial.signing_key import ephemeral_key
from tests.deliver.bundles import key, private_key

NOW = 1_800_000_000.25
ISSUER = "www.webviews.moveo.ai"
EXPECTED = Expectation(key().public_pem)
CLAIMS = {"sub": "user-1", "iss": ISSUER, "iat": int(NOW), "exp": int(NOW) + 4}
BODY: dict[str, Any] = {
    "context": {"first_name": "Μαρία", "count": 3, "price": 1.5, "news": True, "none": None},
    "user_id": "user-1",
    "trigger_node_id": "node-1",
    "page_context": None,
}


def token(algorithm: str = "RS256", **changes: Any) -> str:
    claims = {name: value for name, value in {**CLAIMS, **changes}.items() if value is not None}
    return jwt.encode(claims, private_key(), algorithm=algorithm)


def ruled(
    *,
    authorization: str | None = None,
    body: Any = BODY,
    expected: Expectation = EXPECTED,
    channel: str = "web",
    **headers: str | None,
) -> Ruling:
    given = {
        "authorization": f"Bearer {token()}" if authorization is None else authorization,
        "content_type": "application/json",
        "x_moveo_session_id": "session-1",
        **headers,
    }
    sent = {name.replace("_", "-"): value for name, value in given.items() if value is not None}
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return rule_on(expected, channel, sent, data, NOW)


def test_the_basis_is_named_for_what_it_is():
    assert BASIS == "inferred from the documentation"


def test_what_the_documentation_asks_for_is_taken():
    ruling = ruled()
    assert ruling.reasons == ()
    assert ruling.status == 200
    assert ruling.body == BODY
    assert ruling.token is not None
    assert ruling.token.claims == CLAIMS


def test_facebook_s_page_context_is_the_user():
    body = {**BODY, "page_context": {"psid": "user-1"}}
    assert ruled(body=body, channel="facebook").reasons == ()
    assert ruled(body=BODY, channel="facebook").reasons == (
        'page_context is “null”, and “{"psid": "user-1"}” is expected.',
    )
    assert ruled(body=body).reasons == (
        'page_context is “{"psid": "user-1"}”, and “null” is expected.',
    )


@pytest.mark.parametrize(
    ("wanted", "keys"),
    [("page_context", {"page_context"}), ("page", {"page"}), ("both", {"page_context", "page"})],
)
def test_the_page_context_s_key_is_what_was_agreed(wanted, keys):
    bare = {name: value for name, value in BODY.items() if name != "page_context"}
    for given in ({"page_context"}, {"page"}, {"page_context", "page"}, set()):
        ruling = ruled(
            body={**bare, **dict.fromkeys(given)}, expected=Expectation(key().public_pem, ISSUER, wanted)
        )  # fmt: skip
        assert (ruling.reasons == ()) == (given == keys)
        if given != keys:
            places = " and ".join(sorted(given)) or "no name"
            wanted_places = " and ".join(sorted(keys))
            said = f"The page context stands under {places}, and must stand under {wanted_places}."
            assert ruling.reasons == (said,)


def refusals() -> dict[str, tuple[dict[str, Any], int, str]]:
    """Return each way to be refused: what is sent, the status, and what the reason says."""
    stranger = parse_private(ephemeral_key().private_pem)

    def bearer(text: str) -> dict[str, Any]:
        return {"authorization": f"Bearer {text}"}

    def body(**changes: Any) -> dict[str, Any]:
        return {"body": {**BODY, **changes}}

    def context(**values: Any) -> dict[str, Any]:
        return body(context=values)

    def lacking(name: str) -> dict[str, Any]:
        return {"body": {k: v for k, v in BODY.items() if k != name}}

    head, claims, signature = token().split(".")
    return {
        "no header": ({"authorization": ""}, 401, "The header Authorization is missing"),
        "another scheme": ({"authorization": f"Basic {token()}"}, 401, "Authorization is “Basic”"),
        "no scheme": ({"authorization": token()}, 401, "The header Authorization has no scheme"),
        "no token": ({"authorization": "Bearer "}, 401, "Authorization is Bearer without a token"),
        "no JWT": (bearer("nonsense"), 401, "It is not a token"),
        "no text": (bearer("\udc80.\udc80.x"), 401, "Its header holds other characters"),
        "two parts": (bearer(f"{head}.{claims}"), 401, "It is not a token"),
        "a stranger's key": (
            bearer(jwt.encode(CLAIMS, stranger, algorithm="RS256")), 401,
            "The signature does not belong to the public key.",
        ),
        "an altered signature": (
            bearer(f"{head}.{claims}.{signature[:-8]}AAAAAAA="), 401, "",
        ),
        "another algorithm": (bearer(token("RS512")), 401, "It is signed by “RS512”, not RS256."),
        "PSS": (bearer(token("PS256")), 401, "It is signed by “PS256”, not RS256."),
        "a shared secret": (
            bearer(jwt.encode(CLAIMS, "x" * 32, algorithm="HS256")), 401,
            "It is signed by “HS256”, not RS256.",
        ),
        "no algorithm": (
            bearer(jwt.encode(CLAIMS, "", algorithm="none")), 401, "signed by “none”",
        ),
        "no sub": (bearer(token(sub=None)), 401, "The claim sub is missing"),
        "another sub": (bearer(token(sub="user-2")), 401, "The claim sub is “user-2”, and the body's user_id is “user-1”."),
        "no iss": (bearer(token(iss=None)), 401, "The claim iss is missing"),
        "another iss": (bearer(token(iss="evil")), 401, f"The claim iss is “evil”, and “{ISSUER}” is expected."),
        "no iat": (bearer(token(iat=None)), 401, "The claim iat is missing."),
        "no exp": (bearer(token(exp=None)), 401, "The claim exp is missing."),
        "expired": (bearer(token(iat=int(NOW) - 5, exp=int(NOW) - 1)), 401, "It expired 1.2 s ago"),
        "expires now": (bearer(token(exp=int(NOW))), 401, "It expired"),
        "the future": (
            bearer(token(iat=int(NOW) + 10, exp=int(NOW) + 14)), 401, "in the future",
        ),
        "a long life": (bearer(token(exp=int(NOW) + 3600)), 401, "It lives longer than 60 s."),
        "form data": (
            {"content_type": "application/x-www-form-urlencoded"}, 400,
            "The content type is “application/x-www-form-urlencoded”, and must be application/json.",
        ),
        "no content type": ({"content_type": None}, 400, "The content type is missing, and must be application/json."),
        "no session": ({"x_moveo_session_id": None}, 400, "X-Moveo-Session-Id is missing; it is 1 to 128"),
        "an odd session": ({"x_moveo_session_id": "a b"}, 400, "X-Moveo-Session-Id is “a b”; it is 1 to"),
        "a long session": ({"x_moveo_session_id": "x" * 129}, 400, "X-Moveo-Session-Id"),
        "no JSON": ({"body": b"first_name=Maria"}, 400, "The body is not JSON: "),
        "no UTF-8": ({"body": b'{"a": "\xff"}'}, 400, "The body is not JSON: "),
        "nothing": ({"body": b""}, 400, "The body is not JSON: "),
        "nested": ({"body": b"[" * 100_000}, 400, "The body is not JSON: "),
        "a list": ({"body": []}, 400, "The body is “[]”, and must be an object."),
        "no user": (lacking("user_id"), 400, "user_id is missing; it is 1 to 256 printable characters."),
        "a user that is a number": (body(user_id=5), 400, "user_id is “5”, and must be text."),
        "no context": (lacking("context"), 400, "context is missing, and must be an object."),
        "a list as context": (body(context=[]), 400, "context is “[]”, and must be an object."),
        "a node that is a number": (body(trigger_node_id=1), 400, "trigger_node_id is “1”, and must be text or null."),
        "another name": (body(extra=1), 400, "The body has an unknown name “extra”; it may have context, page, page_context, trigger_node_id, user_id."),
        "no page context": (lacking("page_context"), 400, "must stand under page_context."),
        "a nested value": (context(a={"b": 1}), 400, "The context value of “a” is an object, and must be flat"),
        "a list value": (context(a=[1]), 400, "The context value of “a” is a list, and must be flat"),
        "a dot": (context(**{"a.b": "x"}), 400, "“a.b” is not 1 to 64 letters"),
        "an empty name": (context(**{"": "x"}), 400, "“” is not 1 to 64 letters"),
        "a digit first": (context(**{"1a": "x"}), 400, "“1a” is not 1 to 64 letters"),
        "a hyphen": (context(**{"first-name": "x"}), 400, "“first-name” is not 1 to 64 letters"),
        "Greek": (context(όνομα="x"), 400, "“όνομα” is not 1 to 64 letters"),
        "a long name": (context(**{"x" * 65: "x"}), 400, "is not 1 to 64 letters"),
        "an empty user": (
            {**body(user_id=""), **bearer(token(sub="x"))}, 400,
            "user_id is “”; it is 1 to 256 printable characters.",
        ),
        "a long user": (
            {**body(user_id="x" * 257), **bearer(token(sub="x" * 257))}, 400,
            f"user_id is “{'x' * 80}…”; it is 1 to 256",
        ),
        "a user with a line break": (
            {**body(user_id="a\nb"), **bearer(token(sub="a\nb"))}, 400,
            "user_id is “a\\nb”; it is 1 to 256 printable characters.",
        ),
        "an empty node": (body(trigger_node_id=""), 400, "trigger_node_id is “”; it is 1 to 256"),
        "a node with a NUL": (body(trigger_node_id="a\0"), 400, "trigger_node_id is “a\\x00”; it is 1 to 256"),
        "a name twice": (
            {"body": b'{"user_id": "a", "user_id": "user-1"}'}, 400,
            "The body is not JSON: the name “user_id” stands twice in it.",
        ),
        "NaN": ({"body": b'{"context": {"a": NaN}}'}, 400, "JSON: NaN is not a number of JSON."),
        "Infinity": ({"body": b'{"a": -Infinity}'}, 400, "-Infinity is not a number of JSON."),
        "1e400": ({"body": b'{"a": 1e400}'}, 400, "it holds a number that is too large."),
        "many digits": ({"body": b'{"a": ' + b"9" * 5000 + b"}"}, 400, "a number that is too large."),
        "a mark": ({"body": b"\xef\xbb\xbf{}"}, 400, "it begins with a byte order mark."),
        "UTF-16": (
            {"body": json.dumps(BODY).encode("utf-16")}, 400, "JSON: it is in UTF-16 or UTF-32",
        ),
        "UTF-16 without a mark": (
            {"body": json.dumps(BODY).encode("utf-16-be")}, 400, "JSON: it is in UTF-16 or UTF-32",
        ),
        "half a pair": ({"body": b'{"a": "\\udc00"}'}, 400, "it holds half of a surrogate pair."),
        "gzip": ({"content_encoding": "gzip"}, 415, "The body is compressed (“gzip”)"),
        "brotli": ({"content_encoding": "BR"}, 415, "The body is compressed (“br”)"),
        "two tokens": (
            {"authorization": f"Bearer {token()}, Bearer {token()}"}, 401,
            "There is more than one Authorization, and nothing says which counts.",
        ),
        "tags": (context(tags="vip"), 400, "The context name “tags” is reserved."),
        "instructions": (context(live_instructions="x"), 400, "“live_instructions” is reserved"),
        "instructions in disguise": (context(ＬＩＶＥ_instructions="x"), 400, "is reserved"),
        "system": (context(**{"sys-lang": "x"}), 400, "“sys-lang” is reserved."),
        "user": (context(**{"user.name": "x"}), 400, "“user.name” is reserved."),
        "global": (context(**{"global.a": "x"}), 400, "“global.a” is reserved."),
        "prototype": (context(__proto__="x"), 400, "“__proto__” is reserved."),
    }  # fmt: skip


REFUSALS = refusals()


@pytest.mark.parametrize("why", REFUSALS)
def test_each_reason_to_refuse(why):
    sent, status, reason = REFUSALS[why]
    ruling = ruled(**sent)
    assert ruling.status == status
    assert reason in ruling.reasons[0]


def test_all_reasons_are_told_not_just_the_first():
    ruling = ruled(
        body={**BODY, "extra": 1, "context": {"tags": "a", "B-": []}}, content_type="x/y"
    )
    assert len(ruling.reasons) == 5


@pytest.mark.parametrize(
    "name", ["firstName", "FIRST", "_x", "orderNo2", "a", "x" * 64, "zip_code"]
)
def test_context_names_may_be_in_any_style(name):
    assert ruled(body={**BODY, "context": {name: "x"}}).reasons == ()


@pytest.mark.parametrize(
    "user",
    ["+30 210 1234567", "maria@example.com", "aGVsbG8+/=:", "Μαρία", "用户", "x" * 256, "a b"],
)
def test_users_and_nodes_are_of_any_printable_characters(user):
    bearer = f"Bearer {token(sub=user)}"
    ruling = ruled(authorization=bearer, body={**BODY, "user_id": user, "trigger_node_id": user})
    assert ruling.reasons == ()


def test_what_nobody_knows_is_a_note_and_no_refusal():
    assert ruled().notes == ()
    ruling = ruled(body={k: v for k, v in BODY.items() if k != "trigger_node_id"})
    assert (ruling.reasons, ruling.status) == ((), 200)
    assert ruling.notes == (
        "trigger_node_id is missing; whether the platform takes that, or wants null, is not known.",
    )
    assert ruled(body={**BODY, "trigger_node_id": None}).notes == ()
    long_life = ruled(authorization=f"Bearer {token(exp=int(NOW) + 20)}")
    assert (long_life.reasons, len(long_life.notes)) == ((), 1)


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER"])
def test_the_scheme_s_case_does_not_count(scheme):
    assert ruled(authorization=f"{scheme} {token()}").reasons == ()


def test_facebook_is_facebook_in_any_case():
    body = {**BODY, "page_context": {"psid": "user-1"}}
    assert ruled(body=body, channel="Facebook").reasons == ()


def test_a_thousand_faults_are_told_in_fifty_lines():
    ruling = ruled(body={**BODY, "context": {f"{number}-": [] for number in range(1000)}})
    assert len(ruling.reasons) == 51
    assert ruling.reasons[-1] == "And 1950 more."


@pytest.mark.parametrize(
    "value",
    ["", "..", "a/b", "\0", "a b", "x" * 129, "x" * 5000, "é", "%2e", "a\n", "\udcff"],
    ids=ascii,
)
def test_an_address_holds_ids_or_nothing_is_there(value):
    for channel, integration_id in ((value, "ok"), ("ok", value), (None, value)):
        (said,) = rule_on_address(channel, integration_id)
        assert said.isprintable()
        assert len(said) < 200
        assert ("channel" in said) == (channel == value)
    assert rule_on_address("Web-2_x", "1a234567-b8cd") == ()


def test_reading_asks_for_a_session_and_one_channel():
    headers = {"authorization": f"Bearer {token()}", "x-moveo-session-id": "session-1"}

    def why(*query: tuple[str, str], **changes: str) -> tuple[int, tuple[str, ...]]:
        sent = {**headers, **{name.replace("_", "-"): value for name, value in changes.items()}}
        ruling = rule_on_reading(EXPECTED, sent, query, NOW)
        return ruling.status, ruling.reasons

    assert why(("channel", "web")) == (200, ())
    twice = (("channel", "web"), ("channel", "web"))
    other = (("channel", "web"), ("x", "1"))
    for query in ((), (("channel", ""),), (("channel", "a b"),), twice, other):
        names = "&".join(name for name, _ in query)
        said = f"The query is “{names}”, and must be one channel, such as ?channel=web."
        assert why(*query) == (400, (said,))
    assert why(("channel", "web"), x_moveo_session_id="") == (
        400,
        ("The header X-Moveo-Session-Id is “”; it is 1 to 128 letters, digits, - or _.",),
    )
    assert why(("channel", "web"), authorization="") == (
        401,
        ("The header Authorization is missing, and must be Bearer with a token.",),
    )


def test_any_issuer_may_be_expected():
    any_issuer = Expectation(key().public_pem, "")
    bearer = f"Bearer {token(iss='www.integration-guides.moveo.ai')}"
    assert ruled(authorization=bearer, expected=any_issuer).reasons == ()


def test_a_public_key_that_is_none_takes_nothing():
    ruling = ruled(expected=Expectation("nonsense"))
    assert ruling.status == 401
    assert ruling.reasons == ("This is not a public key in PEM form.",)


@pytest.mark.parametrize(
    "claim", [1e400, -1e400, 10**400, True, "1", [], {}, float("nan")], ids=repr
)
@pytest.mark.parametrize("name", ["exp", "iat", "sub", "iss", "nbf", "aud"])
def test_odd_claims_are_no_accident(name, claim):
    key_object = private_key()
    text = json.dumps({**CLAIMS, name: claim})
    signed = jwt.PyJWS().encode(text.encode(), key_object, algorithm="RS256")
    ruling = ruled(authorization=f"Bearer {signed}")
    assert ruling.status == 401
    assert ruling.reasons
    assert not any("not a token" in each for each in ruling.reasons)


SURVEY: dict[str, Any] = {
    "rating": 5,
    "feedback": "Ευχαριστώ",
    "session_id": "session-1",
    "timestamp": int(NOW * 1000),
}


def surveyed(authorization: str = "", **changes: Any) -> Ruling:
    headers = {
        "authorization": authorization or f"Bearer {token()}",
        "content-type": "application/json",
        "x-moveo-session-id": "session-1",
    }
    body = {k: v for k, v in {**SURVEY, **changes}.items() if v is not None}
    return rule_on_survey(EXPECTED, headers, json.dumps(body).encode(), NOW)


def test_a_survey_is_taken():
    ruling = surveyed()
    assert (ruling.reasons, ruling.status) == ((), 200)
    assert surveyed(feedback="").status == 200


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"rating": 0}, "rating"),
        ({"rating": 6}, "rating"),
        ({"rating": True}, "rating"),
        ({"rating": "5"}, "rating"),
        ({"rating": None}, "rating"),
        ({"feedback": "x" * 281}, "feedback"),
        ({"feedback": None}, "feedback"),
        ({"session_id": "another"}, "session_id"),
        ({"timestamp": int(NOW)}, "timestamp"),
        ({"timestamp": NOW * 1000}, "timestamp"),
        ({"context": {}}, "context"),
    ],
)
def test_another_survey_is_refused(changes, reason):
    ruling = surveyed(**changes)
    (said,) = ruling.reasons
    assert reason in said
    assert ruling.status == 400


def test_a_survey_needs_a_good_token():
    assert surveyed("Bearer x").status == 401
    assert surveyed(f"Bearer {token(iss='another')}").status == 401
