"""What happens inside the app's window, each measured in a process of its own.

``python -m benchmarks.gui.inside opening`` prints one JSON object.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final

from benchmarks.gui import answers_view, ledger_rows, logic_view
from benchmarks.gui.first_entries import Once, first_entries, opening
from benchmarks.gui.large_form import Busy, acts
from benchmarks.gui.preview_edit import Edits, edits
from benchmarks.gui.screen import Screen
from benchmarks.gui.start import REPOSITORY

_LIMIT_S: Final = 300
_MEASURED: Final[Mapping[str, Callable[[], object]]] = {
    "opening": lambda: asdict(opening()),
    "entries": lambda: {name: asdict(once) for name, once in first_entries().items()},
    "acts": lambda: {name: asdict(busy) for name, busy in acts().items()},
    "logic": lambda: {name: asdict(busy) for name, busy in logic_view.acts().items()},
    "test": lambda: {name: asdict(busy) for name, busy in answers_view.acts().items()},
    "ledger": lambda: {name: asdict(busy) for name, busy in ledger_rows.acts().items()},
    "preview": lambda: asdict(edits()),
}


@dataclass(frozen=True, slots=True)
class Inside:
    """All of it.

    Attributes:
        opening: A project of a thousand fields is opened.
        entries: Each workspace is entered for the first time, with such a project.
        acts: What is done again and again in such a project.
        ledger: What is done in the history of Test, at 10,000 submissions.
        preview: The preview follows an edit, at fifty fields.
    """

    opening: Once
    entries: Mapping[str, Once]
    acts: Mapping[str, Busy]
    ledger: Mapping[str, Busy]
    preview: Edits


def inside(screen: Screen) -> Inside:
    """Measure everything on a screen.

    Raises:
        RuntimeError: A program failed; its last words are in the message.
    """
    return Inside(
        opening=Once(**_run(screen, "opening")),
        entries={name: Once(**once) for name, once in _run(screen, "entries").items()},
        acts={
            name: Busy(**busy)
            for what in ("acts", "logic", "test")
            for name, busy in _run(screen, what).items()
        },
        ledger={name: Busy(**busy) for name, busy in _run(screen, "ledger").items()},
        preview=Edits(**_run(screen, "preview")),
    )


def _run(screen: Screen, what: str) -> Any:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.gui.inside", what],
        cwd=REPOSITORY,
        env={
            **os.environ,
            "DISPLAY": screen.name,
            "QT_QPA_PLATFORM": "xcb",
            "QTWEBENGINE_DISABLE_SANDBOX": "1",
        },
        capture_output=True,
        timeout=_LIMIT_S,
        check=False,
        text=True,
    )
    if done.returncode:
        words = done.stderr.strip().splitlines()[-1:]
        raise RuntimeError(f"{what}: {' '.join(words)}")
    return json.loads(done.stdout)


if __name__ == "__main__":
    json.dump(_MEASURED[sys.argv[1]](), sys.stdout)
