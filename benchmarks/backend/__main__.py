"""`make bench-backend`: the exported backend against baselines, on one core, in one run.

    python -m benchmarks.backend [--rounds 5] [--seconds 5] [--minute 60] [--soak SECONDS]

The server under test has the first core for itself; nginx as the platform, and wrk, share the
last. Ours and the baselines alternate, and medians over the rounds are compared. With `--soak`
only the memory is watched, for so long.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Final

from benchmarks.backend import measure
from benchmarks.backend.report import Rest, report, soaked
from benchmarks.backend.stacks import stacks

_RESULTS: Final = Path(__file__).resolve().parents[1] / "results"


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
    if measure.CORES < 2:
        print("This needs two cores.")
        return 2
    with tempfile.TemporaryDirectory(prefix="webview-bench-") as name:
        folder = Path(name)
        with measure.quick_platform(folder) as platform:
            competing = stacks(folder, platform)
            ours = competing[0]
            for stack in competing:
                if fault := measure.fault_of(stack, folder):
                    print(fault)
                    return 2
            if asked.soak:
                memory, load = measure.memory(ours, folder, asked.soak)
                text, met = soaked(memory, load, measure.dead(folder))
            else:
                ready = [measure.ready_s(ours, folder) for _ in range(5)]
                how_long = (asked.rounds, asked.seconds)
                found, signing = measure.compare(competing, folder, *how_long)
                rest = Rest(
                    signing=statistics.median(signing),
                    memory=measure.memory(ours, folder, asked.minute)[0],
                    thousand=measure.thousand(ours, folder, max(5, asked.seconds)),
                    two=measure.two(ours, folder, *how_long),
                    ready_s=statistics.median(ready),
                    installed_mb=measure.installed_mb(ours),
                    dead=measure.dead(folder),
                )
                text, met = report(found, rest, *how_long)
    print(text)
    name = "backend-soak.md" if asked.soak else "backend.md"
    (_RESULTS / name).write_text(text, encoding="utf-8")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
