"""A survey's answers, from the page's request to the simulated platform."""

from __future__ import annotations

import json
import time

import pytest

from builder.check import validate
from builder.deliver.local_run import LocalRun
from builder.deliver.platform_rules import Expectation
from builder.deliver.simulator import Simulator
from builder.form.fields import RatingField, TextareaField
from builder.keys.pem import public_pem
from builder.render import compile_form
from builder.trial.submission import send, send_through, state_of
from tests.backend.forms import pem, private_key
from tests.backend_python import backend_python
from tests.blackbox.running import bundle_of, new_key, params
from tests.projects import INTEGRATION_ID, project, words

pytestmark = pytest.mark.blackbox

SURVEY = project(
    RatingField(id="f_r", name="rating", label=words("How was it?"), required=True),
    TextareaField(id="f_f", name="feedback", label=words("Why?"), max_length=280),
    purpose="survey",
)
ANSWERS = {"rating": 4, "feedback": "Γρήγορα 😀"}


@pytest.fixture
def simulator():
    with Simulator(Expectation(public_pem(private_key().public_key()))) as started:
        yield started


def test_a_survey_is_delivered_even_where_the_platform_fails_first(simulator):
    simulator.set_faults(["503"])
    bundle = bundle_of(SURVEY)
    key = pem(private_key())
    with LocalRun(bundle, key, simulator.url, python=backend_python()) as run:
        refused = send_through(run.url, {"rating": 6, "feedback": None}, params(), new_key())
        assert refused.status == 422
        taken = send_through(run.url, ANSWERS, params(), new_key())
        assert taken.status == 202
        end = time.monotonic() + 30
        assert state_of(run.url, taken, lambda: time.monotonic() > end) == "delivered"
        log = "\n".join(run.log_lines)
    first, second = simulator.deliveries()
    assert (first.answered, second.answered) == (503, 200)
    assert second.accepted, second.ruling.reasons
    assert second.path == f"/v1/survey/{INTEGRATION_ID}"
    assert first.body == second.body  # the moment is the person's, not the attempt's
    sent = json.loads(second.body)
    assert sent.pop("timestamp") <= second.received * 1000
    assert sent == {**ANSWERS, "session_id": "session-1"}
    assert second.ruling.token
    assert second.ruling.token.claims["sub"] == "user-1"
    assert "Γρήγορα" not in log


def test_a_test_submission_of_a_survey_is_what_the_backend_sends(simulator):
    form = compile_form(validate(SURVEY))
    exchange = send(form, {"rating": 1}, params(), pem(private_key()), simulator.url)
    assert exchange.delivered, exchange.response_body
    assert json.loads(exchange.request_body)["feedback"] == ""
    assert [each.path for each in simulator.accepted()] == [f"/v1/survey/{INTEGRATION_ID}"]
