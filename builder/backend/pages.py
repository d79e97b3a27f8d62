"""The page's files, served from memory with the headers that the exporter wrote for them."""

from __future__ import annotations

import gzip
import hashlib
import json
import mimetypes
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from aiohttp import web

_NAME: Final = re.compile(r"[A-Za-z0-9_./-]+")
_HEADER: Final = re.compile(r"[A-Za-z0-9-]+")
_VALUE: Final = re.compile(r"[ -~]*")
_COMPRESSIBLE: Final = ("text/", "application/json", "image/svg+xml")


class PageError(ValueError):
    """The page's files or headers cannot be read."""


@dataclass(frozen=True, slots=True)
class _File:
    content: bytes
    compressed: bytes | None
    kind: str
    tag: str


class Pages:
    """The files below ``page/``.

    Args:
        folder: The page's folder.
        headers_file: JSON object of response headers.

    Raises:
        PageError: A file cannot be read.
    """

    def __init__(self, folder: Path, headers_file: Path) -> None:
        self._headers = _read_headers(headers_file)
        self._files: dict[str, _File] = {}
        for path in sorted(folder.rglob("*")):
            name = path.relative_to(folder).as_posix()
            if path.is_file():
                if not _NAME.fullmatch(name):
                    raise PageError(f"the page has an unexpected file: {name!r}")
                self._files[name] = _read(path)
        if "index.html" not in self._files:
            raise PageError(f"the page cannot be read: {folder} has no index.html")

    @property
    def paths(self) -> list[str]:
        """The paths of the files. Nothing else is served, so no path leads out of the folder."""
        return ["/", *(f"/{name}" for name in self._files)]

    async def answer(self, request: web.Request) -> web.Response:
        """Answer a request for one of the paths."""
        file = self._files[request.path.lstrip("/") or "index.html"]
        headers = {
            **self._headers,
            "ETag": file.tag,
            "Cache-Control": "no-cache",
            "Vary": "Accept-Encoding",
        }
        if request.headers.get("If-None-Match") == file.tag:
            return web.Response(status=304, headers=headers)
        body = file.content
        if file.compressed is not None and "gzip" in request.headers.get("Accept-Encoding", ""):
            body = file.compressed
            headers["Content-Encoding"] = "gzip"
        return web.Response(body=body, headers={**headers, "Content-Type": file.kind})


def _read_headers(path: Path) -> dict[str, str]:
    """Read the page's headers. Without them it must not be served, as any site could frame it."""
    try:
        headers = json.loads(path.read_bytes())
        if all(_HEADER.fullmatch(name) and _VALUE.fullmatch(headers[name]) for name in headers):
            return dict(headers)
    except (OSError, ValueError, TypeError, RecursionError) as fault:
        raise PageError(f"{path} cannot be read: {fault}") from fault
    raise PageError(f"{path} holds something that is not a header")


def _read(path: Path) -> _File:
    try:
        content = path.read_bytes()
    except OSError as fault:
        raise PageError(f"the page cannot be read: {fault}") from fault
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    squeezable = kind.startswith(_COMPRESSIBLE)
    if kind.startswith("text/"):
        kind += "; charset=utf-8"
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    return _File(content, gzip.compress(content, 9, mtime=0) if squeezable else None, kind, tag)
