from __future__ import annotations

from builder.deliver.delivery import Delivery
from builder.deliver.platform_rules import Ruling
from builder.trial.exchange import Moment
from builder.trial.timeline import moments_of
from tests.trial.results import result

RULED = Ruling((), 200, None, {})


def delivery(received, *, fault=""):
    return Delivery(1, received, "/", {}, b"{}", RULED, 503 if fault else 200, fault)


def test_what_the_simulator_noted_stands_where_it_happened():
    timeline = (
        Moment("judged", 1.0),
        Moment("prepared", 2.0),
        Moment("signed", 5.0),
        Moment("answered", 20.0),
    )
    found = moments_of(result(timeline=timeline, sent_at=100.0, deliveries=(delivery(100.010),)))
    assert [moment.name for moment in found] == [
        "Answers judged by the form’s rules",
        "Request prepared",
        "Token signed",
        "Simulator received it, and took it",
        "Response received",
    ]
    assert [moment.milliseconds for moment in found] == [1.0, 2.0, 5.0, 12.0, 20.0]


def test_each_attempt_of_the_backend_is_told():
    timeline = (Moment("answered", 9.0), Moment("delivered", 900.0))
    tried = (delivery(0.005, fault="503"), delivery(0.8))
    found = moments_of(result(timeline=timeline, deliveries=tried))
    assert [moment.name for moment in found] == [
        "Simulator received it, and did not take it",
        "Response received",
        "Simulator received it, and took it",
        "Delivered by the exported backend",
    ]


def test_an_unconfirmed_submission_is_told_in_words():
    found = moments_of(result(timeline=(Moment("answered", 1.0), Moment("unconfirmed", 2.0))))
    assert found[-1].name == "Not sent again by the exported backend"
