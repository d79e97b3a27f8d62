"""Prove what `make dist` made: ``make dist-check`` (as root, on Debian).

Installs the wheel as people do, and the Debian package where there is no Python; does the main job.
"""

from __future__ import annotations

import argparse
import filecmp
import hashlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from builder import __version__
from scripts.package.checksums import LISTS
from scripts.package.environments import ROOT, environment

DIST: Final = ROOT / "dist"
# Of one compressed package, in bytes.
_MOST: Final = 150_000_000
_WITHOUT_QT: Final = "The window needs PySide6, which is not installed here."
# What a person sees first, without a screen.
_OPEN_WINDOW: Final = """
import os
from PySide6.QtCore import QTimer
from builder.app import start
app, window = start([])
QTimer.singleShot(0, lambda: app.exit(7))
assert app.exec() == 7 and window.isVisible()
os._exit(0)  # without closing windows, which may ask
"""


class FailedError(Exception):
    """Something does not hold; the text says what."""


def main() -> int:
    """Check all of it; return the exit code."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--again", action="store_true", help="build again, and compare the bytes")
    options = asked.parse_args()
    try:
        check_folder(DIST)
        _check_wheel(*DIST.glob("*.whl"))
        _run([ROOT / "scripts/bare", "--with", DIST, "scripts/package/drive", DIST])
        _check_start(*DIST.glob("*.tar.xz"))
        if options.again:
            _build_again()
    except FailedError as fault:
        print(f"This should hold, and does not: {fault}", file=sys.stderr)
        return 1
    return 0


def check_folder(folder: Path) -> None:
    """Check that all files are there, small enough, and those of the checksums.

    Args:
        folder: What `make dist` made.

    Raises:
        FailedError: Something is missing, too large, or another file.
    """
    sums = folder / "SHA256SUMS"
    if not sums.is_file():
        raise FailedError(f"`make dist` has made {folder}")
    named = dict(line.split("  ")[::-1] for line in sums.read_text().splitlines())
    found = {each.name for each in folder.iterdir()} - LISTS
    if set(named) != found:
        raise FailedError(f"the checksums name each file: {sorted(set(named) ^ found)}")
    for ending in (".whl", ".tar.gz", ".tar.xz", ".deb", ".cdx.json"):
        if not any(each.endswith(ending) and __version__ in each for each in found):
            raise FailedError(f"there is a file of {__version__} that ends in {ending}")
    for name, digest in named.items():
        content = (folder / name).read_bytes()
        if hashlib.sha256(content).hexdigest() != digest:
            raise FailedError(f"{name} is as its checksum says")
        if len(content) >= _MOST:
            raise FailedError(f"{name} has less than {_MOST:,} bytes ({len(content):,})")
    print("All files are there, small enough, and those of the checksums.")


def _check_wheel(wheel: Path) -> None:
    python = environment("installers")
    with tempfile.TemporaryDirectory(prefix="webview-packages-") as scratch:
        for tool in ("pipx", "uv"):
            for extra in ("", "[app]"):
                folder = Path(scratch, f"{tool}{extra or '-plain'}")
                folder.mkdir()
                _install(python, tool, f"{wheel}{extra}", folder)
                _use(folder, with_window=bool(extra))
                print(f"{tool} installs {wheel.name}{extra} where there is nothing, and it works.")


def _install(python: Path, tool: str, what: str, folder: Path) -> None:
    places = {
        "PIPX_HOME": folder / "home",
        "PIPX_BIN_DIR": folder / "bin",
        "UV_TOOL_DIR": folder / "home",
        "UV_TOOL_BIN_DIR": folder / "bin",
    }
    words = ["tool", "install", "--quiet"] if tool == "uv" else ["install", "--quiet"]
    _run([python.parent / tool, *words, what], {name: str(at) for name, at in places.items()})


def _use(folder: Path, *, with_window: bool) -> None:
    command = folder / "bin" / "webview-builder"
    more = {"WEBVIEW_BUILDER_HOME": str(folder / "user"), "QT_QPA_PLATFORM": "offscreen"}
    form, cases = folder / "form.webview.json", folder / "cases.csv"
    _run([command, "new", form, "--template", "demo-form", "--cases", cases], more)
    _run([command, "test", form, "--cases", cases], more)
    _run([command, "export", form, "--out", folder / "out"], more)
    python = command.resolve().parent / "python"
    if with_window:
        _run([python, "-c", _OPEN_WINDOW], {**more, "QTWEBENGINE_DISABLE_SANDBOX": "1"})
        return
    installed = _output([python, "-c", "import importlib.util as u; print(u.find_spec('PySide6'))"])
    if installed != "None":
        raise FailedError(f"the plain package brings no Qt ({installed})")
    done = subprocess.run([command], capture_output=True, text=True, check=False)
    if done.returncode != 1 or _WITHOUT_QT not in done.stderr:
        raise FailedError(f"the plain package says what the window needs ({done.stderr})")


def _check_start(archive: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="webview-start-") as scratch:
        _run(["tar", "-C", scratch, "-xJf", archive])
        program = Path(scratch, "webview-builder", "webview-builder")
        _run([sys.executable, "-m", "scripts.package.start_cost", program])


def _build_again() -> None:
    """Build the same commit from a clone in another folder, and compare the bytes."""
    with tempfile.TemporaryDirectory(prefix="webview-again-") as scratch:
        clone = Path(scratch, "clone")
        _run(["git", "clone", "--quiet", ROOT, clone])
        _run(["git", "-C", clone, "checkout", "--quiet", "--detach", _output(_head())])
        _run([sys.executable, "-m", "scripts.package"], {"PYTHONPATH": str(clone)}, clone)
        names = sorted(each.name for each in DIST.iterdir())
        _same, different, odd = filecmp.cmpfiles(DIST, clone / "dist", names, shallow=False)
        if different or odd:
            raise FailedError(f"a second build has the same bytes: {different + odd}")
        print(f"A second build, in another folder, has the same bytes ({len(names)} files).")


def _head() -> list[str | Path]:
    return ["git", "-C", ROOT, "rev-parse", "HEAD"]


def _output(command: list[str | Path]) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def _run(
    command: list[str | Path], more: Mapping[str, str] | None = None, folder: Path = ROOT
) -> None:
    done = subprocess.run(command, cwd=folder, env={**os.environ, **(more or {})}, check=False)
    if done.returncode:
        raise FailedError(f"this works: {' '.join(map(str, command))}")


if __name__ == "__main__":
    sys.exit(main())
