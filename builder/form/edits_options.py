"""Changes of a field's options, with the rules that name their values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from builder.form.edits import change_field
from builder.form.edits_rename import rename_option
from builder.form.fields import Option, OptionsField
from builder.form.project import Project
from builder.say import as_read_in, say

_NEW: Final = say("Option {number}")


def words_of_new(number: int, language: str) -> str:
    """Return what a new option is called until somebody words it.

    Args:
        number: Which one it is, from 1 on.
        language: The language; where the app does not speak it, the words are English.
    """
    return as_read_in(language, _NEW).format(number=number)


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


def _default(default: object, before: Sequence[str], after: Sequence[str]) -> dict[str, Any]:
    """Return what is chosen at first once the values are these: it follows a changed value."""

    def follow(chosen: str) -> str:
        if chosen in after or chosen not in before or len(after) != len(before):
            return chosen if chosen in after else ""
        return after[before.index(chosen)]

    if isinstance(default, tuple):
        return {"default": tuple(filter(None, map(follow, default)))}
    return {"default": follow(default)} if isinstance(default, str) else {}
