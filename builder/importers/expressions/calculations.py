"""From a formula to a calculation of ours, where its language can say it."""

from __future__ import annotations

from typing import Final

from builder.form.expressions import FUNCTIONS, ExpressionError, Type, read, type_of
from builder.form.fields import Option
from builder.form.kinds import value_type
from builder.importers.expressions.conditions import plain
from builder.importers.expressions.numbered import choices_in_order
from builder.importers.expressions.scope import Scope
from builder.importers.expressions.tree import (
    Call,
    Literal,
    Node,
    NotTranslatedError,
    Ref,
    Value,
    functions,
    refs,
    refuse_unknown,
)
from builder.importers.formats.values import number_or_none
from builder.say import say

_SIGNS: Final = {"!=": "<>", "join": "&"}
_JOINED: Final = {"any_of": "or", "all_of": "and"}
_OPTIONS_MAX: Final = 12
_ARITHMETIC: Final = frozenset(
    {"+", "-", "*", "/", "mod", "negative", "sum", "min", "max", "round", "floor", "ceil", "abs",
     "<", "<=", ">", ">="}
)  # fmt: skip
_EXPONENTS: Final = (1.0, 2.0, 3.0, 4.0)
_BINARY: Final = frozenset({"=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "and", "or"})


def calculation_of(node: Node, scope: Scope) -> tuple[str, Type]:
    """Translate a formula into a calculation.

    Returns:
        The calculation, with fields as ``{id}``, and the type of its result.

    Raises:
        NotTranslatedError: Calculations cannot say it, or its types do not fit.
    """
    text = _text(node, scope)
    types = {scope.field(each).id: scope.type_of(each) for each in refs(node)}
    try:
        found = type_of(read(text), types)
    except ExpressionError as fault:
        raise NotTranslatedError(str(fault)) from None
    if found == "list":
        raise NotTranslatedError(say("results in several values."))
    return text, found


def _text(node: Node, scope: Scope) -> str:
    if isinstance(node, Ref):
        return f"{{{scope.field(node).id}}}"
    if isinstance(node, Literal):
        return _literal(node.value)
    if simpler := _rewritten(node, scope):
        return _text(simpler, scope)
    if node.function == "join":
        return " & ".join(_inner(each, scope) for each in node.arguments) or "''"
    if node.function in _BINARY and len(node.arguments) >= 2:
        sign = _SIGNS.get(node.function, node.function)
        arguments = _aligned(node, scope) if len(node.arguments) == 2 else node.arguments
        return f" {sign} ".join(_inner(each, scope) for each in arguments)
    if len(node.arguments) == 1 and node.function in ("negative", "not", "empty"):
        inner = _inner(node.arguments[0], scope)
        return {
            "negative": f"-{inner}",
            "not": f"not({inner})",
            "empty": f"not filled({inner})",
        }[node.function]
    if node.function == "mod" and len(node.arguments) == 2:
        one, other = (_inner(each, scope) for each in node.arguments)
        return f"{one} - {other} * floor({one} / {other})"
    return _call(node, scope)


def _rewritten(node: Call, scope: Scope) -> Node | None:
    """Return what stands here for a function that calculations do not have; None if they do."""
    refuse_unknown(node)
    if node.function in ("any_of", "all_of"):
        return _options_asked(node, scope)
    if node.function == "pow":
        return _product(node)
    if chosen := choices_in_order(node, scope):
        return chosen
    if node.function in _ARITHMETIC:
        numbers = tuple(_as_number(each, scope) for each in node.arguments)
        if numbers != node.arguments:
            return Call(node.function, numbers)
    return _with_dates(node, scope)


def _as_number(node: Node, scope: Scope) -> Node:
    """Return the number that the chosen option stands for, 0 if there is none."""
    options: tuple[Option, ...] = ()
    if isinstance(node, Ref) and scope.type_of(node) == "text":
        options = getattr(scope.field(node), "options", ())
    numbers = [number_or_none(each.value) for each in options]
    if not 0 < len(numbers) <= _OPTIONS_MAX or None in numbers:
        return node
    found: Node = Literal(0.0)
    for option, number in reversed(tuple(zip(options, numbers, strict=True))):
        asked = Call("=", (node, Literal(option.value)))
        found = Call("if", (asked, Literal(number or 0.0), found))
    return found


def _options_asked(node: Call, scope: Scope) -> Node:
    """Return which of several values an answer is, or which options it has, one by one."""
    asked, *values = node.arguments
    if len(values) == 1 and isinstance(values[0], Call) and values[0].function == "list":
        values = list(values[0].arguments)
    several = isinstance(asked, Ref) and scope.type_of(asked) == "list"
    every = tuple(Call("includes" if several else "=", (asked, each)) for each in values)
    if not every:
        raise NotTranslatedError(say("compares nothing."))
    return every[0] if len(every) == 1 else Call(_JOINED[node.function], every)


def _product(node: Call) -> Node:
    """Return a power with a small whole exponent as a product: there are no other powers here."""
    base, exponent = node.arguments if len(node.arguments) == 2 else (node, node)
    is_small = isinstance(exponent, Literal) and exponent.value in _EXPONENTS
    # A power of a power of a power would grow without end.
    if not isinstance(exponent, Literal) or not is_small or "pow" in functions(base):
        raise NotTranslatedError(
            say("uses {function}, which calculations here do not have.", function="pow")
        )
    found = base
    for _ in range(int(exponent.value) - 1):
        found = Call("*", (found, base))
    return found


def _with_dates(node: Call, scope: Scope) -> Call | None:
    """Return the function that a sum or difference with a date is; None if it has no date."""
    if node.function not in ("+", "-") or len(node.arguments) != 2:
        return None
    one, other = node.arguments
    if not _is_date(one, scope):
        return None
    if node.function == "-" and _is_date(other, scope):
        return Call("days", (other, one))
    return Call("add_days", (one, other if node.function == "+" else Call("negative", (other,))))


def _is_date(node: Node, scope: Scope) -> bool:
    if isinstance(node, Ref):
        return scope.type_of(node) == "date"
    if not isinstance(node, Call):
        return False
    dated = _with_dates(node, scope) or node
    return dated.function in ("today", "date", "add_days")


def _call(node: Call, scope: Scope) -> str:
    function, arguments = node.function, node.arguments
    asked = arguments[0] if arguments else None
    if function == "includes" and isinstance(asked, Ref) and scope.type_of(asked) != "list":
        if not hasattr(scope.field(asked), "options"):
            raise NotTranslatedError(say("asks for a part of a text, which calculations cannot."))
        # Of a single choice, "selected" compares.
        return _text(Call("=", arguments), scope)
    if function == "matches":
        raise NotTranslatedError(say("compares with a pattern, which calculations cannot."))
    if function == "date" and not (len(arguments) == 1 and isinstance(arguments[0], Literal)):
        if len(arguments) == 1 and isinstance(arguments[0], Ref):
            return _text(arguments[0], scope)  # a date already, or a fault of types
        raise NotTranslatedError(say("makes a date from something else than a text."))
    if function not in FUNCTIONS:
        raise NotTranslatedError(
            say("uses {function}, which calculations here do not have.", function=function)
        )
    return f"{function}({', '.join(_text(each, scope) for each in arguments)})"


def _inner(node: Node, scope: Scope) -> str:
    text = _text(node, scope)
    return f"({text})" if isinstance(node, Call) and " " in text else text


def _aligned(node: Call, scope: Scope) -> tuple[Node, ...]:
    """Return both sides of an operator, a value written as the type of the field beside it."""
    one, other = node.arguments
    return _as_type(one, other, scope), _as_type(other, one, scope)


def _as_type(node: Node, beside: Node, scope: Scope) -> Node:
    if not isinstance(node, Literal) or not isinstance(beside, Ref):
        return node
    kind = value_type(scope.field(beside))
    if kind == "text" and isinstance(node.value, float):
        return Literal(plain(node.value))
    if kind == "number" and isinstance(node.value, str):
        try:
            return Literal(float(node.value))
        except ValueError:
            return node
    if kind == "date" and isinstance(node.value, str):
        return Call("date", (node,))
    if kind == "boolean" and isinstance(node.value, str) and node.value in ("true", "false"):
        return Literal(node.value == "true")
    return node


def _literal(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        if value != value or abs(value) > 1e15:  # noqa: PLR0124 - NaN is unlike itself
            raise NotTranslatedError(say("has a number that is too large."))
        shown = f"{abs(value):.15f}".rstrip("0").rstrip(".") or "0"
        return f"-{shown}" if value < 0 else shown
    if "'" not in value:
        return f"'{value}'"
    if '"' not in value:
        return f'"{value}"'
    return " & ".join(f"'{part}'" if part != "'" else '"\'"' for part in _split(value))


def _split(text: str) -> list[str]:
    found: list[str] = []
    for index, part in enumerate(text.split("'")):
        if index:
            found.append("'")
        if part:
            found.append(part)
    return found
