"""Rows 5 and 10: nobody takes everything, neither by many requests nor by slow ones."""

from __future__ import annotations

import contextlib
import re
import resource
import select
import socket
import time
from pathlib import Path
from typing import Any

import pytest

from builder.errors import DeliveryError
from tests.blackbox.running import params, running

pytestmark = pytest.mark.blackbox


def test_whatever_a_stranger_claims_a_thousand_requests_count_as_one_client():
    with running(RATE_LIMIT_IP="20/3600") as target:
        statuses = []
        with target.connect() as connection:
            file = connection.makefile("rb")
            for number in range(1000):
                connection.sendall(
                    b"GET /submissions/x HTTP/1.1\r\nHost: x\r\n"
                    b"X-Forwarded-For: 203.0.%d.%d\r\n\r\n" % divmod(number, 256)
                )
                statuses.append(int(file.readline().split()[1]))
                length = 0
                while line := file.readline().strip():
                    if line.lower().startswith(b"content-length:"):
                        length = int(line.split(b":")[1])
                file.read(length)
        assert statuses == [404] * 20 + [429] * 980


def test_behind_a_trusted_proxy_people_count_and_not_the_proxy():
    with running(RATE_LIMIT_IP="2/3600", TRUSTED_PROXIES="127.0.0.1") as target:

        def statuses(*addresses: str) -> list[int]:
            headers = [{"Sec-Fetch-Site": "same-origin", "X-Forwarded-For": a} for a in addresses]
            return [target.submit(headers=each).status_code for each in headers]

        assert statuses("203.0.113.1", "203.0.113.1", "203.0.113.1") == [200, 200, 429]
        # What the client says itself is to the left, and is ignored.
        assert statuses("1.1.1.1, 203.0.113.1", "2.2.2.2, 203.0.113.1") == [429, 429]
        # One client has all of a /64.
        ipv6 = [f"2001:db8:1:2::{number:x}" for number in range(3)]
        assert statuses(*ipv6, "2001:db8:1:3::1") == [200, 200, 429, 200]


def test_conversations_and_integrations_are_limited_too():
    with running(RATE_LIMIT_SESSION="2/3600", RATE_LIMIT_INTEGRATION="5/3600") as target:
        sessions = ["a", "a", "a", "b", "b", "c", "d"]
        answers = [target.submit(session_id=each) for each in sessions]
        assert [each.status_code for each in answers] == [200, 200, 429, 200, 200, 200, 429]
        assert int(answers[2].headers["Retry-After"]) > 3000
        assert answers[2].json()["error"] == "rate"
        assert len(target.platform.delivered) == 5


def test_empty_answers_from_all_of_a_line_s_networks_lock_nobody_out():
    """One line has a /59 of IPv6: 32 networks, each of which looked like one more person."""
    with running(
        TRUSTED_PROXIES="127.0.0.1", RATE_LIMIT_IP="2/3600", RATE_LIMIT_INTEGRATION="9/3600"
    ) as target:

        def statuses(values: dict[str, Any] | None, *addresses: str) -> list[int]:
            return [
                target.submit(
                    values,
                    headers={"Sec-Fetch-Site": "same-origin", "X-Forwarded-For": each},
                    session_id=re.sub("[:.]", "-", each),
                ).status_code
                for each in addresses
            ]

        line = [f"2001:db8:1:{number:x}::1" for number in range(0x40, 0x60)]
        # Four times one person's rate and no more, of which nothing is the integration's.
        assert statuses({}, *line) == [422] * 8 + [429] * 24
        assert statuses(None, *(f"203.0.113.{each}" for each in range(8))) == [200] * 8
        # All lines of one /48 have eight times the rate together.
        others = [f"2001:db8:1:{number:x}00::1" for number in range(1, 16)]
        assert statuses({}, *others) == [422] * 8 + [429] * 7
        assert statuses({}, "2001:db8:2::1") == [422]
        # A valid submission counts for any sender.
        assert statuses(None, "203.0.113.8", "203.0.113.9") == [200, 429]


def test_a_neighbour_cannot_use_up_the_line():
    with running(TRUSTED_PROXIES="127.0.0.1", RATE_LIMIT_IP="2/3600") as target:

        def status(address: str) -> int:
            sent = {"Sec-Fetch-Site": "same-origin", "X-Forwarded-For": address}
            return target.submit(headers=sent).status_code

        assert [status("2001:db8:1:1::1") for _ in range(20)] == [200] * 2 + [429] * 18
        assert [status("2001:db8:1:2::1") for _ in range(2)] == [200] * 2


def test_the_same_again_costs_the_integration_nothing():
    with running(RATE_LIMIT_INTEGRATION="2/3600") as target:
        assert [target.submit(key="the-same-key").status_code for _ in range(5)] == [200] * 5
        assert [target.submit(session_id=each).status_code for each in "ab"] == [200, 429]
        assert len(target.platform.delivered) == 2


@pytest.mark.parametrize(
    ("name", "forwarded"),
    [
        ("X-Forwarded-For", "203.0.113.{n}:{port}"),
        ("X-Forwarded-For", "2001:db8:{n}::1"),
        ("X-Forwarded-For", "[2001:db8:{n}::1]:{port}"),
        ("X-Forwarded-For", '"[2001:db8:{n}::1]:{port}"'),
        ("X-Forwarded-For", "unknown, 203.0.113.{n}:{port}"),
        ("X-Forwarded-For", "203.0.113.{n}:{port}, 127.0.0.1:{port}"),
        ("X-Forwarded-For", "64:ff9b::203.0.113.{n}"),
        ("X-Forwarded-For", "::ffff:203.0.113.{n}"),
        ("Forwarded", "for=203.0.113.{n}"),
        ("Forwarded", 'for=1.1.1.1, For="[2001:db8:{n}::1]:{port}";proto=https'),
    ],
)
def test_however_a_proxy_writes_it_each_client_counts_alone(name, forwarded):
    with running(RATE_LIMIT_IP="1/3600", TRUSTED_PROXIES="127.0.0.1") as target:

        def status(number: int, port: int) -> int:
            sent = {"Sec-Fetch-Site": "same-origin", name: forwarded.format(n=number, port=port)}
            return target.submit(headers=sent).status_code

        assert [status(number, 40_000 + number) for number in range(1, 5)] == [200] * 4
        assert [status(number, 50_000 + number) for number in range(1, 5)] == [429] * 4
        assert target.run.events("client_unknown") == []


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Forwarded-For": "203.0.113.{n}, unknown"},
        {"X-Forwarded-For": "203.0.113.{n}, _hidden{n}"},
        {"X-Forwarded-For": "203.0.113.{n}, unix:"},
        {"Forwarded": "for=203.0.113.{n}, for=_hidden{n}"},
        {"Forwarded": "for=203.0.113.{n}, for=[2001:db8::{n}]"},
        {"X-Forwarded-For": "203.0.113.9", "Forwarded": "for=203.0.113.{n}"},
        {},
    ],
)
def test_no_client_chooses_whom_it_counts_for(headers):
    with running(RATE_LIMIT_IP="2/3600", TRUSTED_PROXIES="127.0.0.1") as target:
        found = [
            target.submit(
                headers={
                    "Sec-Fetch-Site": "same-origin",
                    **{name: value.format(n=number) for name, value in headers.items()},
                }
            ).status_code
            for number in range(1, 6)
        ]
        assert found == [200] * 2 + [429] * 3
        # Once, however many there are.
        told = target.run.events("client_unknown")
        assert len(told) == (0 if len(headers) == 2 else 1)


def test_proxies_that_are_everybody_refuse_to_start():
    with (
        pytest.raises(DeliveryError, match=r"TRUSTED_PROXIES: .* large part of the internet"),
        running(TRUSTED_PROXIES="0.0.0.0/1, 128.0.0.0/1"),
    ):
        pass


def test_refusals_do_not_flood_the_log():
    with running() as target:
        for _ in range(200):
            assert target.submit(headers={}).status_code == 403
        assert target.submit().status_code == 200
        assert len(target.events("refused", 60)) == 60
        target.run._end()
        (spared,) = target.run.events("spared")
        assert (spared["detail"], spared["reason"], spared["times"]) == ("refused", "origin", 140)


def test_two_hundred_slow_headers_and_bodies_are_closed_and_hurt_nobody():
    head = (
        b"POST /submit HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        b"Sec-Fetch-Site: same-origin\r\nContent-Length: 1000\r\n\r\n{"
    )
    with running() as target, contextlib.ExitStack() as stack:
        slow: dict[int, socket.socket] = {}
        for begun in [b"POST /submit HTTP/1.1\r\nHo"] * 200 + [head] * 200:
            connection = stack.enter_context(target.connect())
            connection.sendall(begun)
            slow[connection.fileno()] = connection
        begun_at = time.monotonic()
        poll = select.poll()
        for number in slow:
            poll.register(number, select.POLLIN)
        served = 0
        while slow:
            assert time.monotonic() < begun_at + 15, f"{len(slow)} are open"
            assert target.submit(session_id=f"s-{served}").status_code == 200
            served += 1
            for number, _ in poll.poll(200):
                with contextlib.suppress(ConnectionError):
                    if slow[number].recv(65536):
                        continue
                poll.unregister(number)
                del slow[number]
            for connection in slow.values():
                # Dripping does not help.
                with contextlib.suppress(OSError):
                    connection.sendall(b"a")
        assert served >= 10
        assert len(target.platform.delivered) == served
        assert params()["session_id"] not in target.log


def test_as_many_connections_are_allowed_as_are_ours_to_allow():
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (512, hard))
    try:
        with running() as target:
            assert target.run._process is not None
            limits = Path(f"/proc/{target.run._process.pid}/limits").read_text(encoding="ascii")
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    ((given, most),) = re.findall(r"^Max open files +(\d+) +(\d+)", limits, re.MULTILINE)
    assert int(given) == min(16_384, int(most)) > 512
