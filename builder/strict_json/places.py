"""Finding places in a JSON text that Python's parser accepts, or refuses without a place."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Final

from builder.say import say

_PIECE: Final = r"""[ \t\n\r]*(?:
    (?P<text>"(?:[^"\\]|\\.)*")
    | (?P<sign>[{}\[\],:])
    | (?P<word>-?[A-Za-z]+)
    | (?P<number>-?[0-9][0-9.eE+-]*)
    )"""
DIGITS_MAX: Final = 300  # of a whole number; a double holds no more


class _Holder:
    """An object or list that is not closed yet."""

    def __init__(self, *, is_object: bool) -> None:
        self.is_object = is_object
        self.names: set[str] = set()
        self.expects_name = True


def line_and_column(text: str, offset: int) -> str:
    """Return a place in a text for people, such as ``line 3, column 7``, both from 1 on."""
    line = text.count("\n", 0, offset) + 1
    return said_place(line, offset - text.rfind("\n", 0, offset))


def said_place(line: object, column: object) -> str:
    """Return what a line and a column are called together; :data:`SAID_PLACE` matches it."""
    return say("line {line}, column {column}", line=line, column=column)


_NUMBERS: Final = {"LINE": r"(?P<line>\d+)", "COLUMN": r"(?P<column>\d+)"}
SAID_PLACE: Final = re.compile(
    re.sub("LINE|COLUMN", lambda found: _NUMBERS[found[0]], re.escape(said_place("LINE", "COLUMN")))
)


def constant(text: str, name: str) -> str:
    """Return the place of the first ``NaN`` or ``Infinity`` that is a value."""
    found = (start for kind, piece, start in _tokens(text) if kind == "word" and piece == name)
    return line_and_column(text, next(found, 0))


def is_large(number: str) -> bool:
    """Tell whether a number, as JSON writes it, is larger than a double holds."""
    if number.lstrip("-").isdigit():
        return len(number) > DIGITS_MAX
    return math.isinf(float(number))


def large_number(text: str) -> str:
    """Return where the first number stands that is larger than a double holds."""
    found = (start for kind, piece, start in _tokens(text) if kind == "number" and is_large(piece))
    return line_and_column(text, next(found, 0))


def has_whole_pairs(text: str) -> bool:
    """Tell whether a text can be written as UTF-8, which no half of a surrogate pair can."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def half_pair(text: str) -> str:
    """Return the place of the first text that holds half of a surrogate pair."""
    found = (
        start
        for kind, piece, start in _tokens(text)
        if kind == "text" and not has_whole_pairs(json.loads(piece))
    )
    return line_and_column(text, next(found, 0))


def deepest(text: str) -> str:
    """Return the place where objects and lists are nested deepest."""
    depth, most, place = 0, 0, 0
    for kind, piece, start in _tokens(text):
        depth += (kind == "sign") * ((piece in "[{") - (piece in "]}"))
        if depth > most:
            most, place = depth, start
    return line_and_column(text, place)


def repeated_name(text: str) -> tuple[str, str]:
    """Return the first name that is repeated in the same object, and its place."""
    holders: list[_Holder] = []
    for kind, piece, start in _tokens(text):
        here = holders[-1] if holders else None
        if kind == "text" and here and here.is_object and here.expects_name:
            name = json.loads(piece)  # an escape and its character are the same name
            if name in here.names:
                return name, line_and_column(text, start)
            here.names.add(name)
        elif piece in ("{", "["):
            holders.append(_Holder(is_object=piece == "{"))
        elif piece in ("}", "]"):
            holders.pop()
        elif here and kind == "sign":
            here.expects_name = piece == ","
    raise ValueError("no name is repeated")


def _tokens(text: str) -> Iterator[tuple[str, str, int]]:
    """Yield kind, piece and offset, as far as the text is JSON."""
    token = re.compile(_PIECE, re.VERBOSE | re.DOTALL)  # only here: faults are few
    at = 0
    while found := token.match(text, at):
        kind = str(found.lastgroup)
        yield kind, found[kind], found.start(kind)
        at = found.end()
