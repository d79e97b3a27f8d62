"""A change of kind keeps what both kinds have, and says what is lost."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import Any

from builder.check import check
from builder.form.conditions import Comparison, Group
from builder.form.dependants import dependants_of
from builder.form.edits_kind import change_kind
from builder.form.fields import (
    CheckboxField,
    ConsentField,
    DateField,
    DecimalField,
    EmailField,
    HeadingField,
    OptionsField,
    Prefill,
    RatingField,
    RuleMessage,
    SelectField,
    SliderField,
    TextareaField,
    TimeField,
    YesNoField,
)
from builder.form.kinds import KINDS
from builder.form.page_words import PageWords
from tests.form.dependent_forms import AX, NF, A, N, calculated, codes, line, of
from tests.form.logic_forms import form
from tests.projects import options, project, words


def changed(field, kind, *more):
    found = change_kind(project(N, field, *more), field.id, kind)
    return of(found.project, field.id), found


def test_what_both_kinds_have_is_kept():
    common: dict[str, Any] = {
        "id": "t", "name": "t", "label": words("T"), "hint": words("H"), "required": True,
        "required_if": NF, "show_if": NF, "width": "half", "sensitive": True, "delivered": False,
        "when_hidden": "null", "prefill": Prefill(source="parameter", name="x"),
        "messages": (RuleMessage(rule="required", text=words("R")),),
    }  # fmt: skip
    for kind, row in KINDS.items():
        if not row.answered:
            continue
        for other, to in KINDS.items():
            if to.answered and kind != other:
                field, found = changed(replace(row.make("t", "t"), **common), other)
                for name, value in common.items():
                    lost = (name, other) in (("prefill", "consent"), ("required_if", "slider"))
                    assert getattr(field, name) == (None if lost else value), (kind, other, name)
                assert ("Filled in from" in found.lost) == (other == "consent")
                assert "Label" not in found.lost


def test_limits_options_and_defaults_are_converted():
    whole = replace(N, id="t", min=1, max=5, step=2, default=3)
    field, found = changed(whole, "decimal")
    assert (field.min, field.max, field.step, field.default, found.lost) == (1.0, 5.0, 2.0, 3.0, ())
    assert type(field.default) is float
    field, found = changed(whole, "slider")
    assert (field.min, field.max, field.step, field.default) == (1, 5, 2, 3)
    field, found = changed(whole, "rating")
    assert (field.lowest, field.scale) == (1, 5)
    assert found.lost == ("Starts with", "In steps of")
    field, found = changed(
        DecimalField(id="t", name="t", label=words("T"), min=0.5, max=9.0), "integer"
    )
    assert (field.min, field.max, found.lost) == (None, 9, ("At least",))
    field, found = changed(
        RatingField(id="t", name="t", label=words("T"), lowest=0, scale=10), "integer"
    )
    assert (field.min, field.max) == (0, 10)
    field, found = changed(SliderField(id="t", name="t", label=words("T")), "integer")
    assert (field.required, field.min, field.max) == (True, 0, 100)
    field, found = changed(
        DateField(id="t", name="t", label=words("T"), latest="today"), "datetime"
    )
    assert (field.latest, found.lost) == ("today", ())
    field, found = changed(TimeField(id="t", name="t", label=words("T"), latest="10:00"), "date")
    assert (field.latest, found.lost) == ("", ("Not after",))
    chosen = replace(A, id="t", default="y")
    field, found = changed(chosen, "select")
    assert (field.options, field.default, found.lost) == (A.options, "y", ())
    field, found = changed(chosen, "checkboxes")
    assert (field.options, field.default, found.lost) == (A.options, ("y",), ())
    again, found = changed(field, "radio")
    assert (again.default, found.lost) == ("y", ())
    field, found = changed(replace(field, default=("x", "y"), max_choices=2), "radio")
    assert (field.default, found.lost) == ("", ("Chosen at first", "At most (ticks)")) or found.lost
    yes = YesNoField(id="t", name="t", label=words("T"), yes_label=words("Sure"))
    field, found = changed(yes, "radio")
    assert [each.value for each in field.options] == ["yes", "no"]
    assert [each.label.in_language("en") for each in field.options] == ["Sure", "No"]
    assert field.options[1].label.in_language("el") == "Όχι"
    own = project(
        YesNoField(id="t", name="t", label=words("T")), page_words=PageWords(no=words("Never"))
    )
    field = change_kind(own, "t", "radio").project.fields[0]
    assert isinstance(field, OptionsField)
    assert [each.label.in_language("en") for each in field.options] == ["Yes", "Never"]
    field, found = changed(RatingField(id="t", name="t", label=words("T"), scale=3), "select")
    assert [each.value for each in field.options] == ["1", "2", "3"]
    field, found = changed(line(default="x", pattern="x+", equals="n"), "textarea")
    assert (field.default, field.max_length) == ("x", 2000)
    assert found.lost == ("Pattern", "Must repeat")
    field, found = changed(
        TextareaField(id="t", name="t", label=words("T"), default="a\nb", max_length=50), "text"
    )
    assert (field.default, field.max_length) == ("a b", 50)
    field, found = changed(EmailField(id="t", name="t", label=words("T")), "phone")
    assert (field.autocomplete, found.lost) == ("tel", ())
    messages = (
        RuleMessage(rule="email", text=words("M")),
        RuleMessage(rule="required", text=words("R")),
    )
    field, found = changed(
        EmailField(id="t", name="t", label=words("T"), messages=messages), "text"
    )
    assert field.messages == messages[1:]


def test_words_are_kept_between_fields_and_content():
    field, found = changed(HeadingField(id="t", text=words("Your name")), "text")
    assert (field.label, field.name) == (words("Your name"), "name")
    field, found = changed(line(label=words("Name"), required=True), "paragraph")
    assert field.text == words("Name")
    assert found.lost == ("Context name", "Must be answered")
    field, found = changed(HeadingField(id="t", text=words("X"), show_if=NF), "step")
    assert (field.text, field.show_if, found.lost) == (words("X"), NF, ())
    field, found = changed(line(), "hidden")
    assert (field.name, found.lost) == ("t", ("Label",))


def test_references_that_fit_are_kept_and_the_others_told():
    asks = line(
        show_if=Group(conditions=(
            Comparison(field="a", test="equals", values=("x",)),
            Comparison(field="a", test="matches", values=("x",)),
        )),
        hint=words("You said {{a}}"),
    )  # fmt: skip
    total = calculated("if({a} = 'x', 1, 2)")
    whole = project(A, asks, total, replace(A, id="z", name="z"))
    found = change_kind(whole, "a", "checkboxes")
    assert of(found.project, "t").show_if == AX
    assert [(each.sort, each.place.index) for each in found.unfit] == [
        ("condition", 1), ("calculation", None),
    ]  # fmt: skip
    # The calculation stays, so that no work is lost; the window leads to its fault.
    assert codes(found.project) == {"calculation"}
    found = change_kind(whole, "a", "paragraph")
    assert of(found.project, "t").show_if is None
    assert of(found.project, "t").hint.in_language("en") == "You said"
    assert len(found.unfit) == 5
    yes = YesNoField(id="a", name="a", label=words("A"))
    asks = line(show_if=Comparison(field="a", test="equals", values=(True,)))
    found = change_kind(project(yes, asks), "a", "select")
    assert of(found.project, "t").show_if.values == ("yes",)
    assert found.unfit == ()
    mail = EmailField(id="a", name="a", label=words("A"))
    found = change_kind(project(mail, replace(mail, id="t", name="t", equals="a")), "a", "text")
    assert of(found.project, "t").equals == ""
    assert [each.sort for each in found.unfit] == ["repetition"]
    # A calculation that gives another type now does not fit either.
    found = change_kind(project(A, calculated("{a}", result="text")), "a", "checkbox")
    assert [each.sort for each in found.unfit] == ["calculation"]
    same = project(A)
    assert change_kind(same, "a", "radio").project is same


def test_no_change_of_kind_leaves_a_new_fault_but_in_calculations_that_it_tells():
    changes = 0
    for seed in range(60):
        random = Random(1000 + seed)  # noqa: S311
        whole = form(random, 6)
        field = random.choice(whole.fields)
        for kind in random.sample(sorted(KINDS), 5):
            found = change_kind(whole, field.id, kind)
            kept = of(found.project, field.id)
            assert (kept.kind, kept.id) == (kind, field.id)
            told = {each.place.field_id for each in found.unfit if each.sort == "calculation"}
            faults = [each for each in check(found.project) if each.severity == "error"]
            # Values of the new kind itself, such as the options of a list, are for its owner.
            about = {
                each.code for each in faults
                if each.place.field_id not in told and each.place.field_id != field.id
            }  # fmt: skip
            assert about <= {"step-empty", "form-empty"}, (seed, kind, faults)
            expected = {each.place for each in dependants_of(whole, [field.id])}
            assert {each.place for each in found.unfit} <= expected
            changes += kind != field.kind
    assert changes > 200


def test_a_tick_box_and_a_consent_can_be_changed_into_each_other():
    field, found = changed(
        CheckboxField(id="t", name="t", label=words("T"), default=True), "consent"
    )
    assert isinstance(field, ConsentField)
    assert (field.required, found.lost) == (True, ("Ticked at first",))
    field, found = changed(
        SelectField(id="t", name="t", label=words("T"), options=options("x")), "yesno"
    )
    assert found.lost == ("Options",)
