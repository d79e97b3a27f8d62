"""The faults that the simulator answers with on demand."""

from __future__ import annotations

import asyncio
import json

import pytest
import requests

from builder.deliver.faults import FAULTS, TAKEN
from builder.deliver.platform_rules import Expectation
from builder.errors import InputError
from builder.trial.signing_key import ephemeral_key
from tests.deliver.simulated import deliver

STATUSES = [fault for fault in FAULTS if fault.isdigit()]


@pytest.mark.parametrize("fault", STATUSES)
def test_a_fault_that_is_a_status(simulator, fault):
    simulator.set_faults([fault])
    exchange = deliver(simulator)
    assert exchange.status == int(fault)
    assert not exchange.delivered
    assert ("Retry-After" in exchange.response_headers) == (fault == "429")
    (delivery,) = simulator.deliveries()
    assert not delivery.accepted
    assert (delivery.fault, delivery.answered) == (fault, int(fault))
    # The request itself was fine; only its fate was not.
    assert delivery.ruling.reasons == ()
    assert deliver(simulator).delivered


@pytest.mark.parametrize(("fault", "taken"), [("reset", 0), ("taken-reset", 1), ("garbage", 0)])
def test_a_fault_that_breaks_the_connection(simulator, fault, taken):
    simulator.set_faults([fault])
    exchange = deliver(simulator)
    assert exchange.status == 0
    assert exchange.fault
    assert len(simulator.deliveries()) == 1
    assert len(simulator.accepted()) == taken
    assert deliver(simulator).delivered


def test_what_is_refused_is_not_taken_however_the_answer_goes(simulator):
    simulator.expect(Expectation(ephemeral_key().public_pem))
    simulator.set_faults(["taken-reset"])
    deliver(simulator)
    assert len(simulator.deliveries()) == 1
    assert simulator.accepted() == ()


def test_a_redirect_is_not_followed(simulator):
    simulator.set_faults(["redirect"])
    exchange = deliver(simulator)
    assert exchange.status == 302
    assert exchange.response_headers["Location"].startswith(simulator.url)
    assert len(simulator.deliveries()) == 1


def test_a_slow_answer_comes_after_all(simulator, monkeypatch):
    waited = []
    real = asyncio.sleep

    async def sleep(seconds: float) -> None:
        waited.append(seconds)
        await real(0)

    monkeypatch.setattr(asyncio, "sleep", sleep)
    simulator.set_faults(["slow"])
    assert deliver(simulator).status == 200
    # Longer than a backend, and this test submission, wait for one attempt.
    assert max(waited) > 8


def test_every_fault_is_tried_here():
    tried = {*STATUSES, "reset", "taken-reset", "garbage", "redirect", "slow", *TAKEN}
    assert tried == set(FAULTS)


def test_faults_spoil_one_request_each_in_order(simulator):
    simulator.set_faults(["503", "404"])
    assert [deliver(simulator).status for _ in range(3)] == [503, 404, 200]
    simulator.set_faults(["503"])
    simulator.clear()
    assert simulator.deliveries() == ()
    assert deliver(simulator).status == 200


def test_a_fault_that_stays_does_so_until_another_is_chosen(simulator):
    simulator.set_faults(["404", "", "500"], "503")
    assert [deliver(simulator).status for _ in range(5)] == [404, 200, 500, 503, 503]
    simulator.set_faults(["503", "503"])  # fail twice, then take
    assert [deliver(simulator).status for _ in range(4)] == [503, 503, 200, 200]
    assert [each.accepted for each in simulator.deliveries()][-2:] == [True, True]


@pytest.mark.parametrize(
    ("fault", "header"), [("429", "1"), ("429:30", "30"), ("503", None), ("503:86400", "86400")]
)
def test_how_long_it_asks_to_wait(simulator, fault, header):
    simulator.set_faults([fault])
    exchange = deliver(simulator)
    assert exchange.status == int(fault[:3])
    assert exchange.response_headers.get("Retry-After") == header


def test_late_answers_are_of_deliveries_that_are_taken(simulator, monkeypatch):
    waited = []
    real = asyncio.sleep

    async def sleep(seconds: float) -> None:
        waited.append(seconds)
        await real(0)

    monkeypatch.setattr(asyncio, "sleep", sleep)
    simulator.set_faults(["delay:7", "slow-body:10"])
    late, dripping = deliver(simulator), deliver(simulator)
    assert (late.status, dripping.status) == (200, 200)
    assert 7 in waited
    assert json.loads(dripping.response_body)["ok"] is True
    drops = [each for each in waited if 0 < each < 1]
    assert len(drops) == len(dripping.response_body)
    assert sum(drops) == pytest.approx(10)
    assert [each.accepted for each in simulator.deliveries()] == [True, True]
    assert [each.answered for each in simulator.deliveries()] == [200, 200]


@pytest.mark.parametrize(
    "fault",
    ["404:1", "429:", "429:-1", "429:1.5", "429:x", "429:86401", "delay:61", "429:٣", ":1", "429:" + "9" * 5000],
)  # fmt: skip
def test_seconds_that_no_fault_takes_are_refused(simulator, fault):
    with pytest.raises(InputError):
        simulator.set_faults([fault])
    with pytest.raises(InputError):
        simulator.set_faults([], fault)
    assert deliver(simulator).status == 200


def test_an_unknown_fault_is_refused_and_changes_nothing(simulator):
    simulator.set_faults(["503"])
    with pytest.raises(InputError) as caught:
        simulator.set_faults(["404", "earthquake"])
    assert "earthquake" in caught.value.message
    assert "taken-reset" in caught.value.hint
    assert deliver(simulator).status == 503


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b'{"faults": ["503"]}', 200),
        (b'{"faults": []}', 200),
        (b'{"faults": [], "then": "503"}', 200),
        (b'{"faults": [], "then": "x"}', 400),
        (b'{"faults": ["earthquake"]}', 400),
        (b'{"faults": 5}', 400),
        (b'{"faults": "404"}', 400),
        (b'{"faults": {"404": 1}}', 400),
        (b"[]", 400),
        (b"", 400),
        (b"\xff", 400),
        (b"[" * 100_000, 400),
    ],
)
def test_faults_over_http(simulator, body, status):
    answer = requests.post(f"{simulator.url}/_simulator/faults", data=body, timeout=5)
    assert answer.status_code == status
    assert deliver(simulator).status == (503 if b"503" in body else 200)
