from __future__ import annotations

import json
import time

import jwt
import pytest

from builder.backend import platform
from builder.backend.platform import ParameterError, read_parameters
from builder.form import names
from tests.backend.forms import INTEGRATION, ISSUER, SESSION, demo_form, parameters, private_key


def test_the_documented_example_is_read():
    found = read_parameters(
        {
            "channel": "facebook",
            "integration_id": "1a234567-b8cd-9e0f-1234-g5h6ij78klmn",
            "page_id": "1234567890123456",
            "session_id": "ab1c23d4-5ef6-7gh8-i9hj-k0lm12345n6o",
            "trigger_node_id": "123456a7-bc89-01d2-345e-67f89g012h34",
            "user_id": "1234567890123456",
            "lang": "pt-br",
        }
    )
    assert found.channel == "facebook"
    assert found.page_id == "1234567890123456"
    assert found.trigger_node_id == "123456a7-bc89-01d2-345e-67f89g012h34"
    assert found.lang == "pt-br"


@pytest.mark.parametrize("base", ["https://x?y", "https://x#y", "https://x/?"])
def test_nothing_but_the_documented_path_is_asked_for(base):
    with pytest.raises(ParameterError):
        platform.delivery_url(base, "context", "web", INTEGRATION)


def test_optional_parameters_may_be_absent_or_empty():
    for given in ({}, {"trigger_node_id": "", "page_id": "", "lang": ""}):
        found = read_parameters(parameters(**given))
        assert (found.trigger_node_id, found.page_id, found.lang) == (None, None, "")


@pytest.mark.parametrize("name", platform.REQUIRED)
@pytest.mark.parametrize("how", ["absent", "empty"])
def test_required_parameters(name, how):
    given = parameters(**{name: ""})
    if how == "absent":
        del given[name]
    with pytest.raises(ParameterError) as caught:
        read_parameters(given)
    assert (caught.value.name, caught.value.problem) == (name, "missing")


HOSTILE = [
    "../../admin", "%2e%2e%2f", "a?x=", "a#", "@evil", "a\\b", "．．／", "a\r\nX: y", "a\x00", "é",
    "a b", "a/b", "a:b", "a.b", " a", "a\n", "x" * 129, "x" * 8192,
]  # fmt: skip


STRICT = ("channel", "integration_id", "session_id", "lang")


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize("name", STRICT)
def test_hostile_parameters_are_malformed(name, hostile):
    with pytest.raises(ParameterError) as caught:
        read_parameters(parameters(**{name: hostile}))
    assert (caught.value.name, caught.value.problem) == (name, "malformed")
    assert hostile not in str(caught.value)


OPAQUE = ("user_id", "trigger_node_id")
# The vendor's own, Viber's (base64), a phone number, an address, other scripts, an emoji of parts.
PRINTABLE = [
    "user-1", "01234567890A=", "Ab+/cd==", "+30 210 123 4567", "maría@example.com", "a.b:c/d",
    "Γιώργος", "مريم", "👩\u200d🚀", "e\u0301", " a ", "x" * 256, "😀" * 256, "<script>", '"\\', "%00",
]  # fmt: skip
UNPRINTABLE = [
    "a\x00", "a\n", "a\r\nX: y", "\t", "\x7f", "\x85", "a\u2028b", "a\u2029b", "a\u202eb", "\u200e",
    "\u061c", "\u2066a\u2069", "\ud800", "x" * 257, "😀" * 257,
]  # fmt: skip


@pytest.mark.parametrize("value", PRINTABLE)
@pytest.mark.parametrize("name", OPAQUE)
def test_users_and_nodes_have_ids_of_any_printable_characters(name, value):
    found = read_parameters(parameters(**{name: value}))
    assert getattr(found, name) == value
    body = json.loads(platform.request_body("page_context", found, {}))
    assert body[name] == value
    token = platform.sign_token(private_key(), found.user_id, ISSUER)
    claims = jwt.decode(token, private_key().public_key(), algorithms=["RS256"], issuer=ISSUER)
    assert claims["sub"] == found.user_id


@pytest.mark.parametrize("value", UNPRINTABLE)
@pytest.mark.parametrize("name", OPAQUE)
def test_ids_that_cannot_be_printed_are_malformed(name, value):
    with pytest.raises(ParameterError) as caught:
        read_parameters(parameters(**{name: value}))
    assert (caught.value.name, caught.value.problem) == (name, "malformed")


@pytest.mark.parametrize("value", HOSTILE)
def test_a_malformed_page_id_is_ignored(value):
    found = read_parameters({**parameters(), "page_id": value})
    assert found.page_id is None
    assert found.user_id == "user-1"


@pytest.mark.parametrize("value", [5, None, ["1"], {}, True, 10**40])
def test_what_is_no_text_comes_from_no_address(value):
    with pytest.raises(ParameterError):
        read_parameters({**parameters(), "page_id": value})


@pytest.mark.parametrize("name", platform.REQUIRED[:3])
@pytest.mark.parametrize("value", ["A", "a" * 128, "Web", "A-z_9"])
def test_the_other_ids_take_letters_digits_and_two_signs(name, value):
    assert getattr(read_parameters(parameters(**{name: value})), name) == value


@pytest.mark.parametrize(
    ("asked", "integration", "read"),
    [
        ("web", "i", "web"),
        ("WEB", "i", "web"),
        ("Viber", "i", "viBER"),
        ("viBER", "i", "viBER"),
        ("WEB", "j", "Web"),
        ("web", "j", "web"),
        ("WEB", "other", "WEB"),
        ("SMS", "i", "SMS"),
    ],
)
def test_a_channel_is_read_as_the_allowlist_writes_it(asked, integration, read):
    allowed = frozenset({("web", "i"), ("viBER", "i"), ("Web", "j"), ("web", "j")})
    found = read_parameters(parameters(channel=asked, integration_id=integration), (), allowed)
    assert found.channel == read
    assert read_parameters(parameters(channel=asked, integration_id=integration)).channel == asked


def test_facebook_in_capitals_is_facebook():
    found = read_parameters(parameters(channel="Facebook"))
    assert json.loads(platform.request_body("page", found, {}))["page"] == {"psid": "user-1"}


@pytest.mark.parametrize("value", [None, 5, True, [], {}])
def test_parameters_are_strings(value):
    with pytest.raises(ParameterError, match="malformed"):
        read_parameters({**parameters(), "lang": value})


def test_only_known_parameters_are_taken():
    with pytest.raises(ParameterError, match="unknown"):
        read_parameters(parameters(utm_campaign="x"))
    extra = platform.extra_parameters(demo_form())
    assert extra == {"utm_campaign"}
    assert read_parameters(parameters(utm_campaign="x y"), extra).extra == {"utm_campaign": "x y"}
    with pytest.raises(ParameterError, match="malformed"):
        read_parameters(parameters(utm_campaign="x" * 4000), extra)


@pytest.mark.parametrize(
    ("setting", "keys"),
    [("page_context", ["page_context"]), ("page", ["page"]), ("both", ["page_context", "page"])],
)
def test_the_body_names_the_page_context_as_set(setting, keys):
    web = read_parameters(parameters())
    body = json.loads(platform.request_body(setting, web, {"a": 1}))
    assert body == {
        "context": {"a": 1}, "user_id": "user-1", "trigger_node_id": None, **dict.fromkeys(keys)
    }  # fmt: skip
    facebook = read_parameters(parameters(channel="facebook", trigger_node_id="n-1"))
    body = json.loads(platform.request_body(setting, facebook, {}))
    assert body["trigger_node_id"] == "n-1"
    assert [body[key] for key in keys] == [{"psid": "user-1"}] * len(keys)


def test_the_body_is_plain_utf8_json():
    body = platform.request_body(
        "page_context", read_parameters(parameters()), {"name": "Άννα 😀", "n": 5, "yes": True}
    )
    assert '"name":"Άννα 😀","n":5,"yes":true' in body.decode("utf-8")
    with pytest.raises(ValueError, match="not JSON compliant"):
        platform.request_body("page_context", read_parameters(parameters()), {"n": float("nan")})


def test_the_address():
    assert (
        platform.delivery_url("https://channels.moveo.ai/", "context", "web", INTEGRATION)
        == f"https://channels.moveo.ai/v1/web/{INTEGRATION}/webview"
    )


def test_the_address_of_the_conversation():
    assert (
        platform.context_url("https://channels.moveo.ai", "web", INTEGRATION)
        == f"https://channels.moveo.ai/v1/context/{INTEGRATION}?channel=web"
    )
    for pair in (("web", "../x"), ("web&a=b", INTEGRATION), ("web", "")):
        with pytest.raises(ParameterError):
            platform.context_url("https://channels.moveo.ai", *pair)


def test_a_survey_goes_to_the_platforms_survey():
    assert (
        platform.delivery_url("https://channels.moveo.ai", "survey", "web", INTEGRATION)
        == f"https://channels.moveo.ai/v1/survey/{INTEGRATION}"
    )
    survey = demo_form(purpose="survey", submission_id="submission_id")
    read = read_parameters(parameters())
    before = int(time.time() * 1000)
    body = json.loads(platform.delivery_body(survey, read, {"rating": 4, "feedback": "Καλό"}, "x"))
    assert before <= body.pop("timestamp") <= int(time.time() * 1000)
    assert body == {"rating": 4, "feedback": "Καλό", "session_id": SESSION}
    # It is optional for people only.
    assert json.loads(platform.delivery_body(survey, read, {"rating": 1}, "x"))["feedback"] == ""


@pytest.mark.parametrize("purpose", ["context", "survey"])
@pytest.mark.parametrize("hostile", [each for each in HOSTILE if len(each) < 100] + ["", "..", "."])
def test_nothing_changes_the_address(hostile, purpose):
    for pair in ((hostile, INTEGRATION), ("web", hostile)):
        with pytest.raises(ParameterError):
            platform.delivery_url("https://channels.moveo.ai", purpose, *pair)


@pytest.mark.parametrize("now", [1_800_000_000.0, 1_800_000_000.999])
def test_a_token_lives_three_to_four_seconds(now):
    token = platform.sign_token(private_key(), "user-1", ISSUER, now)
    assert jwt.get_unverified_header(token) == {"alg": "RS256", "typ": "JWT"}
    claims = jwt.decode(
        token,
        private_key().public_key(),
        algorithms=["RS256"],
        options={"verify_exp": False, "verify_iat": False},
    )
    assert claims == {
        "sub": "user-1", "iss": ISSUER, "iat": 1_800_000_000, "exp": 1_800_000_004
    }  # fmt: skip
    assert 3 <= claims["exp"] - now <= 4


def test_headers():
    assert platform.headers("t", "s") == {
        "Authorization": "Bearer t",
        "Content-Type": "application/json",
        "X-Moveo-Session-Id": "s",
    }


@pytest.mark.parametrize(
    "name",
    ["tags", "live_instructions", "LIVE_Instructions", "ｔａｇｓ", "sys-channel", "sys_x", "user.name",
     "global.x", "__proto__", "constructor", "prototype", " tags"],
)  # fmt: skip
def test_reserved_names_are_known_to_designer_and_backend_alike(name):
    assert platform.is_reserved(name)
    assert names.is_reserved(name)


@pytest.mark.parametrize("name", ["first_name", "tag", "system", "username", "globally"])
def test_other_names_are_free(name):
    assert not platform.is_reserved(name)
    assert not names.is_reserved(name)
