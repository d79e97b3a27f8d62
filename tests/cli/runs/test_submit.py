"""The command `submit`: one test submission, and what is said of it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from builder.deliver.platform_rules import BASIS, Expectation
from builder.deliver.simulator import Simulator
from builder.form.fields import TextField
from builder.form.project import Integration, Platform
from builder.trial.samples import sample_parameters
from tests.cli.runs.forms import VALUES, save
from tests.deliver.bundles import key, starter
from tests.projects import INTEGRATION_ID

SUBMIT = ("submit", "form.webview.json", "--key", "tests", "--values", "values.json")


def test_submit_to_the_simulator_prints_what_was_sent_and_answered(command):
    done = command(*SUBMIT, "--to", "simulator", "--json")
    assert (done.code, done.err) == (0, "")
    found = done.json
    assert found["ok"] is True
    assert found["delivered"] is True
    assert found["request"]["method"] == "POST"
    assert found["request"]["url"].endswith(f"/v1/web/{INTEGRATION_ID}/webview")
    assert found["request"]["body"] == {
        "context": VALUES,
        "user_id": sample_parameters()["user_id"],
        "trigger_node_id": None,
        "page_context": None,
    }
    assert found["token"]["problems"] == []
    assert found["token"]["notes"] == []
    assert found["token"]["claims"]["sub"] == sample_parameters()["user_id"]
    assert found["answer"]["status"] == 200
    text = command(*SUBMIT, "--to", "simulator").out
    assert text.startswith("POST http://127.0.0.1:")
    assert '"first_name":"Maria"' in text
    assert "Answer: 200" in text
    # Two facts: the second is not known from an HTTP answer.
    assert (found["accepted"], found["advanced"]) == (True, None)
    assert text.endswith("HTTP: accepted.\nConversation: not verified.\n")
    assert "eyJ" not in text + done.out


def test_submit_prints_no_sensitive_answer(command, public_pem):
    project = starter()
    fields = tuple(
        replace(each, sensitive=True)
        if isinstance(each, TextField) and each.name == "first_name"
        else each
        for each in project.fields
    )
    save(Path(), replace(project, fields=fields))
    with Simulator(Expectation(public_pem)) as simulator:
        for form in ((), ("--json",)):
            done = command(*SUBMIT, *form, "--to", simulator.url)
            assert done.code == 0
            assert "Maria" not in done.out + done.err
            assert "Neill" in done.out
        assert [json.loads(each.body)["context"] for each in simulator.accepted()] == [VALUES] * 2


def test_submit_takes_each_parameter(command, public_pem):
    project = starter(
        platform=Platform(integrations=(Integration(channel="facebook", integration_id="own"),))
    )
    save(Path(), project)
    options = (
        *("--session-id", "session-9", "--user-id", "99", "--trigger-node-id", "node-9"),
        *("--lang", "el", "--channel", "facebook"),
    )
    with Simulator(Expectation(public_pem)) as simulator:
        assert command(*SUBMIT, *options, "--to", simulator.url).code == 0
        other = ("--integration-id", "other")
        assert command(*SUBMIT, *options, *other, "--to", simulator.url).code == 0
        own, foreign = simulator.accepted()
    # The form's own integration of that channel, unless another is named.
    assert own.path == "/v1/facebook/own/webview"
    assert foreign.path == "/v1/facebook/other/webview"
    assert own.headers["x-moveo-session-id"] == "session-9"
    body = json.loads(own.body)
    assert body["user_id"] == "99"
    assert body["trigger_node_id"] == "node-9"
    assert body["page_context"] == {"psid": "99"}


def test_submit_speaks_the_language_it_is_told(command, folder):
    (folder / "values.json").write_text('{"first_name": "Maria"}')
    english = command(*SUBMIT, "--to", "simulator")
    greek = command(*SUBMIT, "--to", "simulator", "--lang", "el")
    assert english.code == greek.code == 1
    assert "Last name" in english.err
    assert "Επώνυμο" in greek.err


def test_submit_that_is_refused_exits_with_1_and_says_why(command, public_pem):
    with Simulator(Expectation(key().public_pem)) as simulator:
        done = command(*SUBMIT, "--to", simulator.url, "--json")
        text = command(*SUBMIT, "--to", simulator.url)
    assert (done.code, text.code) == (1, 1)
    assert done.json["ok"] is False
    assert done.json["answer"]["status"] == 401
    assert done.json["answer"]["body"]["rules"] == BASIS
    assert "The signature does not belong to the public key." in text.out


def test_submit_where_nobody_listens(command, public_pem):
    with Simulator(Expectation(public_pem)) as gone:
        url = gone.url
    done = command(*SUBMIT, "--to", url, "--json")
    assert done.code == 1
    assert done.json["answer"]["status"] == 0
    assert "could not be reached" in done.json["fault"]


def test_submit_follows_the_form_s_platform_settings(command):
    save(Path(), replace(starter(), platform=replace(
        starter().platform, issuer="www.integration-guides.moveo.ai", page_context="page")))  # fmt: skip
    found = command(*SUBMIT, "--to", "simulator", "--json").json
    assert found["delivered"] is True
    assert found["token"]["claims"]["iss"] == "www.integration-guides.moveo.ai"
    assert "page" in found["request"]["body"]
    assert "page_context" not in found["request"]["body"]
