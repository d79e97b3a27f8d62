"""The part of a form's logic that can be tried while the form has problems."""

from __future__ import annotations

from dataclasses import MISSING, fields, replace
from typing import Any, Final

from builder.backend.spec import FieldSpec
from builder.check.findings import Finding
from builder.form.fields import CalculatedField, Field, NamedField
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.value import dataclass

# A calculation that gives nothing.
_NOTHING: Final = "1 / 0"
# Whatever is wrong with these, both engines can judge answers.
_HARMLESS: Final = frozenset({"name", "options", "messages", "required", "delivered"})
_JUDGED: Final = frozenset(each.name for each in fields(FieldSpec)) - _HARMLESS | {"result"}


@dataclass(frozen=True, kw_only=True)
class SoundLogic:
    """A form without the rules that have a fault: it can be tried, and is never delivered.

    Made by :func:`sound_logic` only.

    Attributes:
        project: The form. Its fields keep their ids; their names are made up, as those of the form
            may be missing or the same.
        left_out: The findings whose rules were taken out.
    """

    project: Project
    left_out: tuple[Finding, ...] = ()

    @property
    def not_calculated(self) -> frozenset[str]:
        """The ids of calculated values whose calculation was taken out."""
        return frozenset(
            each.place.field_id
            for each in self.left_out
            if each.place.attribute in ("expression", "result")
        )


def sound_logic(project: Project, findings: tuple[Finding, ...]) -> SoundLogic:
    """Return what of a form's logic has no fault.

    Args:
        project: The form.
        findings: What :func:`builder.check.check` returned for this very form.
    """
    by_id = {each.id: each for each in project.fields}
    faulty: dict[str, set[str]] = {}
    left_out: list[Finding] = []
    for each in findings:
        field, attribute = by_id.get(each.place.field_id), each.place.attribute
        if each.severity == "error" and field and attribute in _rules_of(field):
            faulty.setdefault(field.id, set()).add(attribute)
            left_out.append(each)
    sound = (
        _without(field, faulty.get(field.id, set()), number)
        for number, field in enumerate(project.fields)
    )
    languages = project.languages or (project.default_language,)  # engines need one for messages
    return SoundLogic(
        project=replace(project, fields=tuple(sound), languages=languages),
        left_out=tuple(left_out),
    )


def _rules_of(field: Field) -> dict[str, Any]:
    """Return the properties by which answers are judged, with what each is if nobody sets it."""
    return {
        each.name: each.default
        for each in fields(field)
        if each.name in _JUDGED
        and each.default is not MISSING
        and not isinstance(each.default, LocalText)
    }


def _without(field: Field, attributes: set[str], number: int) -> Field:
    rules = _rules_of(field)
    changes: dict[str, Any] = {each: rules[each] for each in attributes}
    if isinstance(field, CalculatedField) and attributes & {"expression", "result"}:
        changes["expression"] = _NOTHING
    if isinstance(field, NamedField):
        changes["name"] = f"value_{number}"
    return replace(field, **changes)
