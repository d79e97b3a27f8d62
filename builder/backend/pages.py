"""The page's files, served from memory with the headers that the exporter wrote for them."""

from __future__ import annotations

import hashlib
import json
import mimetypes
import re
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from aiohttp import web

from .codings import IDENTITY, SUFFIXES, chosen

_INDEX: Final = "index.html"
_NAME: Final = re.compile(r"[A-Za-z0-9_./-]+")
_HEADER: Final = re.compile(r"[A-Za-z0-9-]+")
_VALUE: Final = re.compile(r"[ -~]*")


class PageError(ValueError):
    """The page's files or headers cannot be read."""


@dataclass(frozen=True, slots=True)
class _File:
    codings: dict[str, bytes]  # the content as it is, and compressed by the export
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
        contents = {}
        for path in sorted(folder.rglob("*")):
            name = path.relative_to(folder).as_posix()
            if path.is_file():
                if not _NAME.fullmatch(name):
                    raise PageError(f"the page has an unexpected file: {name!r}")
                contents[name] = _read(path)
        if _INDEX not in contents:
            raise PageError(f"the page cannot be read: {folder} has no {_INDEX}")
        packed = {
            coding: contents.pop(_INDEX + suffix)
            for coding, suffix in SUFFIXES.items()
            if _INDEX + suffix in contents
        }
        self._files = {name: _file(name, content) for name, content in contents.items()}
        # A page that was changed by hand still has the old compressed files: none is sent.
        if _unpacks_to(packed.get("gzip", b""), contents[_INDEX]):
            self._files[_INDEX].codings.update(packed)

    @property
    def paths(self) -> list[str]:
        """The paths of the files. Nothing else is served, so no path leads out of the folder."""
        return ["/", *(f"/{name}" for name in self._files)]

    async def answer(self, request: web.Request) -> web.Response:
        """Answer a request for one of the paths.

        Raises:
            HTTPNotAcceptable: The client takes the file in no coding that there is.
        """
        file = self._files[request.path.lstrip("/") or _INDEX]
        headers = {**self._headers, "Cache-Control": "no-cache", "Vary": "Accept-Encoding"}
        accepted = ",".join(request.headers.getall("Accept-Encoding", ()))
        coding = chosen(accepted, file.codings)
        if coding is None:
            raise web.HTTPNotAcceptable
        headers["ETag"] = file.tag if coding == IDENTITY else f'{file.tag[:-1]}-{coding}"'
        if _is_known(headers["ETag"], ",".join(request.headers.getall("If-None-Match", ()))):
            return web.Response(status=304, headers=headers)
        if coding != IDENTITY:
            headers["Content-Encoding"] = coding
        headers["Content-Type"] = file.kind
        return web.Response(body=file.codings[coding], headers=headers)


def _read_headers(path: Path) -> dict[str, str]:
    """Read the page's headers. Without them it must not be served, as any site could frame it."""
    try:
        headers = json.loads(path.read_bytes())
        if all(_HEADER.fullmatch(name) and _VALUE.fullmatch(headers[name]) for name in headers):
            return dict(headers)
    except (OSError, ValueError, TypeError, RecursionError) as fault:
        raise PageError(f"{path} cannot be read: {fault}") from fault
    raise PageError(f"{path} holds something that is not a header")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as fault:
        raise PageError(f"the page cannot be read: {fault}") from fault


def _file(name: str, content: bytes) -> _File:
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    if kind.startswith("text/"):
        kind += "; charset=utf-8"
    return _File({IDENTITY: content}, kind, f'"{hashlib.sha256(content).hexdigest()[:32]}"')


def _unpacks_to(packed: bytes, content: bytes) -> bool:
    """Tell whether gzip's data are of this content and no other, with their check sum."""
    unpacking = zlib.decompressobj(wbits=31)
    try:
        unpacked = unpacking.decompress(packed, len(content) + 1)
    except zlib.error:
        return False
    return unpacking.eof and not unpacking.unused_data and unpacked == content


def _is_known(tag: str, known: str) -> bool:
    """Tell whether ``If-None-Match`` names a tag; a proxy may have made it a weak one."""
    return known.strip() == "*" or tag in (
        each.strip().removeprefix("W/") for each in known.split(",")
    )
