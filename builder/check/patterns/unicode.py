"""Unicode's tables from ``templates/unicode.json``: the same on every machine.

``scripts/write_unicode.mjs`` writes that file; it says which version of Unicode it is of.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from typing import Any, Final

from builder.check.patterns.nodes import Ranges, inverted, merged
from builder.templates_folder import templates_folder

# Long names of general categories (PropertyValueAliases.txt).
_LONG: Final = {
    "Letter": "L", "Uppercase_Letter": "Lu", "Lowercase_Letter": "Ll", "Titlecase_Letter": "Lt",
    "Modifier_Letter": "Lm", "Other_Letter": "Lo", "Mark": "M", "Combining_Mark": "M",
    "Nonspacing_Mark": "Mn", "Spacing_Mark": "Mc", "Enclosing_Mark": "Me", "Number": "N",
    "Decimal_Number": "Nd", "digit": "Nd", "Letter_Number": "Nl", "Other_Number": "No",
    "Punctuation": "P", "punct": "P", "Connector_Punctuation": "Pc", "Dash_Punctuation": "Pd",
    "Open_Punctuation": "Ps", "Close_Punctuation": "Pe", "Initial_Punctuation": "Pi",
    "Final_Punctuation": "Pf", "Other_Punctuation": "Po", "Symbol": "S", "Math_Symbol": "Sm",
    "Currency_Symbol": "Sc", "Modifier_Symbol": "Sk", "Other_Symbol": "So", "Separator": "Z",
    "Space_Separator": "Zs", "Line_Separator": "Zl", "Paragraph_Separator": "Zp",
}  # fmt: skip
_SHORT_SCRIPTS: Final = {
    "Arab": "Arabic", "Armn": "Armenian", "Beng": "Bengali", "Cyrl": "Cyrillic",
    "Deva": "Devanagari", "Geor": "Georgian", "Grek": "Greek", "Hang": "Hangul", "Hani": "Han",
    "Hebr": "Hebrew", "Hira": "Hiragana", "Kana": "Katakana", "Latn": "Latin",
}  # fmt: skip


def scripts() -> tuple[str, ...]:
    """Return the names of the scripts that a pattern may name."""
    return tuple(_table()["scripts"])


@cache
def property_ranges(name: str) -> Ranges:
    """Return the characters of a property; none if it is unknown.

    Code points between them that Unicode has not assigned yet are included: that halves the
    list, and letters that Unicode assigns later already match.

    Args:
        name: As in braces: ``L``, ``Uppercase_Letter``, ``gc=Lu``, ``Script=Greek``, ``sc=Grek``.
    """
    key, _, value = name.rpartition("=")
    if key in ("Script", "sc"):
        own = _ranges(_table()["scripts"].get(_SHORT_SCRIPTS.get(value, value), ""))
    elif key in ("", "gc", "General_Category"):
        wanted = _LONG.get(value, value)
        known = _table()["categories"]
        chosen = [each for each in known if wanted and each.startswith(wanted) and wanted != "C"]
        own = merged(pair for each in chosen for pair in _ranges(known[each]))
    else:
        own = ()
    return _filled(own)


@lru_cache(maxsize=1024)
def with_other_cases(ranges: Ranges) -> Ranges:
    """Add to a set the capitals and small letters of what is in it.

    ASCII letters have partners in ASCII only: the long s (U+017F) is not one of S.
    """
    found = list(ranges)
    for group in _cases():
        if any(first <= point <= last for point in group for first, last in _near(ranges, point)):
            found.extend((point, point) for point in group)
    return merged(found)


def _near(ranges: Ranges, point: int) -> Ranges:
    low, high = 0, len(ranges)
    while low < high:
        middle = (low + high) // 2
        if ranges[middle][1] < point:
            low = middle + 1
        else:
            high = middle
    return ranges[low : low + 1]


@cache
def _table() -> Any:
    return json.loads((templates_folder() / "unicode.json").read_text(encoding="utf-8"))


@cache
def _cases() -> tuple[tuple[int, ...], ...]:
    groups = [
        tuple(int(each, 16) for each in group.split()) for group in _table()["cases"].split(",")
    ]
    ascii_only = [tuple(point for point in group if point < 0x80) for group in groups]
    others = [tuple(point for point in group if point >= 0x80) for group in groups]
    return tuple(group for group in (*ascii_only, *others) if len(group) > 1)


def _ranges(text: str) -> Ranges:
    pairs = (each.partition("-") for each in text.split())
    return tuple((int(first, 16), int(last or first, 16)) for first, _, last in pairs)


def _filled(ranges: Ranges) -> Ranges:
    unassigned = set(_gaps())
    found: list[tuple[int, int]] = []
    for first, last in ranges:
        if found and (found[-1][1] + 1, first - 1) in unassigned:
            found[-1] = (found[-1][0], last)
        else:
            found.append((first, last))
    return tuple(found)


@cache
def _gaps() -> Ranges:
    """Return the runs of code points that Unicode has not assigned."""
    known = _table()["categories"]
    taken = (pair for name, text in known.items() if name != "Cn" for pair in _ranges(text))
    return inverted(tuple(taken))
