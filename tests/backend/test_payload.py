from __future__ import annotations

import json
import time

import pytest

from builder.backend.parameters import ParameterError, read_parameters
from builder.backend.payload import (
    context_url,
    delivery_body,
    delivery_url,
    is_reserved,
    request_body,
    request_headers,
)
from builder.form import names
from tests.backend.forms import HOSTILE_IDS, INTEGRATION, SESSION, demo_form, parameters


@pytest.mark.parametrize("base", ["https://x?y", "https://x#y", "https://x/?"])
def test_nothing_but_the_documented_path_is_asked_for(base):
    with pytest.raises(ParameterError):
        delivery_url(base, "context", "web", INTEGRATION)


def test_facebook_in_capitals_is_facebook():
    found = read_parameters(parameters(channel="Facebook"))
    assert json.loads(request_body("page", found, {}))["page"] == {"psid": "user-1"}


@pytest.mark.parametrize(
    ("setting", "keys"),
    [("page_context", ["page_context"]), ("page", ["page"]), ("both", ["page_context", "page"])],
)
def test_the_body_names_the_page_context_as_set(setting, keys):
    web = read_parameters(parameters())
    body = json.loads(request_body(setting, web, {"a": 1}))
    assert body == {
        "context": {"a": 1}, "user_id": "user-1", "trigger_node_id": None, **dict.fromkeys(keys)
    }  # fmt: skip
    facebook = read_parameters(parameters(channel="facebook", trigger_node_id="n-1"))
    body = json.loads(request_body(setting, facebook, {}))
    assert body["trigger_node_id"] == "n-1"
    assert [body[key] for key in keys] == [{"psid": "user-1"}] * len(keys)


def test_the_body_is_plain_utf8_json():
    body = request_body(
        "page_context", read_parameters(parameters()), {"name": "Άννα 😀", "n": 5, "yes": True}
    )
    assert '"name":"Άννα 😀","n":5,"yes":true' in body.decode("utf-8")
    with pytest.raises(ValueError, match="not JSON compliant"):
        request_body("page_context", read_parameters(parameters()), {"n": float("nan")})


def test_the_address():
    assert (
        delivery_url("https://channels.moveo.ai/", "context", "web", INTEGRATION)
        == f"https://channels.moveo.ai/v1/web/{INTEGRATION}/webview"
    )


def test_the_address_of_the_conversation():
    assert (
        context_url("https://channels.moveo.ai", "web", INTEGRATION)
        == f"https://channels.moveo.ai/v1/context/{INTEGRATION}?channel=web"
    )
    for pair in (("web", "../x"), ("web&a=b", INTEGRATION), ("web", "")):
        with pytest.raises(ParameterError):
            context_url("https://channels.moveo.ai", *pair)


def test_a_survey_goes_to_the_platforms_survey():
    assert (
        delivery_url("https://channels.moveo.ai", "survey", "web", INTEGRATION)
        == f"https://channels.moveo.ai/v1/survey/{INTEGRATION}"
    )
    survey = demo_form(purpose="survey", submission_id="submission_id")
    read = read_parameters(parameters())
    before = int(time.time() * 1000)
    body = json.loads(delivery_body(survey, read, {"rating": 4, "feedback": "Καλό"}, "x"))
    assert before <= body.pop("timestamp") <= int(time.time() * 1000)
    assert body == {"rating": 4, "feedback": "Καλό", "session_id": SESSION}
    # It is optional for people only.
    assert json.loads(delivery_body(survey, read, {"rating": 1}, "x"))["feedback"] == ""


@pytest.mark.parametrize("purpose", ["context", "survey"])
@pytest.mark.parametrize(
    "hostile", [each for each in HOSTILE_IDS if len(each) < 100] + ["", "..", "."]
)
def test_nothing_changes_the_address(hostile, purpose):
    for pair in ((hostile, INTEGRATION), ("web", hostile)):
        with pytest.raises(ParameterError):
            delivery_url("https://channels.moveo.ai", purpose, *pair)


def test_headers():
    assert request_headers("t", "s") == {
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
    assert is_reserved(name)
    assert names.is_reserved(name)


@pytest.mark.parametrize("name", ["first_name", "tag", "system", "username", "globally"])
def test_other_names_are_free(name):
    assert not is_reserved(name)
    assert not names.is_reserved(name)
