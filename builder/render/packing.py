"""Files that ship compressed, too: made once with the bundle, and not with each request."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Callable, Mapping
from functools import cache, lru_cache, partial
from types import MappingProxyType
from typing import Final

from builder.backend.codings import SUFFIXES

_QUALITY: Final = 11  # the highest: it takes a moment once, and saves bytes with each visit
_QUICK: Final = 5
_LEVEL: Final = 9
_KEPT: Final = 8  # so that undo, and an export after a look at the weight, need no other moment


def packed(path: str, content: bytes) -> dict[str, Callable[[], bytes]]:
    """Return what makes a file's compressed forms, by their paths beside it.

    They take longer than all the rest of a bundle, and what shows a page needs none of them.

    Args:
        path: The file's path in a bundle.
        content: Its content.
    """
    return {path + SUFFIXES[each]: cache(partial(pack, each, content)) for each in _PACKERS}


@lru_cache(maxsize=_KEPT)
def pack(coding: str, content: bytes) -> bytes:
    """Compress a content; the same content always gives the same bytes.

    Args:
        coding: ``br`` or ``gzip``.
        content: What to compress.
    """
    return _PACKERS[coding](content)


def quick_size(content: bytes) -> int:
    """Return about how small brotli makes a content, in a tenth of the time, for comparisons."""
    import brotli  # noqa: PLC0415

    return len(brotli.compress(content, quality=_QUICK))


def unpack(coding: str, content: bytes, most: int) -> bytes:
    """Return what a compressed content holds.

    Args:
        coding: ``br`` or ``gzip``.
        content: What to unpack, which may come from a stranger.
        most: Number of bytes after which to stop.

    Raises:
        ValueError: It is damaged, or holds more.
    """
    return _UNPACKERS[coding](content, most)


def _brotli(content: bytes) -> bytes:
    import brotli  # noqa: PLC0415 - what shows a page compresses nothing

    packed: bytes = brotli.compress(content, quality=_QUALITY)
    return packed


def _gzip(content: bytes) -> bytes:
    # Neither name nor time; gzip.compress also writes the system, in some versions of Python.
    buffer = io.BytesIO()
    with gzip.GzipFile("", "wb", _LEVEL, buffer, mtime=0) as stream:
        stream.write(content)
    return buffer.getvalue()


def _unbrotli(content: bytes, most: int) -> bytes:
    import brotli  # noqa: PLC0415

    unpacking = brotli.Decompressor()
    try:
        found: bytes = unpacking.process(content, output_buffer_limit=most + 1)
        while not unpacking.is_finished() and not unpacking.can_accept_more_data():
            more: bytes = unpacking.process(b"", output_buffer_limit=most + 1)
            found += more
            if len(found) > most:
                break
    except brotli.error as fault:
        raise ValueError(str(fault)) from fault
    if not unpacking.is_finished() or len(found) > most:
        raise ValueError
    return found


def _gunzip(content: bytes, most: int) -> bytes:
    unpacking = zlib.decompressobj(wbits=31)
    try:
        found = unpacking.decompress(content, most + 1)
    except zlib.error as fault:
        raise ValueError(str(fault)) from fault
    if not unpacking.eof or unpacking.unused_data or len(found) > most:
        raise ValueError
    return found


_PACKERS: Final[Mapping[str, Callable[[bytes], bytes]]] = MappingProxyType(
    {"br": _brotli, "gzip": _gzip}
)
_UNPACKERS: Final[Mapping[str, Callable[[bytes, int], bytes]]] = MappingProxyType(
    {"br": _unbrotli, "gzip": _gunzip}
)
