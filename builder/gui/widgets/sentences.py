"""Labels inside sentences."""

from __future__ import annotations


def inside(label: str) -> str:
    """Return a label as it is written inside a sentence: its first letter is small."""
    return label[:1].lower() + label[1:]
