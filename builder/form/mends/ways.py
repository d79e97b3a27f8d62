"""What a mend is, and the ways to mend that many findings share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from builder.form import edits
from builder.form.place import Place
from builder.form.project import Project
from builder.say import say
from builder.value import dataclass


@dataclass(frozen=True)
class Mend:
    """What would put something right.

    Attributes:
        label: What it does, for the button and for Undo, such as ``Call it email_2``.
        project: The form afterwards.
    """

    label: str
    project: Project


Mender = Callable[[Project, Place], Mend | None]


def value_at(project: Project, place: Place) -> Any:
    """Return the value of a place's property; the field itself for a place that is all of it."""
    if place.field_id and not place.attribute:
        return project.field(place.field_id)
    if place.field_id:
        return getattr(project.field(place.field_id), place.attribute)
    outer, dot, inner = place.attribute.partition(".")
    return getattr(getattr(project, outer), inner) if dot else getattr(project, outer)


def put(project: Project, place: Place, value: Any) -> Project:
    """Return the project with another value in a place's property."""
    if place.field_id:
        return edits.change_field(project, place.field_id, **{place.attribute: value})
    outer, dot, inner = place.attribute.partition(".")
    if dot:
        value = replace(getattr(project, outer), **{inner: value})
    return replace(project, **{outer: value})


def sets(label: str, value: Any) -> Mender:
    """Return what sets a property to the one value that it may have."""
    return lambda project, place: Mend(label, put(project, place, value))


def within(least: int, most: int) -> Mender:
    """Return what brings a number back between its bounds."""

    def mender(project: Project, place: Place) -> Mend:
        value = max(least, min(value_at(project, place), most))
        return Mend(say("Make it {value:,}", value=value), put(project, place, value))

    return mender


def without_entry(label: str) -> Mender:
    """Return what takes the entry away that a place names."""

    def mender(project: Project, place: Place) -> Mend | None:
        entries, index = value_at(project, place), place.index
        if index is None or not 0 <= index < len(entries):
            return None
        return Mend(label, put(project, place, (*entries[:index], *entries[index + 1 :])))

    return mender


def swapped(one: str, other: str) -> Mender:
    """Return what swaps two bounds that stand the wrong way round."""

    def mender(project: Project, place: Place) -> Mend:
        field = project.field(place.field_id)
        changes = {one: getattr(field, other), other: getattr(field, one)}
        return Mend(say("Swap the two"), edits.change_field(project, field.id, **changes))

    return mender
