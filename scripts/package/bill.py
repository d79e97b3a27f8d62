"""The bill of materials of the self-contained app, as CycloneDX."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from builder import __version__
from builder.licences import LAUNCHER_TERMS, Part, canonical, packages
from scripts.package.system_libraries import source_of

_SPECIFICATION: Final = "1.6"
# Parts that no package of Python stands for, as `builder.licences` names them, and where their
# makers have their sources.
_OTHERS: Final[Mapping[str, str]] = {
    "axe-core": "pkg:npm/axe-core@{version}",
    "Chromium in Qt WebEngine": "pkg:generic/qtwebengine@{version}",
    "Python": "pkg:generic/python@{version}",
    "Qt": "pkg:generic/qt@{version}",
}
# Run by the Python that has CycloneDX's library.
_CHECK: Final = """
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
wrong = JsonStrictValidator(SchemaVersion.from_version(sys.argv[1])).validate_str(sys.stdin.read())
sys.exit(f"It does not fit its schema: {str(wrong).splitlines()[0]}" if wrong else 0)
"""


def of_packages(python: Path, cyclonedx: Path) -> dict[str, Any]:
    """Return the bill of the packages in an environment, as CycloneDX's own tool writes it.

    Args:
        python: The environment's Python.
        cyclonedx: The Python of the environment of that tool.
    """
    done = subprocess.run(
        [cyclonedx, "-m", "cyclonedx_py", "environment", "--output-reproducible",
         "--spec-version", _SPECIFICATION, "--output-format", "JSON", python],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    bill: dict[str, Any] = json.loads(done.stdout)
    return bill


def complete(bill: Mapping[str, Any], parts: Iterable[Part], libraries: Path) -> dict[str, Any]:
    """Return a bill of what the app carries: without the tools that made it, with all else.

    Args:
        bill: The bill of the environment in which the app was made.
        parts: What the app consists of.
        libraries: The folder with a licence of each of Debian's packages that it has libraries of.
    """
    parts = tuple(parts)
    ours = packages()
    made_of = {canonical(each["name"]): each for each in bill["components"]}
    inside = {canonical(each.name): each.inside for each in parts}
    found = [_with(each, inside.get(name, ())) for name, each in made_of.items() if name in ours]
    found += [_launcher(each) for name, each in made_of.items() if name == "pyinstaller"]
    found += map(_other, (each for each in parts if each.name in _OTHERS))
    found += _libraries(libraries)
    refs = {each["bom-ref"] for each in found}
    root = {
        "bom-ref": "webview-builder",
        "type": "application",
        "name": "webview-builder",
        "version": __version__,
        "licenses": [{"license": {"id": "MIT"}}],
    }
    dependencies = [
        {**each, "dependsOn": [ref for ref in each.get("dependsOn", []) if ref in refs]}
        for each in bill.get("dependencies", [])
        if each["ref"] in refs
    ]
    return {
        **{key: value for key, value in bill.items() if key != "serialNumber"},
        "metadata": {**bill.get("metadata", {}), "component": root},
        "components": sorted(found, key=lambda each: str(each["bom-ref"])),
        "dependencies": [{"ref": "webview-builder", "dependsOn": sorted(refs)}, *dependencies],
    }


def _with(component: dict[str, Any], inside: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return a component with those that its makers built into it."""
    if not inside:
        return component
    # Their references are those of the bill that they are from.
    named = [{key: it for key, it in each.items() if key != "bom-ref"} for each in inside]
    return {**component, "components": named}


def _other(part: Part) -> dict[str, Any]:
    purl = _OTHERS[part.name].format(version=part.version)
    licence = {"expression": part.licence}
    if " and " in part.licence:
        licence = {"license": {"name": part.licence}}  # type: ignore[dict-item]
    return {
        "bom-ref": purl,
        "type": "library",
        "name": part.name,
        "version": part.version,
        "purl": purl,
        "licenses": [licence],
    }


def _launcher(pyinstaller: Mapping[str, Any]) -> dict[str, Any]:
    """Return the one part of that tool that the app has: what starts it."""
    return {
        **pyinstaller,
        "bom-ref": f"{pyinstaller['bom-ref']}#launcher",
        "name": "PyInstaller's launcher",
        "description": "Starts the app.",
        "licenses": [{"expression": LAUNCHER_TERMS}],
    }


def check(bill: str, cyclonedx: Path) -> None:
    """Check a bill against the published schema of its format.

    Args:
        bill: The bill, as it is written.
        cyclonedx: The Python of the environment of CycloneDX's own tool.

    Raises:
        subprocess.CalledProcessError: It does not fit; what is wrong was printed.
    """
    subprocess.run([cyclonedx, "-c", _CHECK, _SPECIFICATION], input=bill, text=True, check=True)


def _libraries(folder: Path) -> Iterator[dict[str, Any]]:
    for each in sorted(folder.glob("*.txt")):
        source, version = source_of(each.stem)
        purl = f"pkg:deb/debian/{source}@{version}"
        yield {
            "bom-ref": f"{purl}#{each.stem}",
            "type": "library",
            "name": each.stem,
            "version": version,
            "purl": purl,
            "licenses": [{"license": _as_debian_says(each)}],
        }


def _as_debian_says(file: Path) -> dict[str, Any]:
    """Return the licences of a library in the words of its package: most have several."""
    content = file.read_text(encoding="utf-8")
    text = {"contentType": "text/plain", "content": content}
    return {"name": f"As Debian's package {file.stem} says", "text": text}
