"""Says in words why Qt opens no window, in place of Qt, which would abort the process."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NoReturn

from PySide6.QtCore import QLibraryInfo, QMessageLogContext, QtMsgType, qInstallMessageHandler

_NONE: Final = """\
There is no display here, so the window cannot open.
Commands work without one: webview-builder --help lists them."""
_DEAD: Final = """\
No display answers at {places}, so the window cannot open.
Commands work without one: webview-builder --help lists them."""
_UNKNOWN: Final = """\
Qt has no platform "{name}", which QT_QPA_PLATFORM names, so the window cannot open.
Remove that variable, or name another platform in it: wayland, xcb."""
_WITHOUT_LIBRARY: Final = """\
The window cannot open, as the system lacks something that Qt needs:
  {fault}
The page "Installing" of the manual lists the libraries.
Commands work without them: webview-builder --help lists them."""
_OTHER: Final = """\
Qt cannot open the window here:
  {words}
Commands work without it: webview-builder --help lists them."""

_DISPLAYS: Final = ("WAYLAND_DISPLAY", "DISPLAY")
_OF_FAILED: Final = re.compile(r'Could not load the Qt platform plugin "([\w-]+)"')
_OF_UNKNOWN: Final = re.compile(r'Could not find the Qt platform plugin "(.*?)" in')
_OF_UNREACHED: Final = re.compile(r"could not connect to display|Failed to create wl_display")


@contextmanager
def told_if_none_opens() -> Iterator[None]:
    """Say why, if the application made in this context finds no display, and end with code 1.

    Qt calls that fatal: the process could not go on. What else Qt says is printed as ever.
    """
    said: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            _end([*said, words])
        category = getattr(context, "category", None)
        said.append(words if category in (None, "default") else f"{category}: {words}")

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    for each in said:
        _tell(each)


def _end(said: list[str]) -> NoReturn:
    """End the process; an exception would not get through Qt."""
    _tell(_why(said))
    os._exit(1)


def _tell(words: str) -> None:
    if sys.stderr is not None:  # as it is in a program of Windows that has no console
        sys.stderr.write(f"{words}\n")
        sys.stderr.flush()


def _why(said: list[str]) -> str:
    """Return in words why no window opens.

    Args:
        said: What Qt said, its last words at the end.
    """
    words = "\n".join(said)
    for plugin in _OF_FAILED.findall(words):
        fault = _missing_library(plugin)
        if fault:
            return _WITHOUT_LIBRARY.format(fault=fault)
    unknown = _OF_UNKNOWN.search(words)
    if unknown:
        return _UNKNOWN.format(name=unknown[1])
    if _OF_UNREACHED.search(words):
        named = [f"{each}={os.environ[each]}" for each in _DISPLAYS if os.environ.get(each)]
        return _DEAD.format(places=" or ".join(named)) if named else _NONE
    return _OTHER.format(words=said[-1].partition("\n")[0])


def _missing_library(plugin: str) -> str:
    """Return which library a platform's plugin lacks, in the loader's words; or an empty text.

    Qt itself says only that it could not load the plugin, also if no display answers.
    """
    import ctypes  # noqa: PLC0415 - a start needs it only here

    own = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    folders = [Path(each) for each in (os.environ.get("QT_QPA_PLATFORM_PLUGIN_PATH"),) if each]
    for folder in (*folders, own):
        file = folder / f"libq{plugin}.so"
        if file.is_file():
            try:
                ctypes.CDLL(str(file))
            except OSError as fault:
                # In the self-contained app, PyInstaller puts its own words before the loader's.
                return str(fault.__cause__ or fault)
            return ""
    return ""
