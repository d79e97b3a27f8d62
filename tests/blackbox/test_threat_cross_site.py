"""Rows 3 and 14: only the form's own page may send, only as JSON, and only on known routes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import requests

from tests.blackbox.running import SAME_ORIGIN, Target, new_key, params, running

pytestmark = pytest.mark.blackbox

OURS = "https://forms.example.com"


@pytest.fixture(scope="module")
def target() -> Iterator[Target]:
    with running(ALLOWED_ORIGINS=OURS) as started:
        yield started


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Sec-Fetch-Site": "SAME-ORIGIN"},
        {"Origin": "null"},
        {"Origin": ""},
        {"Origin": "https://evil.test"},
        {"Origin": f"{OURS}.evil.test"},
        {"Origin": "https://evil-forms.example.com"},
        {"Origin": "https://sub.forms.example.com"},
        {"Origin": "http://forms.example.com"},
        {"Origin": f"{OURS}:8443"},
        {"Origin": f"{OURS}/"},
        {"Origin": OURS.upper()},
        {"Origin": f"{OURS}, https://evil.test"},
        {"Origin": "https://evil.test", "Sec-Fetch-Site": "cross-site", "Referer": f"{OURS}/"},
    ],
)
def test_other_pages_may_not_send(target, headers):
    answer = target.submit(headers=headers)
    target.refuses(answer, 403)
    assert answer.headers["Vary"] == "Origin"
    assert "Access-Control-Allow-Origin" not in answer.headers


def test_two_origins_are_none(target):
    body = b'{"params": {}, "values": {}, "key": "12345678"}'
    request = (
        "POST /submit HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n"
        f"Origin: {OURS}\r\nOrigin: https://evil.test\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    assert target.raw(request.encode() + body).startswith(b"HTTP/1.1 403")
    target.is_untouched()


@pytest.mark.parametrize(
    "kind",
    [
        "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "",
        "application/jsonp", "text/json", "application/xml",
    ],
)  # fmt: skip
def test_only_json_is_taken(target, kind):
    answer = target.post(b"{}", {**SAME_ORIGIN, "Content-Type": kind})
    target.refuses(answer, 415)


def test_a_preflight_of_our_own_page_is_answered(target):
    def ask(origin: str) -> requests.Response:
        return requests.options(f"{target.url}/submit", headers={"Origin": origin}, timeout=10)

    answer = ask(OURS)
    assert answer.status_code == 204
    assert answer.headers["Access-Control-Allow-Origin"] == OURS
    assert answer.headers["Access-Control-Allow-Methods"] == "POST"
    assert "Access-Control-Allow-Credentials" not in answer.headers
    target.refuses(ask("https://evil.test"), 403)


@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE", "HEAD", "TRACE", "PROPFIND"])
def test_other_methods_are_refused(target, method):
    content = {"params": params(), "values": {}, "key": new_key()}
    for path in ("/submit", "/submissions/x", "/healthz", "/readyz", "/"):
        if method in ("GET", "HEAD") and path != "/submit":
            continue
        answer = requests.request(
            method, f"{target.url}{path}", json=content, headers=SAME_ORIGIN, timeout=10
        )
        assert answer.status_code == 405, (method, path)
        assert answer.headers["Allow"]
    assert target.post(b"{}", path="/healthz").status_code == 405
    target.is_untouched()


@pytest.mark.parametrize(
    "path",
    [
        "/nothing", "/submit/", "/submissions/", "/submissions/a/b", "/index.htm", "/.env",
        "/backend/__main__.py", "/../key.pem", "/%2e%2e/key.pem", "/page/../key.pem", "/attest",
        "/metrics", "/outbox.db", "//etc/passwd",
    ],
)  # fmt: skip
def test_other_routes_are_not_found(target, path):
    reply = target.raw(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
    assert reply.startswith(b"HTTP/1.1 404"), reply[:200]


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", b"200"),
        (b"GET /nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", b"404"),
        (b"NONSENSE\r\n\r\n", b"400"),
        (b"GET / HTTP/1.1\r\n\r\n", b"400"),
        (b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"x" * 9000 + b"\r\n\r\n", b"400"),
        (b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: more\r\n\r\n", b"417"),
    ],
)
def test_no_answer_says_what_runs_here(target, request_, status):
    reply = target.raw(request_)
    assert reply[9:12] == status
    assert b"\r\nServer: webview\r\n" in reply
    head = reply.partition(b"\r\n\r\n")[0].lower()
    assert b"python" not in head
    assert b"aiohttp" not in head


def test_our_own_page_may_send():
    with running(ALLOWED_ORIGINS=OURS) as target:
        answer = target.submit(headers={"Origin": OURS, "Sec-Fetch-Site": "cross-site"})
        assert answer.status_code == 200
        assert answer.headers["Access-Control-Allow-Origin"] == OURS
        assert len(target.platform.delivered) == 1
