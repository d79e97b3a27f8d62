"""From a checked project to the bundle of files that ships."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path
from types import MappingProxyType
from typing import Final

import builder.backend
from builder import __version__
from builder.render.bundle import Bundle, Content
from builder.render.compile import compile_form
from builder.render.deployment import deployment_files
from builder.render.packing import packed
from builder.render.page import render_page
from builder.render.parts_list import parts_list
from builder.render.plan import PagePlan, plan_of

__all__ = [
    "MANIFEST",
    "Bundle",
    "PagePlan",
    "compile_form",
    "plan_of",
    "render_bundle",
    "render_page",
]

MANIFEST: Final = "MANIFEST.json"
PARTS_LIST: Final = "sbom.cdx.json"
_BACKEND: Final = Path(builder.backend.__file__).resolve().parent


def render_bundle(plan: PagePlan) -> Bundle:
    """Render everything that an export writes. The same project gives the same bytes.

    Args:
        plan: The form's plan.

    Raises:
        RefusedError: A setting cannot be written into a deployment file safely.
    """
    form, page = plan.form, render_page(plan)
    files = {
        **page,
        **backend_source(),
        "backend/config.json": _json(form.as_json()),
        "backend/page_headers.json": _json(dict(plan.headers)),
        **deployment_files(plan),
    }
    files[PARTS_LIST] = _json(parts_list(form, files))
    shipped: dict[str, Content] = {**files}
    for path, content in page.items():
        shipped.update(packed(path, content))
    return Bundle.of({**shipped, MANIFEST: cache(partial(_manifest, plan, Bundle.of(shipped)))})


def _manifest(plan: PagePlan, bundle: Bundle) -> bytes:
    """Return the list of a bundle's files, which has to read all of them."""
    form = plan.form
    manifest = {
        "format": 1,
        "generator": f"webview-builder {__version__}",
        "form": {"id": form.id, "name": plan.project.name, "revision": form.revision},
        "files": {path: hashlib.sha256(bundle[path]).hexdigest() for path in bundle},
    }
    return _json(manifest)


@cache
def backend_source() -> Mapping[str, bytes]:
    """Return the backend package as it is, by path in a bundle; it is read once."""
    beside = ("requirements.txt", "requirements-nodes.txt", "openapi.yaml")
    paths = [*_BACKEND.glob("*.py"), *(_BACKEND / name for name in beside)]
    return MappingProxyType({f"backend/{path.name}": path.read_bytes() for path in sorted(paths)})


def _json(content: object) -> bytes:
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()
