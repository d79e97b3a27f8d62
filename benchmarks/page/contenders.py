"""The pages that compete: ours from the real pipeline, the others built from packages."""

from __future__ import annotations

import gzip
import hashlib
import json
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import brotli

from builder.check import validate
from builder.form.project import Flow, Hosting, Integration, Platform, Project
from builder.render import plan_of, render_page
from builder.storage.starters import open_starter
from tests.projects import everything

INTEGRATION_ID: Final = "1a234567-b8cd-9e0f-1234-g5h6ij78klmn"
_BASELINES: Final = Path(__file__).resolve().parent / "baselines"
_CACHE: Final = Path(__file__).resolve().parents[2] / ".cache" / "baselines"
_PACKAGES: Final = ("react", "react-hook-form", "zod", "survey-core", "survey-js-ui", "esbuild")
_BROTLI_QUALITY: Final = 11  # what hosts of static files compress once and keep
_GZIP_LEVEL: Final = 9

OURS: Final = "ours"
THREE_FILES: Final = "by hand, three files"
ONE_FILE: Final = "by hand, one minified file"


@dataclass(frozen=True, slots=True)
class Contender:
    """A page as it is served.

    Attributes:
        name: What the table calls it.
        files: Content by path below the page's address; the page itself is ``""``.
        button: CSS selector of its submit button.
        headers: Further response headers of the page itself.
    """

    name: str
    files: Mapping[str, bytes]
    button: str = "button[type=submit]"
    headers: Mapping[str, str] | None = None


def contenders() -> tuple[Contender, ...]:
    """Return all pages, the baselines built if they are not yet."""
    built = _build()
    return (
        _ours(),
        Contender(THREE_FILES, _files(built / "handwritten")),
        Contender(ONE_FILE, _files(built / "onefile")),
        Contender("React, react-hook-form, zod", _files(built / "react")),
        Contender("SurveyJS", _files(built / "surveyjs"), "input.sd-navigation__complete-btn"),
    )


def package_versions() -> dict[str, str]:
    """Return the versions of what the baselines are made of, as locked."""
    lock = json.loads((_BASELINES / "package-lock.json").read_text())["packages"]
    return {name: lock[f"node_modules/{name}"]["version"] for name in _PACKAGES}


def largest_form_bytes() -> int:
    """Return the compressed size of a page with every field kind, logic and five languages."""
    form = replace(everything(), languages=("en", "el", "de", "fr", "ar"))
    return len(compressed(render_page(plan_of(validate(form)))["page/index.html"]))


def compressed(content: bytes) -> bytes:
    """Return content as it travels."""
    packed: bytes = brotli.compress(content, quality=_BROTLI_QUALITY)
    return packed


def gzip_bytes(page: Contender) -> int:
    """Return the size of a page's files for those who get gzip."""
    return sum(len(gzip.compress(content, _GZIP_LEVEL, mtime=0)) for content in page.files.values())


def _ours() -> Contender:
    form = replace(_connected(open_starter("demo-form")), flow=Flow(review=True))
    plan = plan_of(validate(form))
    page = render_page(plan)
    files = {path.removeprefix("page/"): content for path, content in page.items()}
    files[""] = files.pop("index.html")
    return Contender(OURS, files, headers=plan.headers)


def _connected(project: Project) -> Project:
    return replace(
        project,
        platform=Platform(
            integrations=(Integration(channel="web", integration_id=INTEGRATION_ID),)
        ),
        hosting=Hosting(frame_ancestors=("https://chat.example",)),
    )


def _files(folder: Path) -> dict[str, bytes]:
    found = {path.name: path.read_bytes() for path in folder.iterdir()}
    found[""] = found.pop("index.html")
    return found


def _build() -> Path:
    """Build the baselines into the cache, once for each state of their sources."""
    sources = [path for path in sorted(_BASELINES.rglob("*")) if path.is_file()]
    digest = hashlib.sha256()
    for path in sources:
        digest.update(f"{path.relative_to(_BASELINES)}\0".encode())
        digest.update(path.read_bytes())
    stamp, built = _CACHE / "built", _CACHE / "output"
    if not stamp.exists() or stamp.read_text() != digest.hexdigest():
        shutil.rmtree(_CACHE, ignore_errors=True)
        _CACHE.mkdir(parents=True)
        for name in ("package.json", "package-lock.json", ".npmrc", "build.mjs"):
            shutil.copy(_BASELINES / name, _CACHE)
        subprocess.run(["npm", "ci", "--silent", "--no-audit", "--no-fund"], cwd=_CACHE, check=True)
        subprocess.run(["node", "build.mjs", _BASELINES, built], cwd=_CACHE, check=True)
        stamp.write_text(digest.hexdigest())
    return built
