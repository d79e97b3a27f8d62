"""Leaves out what a form cannot have, as far as the form stays the same without it.

What was read may hold a pattern that is refused here, a default that breaks a rule, or a condition
that our conditions cannot have. The checks of the form find it, and say why in the report.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import MISSING, fields, replace
from typing import Any, Final

from builder.check import Finding, check
from builder.form.fields import Field, StepField
from builder.form.project import Project
from builder.importers.report import Notes
from builder.say import say

# Without these, it would be another question; the window mends them.
_KEPT: Final = frozenset({"", "id", "name", "label", "text", "options", "source", "expression"})
_ROUNDS: Final = 4


def mended(
    project: Project, places: Mapping[str, str], own: Mapping[str, Collection[str]], notes: Notes
) -> tuple[Project, tuple[Finding, ...]]:
    """Return a form without what its checks refuse, and the findings that remain.

    Args:
        project: The form as it was read.
        places: Where each field stands in the source, by its id.
        own: Attributes that our own export said, by field; they stay as they are.
        notes: Where to say what was left out.
    """
    found = check(project)
    for _ in range(_ROUNDS):
        faults = {
            (each.place.field_id, each.place.attribute): each
            for each in found
            if each.severity == "error"
            and each.place.attribute not in _KEPT
            and each.place.attribute not in own.get(each.place.field_id, ())
        }
        by_field: dict[str, dict[str, Finding]] = {}
        for (field_id, attribute), finding in faults.items():
            by_field.setdefault(field_id, {})[attribute] = finding
        kept = tuple(_without(each, by_field.get(each.id, {})) for each in project.fields)
        if kept == project.fields:
            break
        for before, after in zip(project.fields, kept, strict=True):
            for attribute, finding in by_field.get(before.id, {}).items():
                if before != after:
                    subject = say(
                        "{property} of {field}",
                        property=attribute.replace("_", " "),
                        field=_called(before),
                    )
                    notes.left(places.get(before.id, ""), subject, finding.text)
        project = replace(project, fields=kept)
        found = check(project)
    return project, found


def without_empty_steps(form_fields: tuple[Field, ...], own: Collection[str]) -> tuple[Field, ...]:
    """Return fields without the steps that have nothing in them.

    Args:
        form_fields: The fields.
        own: Ids of those that our own export named; they stay.
    """
    after = (*form_fields, None)[1:]
    return tuple(
        each
        for each, following in zip(form_fields, after, strict=True)
        if each.id in own
        or not (isinstance(each, StepField) and isinstance(following, StepField | None))
    )


def _without(field: Field, faults: Mapping[str, Finding]) -> Field:
    changes: dict[str, Any] = {
        each.name: each.default
        for each in fields(field)
        if each.name in faults and each.default is not MISSING
    }
    return replace(field, **changes) if changes else field


def _called(field: Field) -> str:
    words = [wording for _, wording in field.wording]
    return str(words[0] if words else getattr(field, "name", field.kind))
