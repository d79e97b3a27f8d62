"""What a bundle is made of, as a software bill of materials (CycloneDX 1.6)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

from builder import __version__
from builder.backend.spec import FormSpec

_PINNED: Final = re.compile(r"^([A-Za-z0-9._-]+)==([A-Za-z0-9.+!-]+)", re.MULTILINE)
# Which files name what must be installed, and whether the backend runs without it.
_REQUIREMENTS: Final = {
    "backend/requirements.txt": "required",
    "backend/requirements-nodes.txt": "optional",
}


def parts_list(form: FormSpec, files: Mapping[str, bytes]) -> dict[str, Any]:
    """Return the bill of materials; the same bundle always has the same one.

    Args:
        form: The compiled form.
        files: The bundle's files.
    """
    scopes: dict[tuple[str, str], str] = {}
    for path, scope in _REQUIREMENTS.items():
        for name, version in _PINNED.findall(files[path].decode()):
            scopes.setdefault((name.lower(), version), scope)
    reference = f"webview-{form.id}@{form.revision}"
    packages = {f"pkg:pypi/{name}@{version}": (name, version) for name, version in sorted(scopes)}
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        # Made from the content, without the time: an export is the same bytes every time.
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, ' '.join((reference, *packages)))}",
        "version": 1,
        "metadata": {
            "tools": {
                "components": [
                    {"type": "application", "name": "webview-builder", "version": __version__}
                ]
            },
            "component": {
                "type": "application",
                "bom-ref": reference,
                "name": f"webview-{form.id}",
                "version": form.revision,
            },
        },
        "components": [
            {
                "type": "library",
                "bom-ref": purl,
                "name": name,
                "version": version,
                "purl": purl,
                "scope": scopes[name, version],
            }
            for purl, (name, version) in packages.items()
        ],
        "dependencies": [{"ref": reference, "dependsOn": list(packages)}],
    }
