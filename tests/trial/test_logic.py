"""What a form's logic makes of answers agrees with the backend, and says why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings

from builder.backend.rules import Days, judge_answers
from builder.backend.spec import FieldSpec
from builder.check import ValidProject, check, sound_logic
from builder.errors import BuilderError
from builder.form.conditions import Comparison, Group, comparisons
from builder.form.fields import (
    AnsweredField,
    CalculatedField,
    CheckboxField,
    DateField,
    HeadingField,
    HiddenField,
    IntegerField,
    NamedField,
    StepField,
    TextField,
)
from builder.form.kinds import KINDS
from builder.form.project import Platform
from builder.render.compile import compile_form, compile_sound
from builder.storage.codec import dump_project, load_project
from builder.trial.logic import FieldState, Given, Reason, Trial
from tests.check.test_contradictions import answered
from tests.form.generated import STEADY, projects
from tests.form.logic_forms import form
from tests.projects import options, project, words

TODAY = date(2026, 6, 15)


def tried(whole, **given: Any) -> dict[str, FieldState]:
    spec = compile_form(ValidProject(whole))
    return {
        each.field_id: each for each in Trial(spec, whole, Given(today=TODAY, **given)).states()
    }


def walk(reason: Reason):
    yield reason
    for each in reason.parts:
        yield from walk(each)


def test_it_agrees_with_the_backend_on_any_form():
    seen = {"hidden": 0, "required": 0, "calculated": 0, "refused": 0, "reasons": 0}
    for seed in range(60):
        random = Random(seed)  # noqa: S311
        whole = form(random)
        spec = compile_form(ValidProject(whole))
        named = {each.name: each for each in whole.fields if isinstance(each, NamedField)}
        for _ in range(8):
            answers = answered(random, whole)
            given = Given(
                answers={named[name].id: value for name, value in answers.items()},
                parameters={"utm": "red", "other": "x"},
                today=TODAY,
            )
            states = {each.field_id: each for each in Trial(spec, whole, given).states()}
            assert list(states) == [each.id for each in whole.fields]
            days = Days(TODAY, TODAY, TODAY)
            judged = judge_answers(spec.fields, answers, {"utm": "red"}, days)
            for name, owner in named.items():
                state = states[owner.id]
                assert state.stands == (name not in judged.hidden)
                assert state.value == judged.values.get(name)
                assert bool(state.refusal) == (name in judged.errors)
                seen["hidden"] += not state.stands
                seen["calculated"] += isinstance(owner, CalculatedField) and state.value is not None
                seen["refused"] += bool(state.refusal)
                if isinstance(owner, AnsweredField) and name not in answers:
                    code = judged.errors[name].code if name in judged.errors else ""
                    assert state.required == (code == "required")
                    seen["required"] += state.required
            for field in whole.fields:
                for attribute, reason in (
                    ("show_if", states[field.id].shown),
                    ("required_if", states[field.id].required_if),
                ):
                    condition = getattr(field, attribute, None)
                    assert (reason is None) == (condition is None)
                    if reason is None:
                        continue
                    asked = list(comparisons(condition))
                    for each in walk(reason):
                        seen["reasons"] += 1
                        if isinstance(each.condition, Group):
                            outcomes = [part.holds for part in each.parts]
                            fold = all if each.condition.match == "all" else any
                            assert each.holds == fold(outcomes)
                        else:
                            assert asked[each.index] is each.condition
                            held = states[each.condition.field]
                            assert each.answer == held.value
    assert min(seen.values()) > 50, seen


PRICE = IntegerField(id="f_price", name="price", label=words("Price"), min=1)
SELLS = CheckboxField(id="f_sells", name="sells", label=words("I sell"))
STEP = StepField(
    id="f_step", text=words("More"), show_if=Comparison(field="f_sells", test="filled")
)
NOTE = TextField(
    id="f_note", name="note", label=words("Note"),
    show_if=Group(match="any", conditions=(
        Comparison(field="f_price", test="greater", values=(100.0,)),
        Group(conditions=(
            Comparison(field="f_price", test="filled"),
            Comparison(field="f_sells", test="equals", values=(True,)),
        )),
    )),
    required_if=Comparison(field="f_price", test="greater", values=(10.0,)),
)  # fmt: skip
TOTAL = CalculatedField(id="f_total", name="total", expression="{f_price} * 2")
FORM = project(SELLS, PRICE, STEP, HeadingField(id="f_head", text=words("H")), NOTE, TOTAL)


def test_reasons_lead_to_the_comparison_that_decides():
    found = tried(FORM, answers={"f_sells": True, "f_price": 20})
    note = found["f_note"]
    assert note.stands
    assert note.required
    assert note.shown is not None
    assert [(each.index, each.holds, each.answer) for each in walk(note.shown) if not each.parts] == [
        (0, False, 20), (1, True, 20), (2, True, True),
    ]  # fmt: skip
    assert note.step is not None
    assert note.step.holds
    assert found["f_total"].value == 40
    found = tried(FORM, answers={"f_price": 20})
    assert [found[each].stands for each in ("f_price", "f_step", "f_head", "f_note", "f_total")] == [
        True, False, False, False, False,
    ]  # fmt: skip
    assert not found["f_note"].required
    assert found["f_head"].step == found["f_step"].shown


def test_an_invalid_answer_counts_as_none_and_is_told():
    found = tried(FORM, answers={"f_sells": True, "f_price": 0})
    assert found["f_price"].value is None
    assert "1" in found["f_price"].refusal
    assert found["f_total"].value is None
    shown = found["f_note"].shown
    assert shown is not None
    assert not shown.answered
    assert [each.answered for each in walk(shown) if not each.parts] == [False, False, True]
    # What a person types that is not a number is kept as a text.
    assert tried(FORM, answers={"f_price": "x", "gone": 3})["f_price"].refusal
    greek = tried(FORM, answers={"f_price": 0}, language="el")["f_price"].refusal
    assert greek != found["f_price"].refusal


def test_parameters_variables_and_the_date_are_what_is_said():
    fields = (
        HiddenField(id="f_p", name="p", source="parameter", parameter="utm"),
        HiddenField(id="f_v", name="v", source="context", parameter="name"),
        CalculatedField(id="f_t", name="t", expression="{f_p} & {f_v} & today()", result="text"),
        DateField(id="f_d", name="d", label=words("D"), earliest="today"),
    )
    whole = project(*fields, platform=replace(Platform(), read_context=True))
    found = tried(
        whole, parameters={"utm": "a", "x": "b"}, variables={"name": "c"},
        answers={"f_d": "2026-06-14"},
    )  # fmt: skip
    assert found["f_t"].value == "ac2026-06-15"
    assert found["f_d"].refusal


@settings(STEADY, max_examples=12)
@given(projects(5))
def test_what_is_sound_of_any_form_can_be_tried(whole):
    sound = sound_logic(whole, check(whole))
    answers = {each.id: each.starts_with for each in whole.fields if hasattr(each, "starts_with")}
    states = Trial(compile_sound(sound), sound.project, Given(answers=answers)).states()
    assert [each.field_id for each in states] == [each.id for each in whole.fields]


def test_what_is_sound_of_a_valid_form_judges_like_the_form():
    for seed in range(15):
        random = Random(seed)  # noqa: S311
        whole = form(random)
        sound = sound_logic(whole, check(whole))
        assert not sound.left_out
        names = {each.name: each.id for each in whole.fields if isinstance(each, NamedField)}
        given = {names[name]: value for name, value in answered(random, whole).items()}
        trial = Trial(compile_sound(sound), sound.project, Given(today=TODAY, answers=given))
        assert {each.field_id: each for each in trial.states()} == tried(whole, answers=given)


def sound_refusal(*fields: Any, answer: Any) -> str:
    """Return why an answer of the first field is refused, of a form that has faults."""
    whole = project(*fields)
    sound = sound_logic(whole, check(whole))
    given = Given(answers={fields[0].id: answer}, today=TODAY)
    return Trial(compile_sound(sound), sound.project, given).states()[0].refusal


AGE = IntegerField(id="f_age", name="age", min=5)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ((AGE,), "“age” must be 5 or more."),
        ((replace(AGE, name=""),), "“Whole number” must be 5 or more."),
        ((AGE, replace(AGE, id="f_2")), "“Whole number” must be 5 or more."),
        ((replace(AGE, label=words("Age")), replace(AGE, id="f_2")), "“Age” must be 5 or more."),
        ((replace(AGE, name=""), replace(AGE, id="f_2", name="value_0", label=words("B"))), "“Whole number” must be 5 or more."),
    ],
)  # fmt: skip
def test_no_name_is_made_up_that_anybody_reads(fields, said):
    assert sound_refusal(*fields, answer=2) == said


def test_one_field_is_looked_at_without_the_others():
    whole = form(Random(4))  # noqa: S311
    trial = Trial(compile_form(ValidProject(whole)), whole, Given(today=TODAY))
    assert [trial.state(each.field_id) for each in trial.states()] == list(trial.states())
    assert trial.state("f_gone") is None


# What a rule may be set to, fit or not, and what people answer: everything with everything.
STRANGE: tuple[Any, ...] = (
    None, -1, 0, 0.5, 1, 3, 5, 10, 12, 300, 500, 20_000, 10**6, 10**12, -(10**12), True, "", "(", "[a-z]+",
    "x", "2026-01-01", "2027-01-01", "08:00", "20:00", "2026-01-01T08:00", "today", "today+30", "GR",
    ("x",), ("GR", "DE"), "stars", "faces",
)  # fmt: skip
ANSWERS: tuple[Any, ...] = (
    -(10**9), -300, -1, 0, 1, 2, 7, 9, 10, 300, 500, 10**9, 0.25, 1.2345, -0.5, 1e-8, True, False,
    "a", "A", "12", "a" * 300, "a" * 9_000, "a\nb", "a@example.org", "https://example.org/",
    "+302101234567", "0001-01-01", "2026-06-15", "2031-01-01", "9999-12-31", "00:00", "08:30",
    "08:31", "23:59", "2026-06-15T08:30", "9999-12-31T23:59", "GR", "US", "one", ("one",),
    ("one", "two"), (),
)  # fmt: skip
JUDGED = {each.name for each in fields(FieldSpec)} - {"name", "options", "messages"}


def asked(kind: str, **settings: Any) -> Any:
    """Return a field of a kind, with options if it has any."""
    field: Any = KINDS[kind].make("f", "f")
    own = {"options": options("one", "two")} if hasattr(field, "options") else {}
    return replace(field, **own, **settings)


def settings_of(kind: str, attribute: str) -> Iterator[tuple[set[str], set[int]]]:
    """Yield of each setting of a rule what is left out, and which answers are taken then."""
    for setting in STRANGE:
        whole = project(asked(kind, **{attribute: setting}))
        try:
            load_project(dump_project(whole).encode())
        except BuilderError:
            continue  # no file can say so
        sound = sound_logic(whole, check(whole))
        spec = compile_sound(sound)
        taken = set()
        for place, answer in enumerate(ANSWERS):
            given = Given(answers={"f": answer}, today=TODAY)
            state = Trial(spec, sound.project, given).states()[0]
            if state.value is not None and not state.refusal:
                taken.add(place)
        yield {each.place.attribute for each in sound.left_out}, taken


def test_a_rule_that_is_left_out_leaves_no_other_limit():
    """What any sound setting of a rule takes is taken where the rule is left out."""
    faulty: set[tuple[str, str]] = set()
    for kind, row in KINDS.items():
        made = row.make("f", "f")
        if not isinstance(made, AnsweredField):
            continue
        for attribute in sorted(JUDGED & {each.name for each in fields(made)}):
            tried = [*settings_of(kind, attribute)]
            wanted = set[int]().union(*(taken for left_out, taken in tried if not left_out))
            for left_out, taken in tried:
                if attribute in left_out:
                    faulty.add((kind, attribute))
                    lost = [ANSWERS[place] for place in sorted(wanted - taken)]
                    assert not lost, (kind, attribute, lost)
    assert len(faulty) > 30, faulty
