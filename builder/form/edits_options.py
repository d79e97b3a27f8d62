"""Changes of a field's options, with the rules that name their values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from builder.form.conditions import Comparison, with_comparisons
from builder.form.dependants import CONDITIONS
from builder.form.edits import change_field
from builder.form.edits_rename import rename_option
from builder.form.fields import Field, Option, OptionsField
from builder.form.project import Project


def with_options(project: Project, field_id: str, options: Sequence[Option]) -> Project:
    """Return the form with other options; rules that name one whose value changed name it still.

    Args:
        project: The form.
        field_id: A field with options.
        options: Its options to be.

    Raises:
        KeyError: No field has this id.
    """
    field = project.field(field_id)
    before = [each.value for each in field.options] if isinstance(field, OptionsField) else []
    after = [each.value for each in options]
    changed = [pair for pair in zip(before, after, strict=False) if pair[0] != pair[1]]
    if len(before) == len(after) and len(changed) == 1 and changed[0][1] not in before:
        project = rename_option(project, field_id, *changed[0])
    default = _default(getattr(field, "default", None), before, after)
    return change_field(project, field_id, options=tuple(options), **default)


def without_option(project: Project, field_id: str, value: str) -> Project:
    """Return the form without an option, and without the comparisons that name it.

    Calculations that name it stay as they are, as nothing else could be meant.

    Raises:
        KeyError: No field has this id.
    """
    field = project.field(field_id)
    options = field.options if isinstance(field, OptionsField) else ()
    left = tuple(each for each in options if each.value != value)
    before, after = ([each.value for each in some] for some in (options, left))
    default = _default(getattr(field, "default", None), before, after)
    changed = change_field(project, field_id, options=left, **default)

    def kept(comparison: Comparison) -> Comparison | None:
        if comparison.field != field_id or value not in comparison.values:
            return comparison
        values = tuple(each for each in comparison.values if each != value)
        return replace(comparison, values=values) if comparison.test == "in" and values else None

    def rid(each: Field) -> Field:
        conditions = {name: getattr(each, name, None) for name in CONDITIONS}
        now = {name: with_comparisons(known, kept) for name, known in conditions.items() if known}
        changes: dict[str, Any] = {n: c for n, c in now.items() if c is not conditions[n]}
        return replace(each, **changes) if changes else each

    return replace(changed, fields=tuple(map(rid, changed.fields)))


def _default(default: object, before: Sequence[str], after: Sequence[str]) -> dict[str, Any]:
    """Return what is chosen at first once the values are these: it follows a changed value."""

    def follow(chosen: str) -> str:
        if chosen in after or chosen not in before or len(after) != len(before):
            return chosen if chosen in after else ""
        return after[before.index(chosen)]

    if isinstance(default, tuple):
        return {"default": tuple(filter(None, map(follow, default)))}
    return {"default": follow(default)} if isinstance(default, str) else {}
