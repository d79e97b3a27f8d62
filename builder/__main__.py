"""The entry: ``webview-builder`` opens the app; with a command it works without a window."""

from __future__ import annotations

import gc
import sys
from typing import Final

_SUFFIX: Final = ".webview.json"


def main() -> None:
    """Open the app (no argument, or a project file), or run a command."""
    arguments = sys.argv[1:]
    if not arguments or (len(arguments) == 1 and arguments[0].endswith(_SUFFIX)):
        gc.disable()  # `builder.gui.shell.collector` takes over; until then all that is made stays
        # Both import only what they need: commands run without Qt, and start fast.
        from builder.app import run  # noqa: PLC0415

        sys.exit(run(arguments))
    from builder.cli import main as command_line  # noqa: PLC0415

    command_line(arguments)


if __name__ == "__main__":
    main()
