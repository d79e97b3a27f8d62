"""From a checked project to the bundle of files that ships."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Final

import builder.backend
from builder import __version__
from builder.check import ValidProject
from builder.render.bundle import Bundle
from builder.render.compile import compile_form
from builder.render.deployment import deployment_files
from builder.render.page import page_headers, render_page
from builder.render.parts_list import parts_list

__all__ = ["MANIFEST", "Bundle", "compile_form", "page_headers", "render_bundle", "render_page"]

MANIFEST: Final = "MANIFEST.json"
PARTS_LIST: Final = "sbom.cdx.json"
_BACKEND: Final = Path(builder.backend.__file__).resolve().parent


def render_bundle(valid: ValidProject) -> Bundle:
    """Render everything that an export writes. The same project gives the same bytes.

    Args:
        valid: The checked project.

    Raises:
        RefusedError: A setting cannot be written into a deployment file safely.
    """
    form = compile_form(valid)
    headers = page_headers(valid)
    files = {
        **render_page(valid),
        **backend_source(),
        "backend/config.json": _json(form.as_json()),
        "backend/page_headers.json": _json(headers),
        **deployment_files(valid, form, headers),
    }
    files[PARTS_LIST] = _json(parts_list(form, files))
    manifest = {
        "format": 1,
        "generator": f"webview-builder {__version__}",
        "form": {"id": form.id, "name": valid.project.name, "revision": form.revision},
        "files": {path: hashlib.sha256(files[path]).hexdigest() for path in sorted(files)},
    }
    return Bundle.of({**files, MANIFEST: _json(manifest)})


def backend_source() -> dict[str, bytes]:
    """Return the backend package as it is, by path in a bundle."""
    beside = ("requirements.txt", "requirements-nodes.txt", "openapi.yaml")
    paths = [*_BACKEND.glob("*.py"), *(_BACKEND / name for name in beside)]
    return {f"backend/{path.name}": path.read_bytes() for path in sorted(paths)}


def _json(content: object) -> bytes:
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()
