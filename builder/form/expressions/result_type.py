"""The type of a calculation's result."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from builder.form.answer_type import TYPES_CALLED, Type
from builder.form.expressions.functions import FUNCTIONS
from builder.form.expressions.language import COMPARING, ExpressionError
from builder.form.expressions.parser import Part
from builder.say import say, say_count

# Types that an operator takes, and the type that it gives.
_OPERATORS: Final[Mapping[str, tuple[tuple[Type, ...], Type]]] = {
    **dict.fromkeys(("+", "-", "*", "/", "negative"), (("number",), "number")),
    **dict.fromkeys(("and", "or", "not"), (("boolean",), "boolean")),
    "&": (("text", "number", "date"), "text"),
}
_SIGNS: Final = {"negative": "-"}
_LITERALS: Final[Mapping[type, Type]] = {bool: "boolean", str: "text", float: "number"}


def type_of(part: Part, types: Mapping[str, Type]) -> Type:
    """Return the type of a calculation's result.

    Args:
        part: The calculation, as :func:`read` gives it.
        types: Types of the fields it may refer to, by id.

    Raises:
        ExpressionError: It refers to another field, or types do not fit.
    """
    if not isinstance(part.node, tuple):
        return _LITERALS[type(part.node)]
    if part.field:
        if part.field not in types:
            message = say("refers to something that is not an earlier field with a value.")
            raise ExpressionError(message, part.start, part.end)
        return types[part.field]
    name = str(part.node[0])
    found = [type_of(each, types) for each in part.parts]
    if name in _OPERATORS:
        wanted, given = _OPERATORS[name]
        for each, kind in zip(part.parts, found, strict=True):
            if kind not in wanted:
                message = say(
                    "gives “{sign}” {given}.",
                    sign=_SIGNS.get(name, name),
                    given=TYPES_CALLED[kind],
                )
                raise ExpressionError(message, each.start, each.end)
        return given
    return _comparison(part, name, found) if name in COMPARING else _call(part, name, found)


def _comparison(part: Part, name: str, found: list[Type]) -> Type:
    if found[0] != found[1] or found[0] == "list":
        message = say(
            "compares {one} with {other}.",
            one=TYPES_CALLED[found[0]],
            other=TYPES_CALLED[found[1]],
        )
        raise ExpressionError(message, part.start, part.end)
    if name not in ("=", "<>") and found[0] not in ("number", "date"):
        message = (
            say("asks which text is greater; only numbers and dates have one.")
            if found[0] == "text"
            else say("asks which boolean is greater; only numbers and dates have one.")
        )
        raise ExpressionError(message, part.start, part.end)
    return "boolean"


def _call(part: Part, name: str, found: list[Type]) -> Type:
    function = FUNCTIONS[name]
    fits = found if function.repeats else len(found) == len(function.takes)
    if not fits:
        message = say_count(
            "gives {function}() {count} value; that is not what it takes.",
            "gives {function}() {count} values; that is not what it takes.",
            len(found),
            function=name,
        )
        raise ExpressionError(message, part.start, part.end)
    same: Type | None = None
    for position, (argument, kind) in enumerate(zip(part.parts, found, strict=True)):
        asked = function.type_at(position)
        if problem := _problem(name, argument, kind, asked, same):
            raise ExpressionError(problem, argument.start, argument.end)
        if asked == "same":
            same = same or kind
    return same if function.gives == "same" and same else function.gives  # type: ignore[return-value]


def _problem(name: str, argument: Part, kind: Type, asked: str, same: Type | None) -> str:
    """Return why an argument is not what a function asks for; empty if it is."""
    if asked == "digits":
        digits = argument.node
        fits = not isinstance(digits, bool) and digits in (0, 1, 2, 3, 4, 5, 6)
        return "" if fits else say("rounds to something else than 0 to 6 digits.")
    if asked == "date_text":
        return (
            "" if _is_date(argument) else say("has a date() that is not like date('2026-12-31').")
        )
    if asked == "same":
        fits = kind == (same or kind) and kind != "list"
        return (
            ""
            if fits
            else say(
                "gives {function}() {one} and {other}; they must be alike.",
                function=name,
                one=TYPES_CALLED[kind],
                other=TYPES_CALLED[same or kind],
            )
        )
    fits = asked in ("any", kind)
    return (
        ""
        if fits
        else say(
            "gives {function}() {given}, where it needs {needed}.",
            function=name,
            given=TYPES_CALLED[kind],
            needed=TYPES_CALLED[asked],
        )
    )


def _is_date(argument: Part) -> bool:
    text = argument.node
    try:
        return (
            isinstance(text, str)
            and re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII) is not None
            and bool(date.fromisoformat(text))
        )
    except ValueError:
        return False
