"""An exported bundle as a process, and what strangers may send it."""

from __future__ import annotations

import itertools
import json
import os
import py_compile
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from importlib.util import cache_from_source
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import requests

from builder.check import validate
from builder.deliver.local_run import LocalRun
from builder.form.project import Project
from builder.render import Bundle, plan_of, render_bundle
from tests.backend.fake_platform import FakePlatform
from tests.backend.forms import pem, private_key
from tests.backend_python import backend_python
from tests.logged import logged, logged_with
from tests.projects import INTEGRATION_ID, every_kind

SAME_ORIGIN = {"Sec-Fetch-Site": "same-origin"}
# Attackers are many; a test of anything but limits must not run into them.
UNLIMITED = dict.fromkeys(("RATE_LIMIT_IP", "RATE_LIMIT_SESSION", "RATE_LIMIT_INTEGRATION"), "0/1")
# The platform that a test plays has no certificate, and to read those of the machine takes 20 of
# the 330 ms that a start takes.
WITHOUT_CERTIFICATES = {"SSL_CERT_FILE": os.devnull, "SSL_CERT_DIR": os.devnull}
VALUES: dict[str, Any] = {
    "first_name": "Άννα",
    "order_no": "AB12345678",
    "quantity": 2,
    "price": None,
    "bought_on": "2026-01-02",
    "reason": "size",
    "refund": "card",
    "note": None,
    "email": "anna@example.com",
    "phone": None,
    "newsletter": False,
    "agree": True,
}
_KEYS = itertools.count()


def new_key() -> str:
    return f"key-{next(_KEYS):08d}"


def params(**changes: Any) -> dict[str, Any]:
    return {
        "channel": "web",
        "integration_id": INTEGRATION_ID,
        "session_id": "session-1",
        "user_id": "user-1",
        **changes,
    }


class Target:
    """A running backend and the platform that it delivers to."""

    def __init__(self, run: LocalRun, platform: FakePlatform) -> None:
        self.run = run
        self.platform = platform

    @property
    def url(self) -> str:
        return self.run.url

    @property
    def log(self) -> str:
        return "\n".join(self.run.log_lines)

    def submit(
        self,
        values: dict[str, Any] | None = None,
        key: str = "",
        headers: dict[str, str] | None = None,
        **parameters: Any,
    ) -> requests.Response:
        content = {
            "params": params(**parameters),
            "values": VALUES if values is None else values,
            "key": key or new_key(),
        }
        return self.post(json.dumps(content).encode(), headers)

    def post(
        self, body: bytes, headers: dict[str, str] | None = None, path: str = "/submit"
    ) -> requests.Response:
        sent = {"Content-Type": "application/json", **(SAME_ORIGIN if headers is None else headers)}
        return requests.post(f"{self.url}{path}", data=body, headers=sent, timeout=30)

    def get(self, path: str) -> requests.Response:
        return requests.get(f"{self.url}{path}", timeout=30)

    def refuses(self, answer: requests.Response, *statuses: int) -> None:
        """See that an answer refused, and that nothing came of the request."""
        assert answer.status_code in statuses, (answer.status_code, answer.text)
        assert set(answer.json()) <= {"error", "message", "fields"}
        self.is_untouched()

    def is_untouched(self) -> None:
        assert self.platform.received == []
        assert '"event": "accepted"' not in self.log

    def log_with(self, answer: requests.Response) -> str:
        """Return the log, once it tells of the request that was answered."""
        return logged_with(self.run, answer.headers["X-Request-Id"])

    def events(self, name: str, count: int = 1) -> list[dict[str, Any]]:
        """Return the log's events of a name, once there are so many."""
        return logged(self.run, name, count)

    def raw(self, content: bytes, timeout: float = 20) -> bytes:
        """Send bytes as they are, and return whatever comes back until the connection ends."""
        with self.connect(timeout) as connection:
            connection.sendall(content)
            return read_all(connection)

    def connect(self, timeout: float = 20) -> socket.socket:
        host, port = self.url.removeprefix("http://").split(":")
        return socket.create_connection((host, int(port)), timeout)

    def status_of(self, identity: str) -> str:
        return str(self.get(f"/submissions/{identity}").json()["status"])

    def wait_until(self, identity: str, status: str, seconds: float = 60) -> None:
        deadline = time.monotonic() + seconds
        while self.status_of(identity) != status:
            assert time.monotonic() < deadline, self.log
            time.sleep(0.1)


def read_all(connection: socket.socket) -> bytes:
    found = bytearray()
    try:
        while chunk := connection.recv(65536):
            found += chunk
    except ConnectionResetError:
        pass
    return bytes(found)


@cache
def bundle_of(project: Project) -> Bundle:
    """Export a form once for all tests that run it, its modules compiled as an installer does."""
    exported = render_bundle(plan_of(validate(project)))
    modules = [path for path in exported if path.endswith(".py")]
    return Bundle.of(
        {**exported.files, **{cache_from_source(each): _code(exported[each]) for each in modules}}
    )


@cache
def _code(source: bytes) -> bytes:
    with TemporaryDirectory() as folder:
        module, compiled = Path(folder, "module.py"), Path(folder, "compiled")
        module.write_bytes(source)
        # Python compares it with the source: a test may change that.
        mode = py_compile.PycInvalidationMode.CHECKED_HASH
        py_compile.compile(str(module), str(compiled), doraise=True, invalidation_mode=mode)
        return compiled.read_bytes()


class DeployedRun(LocalRun):
    """A backend whose private key is in a file, as deployments have it."""

    def launch(self, cancelled: Callable[[], bool] = lambda: False) -> None:
        assert self.folder is not None
        file = self.folder / "key.pem"
        if not file.exists():
            file.touch(0o600)
            file.write_bytes(self._private_pem)
            self._env["MOVEO_PRIVATE_KEY_FILE"] = file.name
        super().launch(cancelled)


@contextmanager
def running(
    project: Project | None = None,
    platform: FakePlatform | None = None,
    *,
    nodes: bool = False,
    key: bytes = b"",
    **env: str,
) -> Iterator[Target]:
    """Export a form, start its backend, and give it a platform of its own unless there is one."""
    if platform is None:
        with FakePlatform(private_key().public_key()) as own:
            with running(project, own, nodes=nodes, key=key, **env) as target:
                yield target
            return
    with DeployedRun(
        bundle_of(project or every_kind()),
        key or pem(private_key()),
        platform.url,
        python=backend_python(nodes=nodes),
        env={**UNLIMITED, **WITHOUT_CERTIFICATES, **env},
    ) as run:
        yield Target(run, platform)


def with_platform(project: Project, **changes: Any) -> Project:
    return replace(project, platform=replace(project.platform, **changes))


def dead(target: Target, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    """Look after dead letters as an operator does."""
    return subprocess.run(
        [backend_python(), "-m", "backend", "dead", *arguments],
        cwd=target.run.folder, env={**target.run._env, **env}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip


def outbox_of(target: Target) -> Path:
    assert target.run.folder is not None
    return target.run.folder / "outbox.db"
