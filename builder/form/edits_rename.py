"""Renames fields, renames and removes options, with all that goes by their names and values."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from unicodedata import normalize

from builder.form.all_texts import reworded, reworded_form
from builder.form.conditions import Comparison
from builder.form.dependants import has_placeholder, with_conditions
from builder.form.edits import change_field
from builder.form.expressions.rewriting import renamed_value
from builder.form.fields import (
    AnsweredField,
    CalculatedField,
    Field,
    HiddenField,
    NamedField,
    OptionsField,
)
from builder.form.piping import renamed
from builder.form.project import Project


def rename_option(project: Project, field_id: str, old: str, new: str) -> Project:
    """Change the value of an option, and with it the conditions and calculations that name it.

    Args:
        project: The form.
        field_id: A field with options.
        old: The present value.
        new: The value to be, complete: a half-typed one could be that of another option.

    Raises:
        KeyError: The field has no such option.
        ValueError: Another option has the new value.
    """
    field = project.field(field_id)
    values = [each.value for each in field.options] if isinstance(field, OptionsField) else []
    if not isinstance(field, OptionsField) or old not in values:
        raise KeyError(old)
    if new == old:
        return project
    if new in values:
        message = f"another option has the value {new!r}"
        raise ValueError(message)
    options = tuple(
        replace(each, value=new) if each.value == old else each for each in field.options
    )
    changes: dict[str, Any] = {"options": options}
    default = getattr(field, "default", "")
    if default == old:
        changes["default"] = new
    elif isinstance(default, tuple):
        changes["default"] = tuple(new if each == old else each for each in default)
    changed = change_field(project, field_id, **changes)
    fields = tuple(_with_option(each, field_id, old, new) for each in changed.fields)
    return replace(changed, fields=fields)


def remove_option(project: Project, field_id: str, value: str) -> Project:
    """Remove an option, and the comparisons that only its answer could fulfil.

    A list of values loses it; a comparison that is left without values goes out of its group.
    Calculations stay as they are: none of their texts is the answer any more.

    Raises:
        KeyError: The field has no such option.
    """
    field = project.field(field_id)
    if not isinstance(field, OptionsField) or value not in [each.value for each in field.options]:
        raise KeyError(value)
    changes: dict[str, Any] = {
        "options": tuple(each for each in field.options if each.value != value)
    }
    default = getattr(field, "default", "")
    if default == value:
        changes["default"] = ""
    elif isinstance(default, tuple):
        changes["default"] = tuple(each for each in default if each != value)

    def change(comparison: Comparison) -> Comparison | None:
        if comparison.field != field_id or comparison.test not in ("equals", "not", "in"):
            return comparison
        kept = tuple(each for each in comparison.values if not _is_same(each, value))
        if kept == comparison.values:
            return comparison
        return replace(comparison, values=kept) if kept else None

    changed = change_field(project, field_id, **changes)
    fields = tuple(with_conditions(each, change) for each in changed.fields)
    return replace(changed, fields=fields)


def rename_field(project: Project, field_id: str, name: str) -> Project:
    """Change a field's context name, and what reads the variable from the conversation.

    Other fields refer to it by its id. What is read from the conversation by the old name is what
    this form delivered before: first values, hidden fields and placeholders.

    Raises:
        KeyError: No field has this id.
        TypeError: The field has no name.
    """
    field = project.field(field_id)
    if not isinstance(field, NamedField):
        raise TypeError(field.kind)
    changed = change_field(project, field_id, name=name)
    after = changed.field(field_id).delivered_names()
    names = dict(zip(field.delivered_names(), after, strict=True))

    def named(reference: str) -> str:
        source, _, variable = reference.rpartition(".")
        return (
            f"context.{names[variable]}" if source == "context" and variable in names else reference
        )

    def words(text: str, _attribute: str) -> str:
        return renamed(text, named) if "{{" in text else text

    sourced = (_with_source(each, names) for each in changed.fields)
    fields = tuple(reworded(each, words) if has_placeholder(each) else each for each in sourced)
    return replace(reworded_form(changed, words), fields=fields)


def _with_option(field: Field, of: str, old: str, new: str) -> Field:
    def change(comparison: Comparison) -> Comparison:
        if comparison.field != of or comparison.test == "matches":
            return comparison
        values = tuple(new if _is_same(each, old) else each for each in comparison.values)
        return comparison if values == comparison.values else replace(comparison, values=values)

    changed = with_conditions(field, change)
    if isinstance(changed, CalculatedField):
        return replace(changed, expression=renamed_value(changed.expression, of, old, new))
    return changed


def _is_same(value: object, old: str) -> bool:
    # Both rule engines compare composed texts.
    return isinstance(value, str) and normalize("NFC", value) == normalize("NFC", old)


def _with_source(field: Field, names: dict[str, str]) -> Field:
    if isinstance(field, HiddenField) and field.source == "context":
        return replace(field, parameter=names.get(field.parameter, field.parameter))
    if isinstance(field, AnsweredField) and field.prefill and field.prefill.source == "context":
        name = names.get(field.prefill.name, field.prefill.name)
        return replace(field, prefill=replace(field.prefill, name=name))
    return field
