"""Patterns: the regular expressions that both engines read alike, and run in good time.

The page matches with JavaScript's ``RegExp`` (flags ``s`` and ``u``), the backend with Python's
``re`` (``fullmatch``, ``re.ASCII``). An author writes what this package's grammar takes; what the
two engines, or two versions of Unicode, could read differently is spelled out for both, in the
same words (docs/adr/0022). What cannot be spelled out becomes a finding.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import Final, NamedTuple

from builder.check.patterns.examples import example_of_node
from builder.check.patterns.meeting import meets
from builder.check.patterns.nodes import Node, NotUnderstoodError
from builder.check.patterns.parser import Parser
from builder.check.patterns.spelling import spelled_node
from builder.check.patterns.work import slow
from builder.say import say

__all__ = [
    "PATTERN_MAX",
    "SPELLED_MAX",
    "Matcher",
    "can_meet",
    "example_of",
    "problem_of",
    "spelled",
]

PATTERN_MAX: Final = 500
SPELLED_MAX: Final = 10_000


class Matcher(NamedTuple):
    """A pattern, and how it is read.

    Attributes:
        pattern: A pattern without problems.
        ignore_case: Whether capitals and small letters are the same.
    """

    pattern: str
    ignore_case: bool = False


@lru_cache(maxsize=2048)
def problem_of(pattern: str, *, ignore_case: bool = False) -> str:
    """Return what is wrong with a pattern, completing "the pattern …"; empty if nothing.

    Args:
        pattern: The regular expression; the whole answer must match it.
        ignore_case: Whether capitals and small letters are the same.
    """
    if len(pattern) > PATTERN_MAX:
        return say("is longer than {most} characters.", most=PATTERN_MAX)
    try:
        node = Parser(pattern, ignore_case=ignore_case).parse()
    except NotUnderstoodError as fault:
        return str(fault)
    if problem := slow(node):
        return problem
    if len(spelled(pattern, ignore_case=ignore_case)) > SPELLED_MAX:
        return say(
            "comes to more than {most} characters where both engines read it. "
            "Name fewer sets such as \\p{{L}}, or repeat one: \\p{{L}}{{2,40}}.",
            most=SPELLED_MAX,
        )
    return ""


@lru_cache(maxsize=256)
def spelled(pattern: str, *, ignore_case: bool = False) -> str:
    r"""Return a pattern as both engines read it.

    What both engines read alike stays as it is written; ``\s``, ``\p{L}``, ``$`` and all else
    that needs it is spelled out.

    Args:
        pattern: A pattern without problems.
        ignore_case: Whether capitals and small letters are the same.
    """
    composed = unicodedata.normalize("NFC", pattern)
    parser = Parser(composed, ignore_case=ignore_case)
    node = parser.parse()
    return spelled_node(node) if parser.is_new or ignore_case else composed


@lru_cache(maxsize=1024)
def can_meet(wanted: AbstractSet[Matcher], unwanted: AbstractSet[Matcher]) -> bool:
    """Tell whether a text exists that all of some patterns match, and none of others.

    Args:
        wanted: The patterns that match the whole text.
        unwanted: The patterns that do not.

    Returns:
        Whether there is one; True also where it takes long to find out, or a pattern looks ahead.
    """
    return meets(map(_read, wanted), map(_read, unwanted))


def _read(matcher: Matcher) -> Node:
    composed = unicodedata.normalize("NFC", matcher.pattern)
    return Parser(composed, ignore_case=matcher.ignore_case).parse()


def example_of(pattern: str, length: int = 0, *, ignore_case: bool = False) -> str:
    """Return a text that a pattern matches; empty if none is found.

    Args:
        pattern: A pattern, as it is written or spelled out.
        length: About how many characters it should have, as far as repetitions allow.
        ignore_case: Whether capitals and small letters are the same.
    """
    try:
        node = Parser(pattern, ignore_case=ignore_case).parse()
    except NotUnderstoodError:
        return ""
    whole = re.compile(spelled_node(node), re.ASCII)
    return next(filter(whole.fullmatch, example_of_node(node, length)), "")
