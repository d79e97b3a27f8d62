from __future__ import annotations

import json
import socket

import pytest
import requests

from builder.backend.conversation import variables_in
from builder.backend.parameters import read_parameters
from builder.backend.payload import request_body
from builder.backend.payload import request_headers as platform_headers
from builder.backend.tokens import sign_token
from builder.deliver.delivery import Delivery
from builder.deliver.platform_rules import BASIS, Expectation, Ruling
from builder.deliver.received import Received
from builder.deliver.simulator import Simulator
from builder.errors import DeliveryError
from builder.trial.samples import sample_parameters
from builder.trial.signing_key import ephemeral_key
from tests.deliver.bundles import key, private_key
from tests.deliver.simulated import FORM, VALUES, deliver, listed


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
    simulator.expect(Expectation(ephemeral_key().public_pem))
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
    answer = json.loads(deliver(simulator).response_body)
    assert answer["reasons"] == [
        "The claim iss is “www.webviews.moveo.ai”, and “another” is expected."
    ]
    assert answer["rules"] == BASIS


def test_what_it_received_comes_in_pages(simulator):
    for _ in range(5):
        deliver(simulator)
    at = f"{simulator.url}/_simulator/deliveries"
    numbers, after = [], simulator.deliveries()[0].number - 1
    while after is not None:
        page = requests.get(at, params={"after": after, "limit": 2}, timeout=5).json()
        assert len(page["deliveries"]) <= 2
        numbers += [each["number"] for each in page["deliveries"]]
        after = page["next"]
    assert numbers == [each.number for each in simulator.deliveries()]
    assert page["received"] == numbers[-1]
    assert listed(simulator)["next"] is None
    for wrong in ("x", "-1", "1.5", "9" * 5000):
        answer = requests.get(at, params={"after": wrong}, timeout=5)
        assert answer.status_code == 400
        assert answer.json()["reasons"] == ["“after” and “limit” are whole numbers, such as 100."]


def test_what_it_keeps_is_bounded_in_number_and_bytes():
    def delivery(number: int, size: int) -> Delivery:
        return Delivery(number, 0.0, "/", {}, b"x" * size, Ruling((), 200, None, None), 0)

    few = Received(most=3, most_bytes=100)
    for number in range(1, 6):
        few.add(delivery(number, 10))
    assert [each.number for each in few.all()] == [3, 4, 5]
    few.note_answer(2, 200)  # forgotten meanwhile
    few.note_answer(4, 503)
    assert [each.answered for each in few.all()] == [0, 503, 0]
    few.add(delivery(6, 85))
    assert [each.number for each in few.all()] == [5, 6]
    few.add(delivery(7, 1000))
    assert [each.number for each in few.all()] == [7]
    few.clear()
    few.add(delivery(8, 90))
    assert [each.number for each in few.all()] == [8]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/v1/web/x/webview", 405),
        ("POST", "/v1/web/webview", 404),
        ("GET", "/", 404),
        ("POST", "/v1/context/x", 405),
        ("DELETE", "/_simulator/deliveries", 405),
    ],
)
def test_other_routes_are_refused_by_a_sentence(simulator, method, path, status):
    answer = requests.request(method, f"{simulator.url}{path}", timeout=5)
    assert answer.status_code == status
    (reason,) = answer.json()["reasons"]
    assert reason.endswith(".")
    # What came, and what is expected.
    assert (path if status == 404 else f"{method} came") in reason
    assert ("/v1/CHANNEL/INTEGRATION/webview" if status == 404 else " only.") in reason
    assert ("Allow" in answer.headers) == (status == 405)
    assert simulator.deliveries() == ()


# -- what pages ask before, and variables -----------------------------------------------------


@pytest.mark.parametrize("path", ["/v1/web/x/webview", "/v1/survey/x", "/v1/context/x?channel=web"])
def test_a_preflight_is_answered(simulator, path):
    answer = requests.options(
        f"{simulator.url}{path}",
        headers={
            "Origin": "https://page.example",
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "authorization,content-type,x-moveo-session-id",
        },
        timeout=5,
    )
    assert answer.status_code == 204
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    allowed = answer.headers["Access-Control-Allow-Headers"].lower()
    assert {"authorization", "content-type", "x-moveo-session-id"} <= set(allowed.split(", "))
    assert {"GET", "POST"} <= set(answer.headers["Access-Control-Allow-Methods"].split(", "))
    assert simulator.deliveries() == ()


def test_pages_may_read_every_answer_of_the_platform_and_none_of_the_simulator(simulator):
    assert deliver(simulator).response_headers["Access-Control-Allow-Origin"] == "*"
    refused = requests.post(f"{simulator.url}/v1/web/x/webview", data=b"", timeout=5)
    assert refused.headers["Access-Control-Allow-Origin"] == "*"
    listing = requests.get(f"{simulator.url}/_simulator/deliveries", timeout=5)
    assert "Access-Control-Allow-Origin" not in listing.headers


def test_a_body_that_is_too_large_is_told_how_large_it_may_be(simulator):
    answer = requests.post(f"{simulator.url}/v1/web/x/webview", data=b"x" * 4_194_305, timeout=5)
    assert answer.status_code == 413
    assert answer.json()["reasons"] == ["The body is too large; it may have 4,194,304 bytes."]


def test_variables_are_answered_flat(simulator):
    simulator.set_variables({"total_cost": 12.5, "firstName": "Μαρία"})
    parameters = sample_parameters()
    bearer = sign_token(private_key(), parameters["user_id"], FORM.issuer)
    answer = requests.get(
        f"{simulator.url}/v1/context/{parameters['integration_id']}?channel=web",
        headers=platform_headers(bearer, parameters["session_id"]),
        timeout=5,
    )
    simulator.set_variables({})
    assert (answer.status_code, answer.json()) == (200, {"total_cost": 12.5, "firstName": "Μαρία"})
    assert variables_in(answer.json(), ("firstName",)) == {"firstName": "Μαρία"}


def test_notes_come_with_the_answer_and_the_list(simulator):
    body = json.loads(delivered_body())
    del body["trigger_node_id"]
    answer = requests.post(
        f"{simulator.url}/v1/web/x/webview",
        data=json.dumps(body),
        headers=platform_headers(sign_token(private_key(), body["user_id"], FORM.issuer), "s"),
        timeout=5,
    )
    assert answer.status_code == 200
    assert answer.json()["ok"] is True
    (note,) = answer.json()["notes"]
    assert note.startswith("trigger_node_id is missing")
    assert listed(simulator)["deliveries"][0]["notes"] == [note]


def delivered_body() -> bytes:
    parameters = read_parameters(sample_parameters())
    return request_body("page_context", parameters, VALUES)


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


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "stranger.example"},
        {"Host": "127.0.0.1.stranger.example"},
        {"Host": "[::1"},
        {"Host": ""},
        {"Origin": "https://stranger.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-origin"},
    ],
)
def test_no_page_of_a_browser_learns_or_changes_what_is_the_simulators_own(simulator, headers):
    deliver(simulator)
    listing = requests.get(f"{simulator.url}/_simulator/deliveries", headers=headers, timeout=5)
    assert (listing.status_code, list(listing.json())) == (403, ["reasons", "notes", "rules"])
    asked = json.dumps({"faults": ["500"]})
    faults = requests.post(
        f"{simulator.url}/_simulator/faults", data=asked, headers=headers, timeout=5
    )
    assert faults.status_code == 403
    assert deliver(simulator).status == 200


@pytest.mark.parametrize(
    "headers",
    [{"Host": "localhost:8080"}, {"Host": "[::1]:80"}, {"Sec-Fetch-Site": "none"}],
)
def test_programs_and_the_address_bar_may_ask_the_simulator(simulator, headers):
    at = f"{simulator.url}/_simulator/deliveries"
    assert requests.get(at, headers=headers, timeout=5).status_code == 200
