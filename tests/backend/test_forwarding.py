"""Whose request it is, and what was asked for, behind proxies and without."""

from __future__ import annotations

import ipaddress
from typing import Any

import pytest
from aiohttp.test_utils import make_mocked_request
from hypothesis import given
from hypothesis import strategies as some
from multidict import CIMultiDict

from builder.backend.addresses import read_networks
from builder.backend.forwarding import Caller, Forwarding, read_node

PROXIES = read_networks(["10.0.0.0/8", "fd00::/8"])
CLIENT = "198.51.100.1"


def caller(peer: str, *headers: tuple[str, str]) -> Caller:
    request = make_mocked_request("POST", "/submit", CIMultiDict(headers))
    return Forwarding(PROXIES).caller(request.clone(remote=peer))


def address(peer: str, *headers: tuple[str, str]) -> str:
    return str(caller(peer, *headers).address)


@pytest.mark.parametrize(
    ("node", "found"),
    [
        ("198.51.100.1", CLIENT),
        (" 198.51.100.1\t", CLIENT),
        ("198.51.100.1:5678", CLIENT),
        ('"198.51.100.1:5678"', CLIENT),
        ('" 198.51.100.1 "', CLIENT),
        ("198.51.100.1:_port", CLIENT),
        ("::ffff:198.51.100.1", CLIENT),
        ("[::ffff:198.51.100.1]:80", CLIENT),
        ("2001:db8::1", "2001:db8::1"),
        ("[2001:db8::1]", "2001:db8::1"),
        ("[2001:db8::1]:4711", "2001:db8::1"),
        ('"[2001:db8::1]:4711"', "2001:db8::1"),
        ("fe80::1%eth0", "fe80::1"),
        ("[fe80::1%25eth0]:1", "fe80::1"),
        *(
            (each, "None")
            for each in (
                "", "unknown", "_hidden", "_hidden:80", "198.51.100.1:", "198.51.100.1:x",
                "198.51.100.1:123456", "[198.51.100.1]", "[2001:db8::1", "2001:db8::1]",
                "[2001:db8::1]4711", "[2001:db8::1]:", "[2001:db8::1]:x", "unix:", "localhost",
                "198.51.100.1 x", "198.51.100.1/32", "https://198.51.100.1", "1.2.3.4:5:6",
            )
        ),
    ],
)  # fmt: skip
def test_an_entry_is_an_address_or_nothing(node, found):
    assert str(read_node(node)) == found


@pytest.mark.parametrize(
    ("lines", "expected", "doubt"),
    [
        ([CLIENT], CLIENT, ""),
        # The client's own claim stands to the left of what our proxy saw.
        (["1.1.1.1, 198.51.100.1"], CLIENT, ""),
        (["1.1.1.1", "198.51.100.1:4000"], CLIENT, ""),
        (["1.1.1.1, 198.51.100.1, 10.0.0.2"], CLIENT, ""),
        (["198.51.100.1:1, 10.0.0.2:2,[fd00::3]:3"], CLIENT, ""),
        (["198.51.100.1, ,"], CLIENT, ""),
        (["_chosen, 198.51.100.1"], CLIENT, ""),
        (["10.0.0.7, 10.0.0.8"], "10.0.0.7", ""),
        # A client must not choose the address that its requests count for, or pose as the proxy.
        (["198.51.100.1, unknown"], "10.0.0.1", "unreadable"),
        (["198.51.100.1, _hidden, 10.0.0.2"], "10.0.0.2", "unreadable"),
        (["nonsense"], "10.0.0.1", "unreadable"),
        ([""], "10.0.0.1", "missing"),
        ([], "10.0.0.1", "missing"),
    ],
)
def test_x_forwarded_for_is_read_from_its_end(lines, expected, doubt):
    found = caller("10.0.0.1", *(("X-Forwarded-For", each) for each in lines))
    assert (str(found.address), found.doubt) == (expected, doubt)


@pytest.mark.parametrize(
    ("lines", "expected", "doubt"),
    [
        (["for=198.51.100.1"], CLIENT, ""),
        (['For="198.51.100.1:4711";proto=https;by=10.0.0.1'], CLIENT, ""),
        (["for=1.1.1.1, for=198.51.100.1"], CLIENT, ""),
        (["for=1.1.1.1", "proto=http; for=198.51.100.1"], CLIENT, ""),
        (["for=198.51.100.1, for=10.0.0.2"], CLIENT, ""),
        (['for="[2001:db8::1]:4711"'], "2001:db8::1", ""),
        (["for=198.51.100.1, for=_hidden"], "10.0.0.1", "unreadable"),
        (["for=198.51.100.1, for=unknown"], "10.0.0.1", "unreadable"),
        (["for=198.51.100.1, by=10.0.0.1"], "10.0.0.1", "unreadable"),
        (["for=198.51.100.1, for=[2001:db8::1]"], "10.0.0.1", "unreadable"),
        (["for=198.51.100.1, ;;;"], "10.0.0.1", "unreadable"),
        (['for="198.51.100.1'], "10.0.0.1", "unreadable"),
    ],
)
def test_forwarded_is_read_from_its_end(lines, expected, doubt):
    found = caller("10.0.0.1", *(("Forwarded", each) for each in lines))
    assert (str(found.address), found.doubt) == (expected, doubt)


def test_what_the_client_adds_in_the_other_header_counts_for_nothing():
    for given_ in ("for=1.1.1.1", "for=10.0.0.9", "nonsense"):
        headers = [("X-Forwarded-For", CLIENT), ("Forwarded", given_)]
        assert address("10.0.0.1", *headers) == CLIENT


def test_who_is_no_proxy_of_ours_may_claim_what_it_likes():
    found = caller(
        "203.0.113.5",
        ("Host", "a"),
        ("X-Forwarded-For", CLIENT),
        ("Forwarded", f"for={CLIENT};host=evil.test;proto=https"),
        ("X-Forwarded-Host", "evil.test"),
        ("X-Forwarded-Proto", "https"),
    )
    assert (str(found.address), found.doubt, found.origin) == ("203.0.113.5", "", "http://a")


@pytest.mark.parametrize("peer", ["", "unix:", "nonsense"])
def test_a_peer_without_an_address_is_nobody(peer):
    assert caller(peer, ("X-Forwarded-For", CLIENT)).address is None


@pytest.mark.parametrize(
    ("headers", "origin"),
    [
        ({"Host": "forms.example.com"}, "http://forms.example.com"),
        ({"Host": "Forms.Example.com:80"}, "http://forms.example.com"),
        ({"Host": "x:8080"}, "http://x:8080"),
        ({"Host": "[::1]:8080"}, "http://[::1]:8080"),
        ({"Host": "x", "X-Forwarded-Proto": "https"}, "https://x"),
        ({"Host": "x:443", "X-Forwarded-Proto": "HTTPS"}, "https://x"),
        ({"Host": "up:8080", "X-Forwarded-Host": "x", "X-Forwarded-Proto": "https"}, "https://x"),
        ({"Host": "up:8080", "X-Forwarded-Host": "evil.test, x"}, "http://x"),
        ({"Host": "up", "Forwarded": "for=1.1.1.1;host=x;proto=https"}, "https://x"),
        ({"Host": "up", "Forwarded": 'for=1.1.1.1;host="x:8443";proto=https'}, "https://x:8443"),
        (
            {
                "Host": "up",
                "Forwarded": "for=9.9.9.9;host=evil.test, for=1.1.1.1;host=x, for=10.0.0.2",
            },
            "http://x",
        ),
        # What the client says in the header that our proxy does not write.
        (
            {"Host": "x", "X-Forwarded-For": CLIENT, "Forwarded": "for=1.1.1.1;host=evil.test"},
            "http://x",
        ),
        ({"Host": ""}, ""),
        ({"Host": "a b"}, ""),
        ({"Host": "x", "X-Forwarded-Host": "evil.test/x"}, ""),
        ({}, ""),
    ],
)
def test_the_origin_asked_is_the_one_that_the_page_was_served_from(headers, origin):
    assert caller("10.0.0.1", *headers.items()).origin == origin


def test_two_hosts_are_none():
    assert caller("203.0.113.5", ("Host", "a"), ("Host", "b")).origin == ""


NODES = some.one_of(
    some.ip_addresses().map(str),
    some.ip_addresses(v=4).map(lambda each: f"{each}:80"),
    some.ip_addresses(v=6).map(lambda each: f'"[{each}]:80"'),
    some.text(alphabet='01.:[]"_,;=abf ', max_size=12),
)


@given(some.lists(NODES, max_size=4), some.integers(1, 254), some.booleans())
def test_whatever_a_client_writes_its_requests_count_for_its_own_address(claims, last, port):
    """Our proxy adds the client's address to the header that the client sent."""
    seen = f"198.51.100.{last}"
    value = ", ".join([*claims, f"{seen}:4000" if port else seen])
    assert address("10.0.0.1", ("X-Forwarded-For", value)) == seen


@given(some.lists(NODES, max_size=4), some.ip_addresses(v=6))
def test_whatever_a_client_writes_forwarded_counts_from_the_end(claims, last):
    if last in ipaddress.ip_network("fd00::/8"):
        return
    found: Any = caller(
        "10.0.0.1",
        *(("Forwarded", f"for={each}") for each in claims),
        ("Forwarded", f'for="[{last}]"'),
    )
    assert found.address == read_node(str(last))
