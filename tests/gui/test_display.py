"""Where no window can open: processes of their own say why, and end with a code."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo

_NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QPA_PLATFORM_PLUGIN_PATH")
_COMMANDS = "webview-builder --help lists them."
_APP = ("-m", "builder")
# As the app makes it, without the app.
_OPENS = """
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QApplication
from builder.gui.display import told_if_none_opens
with told_if_none_opens():
    app = QApplication([])
    qWarning("heard while it opens")
qWarning("heard later")
print(app.platformName())
"""
_ALONE = ("-c", _OPENS)


def start(program: tuple[str, str], home: Path, **named: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in _NAMES}
    own = {"WEBVIEW_BUILDER_HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
    return subprocess.run(
        [sys.executable, *program],
        env={**kept, **own, **named}, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("program", "named", "where"),
    [
        (_APP, {}, "There is no display here"),
        (_ALONE, {"DISPLAY": ""}, "There is no display here"),
        (_APP, {"DISPLAY": ":987"}, "No display answers at DISPLAY=:987"),
        (
            _ALONE,
            {"WAYLAND_DISPLAY": "wayland-987", "DISPLAY": "words"},
            "No display answers at WAYLAND_DISPLAY=wayland-987 or DISPLAY=words",
        ),
        (
            _ALONE,
            {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": "wayland-987"},
            "No display answers at WAYLAND_DISPLAY=wayland-987",
        ),
    ],
)
def test_a_display_that_does_not_answer_is_said_in_words(tmp_path, program, named, where):
    done = start(program, tmp_path, **named)
    assert done.stderr.splitlines() == [
        f"{where}, so the window cannot open.",
        f"Commands work without one: {_COMMANDS}",
    ]
    assert (done.returncode, done.stdout) == (1, "")


def test_a_platform_that_qt_does_not_have_is_named(tmp_path):
    done = start(_ALONE, tmp_path, QT_QPA_PLATFORM="x12", DISPLAY=":987")
    assert done.returncode == 1
    assert done.stderr.startswith('Qt has no platform "x12", which QT_QPA_PLATFORM names')


def test_a_library_that_a_platform_lacks_is_named(tmp_path):
    """Far from Qt's own folder, a copy of the plugin does not find Qt's libraries for X11."""
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    plugin = (plugins / "platforms" / "libqxcb.so").read_bytes()
    name = b"dKeys\x81cxcb"  # under another name, so that Qt does not fall back to its own copy
    assert plugin.count(name) == 1
    (tmp_path / "libqxcx.so").write_bytes(plugin.replace(name, b"dKeys\x81cxcx"))
    named = {"QT_QPA_PLATFORM": "xcx", "QT_QPA_PLATFORM_PLUGIN_PATH": str(tmp_path)}
    done = start(_ALONE, tmp_path, **named)
    assert done.returncode == 1
    assert done.stderr.startswith("The window cannot open, as the system lacks something")
    assert "libQt6XcbQpa.so.6: cannot open shared object file" in done.stderr
    assert 'The page "Installing" of the manual' in done.stderr


def test_what_qt_says_while_a_window_opens_is_passed_on(tmp_path):
    done = start(_ALONE, tmp_path, QT_QPA_PLATFORM="offscreen")
    assert done.stdout == "offscreen\n"
    lines = done.stderr.splitlines()
    assert [each for each in lines if "heard" in each] == ["heard while it opens", "heard later"]


def test_in_the_self_contained_app_the_loaders_own_words_are_told(tmp_path):
    """PyInstaller's `ctypes` says that something was not found, and has the loader's as cause."""
    wrapped = f"""
import ctypes
class Wrapped(ctypes.CDLL):
    def __init__(self, name):
        raise OSError("not found when the app was frozen") from OSError("libxcb-x.so.1: no file")
ctypes.CDLL = Wrapped
{_OPENS}"""
    done = start(("-c", wrapped), tmp_path, DISPLAY=":987")
    assert done.returncode == 1
    assert "  libxcb-x.so.1: no file\n" in done.stderr
    assert "frozen" not in done.stderr
