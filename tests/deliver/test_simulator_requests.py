"""What the simulator does with requests that no page sends."""

from __future__ import annotations

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

from builder.deliver.simulator import Simulator
from tests.deliver.bundles import private_key
from tests.deliver.simulated import deliver, listed

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
