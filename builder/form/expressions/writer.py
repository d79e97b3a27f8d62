"""From the tree of a calculation back to its text."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from builder.form.conditions import Scalar
from builder.form.expressions.language import COMPARING, LEVELS, Node

_NOT: Final = LEVELS.index(COMPARING)
_NEGATIVE: Final = len(LEVELS)
_VALUE: Final = _NEGATIVE + 1


def unparse(node: Node) -> str:
    """Return the text of a calculation, with no more parentheses than needed.

    Parsed again, it gives the same tree, unless it is longer than a calculation may be.
    """
    return _written(node)[0]


def literal(value: Scalar) -> str:
    """Return a constant as a calculation, which can stand in place of any value."""
    if isinstance(value, str):
        return _quoted(value)
    return f"-{_number(-value)}" if not isinstance(value, bool) and value < 0 else unparse(value)


def _written(node: Node) -> tuple[str, int]:
    """Return a text and how tightly its outermost operation binds."""
    if isinstance(node, bool):
        return ("true" if node else "false"), _VALUE
    if isinstance(node, str):
        return _quoted(node), _VALUE
    if not isinstance(node, tuple):
        return _number(node), _VALUE
    name, rest = str(node[0]), node[1:]
    if name == "field":
        return f"{{{rest[0]}}}", _VALUE
    if name == "not":
        return f"not {_operand(rest[0], _NOT)}", _NOT
    if name == "negative":
        return f"-{_operand(rest[0], _NEGATIVE)}", _NEGATIVE
    for level, signs in enumerate(LEVELS):
        if name in signs:
            left = _operand(rest[0], level, before_operator=True)
            return f"{left} {name} {_operand(rest[1], level + 1)}", level
    return f"{name}({', '.join(map(unparse, rest))})", _VALUE


def _operand(node: Node, level: int, *, before_operator: bool = False) -> str:
    text, binds = _written(node)
    # “not” takes all of a comparison that begins after it.
    swallows = before_operator and level == _NOT and isinstance(node, tuple) and node[0] == "not"
    return f"({text})" if binds < level or swallows else text


def _number(number: float) -> str:
    # The language has no exponents.
    written = f"{Decimal(repr(number)):f}"
    return written.removesuffix(".0")


def _quoted(text: str) -> str:
    if "'" not in text:
        return f"'{text}'"
    if '"' not in text:
        return f'"{text}"'
    # Each kind of quotation mark stands in quotes of the other kind.
    return "(" + ' & "\'" & '.join(f"'{each}'" for each in text.split("'")) + ")"
