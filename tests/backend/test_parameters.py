from __future__ import annotations

import json

import jwt
import pytest

from builder.backend.parameters import REQUIRED, ParameterError, extra_parameters, read_parameters
from builder.backend.payload import request_body
from builder.backend.tokens import sign_token
from tests.backend.forms import HOSTILE_IDS, ISSUER, demo_form, parameters, private_key


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


def test_optional_parameters_may_be_absent_or_empty():
    for given in ({}, {"trigger_node_id": "", "page_id": "", "lang": ""}):
        found = read_parameters(parameters(**given))
        assert (found.trigger_node_id, found.page_id, found.lang) == (None, None, "")


@pytest.mark.parametrize("name", REQUIRED)
@pytest.mark.parametrize("how", ["absent", "empty"])
def test_required_parameters(name, how):
    given = parameters(**{name: ""})
    if how == "absent":
        del given[name]
    with pytest.raises(ParameterError) as caught:
        read_parameters(given)
    assert (caught.value.name, caught.value.problem) == (name, "missing")


STRICT = ("channel", "integration_id", "session_id", "lang")


@pytest.mark.parametrize("hostile", HOSTILE_IDS)
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
    body = json.loads(request_body("page_context", found, {}))
    assert body[name] == value
    token = sign_token(private_key(), found.user_id, ISSUER)
    claims = jwt.decode(token, private_key().public_key(), algorithms=["RS256"], issuer=ISSUER)
    assert claims["sub"] == found.user_id


@pytest.mark.parametrize("value", UNPRINTABLE)
@pytest.mark.parametrize("name", OPAQUE)
def test_ids_that_cannot_be_printed_are_malformed(name, value):
    with pytest.raises(ParameterError) as caught:
        read_parameters(parameters(**{name: value}))
    assert (caught.value.name, caught.value.problem) == (name, "malformed")


@pytest.mark.parametrize("value", HOSTILE_IDS)
def test_a_malformed_page_id_is_ignored(value):
    found = read_parameters({**parameters(), "page_id": value})
    assert found.page_id is None
    assert found.user_id == "user-1"


@pytest.mark.parametrize("value", [5, None, ["1"], {}, True, 10**40])
def test_what_is_no_text_comes_from_no_address(value):
    with pytest.raises(ParameterError):
        read_parameters({**parameters(), "page_id": value})


@pytest.mark.parametrize("name", REQUIRED[:3])
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


@pytest.mark.parametrize("value", [None, 5, True, [], {}])
def test_parameters_are_strings(value):
    with pytest.raises(ParameterError, match="malformed"):
        read_parameters({**parameters(), "lang": value})


def test_only_known_parameters_are_taken():
    with pytest.raises(ParameterError, match="unknown"):
        read_parameters(parameters(utm_campaign="x"))
    extra = extra_parameters(demo_form())
    assert extra == {"utm_campaign"}
    assert read_parameters(parameters(utm_campaign="x y"), extra).extra == {"utm_campaign": "x y"}
    with pytest.raises(ParameterError, match="malformed"):
        read_parameters(parameters(utm_campaign="x" * 4000), extra)
