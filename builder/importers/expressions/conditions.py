"""From a formula to a condition of ours, where conditions can say it."""

from __future__ import annotations

from typing import Final
from typing import Literal as OneOf

from builder.form.answer_type import Type
from builder.form.conditions import Comparison, Condition, Group, Scalar, Test
from builder.form.fields import Field
from builder.form.kinds import possible_tests, value_type
from builder.importers.expressions.numbered import choices_in_order
from builder.importers.expressions.scope import Scope
from builder.importers.expressions.tree import (
    MIRRORED,
    NEGATED,
    Call,
    Literal,
    Node,
    NotTranslatedError,
    Ref,
    Value,
    holding,
    negated,
    parts,
    refuse_unknown,
)
from builder.say import say

_YES: Final = {
    "true": True,
    "yes": True,
    "ok": True,
    "1": True,
    "false": False,
    "no": False,
    "0": False,
}
_ZERO: Final = Literal(0.0)
_OPPOSITE_TESTS: Final = {"empty": "filled", "filled": "empty"}


def condition_of(node: Node, scope: Scope) -> Condition | None:
    """Translate a formula into a condition.

    Returns:
        The condition; None if the formula always holds.

    Raises:
        NotTranslatedError: Conditions cannot say it.
    """
    if node == Literal(True):
        return None
    return _condition(node, scope)


def _condition(node: Node, scope: Scope) -> Condition:
    if isinstance(node, Ref):
        return _true(node, scope)
    if isinstance(node, Literal):
        raise NotTranslatedError(say("is a plain value."))
    if node.function in ("and", "or"):
        return _group(node, scope)
    if node.function == "not" and len(node.arguments) == 1:
        return _condition(_opposite(node.arguments[0]), scope)
    if node.function in MIRRORED and len(node.arguments) == 2:
        return _compared(node, scope)
    if node.function == "if" and len(node.arguments) == 3:
        return _condition(_without_choice(*node.arguments), scope)
    return _asked(node, scope)


def _without_choice(asked: Node, then: Node, other: Node) -> Node:
    """Return when a choice between two truths is true, if one of them is written out."""
    if then == Literal(True):
        return asked if other == Literal(False) else Call("or", (asked, other))
    if other == Literal(False):
        return Call("and", (asked, then))
    if then == Literal(False):
        return (
            Call("not", (asked,))
            if other == Literal(True)
            else Call("and", (negated(asked), other))
        )
    if other == Literal(True):
        return Call("or", (negated(asked), then))
    raise NotTranslatedError(say("uses {function}(), which conditions here cannot.", function="if"))


def _true(ref: Ref, scope: Scope) -> Condition:
    """Return when an answer counts as true by itself: yes, a number but 0, or any other."""
    match value_type(scope.field(ref)):
        case "boolean":
            return _test(ref, "equals", (Literal(True),), scope)
        case "number":
            there, other = _test(ref, "filled", (), scope), _test(ref, "not", (_ZERO,), scope)
            return Group(match="all", conditions=(there, other))
    return _test(ref, "filled", (), scope)


def _false(ref: Ref, scope: Scope) -> Condition:
    """Return when an answer counts as false by itself; the opposite of :func:`_true`."""
    match value_type(scope.field(ref)):
        case "boolean":
            return _test(ref, "not", (Literal(True),), scope)
        case "number":
            missing, zero = _test(ref, "empty", (), scope), _test(ref, "equals", (_ZERO,), scope)
            return Group(match="any", conditions=(missing, zero))
    return _test(ref, "empty", (), scope)


def _group(node: Call, scope: Scope) -> Condition:
    every = parts(node, node.function)
    if node.function == "or" and (chosen := _one_of(every, scope)):
        return chosen
    if node.function == "and":
        found = tuple(_joined(every, scope))
    else:
        found = tuple(_condition(each, scope) for each in every)
    match: OneOf["all", "any"] = "all" if node.function == "and" else "any"
    flat = tuple(
        dict.fromkeys(
            inner
            for each in found
            for inner in (
                each.conditions if isinstance(each, Group) and each.match == match else (each,)
            )
        )
    )
    return flat[0] if len(flat) == 1 else Group(match=match, conditions=flat)


def _one_of(every: tuple[Node, ...], scope: Scope) -> Comparison | None:
    """Return alternatives that all ask the same question for a value, as one test."""
    found = [_ref_first(each) for each in every]
    asked = {each.arguments[0] for each in found if isinstance(each, Call) and each.arguments}
    same = len(asked) == 1 and all(
        isinstance(each, Call) and each.function == "=" and isinstance(each.arguments[1], Literal)
        for each in found
    )
    ref = next(iter(asked), None)
    if not same or not isinstance(ref, Ref):
        return None
    values = tuple(each.arguments[1] for each in found if isinstance(each, Call))
    return _test(ref, "in", values, scope)


def _joined(every: tuple[Node, ...], scope: Scope) -> list[Condition]:
    """Return conditions that must all hold; a lower and an upper bound become one."""
    found: list[Condition] = []
    rest = [_ref_first(each) for each in every]
    while rest:
        node = rest.pop(0)
        upper = _upper_bound(node, rest)
        if upper is None or not isinstance(node, Call) or choices_in_order(node, scope):
            found.append(_condition(node, scope))
            continue
        rest.remove(upper)
        ref, least = node.arguments
        found.append(_test(ref, "between", (least, upper.arguments[1]), scope))
    return found


def _upper_bound(node: Node, rest: list[Node]) -> Call | None:
    if (
        not isinstance(node, Call)
        or node.function != ">="
        or not isinstance(node.arguments[0], Ref)
    ):
        return None
    for each in rest:
        if (
            isinstance(each, Call)
            and each.function == "<="
            and each.arguments[0] == node.arguments[0]
        ):
            return each
    return None


def _ref_first(node: Node) -> Node:
    """Return a comparison with the question on its left side."""
    if (
        isinstance(node, Call)
        and node.function in MIRRORED
        and len(node.arguments) == 2
        and isinstance(node.arguments[1], Ref)
        and not isinstance(node.arguments[0], Ref)
    ):
        return Call(MIRRORED[node.function], node.arguments[::-1])
    return node


def _opposite(node: Node) -> Node:
    """Return the opposite of a formula, where an unanswered question counts as our tests do."""
    if isinstance(node, Literal) and isinstance(node.value, bool):
        return Literal(not node.value)
    if isinstance(node, Ref):
        return Call("is_not", (node,))
    if not isinstance(node, Call):
        raise NotTranslatedError(say("negates a plain value."))
    if node.function in ("and", "or"):
        every = tuple(_opposite(each) for each in parts(node, node.function))
        return Call("or" if node.function == "and" else "and", every)
    if node.function in _OPPOSITE_TESTS:
        return Call(_OPPOSITE_TESTS[node.function], node.arguments)
    if node.function == "not":
        return node.arguments[0]
    if node.function in ("=", "!="):
        return Call(NEGATED[node.function], node.arguments)
    if node.function in MIRRORED:
        # Nothing compares with an unanswered question, so that "not less" holds for it.
        turned = _ref_first(node)
        asked = turned.arguments[0] if isinstance(turned, Call) else node
        return Call("or", (Call("empty", (asked,)), Call(NEGATED[node.function], node.arguments)))
    if node.function in ("includes", "any_of"):
        return Call(f"not_{node.function}", node.arguments)
    raise NotTranslatedError(
        say("negates {function}(), which conditions here cannot.", function=node.function)
    )


def _compared(node: Call, scope: Scope) -> Condition:
    turned = _ref_first(node)
    if not isinstance(turned, Call):
        raise NotTranslatedError(say("compares nothing."))
    if chosen := choices_in_order(turned, scope):
        return _condition(chosen, scope)
    ref, value = turned.arguments
    match turned.function:
        case "=":
            return _test(ref, "equals", (value,), scope)
        case "!=":
            return _test(ref, "not", (value,), scope)
        case "<":
            return _test(ref, "less", (value,), scope)
        case ">":
            return _test(ref, "greater", (value,), scope)
    strict: Test = "less" if turned.function == "<=" else "greater"
    return Group(
        match="any",
        conditions=(
            _test(ref, strict, (value,), scope),
            _test(ref, "equals", (value,), scope),
        ),
    )


def _asked(node: Call, scope: Scope) -> Condition:
    refuse_unknown(node)
    ref, *rest = node.arguments or (Literal(""),)
    values = tuple(rest)
    if len(values) == 1 and isinstance(values[0], Call) and values[0].function == "list":
        values = values[0].arguments
    match node.function:
        case "empty" | "filled" if not values:
            return _test(ref, "empty" if node.function == "empty" else "filled", (), scope)
        case "is_not" if isinstance(ref, Ref):
            return _false(ref, scope)
        case "includes" if len(values) == 1:
            return _includes(ref, "equals", values, scope)
        case "not_includes" if len(values) == 1:
            return _includes(ref, "not", values, scope)
        case "any_of" if values:
            return _test(ref, "in", values, scope)
        case "not_any_of" if values:
            every = tuple(_test(ref, "not", (each,), scope) for each in values)
            return every[0] if len(every) == 1 else Group(conditions=every)
        case "all_of" if values:
            every = tuple(_test(ref, "equals", (each,), scope) for each in values)
            return every[0] if len(every) == 1 else Group(conditions=every)
        case "matches" if len(values) == 1:
            return _test(ref, "matches", values, scope)
    raise NotTranslatedError(
        say("uses {function}(), which conditions here cannot.", function=node.function)
    )


def _includes(ref: Node, test: Test, values: tuple[Node, ...], scope: Scope) -> Comparison:
    """Ask for a chosen option, or for a part of a text by a pattern."""
    field = scope.field(ref) if isinstance(ref, Ref) else None
    if field is not None and not hasattr(field, "options"):
        if test != "equals":
            raise NotTranslatedError(
                say("asks for a part of a text, which conditions here cannot.")
            )
        asked = holding(ref, *values)
        return _test(ref, "matches", asked.arguments[1:], scope)
    return _test(ref, test, values, scope)


def _test(ref: Node, test: Test, values: tuple[Node, ...], scope: Scope) -> Comparison:
    if not isinstance(ref, Ref):
        raise NotTranslatedError(say("calculates before it compares."))
    field = scope.field(ref)
    if test not in possible_tests(field):
        raise NotTranslatedError(
            say("asks “{test}” of {name}, which has no such test.", test=test, name=ref.name[:40])
        )
    return Comparison(
        field=field.id, test=test, values=tuple(scalar_for(each, field) for each in values)
    )


def scalar_for(node: Node, field: Field) -> Scalar:
    """Return a value as it is compared with a field's answer.

    Raises:
        NotTranslatedError: It is not a value of the field's type.
    """
    kind = value_type(field)
    node = _constant(node, kind)
    if not isinstance(node, Literal):
        raise NotTranslatedError(say("compares two answers."))
    value = node.value
    if kind == "boolean":
        known = value if isinstance(value, bool) else _YES.get(plain(value).lower())
        if known is None:
            raise NotTranslatedError(
                say("compares yes or no with “{value}”.", value=plain(value)[:40])
            )
        return known
    if kind == "number":
        try:
            return float(value)
        except ValueError:
            raise NotTranslatedError(
                say("compares a number with “{value}”.", value=plain(value)[:40])
            ) from None
    return plain(value)


def _constant(node: Node, kind: Type | None) -> Node:
    """Return what is always the same as a plain value: a negative number, ``date('…')``."""
    if not isinstance(node, Call) or len(node.arguments) != 1:
        return node
    (inner,) = node.arguments
    if not isinstance(inner, Literal):
        return node
    if node.function == "negative" and isinstance(inner.value, float):
        return Literal(-inner.value)
    return inner if node.function == "date" and kind == "date" else node


def plain(value: Value) -> str:
    """Return a value as a text, as an option's value or a default is written."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return format(int(value), "d") if value.is_integer() and abs(value) < 1e15 else repr(value)
    return str(value)
