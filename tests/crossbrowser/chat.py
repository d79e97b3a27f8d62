"""A chat's page on an origin of its own, with the form in a frame; it notes what it hears."""

from __future__ import annotations

import html
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Chat:
    """A web server on loopback; ``form_url`` is what the next page frames."""

    def __init__(self) -> None:
        chat = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                body = chat.page().encode()
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.form_url = ""
        self.origin = f"http://127.0.0.1:{self._server.server_port}"

    def page(self) -> str:
        return (
            "<!doctype html><meta charset=utf-8><title>Chat</title><link rel=icon href=data:,>"
            f'<iframe width=600 height=760 src="{html.escape(self.form_url)}"></iframe><script>'
            'window.heard = []; addEventListener("message", (event) =>'
            " heard.push([event.data, event.origin]));</script>"
        )

    @contextmanager
    def serving(self) -> Iterator[Chat]:
        thread = threading.Thread(target=self._server.serve_forever)
        thread.start()
        try:
            yield self
        finally:
            self._server.shutdown()
            thread.join()
            self._server.server_close()
