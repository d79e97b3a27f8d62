"""The client of a request, and its scheme and host, behind trusted proxies.

``X-Forwarded-For`` and ``Forwarded`` count only as far as trusted proxies wrote them. Read from the
end, the first address that is not a trusted proxy is the client: the client itself may have written
everything further left.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from aiohttp import web

from .addresses import Address, Network, origin_of, read_address, split_host

_PORT: Final = re.compile(r"(?::([0-9]{1,5}|_[A-Za-z0-9._-]+))?")


@dataclass(frozen=True, slots=True)
class Caller:
    """The client of a request.

    Attributes:
        address: The client's address, or the nearest known one; None if no address is known.
        doubt: Why the address is a proxy's and not the client's, for the log; empty if it is the
            client's.
        scheme: The requested scheme, ``http`` or ``https``.
        host: The requested host, with a port unless it is the usual one. May be empty.
    """

    address: Address | None
    doubt: str
    scheme: str
    host: str

    @property
    def origin(self) -> str:
        """The origin of a page that we serve to this client; empty if it is unknown."""
        host, port = split_host(self.host)
        return origin_of(self.scheme, host, port) if host else ""


class Forwarding:
    """Reads the headers that proxies add to a request.

    Args:
        proxies: Trusted networks.
    """

    def __init__(self, proxies: Iterable[Network]) -> None:
        self._proxies = tuple(proxies)

    def caller(self, request: web.BaseRequest) -> Caller:
        """Return the client of a request.

        ``X-Forwarded-For`` wins over ``Forwarded``: most proxies write the first and pass on the
        client's second.
        """
        peer = read_address(request.remote or "")
        host = _only(request.headers.getall("Host", ()))
        if not self._trusts(peer):
            return Caller(peer, "", request.scheme, host)
        headers = request.headers
        elements: Sequence[Mapping[str, str]]
        if lines := headers.getall("X-Forwarded-For", ()):
            elements = [{"for": each} for each in ",".join(lines).split(",") if each.strip()]
        else:
            elements = request.forwarded
        address, doubt, told = self._walk(peer, elements)
        return Caller(
            address,
            doubt,
            (_last(headers.getall("X-Forwarded-Proto", ())) or told.get("proto", "")).lower()
            or request.scheme,
            _last(headers.getall("X-Forwarded-Host", ())) or told.get("host", "") or host,
        )

    def _walk(
        self, peer: Address | None, elements: Sequence[Mapping[str, str]]
    ) -> tuple[Address | None, str, Mapping[str, str]]:
        """Return the client, the doubt about it, and the element that names it."""
        address, element = peer, {}  # type: tuple[Address | None, Mapping[str, str]]
        for element in reversed(elements):
            following = read_node(element.get("for", ""))
            if following is None:
                # An invented name of a proxy: the client is unknown, and must not choose its
                # address.
                return address, "unreadable", element
            address = following
            if not self._trusts(address):
                return address, "", element
        return address, "" if elements else "missing", element

    def _trusts(self, address: Address | None) -> bool:
        return address is not None and any(address in each for each in self._proxies)


def read_node(text: str) -> Address | None:
    """Return the address in an entry of ``X-Forwarded-For``, or in a ``for`` of ``Forwarded``.

    Args:
        text: The address, perhaps with a port, in brackets, or in quotes.

    Returns:
        None if there is none, as in ``unknown`` and in names such as ``_hidden`` (RFC 7239).
    """
    node = text.strip().strip('"').strip()
    if node.startswith("["):
        node, bracket, rest = node[1:].partition("]")
        # Brackets are for IPv6.
        if not bracket or ":" not in node:
            return None
    else:
        # A text with more colons is an IPv6 address without a port.
        node, colon, port = node.partition(":") if node.count(":") == 1 else (node, "", "")
        rest = colon + port
    return read_address(node) if _PORT.fullmatch(rest) else None


def _only(lines: Sequence[str]) -> str:
    return lines[0].strip() if len(lines) == 1 else ""


def _last(lines: Sequence[str]) -> str:
    """Return the last entry of a list in headers: our own proxy wrote that one."""
    return lines[-1].rpartition(",")[2].strip() if lines else ""
