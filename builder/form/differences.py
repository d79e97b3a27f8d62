"""What is different between two versions of a form, property by property, in words for people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, Final

from builder.form.called import field_called, in_one_line
from builder.form.conditions import Comparison, Group
from builder.form.fields import CountryField, Field, Option
from builder.form.kinds import kind_of
from builder.form.languages import language_name
from builder.form.piping_shown import to_display
from builder.form.place import Place
from builder.form.project import Integration, Project
from builder.form.property_names import FORM_PROPERTIES
from builder.form.sentences import condition_words
from builder.form.shown_names import ShownNames
from builder.form.texts import LocalText
from builder.form.unicode_names import country_said
from builder.say import listed, say, say_count
from builder.value import dataclass

_OF_COUNTRIES: Final = ("countries", "preferred", "default")
_SHOWN_MAX: Final = 200  # characters of a value


@dataclass(frozen=True, kw_only=True)
class PropertyChange:
    """One property that is different.

    Attributes:
        path: Where it stands in the newer file; of what was removed, where it stood in the older.
        label: What a person calls it.
        old: What it was; empty for nothing.
        new: What it is; empty for nothing.
    """

    path: str
    label: str
    old: str
    new: str


def property_changes(old: Project, new: Project) -> tuple[PropertyChange, ...]:
    """Return what is different in a form, first in the form itself, then field by field.

    Args:
        old: The version before.
        new: The version after, whose default language is used for names of fields.
    """
    return (*_form_changes(old, new), *_field_changes(old, new))


def _form_changes(old: Project, new: Project) -> Iterator[PropertyChange]:
    for each in fields(Project):
        if each.name == "fields":
            continue
        before, after = getattr(old, each.name), getattr(new, each.name)
        if is_dataclass(before) and not isinstance(before, LocalText):
            for part in fields(before):
                name = f"{each.name}.{part.name}"
                pair = getattr(before, part.name), getattr(after, part.name)
                yield from _changed(name, FORM_PROPERTIES.get(name, name), pair, (old, new))
        else:
            label = FORM_PROPERTIES.get(each.name, each.name)
            yield from _changed(each.name, label, (before, after), (old, new))


def _field_changes(old: Project, new: Project) -> Iterator[PropertyChange]:
    before = {each.id: each for each in old.fields}
    after = {each.id: each for each in new.fields}
    for field_id, field in before.items():
        if field_id not in after:
            label = say("{field} was removed", field=field_called(field, old.default_language))
            path = Place(field_id=field_id).path(old)
            yield PropertyChange(path=path, label=label, old=kind_of(field).label, new="")
    for field_id, field in after.items():
        path, called = Place(field_id=field_id).path(new), field_called(field, new.default_language)
        if field_id not in before:
            label = say("{field} was added", field=called)
            yield PropertyChange(path=path, label=label, old="", new=kind_of(field).label)
        elif before[field_id] != field:
            yield from _in_field(path, called, (before[field_id], field), (old, new))
    kept = [each for each in before if each in after]
    moved = [each for each in after if each in before]
    if kept != moved:
        yield PropertyChange(
            path="fields",
            label=say("Order of the fields"),
            old=_names(kept, before, old),
            new=_names(moved, after, new),
        )


def _in_field(
    path: str, called: str, pair: tuple[Field, Field], projects: tuple[Project, Project]
) -> Iterator[PropertyChange]:
    before, after = pair
    labels = {prop.attribute: prop.label for field in pair for prop in kind_of(field).properties}
    if before.kind != after.kind:
        yield PropertyChange(
            path=f"{path}.kind",
            label=say("{field}: {property}", field=called, property=say("Kind")),
            old=kind_of(before).label,
            new=kind_of(after).label,
        )
    for name in dict.fromkeys(each.name for field in pair for each in fields(field)):
        label = say("{field}: {property}", field=called, property=labels.get(name, name))
        values = _called(before, name), _called(after, name)
        yield from _changed(f"{path}.{name}", label, values, projects)


def _called(field: Field, attribute: str) -> Any:
    """Return a property of a field, with countries by their names; None if it has none."""
    if not isinstance(field, CountryField) or attribute not in _OF_COUNTRIES:
        return getattr(field, attribute, None)
    value: str | tuple[str, ...] = getattr(field, attribute)
    return country_said(value) if isinstance(value, str) else tuple(map(country_said, value))


def _changed(
    path: str, label: str, values: tuple[Any, Any], projects: tuple[Project, Project]
) -> Iterator[PropertyChange]:
    before, after = values
    # A kind without the property has None.
    if before == after or (None in values and not before and not after):
        return
    if any(isinstance(each, LocalText) for each in values):
        old, new = (each if isinstance(each, LocalText) else LocalText() for each in values)
        tags = dict.fromkeys((*projects[0].languages, *projects[1].languages))
        for tag in tags:
            pair = old.in_language(tag), new.in_language(tag)
            was, now = (_in_names(each, of) for each, of in zip(pair, projects, strict=True))
            if was != now:
                yield PropertyChange(
                    path=f"{path}.{tag}",
                    label=say(
                        "{property} ({language})", property=label, language=language_name(tag)
                    ),
                    old=in_one_line(was, _SHOWN_MAX),
                    new=in_one_line(now, _SHOWN_MAX),
                )
        return
    if _are_options(before) and _are_options(after) and len(before) == len(after):
        for index, (was, now) in enumerate(zip(before, after, strict=True)):
            each, place = (
                f"{path}[{index}]",
                say("{property}, entry {number}", property=label, number=index + 1),
            )
            yield from _changed(f"{each}.value", place, (was.value, now.value), projects)
            yield from _changed(f"{each}.label", place, (was.label, now.label), projects)
        return
    old_words, new_words = (
        _words(value, project) for value, project in zip(values, projects, strict=True)
    )
    yield PropertyChange(path=path, label=label, old=old_words, new=new_words)


def _in_names(words: str, project: Project) -> str:
    """Return a wording with the names of fields in place of their ids."""
    if "{{" not in words:
        return words
    return to_display(words, ShownNames.of(project.fields, project.default_language))


def _are_options(value: Any) -> bool:
    return isinstance(value, tuple) and all(isinstance(each, Option) for each in value)


def _words(value: Any, project: Project) -> str:
    """Return a value as a person reads it."""
    language = project.default_language
    if value is None:
        words = ""
    elif isinstance(value, bool):
        words = say("yes") if value else say("no")
    elif isinstance(value, str) and value.startswith("data:"):
        words = say_count("a picture of {count:,} byte", "a picture of {count:,} bytes", len(value))
    elif isinstance(value, Comparison | Group):
        words = condition_words(value, project)
    elif isinstance(value, LocalText):
        words = _in_names(value.best(language, language), project)
    elif isinstance(value, Option):
        label = _in_names(value.label.best(language, language), project)
        words = f"{label} ({value.value})"
    elif isinstance(value, Integration):
        words = f"{value.channel}:{value.integration_id}"
    elif isinstance(value, tuple):
        words = listed(_words(each, project) for each in value)
    elif is_dataclass(value):
        parts = (_words(getattr(value, each.name), project) for each in fields(value))
        words = listed(filter(None, parts))
    else:
        words = str(value)
    return in_one_line(words, _SHOWN_MAX)


def _names(ids: list[str], held: dict[str, Field], project: Project) -> str:
    return listed(field_called(held[each], project.default_language) for each in ids)
