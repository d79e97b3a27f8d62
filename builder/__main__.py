"""The entry: ``webview-builder`` opens the app; with a command it works without a window."""

from __future__ import annotations

import gc
import os
import sys
from typing import Any, Final

from builder import __version__

_SUFFIX: Final = ".json"  # of a project's name, which may have lost the `.webview` before it
_LANGUAGE: Final = "--language"
_COMPLETION: Final = "_WEBVIEW_BUILDER_COMPLETE"
# The package is in no index, so a name alone would install somebody else's.
_WITHOUT_QT: Final = """\
The window needs PySide6, which is not installed here. Install the file that you installed before
once more, with [app] behind its name:
  pipx install --force "./webview_builder-{version}-py3-none-any.whl[app]"
Commands work without it: webview-builder --help lists them."""
_WITHOUT_LIBRARY: Final = """\
The system lacks something that Qt needs:
  {fault}
The page "Installing" of the manual lists the libraries.
Commands work without them: webview-builder --help lists them."""
_WITHOUT_ENGINE: Final = "The browser engine of the app is not installed."
_ANOTHER_WAY: Final = "Install Webview Builder with [app], or run the cases in another way."


def main() -> None:
    """Open the app (no argument, or a project file), or run a command."""
    arguments, language = _without_language(sys.argv[1:])
    is_project = len(arguments) == 1 and arguments[0].lower().endswith(_SUFFIX)
    # Shells ask for what could stand next by this variable, and without an argument.
    if (not arguments or is_project) and _COMPLETION not in os.environ:
        sys.exit(_open_window(arguments, language))
    try:
        from builder.cli import main as command_line  # noqa: PLC0415

        command_line(sys.argv[1:], _engine)
    except KeyboardInterrupt:  # while commands are loaded
        sys.exit("error: Stopped.")


def _open_window(arguments: list[str], language: str) -> int | str:
    """Open the app; return the exit code, or why there is no window."""
    gc.disable()  # `builder.gui.shell.collector` takes over; until then all that is made stays
    try:
        _choose_language(language)
        # It imports only what it needs: commands run without Qt, and start fast.
        from builder.app import run  # noqa: PLC0415
    except ImportError as fault:
        if not _is_qts(fault):
            raise
        if isinstance(fault, ModuleNotFoundError):
            return _WITHOUT_QT.format(version=__version__)
        return _WITHOUT_LIBRARY.format(fault=fault)
    return run(arguments)


def _engine(work: Any) -> Any:
    """Lend the app's browser engine to a command; the command line itself knows no Qt.

    Raises:
        BuilderError: The engine is not installed, or lacks something.
    """
    try:
        from builder.gui.web.headless import with_engine  # noqa: PLC0415 - most need no engine
    except ImportError as fault:
        if not _is_qts(fault):
            raise
        from builder.errors import BuilderError  # noqa: PLC0415

        if isinstance(fault, ModuleNotFoundError):
            raise BuilderError(_WITHOUT_ENGINE, _ANOTHER_WAY) from fault
        raise BuilderError(_WITHOUT_LIBRARY.format(fault=fault)) from fault
    return with_engine(work)


def _is_qts(fault: ImportError) -> bool:
    return (fault.name or "").startswith(("PySide6", "shiboken6"))


def _without_language(arguments: list[str]) -> tuple[list[str], str]:
    """Return the arguments without those that name the window's language, and that language."""
    if arguments[:1] == [_LANGUAGE] and len(arguments) > 1:
        return arguments[2:], arguments[1]
    if arguments and arguments[0].startswith(f"{_LANGUAGE}="):
        return arguments[1:], arguments[0].removeprefix(f"{_LANGUAGE}=")
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
