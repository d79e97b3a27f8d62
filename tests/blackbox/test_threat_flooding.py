"""Rows 5 and 10: nobody takes everything, neither by many requests nor by slow ones."""

from __future__ import annotations

import contextlib
import re
import resource
import select
import socket
import time
from pathlib import Path

import pytest

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
        # What the client says itself stands to the left, and counts for nothing.
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
