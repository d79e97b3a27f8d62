"""A chat's page on an origin of its own, with the form in a frame; it notes what it hears."""

from __future__ import annotations

import html
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler

from tests.loopback import respond, serving


class Chat:
    """A web server on loopback.

    Attributes:
        form_url: What the next page frames.
        origin: Where it is served.
    """

    def __init__(self) -> None:
        self.form_url = ""
        self.origin = ""

    def page(self) -> str:
        return (
            "<!doctype html><meta charset=utf-8><title>Chat</title><link rel=icon href=data:,>"
            f'<iframe width=600 height=760 src="{html.escape(self.form_url)}"></iframe><script>'
            'window.heard = []; addEventListener("message", (event) =>'
            " heard.push([event.data, event.origin]));</script>"
        )

    @contextmanager
    def serving(self) -> Iterator[Chat]:
        def answer(request: BaseHTTPRequestHandler) -> None:
            headers = {"Content-Type": "text/html; charset=utf-8"}
            respond(request, 200, self.page().encode(), headers)

        with serving(answer) as self.origin:
            yield self
