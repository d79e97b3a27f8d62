"""Calculations as people see them, with names of fields in the braces, and back."""

from __future__ import annotations

from builder.form.expressions.scanner import tokens
from builder.form.shown_names import ShownNames
from builder.value import dataclass


@dataclass(frozen=True)
class Stored:
    """What was typed, as the file has it.

    Attributes:
        text: The calculation, with ids in the braces.
        places: For each field: start and end in this text, then start and end in what was typed.
    """

    text: str
    places: tuple[tuple[int, int, int, int], ...]

    def typed_place(self, position: int) -> int:
        """Return where a place of :attr:`text` is in what was typed."""
        shift = 0
        for start, end, typed_start, typed_end in self.places:
            if position <= start:
                break
            if position < end:
                return typed_start
            shift = typed_end - end
        return position + shift


def to_display(text: str, names: ShownNames) -> str:
    """Return a calculation with names in place of ids.

    A field that is not there any more has a name that says so.
    """
    found = [each for each in tokens(text) if each.sort == "field"]
    known = names.including(each.value for each in found)
    shown, at = "", 0
    for each in found:
        shown += f"{text[at : each.start]}{{{known.by_id[each.value]}}}"
        at = each.end
    return shown + text[at:]


def from_display(text: str, names: ShownNames) -> Stored:
    """Return a calculation with ids in place of names; unknown names are left as they are.

    Args:
        text: What people see or type.
        names: The names of fields, :meth:`ShownNames.including` those that are not there any more.
    """
    stored, at = "", 0
    places: list[tuple[int, int, int, int]] = []
    for each in tokens(text, shown=True):
        if each.sort == "field" and (field_id := names.id_of(each.value)):
            stored += text[at : each.start]
            start = len(stored)
            stored += f"{{{field_id}}}"
            places.append((start, len(stored), each.start, each.end))
            at = each.end
    return Stored(stored + text[at:], tuple(places))
