from __future__ import annotations

import ipaddress

import pytest

from builder.backend.limits import Limiter, client_address
from builder.backend.settings import Rate

PROXIES = tuple(ipaddress.ip_network(each) for each in ("10.0.0.0/8", "fd00::/8"))


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_window_takes_so_many_requests():
    clock = Clock()
    limiter = Limiter(Rate(3, 60), clock)
    assert [limiter.wait("a") for _ in range(5)] == [0, 0, 0, 60, 60]
    assert limiter.wait("b") == 0
    clock.now += 59.5
    assert limiter.wait("a") == 1
    clock.now += 0.5
    assert [limiter.wait("a") for _ in range(4)] == [0, 0, 0, 60]


def test_zero_is_no_limit():
    limiter = Limiter(Rate(0, 60), Clock())
    assert not any(limiter.wait("a") for _ in range(1000))


def test_memory_is_bounded(monkeypatch):
    monkeypatch.setattr("builder.backend.limits._KEYS_MAX", 3)
    limiter = Limiter(Rate(1, 60), Clock())
    for key in "abcd":
        assert limiter.wait(key) == 0
    assert limiter.wait("d") == 60
    # The oldest was forgotten.
    assert limiter.wait("a") == 0


@pytest.mark.parametrize(
    ("peer", "forwarded", "expected"),
    [
        ("203.0.113.5", "", "203.0.113.5"),
        # Who is no proxy of ours may claim what it likes.
        ("203.0.113.5", "198.51.100.1", "203.0.113.5"),
        ("10.0.0.1", "198.51.100.1", "198.51.100.1"),
        # The client's own claim stands to the left of what our proxy saw.
        ("10.0.0.1", "1.1.1.1, 198.51.100.1", "198.51.100.1"),
        ("10.0.0.1", "198.51.100.1, 10.0.0.2", "198.51.100.1"),
        ("10.0.0.1", "", "10.0.0.1"),
        ("10.0.0.1", "nonsense", "10.0.0.1"),
        ("10.0.0.1", "198.51.100.1, nonsense", "10.0.0.1"),
        ("::ffff:203.0.113.5", "", "203.0.113.5"),
        ("2001:db8:1:2:3:4:5:6", "", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::1", "", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "", "fe80::/64"),
        ("fd00::1", "2001:db8::1", "2001:db8::/64"),
        ("", "", "unknown"),
    ],
)
def test_whom_a_request_counts_for(peer, forwarded, expected):
    assert client_address(peer, forwarded, PROXIES) == expected
    if peer.startswith("203"):
        assert client_address(peer, forwarded, ()) == expected
