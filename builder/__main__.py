"""The entry: ``webview-builder`` opens the app; with a command it works without a window."""

from __future__ import annotations

import gc
import os
import sys
from typing import Any, Final

_SUFFIX: Final = ".webview.json"
_LANGUAGE: Final = "--language"
_COMPLETION: Final = "_WEBVIEW_BUILDER_COMPLETE"
_WITHOUT_QT: Final = """\
The window needs PySide6, which is not installed here. Install it with
  pip install "webview-builder[app]"
Commands work without it: webview-builder --help lists them."""


def main() -> None:
    """Open the app (no argument, or a project file), or run a command."""
    arguments, language = _without_language(sys.argv[1:])
    is_project = len(arguments) == 1 and arguments[0].endswith(_SUFFIX)
    # Shells ask for what could stand next by this variable, and without an argument.
    if (not arguments or is_project) and _COMPLETION not in os.environ:
        gc.disable()  # `builder.gui.shell.collector` takes over; until then all that is made stays
        try:
            _choose_language(language)
            # Both import only what they need: commands run without Qt, and start fast.
            from builder.app import run  # noqa: PLC0415
        except ModuleNotFoundError as fault:
            if not (fault.name or "").startswith("PySide6"):
                raise
            sys.exit(_WITHOUT_QT)
        sys.exit(run(arguments))
    from builder.cli import main as command_line  # noqa: PLC0415

    command_line(sys.argv[1:], _engine)


def _engine(work: Any) -> Any:
    """Lend the app's browser engine to a command; the command line itself knows no Qt."""
    from builder.gui.headless import with_engine  # noqa: PLC0415 - most commands need no engine

    return with_engine(work)


def _without_language(arguments: list[str]) -> tuple[list[str], str]:
    """Return the arguments without those that name the window's language, and that language."""
    if arguments[:1] == [_LANGUAGE] and len(arguments) > 1:
        return arguments[2:], arguments[1]
    return arguments, ""


def _choose_language(wanted: str) -> None:
    """Choose what the window speaks, before anything is imported that says something."""
    from builder.errors import BuilderError  # noqa: PLC0415
    from builder.gui import languages  # noqa: PLC0415
    from builder.settings import APP_LANGUAGES, Home, load_language  # noqa: PLC0415

    named = {each: each for each in APP_LANGUAGES}
    if wanted and wanted not in named:
        sys.exit(f"{_LANGUAGE} takes one of these: {', '.join(named)}.")
    try:
        languages.begin(named[wanted] if wanted else load_language(Home.of_user()))
    except BuilderError:
        languages.begin("system")  # the app says what is wrong with its folder


if __name__ == "__main__":
    main()
