"""Whole forms made to set the two rule engines at odds: conditions, calculations, repetitions."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from random import Random
from typing import Any, NamedTuple

from builder.backend.rules import Days
from builder.backend.spec import FieldSpec
from builder.form.answer_type import Type
from builder.form.expressions import FUNCTIONS
from tests.differential.values import JOSE, MAKERS, days, text

TYPES: Mapping[str, Type] = {
    **dict.fromkeys(("integer", "decimal", "rating", "slider"), "number"),
    **dict.fromkeys(("checkbox", "consent", "yesno"), "boolean"),
    "checkboxes": "list",
    "date": "date",
}
_DATES = ("2024-02-29", "1999-12-31", "0001-01-01", "9999-12-31", "2026-11-25")
_PATTERNS = ("[0-9]+", r"\w+", "red|dark_red", ".+")


class Case(NamedTuple):
    """A form and what is answered in it.

    Attributes:
        fields: The fields, each of which refers to those before it only.
        values: JSON texts of the answers, by name.
        parameters: The page's query parameters.
        conversation: Variables of the conversation.
        days: What day it is.
    """

    fields: tuple[FieldSpec, ...]
    values: dict[str, str]
    parameters: dict[str, str]
    conversation: dict[str, str]
    days: Days


def case(random: Random) -> Case:
    """Return a form of a few fields with answers."""
    made: list[FieldSpec] = []
    values: dict[str, str] = {}
    types: dict[str, Type] = {}
    for position in range(random.randrange(2, 8)):
        name = f"n{position}"
        field, value = _field(random, name, types, made)
        if types and random.random() < 0.5:
            field = replace(field, show_if=condition(random, types, made))
        if types and field.kind not in ("hidden", "calculated") and random.random() < 0.3:
            field = replace(field, required_if=condition(random, types, made))
        made.append(field)
        types[name] = _type(field)
        if value:
            values[name] = value
    parameters = {"utm": text(random), "__proto__": "x"} if random.random() < 0.7 else {}
    known = {"age": random.choice(("5", "", "x", text(random), "y" * 600))}
    first = days(random)
    # Through JSON, which joins halves of surrogate pairs.
    parameters, known = json.loads(json.dumps([parameters, known]))
    return Case(tuple(made), values, parameters, known, first._replace(own=first.last))


def _type(field: FieldSpec) -> Type:
    if field.kind == "calculated":
        found: Type = field.value  # type: ignore[assignment]
        return found
    return TYPES.get(field.kind, "text")


def _field(
    random: Random, name: str, types: Mapping[str, Type], made: list[FieldSpec]
) -> tuple[FieldSpec, str]:
    chance = random.random()
    if chance < 0.07:
        source, parameter = random.choice(
            (("parameter", "utm"), ("context", "age"), ("parameter", "constructor"))
        )
        return FieldSpec(kind="hidden", name=name, source=source, parameter=parameter), ""
    if chance < 0.45:
        wanted: Type = random.choice(("number", "text", "date", "boolean"))
        tree = json.loads(json.dumps(expression(random, wanted, types, 4)))
        # The value tells the generator the type; no engine reads it.
        return FieldSpec(kind="calculated", name=name, expression=_tuples(tree), value=wanted), ""
    repeatable = [each.kind for each in made if each.kind in ("text", "email", "phone")]
    kind = random.choice([*sorted(MAKERS), *repeatable * 12])
    field, value = MAKERS[kind](random)
    field = replace(field, kind=kind, name=name)
    same = [each for each in made if each.kind == kind and kind in ("text", "email", "phone")]
    if same and random.random() < 0.7:
        field = replace(same[-1], name=name, equals=same[-1].name)
    return field, value if random.random() < 0.8 else ""


def condition(
    random: Random, types: Mapping[str, Type], made: list[FieldSpec], depth: int = 2
) -> tuple[Any, ...]:
    """Return a condition on fields that stand before."""
    if depth and random.random() < 0.3:
        inner = [condition(random, types, made, depth - 1) for _ in range(random.randrange(1, 4))]
        return (random.choice(("all", "any")), *inner)
    name = random.choice(sorted(types))
    kind = types[name]
    tests = ["equals", "not", "in", "empty", "filled"]
    if kind in ("number", "date"):
        tests += ["greater", "less", "between"]
    field = next(each for each in made if each.name == name)
    if kind == "text" and field.kind not in ("textarea", "calculated"):
        tests.append("matches")
    test = random.choice(tests)
    if test in ("empty", "filled"):
        return (test, name)
    if test == "in":
        return (test, name, tuple(_literal(random, kind) for _ in range(random.randrange(1, 4))))
    if test == "matches":
        return (test, name, random.choice(_PATTERNS))
    return (test, name, *(_literal(random, kind) for _ in range(2 if test == "between" else 1)))


def _literal(random: Random, kind: Type) -> Any:
    match kind:
        case "number":
            return random.choice((0, 1, -1, 5, 2.5, 0.1, 1e15, 99, random.randrange(-50, 50)))
        case "boolean":
            return random.random() < 0.5
        case "date":
            return random.choice(_DATES)
    return random.choice(("red", "dark_red", *JOSE, "Ναι", "😀", "GR", "", text(random, 3)))


def expression(random: Random, wanted: Type, types: Mapping[str, Type], depth: int) -> Any:
    """Return the tree of a calculation that gives a type."""
    fields = [name for name, kind in types.items() if kind == wanted]
    if fields and random.random() < 0.4:
        return ["field", random.choice(fields)]
    if not depth or random.random() < 0.15:
        literal = _literal(random, wanted)
        return ["date", literal] if wanted == "date" else literal

    def some(kind: Type) -> Any:
        return expression(random, kind, types, depth - 1)

    def a_list() -> Any:
        return ["field", random.choice([n for n, k in types.items() if k == "list"] or ["none"])]

    def any_type() -> Type:
        found: Type = random.choice(("number", "text", "date", "boolean"))
        return found

    def same_type(kind: Type) -> Any:
        return [random.choice(("=", "<>")), some(kind), some(kind)]

    makers: dict[str, list[Callable[[], Any]]] = {
        "number": [
            lambda: [random.choice("+-*/"), some("number"), some("number")],
            lambda: ["negative", some("number")],
            lambda: [random.choice(("min", "max", "sum")), *(some("number") for _ in range(3))],
            lambda: [random.choice(("abs", "floor", "ceil")), some("number")],
            lambda: ["round", some("number"), random.randrange(7)],
            lambda: ["length", some("text")],
            lambda: ["count", a_list()],
            lambda: [random.choice(("days", "years")), some("date"), some("date")],
            lambda: [random.choice(("year", "month", "day")), some("date")],
        ],
        "text": [
            lambda: ["&", some(random.choice(("text", "number", "date"))), some("text")],
            lambda: ["&", some("text"), some(random.choice(("text", "number", "date")))],
            lambda: [random.choice(("upper", "lower")), some("text")],
        ],
        "date": [
            lambda: ["today"],
            lambda: ["add_days", some("date"), some("number")],
        ],
        "boolean": [
            lambda: [random.choice(("and", "or")), some("boolean"), some("boolean")],
            lambda: ["not", some("boolean")],
            lambda: [random.choice(("<", "<=", ">", ">=")), some("number"), some("number")],
            lambda: [random.choice(("<", "<=", ">", ">=")), some("date"), some("date")],
            lambda: same_type(any_type()),
            lambda: ["filled", some(any_type())],
            lambda: ["includes", a_list(), some("text")],
        ],
    }
    if random.random() < 0.2:
        return random.choice(
            (
                ["if", some("boolean"), some(wanted), some(wanted)],
                ["coalesce", some(wanted), some(wanted)],
            )
        )
    return random.choice(makers[wanted])()


def _tuples(value: Any) -> Any:
    return tuple(_tuples(each) for each in value) if isinstance(value, list) else value


OPERATIONS = frozenset(
    {*FUNCTIONS, *"+-*/&=<>", "<>", "<=", ">=", "and", "or", "not", "negative", "field"}
)
