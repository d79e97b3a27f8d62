"""Fields and helpers of the tests of edits that take along what depends on a field."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from builder.check import check
from builder.form.conditions import Comparison
from builder.form.fields import CalculatedField, IntegerField, RadioField, TextField
from builder.form.project import Project
from tests.projects import options, words

A = RadioField(id="a", name="a", label=words("A"), options=options("x", "y"))
B = RadioField(id="b", name="b", label=words("B"), options=options("x", "y"))
N = IntegerField(id="n", name="n", label=words("N"))
M = IntegerField(id="m", name="m", label=words("M"))
AX = Comparison(field="a", test="equals", values=("x",))
NF = Comparison(field="n", test="filled")
MF = Comparison(field="m", test="filled")


def line(**changes: Any) -> TextField:
    """Return a line of text, which refers to what a test says."""
    return replace(TextField(id="t", name="t", label=words("T")), **changes)


def calculated(expression: str, field_id: str = "c", **changes: Any) -> CalculatedField:
    """Return a calculated field."""
    return CalculatedField(id=field_id, name=field_id, expression=expression, **changes)


def codes(made: Project) -> set[str]:
    """Return the codes of a form's errors."""
    return {each.code for each in check(made) if each.severity == "error"}


def of(made: Project, field_id: str) -> Any:
    """Return a field of any kind."""
    return made.field(field_id)
