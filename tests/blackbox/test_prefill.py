"""Variables of the conversation: what the page gets to see of them, and what is delivered."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
import requests

from builder.deliver.local_run import LocalRun
from builder.deliver.platform_rules import Expectation
from builder.deliver.simulator import Simulator
from builder.form.conditions import Comparison
from builder.form.fields import CalculatedField, Field, HiddenField, Prefill
from builder.keys.pem import public_pem
from tests.backend.forms import pem, private_key
from tests.backend_python import backend_python
from tests.blackbox.running import SAME_ORIGIN, bundle_of, new_key, params, running
from tests.logged import logged
from tests.projects import NAME, project

pytestmark = pytest.mark.blackbox

PLAIN = project(NAME)
READING = project(
    replace(NAME, prefill=Prefill(source="context", name="given_name")),
    HiddenField(id="f_tier", name="tier", source="context", parameter="tier"),
    HiddenField(id="f_visits", name="visits", source="context", parameter="visits"),
    HiddenField(id="f_odd", name="odd", source="context", parameter="odd"),
    platform=replace(PLAIN.platform, read_context=True),
)
VARIABLES: dict[str, Any] = {
    "given_name": "Άννα",
    "tier": "gold",
    "visits": 3.0,
    "odd": {"nested": "thing"},
    "secret": "not-for-forms",
}
READ = {"given_name": "Άννα", "tier": "gold", "visits": "3"}


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with Simulator(Expectation(public_pem(private_key().public_key()))) as started:
        yield started


@pytest.fixture(scope="module")
def run(simulator: Simulator) -> Iterator[LocalRun]:
    bundle = bundle_of(READING)
    key = pem(private_key())
    # Opening is counted apart from submitting.
    env = {"RATE_LIMIT_SESSION": "6/3600", "RATE_LIMIT_IP": "0/1", "RATE_LIMIT_INTEGRATION": "0/1"}
    with LocalRun(bundle, key, simulator.url, python=backend_python(), env=env) as started:
        yield started


@pytest.fixture(autouse=True)
def variables(simulator: Simulator) -> None:
    simulator.clear()
    simulator.set_variables(VARIABLES)
    simulator.expect(Expectation(public_pem(private_key().public_key())))


def post(run: LocalRun, path: str, body: dict[str, Any], **headers: str) -> requests.Response:
    sent = {"Content-Type": "application/json", **(headers or SAME_ORIGIN)}
    return requests.post(f"{run.url}{path}", json.dumps(body).encode(), headers=sent, timeout=30)


def read(run: LocalRun, session: str, **changes: Any) -> requests.Response:
    return post(run, "/prefill", {"params": params(session_id=session, **changes)})


def submit(run: LocalRun, session: str) -> requests.Response:
    given = params(session_id=session)
    body = {"params": given, "values": {"first_name": "Eva"}, "key": new_key()}
    return post(run, "/submit", body)


def test_the_page_reads_what_the_form_names_and_nothing_else(run):
    answer = read(run, "s-1")
    assert (answer.status_code, answer.json()) == (200, {"context": READ})
    assert answer.headers["Cache-Control"] == "no-store"
    assert "eyJ" not in answer.text
    log = "\n".join(run.log_lines)
    for secret in ("Άννα", "gold", "not-for-forms", "s-1", "eyJ"):
        assert secret not in log


def test_hidden_fields_take_what_the_platform_says(run, simulator):
    assert submit(run, "s-2").status_code == 200
    (delivery,) = simulator.accepted()
    context = json.loads(delivery.body)["context"]
    assert context == {"first_name": "Eva", "tier": "gold", "visits": "3"}


def test_without_variables_the_form_opens_and_is_delivered(run, simulator):
    simulator.set_variables({"tier": "x" * 300_000})
    assert read(run, "s-3").json() == {"context": {}}
    simulator.set_variables({"tier": "x" * 513, "visits": True})
    assert read(run, "s-3").json() == {"context": {"visits": "true"}}
    simulator.set_variables({})
    assert submit(run, "s-3").status_code == 200
    (delivery,) = simulator.accepted()
    assert json.loads(delivery.body)["context"] == {"first_name": "Eva"}


def test_a_platform_that_refuses_keeps_no_form_from_opening(run, simulator):
    simulator.expect(Expectation(public_pem(private_key(1).public_key())))
    answer = read(run, "s-4")
    assert (answer.status_code, answer.json()) == (200, {"context": {}})
    assert logged(run, "conversation_unread")


@pytest.mark.parametrize("how", ["show_if", "required_if", "expression"])
def test_a_form_that_decides_by_a_variable_takes_nothing_while_it_cannot_be_read(simulator, how):
    gold = Comparison(field="f_tier", test="equals", values=("gold",))
    account = replace(NAME, id="f_account", name="account", required=False)
    fields: tuple[Field, ...] = (replace(account, required=True, show_if=gold),)
    if how == "required_if":
        fields = (replace(account, required_if=gold),)
    elif how == "expression":
        # By way of a calculation, that is.
        fields = (
            CalculatedField(id="f_sum", name="sum", expression="{f_tier} & '!'", result="text"),
            replace(
                account, required=True, show_if=replace(gold, field="f_sum", values=("gold!",))
            ),
        )
    deciding = replace(READING, fields=(READING.fields[1], NAME, *fields))
    bundle = bundle_of(deciding)
    env = dict.fromkeys(("RATE_LIMIT_SESSION", "RATE_LIMIT_IP", "RATE_LIMIT_INTEGRATION"), "0/1")
    with LocalRun(
        bundle, pem(private_key()), simulator.url, python=backend_python(), env=env
    ) as run:

        def send(**values: str) -> requests.Response:
            body = {"params": params(), "values": {"first_name": "Eva", **values}, "key": new_key()}
            return post(run, "/submit", body)

        assert send().json()["fields"].keys() == {"account"}
        simulator.set_variables({"tier": "x" * 300_000})
        for values in ({}, {"account": "GR12"}):
            answer = send(**values)
            assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
            assert answer.json()["error"] == "variables"
        assert simulator.accepted() == ()
        simulator.set_variables(VARIABLES)
        assert send(account="GR12").status_code == 200
        assert json.loads(simulator.accepted()[0].body)["context"]["account"] == "GR12"


def test_strangers_and_other_integrations_read_nothing(run):
    asked = {"params": params(session_id="s-5")}
    assert post(run, "/prefill", asked, Origin="https://evil.test").status_code == 403
    assert read(run, "s-5", integration_id="another").status_code == 403
    assert read(run, "s-5", user_id="a\nb").status_code == 400
    assert post(run, "/prefill", {**asked, "values": {}}).status_code == 400
    assert post(run, "/prefill", {"params": []}).status_code == 400


def test_opening_is_limited_and_leaves_room_to_submit(run):
    statuses = [read(run, "s-6").status_code for _ in range(7)]
    assert statuses == [200] * 6 + [429]
    assert submit(run, "s-6").status_code == 200


def test_reading_uses_up_nothing_of_what_is_there_for_submissions(simulator):
    env = {"RATE_LIMIT_INTEGRATION": "2/3600"}
    bundle = bundle_of(READING)
    key = pem(private_key())
    with LocalRun(bundle, key, simulator.url, python=backend_python(), env=env) as run:
        assert [read(run, each).status_code for each in "abcd"] == [200, 200, 429, 429]
        assert [submit(run, each).status_code for each in "abc"] == [200, 200, 429]


def test_other_forms_have_no_such_route():
    with running(PLAIN) as target:
        body = json.dumps({"params": params()}).encode()
        assert target.post(body, path="/prefill").status_code == 404
