"""Measuring one stack, or several in turn: by rate and latency, memory, start and size."""

from __future__ import annotations

import contextlib
import json
import os
import re
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from http.client import HTTPConnection
from pathlib import Path
from typing import Any, Final

import requests

from benchmarks.backend.stacks import Stack
from tests.backend.servers import free_port
from tests.blackbox.running import SAME_ORIGIN

_HERE: Final = Path(__file__).resolve().parent
CORES: Final = os.cpu_count() or 1
_SERVER_CORE: Final = "0"
_SECOND_CORE: Final = "1"  # of two processes; with two cores it is the other one too
_OTHER_CORE: Final = str(CORES - 1)
_TICKS: Final = os.sysconf("SC_CLK_TCK")
CONNECTIONS: Final = (16, 256)
_WARM_UP_S: Final = 1
_LONG_WARM_UP_S: Final = 10  # so long a compiler at run time goes on to speed things up

_NGINX: Final = """
worker_processes 1; daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 4096; }}
http {{
  access_log off; keepalive_requests 1000000000; client_body_temp_path {folder};
  proxy_temp_path {folder}; fastcgi_temp_path {folder}; uwsgi_temp_path {folder};
  scgi_temp_path {folder};
  server {{ listen 127.0.0.1:{port} backlog=1024; location / {{ return 200 "{{}}"; }} }}
}}
"""


@dataclass(frozen=True)
class Load:
    """What wrk measured.

    Attributes:
        rate: Answers a second.
        p50: Median latency, ms.
        p99: 99th percentile, ms.
        errors: Refused requests and broken connections.
        requests: All of them.
        cpu: Microseconds of the processor that a request cost the server; 0 if unknown.
    """

    rate: float
    p50: float
    p99: float
    errors: int
    requests: int
    cpu: float = 0


# By the stack's name and the number of connections, a load for each round.
Found = dict[str, dict[int, list[Load]]]


@contextlib.contextmanager
def _process(
    command: Sequence[str], core: str, port: int, log: Path, **options: Any
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a server on one core, from when it listens until the context ends."""
    with log.open("ab") as out:
        process = subprocess.Popen(
            ["taskset", "-c", core, *command], stdout=out, stderr=out,
            stdin=subprocess.DEVNULL, **options,
        )  # fmt: skip
    try:
        deadline = time.monotonic() + 30
        while True:
            with contextlib.suppress(requests.RequestException):
                requests.get(f"http://127.0.0.1:{port}/", timeout=1)
                break
            if process.poll() is not None or time.monotonic() > deadline:
                raise SystemExit(f"{command[0]} does not start: {log.read_text()[-800:]}")
            time.sleep(0.02)
        yield process
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextlib.contextmanager
def quick_platform(folder: Path) -> Iterator[str]:
    """Run a platform that takes no time; yields its URL."""
    port = free_port()
    config, log = folder / "nginx.conf", folder / "nginx.log"
    config.write_text(_NGINX.format(folder=folder, port=port))
    nginx = ["nginx", "-c", str(config), "-e", str(folder / "error.log")]
    with _process(nginx, _OTHER_CORE, port, log):
        yield f"http://127.0.0.1:{port}"


def _wrk(port: int, connections: int, seconds: int, stack: Stack) -> Load:
    run = f"r{time.monotonic_ns()}"
    done = subprocess.run(
        ["taskset", "-c", _OTHER_CORE, "wrk", "-t1", f"-c{connections}", f"-d{seconds}s",
         "--timeout", "10s", "-s", str(_HERE / "submit.lua"), f"http://127.0.0.1:{port}/submit",
         "--", run, str(stack.body)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    found = json.loads(next(
        line for line in done.stdout.splitlines() if line.startswith("RESULT ")
    ).removeprefix("RESULT "))  # fmt: skip
    return Load(
        found["requests"] / found["microseconds"] * 1e6,
        found["p50"] / 1000,
        found["p99"] / 1000,
        found["refused"] + found["broken"],
        found["requests"],
    )


def _sign_rate() -> float:
    done = subprocess.run(
        ["taskset", "-c", _SERVER_CORE, "openssl", "speed", "-seconds", "2", "rsa2048"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    # Either "rsa 2048 bits 0.000255s 0.000016s 3916.3 61757.1", or more columns in OpenSSL 3.2.
    (line,) = re.findall(r"^rsa +2048 bits(.*)$", done.stdout, re.MULTILINE)
    return next(float(each) for each in line.split() if not each.endswith("s") and float(each) > 1)


@contextlib.contextmanager
def started(stack: Stack, folder: Path, core: str = _SERVER_CORE) -> Iterator[tuple[int, int]]:
    """Start a stack; yields its port and its process id."""
    port = free_port()
    command = [each.replace("PORT", str(port)) for each in stack.command]
    env = {name: str(port) if value == "PORT" else value for name, value in stack.env.items()}
    env["PYTHONDONTWRITEBYTECODE"] = "1"
    log = folder / f"{port}.log"
    with _process(command, core, port, log, cwd=stack.folder, env=env) as process:
        yield port, process.pid


def _resident_mb(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(re.findall(r"VmRSS:\s+(\d+)", status)[0]) / 1024


def cpu_s(pid: int) -> float:
    """Return the processor time of a process and of those that it started, such as workers."""
    spent: dict[int, float] = {}
    children: dict[int, list[int]] = {}
    for file in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):  # it ended meanwhile
            fields = file.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
            process = int(file.parent.name)
            spent[process] = (int(fields[11]) + int(fields[12])) / _TICKS
            children.setdefault(int(fields[1]), []).append(process)

    def of(process: int) -> float:
        return spent[process] + sum(map(of, children.get(process, ())))

    return of(pid)


def _measured(port: int, pid: int, connections: int, seconds: int, stack: Stack) -> Load:
    before = cpu_s(pid)
    load = _wrk(port, connections, seconds, stack)
    return replace(load, cpu=(cpu_s(pid) - before) / load.requests * 1e6)


def fault_of(stack: Stack, folder: Path) -> str:
    """Tell why a stack does not take an honest submission; empty if it does."""
    with started(stack, folder) as (port, _):
        honest = stack.body.read_text(encoding="utf-8")
        honest = honest.replace("SESSION", "s-0").replace("KEY", f"key-{port:08}")
        answer = requests.post(
            f"http://127.0.0.1:{port}/submit", honest.encode(), timeout=10,
            headers={"Content-Type": "application/json", **SAME_ORIGIN},
        )  # fmt: skip
    taken = answer.status_code == 200
    return "" if taken else f"{stack.name} does not work: {answer.status_code} {answer.text}"


def compare(
    competing: Sequence[Stack], folder: Path, rounds: int, seconds: int
) -> tuple[Found, list[float]]:
    """Load all of them in turn, for so many rounds.

    Returns:
        What was found of each; and how much the server's core signs a second, in each round.
    """
    found: Found = {stack.name: {each: [] for each in CONNECTIONS} for stack in competing}
    signing = []
    for number in range(rounds):
        signing.append(_sign_rate())
        for stack in competing:
            with started(stack, folder) as (port, pid):
                _wrk(port, CONNECTIONS[0], _LONG_WARM_UP_S, stack)
                for connections in CONNECTIONS:
                    load = _measured(port, pid, connections, seconds, stack)
                    found[stack.name][connections].append(load)
                    print(f"round {number + 1}: {stack.name}, {connections}: {load.rate:.0f}/s, "
                          f"p99 {load.p99:.0f} ms, {load.errors} errors", file=sys.stderr,
                          flush=True)  # fmt: skip
    return found, signing


def memory(stack: Stack, folder: Path, seconds: int) -> tuple[list[float], Load]:
    """Return the resident megabytes at ten moments of a sustained load, and that load."""
    found = []
    with started(stack, folder) as (port, pid), ThreadPoolExecutor(1) as aside:
        loading = aside.submit(_wrk, port, 64, seconds, stack)
        for _ in range(10):
            time.sleep(seconds / 10)
            found.append(_resident_mb(pid))
        return found, loading.result()


def two(stack: Stack, folder: Path, rounds: int, seconds: int) -> tuple[list[Load], list[Load]]:
    """Measure one process, and then two that share one outbox, each on a core."""
    alone, together = [], []
    for _ in range(rounds):
        with started(stack, folder) as (port, pid):
            _wrk(port, 16, _WARM_UP_S, stack)
            alone.append(_measured(port, pid, 16, seconds, stack))
            with started(stack, folder, _SECOND_CORE) as (beside, pid_beside):
                _wrk(beside, 16, _WARM_UP_S, stack)
                with ThreadPoolExecutor(2) as pool:
                    both = [
                        pool.submit(_measured, *each, 16, seconds, stack)
                        for each in ((port, pid), (beside, pid_beside))
                    ]
                    loads = [each.result() for each in both]
        answered = sum(load.requests for load in loads)
        together.append(Load(
            rate=sum(load.rate for load in loads),
            p50=max(load.p50 for load in loads),
            p99=max(load.p99 for load in loads),
            errors=sum(load.errors for load in loads),
            requests=answered,
            cpu=sum(load.cpu * load.requests for load in loads) / answered,
        ))  # fmt: skip
    return alone, together


def ready_s(stack: Stack, folder: Path) -> float:
    """Return the seconds from starting a process, with an outbox to be made, until it is ready."""
    port = free_port()
    env = {name: str(port) if value == "PORT" else value for name, value in stack.env.items()}
    env["DATABASE_URL"] = f"sqlite:///{folder}/{port}.db"
    begun = time.monotonic()
    process = subprocess.Popen(
        ["taskset", "-c", _SERVER_CORE, *stack.command], cwd=stack.folder, env=env,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        while True:
            with contextlib.suppress(OSError):
                answer = HTTPConnection("127.0.0.1", port, timeout=5)
                answer.request("GET", "/readyz")
                if answer.getresponse().status == 200:
                    return time.monotonic() - begun
            if process.poll() is not None or time.monotonic() > begun + 30:
                raise SystemExit("The backend does not get ready.")
            time.sleep(0.005)
    finally:
        process.terminate()
        process.wait()


def installed_mb(stack: Stack) -> float:
    """Return the size of a bundle's files and of all that its requirements install."""
    count = (
        "from importlib.metadata import distributions as d; print(sum(f.locate().stat().st_size "
        "for e in d() if e.name not in ('pip', 'setuptools') for f in e.files or () "
        "if f.locate().exists()))"
    )
    packages = subprocess.run(
        [stack.command[0], "-c", count], capture_output=True, text=True, check=True
    ).stdout
    bundle = sum(each.stat().st_size for each in stack.folder.rglob("*") if each.is_file())
    return (int(packages) + bundle) / 2**20


def thousand(stack: Stack, folder: Path, seconds: int) -> Load:
    """Load it with 1,000 connections, while the platform takes 100 ms for each answer."""
    port = free_port()
    command = [sys.executable, str(_HERE / "slow_platform.py"), str(port)]
    slow = subprocess.Popen(["taskset", "-c", _OTHER_CORE, *command], stdin=subprocess.DEVNULL)
    try:
        env = {**stack.env, "MOVEO_BASE_URL": f"http://127.0.0.1:{port}"}
        with started(replace(stack, env=env), folder) as (ours, _):
            _wrk(ours, 16, _WARM_UP_S, stack)
            return _wrk(ours, 1000, seconds, stack)
    finally:
        slow.terminate()
        slow.wait()


def dead(folder: Path) -> int:
    """Count what was accepted and can never be delivered."""
    with contextlib.closing(sqlite3.connect(folder / "outbox.db")) as db:
        query = "SELECT COUNT(*) FROM submissions WHERE state = 'dead'"
        return int(db.execute(query).fetchone()[0])
