"""`make bench-gui`: starts the app and plainer windows in turn, and measures the work in it."""

from __future__ import annotations

import argparse
import compileall
import sys
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from statistics import median
from typing import Final

import PySide6

from benchmarks.gui.inside import Inside, inside
from benchmarks.gui.screen import screen
from benchmarks.gui.start import REPOSITORY, Start, start
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
    "proportional set size 1.5 s later. The programs in turn in each round, medians. "
    "Inside the window: how long its thread is busy (processor time of the thread, which other "
    "programs change little), with the painting that an act causes; beside it what a clock says."
)
_ACT_MS: Final = 16
_ENTRY_MS: Final = 150
_OPENING_MS: Final = 300
_LEDGER_MS: Final = 100


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--only", nargs="*", choices=list(_PROGRAMS), default=list(_PROGRAMS))
    options = parser.parse_args()
    names: list[str] = options.only
    cold: dict[str, list[Start]] = {name: [] for name in names}
    warm: dict[str, list[Start]] = {name: [] for name in names}
    compileall.compile_dir(REPOSITORY / "builder", quiet=1)  # as an installed app is
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
            work = inside(shown) if len(names) == len(_PROGRAMS) else None
        except RuntimeError as fault:
            sys.exit(f"\n{fault}")
    print(file=sys.stderr)
    rows = {
        name: (_ms(cold[name]), _ms(warm[name]), _whole_ms(warm[name]), _mb(warm[name]))
        for name in names
    }
    body = table(
        ("window", "cold start", "warm start", "warm, until the last pane stands", "memory"),
        [
            (
                name,
                f"{cold_ms:,.0f} ms",
                f"{warm_ms:,.0f} ms",
                f"{whole_ms:,.0f} ms",
                f"{memory:,.0f} MB",
            )
            for name, (cold_ms, warm_ms, whole_ms, memory) in rows.items()
        ],
    )
    if work is None:
        print(f"\n{body}")  # a look, not a result to keep
        return
    publish(
        "gui",
        title="The app's start, and the work in its window",
        conditions=f"{_CONDITIONS} {options.rounds} rounds.",
        body=f"{body}\n\n{_work_table(work)}",
        targets=[
            *(
                Target(f"{words} start, of an empty window's", _ratio(rows, name, place), most, "x")
                for name, words in ((_APP, ""), (_APP_WITH_FORM, "with a form: "))
                for place, words, most in ((0, f"{words}cold", 1.8), (1, f"{words}warm", 2.0))
            ),
            Target("memory with a form, MB", rows[_APP_WITH_FORM][3], 100),
            *_work_targets(work),
        ],
        versions={"PySide6": PySide6.__version__},
        data={
            "cold": {name: list(map(asdict, found)) for name, found in cold.items()},
            "warm": {name: list(map(asdict, found)) for name, found in warm.items()},
            "inside": asdict(work),
        },
    )


def _work_table(work: Inside) -> str:
    once = {"open a project": work.opening} | {
        f"first entry of {name}": entry for name, entry in work.entries.items()
    }
    return table(
        ("inside the window", "busy, median", "busy, p95", "by the clock, median"),
        [
            *(
                (f"{words}, 1,000 fields", f"{each.work_ms:.1f} ms", "", f"{each.took_ms:.0f} ms")
                for words, each in once.items()
            ),
            *(
                (
                    f"{words}, 1,000 fields",
                    f"{each.work_p50:.1f} ms",
                    f"{each.work_p95:.1f} ms",
                    f"{each.p50:.0f} ms",
                )
                for words, each in work.acts.items()
            ),
            *(
                (
                    f"{words}, 10,000 submissions",
                    f"{each.work_p50:.1f} ms",
                    f"{each.work_p95:.1f} ms",
                    f"{each.p50:.0f} ms",
                )
                for words, each in work.ledger.items()
            ),
            (
                "edit to refreshed preview, 50 fields",
                f"{work.preview.ui_median:.1f} ms",
                f"{work.preview.ui_p95:.1f} ms",
                f"{median(work.preview.shown_ms):.0f} ms",
            ),
        ],
    )


def _work_targets(work: Inside) -> list[Target]:
    return [
        Target("open 1,000 fields", work.opening.work_ms, _OPENING_MS, " ms"),
        *(
            Target(f"first entry of {name}, 1,000 fields", entry.work_ms, _ENTRY_MS, " ms")
            for name, entry in work.entries.items()
        ),
        *(
            Target(f"{name}, 1,000 fields, p95", act.work_p95, _ACT_MS, " ms")
            for name, act in work.acts.items()
        ),
        *(
            Target(f"{name}, 10,000 submissions, p95 by the clock", act.p95, _LEDGER_MS, " ms")
            for name, act in work.ledger.items()
        ),
        Target("edit to preview, 50 fields, median", work.preview.ui_median, 20, " ms"),
        Target("edit to preview, 50 fields, p95", work.preview.ui_p95, 50, " ms"),
    ]


def _ratio(rows: Mapping[str, tuple[float, ...]], name: str, place: int) -> float:
    return rows[name][place] / rows[_EMPTY][place]


def _ms(found: list[Start]) -> float:
    return median(each.usable_ms for each in found)


def _whole_ms(found: list[Start]) -> float:
    return median(each.complete_ms for each in found)


def _mb(found: list[Start]) -> float:
    return median(each.memory_mb for each in found)


if __name__ == "__main__":
    main()
