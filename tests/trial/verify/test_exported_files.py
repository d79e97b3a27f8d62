"""What is deployed by the exported files verifies without a single warning."""

from __future__ import annotations

import os
import re
import shutil
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from builder.check import validate
from builder.deliver.local_run import LocalRun
from builder.deliver.simulator import Simulator
from builder.render import Bundle, compile_form, plan_of, render_bundle
from builder.render.policy import HSTS, HSTS_LEAST_S, tls_for_s
from builder.trial.local_backend import expectation_of
from builder.trial.verify.probe import Probe
from builder.trial.verify.run import verify
from builder.trial.verify.subject import subject_of
from tests.backend.servers import free_port
from tests.deliver.bundles import key
from tests.proxies import TOOLS
from tests.trial.verify.deployed import PROJECT, UNLIMITED, Authority

pytestmark = pytest.mark.blackbox

_TEMPORARY = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")


class Machine:
    """A machine on which an export is put online, as its files and its README say."""

    def __init__(self, folder: Path, backend: str, authority: Authority) -> None:
        self.folder = folder
        self.backend = backend
        self.authority = authority
        self.certificate = authority.certificate("deployed")
        self.bundle: Bundle = render_bundle(plan_of(validate(PROJECT)))
        self.port, self.http_port = free_port(), free_port()
        page = folder / "page"
        page.mkdir()
        for path, content in self.bundle.below("page").items():
            (page / path).write_bytes(content)

    def file(self, name: str) -> str:
        """Return an exported file with this machine's addresses instead of the usual ones."""
        text = self.bundle[f"deploy/{name}"].decode()
        text = re.sub(r"(127\.0\.0\.1|backend-\d):8080", self.backend, text)
        return re.sub(r"/opt/\S+/page", str(self.folder / "page"), text)

    def nginx(self, text: str) -> list[str]:
        """Return the command that runs nginx with the servers of a file."""
        for usual, here in (
            (r"listen \[::\]:.*;", ""),
            ("listen 443 ssl;", f"listen 127.0.0.1:{self.port} ssl;"),
            ("listen 80;", f"listen 127.0.0.1:{self.http_port};"),
            (r"/etc/ssl\S+(crt|key);", f"{self.certificate};"),
            (r"https://\$server_name", f"https://127.0.0.1:{self.port}"),
        ):
            text, count = re.subn(usual, here, text)
            assert count
        own = "".join(f"{each}_temp_path {self.folder}/{each};" for each in _TEMPORARY)
        (self.folder / "nginx.conf").write_text(
            f"daemon off; master_process off; pid {self.folder}/pid; error_log stderr; events {{}}"
            f"http {{ access_log off; {own}\n{text}\n}}"
        )
        return ["nginx", "-e", "stderr", "-c", str(self.folder / "nginx.conf")]

    def caddy(self, text: str) -> list[str]:
        """Return the command that runs Caddy with a file, with a certificate of these tests."""
        here = f"https://127.0.0.1:{self.port} {{\n\ttls {self.certificate} {self.certificate}\n"
        text = text.replace("\nforms.example.com {\n", f"\n{here}")
        text = text.replace("{\n\tservers {", "{\n\tadmin off\n\tauto_https off\n\tservers {", 1)
        (self.folder / "Caddyfile").write_text(text)
        file = str(self.folder / "Caddyfile")
        return ["caddy", "run", "--adapter", "caddyfile", "--config", file]

    @contextmanager
    def running(self, command: list[str]) -> Iterator[str]:
        """Run a server until the context ends; yield its address."""
        program = shutil.which(command[0], path=f"{TOOLS}:/usr/sbin:{os.environ['PATH']}")
        assert program, f"{command[0]} is missing: run scripts/setup test"
        with (
            (self.folder / "log").open("w+b") as log,
            subprocess.Popen(
                [program, *command[1:]], env={"HOME": str(self.folder)}, stdout=log, stderr=log
            ) as process,
        ):
            try:
                while not _answers(self.port):
                    assert process.poll() is None, (self.folder / "log").read_text()
                yield f"https://127.0.0.1:{self.port}"
            finally:
                process.terminate()
                process.wait(30)


def _answers(port: int) -> bool:
    try:
        ssl.get_server_certificate(("127.0.0.1", port), timeout=1)
    except OSError:
        return False
    return True


@pytest.fixture
def machine(backend: tuple[str, Authority], tmp_path: Path) -> Machine:
    return Machine(tmp_path, *backend)


@pytest.fixture(scope="module")
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Authority]]:
    valid = validate(PROJECT)
    with (
        Simulator(expectation_of(compile_form(valid), key())) as simulator,
        LocalRun(
            render_bundle(plan_of(valid)), key().private_pem, simulator.url,
            env={**UNLIMITED, "TRUSTED_PROXIES": "127.0.0.1"},
        ) as run,
    ):  # fmt: skip
        authority = Authority(tmp_path_factory.mktemp("authority"))
        yield run.url.removeprefix("http://"), authority


def readme(machine: Machine, language: str) -> str:
    """Return the README's lines for a form below a path."""
    text = machine.bundle["README.md"].decode()
    found: str
    (found,) = re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    return found.replace("127.0.0.1:8080", machine.backend)


def seen(machine: Machine, url: str, *, http_port: int = 0) -> list[tuple[str, str]]:
    subject = subject_of(validate(PROJECT), url, http_port=http_port)
    report = verify(Probe(subject, machine.authority.pem))
    return [(e.check, e.text) for e in report.findings if e.state in ("wrong", "warning")]


def test_nginx(machine):
    with machine.running(machine.nginx(machine.file("nginx.conf"))) as url:
        assert seen(machine, url, http_port=machine.http_port) == []


@pytest.mark.parametrize("name", ["Caddyfile", "Caddyfile-nodes"])
def test_caddy(machine, name):
    with machine.running(machine.caddy(machine.file(name))) as url:
        assert seen(machine, url) == []


def test_nginx_below_a_path(machine):
    text, count = re.subn(
        r"^    location / \{.*?^    \}\n", readme(machine, "nginx"), machine.file("nginx.conf"),
        flags=re.DOTALL | re.MULTILINE,
    )  # fmt: skip
    assert count == 1
    with machine.running(machine.nginx(text)) as url:
        # With and without the slash, as people copy it.
        assert seen(machine, f"{url}/contact/", http_port=machine.http_port) == []


def test_caddy_below_a_path(machine):
    text, count = re.subn(
        r"^\treverse_proxy .*?^\t\}\n", readme(machine, "caddyfile"), machine.file("Caddyfile"),
        count=1, flags=re.DOTALL | re.MULTILINE,
    )  # fmt: skip
    assert count == 1
    with machine.running(machine.caddy(text)) as url:
        assert seen(machine, f"{url}/contact") == []


@pytest.mark.parametrize("server", ["nginx", "caddy"])
def test_a_server_of_the_page_alone(machine, server):
    if server == "nginx":
        before, _, lines = machine.file("nginx.conf").rpartition("\n#    location / {\n")
        site = "location / {\n" + re.sub("^#", "", lines, flags=re.MULTILINE)
        text = re.sub(
            r"^    location / \{.*?^    \}\n",
            lambda _: site,
            before,
            flags=re.DOTALL | re.MULTILINE,
        )
        command = machine.nginx(text)
    else:
        options = "\n}\n".join(machine.file("Caddyfile").split("\n}\n")[:1]) + "\n}\n"
        _, _, lines = machine.file("Caddyfile").rpartition("\n#forms.example.com {\n")
        site = re.sub("^#", "", lines, flags=re.MULTILINE)
        command = machine.caddy(f"{options}\nforms.example.com {{\n{site}")
    looked = ("connection", "certificate", "redirect", "page", "headers", "path")
    with machine.running(command) as url:
        assert [found for found in seen(machine, url) if found[0] in looked] == []


@pytest.mark.parametrize(
    ("held", "seconds"),
    [
        (HSTS[1], 31_536_000),
        ("includeSubDomains; Max-Age=63072000; preload", 63_072_000),
        ('max-age="31536000"', 31_536_000),
        ("max-age = 600", 600),
        ("max-age=0", 0),
        ("max-age=0, max-age=31536000", 0),  # browsers heed the first one
        ("max-age=1; max-age=31536000", 0),
        ("max-age", 0),
        ("31536000", 0),
        ("max-age=-1", 0),
        ("max-age=٣١٥٣٦٠٠٠", 0),  # browsers read ASCII digits only
        ("max-age\xa0=\xa031536000", 0),
        ("\xa0max-age=31536000", 0),
        ("max-age=" + "0" * 5000, 0),
        ("max-age=" + "0" * 5000 + "600", 600),
        ("max-age=" + "9" * 5000, 10**18 - 1),
        ('max-age="' + "9" * 5000 + '"', 10**18 - 1),
        ("", 0),
    ],
)
def test_for_how_long_browsers_use_tls(held, seconds):
    assert tls_for_s(held) == seconds


def test_what_is_exported_is_long_enough():
    assert tls_for_s(HSTS[1]) >= HSTS_LEAST_S
    assert "subdomain" not in HSTS[1].lower()
    assert "preload" not in HSTS[1]
