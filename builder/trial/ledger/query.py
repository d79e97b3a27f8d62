"""Which rows of the ledger are asked for."""

from __future__ import annotations

import json
import unicodedata
from typing import Any, Final, Literal

from builder.value import dataclass

Sorting = Literal["sent_at", "form", "target", "verdict"]
"""What rows are sorted by."""
_INDEXED_LEAST: Final = 3  # characters that SQLite's index of trigrams needs


@dataclass(frozen=True, kw_only=True)
class Query:
    """A filter; each part that is empty lets everything through.

    Attributes:
        text: A text that stands in the row, the request, the answer, the notes or the tags; letter
            case and accents do not count.
        tones: Tones of verdicts: ``good``, ``warning``, ``error``.
        targets: Names of targets.
        forms: Ids of forms.
        tags: Tags that a row has, all of them.
        since: Sent at this moment or later, in seconds since the epoch; None for any.
        until: Sent before this moment; None for any.
        numbers: Numbers of submissions; None for any.
    """

    text: str = ""
    tones: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    since: float | None = None
    until: float | None = None
    numbers: tuple[int, ...] | None = None

    def as_sql(self) -> tuple[str, list[Any]]:
        """Return the condition on the table ``attempts``, and what stands for its marks."""
        parts: list[str] = []
        values: list[Any] = []
        for column, among in (
            ("tone", self.tones), ("target", self.targets), ("form_id", self.forms),
        ):  # fmt: skip
            if among:
                parts.append(f"{column} IN ({', '.join('?' * len(among))})")
                values += among
        for tag in self.tags:
            parts.append("number IN (SELECT attempt FROM tags WHERE tag = ?)")
            values.append(tag)
        if self.numbers is not None:
            # As one value: SQLite takes only so many.
            parts.append("number IN (SELECT value FROM json_each(?))")
            values.append(json.dumps(self.numbers))
        for bound, value in (("sent_at >= ?", self.since), ("sent_at < ?", self.until)):
            if value is not None:
                parts.append(bound)
                values.append(value)
        if text := folded(self.text.strip()):
            searched = "words MATCH ?" if _is_indexed(text) else "text LIKE ? ESCAPE '\\'"
            parts.append("number IN (SELECT rowid FROM words WHERE " + searched + ")")  # noqa: S608 - one of two texts
            values.append(_searched(text))
        return " AND ".join(parts) or "1", values


@dataclass(frozen=True)
class Choices:
    """What there is to filter by, in order.

    Attributes:
        forms: Ids and latest names of forms, by name.
        targets: Names of targets.
        tags: Tags.
    """

    forms: tuple[tuple[str, str], ...] = ()
    targets: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


def folded(text: str) -> str:
    """Return a text without letter case and accents, as it is searched."""
    # Halves of surrogate pairs may be typed, and no file holds them.
    whole = text.replace("\0", " ").encode("utf-8", "replace").decode()
    plain = unicodedata.normalize("NFD", whole.casefold())
    return "".join(each for each in plain if not unicodedata.combining(each))


def _is_indexed(text: str) -> bool:
    return len(text) >= _INDEXED_LEAST


def _searched(text: str) -> str:
    if _is_indexed(text):
        return '"' + text.replace('"', '""') + '"'
    escaped = "".join(f"\\{each}" if each in "\\%_" else each for each in text)
    return f"%{escaped}%"
