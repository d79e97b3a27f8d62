"""Qt counts a text in UTF-16 units, Python in characters."""

from __future__ import annotations

from bisect import bisect_left


class Positions:
    """Converts places in one text.

    Args:
        text: The text.
    """

    def __init__(self, text: str) -> None:
        # Offsets of the characters that Qt counts twice; most texts have none.
        self._wide = (
            [at for at, each in enumerate(text) if each > "\uffff"]
            if len(text.encode("utf-16-le", "surrogatepass")) > 2 * len(text)
            else []
        )
        self._wide_units = [at + before for before, at in enumerate(self._wide)]

    def unit(self, offset: int) -> int:
        """Return the position in Qt's text of a character."""
        return offset + bisect_left(self._wide, offset)

    def offset(self, unit: int) -> int:
        """Return which character stands at a position in Qt's text."""
        return unit - bisect_left(self._wide_units, unit)
