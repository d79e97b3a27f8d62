"""The app as `python -m builder` starts it, with a word to the benchmark when it can be used."""

import gc
import sys

gc.disable()  # as builder.__main__ does

from builder.app import start  # noqa: E402

# isort: split
# Not before the app, which decides itself what it loads before PySide6.
from benchmarks.gui.usable import SayWhenUsable  # noqa: E402

started = start(sys.argv[1:])
assert started is not None
app, window = started
say = SayWhenUsable(window)
sys.exit(app.exec())
