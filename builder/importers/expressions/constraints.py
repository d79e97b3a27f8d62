"""From a constraint on a question's own answer to the rules of a field."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final

from builder.backend.days import resolve_date
from builder.importers.expressions.tree import (
    MIRRORED,
    NEGATED,
    SELF,
    Call,
    Literal,
    Node,
    NotTranslatedError,
    Ref,
    parts,
    refuse_unknown,
)
from builder.say import say

_NUMBERS: Final = ("integer", "decimal", "slider")
_DATES: Final = ("date", "datetime")
_LENGTHS: Final = ("text", "textarea")
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LEAST: Final = 0.000001
_ANY_DAY: Final = date(2000, 1, 1)
_REPEATING: Final = ("text", "email", "phone")
_LEAST_BOUNDS: Final = ("min", "min_length", "min_choices", "earliest")
_MOST_BOUNDS: Final = ("max", "max_length", "max_choices", "latest")


@dataclass
class Rules:
    """What a constraint became.

    Attributes:
        values: Attributes of the field.
        codes: Rule codes that its message belongs to.
        equals: Name of the question whose answer must be repeated.
        left: Why parts of it were left out.
        known: Attributes that the field has already.
    """

    values: dict[str, Any] = field(default_factory=dict)
    codes: list[str] = field(default_factory=list)
    equals: str = ""
    left: list[str] = field(default_factory=list)
    known: Mapping[str, Any] = field(default_factory=dict)

    def put(self, attribute: str, value: Any, code: str) -> None:
        """Set an attribute of the field, which breaks the rule with this code.

        Of two bounds the tighter one stays, as both must hold.
        """
        if is_tighter(attribute, value, self.values.get(attribute, self.known.get(attribute))):
            self.values[attribute] = value
            self.codes.append(code)


def is_tighter(attribute: str, bound: Any, known: Any) -> bool:
    """Tell whether a bound takes the place of one that is known.

    Args:
        attribute: Which bound of a field it is; what is no bound takes the place of any other.
        bound: The bound.
        known: The known one; None for none.

    Raises:
        NotTranslatedError: One of them is a date that is the same for ever, and the other is not.
    """
    if known is None or attribute not in (*_LEAST_BOUNDS, *_MOST_BOUNDS):
        return True
    if isinstance(bound, str):
        if bound.startswith("today") is not known.startswith("today"):
            raise NotTranslatedError(say("compares with a date that a bound cannot name."))
        bound, known = (resolve_date(each, _ANY_DAY) for each in (bound, known))
    return bool(bound > known if attribute in _LEAST_BOUNDS else bound < known)


def rules_of(node: Node, kind: str, known: Mapping[str, Any]) -> Rules:
    """Translate a constraint into rules of a field, as far as it can be.

    Args:
        node: The constraint.
        kind: The kind of the field.
        known: Attributes that the field has already.
    """
    found = Rules(known=known)
    for each in _parts(node):
        try:
            _part(_self_first(each), kind, found)
        except NotTranslatedError as fault:
            found.left.append(str(fault))
    return found


def _positive(node: Node) -> Node:
    """Return a formula with its negations carried out, as an answer that is judged is there."""
    if not isinstance(node, Call) or node.function != "not" or len(node.arguments) != 1:
        return node
    (inner,) = node.arguments
    if not isinstance(inner, Call):
        return node
    if inner.function == "not":
        return _positive(inner.arguments[0])
    if inner.function in NEGATED and len(inner.arguments) == 2:
        return Call(NEGATED[inner.function], inner.arguments)
    if inner.function in ("and", "or"):
        turned = tuple(_positive(Call("not", (each,))) for each in inner.arguments)
        return Call("or" if inner.function == "and" else "and", turned)
    return Call("filled", inner.arguments) if inner.function == "empty" else node


def _parts(node: Node) -> tuple[Node, ...]:
    """Return what must all hold; that the answer may be empty needs no saying."""
    node = _positive(node)
    if isinstance(node, Call) and node.function == "or":
        rest = [each for each in parts(node, "or") if each != Call("empty", (Ref(SELF),))]
        if len(rest) == 1:
            return _parts(rest[0])
    every = parts(node)
    return every if every == (node,) else tuple(one for each in every for one in _parts(each))


def _self_first(node: Node) -> Node:
    if (
        isinstance(node, Call)
        and node.function in MIRRORED
        and len(node.arguments) == 2
        and isinstance(node.arguments[0], Literal)
    ):
        return Call(MIRRORED[node.function], node.arguments[::-1])
    return node


def _part(node: Node, kind: str, rules: Rules) -> None:
    if not isinstance(node, Call):
        raise NotTranslatedError(say("is not a comparison."))
    for each in (node, *node.arguments):
        if isinstance(each, Call):
            refuse_unknown(each)
    if node == Call("filled", (Ref(SELF),)):
        return  # so is every answer
    if node.function == "matches" and node.arguments[0] == Ref(SELF):
        _pattern(node.arguments[1], kind, rules)
    elif node.function == "=" and node.arguments[0] == Ref(SELF):
        _repeated(node.arguments[1], kind, rules)
    elif node.function in ("<", "<=", ">", ">=", "="):
        _bound(node, kind, rules)
    else:
        raise NotTranslatedError(
            say("uses {function}, which is not a rule of this kind.", function=node.function)
        )


def _pattern(node: Node, kind: str, rules: Rules) -> None:
    if kind != "text" or not isinstance(node, Literal) or not isinstance(node.value, str):
        raise NotTranslatedError(say("has a pattern, which only a line of text can have."))
    if "pattern" in rules.values:
        raise NotTranslatedError(say("has a second pattern."))
    rules.put("pattern", whole_pattern(node.value), "pattern")


def whole_pattern(pattern: str) -> str:
    """Return a pattern without the marks of a whole match, which every pattern here is."""
    bare = pattern.removeprefix("^")
    if bare.endswith("$") and not re.search(r"(?:^|[^\\])(?:\\\\)*\\\$$", bare):
        bare = bare[:-1]
    return bare


def searched_as_whole(pattern: str) -> str | None:
    """Return a pattern that is searched for in a text as one for the whole text.

    Returns:
        The pattern; None if its alternatives are anchored, so that each would need its own.
    """
    depth, escaped = 0, False
    for each in pattern:
        if escaped:
            escaped = False
        elif each == "\\":
            escaped = True
        elif each in "([":
            depth += 1
        elif each in ")]":
            depth -= 1
        elif each == "|" and depth == 0:
            return None if "^" in pattern or "$" in pattern else f".*(?:{pattern}).*"
    bare = whole_pattern(pattern)
    before = "" if pattern.startswith("^") else ".*"
    after = "" if len(bare) + len("^" * pattern.startswith("^")) < len(pattern) else ".*"
    return f"{before}{bare}{after}"


def _repeated(node: Node, kind: str, rules: Rules) -> None:
    if not isinstance(node, Ref) or kind not in _REPEATING:
        raise NotTranslatedError(say("asks for one certain answer."))
    rules.equals = node.name
    rules.codes.append("mismatch")


def _bound(node: Call, kind: str, rules: Rules) -> None:
    asked, bound = node.arguments
    for wanted, kinds, put in _BOUNDS:
        if wanted == asked and kind in kinds:
            put(node.function, bound, kind, rules)
            return
    raise NotTranslatedError(say("compares with another answer, or with what this kind has not."))


def _number(sign: str, bound: Node, kind: str, rules: Rules) -> None:
    number = _value(bound)
    least = sign in (">", ">=")
    if kind != "decimal":
        number = _whole(sign, number)
    elif sign in ("<", ">"):
        # The next number that has as many digits after its point as fields can have.
        number = round(number + (_LEAST if least else -_LEAST), 6)
    elif sign == "=":
        raise NotTranslatedError(say("asks for one certain number."))
    rules.put("min" if least else "max", number, "too_small" if least else "too_large")


def _whole(sign: str, number: float) -> int:
    whole = number.is_integer()
    floor = int(number // 1)
    if sign in ("<", "<="):
        return floor - 1 if whole and sign == "<" else floor
    if sign in (">", ">="):
        return floor + 1 if sign == ">" or not whole else floor
    raise NotTranslatedError(say("asks for one certain number."))


def _length(sign: str, bound: Node, _kind: str, rules: Rules) -> None:
    _count(("min_length", "too_short"), ("max_length", "too_long"), sign, _value(bound), rules)


def _chosen(sign: str, bound: Node, _kind: str, rules: Rules) -> None:
    _count(("min_choices", "too_few"), ("max_choices", "too_many"), sign, _value(bound), rules)


def _count(
    low: tuple[str, str], high: tuple[str, str], sign: str, number: float, rules: Rules
) -> None:
    signs = (">=", "<=") if sign == "=" else (sign,)
    for each in signs:
        attribute, code = low if each in (">", ">=") else high
        rules.put(attribute, max(0, _whole(each, number)), code)


def _date(sign: str, bound: Node, _kind: str, rules: Rules) -> None:
    days = {"<": -1, ">": 1}.get(sign, 0)
    if sign == "=":
        raise NotTranslatedError(say("asks for one certain date."))
    least = sign in (">", ">=")
    rules.put(
        "earliest" if least else "latest",
        date_bound(bound, days),
        "too_early" if least else "too_late",
    )


def date_bound(node: Node, days: int = 0) -> str:
    """Return a bound of a date as a field has it: a date, or relative to today.

    Args:
        node: A date in quotes, ``date('…')``, ``today()``, or that with days added.
        days: How many days are added besides.

    Raises:
        NotTranslatedError: It is something else.
    """
    if isinstance(node, Call) and node.function == "date" and len(node.arguments) == 1:
        return date_bound(node.arguments[0], days)
    if isinstance(node, Literal) and _DATE.fullmatch(str(node.value)):
        try:
            return (date.fromisoformat(str(node.value)) + timedelta(days)).isoformat()
        except (ValueError, OverflowError):
            raise NotTranslatedError(say("compares with a date that does not exist.")) from None
    if isinstance(node, Call) and node.function in ("+", "-") and len(node.arguments) == 2:
        added = _value(node.arguments[1])
        if added.is_integer():
            return date_bound(
                node.arguments[0], days + int(added if node.function == "+" else -added)
            )
    if node == Call("today"):
        return f"today{days:+d}" if days else "today"
    raise NotTranslatedError(say("compares with a date that a bound cannot name."))


def _time(sign: str, bound: Node, _kind: str, rules: Rules) -> None:
    if not isinstance(bound, Literal) or sign not in ("<=", ">="):
        raise NotTranslatedError(say("compares with a time that a bound cannot name."))
    least = sign == ">="
    rules.put(
        "earliest" if least else "latest",
        str(bound.value)[:5],
        "too_early" if least else "too_late",
    )


def _value(node: Node) -> float:
    if isinstance(node, Call) and node.function == "negative" and len(node.arguments) == 1:
        return -_value(node.arguments[0])
    if not isinstance(node, Literal) or isinstance(node.value, bool):
        raise NotTranslatedError(say("compares with something else than a number."))
    try:
        number = float(node.value)
    except ValueError:
        raise NotTranslatedError(say("compares with something else than a number.")) from None
    if not abs(number) <= 1e15:
        raise NotTranslatedError(say("compares with a number that is too large."))
    return number


_Put = Callable[[str, Node, str, Rules], None]
_BOUNDS: Final[tuple[tuple[Node, tuple[str, ...], _Put], ...]] = (
    (Ref(SELF), _NUMBERS, _number),
    (Ref(SELF), _DATES, _date),
    (Ref(SELF), ("time",), _time),
    (Call("length", (Ref(SELF),)), _LENGTHS, _length),
    (Call("count", (Ref(SELF),)), ("checkboxes",), _chosen),
)
