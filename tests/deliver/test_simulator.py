from __future__ import annotations

import asyncio
import json
import socket
from typing import Any

import pytest
import requests

from builder.backend.spec import FormSpec
from builder.check import validate
from builder.deliver.passing import passing_key
from builder.deliver.platform_rules import BASIS, Expectation
from builder.deliver.samples import sample_parameters
from builder.deliver.simulator import FAULTS, Simulator
from builder.deliver.submission import Exchange, send
from builder.errors import DeliveryError, InputError
from builder.render import compile_form
from tests.deliver.bundles import key, starter

FORM: FormSpec = compile_form(validate(starter()))
VALUES = {"first_name": "Μαρία", "last_name": "O’Neill"}


@pytest.fixture(scope="module")
def running():
    with Simulator(Expectation(key().public_pem)) as started:
        yield started


@pytest.fixture
def simulator(running):
    running.clear()
    running.expect(Expectation(key().public_pem))
    return running


def deliver(simulator: Simulator) -> Exchange:
    return send(FORM, VALUES, sample_parameters(), key().private_pem, simulator.url)


def listed(simulator: Simulator) -> dict[str, Any]:
    answer = requests.get(f"{simulator.url}/_simulator/deliveries", timeout=5)
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()
    return found


def test_a_delivery_is_taken_and_kept(simulator):
    exchange = deliver(simulator)
    assert exchange.status == 200
    (delivery,) = simulator.deliveries()
    assert delivery.accepted
    assert delivery.number == 1
    assert delivery.answered == 200
    assert delivery.path == f"/v1/web/{sample_parameters()['integration_id']}/webview"
    assert json.loads(delivery.body)["context"] == VALUES
    assert simulator.accepted() == (delivery,)


def test_the_list_tells_what_came_and_never_the_token(simulator):
    deliver(simulator)
    simulator.expect(Expectation(passing_key().public_pem))
    assert deliver(simulator).status == 401
    found = listed(simulator)
    assert found["rules"] == BASIS == "inferred from the documentation"
    good, bad = found["deliveries"]
    assert good["accepted"] is True
    assert good["reasons"] == []
    assert good["token"]["claims"]["sub"] == sample_parameters()["user_id"]
    assert good["session_id"] == sample_parameters()["session_id"]
    assert bad["accepted"] is False
    assert bad["answered"] == 401
    assert bad["reasons"] == ["The signature does not belong to the public key."]
    assert "eyJ" not in json.dumps(found)


def test_a_refusal_answers_why_and_how_sure_that_is(simulator):
    simulator.expect(Expectation(key().public_pem, issuer="another"))
    answer = json.loads(deliver(simulator).answer_body)
    assert answer["reasons"] == ["The claim iss is not what was expected."]
    assert answer["rules"] == BASIS


STATUSES = [fault for fault in FAULTS if fault.isdigit()]


@pytest.mark.parametrize("fault", STATUSES)
def test_a_fault_that_is_a_status(simulator, fault):
    simulator.set_faults([fault])
    exchange = deliver(simulator)
    assert exchange.status == int(fault)
    assert not exchange.delivered
    assert ("Retry-After" in exchange.answer_headers) == (fault == "429")
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
    simulator.expect(Expectation(passing_key().public_pem))
    simulator.set_faults(["taken-reset"])
    deliver(simulator)
    assert len(simulator.deliveries()) == 1
    assert simulator.accepted() == ()


def test_a_redirect_is_not_followed(simulator):
    simulator.set_faults(["redirect"])
    exchange = deliver(simulator)
    assert exchange.status == 302
    assert exchange.answer_headers["Location"].startswith(simulator.url)
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
    tried = {*STATUSES, "reset", "taken-reset", "garbage", "redirect", "slow"}
    assert tried == set(FAULTS)


def test_faults_spoil_one_request_each_in_order(simulator):
    simulator.set_faults(["503", "404"])
    assert [deliver(simulator).status for _ in range(3)] == [503, 404, 200]
    simulator.set_faults(["503"])
    simulator.clear()
    assert simulator.deliveries() == ()
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
        (b'{"faults": ["earthquake"]}', 400),
        (b'{"faults": 5}', 400),
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


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/v1/web/x/webview", 405), ("POST", "/v1/web/webview", 404), ("GET", "/", 404)],
)
def test_other_routes(simulator, method, path, status):
    answer = requests.request(method, f"{simulator.url}{path}", timeout=5)
    assert answer.status_code == status
    assert simulator.deliveries() == ()


@pytest.mark.parametrize("body", [b"", b"[" * 200_000, b"\xff\x00", b"null", b"x" * 5_000_000])
def test_nonsense_is_refused_and_it_goes_on(simulator, body):
    answer = requests.post(f"{simulator.url}/v1/web/x/webview", data=body, timeout=5)
    assert 400 <= answer.status_code < 500
    assert simulator.accepted() == ()
    assert deliver(simulator).delivered


def test_it_is_gone_once_it_stops():
    with Simulator(Expectation(key().public_pem)) as simulator:
        port = int(simulator.url.rpartition(":")[2])
        simulator.set_faults(["slow"])
        with socket.create_connection(("127.0.0.1", port)) as waiting:
            waiting.sendall(
                b"POST /v1/web/x/webview HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n"
            )
    assert simulator.url == ""
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port))
    simulator.stop()


def test_a_taken_port_is_told():
    with (
        Simulator(Expectation(key().public_pem)) as first,
        pytest.raises(DeliveryError) as caught,
        Simulator(Expectation(key().public_pem), int(first.url.rpartition(":")[2])),
    ):
        pass
    assert caught.value.hint == "Choose another port."


def test_it_listens_on_this_machine_only(simulator):
    assert simulator.url.startswith("http://127.0.0.1:")
