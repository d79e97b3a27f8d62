"""What was measured, in words and tables, against what was asked for."""

from __future__ import annotations

import json
import os
import platform
import re
import statistics
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.backend.measure import CONNECTIONS, CORES, Found, Load
from benchmarks.backend.stacks import OURS, SIGN_ONLY, baselines_python, next_js_version
from tests.backend_python import backend_python

_KEPT = 0.22
"""Part of the sign rate that no change may fall below: 0.23 was reached, less five per cent.

0.40 was hoped for; decision 15 in docs/adr tells where the rest of the time goes.
"""


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


def _growth(memory: Sequence[float]) -> float:
    """Return how much the memory grew after the first third of a load."""
    return memory[-1] - memory[len(memory) // 3]


def soaked(memory: list[float], load: Load, dead: int) -> tuple[str, bool]:
    """Report of a long load.

    Args:
        memory: Resident megabytes in its course.
        load: The load itself.
        dead: Submissions that can never be delivered.

    Returns:
        The report, and whether every target was met.
    """
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


def report(found: Found, rest: Rest, rounds: int, seconds: int) -> tuple[str, bool]:
    """Report of a comparison of so many rounds, of so many seconds each.

    Returns:
        The report, and whether every target was met.
    """
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
    ours, many = (medians[OURS, each] for each in CONNECTIONS)
    faults = ours.errors + many.errors + rest.dead
    vendor = medians[SIGN_ONLY, 16]
    one, two = (statistics.median(each.rate for each in loads) for loads in rest.two)
    one_cpu, two_cpu = (statistics.median(each.cpu for each in loads) for loads in rest.two)
    spare = CORES > 2
    crowded = (
        ""
        if spare
        else " There are two cores only, so the second\nprocess shares its core with wrk and the"
        " platform, and the ratio of the rates tells nothing."
    )
    targets = [
        ("of the sign rate, 16 connections", f"{ours.rate / signing:.2f}", f"≥ {_KEPT}",
         ours.rate / signing >= _KEPT),
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
Medians of {rounds} alternating rounds of {seconds} s.
The limit is what `openssl speed rsa2048` signs on that core: {signing:.0f}/s. Of it,
{_KEPT} is to be kept; 0.40 was hoped for (docs/adr/0015-keep-aiohttp-in-the-backend.md).

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
({os.getloadavg()[1]:.1f} on {CORES} cores) says that others were at work, and rates are too low.

{_versions()}.
""",
        all(met for *_, met in targets),
    )


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
