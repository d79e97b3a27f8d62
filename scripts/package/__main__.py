"""Make everything that is handed out, into ``dist/``: ``make dist``.

The same commit gives the same bytes: files have the commit's time, and nothing of this machine.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Final

from builder import __version__
from builder.licences import parts
from scripts.package.archives import debian_package, tar_xz
from scripts.package.bill import check, complete, of_packages
from scripts.package.checksums import write_checksums
from scripts.package.environments import ROOT, environment
from scripts.package.manual_page import completions, man_page

DIST: Final = ROOT / "dist"
_PACKAGING: Final = ROOT / "packaging"
_SPEC: Final = _PACKAGING / "webview-builder.spec"
_PLACE: Final = "opt/webview-builder"
_LICENCES: Final = "_internal/builder/_templates/licences"


def main() -> None:
    """Make wheel, sources, app, archives, bill of materials and checksums."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--only-app", action="store_true", help="make the app's folder only")
    only_app = asked.parse_args().only_app
    epoch = int(_git("log", "-1", "--format=%ct"))
    os.environ.update(SOURCE_DATE_EPOCH=str(epoch), PYTHONHASHSEED="0")
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    with _told("environment"):
        python = environment("dist")
    with _told("app"):
        app = _app(python)
    if only_app:
        return
    with _told("wheel and sources"):
        _run(sys.executable, "-m", "build", "--no-isolation", "--outdir", DIST, ROOT)
    name = f"webview-builder-{__version__}-linux-{os.uname().machine}"
    with _told("archive"):
        tar_xz(app, "webview-builder", DIST / f"{name}.tar.xz", epoch)
    with _told("Debian package"):
        debian_package(
            _installed(app, epoch),
            (c_library(), *system_packages()),
            __version__,
            DIST / f"{name}.deb",
            epoch,
        )
    with _told("bill of materials"):
        cyclonedx = environment("sbom")
        bill = complete(
            of_packages(python, cyclonedx),
            parts(version("PySide6")),
            app / _LICENCES / "libraries",
        )
        written = json.dumps(bill, indent=1, sort_keys=True) + "\n"
        check(written, cyclonedx)
        (DIST / f"{name}.cdx.json").write_text(written)
    shutil.rmtree(DIST / "app")
    write_checksums(DIST)
    for each in sorted(DIST.iterdir()):
        print(f"{each.stat().st_size:>12,}  dist/{each.name}")


def system_packages() -> tuple[str, ...]:
    """Return Debian's packages that Qt needs, as ``scripts/setup`` has them."""
    text = (ROOT / "scripts" / "setup").read_text(encoding="utf-8")
    found = re.search(r'qt_packages="([^"]+)"', text)
    assert found is not None
    return tuple(found[1].split())


def c_library() -> str:
    """Return which C library the package needs: the one that this machine has, or a later one."""
    name, version = (os.confstr("CS_GNU_LIBC_VERSION") or "").split()
    assert name == "glibc"
    return f"libc6 (>= {version})"


def _app(python: Path) -> Path:
    folders = ("--distpath", DIST / "app", "--workpath", ROOT / "build" / "app")
    _run(python, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *folders, _SPEC)
    app = DIST / "app" / "webview-builder"
    # The engine makes this folder where it may write. As part of the package, it goes with it.
    (app / "_internal" / "PySide6" / "Qt" / "resources" / "locales").mkdir()
    return app


def _installed(app: Path, epoch: int) -> dict[str, Path | bytes]:
    share = "usr/share"
    icon = ROOT / "builder" / "gui" / "widgets" / "resources" / "icons" / "app.svg"
    return {
        _PLACE: app,
        "usr/bin/webview-builder": f'#!/bin/sh\nexec /{_PLACE}/webview-builder "$@"\n'.encode(),
        f"{share}/applications/webview-builder.desktop": _PACKAGING / "webview-builder.desktop",
        f"{share}/icons/hicolor/scalable/apps/webview-builder.svg": icon,
        f"{share}/mime/packages/webview-builder.xml": _PACKAGING / "webview-builder.xml",
        f"{share}/man/man1/webview-builder.1.gz": man_page(epoch),
        f"{share}/doc/webview-builder/copyright": _copyright(),
        **{f"{share}/{path}": content for path, content in completions().items()},
    }


def _copyright() -> bytes:
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    others = (
        f"Qt and PySide6 are under the GNU LGPL, version 3 (/usr/share/common-licenses/LGPL-3).\n"
        f"Their licence and those of all other parts are in /{_PLACE}/{_LICENCES},\n"
        f"in the folders *.dist-info of /{_PLACE}/_internal, and in the app under Help, About.\n"
    )
    return f"{own}\n{others}".encode()


def _git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def _run(*command: str | Path) -> None:
    subprocess.run(command, cwd=ROOT, check=True)


@contextmanager
def _told(what: str) -> Iterator[None]:
    print(f"making {what}", end=" ", flush=True)
    began = time.monotonic()
    yield
    print(f"({time.monotonic() - began:.0f} s)", flush=True)


if __name__ == "__main__":
    main()
