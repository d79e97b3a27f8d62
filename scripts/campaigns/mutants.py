"""Remove each control of the threat table; a black-box test of its row must fail.

Without arguments all controls; otherwise those whose row or name is given. Each mutant must still
deliver an honest submission, as any test would fail on a broken backend. Before that, the tests of
the rows must pass against the unchanged backend.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from scripts.results import keep_result

from .controls import CONTROLS
from .threat_rows import HONEST, ROWS, Control

_REPOSITORY: Final = Path(__file__).resolve().parents[2]
_REPORT: Final = _REPOSITORY / "docs" / "reports" / "mutants.md"
_LIMIT_S: Final = 900


@dataclass(frozen=True)
class MutantResult:
    """The result of a mutant.

    Attributes:
        caught_by: The test that failed; empty if none did.
        fault: Why the mutant is unusable; empty if it is usable.
    """

    caught_by: str = ""
    fault: str = ""


def _run(tests: Iterable[str], mutant: str = "") -> tuple[int, list[tuple[str, bool]], str]:
    """Run tests until the first fails; return the exit code, the outcomes and the output."""
    with tempfile.TemporaryDirectory(prefix="webview-mutant-") as folder:
        outcomes = Path(folder) / "outcomes.jsonl"
        outcomes.touch()
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-x", "-p", "scripts.campaigns.mutation",
             "-p", "no:cacheprovider", *tests],
            cwd=_REPOSITORY,
            env={**os.environ, "MUTANT": mutant, "MUTANT_OUTCOMES": str(outcomes)},
            capture_output=True, text=True, timeout=_LIMIT_S, check=False,
        )  # fmt: skip
        found = [json.loads(line) for line in outcomes.read_text("utf-8").splitlines()]
    said = done.stdout + done.stderr
    return done.returncode, [(each["test"], each["failed"]) for each in found], said


def _try(control: Control) -> MutantResult:
    try:
        code, outcomes, said = _run((HONEST, *ROWS[control.row]), control.name)
    except subprocess.TimeoutExpired:
        return MutantResult(fault="the tests did not end")
    if code not in (0, 1) or not outcomes:
        return MutantResult(fault=" ".join(said.split())[-300:])
    if outcomes[0] != (HONEST, False):
        return MutantResult(fault="it does not deliver honest submissions")
    return MutantResult(caught_by=next((test for test, failed in outcomes if failed), ""))


def main(asked: list[str]) -> int:
    """Test the mutants; return 0 if every one was caught."""
    chosen = [c for c in CONTROLS if not asked or str(c.row) in asked or c.name in asked]
    if not chosen:
        print("There is no such control.")
        return 2
    tests = sorted({test for control in chosen for test in ROWS[control.row]})
    code, _, said = _run([HONEST, *tests])
    if code:
        print(said, "\nThe tests fail without any mutant.", sep="\n")
        return 2
    begun = time.monotonic()
    table = ["| row | control removed | caught by |", "| --- | --- | --- |"]
    survivors = 0
    for control in chosen:
        verdict = _try(control)
        survivors += not verdict.caught_by
        words = verdict.fault or (
            f"`{verdict.caught_by.removeprefix('tests/blackbox/')}`".replace("|", "\\|")
            if verdict.caught_by
            else "**survives**"
        )
        table.append(f"| {control.row} | {control.name} | {words} |")
        print(f"{control.row:3} {control.name:45} {words}", flush=True)
    summary = f"{len(chosen)} controls removed one by one, {survivors} unnoticed."
    print(f"{summary} {time.monotonic() - begun:.0f} s")
    if not asked:
        _REPORT.write_text(
            "# Removing each control\n\nWritten by `make mutants`. Each row of the threat table, "
            "each control of it, removed by one\nsmall edit in the exported copy; the mutant "
            "still delivers honest submissions, and the named\ntest of that row fails.\n\n"
            f"{summary} Python {platform.python_version()}, {platform.system()} "
            f"{platform.machine()}.\n\n" + "\n".join(table) + "\n",
            encoding="utf-8",
        )
        found = {"controls": len(chosen), "survivors": survivors}
        keep_result("mutants", found, passed=not survivors)
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
