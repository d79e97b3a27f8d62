"""Serves a rendered page to the preview, on loopback, from memory.

The page's bytes and headers are those of the bundle. Besides them there is a host page, which
frames the form as the web chat does, and a stand-in for the backend, which records what the page
sends and gives the answer that the person chose.
"""

from __future__ import annotations

import json
import logging
import mimetypes
import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final
from urllib.parse import parse_qsl, urlencode

from builder.render.bundle import Bundle
from builder.say import say
from builder.value import dataclass

HOST_PATH: Final = "/_preview/host"
EVENT_PATH: Final = "/_preview/event"
_HEADERS_FILE: Final = "backend/page_headers.json"
_BODY_MAX: Final = 1 << 20
_ANCESTORS: Final = re.compile("frame-ancestors [^;]*")

log = logging.getLogger(__name__)

# What the web chat does for a form: frames it, and closes it at one constant message.
_HOST_PAGE: Final = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Web chat</title>
<style>html,body,iframe{margin:0;height:100%;width:100%;border:0;display:block}</style>
<iframe title="Form" src="/?QUERY"></iframe>
<script>
addEventListener("message", (event) => {
  fetch("/_preview/event", {method: "POST", body: String(event.data)});
});
</script></html>
"""


@dataclass(frozen=True)
class CannedResponse:
    """What the stand-in backend answers to a submission.

    Attributes:
        label: Its name in the list.
        status: HTTP status; 0 closes the connection without a response.
        body: The JSON body.
        headers: Further headers.
    """

    label: str
    status: int
    body: Mapping[str, object]
    headers: Mapping[str, str] = field(default_factory=dict)


ANSWERS: Final = (
    CannedResponse(say("Delivered"), 200, {"status": "delivered"}),
    CannedResponse(
        say("Saved, delivered a little later"), 202, {"status": "accepted", "id": "preview"}
    ),
    CannedResponse(
        say("Conversation is over (403)"),
        403,
        {"error": "forbidden", "message": "Please open this form from the chat again."},
    ),
    CannedResponse(
        say("Too many attempts (429)"),
        429,
        {"error": "rate_limited", "message": "Please wait a moment."},
        {"Retry-After": "5"},
    ),
    CannedResponse(
        say("Backend fails (503)"), 503, {"error": "unavailable", "message": "Try again."}
    ),
    CannedResponse(say("Connection breaks"), 0, {}),
)


class PreviewServer:
    """A loopback server for one preview.

    Args:
        on_submission: Called with the body of each submission, on a server thread.
        on_event: Called with each message that the page posts to its host, on a server thread.

    Attributes:
        answer: What the stand-in backend answers.
        files: What is served, by path below ``page/``.
        headers: Response headers of the page.
    """

    def __init__(
        self, on_submission: Callable[[bytes], None], on_event: Callable[[str], None]
    ) -> None:
        self.on_submission = on_submission
        self.on_event = on_event
        self.answer = ANSWERS[0]
        self.files: Mapping[str, bytes] = {}
        self.references: Mapping[str, str] = {}
        self.headers: Mapping[str, str] = {}
        self._server: ThreadingHTTPServer | None = None

    @property
    def origin(self) -> str:
        """The server's origin, such as ``http://127.0.0.1:40123``; empty if not started."""
        return f"http://127.0.0.1:{self._server.server_port}" if self._server else ""

    def show(self, bundle: Bundle, references: Mapping[str, str] | None = None) -> None:
        """Serve a bundle's page, with the response headers that the bundle's backend would send.

        Of the headers, only who may frame the page is different: our host page plays the chat's
        site, which the exported header names.

        Args:
            bundle: The bundle.
            references: Random references that submissions are answered with, by context name.
        """
        headers: Mapping[str, str] = json.loads(bundle[_HEADERS_FILE])
        framed = {
            name: _ANCESTORS.sub("frame-ancestors 'self'", value) for name, value in headers.items()
        }
        self.files, self.headers = bundle.below("page"), framed
        self.references = dict(references or {})

    def url(self, parameters: Mapping[str, str], *, framed: bool) -> str:
        """Return the address of the page with query parameters, inside the host page or not."""
        return f"{self.origin}{HOST_PATH if framed else '/'}?{urlencode(parameters)}"

    def start(self, port: int = 0) -> str:
        """Start serving, and return the origin.

        Args:
            port: The port; 0 for any free one.
        """
        outer = self

        class Handler(_Handler):
            preview = outer

        self._server = _Server(("127.0.0.1", port), Handler)
        threading.Thread(
            target=self._server.serve_forever, args=(0.05,), name="preview", daemon=True
        ).start()
        return self.origin

    def stop(self) -> None:
        """Stop serving; harmless if it was not started."""
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, _request: object, _address: object) -> None:
        """Note what went wrong; mostly that a browser broke a connection off."""
        log.info("the preview's server failed", exc_info=True)  # noqa: LOG014 - called in one


class _Handler(BaseHTTPRequestHandler):
    preview: PreviewServer
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path, _, given = self.path.partition("?")
        if path == HOST_PATH:
            # Parsed and encoded again, so that no raw part of the address reaches the page.
            query = urlencode(parse_qsl(given, keep_blank_values=True))
            page = _HOST_PAGE.replace("QUERY", query.replace("&", "&amp;"))
            self._reply(200, page.encode(), "text/html; charset=utf-8")
        elif path.startswith("/submissions/"):
            self._reply(200, b'{"status": "delivered"}', "application/json")
        else:
            name = path.lstrip("/") or "index.html"
            content = self.preview.files.get(name)
            if content is None:
                self._reply(404, b"Not found", "text/plain; charset=utf-8")
            else:
                kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
                suffix = "; charset=utf-8" if kind.startswith("text/") else ""
                self._reply(200, content, kind + suffix, self.preview.headers)

    def do_POST(self) -> None:
        length = self.headers.get("Content-Length", "")
        if not (
            length.isascii() and length.isdigit() and len(length) < 10 and int(length) <= _BODY_MAX
        ):
            self.close_connection = True
            self._reply(413, b"Too large", "text/plain; charset=utf-8")
            return
        body = self.rfile.read(int(length))
        if self.path == EVENT_PATH:
            self.preview.on_event(body.decode("utf-8", "replace"))
            self._reply(204, b"", "text/plain")
        elif self.path == "/submit":
            self.preview.on_submission(body)
            answer = self.preview.answer
            if answer.status == 0:
                self.close_connection = True
                self.connection.close()
                return
            made = self.preview.references if answer.status < 300 else {}
            self._reply(
                answer.status,
                json.dumps({**answer.body, **({"references": made} if made else {})}).encode(),
                "application/json",
                answer.headers,
            )
        else:
            self._reply(404, b"Not found", "text/plain; charset=utf-8")

    def _reply(
        self, status: int, body: bytes, kind: str, headers: Mapping[str, str] | None = None
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        for name, value in (headers or {}).items():
            if name.lower() not in ("content-type", "content-length", "cache-control"):
                self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name in the library
        """Keep quiet: addresses hold ids of conversations."""
