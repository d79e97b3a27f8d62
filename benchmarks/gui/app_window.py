"""The app as `python -m builder` starts it, with a word to the benchmark when it can be used."""

import gc
import sys
from typing import Any

gc.disable()  # as builder.__main__ does

from builder.app import start  # noqa: E402

# isort: split
# Not before the app, which decides itself what it loads before PySide6.
from benchmarks.gui.usable import SayWhenUsable  # noqa: E402
from builder.gui.widgets.later import Later  # noqa: E402

started = start(sys.argv[1:])
assert started is not None
app, window = started


def stands(pane: Later[Any]) -> bool:
    """Tell whether a pane that comes later has its content in its place."""
    column = pane.layout()
    return column is not None and column.count() > 0


say = SayWhenUsable(window, lambda: all(map(stands, window.findChildren(Later))))
sys.exit(app.exec())
