"""The app as `python -m builder` starts it, with a word to the benchmark when it can be used."""

import sys

from benchmarks.gui.usable import SayWhenUsable
from builder.app import start

started = start(sys.argv[1:])
assert started is not None
app, window = started
say = SayWhenUsable(window)
sys.exit(app.exec())
