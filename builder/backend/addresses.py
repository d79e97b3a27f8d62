"""Origins, hosts and networks: read as operators write them, kept as browsers and peers do."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from yarl import URL

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network

LOOPBACK: Final = ("127.0.0.1", "localhost", "[::1]")
_ORIGIN: Final = re.compile(
    r"(https?)://(\[[0-9a-f:.]+\]|[^\s/?#@\\:\[\]%]+)(?::([0-9]{1,5}))?/?", re.IGNORECASE
)
_HOST: Final = re.compile(r"(\[[0-9a-f:.]+\]|[^\s/?#@\\:\[\]]+)(?::([0-9]{0,5}))?")
_LABEL: Final = r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
_NAME: Final = re.compile(rf"{_LABEL}(?:\.{_LABEL})*\.?")
# Browsers read a host whose last part looks like these as an IPv4 address in an old notation.
_NUMBER: Final = re.compile(r"(?:[0-9]+|0x[0-9a-f]*)\.?")
_NAME_MAX: Final = 254
_USUAL_PORTS: Final = {"http": "80", "https": "443"}

# IPv6 addresses whose last 32 bits are the IPv4 address of the real peer: mapped (RFC 4291),
# translated (RFC 6052, RFC 7915). By their /64 all of IPv4 would count as one client.
_IPV4_INSIDE: Final = tuple(
    ipaddress.IPv6Network(each) for each in ("::ffff:0:0/96", "64:ff9b::/96", "::ffff:0:0:0/96")
)
# Networks without addresses on the internet.
_PRIVATE: Final = tuple(
    ipaddress.ip_network(each)
    for each in (
        "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
        "192.168.0.0/16", "::1/128", "fc00::/7", "fe80::/10",
    )
)  # fmt: skip
# The most public addresses that proxies may have: more than any provider lists.
_PUBLIC_IPV4_MAX: Final = 2 ** (32 - 8)
_PUBLIC_IPV6_MAX: Final = 2 ** (128 - 16)


class AddressError(ValueError):
    """A text is not such an address; the message says what one looks like."""


def read_origin(text: str) -> str:
    """Return an origin as browsers write it.

    Capitals, one slash at the end, the usual port and letters beyond ASCII in the name are harmless
    and corrected.

    Args:
        text: Scheme, host and perhaps port.

    Raises:
        AddressError: It is something else, or more.
    """
    found = _ORIGIN.fullmatch(text)
    if not found:
        raise AddressError("not scheme://host, without a path, user, query, fragment or space")
    scheme, port = found[1].lower(), found[3]
    host = _host(found[2])
    if port is None:
        return f"{scheme}://{host}"
    if not 0 < int(port) <= 65535:
        raise AddressError("not a port from 1 to 65535")
    return origin_of(scheme, host, str(int(port)))


def origin_of(scheme: str, host: str, port: str) -> str:
    """Join an origin as browsers do: without the usual port."""
    usual = port in ("", _USUAL_PORTS.get(scheme, ""))
    return f"{scheme}://{host}" if usual else f"{scheme}://{host}:{port}"


def read_host(text: str) -> str:
    """Return a host name or address as an origin has it.

    Args:
        text: The host; an IPv6 address may lack its brackets.

    Raises:
        AddressError: It is something else, or more, such as a port.
    """
    if text.count(":") > 1 and not text.startswith("["):
        text = f"[{text}]"
    found = _HOST.fullmatch(text.lower())
    if not found or ":" in text.rpartition("]")[2]:
        raise AddressError("not a host name without scheme, port or path")
    return _host(text).removesuffix(".")


def without_user(text: str) -> str:
    """Return what was given for an address without the user and password that may be in it."""
    before, mark, rest = text.rpartition("@")
    return f"...@{rest}" if mark and before else text


def split_host(header: str) -> tuple[str, str]:
    """Return host and port of a request's ``Host``; both empty if it is malformed."""
    found = _HOST.fullmatch(header.lower())
    return (found[1], found[2] or "") if found else ("", "")


def _host(text: str) -> str:
    if text.startswith("["):
        try:
            return f"[{ipaddress.IPv6Address(text.strip('[]')).compressed}]"
        except ValueError as fault:
            raise AddressError("not an IPv6 address in brackets") from fault
    name = text.lower()
    if not name.isascii():
        try:
            # From the text as it is, as IDNA has its own rules for lower case.
            name = URL.build(scheme="https", host=text).raw_host or ""
        except ValueError as fault:
            raise AddressError("not a host name") from fault
    if _NUMBER.fullmatch(name.rstrip(".").rpartition(".")[2]):
        try:
            return str(ipaddress.IPv4Address(name))
        except ValueError as fault:
            raise AddressError("not an IPv4 address") from fault
    if len(name) > _NAME_MAX or not _NAME.fullmatch(name):
        raise AddressError("not a host name")
    return name


@lru_cache(maxsize=1024)
def read_address(text: str) -> Address | None:
    """Return the address of a peer; the IPv4 address if it is inside an IPv6 one."""
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return None
    if isinstance(address, ipaddress.IPv6Address):
        if any(address in each for each in _IPV4_INSIDE):
            return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if address.teredo:
            # All users of a Teredo server share its /64; the last 32 bits are the user's own
            # address.
            return address.teredo[1]
    return address


def read_networks(texts: Iterable[str]) -> tuple[Network, ...]:
    """Return the networks of proxies.

    Raises:
        AddressError: One is not a network, or together they hold more of the internet than proxies
            can have, so that strangers could choose their address.
    """
    networks: list[Network] = []
    for text in texts:
        try:
            network = ipaddress.ip_network(text, strict=False)
        except ValueError as fault:
            raise AddressError(f"{without_user(text)!r} is not an address or network") from fault
        networks.append(_real(network))
    ipv4 = [each for each in networks if isinstance(each, ipaddress.IPv4Network)]
    ipv6 = [each for each in networks if isinstance(each, ipaddress.IPv6Network)]
    for found, most in (
        (ipaddress.collapse_addresses(ipv4), _PUBLIC_IPV4_MAX),
        (ipaddress.collapse_addresses(ipv6), _PUBLIC_IPV6_MAX),
    ):
        if sum(each.num_addresses for each in found if not _is_private(each)) > most:
            raise AddressError(
                "these are a large part of the internet and not your proxies, so all rate limits "
                "would fail"
            )
    return tuple(networks)


def _real(network: Network) -> Network:
    """Return the network whose addresses ``read_address`` returns for those of this one."""
    for each in _IPV4_INSIDE:
        if isinstance(network, ipaddress.IPv6Network) and network.subnet_of(each):
            first = int(network.network_address) & 0xFFFFFFFF
            return ipaddress.IPv4Network((first, network.prefixlen - 96))
    return network


def _is_private(network: Network) -> bool:
    return any(
        each.version == network.version and network.subnet_of(each)  # type: ignore[arg-type]
        for each in _PRIVATE
    )
