"""Calculations as people see them, with names of fields in the braces, and back."""

from __future__ import annotations

from builder.form.expressions.scanner import tokens
from builder.form.shown_names import ShownNames


def to_display(text: str, names: ShownNames) -> str:
    """Return a calculation with names in place of ids.

    A field that is not there any more has a name that says so. What was never a field's id, such as
    a name that somebody typed, is shown as it is.
    """
    found = [each for each in tokens(text) if each.sort == "field"]
    known = names.including(each.value for each in found)
    shown, at = "", 0
    for each in found:
        shown += f"{text[at : each.start]}{{{known.by_id.get(each.value, each.value)}}}"
        at = each.end
    return shown + text[at:]


def from_display(text: str, names: ShownNames) -> str:
    """Return a calculation with ids in place of names; unknown names are left as they are.

    Args:
        text: What people see or type.
        names: The names of fields, :meth:`ShownNames.including` those that are not there any more.
    """
    stored, at = "", 0
    for each in tokens(text, shown=True):
        if each.sort == "field" and (field_id := names.id_of(each.value)):
            stored += f"{text[at : each.start]}{{{field_id}}}"
            at = each.end
    return stored + text[at:]
