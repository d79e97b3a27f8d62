"""Numbers as people type them into this program, or into a page that it shows."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_LONGEST: Final = 60
_SPACES: Final = re.compile(r"\s+|['\u2019]")
_MINUS: Final = re.compile("[\u2010-\u2015\u2212]")


def read_number(text: str, group: str = ",", point: str = ".") -> float | None:
    """Read a number by a language's marks, as the page does; None if it is none.

    What these marks cannot read may have a lone point or comma as its decimal mark.

    Args:
        text: What was typed.
        group: What stands between groups of three digits, besides spaces and apostrophes.
        point: The decimal mark.

    Returns:
        The number; an int where nothing but zeros stands after its decimal mark.
    """
    if len(text) > _LONGEST:
        return None
    shown = "".join(each for each in text if unicodedata.category(each) != "Cf")
    plain = _MINUS.sub("-", _SPACES.sub(" ", shown)).strip()
    plain = "".join(str(unicodedata.decimal(each, each)) for each in plain)
    sign = plain[:1] if plain[:1] in ("+", "-") else ""
    for groups, mark in ((_SPACES.sub(" ", group), point), ("", "."), ("", ",")):
        whole, _, part = plain.removeprefix(sign).strip().partition(mark)
        digits = _without_groups(whole, groups) + "." + part
        if re.fullmatch(r"[0-9]+\.[0-9]*|\.[0-9]+", digits):
            number = float(sign + digits)
            # An int, as a float loses digits from the seventeenth on.
            return number if part.strip("0") else int(sign + (digits.partition(".")[0] or "0"))
    return None


def _without_groups(digits: str, group: str) -> str:
    for mark in {" ", group} - {""}:
        if re.fullmatch(f"[1-9][0-9]{{0,2}}(?:{re.escape(mark)}[0-9]{{3}})+", digits):
            return digits.replace(mark, "")
    return digits
