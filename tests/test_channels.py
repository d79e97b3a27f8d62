"""A channel is one row: policy, checks, simulator and samples all read the table."""

from __future__ import annotations

import json
import time

import pytest

from builder.backend.parameters import read_parameters
from builder.backend.tokens import sign_token
from builder.check import check, validate
from builder.deliver.platform_rules import Expectation, rule_on
from builder.form.channels import CHANNELS, Channel, channel_of
from builder.form.project import Hosting, Integration, Platform, Project
from builder.keys.pem import public_pem
from builder.render import plan_of, render_bundle, render_page
from builder.render.policy import weaknesses
from builder.trial.samples import sample_parameters
from tests.backend.forms import ISSUER, private_key
from tests.projects import INTEGRATION_ID, NAME, project

LINE = Channel(
    name="line",
    label="LINE",
    framed=True,
    closing_script="https://line.example/sdk.js",
    page_scoped=True,
    sample={"user_id": "U123", "page_id": "9"},
)


@pytest.fixture
def line(monkeypatch) -> Channel:
    """Add a channel as its row does."""
    monkeypatch.setitem(CHANNELS, LINE.name, LINE)
    return LINE


def delivering_to(*channels: str, **changes: object) -> Project:
    integrations = (Integration(channel=each, integration_id=INTEGRATION_ID) for each in channels)
    return project(NAME, platform=Platform(integrations=tuple(integrations)), **changes)


def sent_to(channel: str, page_context: object) -> tuple[str, ...]:
    """Return why the simulated platform refuses a delivery to a channel."""
    body = {"context": {}, "user_id": "u", "trigger_node_id": None, "page_context": page_context}
    now = time.time()
    headers = {
        "authorization": f"Bearer {sign_token(private_key(), 'u', ISSUER, now)}",
        "content-type": "application/json",
        "x-moveo-session-id": "s",
    }
    expected = Expectation(public_pem(private_key().public_key()))
    return rule_on(expected, channel, headers, json.dumps(body).encode(), now).reasons


def directive(policy: str, name: str) -> list[str]:
    return next(each.split()[1:] for each in policy.split("; ") if each.startswith(f"{name} "))


def test_a_channel_is_found_in_any_case_and_one_without_a_row_is_plain():
    assert channel_of("FaceBook") is CHANNELS["facebook"]
    unknown = channel_of("Carrier-Pigeon")
    assert unknown == Channel(name="Carrier-Pigeon", label="Carrier-Pigeon")


def test_rows_are_well_formed():
    for name, row in CHANNELS.items():
        assert row.name == name == name.lower()
        assert row.label
        assert row.closing_script.startswith("https://") or not row.closing_script
        assert not set(row.closing_script) & set(" ;,'\"")
        read_parameters(sample_parameters(name))  # of the shapes that the backend takes
        assert row.page_scoped == ("page_id" in row.sample)


@pytest.mark.parametrize("spelling", ["line", "Line", "LINE"])
def test_a_new_row_s_script_is_let_in_and_given_to_the_page(line, spelling):
    plan = plan_of(validate(delivering_to("web", spelling)))
    assert directive(plan.policy, "script-src")[1:] == [line.closing_script]
    assert directive(plan.headers["Content-Security-Policy"], "script-src")[1:] == [
        line.closing_script
    ]
    assert dict(plan.closing_scripts) == {"line": line.closing_script}
    assert "channels" in plan.scripts
    assert line.closing_script.encode() in render_page(plan)["page/index.html"]
    assert line.closing_script.encode() in render_bundle(plan)["backend/page_headers.json"]
    # The check of an exported bundle knows it, and nothing beside it.
    headers = {name.lower(): value for name, value in plan.headers.items()}
    assert weaknesses(headers) == ()
    wider = headers["content-security-policy"].replace("/sdk.js", "/")
    assert weaknesses({**headers, "content-security-policy": wider}) != ()


def test_without_its_row_a_script_is_no_longer_known(line, monkeypatch):
    headers = {
        name.lower(): value
        for name, value in plan_of(validate(delivering_to("line"))).headers.items()
    }
    assert weaknesses(headers) == ()
    monkeypatch.delitem(CHANNELS, "line")
    assert weaknesses(headers) == ("script-src is missing or allows too much",)
    assert not plan_of(validate(delivering_to("line"))).closing_scripts


@pytest.mark.parametrize("channel", ["line", "Line"])
def test_the_simulated_platform_expects_a_new_row_s_page_context(line, channel):
    assert sent_to(channel, {"psid": "u"}) == ()
    assert sent_to(channel, None) != ()
    assert sent_to("viber", {"psid": "u"}) != ()
    assert sent_to("viber", None) == ()


@pytest.mark.parametrize("channel", ["line", "Line"])
def test_samples_are_a_new_row_s_own(line, channel):
    found = sample_parameters(channel, "mine")
    assert (found["channel"], found["integration_id"]) == (channel, "mine")
    assert (found["user_id"], found["page_id"]) == ("U123", "9")
    assert "page_id" not in sample_parameters("viber")


@pytest.mark.parametrize("channel", ["line", "web", "Web"])
def test_a_channel_that_frames_the_page_needs_its_sites_named(line, channel):
    (told,) = (
        each
        for each in check(delivering_to("viber", channel, hosting=Hosting()))
        if each.code == "frame-ancestors-empty"
    )
    assert told.text.startswith(f"{channel_of(channel).label} shows the page in a frame.")


def test_a_channel_that_opens_the_page_by_itself_needs_none():
    codes = {each.code for each in check(delivering_to("viber", "sunco", hosting=Hosting()))}
    assert "frame-ancestors-empty" not in codes
