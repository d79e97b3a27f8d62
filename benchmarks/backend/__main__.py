"""`make bench-backend`: the exported backend against baselines, on one core, in one run.

    python -m benchmarks.backend [--rounds 5] [--seconds 5] [--minute 60] [--soak SECONDS]

The server under test has the first core for itself; nginx as the platform, and wrk, share the
last. Ours and the baselines alternate, and medians over the rounds are compared. With `--soak`
only the memory is watched, for so long.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import platform
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from http.client import HTTPConnection
from pathlib import Path
from typing import Any, Final

import requests

from benchmarks.backend.stacks import (
    OURS,
    SIGN_ONLY,
    Stack,
    baselines_python,
    next_js_version,
    stacks,
)
from tests.backend.servers import free_port
from tests.backend_python import backend_python
from tests.blackbox.running import SAME_ORIGIN

_HERE: Final = Path(__file__).resolve().parent
_REPOSITORY: Final = _HERE.parents[1]
_RESULTS: Final = _REPOSITORY / "benchmarks" / "results"
_CORES: Final = os.cpu_count() or 1
_SERVER_CORE: Final = "0"
_SECOND_CORE: Final = "1"  # of two processes; with two cores it is the other one too
_OTHER_CORE: Final = str(_CORES - 1)
_TICKS: Final = os.sysconf("SC_CLK_TCK")
_CONNECTIONS: Final = (16, 256)
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
def _started(stack: Stack, folder: Path, core: str = _SERVER_CORE) -> Iterator[tuple[int, int]]:
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


def _cpu_s(pid: int) -> float:
    """Return the processor time that a process has had."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def _measured(port: int, pid: int, connections: int, seconds: int, stack: Stack) -> Load:
    before = _cpu_s(pid)
    load = _wrk(port, connections, seconds, stack)
    return replace(load, cpu=(_cpu_s(pid) - before) / load.requests * 1e6)


def _compare(
    stacks: list[Stack], folder: Path, asked: argparse.Namespace
) -> tuple[dict[str, dict[int, list[Load]]], list[float]]:
    found: dict[str, dict[int, list[Load]]] = {
        stack.name: {each: [] for each in _CONNECTIONS} for stack in stacks
    }
    signing = []
    for number in range(asked.rounds):
        signing.append(_sign_rate())
        for stack in stacks:
            with _started(stack, folder) as (port, pid):
                _wrk(port, _CONNECTIONS[0], _LONG_WARM_UP_S, stack)
                for connections in _CONNECTIONS:
                    load = _measured(port, pid, connections, asked.seconds, stack)
                    found[stack.name][connections].append(load)
                    print(f"round {number + 1}: {stack.name}, {connections}: {load.rate:.0f}/s, "
                          f"p99 {load.p99:.0f} ms, {load.errors} errors", file=sys.stderr,
                          flush=True)  # fmt: skip
    return found, signing


def _memory(stack: Stack, folder: Path, seconds: int) -> tuple[list[float], Load]:
    """Return the resident megabytes at ten moments of a sustained load, and that load."""
    found = []
    with _started(stack, folder) as (port, pid), ThreadPoolExecutor(1) as aside:
        loading = aside.submit(_wrk, port, 64, seconds, stack)
        for _ in range(10):
            time.sleep(seconds / 10)
            found.append(_resident_mb(pid))
        return found, loading.result()


def _growth(memory: Sequence[float]) -> float:
    """Return how much the memory grew after the first third of a load."""
    return memory[-1] - memory[len(memory) // 3]


def _two(stack: Stack, folder: Path, asked: argparse.Namespace) -> tuple[list[Load], list[Load]]:
    """Measure one process, and then two that share one outbox, each on a core."""
    one, two = [], []
    for _ in range(asked.rounds):
        with _started(stack, folder) as (port, pid):
            _wrk(port, 16, _WARM_UP_S, stack)
            one.append(_measured(port, pid, 16, asked.seconds, stack))
            with _started(stack, folder, _SECOND_CORE) as (beside, pid_beside):
                _wrk(beside, 16, _WARM_UP_S, stack)
                with ThreadPoolExecutor(2) as pool:
                    both = [
                        pool.submit(_measured, *each, 16, asked.seconds, stack)
                        for each in ((port, pid), (beside, pid_beside))
                    ]
                    loads = [each.result() for each in both]
        answered = sum(load.requests for load in loads)
        two.append(Load(
            rate=sum(load.rate for load in loads),
            p50=max(load.p50 for load in loads),
            p99=max(load.p99 for load in loads),
            errors=sum(load.errors for load in loads),
            requests=answered,
            cpu=sum(load.cpu * load.requests for load in loads) / answered,
        ))  # fmt: skip
    return one, two


def _ready_s(stack: Stack, folder: Path) -> float:
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


def _installed_mb(stack: Stack) -> float:
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


def _thousand(stack: Stack, folder: Path, seconds: int) -> Load:
    """Load it with 1,000 connections, while the platform takes 100 ms for each answer."""
    port = free_port()
    command = [sys.executable, str(_HERE / "slow_platform.py"), str(port)]
    slow = subprocess.Popen(["taskset", "-c", _OTHER_CORE, *command], stdin=subprocess.DEVNULL)
    try:
        env = {**stack.env, "MOVEO_BASE_URL": f"http://127.0.0.1:{port}"}
        with _started(replace(stack, env=env), folder) as (ours, _):
            _wrk(ours, 16, _WARM_UP_S, stack)
            return _wrk(ours, 1000, seconds, stack)
    finally:
        slow.terminate()
        slow.wait()


def _dead(folder: Path) -> int:
    """Count what was accepted and can never be delivered."""
    with contextlib.closing(sqlite3.connect(folder / "outbox.db")) as db:
        query = "SELECT COUNT(*) FROM submissions WHERE state = 'dead'"
        return int(db.execute(query).fetchone()[0])


def _versions() -> str:
    """Name what was measured, and on what."""

    def said(*command: str) -> str:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        return (done.stdout + done.stderr).splitlines()[0].strip()

    packages: dict[str, str] = {}
    for python in (baselines_python(), backend_python()):
        listed = subprocess.run(
            [python, "-m", "pip", "list", "--format=json"], capture_output=True, text=True,
            check=True,
        )  # fmt: skip
        packages |= {each["name"].lower(): each["version"] for each in json.loads(listed.stdout)}
    wanted = ("flask", "gunicorn", "requests", "fastapi", "starlette", "uvicorn", "httpx",
              "aiohttp", "pyjwt", "cryptography", "uvloop")  # fmt: skip
    cpu = re.findall("model name\\s*: (.*)", Path("/proc/cpuinfo").read_text())
    return "; ".join((
        f"Python {platform.python_version()}", f"Node.js {said('node', '--version')}",
        f"Next.js {next_js_version()}",
        said("wrk", "--version").split(" Copy")[0],
        said("nginx", "-v").removeprefix("nginx version: "),
        said("openssl", "version"), cpu[0] if cpu else platform.machine(),
        *(f"{name} {packages[name]}" for name in wanted if name in packages),
    ))  # fmt: skip


def main() -> int:
    """Measure, print and write one table; return 0 if every target is met."""
    parser = argparse.ArgumentParser(prog="make bench-backend")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("--minute", type=int, default=60, help="length of the sustained load")
    parser.add_argument("--soak", type=int, default=0, help="only watch the memory, for so long")
    asked = parser.parse_args()
    for program in ("wrk", "nginx", "taskset", "openssl", "node"):
        if shutil.which(program) is None:
            print(f"{program} is missing; run scripts/setup bench.")
            return 2
    if _CORES < 2:
        print("This needs two cores.")
        return 2
    with tempfile.TemporaryDirectory(prefix="webview-bench-") as name, contextlib.ExitStack() as on:
        folder = Path(name)
        port = free_port()
        (folder / "nginx.conf").write_text(_NGINX.format(folder=folder, port=port))
        nginx = ["nginx", "-c", str(folder / "nginx.conf"), "-e", str(folder / "error.log")]
        on.enter_context(_process(nginx, _OTHER_CORE, port, folder / "nginx.log"))
        competing = stacks(folder, f"http://127.0.0.1:{port}")
        ours = competing[0]
        for stack in competing:
            with _started(stack, folder) as (at, _):
                honest = stack.body.read_text(encoding="utf-8")
                honest = honest.replace("SESSION", "s-0").replace("KEY", f"key-{at:08}")
                answer = requests.post(
                    f"http://127.0.0.1:{at}/submit", honest.encode(), timeout=10,
                    headers={"Content-Type": "application/json", **SAME_ORIGIN},
                )  # fmt: skip
                if answer.status_code != 200:
                    print(f"{stack.name} does not work: {answer.status_code} {answer.text}")
                    return 2
        if asked.soak:
            text, met = _soaked(*_memory(ours, folder, asked.soak), _dead(folder))
        else:
            started = [_ready_s(ours, folder) for _ in range(5)]
            found, signing = _compare(competing, folder, asked)
            rest = Rest(
                signing=statistics.median(signing),
                memory=_memory(ours, folder, asked.minute)[0],
                thousand=_thousand(ours, folder, max(5, asked.seconds)),
                two=_two(ours, folder, asked),
                ready_s=statistics.median(started),
                installed_mb=_installed_mb(ours),
                dead=_dead(folder),
            )
            text, met = _report(found, rest, asked)
    print(text)
    name = "backend-soak.md" if asked.soak else "backend.md"
    (_RESULTS / name).write_text(text, encoding="utf-8")
    return 0 if met else 1


@dataclass(frozen=True)
class Rest:
    """What was measured beside the comparison.

    Attributes:
        signing: Signatures a second, on the server's core.
        memory: Resident megabytes in the course of a sustained load.
        thousand: A load of 1,000 connections on a slow platform.
        two: Loads of one process, and of two.
        ready_s: Seconds from start to ready.
        installed_mb: Size of the bundle with what it needs.
        dead: Submissions that can never be delivered.
    """

    signing: float
    memory: list[float]
    thousand: Load
    two: tuple[list[Load], list[Load]]
    ready_s: float
    installed_mb: float
    dead: int


def _soaked(memory: list[float], load: Load, dead: int) -> tuple[str, bool]:
    met = load.errors == dead == 0 and _growth(memory) < 5 and memory[-1] < 120
    course = ", ".join(f"{each:.1f}" for each in memory)
    return (
        f"""# Backend under a sustained load

Written by `make soak`: 64 connections for {load.requests / load.rate:.0f} s, as much as they can.

| what | measured | asked for |
| --- | --- | --- |
| submissions delivered | {load.requests} ({load.rate:.0f}/s) | |
| errors and dead letters | {load.errors + dead} | 0 |
| memory at the end | {memory[-1]:.1f} MB | < 120 MB |
| growth after the first third | {_growth(memory):.1f} MB | < 5 MB |

Resident memory in MB, at ten moments: {course}.

{_versions()}.
""",
        met,
    )


def _report(
    found: Mapping[str, Mapping[int, list[Load]]], rest: Rest, asked: argparse.Namespace
) -> tuple[str, bool]:
    signing, memory, thousand = rest.signing, rest.memory, rest.thousand
    rows = []
    medians: dict[tuple[str, int], Load] = {}
    for name, by_connections in found.items():
        for connections, loads in by_connections.items():
            medians[name, connections] = load = Load(
                rate=statistics.median(each.rate for each in loads),
                p50=statistics.median(each.p50 for each in loads),
                p99=statistics.median(each.p99 for each in loads),
                errors=sum(each.errors for each in loads),
                requests=sum(each.requests for each in loads),
                cpu=statistics.median(each.cpu for each in loads),
            )  # fmt: skip
            rows.append(
                f"| {name} | {connections} | {load.rate:.0f} | {load.rate / signing:.2f} "
                f"| {load.p50:.1f} | {load.p99:.1f} | {load.errors} | {load.cpu:.0f} |"
            )
    ours, many = (medians[OURS, each] for each in _CONNECTIONS)
    faults = ours.errors + many.errors + rest.dead
    vendor = medians[SIGN_ONLY, 16]
    one, two = (statistics.median(each.rate for each in loads) for loads in rest.two)
    one_cpu, two_cpu = (statistics.median(each.cpu for each in loads) for loads in rest.two)
    spare = _CORES > 2
    crowded = (
        ""
        if spare
        else " There are two cores only, so the second\nprocess shares its core with wrk and the"
        " platform, and the ratio of the rates tells nothing."
    )
    targets = [
        ("of the sign rate, 16 connections", f"{ours.rate / signing:.2f}", "≥ 0.40",
         ours.rate / signing >= 0.40),
        ("times the sign-only route", f"{ours.rate / vendor.rate:.2f}", "≥ 1.8",
         ours.rate / vendor.rate >= 1.8),
        ("p99 at 16 connections", f"{ours.p99:.0f} ms", "< 50 ms", ours.p99 < 50),
        ("p99 to median at 256", f"{many.p99 / many.p50:.2f}", "≤ 2", many.p99 <= 2 * many.p50),
        ("errors and dead letters", str(faults), "0", faults == 0),
        (f"1,000 connections, platform of 100 ms: errors of {thousand.requests}",
         str(thousand.errors), "0", thousand.errors == 0 < thousand.requests),
        ("memory at the end of the sustained load", f"{memory[-1]:.0f} MB", "< 120 MB",
         memory[-1] < 120),
        ("growth over its last two thirds", f"{_growth(memory):.1f} MB", "< 5 MB",
         _growth(memory) < 5),
        ("start to ready", f"{rest.ready_s:.2f} s", "< 0.5 s", rest.ready_s < 0.5),
        ("installed with its dependencies", f"{rest.installed_mb:.0f} MB", "< 60 MB",
         rest.installed_mb < 60),
        *([("two processes to one", f"{two / one:.2f}", "≥ 1.8", two / one >= 1.8)]
          if spare else []),
    ]  # fmt: skip
    checks = "\n".join(
        f"| {what} | {value} | {target} | {'met' if met else '**missed**'} |"
        for what, value, target, met in targets
    )
    table = "\n".join(rows)
    return (
        f"""# Backend

Written by `make bench-backend`: one process on one core; nginx as the platform, and wrk, on the
other. All get the vendor's demo form with its nine fields. Ours validates all of it, commits each
submission durably and delivers it; the baselines check four fields, sign and deliver without
keeping anything; the sign-only routes deliver nothing.
Medians of {asked.rounds} alternating rounds of {asked.seconds} s.
The limit is what `openssl speed rsa2048` signs on that core: {signing:.0f}/s.

| stack | connections | requests/s | of the sign rate | p50 ms | p99 ms | errors | CPU µs/request |
| --- | --- | --- | --- | --- | --- | --- | --- |
{table}

| target | measured | asked for | |
| --- | --- | --- | --- |
{checks}

With 1,000 connections: {thousand.rate:.0f}/s, p50 {thousand.p50:.0f} ms, p99 {thousand.p99:.0f} ms.
Two processes that share one outbox: {two:.0f}/s against {one:.0f}/s ({two / one:.2f}), at
{two_cpu:.0f} µs of the processor for a request against {one_cpu:.0f} µs.{crowded}
By processor time ours makes {vendor.cpu / ours.cpu:.2f} times the sign-only route's requests, and
{1e6 / ours.cpu / signing:.2f} of the sign rate; above the number of cores, the load average
({os.getloadavg()[1]:.1f} on {_CORES} cores) says that others were at work, and rates are too low.

{_versions()}.
""",
        all(met for *_, met in targets),
    )


if __name__ == "__main__":
    sys.exit(main())
