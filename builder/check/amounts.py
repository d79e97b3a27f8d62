"""Between which numbers the result of a calculation lies, from what its fields take.

Each step is done with the decimals of the rule engines, which round the same way in one direction:
so the ends of a step come from the ends of what it is given, and no result lies beyond them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from itertools import product
from typing import Final, NamedTuple

from builder.backend.calculation import LONGEST
from builder.backend.decimals import ONE, SEEN, divide, keep_places, to_decimal, write
from builder.form.expressions import ExpressionError, Node, parse
from builder.form.fields import CalculatedField, CheckboxesField, Field

Ends = tuple[Fraction, Fraction]
_MOST_STEPS: Final = 400  # of one calculation, with those that it refers to


class Amounts(NamedTuple):
    """Numbers from one to another, both included, in the units of ``decimals.py``."""

    least: int
    most: int


class _UnknownError(Exception):
    """Nothing is known of a result."""


def amounts_of(
    field: CalculatedField,
    fields: Mapping[str, Field],
    taken: Callable[[Field], tuple[float, float] | None],
) -> Ends | None:
    """Return the least and the greatest number that a calculation can give.

    Args:
        field: The calculated value, which gives a number.
        fields: The fields that it may refer to, by id.
        taken: Returns the least and the greatest number that a field takes; None for any.

    Returns:
        The two; None if nothing is known of them. Not every number between them can come out.
    """
    try:
        found = _Calculation(fields, taken).result(field)
        return Fraction(repr(_delivered(found.least))), Fraction(repr(_delivered(found.most)))
    except (_UnknownError, ExpressionError):
        return None
    except (ValueError, TypeError, OverflowError, ArithmeticError):
        return None  # limits or arguments that cannot be have findings of their own


def _delivered(value: int) -> float:
    return float(write(value, SEEN))


class _Calculation:
    """Goes through a calculation, and those that it refers to."""

    def __init__(
        self,
        fields: Mapping[str, Field],
        taken: Callable[[Field], tuple[float, float] | None],
    ) -> None:
        self._fields = fields
        self._taken = taken
        self._steps = 0

    def result(self, field: CalculatedField) -> Amounts:
        if field.result != "number":
            raise _UnknownError
        found = self._amounts(parse(field.expression))
        # What is beyond the largest number is no result.
        return Amounts(max(found.least, -_LARGEST), min(found.most, _LARGEST))

    def _amounts(self, node: Node) -> Amounts:
        self._steps += 1
        if self._steps > _MOST_STEPS:
            raise _UnknownError
        if not isinstance(node, tuple):
            return _exactly(node)
        name, *given = node
        if name == "field":
            return self._of_field(str(given[0]))
        if name == "if":
            return _all_of(self._amounts(given[1]), self._amounts(given[2]))
        if name in _KNOWN:
            return self._known(str(name), given)
        if name not in _STEPS:
            raise _UnknownError
        return _STEPS[str(name)](*map(self._amounts, given))

    def _known(self, name: str, given: list[Node]) -> Amounts:
        """Return what a function gives of something else than numbers."""
        (of,) = given
        field = self._fields.get(str(of[1])) if isinstance(of, tuple) and of[0] == "field" else None
        if name == "count" and isinstance(field, CheckboxesField):
            return Amounts(0, len(field.options) * ONE)
        least, most = _KNOWN[name]
        return Amounts(least * ONE, most * ONE)

    def _of_field(self, field_id: str) -> Amounts:
        field = self._fields.get(field_id)
        if field is None:
            raise _UnknownError
        if isinstance(field, CalculatedField):
            inner = self.result(field)
            ends = (_delivered(inner.least), _delivered(inner.most))
        else:
            found = self._taken(field)
            if found is None:
                raise _UnknownError
            ends = found
        return Amounts(*map(to_decimal, ends))


# -- steps -----------------------------------------------------------------------------------------

_LARGEST: Final = 10**15 * ONE  # as builder/backend/calculation.py has it
_KNOWN: Final[Mapping[str, tuple[int, int]]] = {
    "count": (0, 10_000), "length": (0, LONGEST), "year": (1, 9999), "month": (1, 12),
    "day": (1, 31),
}  # fmt: skip


def _exactly(value: Node) -> Amounts:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _UnknownError
    return Amounts(to_decimal(value), to_decimal(value))


def _all_of(*several: Amounts) -> Amounts:
    return Amounts(min(each.least for each in several), max(each.most for each in several))


def _sum(*several: Amounts) -> Amounts:
    """Add numbers, of which one that is missing counts as 0."""
    least = sum(min(each.least, 0) for each in several)
    return Amounts(least, sum(max(each.most, 0) for each in several))


def _corners(work: Callable[[int, int], int]) -> Callable[[Amounts, Amounts], Amounts]:
    def found(one: Amounts, other: Amounts) -> Amounts:
        ends = [work(*pair) for pair in product(one, other)]
        return Amounts(min(ends), max(ends))

    return found


def _divided(one: Amounts, other: Amounts) -> Amounts:
    if other.least <= 0 <= other.most:
        raise _UnknownError
    return _corners(lambda each, by: divide(each * ONE, by))(one, other)


def _abs(one: Amounts) -> Amounts:
    ends = (abs(one.least), abs(one.most))
    return Amounts(0 if one.least <= 0 <= one.most else min(ends), max(ends))


def _rising(work: Callable[[int], int]) -> Callable[[Amounts], Amounts]:
    return lambda one: Amounts(work(one.least), work(one.most))


def _floor(value: int) -> int:
    return keep_places(value, SEEN) // ONE * ONE


def _rounded(one: Amounts, digits: Amounts) -> Amounts:
    places = digits.least // ONE
    return _rising(lambda value: keep_places(keep_places(value, SEEN), places))(one)


_STEPS: Final[Mapping[str, Callable[..., Amounts]]] = {
    "+": lambda one, other: Amounts(one.least + other.least, one.most + other.most),
    "-": lambda one, other: Amounts(one.least - other.most, one.most - other.least),
    "*": _corners(lambda one, other: divide(one * other, ONE)),
    "/": _divided,
    "negative": lambda one: Amounts(-one.most, -one.least),
    "sum": _sum,
    "coalesce": _all_of,
    "min": lambda *all_: Amounts(min(e.least for e in all_), min(e.most for e in all_)),
    "max": lambda *all_: Amounts(max(e.least for e in all_), max(e.most for e in all_)),
    "abs": _abs,
    "floor": _rising(_floor),
    "ceil": _rising(lambda value: -_floor(-value)),
    "round": _rounded,
}
