"""What stands between the cells of a text table, as all readers of such tables tell it."""

from __future__ import annotations

import re
from typing import Final

from builder.value import dataclass

USUAL: Final = (",", ";", "\t")
# A first line of its own, by which Excel is told: it shows no row for it. Some programs put it in
# quotes, or as many separators behind it as the other rows have.
_TOLD: Final = re.compile(r'("?)sep=([^\w"\r\n])\1\2*(?:\r\n|\r|\n|$)', re.IGNORECASE)
_QUOTED: Final = re.compile(r'(?<![^,;\t\r\n])"(?:[^"]|"")*"')  # a whole cell, line breaks included
_LOOKED_AT: Final = 1 << 18  # characters, which hold the first row of any table that people make
_NOTHING: Final = re.compile(r"\A(?: *[\r\n]+)+")  # lines without a cell; a tab is one


@dataclass(frozen=True)
class Separated:
    """A text table before its cells are told apart.

    Attributes:
        separator: The character between cells.
        told: The first line that names it, with its end; empty if there is none.
        text: All rows.
    """

    separator: str
    told: str
    text: str

    @property
    def lines_before(self) -> int:
        """How many lines of the file stand before the rows."""
        return 1 if self.told else 0


def separated(text: str) -> Separated:
    """Tell what stands between the cells of a table.

    The line ``sep=;`` says it. Without one it is what stands most often in the first row, of
    commas, semicolons and tabs outside quotation marks.

    Args:
        text: The table, without a byte order mark.
    """
    if told := _TOLD.match(text):
        return Separated(told[2], told[0], text[told.end() :])
    bare = _QUOTED.sub("", _NOTHING.sub("", text[:_LOOKED_AT]))
    head = re.split(r"[\r\n]", bare, maxsplit=1)[0]
    return Separated(max(USUAL, key=head.count), "", text)
