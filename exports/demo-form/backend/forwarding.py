"""Who a request comes from, and what it asked for, where proxies of ours stand in between.

What ``X-Forwarded-For`` or ``Forwarded`` say counts only as far as trusted proxies wrote it. Read
from its end, the first address that is no trusted proxy is the client: whatever stands further
left, the client may have written itself.
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
    """Whose request it is.

    Attributes:
        address: The client's address, or what is nearest to it that we know; None if nothing is.
        doubt: Why that is not the client itself but a proxy, for the log; empty if it is.
        scheme: By which scheme we were asked, ``http`` or ``https``.
        host: For which host we were asked; with a port, unless it is the usual one. May be empty.
    """

    address: Address | None
    doubt: str
    scheme: str
    host: str

    @property
    def origin(self) -> str:
        """The origin of a page that we served to this caller; empty if that is not known."""
        host, port = split_host(self.host)
        return origin_of(self.scheme, host, port) if host else ""


class Forwarding:
    """Reads what proxies say of a request.

    Args:
        proxies: Trusted networks.
    """

    def __init__(self, proxies: Iterable[Network]) -> None:
        self._proxies = tuple(proxies)

    def caller(self, request: web.BaseRequest) -> Caller:
        """Return whose request this is.

        ``X-Forwarded-For`` is believed before ``Forwarded``: a proxy that writes the one mostly
        lets pass what a client says in the other.
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
        """Return the client, what is doubtful about it, and the element that names it."""
        address, element = peer, {}  # type: tuple[Address | None, Mapping[str, str]]
        for element in reversed(elements):
            following = read_node(element.get("for", ""))
            if following is None:
                # A name that a proxy made up: the client could be anyone, and is not to choose.
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
        # What has more colons is an IPv6 address, and all of it.
        node, colon, port = node.partition(":") if node.count(":") == 1 else (node, "", "")
        rest = colon + port
    return read_address(node) if _PORT.fullmatch(rest) else None


def _only(lines: Sequence[str]) -> str:
    return lines[0].strip() if len(lines) == 1 else ""


def _last(lines: Sequence[str]) -> str:
    """Return the last entry of a list in headers: our own proxy wrote that one."""
    return lines[-1].rpartition(",")[2].strip() if lines else ""
