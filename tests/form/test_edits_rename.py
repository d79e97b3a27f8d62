"""Renaming an option or a field renames it where it is named; variables become fields."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from builder.form.conditions import Comparison, Group, comparisons
from builder.form.dependants import dependants_of_option
from builder.form.edits_rename import remove_option, rename_field, rename_option
from builder.form.edits_variables import variable_field, variables_of
from builder.form.expressions.rewriting import renamed_value
from builder.form.fields import (
    CheckboxesField,
    HiddenField,
    NamedField,
    OptionsField,
    ParagraphField,
    Prefill,
    StepField,
)
from builder.form.project import Platform
from tests.form.dependent_forms import AX, NF, A, B, N, calculated, codes, line, of
from tests.form.logic_forms import form
from tests.projects import options, project, words


def test_a_renamed_option_is_renamed_where_it_is_named():
    several = CheckboxesField(
        id="s", name="s", label=words("S"), options=options("x", "y"), default=("x", "y")
    )
    whole = project(
        replace(A, default="x"), B, several,
        line(
            show_if=Group(conditions=(AX, Comparison(field="b", test="equals", values=("x",)))),
            required_if=Comparison(field="a", test="in", values=("y", "x")),
        ),
        calculated("if({a} = 'x', 1, 0) + if('x' <> coalesce({a}, 'y'), 'x' = {b}, true)"),
        calculated("if({a}='x' and {b} = 'x' and includes({s}, 'x'), 1, 2)", "d"),
        calculated("{a} = 'x' and (", "broken"),
    )  # fmt: skip
    found = rename_option(whole, "a", "x", "it's")
    changed = of(found, "a")
    assert [each.value for each in changed.options] == ["it's", "y"]
    assert [each.label for each in changed.options] == [each.label for each in A.options]
    assert changed.default == "it's"
    kept = of(found, "t")
    assert [each.values for each in comparisons(kept.show_if)] == [("it's",), ("x",)]
    assert kept.required_if.values == ("y", "it's")
    assert of(found, "d").expression == (
        "if({a}=\"it's\" and {b} = 'x' and includes({s}, 'x'), 1, 2)"
    )
    assert of(found, "broken") == of(whole, "broken")
    assert of(found, "b") == B
    found = rename_option(whole, "s", "x", "z")
    assert of(found, "s").default == ("z", "y")
    assert "includes({s}, 'z')" in of(found, "d").expression
    assert rename_option(whole, "a", "x", "x") is whole
    for field_id, old, new, fault in (
        ("a", "x", "y", ValueError),
        ("a", "q", "z", KeyError),
        ("t", "x", "z", KeyError),
    ):
        with pytest.raises(fault):
            rename_option(whole, field_id, old, new)


def test_a_value_is_renamed_through_what_passes_it_on():
    text = "if({a} = coalesce('x', {a}), 'x', 'y') = if(true, {a}, 'x') & 'x'"
    found = renamed_value("coalesce({a}, 'x') = 'x' and 'x' = 'x'", "a", "x", "z")
    assert found == "coalesce({a}, 'x') = 'z' and 'x' = 'x'"
    assert renamed_value(text, "a", "x", "z").startswith("if({a} = coalesce('z', {a}), 'x'")
    assert renamed_value("{a} = 'é'", "a", "e\u0301", "z") == "{a} = 'z'"


def test_a_renamed_field_is_read_from_the_conversation_by_its_new_name():
    several = CheckboxesField(id="s", name="s", label=words("S"), options=options("x", "y"))
    whole = project(
        HiddenField(id="h", name="h", source="context", parameter="a"),
        HiddenField(id="q", name="q", source="parameter", parameter="a"),
        A, several,
        line(prefill=Prefill(source="context", name="a"), hint=words("{{context.a|x}} {{a}}")),
        ParagraphField(id="p", text=words("{{context.s_x}} {{context.s_z}} {{parameter.a}}")),
        platform=Platform(read_context=True),
    )  # fmt: skip
    found = rename_field(whole, "a", "wish")
    assert of(found, "a").name == "wish"
    assert of(found, "h").parameter == "wish"
    assert of(found, "q").parameter == "a"
    assert of(found, "t").prefill == Prefill(source="context", name="wish")
    assert of(found, "t").hint.in_language("en") == "{{context.wish|x}} {{a}}"
    found = rename_field(whole, "s", "more")
    assert of(found, "p").text.in_language("en") == (
        "{{context.more_x}} {{context.s_z}} {{parameter.a}}"
    )
    with pytest.raises(TypeError):
        rename_field(whole, "p", "x")


def test_a_variable_is_taken_once_and_stands_before_what_asks_for_it():
    whole = project(StepField(id="s1", text=words("One"), show_if=None), N, line())
    added = variable_field(whole, "parameter", "utm_source", "t")
    field = added.project.fields[0]
    assert field == HiddenField(
        id=added.field_id, name="utm_source", source="parameter", parameter="utm_source",
        delivered=False,
    )  # fmt: skip
    assert variable_field(added.project, "parameter", "utm_source", "t") == added
    assert variable_field(added.project, "context", "utm_source", "t").field_id != added.field_id
    assert variables_of(added.project) == (("parameter", "utm_source"),)
    # One that may be left out, or that stands below, is not taken.
    for other in (
        project(N, line(), field),
        project(N, replace(field, show_if=NF), line()),
        project(N, StepField(id="s", text=words("S"), show_if=NF), field, line()),
    ):
        again = variable_field(other, "parameter", "utm_source", "t")
        assert again.field_id != field.id
        assert of(again.project, again.field_id).name == "utm_source_2"
    asked = replace(
        line(), show_if=Comparison(field=added.field_id, test="equals", values=("mail",))
    )
    assert codes(project(field, N, asked)) == set()
    with pytest.raises(KeyError):
        variable_field(whole, "parameter", "x", "gone")


def test_a_removed_option_goes_out_of_the_conditions_that_name_it():
    whole = project(
        replace(A, default="x"),
        CheckboxesField(
            id="s", name="s", label=words("S"), options=options("x", "y", "z"), default=("x", "y")
        ),
        line(
            show_if=Group(conditions=(AX, Comparison(field="s", test="in", values=("x", "z")))),
            required_if=Comparison(field="s", test="not", values=("x",)),
        ),
    )  # fmt: skip
    found = remove_option(whole, "a", "x")
    assert [each.value for each in of(found, "a").options] == ["y"]
    assert of(found, "a").default == ""
    assert of(found, "t").show_if == Comparison(field="s", test="in", values=("x", "z"))
    found = remove_option(whole, "s", "x")
    assert of(found, "s").default == ("y",)
    assert of(found, "t").show_if.conditions[1].values == ("z",)
    assert of(found, "t").required_if is None
    assert codes(found) == set()
    with pytest.raises(KeyError):
        remove_option(whole, "a", "gone")


def test_no_renaming_or_removal_of_an_option_leaves_a_new_fault():
    acts = 0
    for seed in range(40):
        random = Random(f"options {seed}")  # noqa: S311
        whole = form(random)
        known = codes(whole)
        for field in whole.fields:
            if isinstance(field, NamedField):
                assert codes(rename_field(whole, field.id, "renamed")) <= known, (seed, field)
            if not isinstance(field, OptionsField):
                continue
            value = random.choice(field.options).value
            renamed = rename_option(whole, field.id, value, "renamed")
            assert codes(renamed) <= known, (seed, field)
            # What names the value names the new one.
            before = dependants_of_option(whole, field.id, value)
            after = dependants_of_option(renamed, field.id, "renamed")
            assert [each.place for each in before] == [each.place for each in after]
            assert not [
                each for each in dependants_of_option(renamed, field.id, value)
                if each.sort != "conversation"
            ]  # fmt: skip
            if len(field.options) > 2:
                assert codes(remove_option(whole, field.id, value)) <= known, (seed, field)
            acts += 1
    assert acts > 30
