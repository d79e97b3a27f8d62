"""Whether a picture's file is complete: decoders fill up what is missing, and do not tell.

PNG and WebP are not looked at, as their decoders refuse what is cut off.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

# A marker of JPEG (ITU-T T.81, B.1.1.2) that has a segment, or ends the picture. Within a scan a
# byte 0xFF is followed by 0x00 or by a restart marker, which are passed over.
_MARKER: Final = re.compile(rb"\xff([\x02-\xcf\xd9-\xfe])")
_END_OF_IMAGE: Final = b"\xd9"
# Blocks of GIF89a.
_EXTENSION: Final = 0x21
_IMAGE: Final = 0x2C
_HEADER: Final = 13
_DESCRIPTOR: Final = 10
_HAS_TABLE: Final = 0x80


def is_cut_off(content: bytes, kind: bytes) -> bool:
    """Tell whether the end of a picture's file is missing.

    Args:
        content: The file.
        kind: Its format, as Qt calls it.
    """
    ends = _ENDS.get(kind)
    return ends is not None and not ends(content)


def _jpeg_ends(content: bytes) -> bool:
    at = 2
    while found := _MARKER.search(content, at):
        if found[1] == _END_OF_IMAGE:
            return True
        # A segment says how long it is. A thumbnail in one has an end of its own.
        length = int.from_bytes(content[found.end() : found.end() + 2], "big")
        if length < 2:
            return False
        at = found.end() + length
    return False


def _gif_ends(content: bytes) -> bool:
    """Tell whether the first picture is complete, which is the one that is kept."""
    try:
        at = _HEADER + _table_size(content[_HEADER - 3])
        while content[at] == _EXTENSION:
            at = _after_blocks(content, at + 2)
        if content[at] == _IMAGE:
            table = _table_size(content[at + _DESCRIPTOR - 1])
            _after_blocks(content, at + _DESCRIPTOR + table + 1)
    except IndexError:
        return False
    return True


def _table_size(flags: int) -> int:
    """Return how many bytes a table of colours takes."""
    return 3 << ((flags & 7) + 1) if flags & _HAS_TABLE else 0


def _after_blocks(content: bytes, at: int) -> int:
    """Return where a chain of blocks ends, each of which begins with its length."""
    while length := content[at]:
        at += length + 1
    return at + 1


def _bmp_ends(content: bytes) -> bool:
    """Tell whether there are as many bytes as the header says."""
    return int.from_bytes(content[2:6], "little") <= len(content)


_ENDS: Final[Mapping[bytes, Callable[[bytes], bool]]] = {
    b"jpeg": _jpeg_ends,
    b"gif": _gif_ends,
    b"bmp": _bmp_ends,
}
