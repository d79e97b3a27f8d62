"""Tables of medians, targets met or missed, and the files that keep them."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from builder import __version__

_RESULTS: Final = Path(__file__).resolve().parent / "results"


@dataclass(frozen=True, slots=True)
class Target:
    """A figure that must not be exceeded.

    Attributes:
        name: What it is about.
        value: What was measured.
        limit: The most that is allowed.
        unit: Of both.
    """

    name: str
    value: float
    limit: float
    unit: str = ""

    @property
    def met(self) -> bool:
        """Whether it was reached."""
        return self.value <= self.limit

    def as_line(self) -> str:
        """Return it as one line."""
        value, limit = f"{_number(self.value)}{self.unit}", f"{_number(self.limit)}{self.unit}"
        return f"{'pass' if self.met else 'FAIL'}  {self.name}: {value} (at most {limit})"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table that reads well in a terminal and is Markdown."""
    lines = [list(head), *(list(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]

    def text(line: Sequence[str]) -> str:
        cells = [line[0].ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True)]
        return f"| {' | '.join(cells)} |"

    rule = f"| {'-' * widths[0]} | {' | '.join('-' * (w - 1) + ':' for w in widths[1:])} |"
    return "\n".join([text(lines[0]), rule, *map(text, lines[1:])])


def publish(
    name: str,
    *,
    title: str,
    conditions: str,
    body: str,
    targets: Sequence[Target],
    versions: Mapping[str, str],
    data: Mapping[str, Any],
) -> None:
    """Print a result, and keep it as ``results/<name>.md`` and ``.json``.

    Args:
        name: Of the files.
        title: What was measured.
        conditions: How.
        body: The table.
        targets: What was to be reached.
        versions: Of everything that took part, beyond the product and Python.
        data: All figures, for the JSON file.
    """
    made_with = {
        "webview-builder": __version__,
        "Python": platform.python_version(),
        **versions,
        "machine": f"{os.cpu_count()} cores, {_processor()}",
        # Above the number of cores, others were at work: only the ratios tell something then.
        "load average": f"{os.getloadavg()[1]:.1f}",
    }
    verdicts = "\n".join(f"- {target.as_line()}" for target in targets)
    print(f"\n{title}\n\n{body}\n\n{verdicts}\n")
    named = ", ".join(f"{what} {version}" for what, version in made_with.items())
    text = f"# {title}\n\n{conditions}\n\n{body}\n\n{verdicts}\n\nMeasured with {named}.\n"
    _RESULTS.mkdir(exist_ok=True)
    (_RESULTS / f"{name}.md").write_text(text)
    content = {
        "measured": datetime.now(UTC).isoformat(timespec="seconds"),
        "versions": made_with,
        "conditions": conditions,
        "targets": [
            {"name": t.name, "value": round(t.value, 3), "limit": t.limit, "met": t.met}
            for t in targets
        ],
        **data,
    }
    (_RESULTS / f"{name}.json").write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n")


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.2f}"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    models = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(models, platform.machine())
