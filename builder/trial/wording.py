"""Words that several parts of a trial use."""

from __future__ import annotations


def counted(count: int, one: str, many: str = "") -> str:
    """Return a number with its noun, such as ``1 file`` or ``2 deliveries``.

    Args:
        count: How many.
        one: The noun's singular.
        many: Its plural; ``one`` with an s if left out.
    """
    return f"{count} {one if count == 1 else many or f'{one}s'}"
