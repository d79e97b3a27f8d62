"""Conditions that never or always hold are found at their place, and nothing else is."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

import pytest

from builder.backend.conditions import holds
from builder.backend.rules import Days, judge_answers
from builder.check import ValidProject, check
from builder.check.contradictions import contradictions
from builder.check.findings import Finding
from builder.check.other_texts import Wanted, takes_other
from builder.check.reasoning import Reasoning, all_surroundings
from builder.check.taken import takes
from builder.form.comparison_values import asking
from builder.form.conditions import Comparison, Condition, Group, steps_to
from builder.form.fields import (
    CalculatedField,
    CheckboxesField,
    CheckboxField,
    DateField,
    DateTimeField,
    DecimalField,
    EmailField,
    Field,
    HiddenField,
    IntegerField,
    RadioField,
    RatingField,
    SliderField,
    StepField,
    TextField,
    TimeField,
    YesNoField,
)
from builder.form.kinds import value_type
from builder.form.mends import mend_of
from builder.form.operators import operators_for
from builder.form.project import Project
from builder.render.compile import compile_form, compiled_condition, named_fields
from tests.form.logic_forms import form
from tests.projects import options, project, words

CODES = (
    "condition-never", "condition-always", "condition-any-answer", "condition-option",
    "condition-redundant",
)  # fmt: skip


def on(field: str, test: Any, *values: Any) -> Comparison:
    return Comparison(field=field, test=test, values=values)


def every(*conditions: Condition) -> Group:
    return Group(conditions=conditions)


def some(*conditions: Condition) -> Group:
    return Group(match="any", conditions=conditions)


FIELDS: tuple[Field, ...] = (
    RadioField(id="a", name="a", label=words("A"), options=options("x", "y", "z")),
    RadioField(
        id="b", name="b", label=words("B"), options=options("x", "y"), show_if=on("a", "equals", "x")
    ),
    IntegerField(id="n", name="n", label=words("N"), min=0, max=10),
    DecimalField(id="d", name="d", label=words("D"), min=0.5, decimals=1),
    SliderField(id="s", name="s", label=words("S"), min=0, max=100, step=10),
    RatingField(id="r", name="r", label=words("R")),
    CheckboxesField(
        id="m", name="m", label=words("M"), options=options("x", "y", "z"), max_choices=2
    ),
    CheckboxField(id="k", name="k", label=words("K")),
    YesNoField(id="q", name="q", label=words("Q")),
    DateField(id="day", name="day", label=words("Day"), earliest="2026-01-01", latest="2026-12-31"),
    DateField(id="soon", name="soon", label=words("Soon"), earliest="today", latest="today+30"),
    TimeField(id="t", name="t", label=words("T"), earliest="08:00", latest="18:00"),
    DateTimeField(id="dt", name="dt", label=words("DT"), latest="2026-12-31"),
    TextField(id="w", name="w", label=words("W")),
    TextField(
        id="p", name="p", label=words("P"), pattern="[A-Z]{3}[0-9]*", max_length=5,
        normalise=("upper",),
    ),
    EmailField(id="e", name="e", label=words("E")),
    EmailField(id="e2", name="e2", label=words("E2"), equals="e"),
    HiddenField(id="h", name="h", source="parameter", parameter="utm"),
    CalculatedField(id="c", name="c", expression="{n} * 2.5"),
    CalculatedField(id="cb", name="cb", expression="{n} > 2", result="boolean"),
)  # fmt: skip


def found(
    condition: Condition, *, attribute: str = "show_if", **changes: Any
) -> list[tuple[str, int | None]]:
    changes[attribute] = condition
    last = TextField(id="last", name="last", label=words("Last"), **changes)
    findings = check(project(*FIELDS, last))
    assert not [each for each in findings if each.severity == "error"]
    return [
        (each.code.removeprefix("condition-"), each.place.index)
        for each in findings
        if each.place.field_id == "last" and each.code in CODES
    ]


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        # Contradictions, of every type of answer.
        (every(on("a", "equals", "x"), on("a", "equals", "y")), [("never", 1)]),
        (every(on("n", "greater", 5.0), on("w", "filled"), on("n", "less", 3.0)), [("never", 2)]),
        (every(on("n", "greater", 5.0), on("n", "less", 6.0)), [("never", 1)]),
        (every(on("d", "greater", 5.0), on("d", "less", 5.1)), [("never", 1)]),
        (every(on("s", "greater", 40.0), on("s", "less", 50.0)), [("never", 1)]),
        (every(on("m", "equals", "x"), on("m", "equals", "y"), on("m", "equals", "z")), [("never", 2)]),
        (every(on("m", "empty"), on("m", "in", "x", "y")), [("never", 1)]),
        (every(on("k", "filled"), on("k", "equals", False)), [("never", 1)]),
        (every(on("q", "equals", True), on("q", "not", True)), [("never", 1)]),
        (every(on("w", "equals", "a"), on("w", "equals", "b")), [("never", 1)]),
        (every(on("w", "empty"), on("w", "matches", "a+")), [("never", 1)]),
        (every(on("h", "equals", "mail"), on("h", "empty")), [("never", 1)]),
        (every(on("c", "greater", 2.0), on("c", "less", 1.0)), [("never", 1)]),
        (every(on("cb", "equals", True), on("cb", "equals", False)), [("never", 1)]),
        (every(on("t", "greater", "12:00"), on("t", "less", "12:01")), [("never", 1)]),
        (every(on("dt", "greater", "2026-05-01T10:00"), on("dt", "less", "2026-05-01T10:00")), [("never", 1)]),
        (every(on("day", "equals", "2026-05-01"), on("day", "between", "2026-06-01", "2026-07-01")), [("never", 1)]),
        (every(on("a", "equals", "x"), some(on("a", "equals", "y"), on("a", "equals", "z"))), [("never", 1)]),
        (every(on("w", "filled"), every(on("a", "equals", "x"), on("a", "empty"))), [("never", 2)]),
        # The field's own limits.
        (on("n", "greater", 10.0), [("never", 0)]),
        (on("n", "equals", 2.5), [("never", 0)]),
        (on("d", "less", 0.5), [("never", 0)]),
        (on("d", "equals", 1.25), [("never", 0)]),
        (on("s", "equals", 55.0), [("never", 0)]),
        (on("r", "greater", 5.0), [("never", 0)]),
        (on("day", "less", "2026-01-01"), [("never", 0)]),
        (on("day", "greater", "2026-12-31"), [("never", 0)]),
        (on("dt", "greater", "2026-12-31T23:59"), [("never", 0)]),
        (on("t", "between", "18:01", "20:00"), [("never", 0)]),
        (on("n", "between", 5.0, 3.0), [("never", 0)]),
        (on("p", "equals", "123"), [("never", 0)]),
        (on("p", "equals", "abc"), [("never", 0)]),
        (on("p", "in", "ABC123", "ABCD"), [("never", 0)]),
        (on("e", "equals", "nobody"), [("never", 0)]),
        # When the field is asked itself.
        (every(on("a", "equals", "y"), on("b", "equals", "x")), [("never", 1)]),
        (every(on("b", "filled"), on("a", "not", "x")), [("never", 1)]),
        # Choices and dates that are not there.
        (on("a", "equals", "gone"), [("option", 0)]),
        (every(on("w", "filled"), on("m", "in", "x", "gone")), [("option", 1)]),
        (some(on("w", "filled"), on("a", "equals", "gone")), [("option", 1)]),
        (on("r", "equals", 6.0), [("option", 0)]),
        (on("day", "equals", "31.12.2026"), [("option", 0)]),
        (on("t", "less", "9:00"), [("option", 0)]),
        # A part of it.
        (some(on("w", "filled"), on("n", "less", 0.0)), [("never", 1)]),
        (some(on("w", "filled"), every(on("a", "equals", "x"), on("a", "equals", "y"))), [("never", 2)]),
        (every(on("a", "equals", "x"), some(on("a", "equals", "y"), on("w", "filled"))), [("never", 1)]),
        # Always, or for every answer.
        (some(on("w", "empty"), on("w", "filled")), [("always", None)]),
        (some(on("a", "not", "x"), on("a", "not", "y")), [("always", None)]),
        (every(on("w", "filled"), some(on("q", "filled"), on("q", "empty"))), [("always", 1)]),
        (on("n", "greater", -1.0), [("any-answer", 0)]),
        (on("a", "in", "x", "y", "z"), [("any-answer", 0)]),
        (every(on("w", "filled"), on("day", "greater", "2025-12-31")), [("any-answer", 1)]),
        (every(on("n", "greater", 3.0), on("n", "greater", 1.0)), [("redundant", 1)]),
        (every(on("a", "equals", "x"), on("a", "equals", "x")), [("redundant", 1)]),
        (some(on("n", "less", 3.0), on("n", "less", 1.0)), [("redundant", 1)]),
        (some(on("n", "less", 1.0), on("n", "less", 3.0)), [("redundant", 0)]),
        (every(on("a", "filled"), on("a", "equals", "x")), [("redundant", 0)]),
        (every(on("a", "equals", "x"), some(on("a", "equals", "x"), on("w", "filled"))), [("redundant", 1)]),
        (every(some(on("a", "equals", "x"), on("w", "filled")), on("a", "equals", "x")), [("redundant", 0)]),
        (some(on("w", "filled"), every(on("w", "filled"), on("q", "filled"))), [("redundant", 1)]),
        (every(on("a", "not", "z"), some(every(on("a", "equals", "x"), on("q", "filled")), on("a", "equals", "y"))), [("redundant", 0)]),
        (some(on("q", "filled"), every(on("w", "filled"), on("n", "greater", 3.0), on("n", "greater", 1.0))), [("redundant", 3)]),
        # Of two that tell each other, one stays; and no group is emptied.
        (every(on("k", "filled"), on("k", "equals", True)), [("redundant", 1)]),
        (every(on("a", "equals", "x"), some(every(on("a", "equals", "x")), on("w", "filled"))), [("redundant", 1)]),
        (every(on("a", "equals", "x"), some(every(on("a", "not", "y")), every(on("w", "filled"), on("q", "filled")))), [("redundant", 1)]),
        # Bounds that are counted from today only move on.
        (on("soon", "less", "2020-01-01"), [("never", 0)]),
        (on("soon", "greater", "2020-01-01"), [("any-answer", 0)]),
        # An answer that must be repeated.
        (every(on("e", "equals", "a@b.example"), on("e2", "equals", "c@d.example")), [("never", 1)]),
        (every(on("e2", "equals", "a@b.example"), on("e", "in", "c@d.example", "e@f.example")), [("never", 1)]),
        (every(on("e", "equals", "a@b.example"), on("e2", "empty")), []),
        (every(on("e", "empty"), on("e2", "equals", "c@d.example")), []),
        (every(on("e", "equals", "a@b.example"), on("e2", "equals", "a@b.example")), []),
        # Patterns.
        (every(on("w", "matches", "[0-9]+"), on("w", "matches", "[a-z]+")), [("never", 1)]),
        (every(on("w", "matches", "[0-9].*"), on("w", "matches", ".*[a-z]")), []),
        (every(on("w", "matches", "(?=.*[0-9])[a-z]+"), on("q", "filled")), [("never", 0)]),
        (on("w", "matches", "[0-9]{201}"), [("never", 0)]),
        (on("p", "matches", "[a-z]+"), [("never", 0)]),
        (on("p", "matches", "[A-Z0-9]+"), [("any-answer", 0)]),
        (on("e", "matches", "[0-9]"), [("never", 0)]),
        (on("t", "matches", "morning"), [("never", 0)]),
        (on("t", "matches", "08:.*"), []),
        (on("a", "matches", "[0-9]+"), [("never", 0)]),
        (on("a", "matches", "[xyz]"), [("any-answer", 0)]),
        (on("h", "matches", r"[\u0000-\u001f]"), [("never", 0)]),
        (every(on("w", "matches", "x"), on("w", "not", "x")), [("never", 1)]),
        (every(on("w", "matches", "x|y"), on("w", "not", "x")), []),
        (every(on("w", "matches", "[a-f]+"), on("w", "matches", "[a-z]+")), [("redundant", 1)]),
        (every(on("w", "matches", r"\bx"), on("w", "matches", "y")), [("never", 1)]),
        # Nothing is wrong with these.
        (on("p", "in", "ABC12", "abc"), []),
        (on("p", "not", "123"), [("always", 0)]),
        (on("e", "equals", "a@b.example"), []),
        (every(on("n", "greater", 5.0), on("n", "less", 7.0)), []),
        (every(on("d", "greater", 5.0), on("d", "less", 5.2)), []),
        (every(on("m", "equals", "x"), on("m", "equals", "y")), []),
        (every(on("w", "equals", "A1"), on("w", "matches", "[a-z]+")), [("never", 1)]),
        (every(on("w", "in", "A1", "b2"), on("w", "matches", "[a-z]+")), [("never", 1)]),
        (every(on("w", "in", "A1", "b"), on("w", "matches", "[a-z]+")), []),
        (every(on("w", "equals", "b"), on("w", "matches", "[a-z]+")), [("redundant", 1)]),
        (every(on("w", "not", "b"), on("w", "matches", "[a-z]+")), []),
        (on("a", "not", "x"), []),
        (on("k", "filled"), []),
        (on("k", "equals", False), []),
        (on("soon", "greater", "2030-01-01"), []),
        (every(on("a", "equals", "x"), on("b", "equals", "x")), []),
        (some(on("b", "filled"), on("a", "equals", "y")), []),
        (on("day", "between", "2026-01-01", "2026-01-01"), []),
        (every(on("w", "equals", "b"), on("a", "filled")), []),
    ],
)  # fmt: skip
def test_a_condition_is_examined(condition, expected):
    assert found(condition) == expected


def test_no_text_that_is_compared_with_stands_for_any_other():
    word = on("w", "not", "another")
    fields: tuple[Field, ...] = (
        EmailField(id="x", name="x", label=words("X")),
        TextField(id="x", name="x", label=words("X"), normalise=("upper",)),
        TextField(id="x", name="x", label=words("X"), max_length=3),
        TextField(id="x", name="x", label=words("X")),
        HiddenField(id="x", name="x", source="parameter", parameter="utm"),
    )
    for asked in fields:
        for rest in (
            on("x", "filled"),
            on("x", "matches", "[^0-9]*[0-9].*"),
            on("x", "not", "anotheranother"),
        ):
            wanted = every(replace(word, field="x"), rest)
            last = TextField(id="last", name="last", label=words("Last"), show_if=wanted)
            codes = {each.code for each in check(project(asked, last))}
            assert "condition-never" not in codes, (asked, rest)


def test_the_condition_of_the_step_and_of_the_field_count():
    sells = on("a", "equals", "x")
    step = StepField(id="step", text=words("Step"), show_if=sells)

    def of(**changes: Any) -> list[tuple[str, str, int | None]]:
        last = TextField(id="last", name="last", label=words("Last"), **changes)
        findings = check(project(*FIELDS, step, last))
        return [
            (each.code.removeprefix("condition-"), each.place.attribute, each.place.index)
            for each in findings
            if each.place.field_id == "last" and each.code in CODES
        ]

    assert of(show_if=on("a", "equals", "y")) == [("never", "show_if", None)]
    assert of(show_if=on("a", "equals", "x")) == [("always", "show_if", 0)]
    assert of(show_if=on("n", "filled"), required_if=on("n", "empty")) == [
        ("never", "required_if", None)
    ]
    assert of(required_if=sells) == [("always", "required_if", 0)]
    assert of(required_if=on("n", "greater", 3.0)) == []
    after = TextField(id="after", name="after", label=words("After"), show_if=on("last", "filled"))
    end = StepField(id="end", text=words("End"))
    last = TextField(
        id="never", name="never", label=words("Never"),
        show_if=every(on("after", "filled"), on("a", "equals", "y")),
    )  # fmt: skip
    within = TextField(id="last", name="last", label=words("Last"))
    said = check(project(*FIELDS, step, within, after, end, last))
    assert [(each.place.field_id, each.place.index) for each in said if each.code in CODES] == [
        ("never", 1)
    ]


@pytest.mark.parametrize(
    ("value", "pattern", "excluded"), [("", "[a-z]*", "[a-z]+"), ("a\tb", "[a-z\t]+", "[a-z]+")]
)
def test_a_constant_can_be_any_text(value, pattern, excluded):
    constant = HiddenField(id="x", name="x", source="constant", value=value)
    asked = on("x", "matches", pattern)
    whole = project(constant, TextField(id="last", name="last", label=words("Last"), show_if=asked))
    around = all_surroundings(whole)(whole.fields[-1])
    wanted = (asked, True), (on("x", "matches", excluded), False)
    assert holds(("matches", "x", pattern), {"x": value})
    assert not holds(("matches", "x", excluded), {"x": value})
    assert Reasoning(around).can_be(*wanted)


def test_many_patterns_of_one_field_are_taken_for_possible_together():
    field = FIELDS[13]
    few, many = (frozenset(f"{each}[0-9]" for each in range(count)) for count in (6, 7))
    assert not takes_other(field, Wanted(matched=few))
    assert takes_other(field, Wanted(matched=many))


def test_a_field_that_is_never_shown_has_no_answer_however_far_away():
    chain: list[Field] = [
        TextField(
            id="c0", name="c0", label=words("C0"),
            show_if=every(on("a", "equals", "x"), on("a", "equals", "y")),
        )
    ]  # fmt: skip
    for place in range(1, 8):
        asks = on(f"c{place - 1}", "filled")
        chain.append(
            TextField(id=f"c{place}", name=f"c{place}", label=words(f"C{place}"), show_if=asks)
        )
    step = StepField(id="step", text=words("Step"), show_if=on("c7", "filled"))
    within = IntegerField(id="within", name="within", label=words("Within"))
    end = StepField(id="end", text=words("End"))
    last = TextField(
        id="last", name="last", label=words("Last"), show_if=on("within", "not", 2.0),
        required_if=on("within", "greater", 3.0),
    )  # fmt: skip
    said = [e for e in check(project(*FIELDS, *chain, step, within, end, last)) if e.code in CODES]
    never = [each.place.field_id for each in said if each.code == "condition-never"]
    assert sorted(never) == sorted(["last", "step", *(each.id for each in chain)])
    assert [e.place.field_id for e in said if e.code == "condition-always"] == ["last"]
    texts = {each.place.field_id: each.text for each in said}
    assert texts["c7"] == (
        "“C7”: it is never shown: “C6” is answered, but that field is never shown."
    )
    # One that can be shown frees all that follow.
    chain[0] = replace(chain[0], show_if=None)
    assert not [
        e for e in check(project(*FIELDS, *chain, step, within, end, last)) if e.code in CODES
    ]


def test_a_condition_that_decides_nothing_is_said_to_be_needless():
    last = TextField(
        id="last",
        name="last",
        label=words("Last"),
        required=True,
        required_if=on("a", "equals", "x"),
    )
    said = [each.code for each in check(project(*FIELDS, last)) if each.place.field_id == "last"]
    assert said == ["condition-needless"]
    assert found(on("a", "equals", "x"), attribute="required_if") == []


def test_a_part_that_holds_whenever_it_is_asked_could_go():
    sells, wrote = on("a", "equals", "x"), on("w", "filled")
    step = StepField(id="step", text=words("Step"), show_if=sells)
    last = TextField(
        id="last", name="last", label=words("Last"), show_if=every(sells, wrote),
        required_if=every(wrote, on("n", "greater", 3.0)),
    )  # fmt: skip
    said = [e for e in check(project(*FIELDS, step, last)) if e.place.field_id == "last"]
    assert [(e.code, e.place.attribute, e.place.index) for e in said] == [
        ("condition-redundant", "show_if", 0), ("condition-redundant", "required_if", 0),
    ]  # fmt: skip
    assert said[0].text.endswith("“A” is “X” holds whenever its step is shown, so it could go.")
    assert said[1].text.endswith("“W” is answered holds whenever it is shown, so it could go.")


def test_what_is_found_is_said_without_ids():
    last = TextField(
        id="f_last", name="last", label=words("Last"),
        show_if=every(on("a", "equals", "x"), on("a", "equals", "y")),
    )  # fmt: skip
    (said,) = [each for each in check(project(*FIELDS, last)) if each.code == "condition-never"]
    assert said.text == "“Last”: it is never shown: “A” is “Y” contradicts what else must hold."
    assert said.severity == "warning"


# -- against answers ---------------------------------------------------------------------------

_ANSWERS: dict[str, tuple[Any, ...]] = {
    "number": (-1, 0, 0.5, 1, 2, 2.5, 3, 4, 5, 6, 7, 9, 10, 11),
    "boolean": (True, False),
    "date": ("2025-12-31", "2026-01-01", "2026-06-15", "2026-06-16", "2026-12-31", "2027-02-01"),
    "list": (["a"], ["b"], ["a", "b"], ["b", "c"], ["c"], ["a", "b", "c"]),
    "text": (
        "a", "b", "c", "red", "blue", "x", "it’s", "GR", "DE", "08:00", "12:30", "17:46", "23:59",
        "2026-01-01T08:00", "2026-06-15T12:30", "2026-12-31T23:59", "a@b.co", "x@y.co",
        "7", "123", "A1", "Άλφα", "ΑΒΓ 1", "x1", "+30 210 1234567", "https://a.example/x", "bb",
    ),
}  # fmt: skip
DAYS = Days(date(2026, 6, 15), date(2026, 6, 16))


def answered(random: Random, whole: Project) -> dict[str, Any]:
    return {
        each.name: random.choice(_ANSWERS[value_type(each) or "text"])
        for each in named_fields(whole).values()
        if each.kind not in ("hidden", "calculated") and random.random() < 0.8
    }


def parts_at(condition: Condition, index: int | None) -> list[tuple[int, ...]]:
    """Return the paths of the parts that a finding at a comparison can be about."""
    if index is None:
        return [()]
    path = steps_to(condition, index)
    starts = [at for at in range(len(path) + 1) if not any(path[at:])]
    return [path[:at] for at in starts]


def changed(
    condition: Condition, path: tuple[int, ...], part: Condition | bool
) -> Condition | bool:
    """Return a condition with another part at a path: a condition, or what it always is."""
    if not path:
        return part
    assert isinstance(condition, Group)
    inner = [
        changed(each, path[1:], part) if place == path[0] else each
        for place, each in enumerate(condition.conditions)
    ]
    ends = condition.match == "any"
    if ends in [each for each in inner if isinstance(each, bool)]:
        return ends
    kept = tuple(each for each in inner if not isinstance(each, bool))
    return replace(condition, conditions=kept) if kept else not ends


def part_of(condition: Condition, path: tuple[int, ...]) -> Condition:
    for place in path:
        assert isinstance(condition, Group)
        condition = condition.conditions[place]
    return condition


class Claim:
    """What a finding says of a condition, until answers refute it for every part it may be about."""

    def __init__(self, finding: Finding, whole: Project) -> None:
        condition = getattr(whole.field(finding.place.field_id), finding.place.attribute)
        self.finding, self.condition = finding, condition
        self.paths = parts_at(condition, finding.place.index)
        self.whole = ": it " in finding.text
        self.mended = mend_of(finding.code, whole, finding.place)

    def try_with(self, is_met: Callable[[Condition | bool], bool], *, asked: bool) -> None:
        self.paths = [each for each in self.paths if self._stands(each, is_met, asked=asked)]

    def is_mended(self, is_met: Callable[[Condition | bool | None], bool], *, asked: bool) -> bool:
        """Tell whether the field is shown, or must be answered, as it was before its mend."""
        if self.mended is None or not asked:
            return True
        field: Any = self.mended.project.field(self.finding.place.field_id)
        attribute = self.finding.place.attribute
        after = getattr(field, attribute)
        if attribute == "required_if" and after is None:
            return is_met(self.condition) is bool(field.required)
        return is_met(self.condition) == is_met(after)

    def _stands(
        self, path: tuple[int, ...], is_met: Callable[[Condition | bool], bool], *, asked: bool
    ) -> bool:
        code, condition = self.finding.code.removeprefix("condition-"), self.condition
        part, holds = part_of(condition, path), is_met(condition)
        if code == "never":
            without = False if self.whole else changed(condition, path, part=False)
            return not asked or is_met(without) == holds
        if code == "always":
            whole = part is condition
            return is_met(part) or (whole and not asked)
        if code == "redundant":
            only_asked = "whenever" in self.finding.text
            above = part_of(condition, path[:-1])
            instead = isinstance(above, Group) and above.match == "all"
            without = changed(condition, path, part=instead)
            return (only_asked and not asked) or is_met(without) == holds
        if code == "any-answer" and isinstance(part, Comparison):
            return is_met(part) or not is_met(Comparison(field=part.field, test="filled"))
        return True


def claims_hold(whole: Project, tries: int, random: Random) -> Counter[str]:
    """Compare what is claimed of every condition with what answers do."""
    named = named_fields(whole)
    steps: dict[str, Condition | None] = {}
    of_step: Condition | None = None
    for field in whole.fields:
        of_step = field.show_if if isinstance(field, StepField) else of_step
        steps[field.id] = None if isinstance(field, StepField) else of_step
    claims = [Claim(each, whole) for each in check(whole) if each.code in CODES]
    spec = compile_form(ValidProject(whole))
    for _ in range(tries):
        parameters = {"utm": random.choice(_ANSWERS["text"])}
        values = judge_answers(spec.fields, answered(random, whole), parameters, DAYS).values

        def is_met(condition: Condition | bool | None, values: Any = values) -> bool:
            if condition is None or isinstance(condition, bool):
                return condition is not False
            return holds(compiled_condition(condition, named), values)

        for each in claims:
            field = whole.field(each.finding.place.field_id)
            asked = is_met(steps[field.id])
            if each.finding.place.attribute == "required_if":
                asked = asked and is_met(field.show_if)
            each.try_with(is_met, asked=asked)
            assert each.is_mended(is_met, asked=asked), (whole, each.finding, values)
            assert each.paths, (whole, each.finding, values)
    mendable = ("condition-always", "condition-redundant", "condition-any-answer")
    assert all(each.mended for each in claims if each.finding.code in mendable), whole
    return Counter(each.finding.code for each in claims)


def test_no_finding_is_refuted_by_answers():
    total: Counter[str] = Counter()
    for seed in range(120):
        random = Random(seed)  # noqa: S311
        total += claims_hold(form(random), 40, random)
    assert all(total[code] >= 3 for code in CODES), total


@pytest.mark.fuzz
def test_no_finding_is_refuted_by_many_answers():
    for seed in range(2_500):
        random = Random(f"long {seed}")  # noqa: S311
        claims_hold(form(random, 12), 80, random)


def test_what_an_edit_did_not_change_is_known_already():
    whole = project(
        *FIELDS, TextField(id="last", name="l", label=words("L"), show_if=on("w", "filled"))
    )
    check(whole)
    before = contradictions.cache_info()
    changed = Project(
        id="x",
        name="x",
        languages=whole.languages,
        fields=(*whole.fields, TextField(id="z", name="z")),
    )
    check(changed)
    after = contradictions.cache_info()
    assert after.misses == before.misses
    assert after.hits > before.hits


def test_a_change_of_a_field_that_is_asked_is_noticed():
    def findings(*fields: Field) -> list[str]:
        return [each.code for each in check(project(*fields)) if each.code in CODES]

    first, second = FIELDS[0], FIELDS[1]
    last = TextField(
        id="last", name="last", label=words("Last"),
        show_if=every(on("a", "equals", "y"), on("b", "filled")),
    )  # fmt: skip
    assert findings(first, second, last) == ["condition-never"]
    assert findings(first, replace(second, show_if=None), last) == []
    step = StepField(id="step", text=words("Step"), show_if=on("a", "equals", "x"))
    other = replace(second, show_if=None)
    end = StepField(id="end", text=words("End"))
    assert findings(first, step, other, end, last) == ["condition-never"]
    assert findings(first, replace(step, show_if=None), other, end, last) == []
    number = IntegerField(id="n", name="n", label=words("N"))
    asks = replace(last, show_if=on("n", "greater", 5.0))
    assert findings(number, asks) == []
    assert findings(replace(number, max=5), asks) == ["condition-never"]


def test_forms_beyond_all_bounds_are_examined_in_bounded_work():
    names = [f"o{index}" for index in range(300)]
    hostile: tuple[Field, ...] = (
        DecimalField(id="d", name="d", label=words("D"), decimals=10**20, min=float("nan")),
        IntegerField(id="n", name="n", label=words("N"), min=10**30, max=-(10**30), step=-1),
        CheckboxesField(
            id="m", name="m", label=words("M"), options=options(*names), min_choices=3
        ),
        DateField(id="day", name="day", label=words("Day"), earliest="never", latest="9999-12-31"),
        TextField(
            id="w", name="w", label=words("W"),
            show_if=every(*(on("m", "equals", each) for each in names)),
        ),
    )  # fmt: skip
    asks: tuple[Condition, ...] = (
        on("d", "greater", 5.0), on("n", "greater", 5.0), on("m", "in", *names[:200]),
        on("day", "greater", "2026-01-01"), on("w", "filled"),
        some(*(every(on("m", "equals", one), on("w", "filled")) for one in names[:25])),
        every(*(some(on("m", "equals", one), on("w", "empty")) for one in names[:25])),
    )  # fmt: skip
    for index, each in enumerate(asks):
        last = TextField(id="last", name="last", label=words("L"), show_if=each)
        found = [e.code for e in check(project(*hostile, last)) if e.place.field_id == "last"]
        assert "condition-never" not in found, index


def test_a_text_is_taken_however_its_letters_are_put_together():
    apart = unicodedata.normalize("NFD", "Θεσσαλονίκη")
    assert takes(TextField(id="t", name="t", label=words("T")), apart)
    assert takes(TextField(id="t", name="t", label=words("T"), pattern="[Α-ώ]+"), apart)
    assert not takes(TextField(id="t", name="t", label=words("T"), max_length=3), apart)


@pytest.mark.parametrize("limits", [{}, {"min": 3}, {"max": 9}, {"min": -5, "max": 9}])
def test_a_comparison_that_was_just_begun_can_hold(limits):
    whole_number = IntegerField(id="i", name="i", label=words("I"), **limits)
    # The present day may lie beyond the bounds of a date.
    undated = [e for e in FIELDS if value_type(e) != "date" and not isinstance(e, DateTimeField)]
    for field in (whole_number, *(() if limits else undated)):
        for operator in operators_for(field):
            begun = asking(on(field.id, "filled"), field, operator.test, date(2026, 6, 15))
            last = TextField(id="last", name="last", label=words("Last"), show_if=begun)
            said = check(project(*FIELDS, whole_number, last))
            never = [e for e in said if e.code == "condition-never" and e.place.field_id == "last"]
            # A text or pattern must be typed first.
            assert not never or "" in begun.values, (field, begun)
