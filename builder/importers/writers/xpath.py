"""Conditions, calculations and rules as formulas of an XLSForm."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from builder.form.conditions import Comparison, Condition, Scalar
from builder.form.expressions import ExpressionError, Node, parse
from builder.form.fields import CheckboxField, ConsentField, Field, YesNoField
from builder.form.kinds import value_type
from builder.importers.expressions.conditions import plain

_SIGNS: Final = {"<>": "!=", "/": "div"}
_BINARY: Final = frozenset({"=", "<>", "<", "<=", ">", ">=", "+", "-", "*", "/", "and", "or"})
_FUNCTIONS: Final = {
    "if": "if", "coalesce": "coalesce", "abs": "abs", "floor": "floor", "ceil": "ceiling",
    "round": "round", "length": "string-length", "upper": "upper-case", "lower": "lower-case",
    "count": "count-selected", "includes": "selected", "date": "date", "today": "today",
    "min": "min", "max": "max", "sum": "sum",
}  # fmt: skip
_RELATIVE: Final = re.compile(r"today([+-])([0-9]+)")


class NotWrittenError(ValueError):
    """It cannot be said in such a formula."""


class Formulas:
    """Writes formulas that refer to fields by their exported names.

    Args:
        names: Exported names, by field id.
        fields: The fields, by id.
    """

    def __init__(self, names: Mapping[str, str], fields: Mapping[str, Field]) -> None:
        self._names = names
        self._fields = fields

    def condition(self, condition: Condition | None) -> str:
        """Return a condition; empty if there is none, or it cannot be said."""
        if condition is None:
            return ""
        try:
            return self._condition(condition)
        except NotWrittenError:
            return ""

    def calculation(self, expression: str) -> str:
        """Return a calculation; empty if it cannot be said."""
        try:
            return self._node(parse(expression))
        except (ExpressionError, NotWrittenError):
            return ""

    def ref(self, field_id: str) -> str:
        """Return a reference to a field.

        Raises:
            NotWrittenError: There is no such field.
        """
        if field_id not in self._names:
            raise NotWrittenError
        return f"${{{self._names[field_id]}}}"

    def _condition(self, condition: Condition) -> str:
        if isinstance(condition, Comparison):
            return self._comparison(condition)
        word = " and " if condition.match == "all" else " or "
        found = [self._condition(each) for each in condition.conditions]
        if not found:
            raise NotWrittenError
        return word.join(
            each if isinstance(inner, Comparison) and inner.test != "between" else f"({each})"
            for each, inner in zip(found, condition.conditions, strict=True)
        )

    def _comparison(self, asked: Comparison) -> str:
        ref, field = self.ref(asked.field), self._fields[asked.field]
        values = [_literal(each, field) for each in asked.values]
        many = value_type(field) == "list"
        equal = "selected({}, {})" if many else "{} = {}"
        unequal = "not(selected({}, {}))" if many else "{} != {}"
        match asked.test, values:
            case "equals", [value]:
                written = equal.format(ref, value)
            case "not", [value]:
                written = unequal.format(ref, value)
            case "in", [_, *_]:
                written = f"({' or '.join(equal.format(ref, each) for each in values)})"
            case "greater" | "less", [value]:
                written = f"{ref} {'>' if asked.test == 'greater' else '<'} {value}"
            case "between", [least, most]:
                written = f"{ref} >= {least} and {ref} <= {most}"
            case "empty" | "filled", []:
                written = f"{ref} {'=' if asked.test == 'empty' else '!='} ''"
            case "matches", [pattern]:
                written = f"regex({ref}, {pattern})"
            case _:
                raise NotWrittenError
        return written

    def _node(self, node: Node) -> str:
        if not isinstance(node, tuple):
            return _plain_literal(node)
        name, rest = str(node[0]), node[1:]
        if name == "field":
            return self.ref(str(rest[0]))
        written = [self._inner(each) for each in rest]
        if name in _BINARY and len(written) == 2:
            return f"{written[0]} {_SIGNS.get(name, name)} {written[1]}"
        if name == "&":
            return f"concat({', '.join(written)})"
        if name == "negative":
            return f"-{written[0]}"
        if name == "not":
            return f"not({written[0]})"
        if name == "filled":
            return f"{written[0]} != ''"
        if name in _FUNCTIONS:
            return f"{_FUNCTIONS[name]}({', '.join(map(self._node, rest))})"
        raise NotWrittenError

    def _inner(self, node: Node) -> str:
        written = self._node(node)
        return f"({written})" if isinstance(node, tuple) and " " in written else written


def quoted(text: str) -> str:
    """Return a text in quotes.

    Raises:
        NotWrittenError: It has both sorts of quotes.
    """
    for mark in ("'", '"'):
        if mark not in text:
            return f"{mark}{text}{mark}"
    raise NotWrittenError


def day(bound: str) -> str:
    """Return a bound of a date as a formula.

    Args:
        bound: A date, or relative to today.
    """
    if found := _RELATIVE.fullmatch(bound):
        return f"today() {found[1]} {found[2]}"
    return "today()" if bound == "today" else f"date({quoted(bound)})"


def _plain_literal(value: float | str | bool) -> str:  # noqa: FBT001 - one of the types of a node
    if isinstance(value, bool):
        return "true()" if value else "false()"
    return quoted(value) if isinstance(value, str) else _number(value)


def _number(value: float) -> str:
    written = plain(float(value))
    if "e" in written:
        raise NotWrittenError
    return written


def _literal(value: Scalar, field: Field) -> str:
    """Return a value as the exported field has it."""
    if isinstance(value, bool):
        ticked = isinstance(field, CheckboxField | ConsentField)
        if ticked and value:
            return "'OK'"
        if isinstance(field, YesNoField):
            return "'yes'" if value else "'no'"
    return _plain_literal(value)


def join(*parts: str) -> str:
    """Return rules that must all hold."""
    return " and ".join(each for each in parts if each)
