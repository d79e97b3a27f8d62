"""A platform to deliver to: verifies tokens, counts deliveries, fails as it is told to."""

from __future__ import annotations

import json
import sys
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from tests.backend.forms import ISSUER


@dataclass(frozen=True)
class Fault:
    """What to do instead of accepting: one answer, slow or not, or hanging up.

    Attributes:
        status: The answer's status; 0 hangs up.
        headers: Headers of the answer.
        delay: Seconds until the answer.
        allowed: It is answered once this is set, however long that takes.
    """

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0
    allowed: threading.Event | None = None


@dataclass(frozen=True)
class Received:
    """One request."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]
    status: int

    @property
    def token(self) -> str:
        return self.headers["Authorization"].removeprefix("Bearer ")


class _Listener(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        # A killed backend closes the connection, which is expected.
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class FakePlatform:
    """Listens on loopback until the context ends.

    Attributes:
        keys: Public keys whose tokens are taken.
        clock_ahead: Seconds that the platform's clock is ahead.
        asked_for_the_time: How many requests only asked for the time.
        tells_the_time: Whether they are told.
    """

    def __init__(self, *keys: RSAPublicKey) -> None:
        self.keys = keys
        self.clock_ahead = 0.0
        self.asked_for_the_time = 0
        self.tells_the_time = True
        self.received: list[Received] = []
        self._faults: deque[Fault] = deque()
        self._always: Fault | None = None
        self._changed = threading.Condition()
        platform = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                platform.answer(self)

            def do_HEAD(self) -> None:
                platform.asked_for_the_time += 1
                self.send_response_only(404)
                if platform.tells_the_time:
                    self.send_header(
                        "Date", formatdate(time.time() + platform.clock_ahead, usegmt=True)
                    )
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *args: object) -> None:
                pass

        self._server = _Listener(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def delivered(self) -> list[Received]:
        return [each for each in self.received if 200 <= each.status < 300]

    def fail(self, *faults: Fault | int, always: Fault | int | None = None) -> None:
        """Answer the next requests so, and all after them as ``always`` says."""
        with self._changed:
            self._faults.extend(Fault(each) if isinstance(each, int) else each for each in faults)
            self._always = Fault(always) if isinstance(always, int) else always

    def wait_for(self, count: int, *, delivered: bool = True, timeout: float = 60) -> None:
        """Wait until so many requests were received, or deliveries made."""

        def enough() -> bool:
            return len(self.delivered if delivered else self.received) >= count

        with self._changed:
            assert self._changed.wait_for(enough, timeout), [r.status for r in self.received]

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        with self._changed:
            fault = self._faults.popleft() if self._faults else self._always
        body = json.loads(request.rfile.read(int(request.headers["Content-Length"])))
        if fault is not None:
            time.sleep(fault.delay)
            if fault.allowed is not None:
                fault.allowed.wait(60)
        status = fault.status if fault is not None else 200
        if status == 200 and not self._takes(request.headers.get("Authorization", ""), body):
            status = 401
        with self._changed:
            self.received.append(Received(request.path, dict(request.headers), body, status))
            self._changed.notify_all()
        if status == 0:
            request.close_connection = True
            return
        request.send_response_only(status)
        request.send_header("Date", formatdate(time.time() + self.clock_ahead, usegmt=True))
        for name, value in (fault.headers if fault is not None else {}).items():
            request.send_header(name, value)
        request.send_header("Content-Length", "2")
        request.end_headers()
        try:
            request.wfile.write(b"{}")
        except OSError:
            request.close_connection = True

    def _takes(self, authorization: str, body: dict[str, Any]) -> bool:
        """Verify a token as strictly as the platform may, by the platform's own clock."""
        now = time.time() + self.clock_ahead
        for key in self.keys:
            try:
                claims = jwt.decode(
                    authorization.removeprefix("Bearer "),
                    key,
                    algorithms=["RS256"],
                    issuer=ISSUER,
                    options={
                        "require": ["sub", "iss", "iat", "exp"],
                        "verify_exp": False,
                        "verify_iat": False,
                    },
                )
            except jwt.InvalidTokenError:
                continue
            fresh = claims["iat"] <= now + 1 and now < claims["exp"] <= now + 5
            return bool(fresh and claims["sub"] == body.get("user_id", claims["sub"]))
        return False
