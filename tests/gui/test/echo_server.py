"""A server on loopback that answers with what it was sent, in every form of it."""

import base64
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import quote


@contextmanager
def echoing(seen):
    """Run it; ``seen`` collects the tokens that it received."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers["Content-Length"]))
            header = self.headers["Authorization"]
            token = header.removeprefix("Bearer ")
            seen.append(token)
            dotless = quote(token, safe="").replace(".", "%2E").replace("-", "%2d")
            coded = [base64.b64encode(f"{x}{token}".encode()).decode() for x in ("", "a", "ab")]
            body = "\n".join([header, dotless, *coded]).encode()
            self.send_response(401)
            self.send_header("X-Echo", header)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
