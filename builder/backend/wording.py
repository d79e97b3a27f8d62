"""Numbers and dates in the backend's messages, written as on the page.

The page asks the browser; the compiled form holds what browsers write in the form's languages::

    decimal, group    the marks, such as "." and ","
    grouped_from      1000, or 10000 where four digits stay together
    minus             the sign, with what keeps it in its place
    date              the order, such as "{day} {month} {year}"
    months            their names, with spaces between
    indian            true where digits stand in twos before the last three
    zero              the 0 of the digits, where these are not 0 to 9
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from .judges import Judged

_PLACEHOLDER: Final = re.compile(r"\{(\w+)\}", re.ASCII)
# Languages and scripts that are written from right to left (Unicode CLDR).
_FROM_THE_RIGHT = "ar bal bgn ckb dv fa he ks lrc mzn nqo ps sd sdh syr trw ug ur yi"
RIGHT_TO_LEFT: Final = frozenset(_FROM_THE_RIGHT.split())
RIGHT_TO_LEFT_SCRIPTS: Final = frozenset(
    ("adlm", "arab", "aran", "hebr", "nkoo", "rohg", "syrc", "thaa")
)
# Latin, Greek and Cyrillic need no isolation in left-to-right text.
_TURNS: Final = re.compile("[^\0-\u058f\u2010-\u2027]")
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_AMOUNT: Final = re.compile(r"-?\d+(?:\.\d+)?", re.ASCII)
# The end of a group of digits.
_THREES: Final = re.compile(r"(?<=\d)(?=(?:\d{3})+$)", re.ASCII)
_INDIAN: Final = re.compile(r"(?<=\d)(?=(?:\d{2})*\d{3}$)", re.ASCII)
_MARKS: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")


def is_right_to_left(language: str) -> bool:
    """Tell whether a language is written from right to left."""
    base, *rest = language.split("-")
    script = next((each for each in rest if len(each) == 4 and each.isalpha()), "")
    return script in RIGHT_TO_LEFT_SCRIPTS if script else base in RIGHT_TO_LEFT


def word_limit(verdict: Judged, formats: Mapping[str, Any]) -> str:
    """Word the bound of a broken rule: a date, a number, or what is said as it is, such as a time.

    Args:
        verdict: What was found.
        formats: How the language writes; empty for plain digits.
    """
    limit = verdict.limit
    if formats and _DAY.fullmatch(limit):
        words = _date(limit, formats)
    elif formats and _AMOUNT.fullmatch(limit):
        words = _number(limit, formats)
    else:
        return limit
    zero = ord(formats.get("zero", "0"))
    return words.translate({ord("0") + digit: zero + digit for digit in range(10)})


def fill(wording: str, values: Mapping[str, str], right_to_left: bool) -> str:  # noqa: FBT001
    """Replace placeholders such as ``{label}`` by values, which may hold anything."""
    return _PLACEHOLDER.sub(
        lambda found: isolate(values.get(found[1], found[0]), right_to_left), wording
    )


def isolate(text: str, right_to_left: bool) -> str:  # noqa: FBT001
    """Isolate a text that is put into a sentence, so that it cannot reorder the sentence.

    Args:
        text: The text, which may hold anything.
        right_to_left: Whether the sentence's language is written so.
    """
    if not right_to_left and not _TURNS.search(text):
        return text
    open_ = 0

    def kept(found: re.Match[str]) -> str:
        # Pairs are kept; an unpaired end would end our isolate.
        nonlocal open_
        mark = found[0]
        if mark < "\u2066" or (mark == "\u2069" and not open_):
            return ""
        open_ += -1 if mark == "\u2069" else 1
        return mark

    return f"\u2068{_MARKS.sub(kept, text)}" + "\u2069" * (open_ + 1)


def _number(text: str, formats: Mapping[str, Any]) -> str:
    minus, digits = text[:1] == "-", text.lstrip("-")
    whole, _, part = digits.partition(".")
    if int(whole) >= formats["grouped_from"]:
        groups = _INDIAN if formats.get("indian") else _THREES
        whole = groups.sub(str(formats["group"]), whole)
    sign = formats["minus"] if minus else ""
    return sign + whole + (formats["decimal"] + part if part else "")


def _date(text: str, formats: Mapping[str, Any]) -> str:
    year, month, day = map(int, text.split("-"))
    names = formats["months"].split(" ")
    values = {"year": str(year), "month": names[month - 1], "day": str(day)}
    return _PLACEHOLDER.sub(lambda found: values[found[1]], str(formats["date"]))
