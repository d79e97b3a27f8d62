"""What stands between the cells of a text table, as all readers of such tables tell it."""

from __future__ import annotations

import re
from typing import Final

from builder.value import dataclass

USUAL: Final = (",", ";", "\t")
# A first line of its own, by which Excel is told: it shows no row for it. Some programs put it in
# quotes, or as many separators behind it as the other rows have.
_TOLD: Final = re.compile(r'("?)sep=([^\w"\r\n])\1\2*(?:\r\n|\r|\n|$)', re.IGNORECASE)
# A cell in quotes may have line breaks; quotation marks within a cell are those of its text.
_QUOTED: Final = re.compile(r'(?<![^,;\t\r\n])"[^"]*(?:""[^"]*)*"|"[^"\r\n]*"')
_LOOKED_AT: Final = 1 << 18  # characters, which hold the first row of any table that people make
_END: Final = re.compile(r"\r\n|[\r\n]")
_LINES: Final = re.compile(r"[^\r\n]+")


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

    @property
    def line_end(self) -> str:
        """What ends the first row, or the line before it: CR LF, or LF."""
        first = _END.search(_QUOTED.sub('"', (self.told + self.text)[:_LOOKED_AT]))
        return "\r\n" if first and first[0] == "\r\n" else "\n"


def separated(text: str) -> Separated:
    """Tell what stands between the cells of a table.

    The line ``sep=;`` says it. Without one it is what stands most often in the first row, of
    commas, semicolons and tabs outside quotation marks.

    Args:
        text: The table, without a byte order mark.
    """
    if told := _TOLD.match(text):
        return Separated(told[2], told[0], text[told.end() :])
    return Separated(max(USUAL, key=_head(text).count), "", text)


def _head(text: str) -> str:
    """Return the first row that is not blank, with a quotation mark for each quoted part."""
    lines = (each[0] for each in _LINES.finditer(_QUOTED.sub('"', text[:_LOOKED_AT])))
    # Tabs may be what stands between empty cells.
    return next((each for each in lines if "\t" in each or not each.isspace()), "")
