from __future__ import annotations

import contextlib
import json
import socket
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from builder.check import validate
from builder.deliver.closing_cases import EVENT_PATH
from builder.deliver.preview_server import ANSWERS, HOST_PATH, PreviewServer
from builder.render import Bundle, plan_of
from tests.deliver.bundles import bundle, starter

PAGE = bundle()["page/index.html"]
HEADERS = plan_of(validate(starter())).headers


@dataclass
class Preview:
    """A running server and what it heard."""

    server: PreviewServer
    submissions: list[bytes] = field(default_factory=list)
    events: list[str] = field(default_factory=list)

    @property
    def host(self) -> str:
        return self.server.origin.removeprefix("http://")

    def get(self, path: str) -> requests.Response:
        return requests.get(f"{self.server.origin}{path}", timeout=5)

    def post(self, path: str, body: bytes) -> requests.Response:
        return requests.post(f"{self.server.origin}{path}", data=body, timeout=5)


@pytest.fixture
def preview() -> Iterator[Preview]:
    submissions: list[bytes] = []
    events: list[str] = []
    server = PreviewServer(submissions.append, events.append)
    server.start()
    server.show(Bundle.of({**bundle().files, "page/logo.svg": b"<svg/>"}))
    yield Preview(server, submissions, events)
    server.stop()


def raw_connection(preview: Preview) -> socket.socket:
    port = int(preview.server.origin.split(":")[2])
    return socket.create_connection(("127.0.0.1", port), timeout=5)


def test_the_page_and_its_headers_are_those_of_the_bundle(preview):
    answer = preview.get("/?channel=web&user_id=1")
    assert answer.content == PAGE
    for name, value in HEADERS.items():
        if name != "Cache-Control":
            # Our host page plays the chat's site, so it is the one that may frame the page.
            expected = value.replace("frame-ancestors https://chat.test", "frame-ancestors 'self'")
            assert answer.headers[name] == expected
    # What is edited is shown at once.
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert preview.get("/logo.svg").headers["Content-Type"] == "image/svg+xml"


def test_what_is_shown_changes_without_a_restart(preview):
    another = {"page/index.html": b"another", "backend/page_headers.json": b"{}"}
    preview.server.show(Bundle.of(another))
    assert preview.get("/").content == b"another"
    assert preview.get("/logo.svg").status_code == 404


@pytest.mark.parametrize("path", ["/../etc/passwd", "/%2e%2e/x", "/nothing", "//[", "/\xff"])
def test_nothing_but_its_files_is_served(preview, path):
    with raw_connection(preview) as raw:
        raw.sendall(f"GET {path} HTTP/1.1\r\nHost: {preview.host}\r\n\r\n".encode("latin-1"))
        assert raw.recv(100).startswith(b"HTTP/1.1 404")


def test_the_host_page_frames_the_form_with_the_parameters(preview):
    parameters = {"channel": "web", "user_id": 'a"><script>alert(1)</script>&x=1'}
    address = preview.server.url(parameters, framed=True)
    assert urlsplit(address).path == HOST_PATH
    page = requests.get(address, timeout=5).text
    assert page.count("<script>") == 1
    source = page.partition('src="')[2].partition('"')[0].replace("&amp;", "&")
    assert {n: v[0] for n, v in parse_qs(urlsplit(source).query).items()} == parameters
    assert preview.server.url(parameters, framed=False).startswith(f"{preview.server.origin}/?")


def test_what_the_page_posts_to_its_host_is_told(preview):
    assert preview.post(EVENT_PATH, "closeModal ✓".encode()).status_code == 204
    assert preview.post(EVENT_PATH, b"\xff").status_code == 204
    assert preview.events == ["closeModal ✓", "�"]


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda each: each.label)
def test_a_submission_is_recorded_and_gets_the_chosen_answer(preview, answer):
    preview.server.around.answer = answer
    if answer.status == 0:
        with pytest.raises(requests.ConnectionError):
            preview.post("/submit", b'{"key": "1"}')
    else:
        found = preview.post("/submit", b'{"key": "1"}')
        assert found.status_code == answer.status
        assert found.json() == answer.body
        for name, value in answer.headers.items():
            assert found.headers[name] == value
    assert preview.submissions == [b'{"key": "1"}']


def test_what_was_saved_is_delivered_a_little_later(preview):
    assert preview.get("/submissions/preview").json() == {"status": "delivered"}


@pytest.mark.parametrize("length", ["-1", "abc", "1e3", "9" * 5000, str(2 << 20), "²"])
def test_a_body_of_odd_length_is_refused(preview, length, capfd):
    with raw_connection(preview) as raw:
        head = f"POST /submit HTTP/1.1\r\nHost: {preview.host}\r\nContent-Length: {length}\r\n\r\n"
        raw.sendall(head.encode("latin-1"))
        assert raw.recv(100).startswith(b"HTTP/1.1 413")
    assert preview.submissions == []
    assert capfd.readouterr().err == ""


def test_a_browser_that_breaks_off_is_no_news(preview, capfd):
    large = {"page/index.html": bytes(20_000_000), "backend/page_headers.json": b"{}"}
    preview.server.show(Bundle.of(large))
    for _ in range(3):
        with raw_connection(preview) as raw:
            raw.sendall(f"GET / HTTP/1.1\r\nHost: {preview.host}\r\n\r\n".encode())
            raw.recv(10)
    preview.server.show(bundle())
    assert preview.get("/").content == PAGE
    assert capfd.readouterr().err == ""


def test_it_is_gone_once_it_stops(preview):
    port = int(preview.server.origin.split(":")[2])
    preview.server.stop()
    assert preview.server.origin == ""
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port))
    preview.server.stop()


def test_its_answers_are_what_a_backend_could_say():
    assert len({each.label for each in ANSWERS}) == len(ANSWERS)
    for each in ANSWERS:
        json.dumps(dict(each.body))


def test_submissions_that_are_taken_are_answered_with_references(preview):
    assert preview.post("/submit", b"{}").json() == {"status": "delivered"}
    preview.server.show(bundle(), {"ticket": "K7"})
    for answer in ANSWERS:
        if answer.status:
            preview.server.around.answer = answer
            said = preview.post("/submit", b"{}")
            assert ("references" in said.json()) == (answer.status in (200, 202))
    assert ANSWERS[0].body == {"status": "delivered"}


def test_stopping_ends_every_connection(preview):
    with raw_connection(preview) as silent, raw_connection(preview) as begun:
        head = f"POST /submit HTTP/1.1\r\nHost: {preview.host}\r\nContent-Length: 9\r\n\r\n{{"
        begun.sendall(head.encode())
        preview.get("/")  # answered after both were accepted
        preview.server.stop()
        assert (silent.recv(1), begun.recv(1)) == (b"", b"")
    assert preview.submissions == []


def test_a_head_has_a_size_limit_but_parameters_may_be_long(preview):
    assert preview.get(f"/?a={'a' * 60_000}").content == PAGE
    lines = "".join(f"X-{number}: {'a' * 2000}\r\n" for number in range(70))
    with raw_connection(preview) as raw, contextlib.suppress(ConnectionError):
        raw.sendall(f"GET / HTTP/1.1\r\nHost: {preview.host}\r\n{lines}\r\n".encode())
        assert raw.recv(100) == b""


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "stranger.example"},
        {"Host": "localhost"},
        {"Host": "127.0.0.1"},
        {"Origin": "https://stranger.example"},
        {"Origin": "null"},
    ],
)
def test_a_page_of_another_site_learns_and_sends_nothing(preview, headers):
    for path in ("/", HOST_PATH, "/logo.svg", "/submissions/1"):
        at = f"{preview.server.origin}{path}"
        assert requests.get(at, headers=headers, timeout=5).content == b"Not found"
    for path in ("/submit", "/prefill", EVENT_PATH, "/_preview/closed"):
        at = f"{preview.server.origin}{path}"
        assert requests.post(at, data=b"{}", headers=headers, timeout=5).status_code == 404
    assert (preview.submissions, preview.events) == ([], [])
    own = {"Origin": preview.server.origin}
    at = f"{preview.server.origin}/submit"
    assert requests.post(at, data=b"{}", headers=own, timeout=5).status_code != 404


def test_the_host_page_is_told_beforehand_as_it_is_served(preview):
    """So that it is not loaded again where it would be the same."""
    server, asked = preview.server, {"channel": "web", "user_id": "<&'\""}
    url = server.url(asked, framed=True)
    usual = server.host(asked, framed=True)
    assert requests.get(url, timeout=5).text == usual
    server.around.closing = replace(server.around.closing, parent_closes=False)
    assert requests.get(url, timeout=5).text == server.host(asked, framed=True) != usual
    assert server.host({**asked, "user_id": "b"}, framed=True) != server.host(asked, framed=True)
    assert server.host(asked, framed=False) == ""
    server.around.closing = replace(server.around.closing, is_framed=False)
    assert server.host(asked, framed=True) == ""
