"""One POST request: every byte and every phase of it, with a time limit that no server can stretch.

It is made by hand on the standard library's socket and HTTP parser, as no client library shows the
bytes that went out, or tells looking up a name from connecting to it.
"""

from __future__ import annotations

import contextlib
import http.client
import io
import socket
import ssl
import time
import zlib
from collections.abc import Mapping
from dataclasses import field
from typing import Any, Final
from urllib.parse import urlsplit

from builder import __version__
from builder.say import say
from builder.value import dataclass

ANSWER_MAX: Final = 1 << 20
_CHUNK: Final = 1 << 16
_AT_LEAST_S: Final = 0.001  # a time limit of 0 would mean none
_GZIP_OR_ZLIB: Final = zlib.MAX_WBITS | 32


@dataclass(frozen=True)
class Secured:
    """How a connection is encrypted, and by whose certificate, which was found right.

    Attributes:
        version: The protocol, such as ``TLSv1.3``.
        expires: The certificate's end, in seconds since the epoch.
    """

    version: str
    expires: float


@dataclass(frozen=True)
class HttpResponse:
    """What a server answered, or why there is no response.

    Attributes:
        status: HTTP status; 0 if there was no response.
        headers: Its headers.
        body: Its body, as far as it arrived in time; without transfer or content encoding.
        fault: Why there was no response, as a sentence; empty if there was one.
        sent: The request, byte by byte.
        head: The response's status line and headers, byte by byte.
        phases: Milliseconds by phase: ``dns``, ``connect``, ``tls``, ``send``, ``wait`` (for the
            first byte) and ``receive``; those that did not happen are missing.
        cause: The error that ``fault`` tells of; None if there was a response.
        secured: How the connection is encrypted; None if it is not, or was not made.
    """

    status: int = 0
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    fault: str = ""
    sent: bytes = b""
    head: bytes = b""
    phases: Mapping[str, float] = field(default_factory=dict)
    cause: Exception | None = None
    secured: Secured | None = None


def post(
    url: str, headers: Mapping[str, str], body: bytes, timeout_s: tuple[float, float]
) -> HttpResponse:
    """Send one POST request; redirects are not followed and no proxy is used.

    Args:
        url: Where to.
        headers: Its headers.
        body: Its body.
        timeout_s: Seconds to connect, and seconds for the response.
    """
    return send_bytes(url, request_bytes("POST", url, headers, body), timeout_s)


def send_bytes(
    url: str,
    request: bytes,
    timeout_s: tuple[float, float],
    trust: ssl.SSLContext | None = None,
    most: int = ANSWER_MAX,
) -> HttpResponse:
    """Send a request that is ready, byte by byte; otherwise as :func:`post`.

    Args:
        url: Where to.
        request: The request, as :func:`request_bytes` makes it.
        timeout_s: Seconds to connect, and seconds for the response.
        trust: What certificates are checked with; None for :func:`trusted`.
        most: Bytes of the body after which reading ends.
    """
    call = _Call(timeout_s, trust, most)
    response = HttpResponse()
    cause: Exception | None = None
    try:
        with call.connected(url) as connection:
            response = call.exchanged(connection, request)
    except ssl.SSLError as error:
        cause = error
        fault = say("The server's certificate is not trusted.")
        if not isinstance(error, ssl.SSLCertVerificationError):
            fault = say("The server could not be reached, or broke the connection.")
        response = HttpResponse(fault=fault)
    except TimeoutError as error:
        cause = error
        response = HttpResponse(
            fault=say("There was no response in time; it may still have been delivered.")
            if "connect" in call.phases
            else say("The connection took too long.")
        )
    except (http.client.HTTPException, OSError, UnicodeError) as error:
        cause = error
        response = HttpResponse(
            fault=say("The server could not be reached, or broke the connection.")
        )
    return HttpResponse(
        response.status,
        response.headers,
        response.body,
        response.fault,
        request,
        response.head,
        call.phases,
        cause,
        call.secured,
    )


def request_bytes(method: str, url: str, headers: Mapping[str, str], body: bytes) -> bytes:
    """Return a request's bytes.

    Raises:
        ValueError: A header would end its line, or is not Latin-1.
    """
    parts = urlsplit(url)
    host = (parts.hostname or "").encode("idna").decode()
    host = f"[{host}]" if ":" in host else host
    every = {
        "Host": host if parts.port is None else f"{host}:{parts.port}",
        "User-Agent": f"webview-builder/{__version__}",
        "Accept": "*/*",
        "Accept-Encoding": "identity",
        "Connection": "close",
        **headers,
        "Content-Length": str(len(body)),
    }
    target = parts.path or "/"
    lines = [f"{method} {target}{f'?{parts.query}' if parts.query else ''} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in every.items()]
    if any(set(line) & {"\r", "\n", "\0"} for line in lines):
        raise ValueError("a header would end its line")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


class _Call:
    """One request under way, with its clock.

    Args:
        timeout_s: Seconds to connect, and seconds for the response.
        trust: What certificates are checked with.
        most: Bytes of the body after which reading ends.
    """

    def __init__(
        self, timeout_s: tuple[float, float], trust: ssl.SSLContext | None, most: int
    ) -> None:
        self._connect_s, self._answer_s = timeout_s
        self._trust = trust
        self._most = most
        self.secured: Secured | None = None
        self._mark = time.perf_counter()
        self.phases: dict[str, float] = {}

    def connected(self, url: str) -> socket.socket:
        """Return a connection to a server.

        Raises:
            OSError: There is none.
        """
        parts = urlsplit(url)
        secure = parts.scheme == "https"
        host = parts.hostname or ""
        found = socket.getaddrinfo(
            host, parts.port or (443 if secure else 80), type=socket.SOCK_STREAM
        )
        self._note("dns")
        end = time.monotonic() + self._connect_s
        connection = _first_of(found, end)
        self._note("connect")
        if secure:
            connection.settimeout(max(end - time.monotonic(), _AT_LEAST_S))
            secure_one = (self._trust or trusted()).wrap_socket(connection, server_hostname=host)
            self._note("tls")
            self.secured = _secured(secure_one)
            return secure_one
        return connection

    def exchanged(self, connection: socket.socket, request: bytes) -> HttpResponse:
        """Send a request, and return the response.

        Raises:
            HTTPException: It is not HTTP.
            OSError: There is none.
        """
        end = time.monotonic() + self._answer_s
        connection.settimeout(self._answer_s)
        # A server that refuses early closes while it is written to; its answer is there already.
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            connection.sendall(request)
        self._note("send")
        heard = _Heard(connection, end)
        response: Any = http.client.HTTPResponse(connection, method="POST")
        response.fp.close()
        response.fp = io.BufferedReader(heard)
        response.begin()
        self._note("wait")
        # The reader may have read on into the body.
        head = heard.bytes[: _head_length(bytes(heard.bytes))]
        body = _content(response, end, self._most)
        self._note("receive")
        headers: dict[str, str] = {}
        written: dict[str, str] = {}  # each name as it first came, as names have any case
        for name, value in response.headers.items():
            first = written.setdefault(name.lower(), name)
            headers[first] = f"{headers[first]}, {value}" if first in headers else value
        body = _decoded(body, str(response.headers.get("Content-Encoding", "")))
        return HttpResponse(response.status, headers, body, head=bytes(head))

    def _note(self, phase: str) -> None:
        now = time.perf_counter()
        self.phases[phase] = round((now - self._mark) * 1000, 3)
        self._mark = now


class _Heard(io.RawIOBase):
    """Reads from a connection until a moment, and keeps the first bytes that came."""

    def __init__(self, connection: socket.socket, end: float) -> None:
        super().__init__()
        self._connection = connection
        self._end = end
        self.bytes = bytearray()

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Read what is there, or wait for it; raises TimeoutError after the moment."""
        left = self._end - time.monotonic()
        if left <= 0:  # a server that never stops sending would never make the socket wait
            raise TimeoutError
        self._connection.settimeout(left)
        count = self._connection.recv_into(buffer)
        if len(self.bytes) < ANSWER_MAX:
            self.bytes += memoryview(buffer)[:count]
        return count


def _first_of(found: list[Any], end: float) -> socket.socket:
    """Connect to the first of several addresses that answers.

    Raises:
        OSError: None does.
    """
    last: OSError | None = None
    for family, kind, protocol, _name, address in found:
        connection = socket.socket(family, kind, protocol)
        try:
            connection.settimeout(max(end - time.monotonic(), _AT_LEAST_S))
            connection.connect(address)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except OSError as fault:
            connection.close()
            last = fault
        else:
            return connection
    raise last or OSError("there is no such host")


def trusted() -> ssl.SSLContext:
    """Return what certificates are checked with: the system's authorities and Mozilla's."""
    from requests.utils import DEFAULT_CA_BUNDLE_PATH  # noqa: PLC0415 - loads it on first use

    context = ssl.create_default_context()
    context.load_verify_locations(DEFAULT_CA_BUNDLE_PATH)
    return context


def _secured(connection: ssl.SSLSocket) -> Secured:
    expires = str((connection.getpeercert() or {}).get("notAfter", ""))
    return Secured(connection.version() or "", ssl.cert_time_to_seconds(expires) if expires else 0)


def _head_length(data: bytes) -> int:
    """Return how many bytes the status line and the headers have, interim answers included."""
    at = 0
    while (end := data.find(b"\r\n\r\n", at)) >= 0:
        if not data[at:].startswith((b"HTTP/1.1 1", b"HTTP/1.0 1")):
            return end + 4
        at = end + 4
    plain = data.find(b"\n\n", at)
    return len(data) if plain < 0 else plain + 2


def _content(response: http.client.HTTPResponse, end: float, most: int) -> bytes:
    """Return a response's body, as far as it comes in time; its status is there already."""
    content = bytearray()
    try:
        while len(content) < most and time.monotonic() < end:
            chunk = response.read1(_CHUNK)
            if not chunk:
                break
            content += chunk
    except (http.client.HTTPException, OSError, ValueError):
        pass
    return bytes(content[:most])


def _decoded(body: bytes, encoding: str) -> bytes:
    """Return a body without gzip or deflate; as it is where it has neither, or is damaged."""
    if encoding.strip().lower() not in ("gzip", "x-gzip", "deflate"):
        return body
    try:
        return zlib.decompressobj(_GZIP_OR_ZLIB).decompress(body, ANSWER_MAX)
    except zlib.error:
        return body
