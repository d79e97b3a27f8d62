"""Tokens of calculations, with their places: for the parser, for colours and for completions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal

from builder.form.expressions.functions import FUNCTIONS
from builder.value import dataclass

TokenSort = Literal[
    "number",
    "text",  # in quotes
    "field",  # in braces
    "function",
    "keyword",  # and, or, not, true, false
    "word",  # a word in any script that the language does not have, such as a part of a label
    "sign",  # an operator, a parenthesis or a comma
    "unknown",  # one character that is not understood
]
KEYWORDS: Final = ("and", "or", "not", "true", "false")
# White space of every kind, and the invisible marks of direction: both come along with pasted text.
_PARTS: Final = r"""
    (?P<number>[0-9]+(?:\.[0-9]+)?)
    | '(?P<single>[^']*)' | "(?P<double>[^"]*)"
    | \{%s\}
    | (?P<word>(?u:[^\W\d]+))
    | (?P<sign><>|<=|>=|[-+*/&=<>(),])
    | (?P<space>(?u:[\s\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+))
    | (?P<unknown>.)
    """
_FLAGS: Final = re.VERBOSE | re.ASCII | re.DOTALL
_STORED: Final = re.compile(_PARTS % "(?P<field>[A-Za-z0-9_-]{1,128})", _FLAGS)
# What people see has a field's name in the braces.
_SHOWN: Final = re.compile(_PARTS % "(?P<field>[^{}]*)", _FLAGS)


@dataclass(frozen=True)
class Token:
    """A token.

    Attributes:
        sort: What it is.
        start: Where it begins, in code points from the start of the text.
        end: Where it ends.
        value: What it stands for: the content of quotes or braces, else its own text.
    """

    sort: TokenSort
    start: int
    end: int
    value: str


def tokens(text: str, *, shown: bool = False) -> Iterator[Token]:
    """Yield the tokens of a calculation; white space is left out, and nothing is refused.

    Args:
        text: The calculation.
        shown: Whether it is as people see it, with names in the braces rather than ids.
    """
    end = len(text.rstrip())
    for found in (_SHOWN if shown else _STORED).finditer(text, 0, end):
        group = found.lastgroup or "unknown"
        if group != "space":
            value = found[group]
            yield Token(_sort(group, value), found.start(), found.end(), value)


def _sort(group: str, value: str) -> TokenSort:
    if group in ("single", "double"):
        return "text"
    if group == "word":
        return "function" if value in FUNCTIONS else "keyword" if value in KEYWORDS else "word"
    sort: TokenSort = group  # type: ignore[assignment]
    return sort
