"""Choices whose values are numbers: which of them a formula asks for by their order."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from typing import Final

from builder.form.conditions import VALUES_OF
from builder.form.kinds import value_type
from builder.importers.expressions.scope import Scope
from builder.importers.expressions.tree import (
    MIRRORED,
    Call,
    Literal,
    NotTranslatedError,
    Ref,
)
from builder.importers.formats.values import number_or_none
from builder.say import say

_ORDERS: Final[Mapping[str, Callable[[float, float], bool]]] = {
    "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip
_MOST: Final = VALUES_OF["in"][1]


def choices_in_order(node: Call, scope: Scope) -> Call | None:
    """Return a comparison of a choice with a number as the choices for which it holds.

    Other programs read the value of the chosen option as a number; one that is none, and no
    choice, are neither less nor greater than any.

    Returns:
        A test for any of the choices; None if it compares something else.

    Raises:
        NotTranslatedError: It holds for none of them, or for too many.
    """
    if node.function not in _ORDERS or len(node.arguments) != 2:
        return None
    function, (asked, compared) = node.function, node.arguments
    if not isinstance(asked, Ref):
        function, asked, compared = MIRRORED[function], compared, asked
    bound = number_or_none(compared.value) if isinstance(compared, Literal) else None
    if bound is None or not isinstance(asked, Ref):
        return None
    field = scope.field(asked)
    options = getattr(field, "options", ())
    numbers = [(each.value, number_or_none(each.value)) for each in options]
    if value_type(field) != "text" or all(number is None for _, number in numbers):
        return None
    holds = _ORDERS[function]
    found = [value for value, number in numbers if number is not None and holds(number, bound)]
    if not 0 < len(found) <= _MOST:
        raise NotTranslatedError(say("holds for none of the choices, or for too many."))
    return Call("any_of" if len(found) > 1 else "=", (asked, *map(Literal, found)))
