"""An HTTP server on threads that no peer can hold up: requests and connections have limits.

The standard library's handler limits each read of a connection, not a request, so a peer that sends
a byte now and then would keep its thread for ever; and a request's head may have megabytes.
"""

from __future__ import annotations

import contextlib
import io
import logging
import math
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

REQUEST_S: Final = 20  # seconds from a request's first byte to its last
HEAD_MAX: Final = 1 << 16  # bytes of the request line and the headers
_REFUSAL: Final = b"Too many connections. Close some, and try again."
_REFUSED_S: Final = 0.5  # for a peer to read that it is refused
_REFUSED_MOST: Final = 32  # connections that may be read at a time
_TOO_MANY: Final = (
    b"HTTP/1.1 503 Service Unavailable\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\n"
    b"Content-Length: %d\r\nRetry-After: 10\r\nConnection: close\r\n\r\n%s"
) % (len(_REFUSAL), _REFUSAL)

log = logging.getLogger(__name__)


class RequestReader(io.RawIOBase):
    """Reads requests from a connection, each within its time and its size.

    Args:
        connection: The connection.
        idle_s: Seconds that nothing may come; None to wait as long as it takes for a request.
        head_most: Bytes that a request's head may have.
        clock: Tells the seconds that have passed.
        first_s: Seconds until the very first byte; as long as ``idle_s`` if None.

    Attributes:
        has_spoken: Whether anything came.
        has_asked: Whether a request's head was ever complete.
        is_heard: Whether a request's head is complete, and the request is being answered.
    """

    def __init__(
        self,
        connection: socket.socket,
        idle_s: float | None,
        head_most: int = HEAD_MAX,
        clock: Callable[[], float] = time.monotonic,
        first_s: float | None = None,
    ) -> None:
        super().__init__()
        self.has_spoken = False
        self.has_asked = False
        self.is_heard = False
        self._connection = connection
        self._idle_s = idle_s
        self._first_s = idle_s if first_s is None else first_s
        self._head_most = head_most
        self._clock = clock
        self._end: float | None = None  # nothing of the request has come yet
        self._left = head_most

    def begin(self) -> None:
        """Wait for a request's head; the time begins with its first byte."""
        self._end = None
        self._left = self._head_most
        self.is_heard = False

    def expect(self, length: int) -> None:
        """Let a body follow, in what is left of the time.

        Args:
            length: Its bytes.
        """
        self._left = length

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Read what is there, or wait for it.

        Raises:
            TimeoutError: The time is over.
            ConnectionAbortedError: The request is larger than it may be.
        """
        if self._left <= 0:
            raise ConnectionAbortedError("a request is too large")
        self._connection.settimeout(self._wait_s())
        count = self._connection.recv_into(memoryview(buffer)[: self._left])
        # What is answered has the usual time, not what is left for reading.
        self._connection.settimeout(self._idle_s)
        self._left -= count
        self.has_spoken = True
        if self._end is None:
            self._end = self._clock() + REQUEST_S
        return count

    def _wait_s(self) -> float | None:
        """Return how long the next bytes may take, in seconds; None for no limit."""
        if self._end is None:
            return self._idle_s if self.has_spoken else self._first_s
        left = self._end - self._clock()
        if left <= 0:  # a peer that never stops sending would never make the socket wait
            raise TimeoutError
        return left if self._idle_s is None else min(left, self._idle_s)


class BoundedHandler(BaseHTTPRequestHandler):
    """Handles requests that are read within their limits.

    Attributes:
        timeout: Seconds that a connection may be kept without saying anything; None for no limit.
        first_s: Seconds that it may take to say anything at all; None for the same.
        head_most: Bytes that a request's head may have.
        clock: Tells the seconds that have passed.
    """

    protocol_version = "HTTP/1.1"
    server: BoundedServer
    first_s: float | None = None
    head_most = HEAD_MAX
    clock: Callable[[], float] = staticmethod(time.monotonic)

    def setup(self) -> None:
        """Read through the limits."""
        super().setup()
        self.rfile.close()
        self._reader = RequestReader(
            self.connection, self.timeout, self.head_most, self.clock, self.first_s
        )
        self.rfile = io.BufferedReader(self._reader)
        self.server.watch(self.connection, self._reader)

    def handle_one_request(self) -> None:
        """Handle the next request, which has its own limits."""
        self._reader.begin()
        super().handle_one_request()

    def parse_request(self) -> bool:
        """Read a request's head; from here on the connection is not given up for another one."""
        self._reader.is_heard = super().parse_request()
        self._reader.has_asked |= self._reader.is_heard
        return self._reader.is_heard

    def body_length(self, most: int) -> int | None:
        """Return how many bytes the request's body has; None if that is unclear or too many.

        Args:
            most: Bytes that it may have.
        """
        said = self.headers.get_all("Content-Length") or []
        if len(said) != 1 or "Transfer-Encoding" in self.headers:
            return None
        is_number = said[0].isascii() and said[0].isdigit() and len(said[0]) <= len(str(most))
        return int(said[0]) if is_number and int(said[0]) <= most else None

    def read_body(self, length: int) -> bytes:
        """Return the request's body.

        Args:
            length: Its bytes.

        Raises:
            TimeoutError: The request's time is over.
            ConnectionAbortedError: The other side broke off, or the server was stopped.
        """
        self._reader.expect(length)
        body = self.rfile.read(length)
        if len(body) < length:
            raise ConnectionAbortedError("a body is incomplete")
        return body


class BoundedServer(ThreadingHTTPServer):
    """Serves each connection on a thread of its own; all of them end with the server.

    An address that has too many connections is refused another one at once. When there are too
    many in all, the one is given up that has waited longest without asking anything: who opens many
    from many addresses and asks nothing takes no room from others.

    Attributes:
        most: Connections that may be open.
        each_most: Of these, those of one address.
    """

    daemon_threads = True
    request_queue_size = 64  # the library's five let connections wait for seconds
    most = 128
    each_most = 128

    def __init__(self, address: tuple[str, int], handler: type[BoundedHandler]) -> None:
        self._lock = threading.Lock()
        self._open: dict[Any, str] = {}  # the peer's address by connection, the oldest first
        self._readers: dict[Any, RequestReader] = {}  # by connection, from when its thread runs
        self._refused: deque[tuple[float, Any]] = deque()  # since when, and the connection
        super().__init__(address, handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Serve a connection, or refuse it."""
        peer = client_address[0]
        with self._lock:
            of_peer = sum(each == peer for each in self._open.values())
            is_taken = of_peer < self.each_most and (
                len(self._open) < self.most or self._give_one_up()
            )
            if is_taken:
                self._open[request] = peer
        if is_taken:
            super().process_request(request, client_address)
        else:
            self._refuse(request)

    def shutdown_request(self, request: Any) -> None:
        """End a connection."""
        with self._lock:
            self._open.pop(request, None)
            self._readers.pop(request, None)
        super().shutdown_request(request)

    def watch(self, request: Any, reader: RequestReader) -> None:
        """Learn what reads a connection, and so whether it has asked anything.

        Args:
            request: The connection.
            reader: What reads it.
        """
        with self._lock:
            if request in self._open:
                self._readers[request] = reader

    def stop(self) -> None:
        """Stop listening, and break off every connection, so that their threads end."""
        self.shutdown()
        self.server_close()
        self._close_refused(math.inf)
        with self._lock:
            still_open = tuple(self._open)
        for each in still_open:
            with contextlib.suppress(OSError):  # it has just been closed
                each.shutdown(socket.SHUT_RDWR)

    def handle_error(self, _request: object, _address: object) -> None:
        """Note what went wrong; mostly that the other side broke a connection off."""
        log.info("serving failed", exc_info=True)  # noqa: LOG014 - called in one

    def service_actions(self) -> None:
        """Close connections that were refused a while ago."""
        super().service_actions()
        self._close_refused(time.monotonic() - _REFUSED_S)

    def _give_one_up(self) -> bool:
        """End the connection that has waited longest; return False if all are being answered.

        One that never asked anything goes first, then one between two requests or in a head. A byte
        is no question: who sends one from many addresses would outlast a phone that has just
        connected, and whose request is on its way.
        """
        waiting = [
            (each in self._readers and self._readers[each].has_asked, each)
            for each in self._open
            if each not in self._readers or not self._readers[each].is_heard
        ]
        if not waiting:
            return False
        _, oldest = min(waiting, key=lambda each: each[0])
        del self._open[oldest]
        self._readers.pop(oldest, None)
        with contextlib.suppress(OSError):  # it has just been closed
            oldest.shutdown(socket.SHUT_RDWR)  # its thread ends by this
        return True

    def _refuse(self, request: Any) -> None:
        """Say that there are too many connections, without waiting for the peer.

        It is closed later: with something unread it would be broken off, and the answer lost.
        """
        with contextlib.suppress(OSError):
            request.setblocking(False)
            request.sendall(_TOO_MANY)
            request.shutdown(socket.SHUT_WR)
        self._refused.append((time.monotonic(), request))
        if len(self._refused) > _REFUSED_MOST:
            self._close_refused(self._refused[0][0])

    def _close_refused(self, until: float) -> None:
        while self._refused and self._refused[0][0] <= until:
            _since, request = self._refused.popleft()
            request.close()
