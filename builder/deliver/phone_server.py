"""Serves a form's page to a phone in the same network, for a while, and fails closed.

The address holds a token that lets one phone in, once; the phone goes on at an address of its own,
which nobody else was told. Everything else is answered as if nothing were there. The page's bytes
and headers are those of the bundle, except that it sends its answers to where it came from.

There is no encryption, as no phone would trust a certificate of ours: the window says so.
"""

from __future__ import annotations

import hmac
import ipaddress
import json
import mimetypes
import secrets
import socket
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, Final

from builder.deliver.bounded_server import BoundedHandler, BoundedServer
from builder.deliver.preview_server import answered_here
from builder.errors import DeliveryError, reason_of
from builder.render.bundle import Bundle
from builder.say import say
from builder.value import dataclass

LIFE_S: Final = 30 * 60
_BODY_MAX: Final = 1 << 20
_IDLE_S: Final = 10  # seconds that a phone may keep a connection without saying anything
_FIRST_S: Final = 3  # seconds until it must say something at all
_SECRET_BYTES: Final = 16
_HEADERS_FILE: Final = "backend/page_headers.json"


@dataclass(frozen=True)
class PhoneAnswer:
    """What a submission is answered with.

    Attributes:
        status: HTTP status; 0 closes the connection without a response.
        body: The JSON body.
        headers: Further headers.
    """

    status: int
    body: Mapping[str, Any]
    headers: Mapping[str, str]


class PhoneServer:
    """A server on one address of this computer.

    Args:
        address: The IPv4 or IPv6 address that it listens on, and no other.
        take: Answers a submission; called on a server's thread.
        variables: Returns the conversation's variables; called on a server's thread.
        clock: Tells the seconds that have passed.
    """

    def __init__(
        self,
        address: str,
        take: Callable[[bytes], PhoneAnswer],
        variables: Callable[[], Mapping[str, str]] = dict,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.take = take
        self.variables = variables
        self._address = address
        self._clock = clock
        self._lock = threading.Lock()
        self._token = ""  # nosec B105  # there is none
        self._sessions: list[str] = []
        self._query = ""
        self._bundle: Bundle | None = None
        self._headers: Mapping[str, str] = {}
        self._ends = 0.0
        self._server: _Server | None = None

    # -- for the window --------------------------------------------------------------------------

    @property
    def url(self) -> str:
        """The address that lets a phone in; empty while it is off, or if the token was used."""
        with self._lock:
            if self._server is None or not self._token or not self._lives():
                return ""
            return f"http://{self.host}/{self._token}"

    @property
    def host(self) -> str:
        """The host that it answers for, with its port; empty while it is off."""
        return f"{in_url(self._address)}:{self._server.server_port}" if self._server else ""

    @property
    def phones(self) -> int:
        """How many phones were let in."""
        with self._lock:
            return len(self._sessions)

    @property
    def left_s(self) -> float:
        """Seconds until it is off; 0 when it is."""
        with self._lock:
            return max(0.0, self._ends - self._clock()) if self._server else 0.0

    def show(self, bundle: Bundle, query: str) -> None:
        """Serve a bundle's page from now on.

        Args:
            bundle: The bundle.
            query: The query of the page's address.
        """
        headers = json.loads(bundle[_HEADERS_FILE])
        with self._lock:
            self._bundle, self._headers, self._query = bundle, headers, query

    def start(self, port: int = 0) -> str:
        """Start serving for half an hour, and return the address that lets a phone in.

        Args:
            port: The port; 0 for any free one.

        Raises:
            DeliveryError: The address is not one of this computer's any more.
        """
        outer = self

        class Handler(_Handler):
            phone = outer
            clock = self._clock

        try:
            server = _Server((self._address, port), Handler)
        except OSError as fault:
            raise DeliveryError(
                say(
                    "Nothing can be served at {address}: {reason}.",
                    address=self._address,
                    reason=reason_of(fault),
                ),
                say("Choose the network again."),
            ) from fault
        server.is_over = lambda: not self._lives()
        server.end = self.stop
        with self._lock:
            self._server = server
            self._sessions = []
            self._token = secrets.token_urlsafe(_SECRET_BYTES)
            self._ends = self._clock() + LIFE_S
        threading.Thread(
            target=server.serve_forever, args=(0.1,), name="phone", daemon=True
        ).start()
        return self.url

    def extend(self) -> None:
        """Serve for half an hour from now; what is off stays off."""
        with self._lock:
            if self._server is not None and self._lives():
                self._ends = self._clock() + LIFE_S

    def renew(self) -> str:
        """Make a new token, which lets another phone in; the one before is worth nothing."""
        with self._lock:
            self._token = secrets.token_urlsafe(_SECRET_BYTES)
        return self.url

    def stop(self) -> None:
        """Stop serving at once; harmless if it was not started."""
        with self._lock:
            server, self._server = self._server, None
            self._token = ""  # nosec B105  # there is none
            self._sessions = []
        if server is not None:
            server.stop()

    # -- for the handler -------------------------------------------------------------------------

    def _lives(self) -> bool:
        return self._clock() < self._ends

    def enter(self, token: str) -> str:
        """Let a phone in, and return the path of its page; empty if the token is not the one."""
        with self._lock:
            known = bool(self._token) and self._server is not None and self._lives()
            if not known or not hmac.compare_digest(token.encode(), self._token.encode()):
                return ""
            self._token = ""  # nosec B105  # there is none
            session = secrets.token_urlsafe(_SECRET_BYTES)
            self._sessions.append(session)
            return f"/{session}/?{self._query}"

    def is_in(self, session: str) -> bool:
        """Tell whether a phone was let in under this name, and may still be."""
        with self._lock:
            # All are compared, so that the time tells nothing.
            same = [hmac.compare_digest(session.encode(), each.encode()) for each in self._sessions]
            return self._server is not None and self._lives() and any(same)

    def file(self, name: str) -> tuple[bytes, Mapping[str, str]] | None:
        """Return a file of the page with its headers; None if there is none."""
        with self._lock:
            bundle, headers = self._bundle, self._headers
        content = None if bundle is None else bundle.below("page").get(name)
        if content is None:
            return None
        return (answered_here(content) if name == "index.html" else content), headers


def in_url(address: str) -> str:
    """Return an address as it stands in a URL and in a Host header (RFC 3986, section 3.2.2)."""
    return f"[{ipaddress.IPv6Address(address).compressed}]" if ":" in address else address


class _Server(BoundedServer):
    most = 32
    each_most = 8  # a browser keeps six
    is_over: Callable[[], bool]
    end: Callable[[], None]

    def __init__(self, address: tuple[str, int], handler: type[BoundedHandler]) -> None:
        self.address_family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
        super().__init__(address, handler)

    def service_actions(self) -> None:
        """End when the time is over, also if the window should hang."""
        super().service_actions()
        if self.is_over():
            # Not on this thread, which the end waits for.
            threading.Thread(target=self.end, name="phone-end", daemon=True).start()


class _Handler(BoundedHandler):
    phone: PhoneServer
    timeout = _IDLE_S
    first_s = _FIRST_S

    def version_string(self) -> str:
        """Say nothing of what serves."""
        return "phone"

    def do_GET(self) -> None:  # noqa: N802 - its name in the library
        session, name = self._asked()
        if not session:
            self._nothing()
        elif name is None:
            # A token without a slash lets a phone in.
            page = self.phone.enter(session)
            if not page:
                self._nothing()
                return
            self.send_response(303)
            self.send_header("Location", page)
            self.send_header("Content-Length", "0")
            self.send_header("Cache-Control", "no-store")
            self.send_header("Referrer-Policy", "no-referrer")
            self.end_headers()
        elif not self.phone.is_in(session):
            self._nothing()
        elif name.startswith("submissions/"):
            self._reply(200, b'{"status": "delivered"}')
        else:
            self._give(name or "index.html")

    def do_POST(self) -> None:  # noqa: N802 - its name in the library
        session, name = self._asked()
        if not session or name not in ("submit", "prefill") or not self.phone.is_in(session):
            self._nothing()
            return
        length = self.body_length(_BODY_MAX)
        if length is None:
            self.close_connection = True
            self._reply(413, b'{"error": "too_large"}')
            return
        body = self.read_body(length)
        # It may have taken a while, and have been stopped meanwhile.
        if not self.phone.is_in(session):
            self._nothing()
            return
        if name == "prefill":
            self._reply(200, json.dumps({"context": dict(self.phone.variables())}).encode())
            return
        answer = self.phone.take(body)
        if answer.status == 0:
            self.close_connection = True
            self.connection.close()
            return
        self._reply(answer.status, json.dumps(dict(answer.body)).encode(), answer.headers)

    def send_error(self, *_asked: object, **_more: object) -> None:
        """Answer what is no request, or of another method, as if nothing were there."""
        self.request_version = "HTTP/1.1"
        self._nothing()

    def _asked(self) -> tuple[str, str | None]:
        """Return the first part of the path, and the rest; an empty first part means: nothing."""
        hosts = self.headers.get_all("Host") or []
        path = self.path.partition("?")[0]
        if hosts != [self.phone.host] or not path.startswith("/"):
            return "", None
        first, slash, rest = path[1:].partition("/")
        return first, rest if slash else None

    def _give(self, name: str) -> None:
        found = self.phone.file(name)
        if found is None:
            self._nothing()
            return
        content, headers = found
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        self.send_response(200)
        self.send_header(
            "Content-Type", kind + ("; charset=utf-8" if kind.startswith("text/") else "")
        )
        self.send_header("Content-Length", str(len(content)))
        for header, value in headers.items():
            if header.lower() not in ("content-type", "content-length"):
                self.send_header(header, value)
        self.end_headers()
        self.wfile.write(content)

    def _nothing(self) -> None:
        # It has asked something, so would outlast a phone that has not yet. A body is left unread.
        self.close_connection = True
        self._reply(404, b"Not found", kind="text/plain; charset=utf-8")

    def _reply(
        self,
        status: int,
        body: bytes,
        headers: Mapping[str, str] | None = None,
        kind: str = "application/json",
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        if self.close_connection:
            self.send_header("Connection", "close")
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name in the library
        """Keep quiet: addresses hold tokens and ids of conversations."""
