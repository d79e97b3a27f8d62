"""Writes a form so that reading it again gives the same form.

What is written is read back at once. What differs is written besides, under a name of ours that
other programs ignore, and the report says which properties those are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Generic, TypeVar

from builder.form.fields import Field
from builder.form.project import Project
from builder.importers.own import difference, form_difference, without_target
from builder.importers.report import Import, Notes, Row
from builder.say import say

T = TypeVar("T")
_ROUNDS: Final = 3


@dataclass
class Besides:
    """What is said under our own name.

    Attributes:
        of_fields: Of each field, by its id.
        of_form: Of the form.
    """

    of_fields: dict[str, dict[str, Any]] = field(default_factory=dict)
    of_form: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Written(Generic[T]):
    """A form as another format has it.

    Attributes:
        content: What was written.
        report: What other programs do not read, and what could not be written at all.
    """

    content: T
    report: tuple[Row, ...]


def write_in_rounds(
    project: Project,
    write: Callable[[Project, Besides, Notes], T],
    read: Callable[[T], Import],
) -> Written[T]:
    """Write a form with what the format itself cannot say.

    Args:
        project: The form.
        write: Writes it, with what is said besides.
        read: Reads that again.
    """
    besides = Besides({each.id: {"id": each.id} for each in project.fields})
    for _ in range(_ROUNDS):
        notes = Notes()
        content = write(project, besides, notes)
        back = read(content).project
        found, of_form = _differences(project, back)
        if not found and not of_form:
            break
        for field_id, held in found.items():
            besides.of_fields[field_id] |= held
        besides.of_form |= of_form
    _tell(project, besides, notes)
    for field_id in found:
        called = _called(project.field(field_id), project)
        names = _spaced(found[field_id])
        notes.left("", called, say("It cannot be read back whole: {names}.", names=names))
    if of_form:
        notes.left("", ", ".join(of_form), say("It cannot be read back whole."))
    return Written(content, tuple(notes.rows))


def _differences(
    project: Project, back: Project
) -> tuple[dict[str, dict[str, Any]], dict[str, Any]]:
    by_id = {each.id: each for each in back.fields}
    found = {each.id: difference(each, by_id.get(each.id)) for each in project.fields}
    return {name: held for name, held in found.items() if held}, form_difference(project, back)


def _tell(project: Project, besides: Besides, notes: Notes) -> None:
    for each in project.fields:
        names = _spaced({**besides.of_fields[each.id], "id": None})
        if names:
            notes.changed(
                "", _called(each, project), say("Only this program reads: {names}.", names=names)
            )
        else:
            notes.taken("", _called(each, project), say("Other programs read all of it."))
    if project != without_target(project):
        notes.left(
            "", say("delivery"), say("Platform, integrations, hosting and key are not written.")
        )
    if names := _spaced(besides.of_form):
        notes.changed(
            "", say("settings of the form"), say("Only this program reads: {names}.", names=names)
        )


def _spaced(names: Mapping[str, Any]) -> str:
    return ", ".join(each.replace("_", " ") for each in names if each != "id")


def _called(each: Field, project: Project) -> str:
    words = each.wording.best(project.default_language, project.default_language)
    return words or str(getattr(each, "name", each.kind))
