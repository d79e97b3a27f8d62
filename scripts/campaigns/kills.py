"""Kill the exported backend under load, at every point where data could be lost.

    python -m scripts.campaigns.kills [KILLS]

Half of the kills on SQLite, half on PostgreSQL. The exported copy gets a line at each fault point
that ends the process by SIGKILL when it is passed for the n-th time, with eight senders at work.
Afterwards everything acknowledged must have been delivered.
"""

from __future__ import annotations

import itertools
import platform
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import requests

from builder.check import validate
from builder.render import Bundle, plan_of, render_bundle
from scripts.results import keep_result
from tests.backend.fake_platform import FakePlatform, Fault
from tests.backend.forms import pem, private_key
from tests.backend.servers import PostgresServer
from tests.backend_python import backend_python
from tests.blackbox.running import UNLIMITED, DeployedRun, Target, new_key
from tests.projects import every_kind

from .edits import Edit, edited

_REPORT: Final = Path(__file__).resolve().parents[2] / "docs" / "reports" / "kills.md"
_SENDERS: Final = 8
_RESPONSE: Final = Fault(200, delay=0.03)
_QUIET_S: Final = 0.3  # seconds until the platform has recorded all requests
_DEATH_S: Final = 60
_DELIVERY_S: Final = 180

_FAULTS: Final = b'''"""Ends the process where the file `fault` says, as a power cut would."""

import os
import signal
import threading
from pathlib import Path

_passed = 0


def point(name: str, later: float = 0.0) -> None:
    global _passed
    try:
        wanted, count = Path("fault").read_text().split(":")
    except (OSError, ValueError):
        return
    if wanted != name:
        return
    _passed += 1
    if _passed == int(count):
        if later:
            threading.Timer(later, os.kill, (os.getpid(), signal.SIGKILL)).start()
        else:
            os.kill(os.getpid(), signal.SIGKILL)


def extra_migrations() -> tuple[tuple[str, ...], ...]:
    return tuple(
        (f"CREATE TABLE extra_{n} (x INTEGER)", f"CREATE INDEX extra_x_{n} ON extra_{n} (x)")
        for n in range(int(os.environ.get("EXTRA_MIGRATIONS", "0")))
    )
'''
_POINTS: Final = (
    Edit(
        "backend/group_commit.py",
        '            self._database.execute("COMMIT")\n',
        '            faults.point("before commit")\n'
        '            self._database.execute("COMMIT")\n'
        '            faults.point("after commit")\n',
    ),
    Edit("backend/group_commit.py", "from .databases", "from . import faults\nfrom .databases"),
    Edit(
        "backend/sending.py",
        "        try:\n            async with self._session.post(",
        '        faults.point("while sending", 0.01)\n'
        "        try:\n            async with self._session.post(",
    ),
    Edit(
        "backend/sending.py",
        "                received = time.time()\n",
        "                received = time.time()\n"
        '                faults.point("after the response")\n',
    ),
    Edit(
        "backend/delivery.py",
        "                    if earlier is None:\n",
        '                    faults.point("in the retry loop")\n'
        "                    if earlier is None:\n",
    ),
    Edit("backend/sending.py", "from .responses", "from . import faults\nfrom .responses"),
    Edit("backend/delivery.py", "from .responses", "from . import faults\nfrom .responses"),
    Edit(
        "backend/databases.py",
        "class OutboxError(Exception):",
        "MIGRATIONS += faults.extra_migrations()\n\n\nclass OutboxError(Exception):",
    ),
    Edit(
        "backend/databases.py",
        "            db.execute(statement)\n    db.execute(",
        "            db.execute(statement)\n"
        '            faults.point("while migrating")\n    db.execute(',
    ),
    Edit("backend/databases.py", "import shutil\n", "import shutil\nfrom . import faults\n"),
)
# When a process dies, others take over its submissions after their leases expired.
_SHORT_LEASE: Final = Edit("backend/sending.py", "_REQUEST_S: Final = 8", "_REQUEST_S: Final = 1")
ANY_MOMENT: Final = "at any moment"
MIGRATING: Final = "while migrating"
# How many times a point is passed before the end.
FAULT_POINTS: Final = {
    "before commit": (5, 40),
    "after commit": (5, 40),
    "while sending": (3, 30),
    "after the response": (3, 30),
    "in the retry loop": (1, 3),
    ANY_MOMENT: (1, 1),
    MIGRATING: (1, 2),
}


@dataclass
class CampaignResult:
    """The result of a campaign.

    Attributes:
        kills: How often the process was killed, by fault point.
        acknowledged: Sessions whose submission was acknowledged.
        delivered: How often each session was delivered, in the order of arrival.
        marks: How many deliveries had arrived at each kill.
    """

    kills: Counter[str] = field(default_factory=Counter)
    acknowledged: set[str] = field(default_factory=set)
    delivered: list[str] = field(default_factory=list)
    marks: list[int] = field(default_factory=list)

    @property
    def lost(self) -> set[str]:
        """Sessions that were acknowledged and never delivered."""
        return self.acknowledged - set(self.delivered)

    @property
    def repeated(self) -> dict[str, list[int]]:
        """The places of repeated deliveries among all deliveries."""
        found: dict[str, list[int]] = {}
        for number, session in enumerate(self.delivered):
            found.setdefault(session, []).append(number)
        return {session: places for session, places in found.items() if len(places) > 1}

    @property
    def unexplained(self) -> list[str]:
        """Sessions that were delivered twice without a kill in between."""
        return [
            session
            for session, places in self.repeated.items()
            for first, second in itertools.pairwise(places)
            if not any(first < mark <= second for mark in self.marks)
        ]


def bundle_with_faults(*, short: bool) -> Bundle:
    """Return a bundle whose backend ends at the fault point that it is told.

    Args:
        short: Whether leases are short, to save time.
    """
    bundle = render_bundle(plan_of(validate(every_kind())))
    whole = Bundle.of({**bundle.files, "backend/faults.py": _FAULTS})
    return edited(whole, (*_POINTS, _SHORT_LEASE) if short else _POINTS)


def _keep_sending(target: Target, until: threading.Event, result: CampaignResult) -> None:
    while not until.is_set():
        session = new_key()
        try:
            response = target.submit(session_id=session)
        except (requests.RequestException, ValueError):
            time.sleep(0.02)
            continue
        if response.status_code in (200, 202):
            result.acknowledged.add(session)
        elif response.status_code != 503:
            raise AssertionError(response.text)


@contextmanager
def _under_load(target: Target, result: CampaignResult) -> Iterator[None]:
    done = threading.Event()
    with ThreadPoolExecutor(_SENDERS) as pool:
        senders = [pool.submit(_keep_sending, target, done, result) for _ in range(_SENDERS)]
        try:
            yield
        finally:
            done.set()
        for each in senders:
            each.result()


def _die_while_migrating(run: DeployedRun, passes: int, extra: int) -> None:
    """Start a process that dies during one more migration."""
    if run.folder is None:
        raise RuntimeError("it does not run")
    (run.folder / "fault").write_text(f"{MIGRATING}:{passes}")
    run._env["EXTRA_MIGRATIONS"] = str(extra)  # noqa: SLF001 - the program of the next version
    done = subprocess.run(
        [backend_python(nodes=True), "-m", "backend"], cwd=run.folder, env=run._env,  # noqa: SLF001
        capture_output=True, timeout=_DEATH_S, check=False,
    )  # fmt: skip
    if done.returncode != -9:
        raise AssertionError(f"it did not die while migrating: {done.stdout!r} {done.stderr!r}")


def campaign(database: str, kills: int, *, short: bool = False, seed: int = 0) -> CampaignResult:
    """Kill a backend repeatedly, and wait until it has delivered everything acknowledged.

    Args:
        database: URL of an empty database.
        kills: How often.
        short: Whether leases are short, to save time.
        seed: For when to kill.
    """
    chance = random.Random(seed)
    result = CampaignResult()
    extra = 0
    with (
        FakePlatform(private_key().public_key()) as receiver,
        DeployedRun(
            bundle_with_faults(short=short),
            pem(private_key()),
            receiver.url,
            python=backend_python(nodes=True),
            env={**UNLIMITED, "DATABASE_URL": database},
        ) as run,
    ):
        if run.folder is None or run._process is None:  # noqa: SLF001
            raise RuntimeError("it does not run")
        fault = run.folder / "fault"
        with _under_load(Target(run, receiver), result):
            for number, point in enumerate(itertools.islice(itertools.cycle(FAULT_POINTS), kills)):
                passes = chance.randint(*FAULT_POINTS[point])
                if point == MIGRATING:
                    extra += 1
                    _die_while_migrating(run, passes, extra)
                else:
                    # Some must wait for another attempt; not so many that the circuit opens.
                    receiver.fail(503, _RESPONSE, 503, _RESPONSE, 503, always=_RESPONSE)
                    if point == ANY_MOMENT:
                        time.sleep(chance.uniform(0.1, 0.5))
                        run._process.kill()  # noqa: SLF001
                    else:
                        fault.write_text(f"{point}:{passes}")
                    run._process.wait(_DEATH_S)  # noqa: SLF001
                run.kill()
                fault.unlink(missing_ok=True)
                result.kills[point] += 1
                time.sleep(_QUIET_S)
                result.marks.append(len(receiver.delivered))
                following = list(FAULT_POINTS)[(number + 1) % len(FAULT_POINTS)]
                if following != MIGRATING or number + 1 == kills:
                    run.launch()
        receiver.fail(always=_RESPONSE)
        deadline = time.monotonic() + _DELIVERY_S
        while time.monotonic() < deadline:
            result.delivered = [e.headers["X-Moveo-Session-Id"] for e in receiver.delivered]
            if not result.lost:
                break
            time.sleep(0.5)
    return result


def _row(name: str, result: CampaignResult) -> str:
    return (
        f"| {name} | {result.kills.total()} | {len(result.acknowledged)} "
        f"| {len(result.acknowledged & set(result.delivered))} | {len(result.lost)} "
        f"| {len(result.repeated)} | {len(result.unexplained)} |"
    )


def main(kills: int) -> int:
    """Run both campaigns; return 0 if nothing was lost."""
    results: dict[str, CampaignResult] = {}
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="webview-kills-") as folder:
        results["SQLite"] = campaign(f"sqlite:///{folder}/outbox.db", kills // 2, seed=1)
        print(_row("SQLite", results["SQLite"]), flush=True)
    with PostgresServer() as server:
        results["PostgreSQL"] = campaign(server.new_database(), kills - kills // 2, seed=2)
        print(_row("PostgreSQL", results["PostgreSQL"]), flush=True)
    points = "\n".join(
        f"| {point} | " + " | ".join(str(each.kills[point]) for each in results.values()) + " |"
        for point in FAULT_POINTS
    )
    rows = "\n".join(_row(name, each) for name, each in results.items())
    _REPORT.write_text(
        f"""# Killing the backend

Written by `make kills`: SIGKILL under the load of {_SENDERS} senders, at each point where something
could be lost. “Repeated” counts submissions that arrived more than once, which at-least-once
delivery allows: the process died after it had begun to send and before it had noted the response.
“Unexplained” counts those that were repeated without a kill between the two arrivals.

| database | kills | acknowledged | of these delivered | lost | repeated | unexplained |
| --- | --- | --- | --- | --- | --- | --- |
{rows}

| fault point | {" | ".join(results)} |
| --- | --- | --- |
{points}

{time.monotonic() - begun:.0f} s; Python {platform.python_version()}, {platform.system()} \
{platform.machine()}.
""",
        encoding="utf-8",
    )
    held = not any(each.lost or each.unexplained for each in results.values())
    found = {
        "kills": sum(each.kills.total() for each in results.values()),
        "acknowledged": sum(len(each.acknowledged) for each in results.values()),
        "lost": sum(len(each.lost) for each in results.values()),
    }
    keep_result("kills", found, passed=held)
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else 200))
