"""Counting in words, for messages."""

from __future__ import annotations


def counted(count: int, word: str, more: str = "") -> str:
    """Return a number with its noun, such as ``1 file`` and ``1,200 files``.

    Args:
        count: How many.
        word: The noun for one.
        more: The noun for several; ``word`` with an s if empty.
    """
    return f"{count:,} {word if count == 1 else more or f'{word}s'}"
