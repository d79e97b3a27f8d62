"""Serves a rendered page to the preview, on loopback, from memory.

The page's bytes and headers are those of the bundle. Besides them there is a host page, which
frames the form as the web chat does, and a stand-in for the backend, which records what the page
sends. It refuses what the backend's own rules refuse, and gives the answer that the person chose to
everything else.
"""

from __future__ import annotations

import html
import json
import mimetypes
import re
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass as changing
from dataclasses import field
from typing import Final, Literal
from urllib.parse import quote, urlencode

from builder.deliver.bounded_server import BoundedHandler, BoundedServer
from builder.deliver.closing_cases import CLOSED_PATH, EVENT_PATH, USUAL, ClosingCase
from builder.render.bundle import Bundle
from builder.say import say
from builder.value import dataclass

HOST_PATH: Final = "/_preview/host"
_HEADERS_FILE: Final = "backend/page_headers.json"
_BODY_MAX: Final = 1 << 20
_HEAD_MAX: Final = 1 << 17  # the parameters that are tried may be long
_IN_QUERY: Final = "%&=+!$'()*,;:@/?"  # besides letters, digits and -._~
_ANCESTORS: Final = re.compile("frame-ancestors [^;]*")
# In the page's data, where it says what it sends to; in texts the quotes are escaped.
_BACKEND: Final = re.compile(rb'("backend":\s*)"https?://[^"]*"')

# What the web chat does for a form: frames it, and closes it at one constant message.
_HOST_PAGE: Final = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Web chat</title>
<style>html,body,iframe{margin:0;height:100%;width:100%;border:0;display:block}</style>
<iframe title="Form" src="/?QUERY"></iframe>
<script>
addEventListener("message", async ({ data }) => {
  await fetch("/_preview/event", {method: "POST", body: String(data)});
  if (CLOSES && data === "closeModal") fetch("/_preview/closed", {method: "POST", body: data});
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


MomentKind = Literal["submit", "answer", "message", "closed"]


@dataclass(frozen=True)
class Noted:
    """Something that happened between a page and what is around it.

    Attributes:
        kind: The page sent its answers, was answered, said something to the chat, or was closed.
        text: What was sent, answered or said.
        at: When, as :func:`time.monotonic` has it.
        origin: The origin of the page's server, which tells pages apart.
    """

    kind: MomentKind
    text: str
    at: float
    origin: str


def _ignore(_noted: Noted) -> None:
    pass


def _take(_body: bytes) -> CannedResponse | None:
    return None


@changing
class Surroundings:
    """What a page meets in the preview; pages that are shown side by side may share one.

    Servers look at it when something happens, so a change counts at once.

    Attributes:
        answer: What the stand-in backend answers to what it does not refuse.
        judge: Returns how the backend would refuse a submission; None if it would take it. Called
            on a server's thread.
        closing: How the chat closes the form, or fails to.
        variables: The conversation's variables, for forms that read some.
        more: What follows in the page's address behind its parameters, as it is written there:
            names may stand twice.
        note: Called with what happens, on a server's thread.
    """

    answer: CannedResponse = ANSWERS[0]
    judge: Callable[[bytes], CannedResponse | None] = _take
    closing: ClosingCase = USUAL
    variables: Mapping[str, str] = field(default_factory=dict)
    more: str = ""
    note: Callable[[Noted], None] = _ignore


class PreviewServer:
    """A loopback server for one preview.

    Args:
        on_submission: Called with the body of each submission, on a server thread.
        on_event: Called with each message that the page posts to its host, on a server thread.

    Attributes:
        around: What the page meets.
        files: What is served, by path below ``page/``.
        headers: Response headers of the page.
    """

    def __init__(
        self, on_submission: Callable[[bytes], None], on_event: Callable[[str], None]
    ) -> None:
        self.on_submission = on_submission
        self.on_event = on_event
        self.around = Surroundings()
        self.files: Mapping[str, bytes] = {}
        self.references: Mapping[str, str] = {}
        self.headers: Mapping[str, str] = {}
        self._server: BoundedServer | None = None

    def note(self, kind: MomentKind, text: str) -> None:
        """Tell what happened just now."""
        self.around.note(Noted(kind, text, time.monotonic(), self.origin))

    @property
    def origin(self) -> str:
        """The server's origin, such as ``http://127.0.0.1:40123``; empty if not started."""
        return f"http://127.0.0.1:{self._server.server_port}" if self._server else ""

    def show(self, bundle: Bundle, references: Mapping[str, str] | None = None) -> None:
        """Serve a bundle's page, with the response headers that the bundle's backend would send.

        Of the headers, only who may frame the page is different: our host page plays the chat's
        site, which the exported header names. Of the page, only where its backend is, if that is
        elsewhere: nothing leaves the preview.

        Args:
            bundle: The bundle.
            references: Random references that submissions are answered with, by context name.
        """
        headers: Mapping[str, str] = json.loads(bundle[_HEADERS_FILE])
        framed = {
            name: _ANCESTORS.sub("frame-ancestors 'self'", value) for name, value in headers.items()
        }
        # Not copied: what is compressed there is made when it is first read.
        self.files, self.headers = bundle.below("page"), framed
        self.references = dict(references or {})

    def url(self, parameters: Mapping[str, str], *, framed: bool) -> str:
        """Return the address of the page with query parameters, inside the host page or not."""
        query = query_of(parameters, self.around.more)
        is_framed = framed and self.around.closing.is_framed
        return f"{self.origin}{HOST_PATH if is_framed else '/'}?{query}"

    def host(self, parameters: Mapping[str, str], *, framed: bool) -> str:
        """Return the host page at :meth:`url`; empty if the form's page is there itself."""
        is_framed = framed and self.around.closing.is_framed
        return self.host_page(query_of(parameters, self.around.more)) if is_framed else ""

    def host_page(self, query: str) -> str:
        """Return what frames the form's page, as the web chat does.

        Args:
            query: The query of the form's page.
        """
        closes = "true" if self.around.closing.parent_closes else "false"
        return _HOST_PAGE.replace("CLOSES", closes).replace("QUERY", html.escape(query))

    def start(self, port: int = 0) -> str:
        """Start serving, and return the origin.

        Args:
            port: The port; 0 for any free one.
        """
        outer = self

        class Handler(_Handler):
            preview = outer

        self._server = BoundedServer(("127.0.0.1", port), Handler)
        threading.Thread(
            target=self._server.serve_forever, args=(0.05,), name="preview", daemon=True
        ).start()
        return self.origin

    def stop(self) -> None:
        """Stop serving; harmless if it was not started."""
        if self._server is not None:
            self._server.stop()
            self._server = None


def query_of(parameters: Mapping[str, str], more: str) -> str:
    """Return the query of a page's address.

    Args:
        parameters: The parameters.
        more: What follows them, as it is written there; what no address can hold is encoded.
    """
    return "&".join(part for part in (urlencode(parameters), _asked(more)) if part)


def _asked(query: str) -> str:
    """Return a query as it stands, without what no query can hold, such as quotes and spaces."""
    return quote(query, safe=_IN_QUERY, errors="replace")


def answered_here(page: bytes) -> bytes:
    """Return a page that sends to where it came from, also if its backend is elsewhere."""
    return _BACKEND.sub(rb'\1"."', page, count=1)


class _Handler(BoundedHandler):
    preview: PreviewServer
    head_most = _HEAD_MAX

    def do_GET(self) -> None:  # noqa: N802 - its name in the library
        path, _, given = self.path.partition("?")
        if not self._is_ours():
            self._nothing()
        elif path == HOST_PATH:
            page = self.preview.host_page(_asked(given))
            self._reply(200, page.encode(), "text/html; charset=utf-8")
        elif path.startswith("/submissions/"):
            self._reply(200, b'{"status": "delivered"}', "application/json")
        else:
            name = path.lstrip("/") or "index.html"
            content = self.preview.files.get(name)
            if content is None:
                self._nothing()
            else:
                kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
                suffix = "; charset=utf-8" if kind.startswith("text/") else ""
                shown = answered_here(content) if name == "index.html" else content
                self._reply(200, shown, kind + suffix, self.preview.headers)

    def do_POST(self) -> None:  # noqa: N802 - its name in the library
        if not self._is_ours():
            self.close_connection = True  # its body is not read
            self._nothing()
            return
        length = self.body_length(_BODY_MAX)
        if length is None:
            self.close_connection = True
            self._reply(413, b"Too large", "text/plain; charset=utf-8")
            return
        body = self.read_body(length)
        preview = self.preview
        text = body.decode("utf-8", "replace")
        if self.path == EVENT_PATH:
            preview.note("message", text)
            preview.on_event(text)
            self._reply(204, b"", "text/plain")
        elif self.path == CLOSED_PATH:
            preview.note("closed", text)
            self._reply(204, b"", "text/plain")
        elif self.path == "/prefill":
            answer = {"context": dict(preview.around.variables)}
            self._reply(200, json.dumps(answer).encode(), "application/json")
        elif self.path == "/submit":
            preview.note("submit", text)
            preview.on_submission(body)
            self._answer(preview.around.judge(body) or preview.around.answer)
        else:
            self._nothing()

    def _is_ours(self) -> bool:
        """Tell whether a page of this server asks, and none of another site in a browser."""
        origin = self.preview.origin
        hosts = self.headers.get_all("Host") or []
        said = self.headers.get_all("Origin") or [origin]
        return hosts == [origin.removeprefix("http://")] and said == [origin]

    def _nothing(self) -> None:
        self._reply(404, b"Not found", "text/plain; charset=utf-8")

    def _answer(self, answer: CannedResponse) -> None:
        """Answer a submission."""
        if answer.status == 0:
            self.preview.note("answer", "")
            self.close_connection = True
            self.connection.close()
            return
        made = self.preview.references if answer.status < 300 else {}
        body = json.dumps({**answer.body, **({"references": made} if made else {})})
        self.preview.note("answer", f"{answer.status} {body}")
        self._reply(answer.status, body.encode(), "application/json", answer.headers)

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
