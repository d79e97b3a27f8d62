"""An exported backend behind a small TLS proxy, which can be told to do wrong."""

from __future__ import annotations

import http.client
import ipaddress
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from builder.check import validate
from builder.deliver.local_run import LocalRun
from builder.deliver.simulator import Simulator
from builder.keys import pem
from builder.render import compile_form, plan_of, render_bundle
from builder.trial.local_backend import expectation_of
from builder.trial.verify.probe import Probe
from builder.trial.verify.report import Report
from builder.trial.verify.run import verify
from builder.trial.verify.subject import Subject, subject_of
from tests.deliver.bundles import key, private_key, starter
from tests.loopback import serving

FINGERPRINT = pem.fingerprint(private_key().public_key())
PROJECT = starter(key_fingerprint=FINGERPRINT)
ELSEWHERE = "https://forms.example.com"
UNLIMITED = dict.fromkeys(("RATE_LIMIT_IP", "RATE_LIMIT_SESSION", "RATE_LIMIT_INTEGRATION"), "0/1")
_HOP = {"connection", "transfer-encoding", "content-length", "keep-alive"}


@dataclass
class Passed:
    """A request and its response, on their way through the proxy."""

    method: str
    path: str
    sent: dict[str, str]
    body: bytes
    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    content: bytes = b""


Hook = Callable[[Passed], None]


def nothing(_passed: Passed) -> None:
    """Change nothing."""


def answer(path: str, status: int, content: bytes, method: str = "GET") -> Hook:
    """Return what answers requests for a path with something of its own."""

    def change(passed: Passed) -> None:
        if (passed.method, passed.path) == (method, path):
            passed.status, passed.content = status, content

    return change


class Proxy:
    """Ends TLS in front of a backend, as the exported proxies' files do."""

    def __init__(self, backend: str, folder: Path) -> None:
        self.backend = backend
        self.folder = folder
        self.prefix = ""
        self.asks: Hook = nothing
        self.answers: Hook = nothing
        self.url = ""

    def handle(self, handler: BaseHTTPRequestHandler) -> None:
        """Pass a request on, and its response back."""
        length = int(handler.headers.get("Content-Length", "0"))
        host = handler.headers["Host"]
        sent = {
            **{name: value for name, value in handler.headers.items() if name.lower() not in _HOP},
            "X-Forwarded-For": "203.0.113.9",
            "X-Forwarded-Proto": "https",
            "X-Forwarded-Host": host,
        }
        passed = Passed(handler.command, handler.path, sent, handler.rfile.read(length))
        self.asks(passed)
        if not passed.status:
            self._fetch(passed)
        passed.headers["Strict-Transport-Security"] = "max-age=31536000"
        self.answers(passed)
        handler.send_response_only(passed.status)
        for name, value in passed.headers.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(passed.content)))
        handler.end_headers()
        handler.wfile.write(passed.content)

    def _fetch(self, passed: Passed) -> None:
        path = passed.path.removeprefix(self.prefix)
        if not passed.path.startswith(f"{self.prefix}/"):
            passed.status = 404
            return
        connection = http.client.HTTPConnection(urlsplit(self.backend).netloc, timeout=20)
        connection.request(passed.method, path, passed.body, passed.sent)
        response = connection.getresponse()
        passed.status = response.status
        passed.headers = {n: v for n, v in response.getheaders() if n.lower() not in _HOP}
        passed.content = response.read()
        connection.close()


class Authority:
    """Signs certificates for tests."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._key = generate_private_key(SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Tests")])
        now = datetime.now(UTC)
        self._own = (
            x509.CertificateBuilder()
            .subject_name(self._name)
            .issuer_name(self._name)
            .public_key(self._key.public_key())
            .serial_number(1)
            .not_valid_before(now - timedelta(days=900))
            .not_valid_after(now + timedelta(days=900))
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(
                x509.SubjectKeyIdentifier.from_public_key(self._key.public_key()), critical=False
            )
            .sign(self._key, hashes.SHA256())
        )
        self.file = folder / "authority.pem"
        self.file.write_bytes(self._own.public_bytes(Encoding.PEM))

    @property
    def pem(self) -> str:
        """Its certificate."""
        return self.file.read_text(encoding="ascii")

    def certificate(
        self,
        name: str,
        days: int = 90,
        address: str = "127.0.0.1",
        *,
        begins: int = -400,
    ) -> Path:
        """Write a certificate with its key, which holds for some days more.

        Args:
            name: The file's name.
            days: In how many days it ends, and an hour.
            address: Whose it is.
            begins: In how many days it begins.
        """
        key = generate_private_key(SECP256R1())
        now = datetime.now(UTC)
        signed = (
            x509.CertificateBuilder()
            .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "deployment")]))
            .issuer_name(self._name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now + timedelta(days=begins))
            .not_valid_after(now + timedelta(days=days, hours=1))
            .add_extension(
                x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(address))]),
                critical=False,
            )
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key()),
                critical=False,
            )
            .sign(self._key, hashes.SHA256())
        )
        file = self._folder / f"{name}.pem"
        file.write_bytes(
            key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
            + signed.public_bytes(Encoding.PEM)
        )
        return file


def leading_to(*targets: str) -> Callable[[Any], None]:
    """Answer with redirects, one after the other, the last one for ever."""
    left = list(targets)

    def handle(handler: Any) -> None:
        handler.send_response_only(308)
        handler.send_header("Location", left.pop(0) if len(left) > 1 else left[0])
        handler.end_headers()

    return handle


@dataclass
class Deployment:
    """An exported backend, its proxy with TLS, a server for plain HTTP, and a platform."""

    proxy: Proxy
    authority: Authority
    simulator: Simulator
    plain: Callable[[Any], None]
    url: str
    http_port: int

    def answer_plainly(self, handler: BaseHTTPRequestHandler) -> None:
        """Answer on plain HTTP."""
        self.plain(handler)

    def subject(self, **changes: Any) -> Subject:
        """Return what is verified."""
        made = subject_of(validate(PROJECT), self.url, http_port=self.http_port)
        return replace(made, **changes)

    def put_right(self) -> None:
        """Take all faults back."""
        self.proxy.asks = self.proxy.answers = nothing
        self.proxy.prefix = ""
        self.plain = leading_to(f"{self.url}/")
        self.simulator.clear()

    def verified(self, subject: Subject | None = None, **options: Any) -> Report:
        """Verify it, knowing its authority."""
        options = {"authorities": self.authority.pem, **options}
        return verify(Probe(subject or self.subject(), **options))


@contextmanager
def deployed(folder: Path) -> Iterator[Deployment]:
    """Run an exported backend behind a proxy, with a platform to deliver to."""
    authority = Authority(folder)
    valid = validate(PROJECT)
    with ExitStack() as stack:
        simulator = stack.enter_context(Simulator(expectation_of(compile_form(valid), key())))
        run = stack.enter_context(
            LocalRun(
                render_bundle(plan_of(valid)), key().private_pem, simulator.url,
                env={**UNLIMITED, "TRUSTED_PROXIES": "127.0.0.1", "ALLOWED_ORIGINS": ELSEWHERE},
            )
        )  # fmt: skip
        proxy = Proxy(run.url, folder)
        url = stack.enter_context(serving(proxy.handle, authority.certificate("good")))
        made = Deployment(proxy, authority, simulator, leading_to(f"{url}/"), url, 0)
        plain = stack.enter_context(serving(made.answer_plainly))
        made.http_port = int(plain.rpartition(":")[2])
        yield made
