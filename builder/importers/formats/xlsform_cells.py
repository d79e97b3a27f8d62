"""What stands in the cells of an XLSForm: texts, formulas, and what our own export adds."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from builder.form.texts import LocalText
from builder.importers.columns import Record
from builder.importers.expressions.tree import Node, NotTranslatedError
from builder.importers.expressions.xpath import read_xpath
from builder.importers.own import NAME as OWN
from builder.importers.report import Notes
from builder.say import say

# Tags and marks for a line of text, as docs.getodk.org/form-styling describes them.
_MARKS: Final = re.compile(
    r"</?(?:span|font|b|i|u|em|strong|small|big|p|br|h[1-6]|a|div|center)(?:\s[^<>]{0,300})?/?>"
    r"|(?<![\w*])\*\*(?=\S)(?P<bold>[^*\n]{1,300})\*\*(?![\w*])"
    r"|(?<![\w_])__(?=\S)(?P<strong>[^_\n]{1,300})__(?![\w_])"
    r"|(?<!\w)\[(?P<link>[^\[\]\n]{1,300})\]\(https?://[^()\s]{1,500}\)",
    re.IGNORECASE,
)


class Cells:
    """Reads cells.

    Args:
        notes: Where to say what is left out.
    """

    def __init__(self, notes: Notes) -> None:
        self._notes = notes

    def words(self, record: Record, column: str) -> LocalText:
        """Return a text without the marks that ODK shows as bold, coloured or a link."""
        text = record.text(column)
        plain = LocalText.of({tag: _MARKS.sub(_marked, words).strip() for tag, words in text})
        if plain != text and not record.get(OWN):
            name = record.get("name") or record.get("type")
            self._notes.left(record.place, name, say("Its formatting: only the words are taken."))
            return plain
        return text

    def own(self, record: Record) -> Mapping[str, Any]:
        """Return what our own export says of a row beyond what XLSForm can."""
        try:
            found = json.loads(record.get(OWN) or "{}")
        except (ValueError, RecursionError):
            found = None
        if isinstance(found, dict):
            return found
        self._notes.left(record.place, OWN, say("This cell of our own export is not JSON."))
        return {}

    def formula(self, record: Record, column: str) -> Node | None:
        """Return the formula in a cell; None if it has none, or one that cannot be taken."""
        written = record.get(column)
        if not written:
            return None
        try:
            return read_xpath(written)
        except NotTranslatedError as fault:
            if not self.own(record):
                self._notes.left(
                    record.place,
                    say("{property} of {field}", property=column, field=record.get("name")),
                    say("It {reason}", reason=fault),
                )
            return None


def _marked(found: re.Match[str]) -> str:
    return found[found.lastgroup] if found.lastgroup else ""
