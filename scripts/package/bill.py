"""The bill of materials of the self-contained app, as CycloneDX."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from builder import __version__
from builder.licences import Part, canonical, packages
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
    ours = packages()
    found = [each for each in bill["components"] if canonical(each["name"]) in ours]
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
        }
