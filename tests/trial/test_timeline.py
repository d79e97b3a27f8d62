from __future__ import annotations

from builder.deliver.delivery import Delivery
from builder.deliver.platform_rules import Ruling
from builder.trial.exchange import Moment
from builder.trial.ledger.record import record_of
from builder.trial.timeline import Phase, moments_of, phases_of
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
    found = moments_of(
        record_of(result(timeline=timeline, sent_at=100.0, deliveries=(delivery(100.010),)))
    )
    assert [moment.name for moment in found] == [
        "Answers judged by the form's rules",
        "Request prepared",
        "Token signed",
        "Simulator received it, and took it",
        "Response received",
    ]
    assert [moment.milliseconds for moment in found] == [1.0, 2.0, 5.0, 12.0, 20.0]


def test_each_attempt_of_the_backend_is_told():
    timeline = (Moment("answered", 9.0), Moment("delivered", 900.0))
    tried = (delivery(0.005, fault="503"), delivery(0.8))
    found = moments_of(record_of(result(timeline=timeline, deliveries=tried)))
    assert [moment.name for moment in found] == [
        "Simulator received it, and did not take it",
        "Response received",
        "Simulator received it, and took it",
        "Delivered by the exported backend",
    ]


def test_an_unconfirmed_submission_is_told_in_words():
    found = moments_of(
        record_of(result(timeline=(Moment("answered", 1.0), Moment("unconfirmed", 2.0))))
    )
    assert found[-1].name == "Not sent again by the exported backend"


def test_the_phases_of_the_connection_follow_each_other():
    kept = record_of(result(phases={"receive": 4.0, "dns": 0.5, "connect": 1.0, "wait": 20.0}))
    assert phases_of(kept) == [
        Phase("Name looked up (DNS)", 0.0, 0.5),
        Phase("Connected", 0.5, 1.0),
        Phase("First byte waited for", 1.5, 20.0),
        Phase("Body received", 21.5, 4.0),
    ]
    assert phases_of(record_of(result())) == []
