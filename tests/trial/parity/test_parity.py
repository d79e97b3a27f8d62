"""The four ways of delivering the same answers, and what their differences are put down to."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import pytest

from builder.check import validate
from builder.deliver.simulator import Simulator
from builder.errors import DeliveryError
from builder.form.conditions import Comparison
from builder.form.fields import EmailField, HiddenField, IntegerField, SliderField
from builder.form.project import Platform
from builder.render import plan_of, render_bundle
from builder.trial.local_backend import expectation_of, parameters_of
from builder.trial.parity.comparing import OUTCOME, compare_ways
from builder.trial.parity.payload import (
    INTEGRATION,
    PARAMETERS,
    REQUEST,
    Answers,
    PageAnswer,
    Payload,
    Sent,
)
from builder.trial.parity.vendor import ISSUER, vendor_way
from builder.trial.parity.ways import Ways, page_way, running_ways
from builder.trial.samples import invalid_values, sample_values
from builder.trial.signing_key import ephemeral_key
from tests.deliver.bundles import starter
from tests.projects import NAME, project, words
from tests.quick_keys import quick_keys

TODAY = datetime.now(UTC).astimezone().date()


def plan(name="quote", **changes):
    return plan_of(validate(starter(name, **changes)))


def told(form, values, **changes):
    """Answer as the page does that was given these values."""
    sent = {"params": parameters_of(form), "values": values, "key": "preview-preview"}
    body = json.dumps({**sent, "today": TODAY.isoformat(), **changes}).encode()
    return PageAnswer(body=body)


@pytest.fixture(scope="module", autouse=True)
def keys_at_little_cost():
    with quick_keys():
        yield


def delivered(made, values, page=None, parameters=None, variables=()):
    form = made.form
    answers = Answers(
        values=values,
        parameters=parameters or parameters_of(form),
        variables=dict(variables),
    )
    with running_ways(render_bundle(made), form) as ways:
        return ways.deliver(answers, page or told(form, values))


def compared(made, values, page=None, parameters=None, variables=()):
    return compare_ways(made.form, delivered(made, values, page, parameters, variables))


@pytest.fixture(scope="module")
def usual():
    """The plan of a form, typical answers, and what became of them on each way."""
    made = plan("demo-form")
    values = sample_values(made.form, TODAY)
    return made, values, delivered(made, values)


def with_page(usual, page):
    """Compare with another answer of the page."""
    made, _, sent = usual
    return compare_ways(made.form, (page_way(made.form, page, usual[1], {}), *sent[1:]))


def row(parity, path):
    return next(each for each in parity.rows if each.path == path)


@pytest.mark.blackbox
@pytest.mark.parametrize("fields", [{"email": "wrong"}, {}, None, 1, "email", ["email"]])
def test_what_a_backend_says_of_fields_in_any_shape_is_no_crash(fields):
    class Refusing(BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers["Content-Length"]))
            answer = json.dumps({"fields": fields}).encode()
            self.send_response(422)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_): ...

    form = plan("demo-form").form
    key = ephemeral_key()
    values = sample_values(form, TODAY)
    with (
        HTTPServer(("127.0.0.1", 0), Refusing) as server,
        Simulator(expectation_of(form, key)) as simulator,
    ):
        Thread(target=server.serve_forever, daemon=True).start()
        ways = Ways(form, key, simulator, f"http://127.0.0.1:{server.server_port}")
        answers = Answers(values=values, parameters=parameters_of(form), variables={})
        backend = ways.deliver(answers, told(form, values))[2]
        server.shutdown()
    if isinstance(fields, dict) and fields:
        assert backend.refused == ("email",)
    else:
        assert "answered 422" in backend.fault


@pytest.mark.blackbox
def test_page_test_and_backend_agree_and_what_the_template_does_otherwise_is_explained():
    made = plan(platform=replace(starter("quote").platform, submission_id="submission"))
    parity = compared(made, sample_values(made.form, TODAY))
    assert parity.holds
    assert [each.way for each in parity.sent] == ["page", "test", "backend", "vendor"]
    assert all(each.payload for each in parity.sent)
    assert row(parity, "path").verdict == "same"
    assert row(parity, "claims.sub").verdict == "same"
    assert (
        row(parity, "claims.life").values["backend"] == row(parity, "claims.life").values["vendor"]
    )
    assert "page" not in row(parity, "claims.iss").values  # the page signs nothing
    explained = {each.path: each.why for each in parity.rows if each.verdict == "explained"}
    assert row(parity, "claims.iss").values["vendor"] == f'"{ISSUER}"'
    assert "issuer" in explained["claims.iss"]
    assert "page_context" in explained["page"]
    assert "as text" in explained["context.area_m2"]
    assert "several choices" in explained["context.extras_windows"]
    assert "calculated" in explained["context.total"]
    assert "new for each" in explained["context.submission"]
    assert all(explained.values())


@pytest.mark.blackbox
def test_a_page_that_sends_something_else_is_a_fault_and_no_explanation(usual):
    made, values, _ = usual
    parity = with_page(usual, told(made.form, {**values, "city": "Elsewhere"}))
    assert not parity.holds
    wrong = [each for each in parity.rows if each.verdict == "differs"]
    assert [each.path for each in wrong] == ["context.city"]
    assert wrong[0].values["page"] == '"Elsewhere"'
    assert wrong[0].values["test"] == wrong[0].values["backend"] == '"Athens"'
    assert "must agree" in wrong[0].why


@pytest.mark.blackbox
def test_answers_that_are_refused_are_refused_by_all_and_by_the_same_names():
    made = plan("demo-form")
    values = {**sample_values(made.form, TODAY), **invalid_values(made.form, TODAY)}
    refused = dict.fromkeys(invalid_values(made.form, TODAY), "no")
    parity = compared(made, values, PageAnswer(body=b"", errors=refused))
    assert parity.holds
    outcome = row(parity, OUTCOME)
    assert outcome.values["page"] == outcome.values["test"] == outcome.values["backend"]
    assert outcome.values["page"].startswith("refused: ")
    assert outcome.values["vendor"] == "delivered"


@pytest.mark.blackbox
def test_an_answer_that_one_way_alone_refuses_is_a_fault(usual):
    made, _, sent = usual
    only_page = with_page(usual, PageAnswer(body=b"", errors={"city": "no"}))
    assert row(only_page, OUTCOME).verdict == "differs"
    others = (replace(each, payload=None, refused=("city",)) for each in sent[1:3])
    page = replace(sent[0], held=frozenset({"city"}))
    assert row(compare_ways(made.form, (page, *others, sent[3])), OUTCOME).verdict == "differs"


@pytest.mark.blackbox
def test_what_a_control_cannot_hold_is_explained(usual):
    """A list of options holds none but its own."""
    made, values, sent = usual
    unknown = {**values, "gender": "something else"}
    without = {name: value for name, value in values.items() if name != "gender"}
    page = page_way(made.form, told(made.form, without), unknown, {})
    others = (replace(each, payload=None, refused=("gender",)) for each in sent[1:3])
    vendor = vendor_way(made.form, unknown, parameters_of(made.form))
    parity = compare_ways(made.form, (page, *others, vendor))
    assert parity.holds
    assert "cannot hold" in row(parity, OUTCOME).why
    assert "cannot hold" in row(parity, "context.gender").why


def test_the_page_is_judged_by_what_ships_whatever_it_says():
    form = plan("demo-form").form
    assert page_way(form, told(form, {}), {}, {}).refused
    values = sample_values(form, TODAY)
    foreign = {**parameters_of(form), "integration_id": "of-somebody-else"}
    for page, refused in (
        (PageAnswer(body=b"nonsense"), REQUEST),
        (told(form, {"nobody": "x"}), REQUEST),
        (PageAnswer(body=b"", screen="Not available"), PARAMETERS),
        (told(form, values, params={"channel": "web"}), PARAMETERS),
        (told(form, values, params=foreign), INTEGRATION),
    ):
        assert page_way(form, page, values, {}).refused == (refused,)


def test_no_tick_and_no_text_are_no_answers_that_the_page_holds():
    form = plan("csat").form
    values = {**sample_values(form, TODAY), "problems": [], "praise": ""}
    held = page_way(form, told(form, values), values, {}).held
    assert "rating" in held
    assert not held & {"problems", "praise"}


def test_the_template_sends_the_state_of_its_controls():
    form = plan("quote").form
    parameters = {**parameters_of(form), "channel": "facebook", "user_id": "4711"}
    payload = vendor_way(form, {"area_m2": 12, "name": "Ada"}, parameters).payload
    assert payload is not None
    context = payload.body["context"]
    assert context["area_m2"] == "12"
    assert context["email"] == ""
    assert context["urgent"] is False
    assert "extras" not in context
    assert "total" not in context
    assert payload.body["page"] == {"psid": "4711"}
    assert payload.path == f"/v1/facebook/{parameters['integration_id']}/webview"


@pytest.mark.blackbox
def test_what_is_refused_for_other_things_than_answers_is_refused_alike():
    made = plan("demo-form")
    values = sample_values(made.form, TODAY)
    usual = parameters_of(made.form)
    foreign = {**usual, "integration_id": "of-somebody-else"}
    parity = compared(made, values, told(made.form, values, params=foreign), foreign)
    assert parity.holds
    assert "straight to the platform" in row(parity, OUTCOME).why
    malformed = {**usual, "session_id": "not an id"}
    closed = PageAnswer(body=b"", screen="Not available")
    assert compared(made, values, closed, malformed).holds


@pytest.mark.blackbox
def test_a_survey_differs_by_its_moment_only():
    made = plan("csat")
    values = {"rating": 4, "feedback": "good"}
    fields = [each for each in made.project.fields if getattr(each, "name", "") == "rating"]
    survey = starter("csat", fields=tuple(fields), purpose="survey")
    made = plan_of(validate(survey))
    parity = compared(made, {"rating": values["rating"]})
    assert parity.holds
    assert {each.path for each in parity.rows if each.verdict == "explained"} <= {
        "timestamp",
        "claims.iss",
    }
    assert row(parity, "rating").verdict == "same"


@pytest.mark.blackbox
def test_settings_that_make_it_the_templates_way_leave_no_difference():
    platform = Platform(
        integrations=starter().platform.integrations, issuer=ISSUER, page_context="page"
    )
    made = plan("demo-form", platform=platform)
    parity = compared(made, sample_values(made.form, TODAY))
    assert parity.count("same") == len(parity.rows)


def test_it_can_be_stopped():
    made = plan("demo-form")
    with (
        pytest.raises(DeliveryError),
        running_ways(render_bundle(made), made.form, cancelled=lambda: True),
    ):
        pass


def reading(**changes):
    """A form that asks for a name if the conversation knows of three visits, and delivers them."""
    visits = HiddenField(id="f_v", name="visits", source="context", parameter="visits")
    asked = Comparison(field="f_v", test="equals", values=("3",))
    form = project(
        visits,
        replace(NAME, required=True, show_if=asked, **changes),
        id="reading",
        platform=Platform(read_context=True),
    )
    return plan_of(validate(form))


@pytest.mark.blackbox
def test_the_conversation_s_variables_go_to_each_way():
    made = reading()
    parity = compared(made, {NAME.name: "Ada"}, variables={"visits": 3, "other": "x"})
    assert parity.holds
    visits = row(parity, "context.visits")
    assert {way: visits.values.get(way) for way in ("page", "test", "backend")} == {
        "page": '"3"', "test": '"3"', "backend": '"3"',
    }  # fmt: skip
    assert visits.why == "The template reads the conversation, and delivers nothing of it."
    assert row(parity, f"context.{NAME.name}").verdict == "same"
    # With another value nobody is asked, and the template, which has no conditions, sends it.
    page = told(made.form, {})
    unasked = compared(made, {NAME.name: "Ada"}, page, variables={"visits": 4})
    assert unasked.holds
    assert "has no conditions" in row(unasked, f"context.{NAME.name}").why
    # Where one is asked and says nothing, each way that knows the variables refuses.
    errors = PageAnswer(body=page.body, errors={NAME.name: "Please"})
    refused = compared(made, {}, errors, variables={"visits": 3})
    assert refused.holds
    assert row(refused, OUTCOME).values["backend"] == f"refused: {NAME.name}"


@pytest.mark.blackbox
def test_a_page_without_the_variables_is_a_fault():
    made = reading()
    sent = delivered(made, {NAME.name: "Ada"}, variables={"visits": 3})
    ignorant = page_way(made.form, told(made.form, {}), {}, {})
    assert not compare_ways(made.form, (ignorant, *sent[1:])).holds


@pytest.mark.blackbox
def test_sensitive_answers_are_compared_and_not_shown():
    made = reading(sensitive=True)
    parity = compared(made, {NAME.name: "Ada"}, variables={"visits": 3})
    assert row(parity, f"context.{NAME.name}").verdict == "same"
    assert "Ada" not in str(parity.rows)


def as_sent(form, body, **changes):
    """What Test and exported backend deliver, with these answers."""
    payload = Payload(path="/v1/web/x/webview", session="s", body={"context": body})
    return [replace(Sent(way=way, payload=payload), **changes) for way in ("test", "backend")]


def among(form, page, given, context, **changes: Any):
    """Compare the page's answer, what the two others deliver, and the template's."""
    vendor = vendor_way(form, given, parameters_of(form))
    return compare_ways(form, (page, *as_sent(form, context, **changes), vendor))


def test_an_answer_that_is_not_delivered_is_explained():
    form = plan_of(validate(project(replace(NAME, delivered=False)))).form
    page = page_way(form, told(form, {NAME.name: "Ada"}), {NAME.name: "Ada"}, {})
    found = row(among(form, page, {NAME.name: "Ada"}, {}), f"context.{NAME.name}")
    assert found.verdict == "explained"
    assert "does not deliver the answer" in found.why


EMAIL = EmailField(id="f_mail", name="email", label=words("E-mail"))
SLIDER = SliderField(id="f_s", name="share", label=words("Share"), required=True, default=20)


@pytest.mark.parametrize("given", [{}, {"share": 101}, {"share": -1}])
def test_a_slider_that_goes_to_a_value_of_its_own_is_explained(given):
    form = plan_of(validate(project(SLIDER))).form
    page = page_way(form, told(form, {"share": 20}), given, {})
    refusing = {"payload": None, "refused": ("share",)}
    parity = among(form, page, given, {}, **refusing)
    assert parity.holds
    assert "cannot hold" in row(parity, OUTCOME).why
    # What it does hold, the page must refuse, too.
    page = page_way(form, told(form, {"share": 20}), {"share": 20}, {})
    assert not among(form, page, {"share": 20}, {}, **refusing).holds


def test_one_answer_that_the_page_cannot_hold_excuses_no_other():
    form = plan_of(validate(project(replace(NAME, required=False), SLIDER))).form
    given = {NAME.name: "Ada", "share": 101}
    page = page_way(form, told(form, {NAME.name: "Ada", "share": 20}), given, {})
    refusing: dict[str, Any] = {"payload": None, "refused": (NAME.name, "share")}
    assert row(among(form, page, given, {}, **refusing), OUTCOME).verdict == "differs"
    more = replace(page, payload=None, refused=("another",))
    refusing = {"payload": None, "refused": ("share",)}
    assert row(among(form, more, given, {}, **refusing), OUTCOME).verdict == "differs"


def test_a_type_that_the_page_never_sends_is_explained_also_if_the_page_sends_its_own():
    share = IntegerField(id="f_s", name="share", label=words("Share"))
    form = plan_of(validate(project(share))).form
    page = page_way(form, told(form, {"share": 20}), {"share": "20"}, {})
    test, backend = as_sent(form, {}, payload=None, refused=("share",))
    backend = replace(backend, refused=(REQUEST,))
    vendor = vendor_way(form, {"share": "+20.0"}, parameters_of(form))
    parity = compare_ways(form, (page, test, backend, vendor))
    assert parity.holds
    assert "has a type" in row(parity, OUTCOME).why
    assert "sends every answer as text" in row(parity, "context.share").why
    malformed = replace(page, payload=None, refused=(REQUEST,))
    parity = compare_ways(form, (malformed, test, backend, vendor))
    assert row(parity, OUTCOME).verdict == "differs"


def test_cleaning_is_given_as_the_reason_only_where_it_is():
    form = plan_of(validate(project(NAME, EMAIL))).form
    given = {NAME.name: " Ada ", EMAIL.name: " a@example.com "}
    page = page_way(form, told(form, given), given, {})
    right = {NAME.name: "Ada", EMAIL.name: "a@example.com"}
    parity = among(form, page, given, right)
    assert "cleans the answer" in row(parity, f"context.{EMAIL.name}").why
    assert page.payload is not None
    wrong = replace(
        page, payload=replace(page.payload, body={"context": {**right, NAME.name: "Eve"}})
    )
    parity = among(form, wrong, given, {**right, NAME.name: "Eve"})
    assert row(parity, f"context.{NAME.name}").verdict == "differs"


def test_a_random_reference_that_one_way_lacks_is_a_fault():
    reference = HiddenField(id="f_r", name="reference", source="random")
    form = plan_of(validate(project(NAME, reference))).form
    given = {NAME.name: "Ada"}
    page = page_way(form, told(form, given), given, {})
    parity = among(form, page, given, {**given, "reference": "ABC"})
    assert "new for each" in row(parity, "context.reference").why
    parity = among(form, page, given, given)
    assert row(parity, "context.reference").verdict == "differs"


def test_what_a_hidden_field_delivers_instead_is_explained():
    shown = Comparison(field=NAME.id, test="empty")
    email = replace(EMAIL, show_if=shown, when_hidden="null")
    form = plan_of(validate(project(NAME, email))).form
    given = {NAME.name: "Ada", EMAIL.name: "a@example.com"}
    page = page_way(form, told(form, given), given, {})
    context = {NAME.name: "Ada", EMAIL.name: None}
    parity = among(form, page, given, context, unasked=frozenset({EMAIL.name}))
    assert "The field is hidden" in row(parity, f"context.{EMAIL.name}").why
