"""What follows a backslash in a pattern."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from builder.check.patterns.nodes import Ranges, inverted
from builder.check.patterns.unicode import property_ranges, scripts
from builder.say import say
from builder.value import dataclass

_SPECIAL: Final = frozenset("^$\\.*+?()[]{}|/")
_DIGITS: Final[Ranges] = ((0x30, 0x39),)
_WORD: Final[Ranges] = ((0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A))
# White space as JavaScript has it.
_SPACE: Final[Ranges] = (
    (0x09, 0x0D), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029),
    (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF),
)  # fmt: skip
_SIMPLE: Final[Mapping[str, Ranges]] = {
    "d": _DIGITS, "D": inverted(_DIGITS), "w": _WORD, "W": inverted(_WORD),
    "s": _SPACE, "S": inverted(_SPACE),
    **{name: ((point, point),) for name, point in zip("tnvfr", range(0x09, 0x0E), strict=True)},
}  # fmt: skip
_POINT: Final = re.compile(
    r"x([0-9A-Fa-f]{2})|u([Dd][89ABab][0-9A-Fa-f]{2})\\u([Dd][C-Fc-f][0-9A-Fa-f]{2})"
    r"|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}"
)
_PROPERTY: Final = re.compile(r"[pP]\{([A-Za-z_=]+)\}")
REFERENCE: Final = say(
    "refers back to a group, which the two engines do differently if that group matched nothing. "
    "Write out what it stands for."
)
# Letters that mean something elsewhere, with what to write.
_ELSEWHERE: Final = {
    "": say("ends too early; for a backslash, write \\\\."),
    **dict.fromkeys("123456789k", REFERENCE),
    **dict.fromkeys(
        "AZz", say("needs no \\{0}: the whole answer must match anyway. Leave it out.")
    ),
    "B": say("has \\B, which the two engines read differently for an empty answer. Leave it out, "
    "or "
         "say with (?=…) or (?!…) what must follow."),
    "0": say("has \\0; write \\x00."),
    "h": say("has \\h, which the engines do not know; write [ \\t]."),
    "R": say("has \\R, which the engines do not know; write [\\r\\n]."),
    "N": say("has \\N, which JavaScript does not know; write \\u{{…}} with the character's "
         "number."),
    "U": say("has \\U, which JavaScript does not know; write \\u{{…}}."),
    "c": say("has \\c, which Python does not know; write \\x01 to \\x1f."),
    "x": say("has \\x without two hexadecimal digits, such as \\x41."),
    "u": say("has \\u without a character's number, such as \\u0391 or \\u{{1F600}}."),
    "p": say("has \\p without a property, such as \\p{{L}} or \\p{{Script=Greek}}."),
    "P": say("has \\P without a property, such as \\P{{L}}."),
    "a": say("has \\a, which JavaScript does not know; write \\x07."),
    "e": say("has \\e, which the engines do not know; write \\x1b."),
}  # fmt: skip


@dataclass(frozen=True)
class Escape:
    """What was read.

    Attributes:
        ranges: The characters that it matches.
        length: How many characters of the pattern it took, without the backslash.
        is_new: Whether it must be spelled out for the engines.
        problem: Why it cannot be read, completing "the pattern …"; empty if it can.
    """

    ranges: Ranges = ()
    length: int = 1
    is_new: bool = True
    problem: str = ""


def read(text: str, at: int) -> Escape:
    """Read what follows a backslash.

    Args:
        text: The pattern.
        at: The position after the backslash.
    """
    char = text[at : at + 1]
    if char in _SIMPLE:
        return Escape(_SIMPLE[char], is_new=char not in "dw")
    if found := _POINT.match(text, at):
        return _point(found)
    if found := _PROPERTY.match(text, at):
        return _property(found)
    if char.isascii() and char.isprintable() and char and not char.isalnum():
        return Escape(((ord(char), ord(char)),), is_new=char not in _SPECIAL)
    shown = char if char.isprintable() else ascii(char)
    words = _ELSEWHERE.get(
        char, say("has \\{0}, which the two engines do not both know; write {0}.")
    )
    return Escape(problem=words.format(shown))


def _point(found: re.Match[str]) -> Escape:
    two, high, low, four, braced = found.groups()
    if high:
        point = 0x10000 + (int(high, 16) - 0xD800) * 0x400 + int(low, 16) - 0xDC00
    else:
        point = int(two or four or braced, 16)
    if 0xD800 <= point <= 0xDFFF or point > 0x10FFFF:
        return Escape(problem=say("has {sign}, which is not a character.", sign=f"\\{found[0]}"))
    return Escape(((point, point),), length=len(found[0]))


def _property(found: re.Match[str]) -> Escape:
    ranges = property_ranges(found[1])
    if not ranges:
        if found[1] in scripts():
            instead = f"\\{found[0][0]}{{Script={found[1]}}}"
            words = say("has {sign}; write {instead}.", sign=f"\\{found[0]}", instead=instead)
        else:
            words = say(
                "has {sign}, which is not a known property. Known are categories "
                "such as \\p{{L}}, \\p{{Lu}}, \\p{{M}}, \\p{{N}} and \\p{{P}}, and "
                "scripts such as \\p{{Script=Greek}}.",
                sign=f"\\{found[0]}",
            )
        return Escape(problem=words)
    return Escape(inverted(ranges) if found[0][0] == "P" else ranges, length=len(found[0]))
