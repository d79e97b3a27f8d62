"""The page's files, served from memory with the headers that the exporter wrote for them."""

from __future__ import annotations

import gzip
import hashlib
import json
import mimetypes
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from aiohttp import web

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
        try:
            self._headers: dict[str, str] = json.loads(headers_file.read_text("utf-8"))
            self._files = {
                path.relative_to(folder).as_posix(): _read(path)
                for path in sorted(folder.rglob("*"))
                if path.is_file()
            }
        except (OSError, ValueError) as fault:
            raise PageError(f"the page cannot be read: {fault}") from fault
        if "index.html" not in self._files:
            raise PageError(f"the page cannot be read: {folder} has no index.html")

    @property
    def paths(self) -> list[str]:
        """Where the files are: nothing else is served, so no path leads out of the folder."""
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


def _read(path: Path) -> _File:
    content = path.read_bytes()
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    squeezable = kind.startswith(_COMPRESSIBLE)
    if kind.startswith("text/"):
        kind += "; charset=utf-8"
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    return _File(content, gzip.compress(content, 9, mtime=0) if squeezable else None, kind, tag)
