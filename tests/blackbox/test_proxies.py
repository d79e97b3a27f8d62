"""The exported proxies' files with the real proxies, in front of a running backend."""

from __future__ import annotations

import contextlib
import http.client
import json
import re
import socket
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests

from builder.render import Bundle, policy
from tests.backend.servers import free_port
from tests.blackbox.running import (
    SAME_ORIGIN,
    VALUES,
    Target,
    bundle_of,
    new_key,
    params,
    read_all,
    running,
)
from tests.deliver.test_deployment_files import program_named
from tests.projects import every_kind
from tests.proxies import proxy

pytestmark = pytest.mark.blackbox

LET_GO_S = 15.0


def files() -> Bundle:
    return bundle_of(every_kind())


@contextmanager
def started(command: list[str], port: int, folder: Path) -> Iterator[str]:
    """Run a proxy until the context ends, and yield its address."""
    with (folder / "output").open("wb") as output:
        process = subprocess.Popen(
            command, cwd=folder, stdout=output, stderr=output,
            env={"HOME": str(folder), "PATH": "/usr/bin:/bin"},
        )  # fmt: skip
        try:
            deadline = time.monotonic() + 30
            while True:
                try:
                    socket.create_connection(("127.0.0.1", port), 1).close()
                    break
                except OSError:
                    assert process.poll() is None, (folder / "output").read_text()
                    assert time.monotonic() < deadline
                    time.sleep(0.05)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(30)


@contextmanager
def nginx(target: Target, folder: Path) -> Iterator[str]:
    port = free_port()
    site = files()["deploy/nginx.conf"].decode()
    # Without TLS, at a port of our own; everything else as exported.
    site = re.sub(r"^ *(ssl_certificate\S*|listen \[::\]:443) .*;\n", "", site, flags=re.MULTILINE)
    site, _, tls = site.rpartition("\nserver {\n")
    site = f"server {{\n{tls}".replace("listen 443 ssl;", f"listen 127.0.0.1:{port};")
    site = site.replace("http://127.0.0.1:8080", target.url)
    temporary = " ".join(
        f"{each}_temp_path {folder}/{each};"
        for each in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (folder / "nginx.conf").write_text(
        f"daemon off; master_process off; pid {folder}/pid; error_log stderr;\n"
        f"events {{}} http {{ access_log off; {temporary} {site} }}\n"
    )
    command = [program_named("nginx"), "-e", "stderr", "-c", str(folder / "nginx.conf")]
    with started(command, port, folder) as url:
        yield url


@contextmanager
def caddy(target: Target, folder: Path, name: str = "Caddyfile") -> Iterator[str]:
    port = free_port()
    site = files()[f"deploy/{name}"].decode()
    site = site.replace("forms.example.com {", f"http://127.0.0.1:{port} {{")
    site = re.sub(r"(127\.0\.0\.1|backend-\d):8080", target.url.removeprefix("http://"), site)
    site = site.replace("{\n\tservers {", "{\n\tadmin off\n\tservers {", 1)
    (folder / "Caddyfile").write_text(site)
    command = [program_named("caddy"), "run", "--adapter", "caddyfile", "--config", "Caddyfile"]
    with started(command, port, folder) as url:
        yield url


@pytest.fixture(scope="module", params=[nginx, caddy], ids=["nginx", "caddy"])
def proxied(request, tmp_path_factory) -> Iterator[tuple[Target, str]]:
    with (
        running(TRUSTED_PROXIES="127.0.0.1") as target,
        request.param(target, tmp_path_factory.mktemp("proxy")) as url,
    ):
        yield target, url


def body(**changes: object) -> bytes:
    return json.dumps({"params": params(), "values": VALUES, "key": new_key(), **changes}).encode()


def test_a_submission_and_the_page_come_through(proxied):
    target, url = proxied
    headers = {"Content-Type": "application/json", **SAME_ORIGIN}
    assert requests.post(f"{url}/submit", body(), headers=headers, timeout=30).status_code == 200
    page = requests.get(url, timeout=30)
    assert page.content == files()["page/index.html"]
    assert len(target.platform.delivered) == 1
    assert_packed(url)


def assert_packed(url: str) -> None:
    """Assert that a server sends the page as the bundle has it in each coding."""
    for accepted, coding, suffix in (
        ("gzip, deflate, br", "br", ".br"),
        ("gzip", "gzip", ".gz"),
        ("identity", None, ""),
    ):
        with requests.get(
            url, headers={"Accept-Encoding": accepted}, timeout=30, stream=True
        ) as page:
            assert page.headers.get("Content-Encoding") == coding
            assert page.raw.read(decode_content=False) == files()[f"page/index.html{suffix}"]
            assert "Accept-Encoding" in page.headers["Vary"]
            assert page.headers["Content-Type"].lower() == "text/html; charset=utf-8"
            weak = policy.weaknesses({name.lower(): held for name, held in page.headers.items()})
            assert weak == ()


def test_who_asks_for_no_coding_gets_the_page_as_it_is(proxied):
    target, url = proxied
    seen = []
    for each in (target.url, url):
        connection = http.client.HTTPConnection(each.removeprefix("http://"), timeout=30)
        connection.putrequest("GET", "/", skip_accept_encoding=True)
        connection.endheaders()
        with contextlib.closing(connection):
            page = connection.getresponse()
            assert page.read() == files()["page/index.html"]
            seen.append([page.headers[name] for name in ("ETag", "Content-Length", "Vary")])
    assert seen[0] == seen[1]
    assert None not in seen[0]


def test_the_page_comes_packed_from_nodes_too(tmp_path):
    with (
        running(TRUSTED_PROXIES="127.0.0.1") as target,
        caddy(target, tmp_path, "Caddyfile-nodes") as url,
    ):
        assert_packed(url)


@pytest.mark.parametrize("kind", ["nginx", "caddy"])
def test_a_static_server_sends_what_the_bundle_has(kind, tmp_path):
    for path, content in files().below("page").items():
        (tmp_path / path).write_bytes(content)
    if kind == "nginx":
        # The nginx of these tests lacks the module, as most do; its line stays a comment.
        _, _, lines = files()["deploy/nginx.conf"].decode().rpartition("\n#    location / {\n")
        site = "location / {\n" + re.sub("^#", "", lines, flags=re.MULTILINE)
    else:
        _, _, lines = files()["deploy/Caddyfile"].decode().rpartition("\n#forms.example.com {\n")
        site = re.sub("^#", "", lines, flags=re.MULTILINE).removesuffix("}\n")
    site = re.sub(r"/opt/\S+/page", str(tmp_path), site)
    with proxy(kind, site, tmp_path) as url:
        if kind == "caddy":
            assert_packed(url)
        else:
            plain = requests.get(url, headers={"Accept-Encoding": "identity"}, timeout=30)
            assert plain.content == files()["page/index.html"]
            with requests.get(
                url, headers={"Accept-Encoding": "gzip"}, timeout=30, stream=True
            ) as packed:
                assert packed.raw.read(decode_content=False) == files()["page/index.html.gz"]
                assert packed.headers["Vary"] == "Accept-Encoding"
        for suffix in (".br", ".gz"):
            assert requests.get(f"{url}/index.html{suffix}", timeout=30).status_code == 404


@pytest.mark.parametrize("size", [64 * 1024 + 1, 128 * 1024, 1024 * 1024, 1900 * 1024])
@pytest.mark.parametrize("chunked", [False, True])
def test_what_is_too_large_is_refused_in_json(proxied, size, chunked):
    _, url = proxied
    sent = body(values={"note": "x" * size})
    answer = requests.post(
        f"{url}/submit",
        iter([sent]) if chunked else sent,
        headers={"Content-Type": "application/json", **SAME_ORIGIN},
        timeout=30,
    )
    assert (answer.status_code, answer.json()["error"]) == (413, "too_large")


def held(url: str, head: bytes, drop: bytes) -> float:
    """Send a byte every second after a beginning; return how long that is put up with."""
    host, port = url.removeprefix("http://").split(":")
    begun = time.monotonic()
    with socket.create_connection((host, int(port)), 60) as connection:
        connection.sendall(head)
        connection.settimeout(1)
        while time.monotonic() - begun < 40:
            try:
                if not connection.recv(65536):
                    break
                # Whatever was said: the connection may stay for a moment, so that it is read.
            except TimeoutError:
                pass
            except ConnectionError:
                break
            try:
                connection.sendall(drop)
            except ConnectionError:
                break
    return time.monotonic() - begun


def test_slow_headers_and_bodies_are_let_go_of(proxied):
    target, url = proxied
    head = b"POST /submit HTTP/1.1\r\nHost: forms.example.com\r\n"
    ready = (
        head + b"Content-Type: application/json\r\nSec-Fetch-Site: same-origin\r\n"
        b"Content-Length: 60000\r\n\r\n"
    )
    chunked = ready.replace(b"Content-Length: 60000", b"Transfer-Encoding: chunked")
    slow = [(head, b"X"), (ready, b"{"), (ready + b"{", b" "), (chunked, b"1\r\n{\r\n")]
    with ThreadPoolExecutor(8) as pool:
        times = list(pool.map(lambda each: held(url, *each), slow * 2))
    assert max(times) <= LET_GO_S, times
    # And nobody else was hurt.
    headers = {"Content-Type": "application/json", **SAME_ORIGIN}
    assert requests.post(f"{url}/submit", body(), headers=headers, timeout=30).status_code == 200
    assert target.get("/readyz").status_code == 200


def test_a_connection_that_says_nothing_more_is_closed(proxied):
    _, url = proxied
    host, port = url.removeprefix("http://").split(":")
    begun = time.monotonic()
    with socket.create_connection((host, int(port)), 60) as connection:
        connection.sendall(b"POST /submit HTTP/1.1\r\nHost: forms.exa")
        read_all(connection)
    assert time.monotonic() - begun <= LET_GO_S
