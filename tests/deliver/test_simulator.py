from __future__ import annotations

import asyncio
import gzip
import json
import re
import select
import socket
import zlib
from typing import Any

import brotli
import jwt
import pytest
import requests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builder.backend.conversation import variables_in
from builder.backend.parameters import read_parameters
from builder.backend.payload import request_body
from builder.backend.payload import request_headers as platform_headers
from builder.backend.spec import FormSpec
from builder.backend.tokens import sign_token
from builder.check import validate
from builder.deliver.delivery import Delivery
from builder.deliver.faults import FAULTS, TAKEN
from builder.deliver.platform_rules import BASIS, Expectation, Ruling
from builder.deliver.received import Received
from builder.deliver.simulator import Simulator
from builder.errors import DeliveryError, InputError
from builder.render import compile_form
from builder.trial.exchange import Exchange
from builder.trial.samples import sample_parameters
from builder.trial.signing_key import ephemeral_key
from builder.trial.submission import send
from tests.deliver.bundles import key, private_key, starter

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


# -- addresses -------------------------------------------------------------------------------

NO_IDS = ["%2e%2e", "%00", "x" * 5000, "%20", "a%2fb", "%c3%a9", "%ff", "%0d%0a", "*", "a:b"]


@pytest.mark.parametrize("part", NO_IDS, ids=lambda part: part[:9])
@pytest.mark.parametrize("path", ["/v1/{}/x/webview", "/v1/web/{}/webview", "/v1/survey/{}"])
def test_an_address_that_holds_no_ids_is_refused_by_a_sentence(simulator, path, part):
    status, body = raw(simulator, f"POST {path.format(part)} HTTP/1.1", body=b"{}")
    assert status == 404
    (reason,) = json.loads(body)["reasons"]
    assert "in the address is “" in reason
    assert reason.isprintable()
    found = listed(simulator)["deliveries"]
    assert [each["reasons"] for each in found] == [[reason]]
    assert len(found[0]["path"]) <= 500


@pytest.mark.parametrize("part", NO_IDS, ids=lambda part: part[:9])
def test_reading_at_an_address_that_holds_no_id_is_refused_too(simulator, part):
    status, body = raw(simulator, f"GET /v1/context/{part}?channel=web HTTP/1.1")
    assert status == 404
    assert "in the address is “" in json.loads(body)["reasons"][0]


def raw(
    simulator: Simulator, first_line: str, *headers: str, body: bytes = b"", chunked: bool = False
) -> tuple[int, bytes]:
    """Send a request as it is, byte by byte, and return status and body."""
    lines = [first_line, "Host: x", "Connection: close", *headers]
    if body and not chunked:
        lines.append(f"Content-Length: {len(body)}")
    return parsed(sent(simulator, "\r\n".join([*lines, "", ""]).encode("latin-1") + body))


def sent(simulator: Simulator, data: bytes, *, whole: bool = True) -> bytes:
    """Return everything that comes back until the connection ends.

    Args:
        simulator: The simulator.
        data: What is sent.
        whole: Whether it is a whole request; else nothing may come back until the sender ends.
    """
    port = int(simulator.url.rpartition(":")[2])
    answer = b""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        try:
            connection.sendall(data)
            if not whole and not select.select([connection], [], [], 0.2)[0]:
                connection.shutdown(socket.SHUT_WR)
            while chunk := connection.recv(65_536):
                answer += chunk
                if not whole:
                    connection.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # it ended the connection before all of it was sent, or ended it harshly
    return answer


def parsed(answer: bytes) -> tuple[int, bytes]:
    head, _, body = answer.partition(b"\r\n\r\n")
    return int(head.split()[1]), body


@pytest.mark.parametrize("path", [b"/v1/web/x/webview", b"/v1/survey/x", b"/nothing"])
def test_an_expectation_that_cannot_be_met_is_refused(simulator, path):
    request = b"POST " + path + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: \x80\r\n\r\n"
    status, _ = parsed(sent(simulator, request))
    assert status == 417
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


# -- bodies ------------------------------------------------------------------------------------


def compressed(data: bytes, coding: str) -> bytes:
    if coding == "gzip":
        return gzip.compress(data)
    if coding == "deflate":
        return zlib.compress(data)
    return brotli.compress(data) if coding == "br" else data


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd", "x-unknown", "gzip, gzip"])
@pytest.mark.parametrize("spoiled", [False, True])
def test_a_compressed_body_is_refused_and_never_unpacked(simulator, coding, spoiled):
    bomb = b"0" * 5_000_000
    body = b"not that at all" if spoiled else compressed(bomb, coding)[:400_000]
    status, answer = raw(
        simulator, "POST /v1/web/x/webview HTTP/1.1", f"Content-Encoding: {coding}", body=body
    )
    assert status == 415
    assert "The body is compressed" in json.loads(answer)["reasons"][0]
    assert deliver(simulator).delivered


@pytest.mark.parametrize(
    ("chunks", "statuses"),
    [
        (b"2\r\n{}\r\n0\r\n\r\n", {401}),
        (b"zz\r\n{}\r\n0\r\n\r\n", {400}),
        (b"ffffffffffffffffffff\r\n{}", {400}),
        (b"-1\r\n{}\r\n", {400}),
        (b"2\r\n{}", {400, 401}),
    ],
)
def test_chunked_bodies_are_read_or_refused(simulator, chunks, statuses):
    answer = sent(
        simulator,
        b"POST /v1/web/x/webview HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
        b"Transfer-Encoding: chunked\r\n\r\n" + chunks,
        whole=False,
    )
    assert not answer or parsed(answer)[0] in statuses
    assert deliver(simulator).delivered


def test_what_it_recorded_can_be_read_strictly_whatever_was_sent(simulator):
    for body in (b'{"a": NaN}', b'{"a": 1e999}', b'{"a": 1, "a": 2}', b'{"a": "\\ud800"}', b"\xff"):
        raw(
            simulator, "POST /v1/web/x/webview HTTP/1.1", "X-Moveo-Session-Id: \xff\xfe",
            "Authorization: Bearer a.b.c", body=body,
        )  # fmt: skip
    bearer = jwt.encode({"sub": "u\ud800"}, private_key(), "RS256")
    raw(simulator, "POST /v1/web/x/webview HTTP/1.1", f"Authorization: Bearer {bearer}", body=b"{}")
    raw(
        simulator,
        "POST /v1/web/x/webview HTTP/1.1",
        body=b'{"deep": ' + b"[" * 30 + b"]" * 30 + b"}",
    )
    found = requests.get(f"{simulator.url}/_simulator/deliveries", timeout=5).content
    assert len(read_json_strictly(found)["deliveries"]) == 7


def read_json_strictly(data: bytes) -> Any:
    """Read with the strict reader, but as deep as a list of bodies may be."""
    text = data.decode("ascii")
    assert not re.search(r"\\u[dD][89a-fA-F](?!.{2}\\u[dD][c-fC-F])", text)
    return json.loads(text, parse_constant=pytest.fail)


TOKENS = st.sampled_from(["", "Bearer ", "Bearer x", "Bearer a.b.c", "Basic eA==", "\xff", "GOOD"])
HEADER_NAMES = st.sampled_from(
    ["Authorization", "Content-Type", "Content-Encoding", "Content-Length", "Transfer-Encoding",
     "X-Moveo-Session-Id", "Expect", "Upgrade", "Connection", "Host", "Range", "Cookie", "X"]
)  # fmt: skip
HEADER_VALUES = st.one_of(
    TOKENS,
    st.sampled_from(
        ["gzip", "br", "deflate", "chunked", "identity", "0", "5", "-1", "99999999999", "websocket",
         "100-continue", "application/json", "multipart/form-data; boundary=x", "bytes=0-5", "close"]
    ),
    st.text(st.characters(min_codepoint=32, max_codepoint=255), max_size=20),
)  # fmt: skip
PATHS = st.one_of(
    st.sampled_from(
        ["/v1/web/x/webview", "/v1/survey/x", "/v1/context/x?channel=web", "/_simulator/faults",
         "/_simulator/deliveries", "*", "http://x/v1/web/x/webview", "//v1", "/v1/%zz/x/webview"]
    ),
    st.text(st.characters(min_codepoint=33, max_codepoint=255), max_size=30).map(lambda t: "/" + t),
)  # fmt: skip
BODIES = st.one_of(
    st.binary(max_size=200),
    st.sampled_from(
        [
            b"{}",
            b"[]",
            b'{"faults": [5]}',
            b'{"faults": ["earthquake"]}',
            b"null",
            b"NaN",
            b"[" * 9999,
        ]
    ),
    st.builds(gzip.compress, st.binary(max_size=50)),
)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    st.sampled_from(["GET", "POST", "PUT", "HEAD", "OPTIONS", "CONNECT", "TRACE", "PRI", "p"]),
    PATHS,
    st.sampled_from(["HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP/9.9", "x", ""]),
    st.lists(st.tuples(HEADER_NAMES, HEADER_VALUES), max_size=5),
    BODIES,
    st.booleans(),
)
def test_no_request_at_all_makes_it_fail(simulator, method, path, version, headers, body, told):
    lines = [
        f"{method} {path} {version}",
        "Host: x",
        *(f"{name}: {value}" for name, value in headers),
    ]
    if told:
        lines.append(f"Content-Length: {len(body)}")
    data = "\r\n".join([*lines, "", ""]).encode("latin-1") + body
    answer = sent(simulator, data, whole=False)
    assert not re.search(rb"HTTP/1\.[01] 5\d\d", answer)
    assert b"Traceback" not in answer


def test_it_works_as_before_after_all_of_that(simulator):
    assert deliver(simulator).delivered
    read_json_strictly(requests.get(f"{simulator.url}/_simulator/deliveries", timeout=5).content)


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
