"""Finds characters that no page, file or header can hold, in any text of a project."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from builder.check.findings import Finding
from builder.check.wording import called, is_plain
from builder.form.conditions import Comparison, Group, comparisons
from builder.form.kinds import kind_of
from builder.form.place import Place
from builder.form.project import Project
from builder.form.property_names import FORM_PROPERTIES
from builder.form.texts import LocalText
from builder.say import quoted, say


def check(project: Project) -> Iterator[Finding]:
    """Find control characters and halves of surrogate pairs; texts that are shown may not be."""
    for field in project.fields:
        labels = {prop.attribute: prop.label for prop in kind_of(field).properties}
        for attribute in _attributes(field):
            held = getattr(field, attribute)
            if place := _first(held, Place(field_id=field.id, attribute=attribute)):
                yield _finding(
                    say(
                        "{field}: {property}",
                        field=called(field, project),
                        property=quoted(labels.get(attribute, attribute)),
                    ),
                    place,
                )
    for name in _attributes(project):
        held = getattr(project, name)
        for inner in _attributes(held):
            path = f"{name}.{inner}"
            if place := _first(getattr(held, inner), Place(attribute=path)):
                yield _finding(quoted(FORM_PROPERTIES.get(path, path)), place)
        plain = name == "fields" or _attributes(held)
        if not plain and (place := _first(held, Place(attribute=name))):
            yield _finding(quoted(FORM_PROPERTIES.get(name, name)), place)


def _finding(whom: str, place: Place) -> Finding:
    return Finding(
        code="text-unusable",
        severity="error",
        place=place,
        text=say("{text} holds control characters. Type it again.", text=whom),
    )


def _first(held: Any, place: Place) -> Place | None:
    """Return where the first text is that cannot be used; None if all can."""
    return next(_unusable(held, place), None)


def _unusable(held: Any, place: Place) -> Iterator[Place]:
    match held:
        case str():
            if not is_plain(held):
                yield place
            return
        case LocalText():
            parts = [(tag + words, place.in_language(tag)) for tag, words in held]
        case Comparison() | Group():
            parts = [
                (text, replace(place, index=index))
                for index, each in enumerate(comparisons(held))
                for text in (each.field, *map(str, each.values))
            ]
        case tuple():
            parts = [(each, replace(place, index=index)) for index, each in enumerate(held)]
        case _:
            parts = [(getattr(held, n), replace(place, part=n)) for n in _attributes(held)]
    for part, inner in parts:
        yield from _unusable(part, inner)


def _attributes(held: Any) -> Iterable[str]:
    """Return the attribute names of one of the model's values; empty for other values."""
    return getattr(held, "__dataclass_fields__", ())
