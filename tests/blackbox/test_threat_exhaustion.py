"""Row 10, too: what runs full or stands still around the backend does not stop it."""

from __future__ import annotations

import contextlib
import os
import re
import resource
import select
import signal
import socket
import threading
import time
from collections import deque
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from builder.deliver.local_run import LocalRun
from tests.backend.fake_platform import FakePlatform
from tests.backend.forms import pem, private_key
from tests.backend_python import backend_python
from tests.blackbox.running import (
    SAME_ORIGIN,
    UNLIMITED,
    VALUES,
    Target,
    bundle_of,
    new_key,
    params,
    running,
)
from tests.projects import every_kind

pytestmark = pytest.mark.blackbox

_FILES = 256
_MORE_FILES = 2300  # as many as leave some, however many connections come in at once
_SECONDS = 5


class Unread(deque[str]):
    """The lines of a log whose reader stands still until it is told to read."""

    def __init__(self) -> None:
        super().__init__()
        self.reads = threading.Event()

    def append(self, line: str) -> None:
        self.reads.wait()
        super().append(line)


def test_a_log_that_nobody_reads_holds_nobody_up():
    with running(METRICS_PORT="0") as target:
        metrics = target.events("metrics")[0]["url"]
        lines = target.run._lines = Unread()
        try:
            for number in range(400):
                assert target.submit(session_id=f"s-{number}").status_code == 200
            assert len(target.platform.delivered) == 400
            text = requests.get(metrics, timeout=10).text
        finally:
            lines.reads.set()
        (lost,) = re.findall(r"^webview_log_lines_dropped_total (\S+)", text, re.MULTILINE)
        assert float(lost) > 0
        # Who reads it again hears how many lines they missed.
        assert target.submit(session_id="s-last").status_code == 200
        assert sum(each["times"] for each in target.events("lines_dropped")) >= float(lost)


def test_slow_headers_at_the_metrics_are_closed_too():
    with running(METRICS_PORT="0") as target, contextlib.ExitStack() as stack:
        (event,) = target.events("metrics")
        host, port = event["url"].removeprefix("http://").removesuffix("/metrics").split(":")
        poll = select.poll()
        slow: dict[int, socket.socket] = {}
        for _ in range(20):
            connection = stack.enter_context(socket.create_connection((host, int(port)), 20))
            connection.sendall(b"GET /metrics HTTP/1.1\r\nHo")
            slow[connection.fileno()] = connection
            poll.register(connection.fileno(), select.POLLIN)
        begun_at = time.monotonic()
        while slow:
            assert time.monotonic() < begun_at + 15, f"{len(slow)} are open"
            for number, _ in poll.poll(200):
                with contextlib.suppress(ConnectionError):
                    if slow[number].recv(65536):
                        continue
                poll.unregister(number)
                del slow[number]
            for connection in slow.values():
                with contextlib.suppress(OSError):
                    connection.sendall(b"a")
        assert requests.get(event["url"], timeout=10).status_code == 200


def few_files(folder: Path, files: int = _FILES) -> str:
    """Return an interpreter that may open few files."""
    script = folder / "python"
    script.write_text(f'#!/bin/sh\nulimit -n {files}\nexec "{backend_python()}" "$@"\n')
    script.chmod(0o755)
    return str(script)


def seconds_of_processor(pid: int) -> float:
    words = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


def test_used_up_files_stop_nobody(tmp_path):
    """Three times as many connections as there are files for, opened again as they are closed."""
    bundle = bundle_of(every_kind())
    with (
        FakePlatform(private_key().public_key()) as platform,
        LocalRun(
            bundle, pem(private_key()), platform.url, python=few_files(tmp_path), env=UNLIMITED
        ) as run,
        requests.Session() as honest,
    ):
        target = Target(run, platform)

        def submit() -> requests.Response:
            body = {"params": params(), "values": VALUES, "key": new_key()}
            return honest.post(f"{run.url}/submit", json=body, headers=SAME_ORIGIN, timeout=30)

        assert submit().status_code == 200
        idle: list[socket.socket] = []
        accepted = []
        # All of them come in at once, which is more than there are files for.
        os.kill(run.pid, signal.SIGSTOP)
        try:
            idle += [target.connect() for _ in range(3 * _FILES)]
        finally:
            os.kill(run.pid, signal.SIGCONT)
        begun, used = time.monotonic(), seconds_of_processor(run.pid)
        try:
            while time.monotonic() < begun + _SECONDS:
                while len(idle) < 3 * _FILES:
                    idle.append(target.connect())
                answer = submit()
                assert answer.status_code in (200, 202)
                accepted += [answer.json()["id"]] if answer.status_code == 202 else []
                gone = [each for each in idle if select.select([each], [], [], 0)[0]]
                for each in gone:
                    each.close()
                    idle.remove(each)
            used = seconds_of_processor(run.pid) - used
            took = time.monotonic() - begun
            # While they are all there, a newcomer is let in.
            assert target.get("/healthz").status_code == 200
        finally:
            for each in idle:
                each.close()
        # It was full, as the library said, and did not spin.
        assert {each["detail"] for each in run.events("library")} == {"asyncio"}
        assert used < 0.8 * took
        assert target.submit(session_id="s-after").status_code == 200
        for each in accepted:
            target.wait_until(each, "delivered")


@pytest.fixture
def many_files() -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 2 * _MORE_FILES), hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@pytest.mark.usefixtures("many_files")
def test_connections_leave_files_for_the_process_itself(tmp_path):
    bundle = bundle_of(every_kind())
    python = few_files(tmp_path, _MORE_FILES)
    with (
        FakePlatform(private_key().public_key()) as platform,
        LocalRun(bundle, pem(private_key()), platform.url, python=python, env=UNLIMITED) as run,
        contextlib.ExitStack() as stack,
    ):
        target = Target(run, platform)
        for number in range(_MORE_FILES + 200):
            stack.enter_context(target.connect())
            if number % 100 == 0:
                # Each is one more connection, and none of them has to wait for the others' end.
                assert target.submit(session_id=f"s-{number}").status_code == 200
        assert len(list(Path(f"/proc/{run.pid}/fd").iterdir())) < _MORE_FILES - 100
        # The library would say that a connection could not be taken.
        assert run.events("library") == []
