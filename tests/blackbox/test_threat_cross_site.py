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


def host_of(target: Target) -> str:
    return target.url.removeprefix("http://")


@pytest.mark.parametrize(
    ("origin", "headers"),
    [
        ("http://{host}", {"Sec-Fetch-Site": "cross-site"}),
        ("http://{host}", {"Sec-Fetch-Site": "same-site"}),
        ("http://{host}", {"Sec-Fetch-Site": "none"}),
        ("http://{host}", {"Sec-Fetch-Site": ""}),
        ("https://{host}", {}),
        ("http://127.0.0.1", {}),
        ("http://127.0.0.1:1", {}),
        ("http://{host}0", {}),
        ("http://{host}/", {}),
        ("http://{host}.evil.test", {}),
        ("http://evil.test@{host}", {}),
        ("http://localhost:{port}", {}),
        ("http://[::ffff:127.0.0.1]:{port}", {}),
        ("{host}", {}),
        ("null", {}),
        # Strangers cannot say what was asked for.
        ("https://evil.test", {"X-Forwarded-Host": "evil.test", "X-Forwarded-Proto": "https"}),
        ("http://evil.test", {"X-Forwarded-Host": "evil.test"}),
        ("https://evil.test", {"Forwarded": "for=1.1.1.1;host=evil.test;proto=https"}),
        ("https://{host}", {"X-Forwarded-Proto": "https"}),
    ],
)
def test_what_is_not_the_origin_asked_may_not_send(target, origin, headers):
    host = host_of(target)
    sent = {"Origin": origin.format(host=host, port=host.rpartition(":")[2]), **headers}
    target.refuses(target.submit(headers=sent), 403)


def test_a_browser_that_names_no_site_may_send_from_the_page_s_own_origin():
    with running() as target:
        assert target.submit(headers={"Origin": target.url}).status_code == 200
        asked = {"Host": "Forms.LAN", "Origin": "http://forms.lan"}
        assert target.submit(headers=asked).status_code == 200
        asked = {"Host": "forms.lan:80", "Origin": "http://forms.lan"}
        assert target.submit(headers=asked).status_code == 200
        assert len(target.platform.delivered) == 3


ASKED_BEHIND_A_PROXY = [
    ({"Host": "x.test", "X-Forwarded-Proto": "https"}, 200),
    ({"Host": "x.test:443", "X-Forwarded-Proto": "https"}, 200),
    ({"Host": "up:8080", "X-Forwarded-Proto": "https", "X-Forwarded-Host": "x.test"}, 200),
    ({"Host": "up:8080", "Forwarded": 'for=1.1.1.1;host="x.test:443";proto=https'}, 200),
    ({"Host": "x.test"}, 403),
    ({"Host": "x.test", "X-Forwarded-Proto": "http"}, 403),
    ({"Host": "x.test:8443", "X-Forwarded-Proto": "https"}, 403),
    ({"Host": "x.test", "X-Forwarded-Proto": "https", "X-Forwarded-Host": "up"}, 403),
    ({"Host": "up:8080", "X-Forwarded-Proto": "https"}, 403),
]


def test_behind_a_trusted_proxy_the_origin_asked_is_the_forwarded_one():
    with running(TRUSTED_PROXIES="127.0.0.1") as target:
        for headers, status in ASKED_BEHIND_A_PROXY:
            sent = {"Origin": "https://x.test", **headers}
            if "Forwarded" not in headers:
                sent["X-Forwarded-For"] = "203.0.113.1"
            assert target.submit(headers=sent).status_code == status, headers


@pytest.mark.parametrize("written", ["https://X.test:443", "https://x.test/", "HTTPS://x.test"])
def test_an_allowed_origin_may_be_written_in_any_way(written):
    with running(ALLOWED_ORIGINS=written) as target:
        assert target.submit(headers={"Origin": "https://x.test"}).status_code == 200
        target.submit(headers={"Origin": "https://x.test:443"})
        assert len(target.platform.delivered) == 1


def test_refused_origins_count_and_write_one_line_each():
    with running(RATE_LIMIT_IP="3/3600") as target:
        evil = {"Origin": "https://evil.test"}
        assert [target.submit(headers=evil).status_code for _ in range(5)] == [403] * 3 + [429] * 2
        assert target.submit().status_code == 429
        found = target.events("refused", 6)
        assert [each["reason"] for each in found] == ["origin"] * 3 + ["rate"] * 3
        assert {each.get("origin") for each in found[:3]} == {"https://evil.test"}
        assert target.run.events("request") == []


def test_refused_preflights_count():
    with running(RATE_LIMIT_IP="2/3600", ALLOWED_ORIGINS=OURS) as target:

        def ask(origin: str) -> int:
            sent = {"Origin": origin}
            return requests.options(f"{target.url}/submit", headers=sent, timeout=10).status_code

        assert [ask(OURS) for _ in range(5)] == [204] * 5
        assert [ask("https://evil.test") for _ in range(4)] == [403, 403, 429, 429]


def test_what_a_stranger_writes_as_an_origin_is_logged_only_if_it_is_one():
    with running() as target:
        for origin in ("Canary says: hello", '"}canary{"', "canary" * 50):
            assert target.submit(headers={"Origin": origin}).status_code == 403
        assert [each["origin"] for each in target.events("refused", 3)] == ["malformed"] * 3
        assert "anary" not in target.log


HOSTS = "forms.example.com, xn--bcher-kva.example,::1"


@pytest.fixture(scope="module")
def named() -> Iterator[Target]:
    with running(ALLOWED_HOSTS=HOSTS) as started:
        yield started


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "evil.test", "forms.example.com.evil.test", "xforms.example.com", "a b", ""],
)
def test_other_hosts_are_not_answered_for(named, host):
    """Row 3, too: a name that was made to lead here (DNS rebinding) is a page's own to a browser."""
    own = {"Host": host, "Origin": f"http://{host}", "Sec-Fetch-Site": "same-origin"}
    for path in ("/", "/submit", "/prefill", "/submissions/x", "/nothing"):
        for method in ("GET", "POST", "OPTIONS"):
            answer = requests.request(
                method, f"{named.url}{path}", headers=own, json={}, timeout=10
            )
            assert (answer.status_code, answer.json()["error"]) == (421, "host"), (method, path)
    named.refuses(named.submit(headers={**own, "X-Forwarded-Host": "forms.example.com"}), 421)
    # Who asks by address whether all is well need not know the name.
    for path in ("/healthz", "/readyz"):
        answer = requests.get(f"{named.url}{path}", headers={"Host": host}, timeout=10)
        assert answer.status_code == 200


def test_two_hosts_are_no_host_of_ours(named):
    request = (
        b"GET / HTTP/1.1\r\nHost: forms.example.com\r\nHost: evil.test\r\nConnection: close\r\n\r\n"
    )
    assert named.raw(request)[9:12] in (b"400", b"421")


def test_hosts_that_are_listed_are_answered_for():
    with running(ALLOWED_HOSTS=HOSTS) as target:
        for host in (
            "forms.example.com",
            "FORMS.example.com:8443",
            "forms.example.com.",
            "[::1]:80",
        ):
            answer = requests.get(f"{target.url}/", headers={"Host": host}, timeout=10)
            assert answer.status_code == 200, host
            assert target.submit(headers={"Host": host, **SAME_ORIGIN}).status_code == 200
        assert target.run.events("refused") == []


def test_behind_a_trusted_proxy_the_forwarded_host_is_the_one_asked():
    with running(ALLOWED_HOSTS=HOSTS, TRUSTED_PROXIES="127.0.0.1") as target:
        sent = {"X-Forwarded-For": "203.0.113.1", **SAME_ORIGIN}
        forwarded = {**sent, "X-Forwarded-Host": "forms.example.com"}
        assert target.submit(headers=forwarded).status_code == 200
        assert target.submit(headers={**sent, "X-Forwarded-Host": "evil.test"}).status_code == 421


def test_other_hosts_count_and_write_one_line_each():
    with running(ALLOWED_HOSTS=HOSTS, RATE_LIMIT_IP="2/3600") as target:
        found = [
            requests.get(f"{target.url}/", headers={"Host": "evil.test"}, timeout=10).status_code
            for _ in range(4)
        ]
        assert found == [421, 421, 429, 429]
        lines = target.events("refused", 4)
        assert [(each["reason"], each.get("host")) for each in lines] == [
            ("host", "evil.test"), ("host", "evil.test"), ("rate", None), ("rate", None)
        ]  # fmt: skip
        assert {each["route"] for each in lines} == {"page"}


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


@pytest.mark.parametrize("value", [b"\x80", b"more", b"100-continue\r\nExpect: \x80", b"\xff" * 99])
@pytest.mark.parametrize(
    "line", [b"GET / ", b"GET /nothing ", b"PUT /submit ", b"OPTIONS /submit ", b"GET /readyz "]
)
def test_an_expectation_is_refused_whatever_it_asks_for(target, line, value):
    """The HTTP library would repeat the value, and answer 500 where it cannot be written."""
    request = line + b"HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: " + value + b"\r\n\r\n"
    reply = target.raw(request)
    assert reply.startswith(b"HTTP/1.1 417"), reply[:200]
    assert b"\r\nX-Content-Type-Options: nosniff\r\n" in reply
    assert value[:1] == b"1" or value not in reply


@pytest.mark.parametrize(
    ("line", "status"),
    [
        (b"OPTIONS * ", b"404"),
        (b"CONNECT * ", b"404"),
        (b"CONNECT /%ff ", b"404"),
        (b"CONNECT /submissions/%ff ", b"404"),
    ],
)
def test_a_target_that_is_no_path_is_not_found(target, line, status):
    reply = target.raw(line + b"HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    assert reply[9:12] == status, reply[:200]
    assert b"\r\nX-Request-Id: " in reply


def test_our_own_page_may_send():
    with running(ALLOWED_ORIGINS=OURS) as target:
        answer = target.submit(headers={"Origin": OURS, "Sec-Fetch-Site": "cross-site"})
        assert answer.status_code == 200
        assert answer.headers["Access-Control-Allow-Origin"] == OURS
        assert len(target.platform.delivered) == 1
