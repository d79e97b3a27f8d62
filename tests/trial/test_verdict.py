import pytest

from builder.deliver.delivery import Delivery
from builder.deliver.platform_rules import Ruling
from builder.trial.target import Target
from builder.trial.verdict import verdict_of
from tests.trial.results import result

PLATFORM = Target(way="platform", url="https://channels.test")


def _delivery(*reasons, fault="", status=400):
    return Delivery(1, 0.0, "/", {}, b"{}", Ruling(reasons, status, None, {}), status, fault)


@pytest.mark.parametrize(
    ("status", "advice"),
    [
        (302, "redirects elsewhere"),
        (400, "key of the page context"),
        (401, "YOUR PUBLIC KEY"),
        (403, "channel and integration id"),
        (404, "no such integration"),
        (429, "wait a moment"),
        (500, "try again later"),
        (503, "keep the submission"),
        (418, ""),
    ],
)
def test_what_a_real_host_refuses_is_named_and_explained(status, advice):
    verdict = verdict_of(result(PLATFORM, status=status))
    assert verdict.tone == "error"
    assert verdict.text == f"Refused: channels.test answered {status}."
    assert advice in verdict.advice
    assert bool(advice) == bool(verdict.advice)


def test_what_a_real_host_takes_is_delivered():
    verdict = verdict_of(result(PLATFORM, status=204))
    assert (verdict.text, verdict.tone) == ("Delivered: channels.test took it (204).", "good")


def test_the_reasons_of_the_simulator_are_the_advice():
    refused = result(
        Target(way="simulator"), status=401, deliveries=(_delivery("The signature is bad."),)
    )
    assert verdict_of(refused).advice == "The signature is bad."


@pytest.mark.parametrize(
    ("repeats", "said"),
    [("at_least_once", "may arrive twice"), ("at_most_once", "would not send it again")],
)
def test_whether_the_backend_would_repeat_follows_the_form(repeats, said):
    lost = result(
        Target(way="simulator"),
        status=0,
        fault="Broken.",
        deliveries=(_delivery(fault="reset", status=0),),
        repeats=repeats,
    )
    assert said in verdict_of(lost).advice


@pytest.mark.parametrize(
    ("state", "tone", "text"),
    [
        ("delivered", "good", "Delivered: the exported backend kept it"),
        ("failed", "error", "Refused: the exported backend kept it"),
        ("accepted", "warning", "Kept: after 1 attempt "),
    ],
)
def test_what_the_backend_kept_is_called_by_what_became_of_it(state, tone, text):
    verdict = verdict_of(
        result(Target(way="backend"), status=202, deliveries=(_delivery(fault="503"),), state=state)
    )
    assert verdict.tone == tone
    assert verdict.text.startswith(text)


@pytest.mark.parametrize("answer", [b"", b"no json", b"[1]", b'{"message": null}', b"\xff"])
def test_an_answer_that_no_backend_of_ours_gives_is_no_traceback(answer):
    verdict = verdict_of(result(Target(way="backend"), status=500, response_body=answer))
    assert verdict.text == "Refused: the exported backend answered 500."
    assert verdict.advice == ""


@pytest.mark.parametrize("way", ["backend", "deployed"])
@pytest.mark.parametrize(
    "changes",
    [
        {"status": 202, "state": "unconfirmed"},
        {"status": 410, "response_body": b'{"error": "unconfirmed", "message": "Not certain."}'},
    ],
)
def test_what_may_have_arrived_is_neither_refused_nor_still_on_its_way(way, changes):
    verdict = verdict_of(result(Target(way=way, url="https://forms.test"), **changes))
    assert verdict.tone == "warning"
    assert verdict.text == "Saved, and perhaps delivered: the form says not to send it again."
    assert verdict.advice == ""
