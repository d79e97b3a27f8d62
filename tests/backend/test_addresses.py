"""Origins, hosts and networks as operators write them."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as some

from builder.backend.addresses import (
    AddressError,
    origin_of,
    read_address,
    read_host,
    read_networks,
    read_origin,
    split_host,
)


@pytest.mark.parametrize(
    ("text", "browsers_write"),
    [
        ("https://x", "https://x"),
        ("https://x/", "https://x"),
        ("https://x:443", "https://x"),
        ("https://x:443/", "https://x"),
        ("https://x:0443", "https://x"),
        ("http://x:80", "http://x"),
        ("https://x:80", "https://x:80"),
        ("http://x:443", "http://x:443"),
        ("https://x:8443", "https://x:8443"),
        ("HTTPS://Forms.Example.COM", "https://forms.example.com"),
        ("https://forms.example.com.", "https://forms.example.com."),
        ("https://bücher.example", "https://xn--bcher-kva.example"),
        ("https://ΝΌΜΟΣ.gr:443", "https://xn--xxabhq6b.gr"),
        ("https://ΓΡ.ΝΌΜΟΣ", "https://xn--oxa2a.xn--xxabhq6b"),
        ("https://faß.de", "https://xn--fa-hia.de"),
        ("https://a。b", "https://a.b"),
        ("http://[::1]:3000", "http://[::1]:3000"),
        ("http://[0:0:0:0:0:0:0:1]", "http://[::1]"),
        ("https://[2001:DB8::A]:443", "https://[2001:db8::a]"),
        ("http://192.168.1.5:8080", "http://192.168.1.5:8080"),
        ("http://my_simulator:9000", "http://my_simulator:9000"),
    ],
)
def test_an_origin_is_kept_as_browsers_write_it(text, browsers_write):
    assert read_origin(text) == browsers_write


@pytest.mark.parametrize(
    "text",
    [
        "", "*", "null", "x", "x:443", "//x", "https:", "https://", "https:///", "https:/x",
        "https://x?", "https://x/?", "https://x?y", "https://x#", "https://x/#y", "https://x/y",
        "https://x//", "https://x/.", "https://x/..", "https://..", "https://.x", "https://x..y",
        "https://x:", "https://x:/", "https://x:0", "https://x:65536", "https://x:999999",
        "https://x:-1", "https://x:+1", "https://x:8 0", "https://x:８０", "https://x:y",
        "https://u@x", "https://u:p@x", "https://@x", "https://x y", " https://x", "https://x ",
        "https:// x", "https://x\t", "https://x\n", "https://x\u00a0", "https://\u200bx/y",
        "https://x\\y", "https:\\\\x", "ftp://x", "file:///etc/passwd", "javascript:alert(1)",
        "https://*.x", "https://x,https://y", "https://x%2ey", "https://%78", "https://-x",
        "https://x-", "https://" + "x" * 64, "https://" + "x." * 127 + "xyz", "https://1",
        "https://1.2.3", "https://1.2.3.4.5", "https://256.1.1.1", "https://01.2.3.4",
        "https://0x7f.1", "https://x.0x1", "https://[::1", "https://::1", "https://[1.2.3.4]",
        "https://[::g]", "https://[fe80::1%25eth0]", "https://[]", "https://x／y", "https://x\x7f",
    ],
)  # fmt: skip
def test_what_is_no_origin_is_refused(text):
    with pytest.raises(AddressError):
        read_origin(text)


@given(
    some.sampled_from(["http", "https"]),
    some.from_regex(r"[a-z]([a-z0-9-]{0,20}[a-z0-9])?(\.[a-z][a-z0-9]{0,10}){0,3}", fullmatch=True),
    some.none() | some.integers(1, 65535),
    some.sampled_from(["", "/"]),
)
def test_reading_an_origin_again_changes_nothing(scheme, host, port, end):
    written = f"{scheme.upper()}://{host.upper()}" + (f":{port}" if port else "") + end
    origin = read_origin(written)
    assert read_origin(origin) == origin == origin_of(scheme, host, str(port or ""))


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("forms.example.com", "forms.example.com"),
        ("Forms.Example.com.", "forms.example.com"),
        ("bücher.example", "xn--bcher-kva.example"),
        ("127.0.0.1", "127.0.0.1"),
        ("::1", "[::1]"),
        ("[0::1]", "[::1]"),
        ("2001:DB8::1", "[2001:db8::1]"),
    ],
)
def test_a_host_is_kept_as_it_stands_in_origins(text, host):
    assert read_host(text) == host


@pytest.mark.parametrize(
    "text",
    [
        "",
        "*",
        "*.example.com",
        "x:80",
        "x:",
        "[::1]:80",
        "https://x",
        "x/",
        "x/y",
        "u@x",
        "x y",
        "1.2",
    ],
)
def test_what_is_no_host_is_refused(text):
    with pytest.raises(AddressError):
        read_host(text)


@pytest.mark.parametrize(
    ("header", "found"),
    [
        ("Forms.Example.com", ("forms.example.com", "")),
        ("x:8080", ("x", "8080")),
        ("x:", ("x", "")),
        ("[::1]:8080", ("[::1]", "8080")),
        ("", ("", "")),
        ("::1", ("", "")),
        ("x:y", ("", "")),
        ("u@x", ("", "")),
        ("x/y", ("", "")),
        ("x, y", ("", "")),
    ],
)
def test_a_host_header_is_split(header, found):
    assert split_host(header) == found


@pytest.mark.parametrize(
    ("text", "real"),
    [
        ("203.0.113.5", "203.0.113.5"),
        ("::ffff:203.0.113.5", "203.0.113.5"),
        ("::FFFF:CB00:7105", "203.0.113.5"),
        ("::ffff:0:203.0.113.5", "203.0.113.5"),
        ("64:ff9b::203.0.113.5", "203.0.113.5"),
        # Teredo: the address at the end is the user's, with all bits inverted.
        ("2001:0:4136:e378:8000:63bf:34ff:8efa", "203.0.113.5"),
        # 6to4: a network of its own for each IPv4 address, and so it stays.
        ("2002:cb00:7105:1::1", "2002:cb00:7105:1::1"),
        ("fe80::1%eth0", "fe80::1"),
        ("2001:db8::1", "2001:db8::1"),
    ],
)
def test_the_real_address_is_read(text, real):
    assert read_address(text) == ipaddress.ip_address(real)


@pytest.mark.parametrize(
    "text", ["", "unknown", "_x", "1.2.3", "1.2.3.4.5", "01.2.3.4", "x", "1.2.3.4:5"]
)
def test_what_is_no_address_is_none(text):
    assert read_address(text) is None


@pytest.mark.parametrize(
    "networks",
    [
        ["10.0.0.0/8"],
        ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7", "fe80::/10"],
        ["127.0.0.1", "::1"],
        ["203.0.113.7", "198.51.100.0/24", "2001:db8::/32"],
        ["104.16.0.0/13", "172.64.0.0/13", "2400:cb00::/32", "2a06:98c0::/29"],
        ["3.0.0.0/8"],
        ["2600::/16"],
        ["::ffff:203.0.113.7"],
    ],
)
def test_networks_of_proxies_are_taken(networks):
    assert len(read_networks(networks)) == len(networks)


def test_a_proxy_written_as_mapped_is_the_one_that_calls():
    (network,) = read_networks(["::ffff:203.0.113.0/120"])
    assert read_address("::ffff:203.0.113.9") in network


@pytest.mark.parametrize(
    "networks",
    [
        ["0.0.0.0/0"],
        ["::/0"],
        ["0.0.0.0/1", "128.0.0.0/1"],
        ["::/1", "8000::/1"],
        ["2000::/3"],
        ["2000::/15"],
        ["::ffff:0:0/96"],
        ["::ffff:0:0/97", "::ffff:128.0.0.0/97"],
        ["64:ff9b::/96"],
        [f"{each}.0.0.0/8" for each in range(1, 224)],
        ["0.0.0.0/1", "128.0.0.0/2", "192.0.0.0/3"],
        ["3.0.0.0/8", "4.0.0.0/32"],
        ["8.0.0.0/7"],
        [f"{high}.{low}.0.0/16" for high in (5, 6, 7) for low in range(256)],
    ],
)
def test_networks_that_hold_the_internet_are_refused(networks):
    with pytest.raises(AddressError, match="a large part of the internet"):
        read_networks(["10.0.0.0/8", *networks])


@given(some.integers(0, 7))
def test_all_of_the_internet_in_parts_is_refused(more):
    parts = ipaddress.ip_network("0.0.0.0/0").subnets(prefixlen_diff=more)
    with pytest.raises(AddressError):
        read_networks(map(str, parts))
