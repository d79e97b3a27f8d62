"""`make bench-gui`: starts the app and plainer windows in turn, and prints one table."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from statistics import median
from typing import Final

import PySide6

from benchmarks.gui.screen import screen
from benchmarks.gui.start import Start, start
from benchmarks.report import Target, publish, table

_HERE: Final = Path(__file__).resolve().parent
_DEMO: Final = _HERE.parents[1] / "templates" / "gallery" / "demo-form.webview.json"
_APP: Final = "the app"
_APP_WITH_FORM: Final = "the app with a form of nine fields"
_EMPTY: Final = "empty PySide6 window"
_TOOL: Final = "tool-like PySide6 window"
_PROGRAMS: Final = {
    _APP: ("-m", "benchmarks.gui.app_window"),
    _APP_WITH_FORM: ("-m", "benchmarks.gui.app_window", str(_DEMO)),
    _EMPTY: ("-m", "benchmarks.gui.empty_window"),
    _TOOL: ("-m", "benchmarks.gui.tool_window"),
}
_CONDITIONS: Final = (
    "Under Xvfb, from starting the process until its window can be used: it was painted, and its "
    "loop has nothing left to do. "
    "Cold: files of Python, Qt and the product dropped from the system's cache before. Memory: "
    "proportional set size 1.5 s later. The programs in turn in each round, medians."
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--only", nargs="*", choices=list(_PROGRAMS), default=list(_PROGRAMS))
    options = parser.parse_args()
    names: list[str] = options.only
    cold: dict[str, list[Start]] = {name: [] for name in names}
    warm: dict[str, list[Start]] = {name: [] for name in names}
    with screen() as shown:
        try:
            for turn in range(options.rounds):
                for place in range(len(names)):
                    # Each round begins with another, so that none is always first.
                    name = names[(turn + place) % len(names)]
                    cold[name].append(start(shown, _PROGRAMS[name], cold=True))
                    warm[name].append(start(shown, _PROGRAMS[name], cold=False))
                done = f"\rround {turn + 1} of {options.rounds}"
                print(done, end="", file=sys.stderr, flush=True)
        except RuntimeError as fault:
            sys.exit(f"\n{fault}")
    print(file=sys.stderr)
    rows = {name: (_ms(cold[name]), _ms(warm[name]), _mb(warm[name])) for name in names}
    body = table(
        ("window", "cold start", "warm start", "memory"),
        [
            (name, f"{cold_ms:,.0f} ms", f"{warm_ms:,.0f} ms", f"{memory:,.0f} MB")
            for name, (cold_ms, warm_ms, memory) in rows.items()
        ],
    )
    if len(names) < len(_PROGRAMS):
        print(f"\n{body}")  # a look, not a result to keep
        return
    publish(
        "gui",
        title="The app's start",
        conditions=f"{_CONDITIONS} {options.rounds} rounds.",
        body=body,
        targets=[
            *(
                Target(f"{words} start, of an empty window's", _ratio(rows, name, place), most, "x")
                for name, words in ((_APP, ""), (_APP_WITH_FORM, "with a form: "))
                for place, words, most in ((0, f"{words}cold", 1.8), (1, f"{words}warm", 2.0))
            ),
            Target("memory with a form, MB", rows[_APP_WITH_FORM][2], 100),
        ],
        versions={"PySide6": PySide6.__version__},
        data={
            "cold": {name: list(map(asdict, found)) for name, found in cold.items()},
            "warm": {name: list(map(asdict, found)) for name, found in warm.items()},
        },
    )


def _ratio(rows: Mapping[str, tuple[float, ...]], name: str, place: int) -> float:
    return rows[name][place] / rows[_EMPTY][place]


def _ms(found: list[Start]) -> float:
    return median(each.usable_ms for each in found)


def _mb(found: list[Start]) -> float:
    return median(each.memory_mb for each in found)


if __name__ == "__main__":
    main()
