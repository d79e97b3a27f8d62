"""Compare the start of the self-contained app with that of its source.

``python -m scripts.package.start_cost PROGRAM`` starts both by turns, and compares the processor
time until their windows are at rest: that depends little on what else the machine does.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from benchmarks.gui.screen import Screen, screen
from scripts.package.environments import ROOT

_ROUNDS: Final = 7
_MOST: Final = 1.2  # times the source's
_LIMIT_S: Final = 120
_LOOK_S: Final = 0.5
_AT_REST: Final = 3  # looks without any work


def main() -> int:
    """Measure, and return 1 if the app needs more than it may."""
    program = Path(sys.argv[1]).resolve()
    ways = {"source": [sys.executable, "-m", "builder"], "app": [str(program)]}
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    with screen() as virtual:
        for _ in range(_ROUNDS + 1):
            for name, command in ways.items():
                seconds[name].append(cost(virtual, command))
    # The first starts read files from the disk.
    source, app = (statistics.median(each[1:]) for each in seconds.values())
    pairs = zip(seconds["app"][1:], seconds["source"][1:], strict=True)
    ratio = statistics.median(one / other for one, other in pairs)
    print(f"source {source:.2f} s, app {app:.2f} s of processor time; ratio {ratio:.2f}")
    return int(ratio > _MOST)


def cost(screen: Screen, command: Sequence[str]) -> float:
    """Return the processor time of one start in seconds, until the window is at rest.

    Args:
        screen: Where the window appears.
        command: What is started.

    Raises:
        RuntimeError: It shows no window.
    """
    with tempfile.TemporaryDirectory() as home:
        Path(home, "settings.json").write_text('{"welcomed": true}')
        screen.clear()
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env={
                "PATH": os.environ["PATH"],
                "LANG": "C.UTF-8",
                "HOME": home,
                "WEBVIEW_BUILDER_HOME": home,
                "DISPLAY": screen.name,
                "QT_QPA_PLATFORM": "xcb",
            },
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            screen.wait_for_window(process, _LIMIT_S)
            looks = [-1.0]
            while len(looks) <= _AT_REST or looks[-1] > looks[-1 - _AT_REST]:
                time.sleep(_LOOK_S)
                looks.append(_processor_s(process.pid))
            return looks[-1]
        finally:
            process.kill()
            process.wait()


def _processor_s(pid: int) -> float:
    """Return the time that a process has used; its parts are named in proc_pid_stat(5)."""
    after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    ticks = int(after_name[11]) + int(after_name[12])
    return ticks / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    sys.exit(main())
