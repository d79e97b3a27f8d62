"""What assistive technology says of a field on the canvas, and what its tooltip says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from builder.form.fields import AnsweredField
from builder.form.kinds import kind_of
from builder.form.piping import without_placeholders
from builder.gui.design.canvas.badges import badges_of
from builder.gui.design.canvas.sheet_map import SheetMap
from builder.say import listed, say

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding


def described(layout: SheetMap, field_id: str, language: str, findings: Sequence[Finding]) -> str:
    """Return what a field is, in words.

    Args:
        layout: The fields in their order.
        field_id: The field; empty for none.
        language: The language of its label.
        findings: What is wrong with it.
    """
    if not field_id:
        return say("No field selected")
    index = layout.index_of(field_id)
    field = layout.fields[index]
    words = [
        kind_of(field).label,
        say("{place} of {count}", place=index + 1, count=len(layout.fields)),
    ]
    if isinstance(field, AnsweredField):
        words.insert(0, without_placeholders(field.label.best(language)))
        words.append(say("required") if field.required else say("optional"))
    words += [badge.words for badge in badges_of(field, layout.project, language)]
    return listed([*words, *(finding.text for finding in findings)])


def marks_by_field(findings: Sequence[Finding]) -> dict[str, tuple[Finding, ...]]:
    """Return the findings that mark a field, by its id; mere advice marks none."""
    found: dict[str, tuple[Finding, ...]] = {}
    for finding in findings:
        if finding.place.field_id and finding.severity != "advice":
            field_id = finding.place.field_id
            found[field_id] = (*found.get(field_id, ()), finding)
    return found


def tip(findings: Sequence[Finding]) -> str:
    """Return what is wrong with a field, a line each."""
    return "\n".join(finding.text for finding in findings)
