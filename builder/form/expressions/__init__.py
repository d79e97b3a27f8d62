"""Calculations: the small language that calculated fields are written in.

Numbers, texts in quotes, fields as ``{id}``; ``+ - * /``, ``&`` to join texts, comparisons
``= <> < <= > >=``, ``and or not``, parentheses, and the functions of :data:`FUNCTIONS`. A text is
parsed into a tree of tuples, ``("+", 1.0, ("field", "f_1"))``, which both rule engines walk:
nothing is ever evaluated as code.
"""

from __future__ import annotations

from builder.form.answer_type import Type
from builder.form.expressions.functions import FUNCTIONS, Function
from builder.form.expressions.language import ExpressionError, Node
from builder.form.expressions.parser import Part, fields_in, parse, read
from builder.form.expressions.result_type import type_of

__all__ = [
    "FUNCTIONS",
    "ExpressionError",
    "Function",
    "Node",
    "Part",
    "Type",
    "fields_in",
    "parse",
    "read",
    "type_of",
]
