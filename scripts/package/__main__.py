"""Make everything that is handed out, into ``dist/``: ``make dist``.

The same commit gives the same bytes: files have the commit's time, and nothing of this machine.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

from builder import __version__
from scripts.package.archives import debian_package, tar_xz
from scripts.package.manual_page import completions, man_page

ROOT: Final = Path(__file__).resolve().parent.parent.parent
DIST: Final = ROOT / "dist"
_PACKAGING: Final = ROOT / "packaging"
_ENVIRONMENT: Final = ROOT / ".cache" / "dist"
_LOCK: Final = ROOT / "requirements" / "dist.txt"
_PLACE: Final = "opt/webview-builder"


def main() -> None:
    """Make wheel, sources, app, archives, bill of materials and checksums."""
    epoch = int(_git("log", "-1", "--format=%ct"))
    os.environ.update(SOURCE_DATE_EPOCH=str(epoch), PYTHONHASHSEED="0")
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    _say("wheel and sources")
    _run(sys.executable, "-m", "build", "--no-isolation", "--outdir", DIST, ROOT)
    _say("environment")
    python = _environment()
    _say("app")
    app = _app(python)
    _say("archive")
    name = f"webview-builder-{__version__}-linux-{os.uname().machine}"
    (DIST / f"{name}.tar.xz").write_bytes(tar_xz(app, "webview-builder", epoch))
    _say("Debian package")
    debian_package(
        _installed(app, epoch), system_packages(), __version__, DIST / f"{name}.deb", epoch
    )
    (DIST / f"{name}.cdx.json").write_text(json.dumps(_bill(python), indent=1) + "\n")
    shutil.rmtree(DIST / "app")
    _write_checksums()
    for each in sorted(DIST.iterdir()):
        print(f"{each.stat().st_size:>12,}  dist/{each.name}")


def system_packages() -> tuple[str, ...]:
    """Return Debian's packages that Qt needs, as ``scripts/setup`` has them."""
    text = (ROOT / "scripts" / "setup").read_text(encoding="utf-8")
    found = re.search(r'qt_packages="([^"]+)"', text)
    assert found is not None
    return tuple(found[1].split())


def _environment() -> Path:
    """Return the Python of an environment with what the app needs, and PyInstaller."""
    stamp = hashlib.sha256(_LOCK.read_bytes() + sys.version.encode()).hexdigest()
    python, made = _ENVIRONMENT / "bin" / "python", _ENVIRONMENT / "made"
    if not made.exists() or made.read_text() != stamp:
        _run(sys.executable, "-m", "venv", "--clear", _ENVIRONMENT)
        pip = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes")
        _run(python, *pip, "-r", _LOCK)
        made.write_text(stamp)
    return python


def _app(python: Path) -> Path:
    work = ROOT / "build" / "app"
    spec = _PACKAGING / "webview-builder.spec"
    folders = ("--distpath", DIST / "app", "--workpath", work)
    _run(python, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *folders, spec)
    return DIST / "app" / "webview-builder"


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
        f"{share}/doc/webview-builder/copyright": ROOT / "LICENSE",
        **{f"{share}/{path}": content for path, content in completions().items()},
    }


def _bill(python: Path) -> dict[str, Any]:
    """Return what the app is made of, as a software bill of materials (CycloneDX 1.6)."""
    code = (
        "import json; from importlib.metadata import distributions as d;"
        "print(json.dumps(sorted((e.metadata['Name'], e.version,"
        " e.metadata.get('License-Expression') or e.metadata.get('License') or '') for e in d())))"
    )
    told = subprocess.run([python, "-c", code], check=True, capture_output=True, text=True).stdout
    unneeded = {"pip", "setuptools", "pyinstaller", "pyinstaller-hooks-contrib", "altgraph"}
    parts = [each for each in json.loads(told) if each[0].lower() not in unneeded]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, json.dumps(parts))}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "name": "webview-builder",
                "version": __version__,
            }
        },
        "components": [
            {
                "type": "library",
                "name": name,
                "version": version,
                "purl": f"pkg:pypi/{name.lower()}@{version}",
                **({"licenses": [{"license": {"name": licence[:200]}}]} if licence else {}),
            }
            for name, version, licence in parts
        ],
    }


def _write_checksums() -> None:
    lines = [
        f"{hashlib.sha256(each.read_bytes()).hexdigest()}  {each.name}\n"
        for each in sorted(DIST.iterdir())
    ]
    (DIST / "SHA256SUMS").write_text("".join(lines))


def _git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def _run(*command: str | Path) -> None:
    subprocess.run(command, cwd=ROOT, check=True)


def _say(what: str) -> None:
    print(f"making {what}", flush=True)


if __name__ == "__main__":
    main()
