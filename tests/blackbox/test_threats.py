"""The threats that the backend promises to meet, tried on an exported bundle as a process.

Each test is one row of the threat table; “refused” means the stated status, nothing sent to the
platform, and nothing accepted.
"""

from __future__ import annotations

import contextlib
import http.client
import itertools
import json
import socket
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

from builder.check import validate
from builder.deliver.local_run import LocalRun
from builder.errors import DeliveryError
from builder.form.project import Hosting
from builder.render import render_bundle
from tests.backend.fake_platform import FakePlatform, Fault
from tests.backend.forms import pem, private_key
from tests.backend_python import backend_python
from tests.deliver.bundles import starter
from tests.projects import CHAT, INTEGRATION_ID

pytestmark = pytest.mark.blackbox

FORMS = "https://forms.example.com"
# Attackers are many; a test of anything but limits must not run into them.
UNLIMITED = dict.fromkeys(("RATE_LIMIT_IP", "RATE_LIMIT_SESSION", "RATE_LIMIT_INTEGRATION"), "0/1")
JSON = "application/json"
VALUES = {"first_name": "Maria", "last_name": "O’Neill"}
PARAMS = {
    "channel": "web",
    "integration_id": INTEGRATION_ID,
    "session_id": "session-1",
    "user_id": "user-1",
}
_keys = itertools.count()


def new_key() -> str:
    return f"key-{next(_keys):08d}"


@dataclass
class Target:
    """An exported backend that runs, and the platform that it delivers to."""

    run: LocalRun
    platform: FakePlatform

    def submit(self, *, key: str = "", values: Any = VALUES, **params: Any) -> requests.Response:
        content = {"params": {**PARAMS, **params}, "values": values, "key": key or new_key()}
        return self.post(json.dumps(content).encode())

    def post(self, body: Any, headers: Mapping[str, str] | None = None) -> requests.Response:
        sent = (
            {"Content-Type": JSON, "Sec-Fetch-Site": "same-origin"} if headers is None else headers
        )
        return requests.post(f"{self.run.url}/submit", data=body, headers=sent, timeout=30)

    def connect(self) -> socket.socket:
        host, port = self.run.url.removeprefix("http://").split(":")
        return socket.create_connection((host, int(port)), timeout=30)


@contextlib.contextmanager
def running(private: bytes = b"", **options: Any) -> Iterator[Target]:
    env = {**UNLIMITED, **options.pop("env", {})}
    project = starter(hosting=Hosting(frame_ancestors=(CHAT,), page_origins=(FORMS,)), **options)
    with (
        FakePlatform(private_key().public_key()) as platform,
        LocalRun(
            render_bundle(validate(project)),
            private or pem(private_key()),
            platform.url,
            python=backend_python(),
            env=env,
        ) as run,
    ):
        yield Target(run, platform)


@pytest.fixture(scope="module")
def shared() -> Iterator[Target]:
    with running() as target:
        yield target


@pytest.fixture
def target(shared: Target) -> Target:
    shared.platform.received.clear()
    return shared


@pytest.fixture
def refuses(target):
    """See that answers refuse with one of these statuses, and that nothing came of the requests."""
    accepted = len(target.run.events("accepted"))

    def check(answer: requests.Response, *statuses: int) -> None:
        assert answer.status_code in statuses, (answer.status_code, answer.text[:200])
        assert target.platform.received == []
        assert len(target.run.events("accepted")) == accepted

    return check


def test_honest_submissions_are_delivered(target):
    assert target.submit().json() == {"status": "delivered"}
    (received,) = target.platform.delivered
    assert received.body["context"] == VALUES


def test_1_no_answer_holds_a_token():
    with running() as target:
        target.platform.fail(503, 404)
        answers = [target.submit(), target.submit(), target.submit(), target.submit(values={})]
        answers += [
            requests.request(method, f"{target.run.url}{path}", timeout=30)
            for path in (*ROUTES, "/token", "/backend/config.json", "/key.pem")
            for method in ("GET", "POST", "PUT", "OPTIONS")
        ]
        assert len(target.platform.received) >= 3
        for answer in answers:
            everything = f"{answer.headers}{answer.text}"
            assert "eyJ" not in everything
            assert "PRIVATE KEY" not in everything


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"integration_id": "somebody-elses"}, 403),
        ({"integration_id": INTEGRATION_ID.upper()}, 403),
        ({"channel": "facebook"}, 403),
        ({"user_id": ""}, 400),
        ({"session_id": ""}, 400),
        ({"user_id": None}, 400),
        ({"session_id": 1}, 400),
        ({"unknown": "x"}, 400),
    ],
)
def test_2_forged_integrations_and_channels_are_refused(target, refuses, change, status):
    refuses(target.submit(**change), status)


CROSS_SITE: list[tuple[dict[str, str], int]] = [
    ({}, 403),
    ({"Sec-Fetch-Site": "cross-site"}, 403),
    ({"Sec-Fetch-Site": "same-site"}, 403),
    ({"Sec-Fetch-Site": "none"}, 403),
    ({"Origin": "null"}, 403),
    ({"Origin": "https://evil.example"}, 403),
    ({"Origin": f"{FORMS}.evil.example"}, 403),
    ({"Origin": f"{FORMS}:8443"}, 403),
    ({"Origin": "http://forms.example.com"}, 403),
    ({"Origin": FORMS.upper()}, 403),
    ({"Content-Type": "text/plain", "Sec-Fetch-Site": "same-origin"}, 415),
    ({"Content-Type": "application/x-www-form-urlencoded", "Origin": FORMS}, 415),
    ({"Content-Type": "multipart/form-data; boundary=x", "Origin": FORMS}, 415),
]


@pytest.mark.parametrize(("headers", "status"), CROSS_SITE)
def test_3_other_sites_cannot_post(target, refuses, headers, status):
    body = json.dumps({"params": PARAMS, "values": VALUES, "key": new_key()}).encode()
    answer = target.post(body, {"Content-Type": JSON, **headers})
    refuses(answer, status)
    assert "Origin" in answer.headers["Vary"]
    if status == 403:
        assert "Access-Control-Allow-Origin" not in answer.headers


def test_3_the_page_s_own_origin_can(target):
    body = json.dumps({"params": PARAMS, "values": VALUES, "key": new_key()}).encode()
    answer = target.post(body, {"Content-Type": JSON, "Origin": FORMS})
    assert answer.status_code == 200
    assert answer.headers["Access-Control-Allow-Origin"] == FORMS


def test_4_fifty_at_once_with_one_key_deliver_once(target):
    target.platform.fail(Fault(200, delay=0.3))
    key = new_key()
    with ThreadPoolExecutor(50) as pool:
        answers = list(pool.map(lambda _: target.submit(key=key), range(50)))
    assert {each.status_code for each in answers} <= {200, 202, 409}
    assert target.submit(key=key).json() == {"status": "delivered"}
    assert len(target.platform.received) == 1
    other = target.submit(key=key, values={**VALUES, "city": "Athens"})
    assert (other.status_code, other.json()["error"]) == (422, "key_reused")


def test_5_a_flood_with_rotating_addresses_is_limited_as_one():
    with running(env={"RATE_LIMIT_IP": "20/600"}) as target:
        statuses = []
        connection = http.client.HTTPConnection(target.run.url.removeprefix("http://"), timeout=30)
        for number in range(1000):
            headers = {
                "Content-Type": JSON,
                "Sec-Fetch-Site": "same-origin",
                "X-Forwarded-For": f"203.0.113.{number % 250}, 198.51.100.{number % 199}",
            }
            params = {**PARAMS, "session_id": f"session-{number}"}
            content = {"params": params, "values": VALUES, "key": new_key()}
            connection.request("POST", "/submit", json.dumps(content), headers)
            answer = connection.getresponse()
            answer.read()
            statuses.append(answer.status)
            if answer.status == 429:
                assert int(answer.headers["Retry-After"]) > 0
        connection.close()
        assert statuses.count(200) == 20
        assert statuses.count(429) == 980
        assert len(target.platform.received) == 20


PATHS = (
    "../../admin", "..%2f..%2fadmin", "%2e%2e%2f", "a?x=", "a#", "@evil", "a\\b", "．．／admin",
    "//evil.example", "a/b", "a;b", "a:1", ".", "..", "", " ",
)  # fmt: skip


@pytest.mark.parametrize("hostile", PATHS)
def test_6_nothing_changes_the_platform_s_path(target, refuses, hostile):
    refuses(target.submit(integration_id=hostile), 400, 403)
    refuses(target.submit(channel=hostile), 400, 403)


def test_6_redirects_are_not_followed(target):
    away = f"{target.platform.url}/elsewhere"
    target.platform.fail(Fault(302, {"Location": away}), Fault(307, {"Location": away}))
    target.submit()
    target.submit()
    assert {each.path for each in target.platform.received} == {f"/v1/web/{INTEGRATION_ID}/webview"}
    assert len(target.platform.received) == 2


@pytest.mark.parametrize("name", ["session_id", "user_id", "trigger_node_id"])
@pytest.mark.parametrize("hostile", ["a\r\nX-Evil: 1", "a\n", "a\x00", "é", "a b", "x" * 8192])
def test_7_nothing_gets_into_a_header(target, refuses, name, hostile):
    refuses(target.submit(**{name: hostile}), 400)


RESERVED = (
    "tags", "TAGS", "live_instructions", "Live_Instructions", "ｌive_instructions", "sys-lang",
    "user.name", "global.a", "__proto__", "constructor", "prototype", "undeclared", "",
    "first_name ", "First_Name",
)  # fmt: skip


@pytest.mark.parametrize("name", RESERVED)
def test_8_only_declared_names_reach_the_context(target, refuses, name):
    refuses(target.submit(values={**VALUES, name: "x"}), 400)


def bombs() -> dict[str, tuple[bytes, tuple[int, ...]]]:
    def body(values: str) -> bytes:
        params = json.dumps(PARAMS)
        return f'{{"params":{params},"values":{values},"key":"{new_key()}"}}'.encode()

    def named(value: str) -> bytes:
        return body(f'{{"first_name":{value},"last_name":"x"}}')

    return {
        "64 KiB and one": (body('{"first_name":"a"}').ljust(64 * 1024 + 1), (413,)),
        "depth 9": (named("[" * 7 + "]" * 7), (400,)),
        "depth 100,000": (b"[" * 60_000, (400,)),
        "depth of objects": (b'{"a":' * 10_000, (400,)),
        "5,000 digits": (named("9" * 5000), (400,)),
        "infinite": (named("1e999"), (400, 422)),
        "NaN": (named("NaN"), (400,)),
        "half a surrogate pair": (named('"\\ud800"'), (400,)),
        "invalid UTF-8": (named('"x"').replace(b"x", b"\xff\xfe"), (400,)),
        "a name twice": (body('{"first_name":"a","first_name":"b","last_name":"c"}'), (400,)),
        "a list": (b"[]", (400,)),
        "nothing": (b"", (400,)),
        "a text": (b'"x"', (400,)),
        "a list as values": (body("[]"), (400,)),
        "a number for a text": (named("5"), (400, 422)),
        "true for a text": (named("true"), (400, 422)),
        "an object for a text": (named('{"a":1}'), (400, 422)),
        "a PNG": (b"\x89PNG\r\n\x1a\n" * 50, (400,)),
    }


BOMBS = bombs()


@pytest.mark.parametrize("name", BOMBS)
def test_9_json_bombs_are_refused(target, refuses, name):
    body, statuses = BOMBS[name]
    refuses(target.post(body), *statuses)


def test_9_chunked_and_compressed_bodies_are_refused(target, refuses):
    refuses(target.post(b"x" * 1024 for _ in range(100)), 413)
    headers = {"Content-Type": JSON, "Sec-Fetch-Site": "same-origin", "Content-Encoding": "gzip"}
    refuses(target.post(b"\x1f\x8b", headers), 415)


def test_10_slow_peers_are_closed_and_do_not_keep_others_waiting(target):
    slow = []
    for number in range(400):
        peer = target.connect()
        peer.sendall(b"POST /submit HTTP/1.1\r\nHost: x\r\n")
        if number % 2:
            peer.sendall(
                b"Content-Type: application/json\r\nSec-Fetch-Site: same-origin\r\n"
                b'Content-Length: 1000\r\n\r\n{"params"'
            )
        slow.append(peer)
    # Others are served all the while.
    for _ in range(20):
        assert target.submit().status_code == 200
    for peer in slow:
        # Closed by the server, maybe after a 408; a test that waits for ever would time out here.
        with peer, contextlib.suppress(ConnectionResetError):
            while peer.recv(4096):
                pass


def test_11_nothing_personal_is_logged():
    canary = "canary-7f3c2a10"
    with running() as target:
        target.platform.fail(503, 404)
        for values in (VALUES, {**VALUES, "city": canary}, {**VALUES, "email": canary}):
            target.submit(values=values, session_id=canary, user_id=f"{canary}-user")
        target.submit(values={canary: canary})
        target.submit(**{canary: canary})
        target.submit(integration_id=f'{canary}\n{{"event": "forged"}}')
        target.post(f'{{"{canary}": "{canary}"'.encode())
        requests.get(f"{target.run.url}/{canary}?{canary}={canary}", timeout=30)
        requests.get(f"{target.run.url}/submissions/{canary}", timeout=30)
        target.post(b"{}", {"Content-Type": canary, "User-Agent": canary, "Referer": canary})
        log = target.run.log_lines
        assert len(log) > 10
        assert target.run.events("forged") == []
        for line in log:
            json.loads(line)
            assert canary not in line
            assert "Maria" not in line


@pytest.mark.parametrize("which", ["weak", "wrong", "public", "readable"])
def test_12_a_weak_or_wrong_key_refuses_to_start(which):
    private, options, said = b"", {}, ""
    if which == "weak":
        private = pem(generate_private_key(65537, 1024))  # noqa: S505 - that is the point
        said = "1024 bits"
    elif which == "wrong":
        options, said = {"key_fingerprint": "0" * 64}, "does not belong to the public key"
    elif which == "public":
        private, said = b"-----BEGIN PUBLIC KEY-----", "it is a public key"
    else:
        with running() as target:
            target.run.kill()
            assert target.run.folder is not None
            (target.run.folder / "key.pem").chmod(0o640)
            with pytest.raises(DeliveryError, match="can be read by others"):
                target.run.launch()
        return
    with pytest.raises(DeliveryError) as caught, running(private, **options):
        pass
    assert said in caught.value.message
    assert "Traceback" not in str(caught.value)


ROUTES = {
    "/": {"GET", "HEAD"},
    "/submit": {"POST", "OPTIONS"},
    "/submissions/unknown": {"GET"},
    "/healthz": {"GET", "HEAD"},
    "/readyz": {"GET", "HEAD"},
}


@pytest.mark.parametrize("path", ROUTES)
def test_14_other_methods_are_not_allowed(target, refuses, path):
    for method in ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "TRACE", "OPTIONS"):
        answer = requests.request(method, f"{target.run.url}{path}", timeout=30)
        if method in ROUTES[path]:
            assert answer.status_code != 405
        elif path == "/submissions/unknown" and method == "HEAD":
            assert answer.status_code in (404, 405)
        else:
            refuses(answer, 405)
            assert set(answer.headers["Allow"].split(",")) >= ROUTES[path]


@pytest.mark.parametrize(
    "path",
    ["/admin", "/backend/config.json", "/key.pem", "/outbox.db", "/.env", "/page/index.html",
     "/%2e%2e/key.pem", "/submissions", "/submissions/a/b", "/submit/", "//submit"],
)  # fmt: skip
def test_14_other_routes_are_not_found(target, refuses, path):
    connection = http.client.HTTPConnection(target.run.url.removeprefix("http://"), timeout=30)
    connection.request("GET", path)
    assert connection.getresponse().status == 404
    connection.close()
    assert target.platform.received == []


def test_what_was_acknowledged_survives_kill_9():
    """Killed between acknowledgement and delivery, again and again."""
    with running() as target:
        acknowledged = []
        for number in range(2):
            # The platform is away, so that what is acknowledged is not delivered yet.
            target.platform.fail(always=503)
            for each in range(5):
                session = f"round-{number}-{each}"
                answer = target.submit(session_id=session)
                assert answer.status_code == 202
                acknowledged.append((session, answer.json()["id"]))
            target.run.kill()
            assert target.platform.delivered == []
            target.run.launch()
        target.platform.fail(always=200)
        target.platform.wait_for(len(acknowledged))
        delivered = [each.headers["X-Moveo-Session-Id"] for each in target.platform.delivered]
        assert sorted(delivered) == sorted(session for session, _ in acknowledged)
        for _, identity in acknowledged:
            found = requests.get(f"{target.run.url}/submissions/{identity}", timeout=30).json()
            assert found == {"status": "delivered"}
