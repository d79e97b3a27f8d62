"""The part of a form's logic that can be tried while the form has problems."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container
from dataclasses import MISSING, fields, replace
from typing import Any, Final

from builder.backend.judges import SAFE_INTEGER
from builder.backend.spec import FieldSpec
from builder.check.fields import DECIMALS_MOST, LENGTH_MAX
from builder.check.findings import Finding
from builder.form.fields import (
    GRADES_MOST,
    AnsweredField,
    CalculatedField,
    Field,
    NamedField,
    SliderField,
)
from builder.form.kinds import kind_of
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.value import dataclass

# A calculation that gives nothing.
_NOTHING: Final = "1 / 0"
# Whatever is wrong with these, both engines can judge answers.
_HARMLESS: Final = frozenset({"name", "options", "messages", "required", "delivered"})
# What a rule is where it is taken out, and what nobody sets is a limit too.
_LOOSEST: Final[dict[str, Any]] = {
    "max_length": LENGTH_MAX,
    "decimals": DECIMALS_MOST,
    "lowest": 0,
    "scale": GRADES_MOST,
}
_LOOSEST_OF_SLIDERS: Final[dict[str, Any]] = {"min": -SAFE_INTEGER, "max": SAFE_INTEGER, "step": 1}
_JUDGED: Final = frozenset(each.name for each in fields(FieldSpec)) - _HARMLESS | {"result"}


@dataclass(frozen=True, kw_only=True)
class SoundLogic:
    """A form without the rules that have a fault: it can be tried, and is never delivered.

    Made by :func:`sound_logic` only.

    Attributes:
        project: The form. Its fields keep their ids. A name is made up where it is missing, or
            another field has it; such a field is called by its kind if it has no label.
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
    languages = project.languages or (project.default_language,)  # engines need one for messages
    names = Counter(each.name for each in project.fields if isinstance(each, NamedField))
    sound = []
    for number, field in enumerate(project.fields):
        tried = _without(field, faulty.get(field.id, set()))
        if isinstance(tried, NamedField) and (not tried.name or names[tried.name] > 1):
            tried = _called(tried, _free(f"value_{number}", names), languages)
        sound.append(tried)
    return SoundLogic(
        project=replace(project, fields=tuple(sound), languages=languages),
        left_out=tuple(left_out),
    )


def _rules_of(field: Field) -> dict[str, Any]:
    """Return the properties by which answers are judged, with what each is if it says nothing."""
    loosest = {**_LOOSEST, **(_LOOSEST_OF_SLIDERS if isinstance(field, SliderField) else {})}
    return {
        each.name: loosest.get(each.name, each.default)
        for each in fields(field)
        if each.name in _JUDGED
        and each.default is not MISSING
        and not isinstance(each.default, LocalText)
    }


def _free(name: str, names: Container[str]) -> str:
    while name in names:
        name += "_"
    return name


def _called(field: NamedField, name: str, languages: tuple[str, ...]) -> NamedField:
    """Give a field a name, and words where messages would else say that name."""
    if isinstance(field, AnsweredField) and not any(said for _, said in field.label):
        label = LocalText.of(dict.fromkeys(languages, kind_of(field).label))
        return replace(field, name=name, label=label)
    return replace(field, name=name)


def _without(field: Field, attributes: set[str]) -> Field:
    rules = _rules_of(field)
    changes: dict[str, Any] = {each: rules[each] for each in attributes}
    if isinstance(field, CalculatedField) and attributes & {"expression", "result"}:
        changes["expression"] = _NOTHING
    return replace(field, **changes)
