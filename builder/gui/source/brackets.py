"""Which bracket closes or opens the one at the cursor."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtGui import QTextBlock, QTextDocument

from builder.gui.source.colouring import LINE_MOST

_LINES_MOST: Final = 2000  # of a search, so that no step of the cursor takes long
_PIECE: Final = re.compile(r'"(?:[^"\\]|\\.)*"?|[{}\[\]]')


def matching(document: QTextDocument, position: int) -> tuple[int, int] | None:
    """Return the positions of the bracket beside a position and of its counterpart.

    Args:
        document: The text.
        position: Where the cursor is; the bracket stands behind it or before it.
    """
    block = document.findBlock(position)
    inside = position - block.position()
    here = _brackets(block)
    at = next((i for i, (place, _) in enumerate(here) if place in (inside, inside - 1)), None)
    if at is None:
        return None
    place, sign = here[at]
    step = 1 if sign in "{[" else -1
    depth, rest = 0, here[at:] if step > 0 else here[at::-1]
    for _ in range(_LINES_MOST):
        for other, each in rest:
            depth += 1 if (each in "{[") == (sign in "{[") else -1
            if depth == 0:
                return document.findBlock(position).position() + place, block.position() + other
        block = block.next() if step > 0 else block.previous()
        if not block.isValid():
            return None
        rest = _brackets(block)[::step]
    return None


def _brackets(block: QTextBlock) -> list[tuple[int, str]]:
    """Return places and signs of the brackets of a line that are in no string."""
    text = block.text()[:LINE_MOST]
    wide = not text.isascii()
    found = []
    for each in _PIECE.finditer(text):
        if each[0] in "{}[]":
            start = each.start()
            # Qt counts in UTF-16 units.
            place = len(text[:start].encode("utf-16-le", "replace")) // 2 if wide else start
            found.append((place, each[0]))
    return found
