"""What depends on a field, on the value of an option, or on a name.

A dependant is a place that refers to a field: a comparison, a calculation, a placeholder in a text,
a field that must repeat another one. The index of a form is made in one pass.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from operator import attrgetter
from typing import Any, Final, Literal
from unicodedata import normalize

from builder.form.all_texts import PlacedText, field_texts, form_texts, page_word_texts
from builder.form.called import field_called
from builder.form.conditions import Comparison, comparisons, with_comparisons
from builder.form.expressions.rewriting import names_value, read_by
from builder.form.fields import (
    AnsweredField,
    CalculatedField,
    Field,
    HiddenField,
    NamedField,
    OptionsField,
    StepField,
)
from builder.form.languages import language_name
from builder.form.piping import PLACEHOLDER
from builder.form.place import Place
from builder.form.project import Project
from builder.form.sentences import comparison_words
from builder.form.texts import LocalText
from builder.say import say
from builder.value import dataclass

Sort = Literal[
    "condition",  # a comparison of show if or required if
    "calculation",
    "placeholder",  # in the wording of one language
    "step",  # a field that is shown only with its step
    "repetition",  # a field that must repeat it
    "default",  # an option that is chosen at first
    "source",  # what is read from the conversation under its name
    "survey",
    "conversation",  # the dialog outside this program
]
CONDITIONS: Final = ("show_if", "required_if")


@dataclass(frozen=True, kw_only=True)
class Dependant:
    """Something that depends on a field.

    Attributes:
        sort: What it is.
        on: Id of the field that it depends on.
        place: Where it stands.
        what: What it is in words, such as ``The calculation of “Total”``.
    """

    sort: Sort
    on: str
    place: Place
    what: str


def dependants_of(project: Project, field_ids: Collection[str]) -> tuple[Dependant, ...]:
    """Return what depends on fields, except what stands in these fields themselves.

    Args:
        project: The form.
        field_ids: Ids of the fields.
    """
    found = [
        each
        for each in _references(project, frozenset(field_ids))
        if each.place.field_id not in field_ids
    ]
    return (*found, *_of_steps(project, field_ids), *_survey(project, field_ids))


def dependants_of_option(project: Project, field_id: str, value: str) -> tuple[Dependant, ...]:
    """Return what depends on the value of one of a field's options."""
    field = project.field(field_id)
    found = [
        each
        for each in _references(project, frozenset((field_id,)))
        if each.sort in ("condition", "calculation") and _names_value(project, each, value)
    ]
    default = getattr(field, "default", None)
    if default == value or (isinstance(default, tuple) and value in default):
        found.append(
            Dependant(
                sort="default",
                on=field_id,
                place=Place(field_id=field_id, attribute="default"),
                what=say("{field} has it chosen at first", field=_called(field, project)),
            )
        )
    if isinstance(field, OptionsField) and f"{field.name}_{value}" in field.delivered_names():
        found.append(_conversation(field, f"{field.name}_{value}"))
    elif isinstance(field, NamedField) and field.delivered:
        found.append(_conversation(field, field.name))
    return tuple(found)


def dependants_of_name(project: Project, field_id: str) -> tuple[Dependant, ...]:
    """Return what depends on a field's context name.

    Other fields refer to it by its id. Only what is read from the conversation and the dialog
    itself go by the name.
    """
    field = project.field(field_id)
    if not isinstance(field, NamedField):
        return ()
    found = [
        Dependant(sort="source", on=field_id, place=place, what=what)
        for place, what in _read_from_conversation(project, field.name)
    ]
    found += _survey(project, (field_id,))
    return (*found, *(_conversation(field, each) for each in field.delivered_names()))


def asked_by(field: Field) -> frozenset[str]:
    """Return the ids of the fields whose answers a field's logic needs, texts aside."""
    found = {
        each.field
        for attribute in CONDITIONS
        for each in comparisons(getattr(field, attribute, None))
    }
    if isinstance(field, CalculatedField):
        found |= read_by(field.expression)
    return frozenset(found | ({getattr(field, "equals", "")} - {""}))


def _references(project: Project, wanted: frozenset[str]) -> Iterator[Dependant]:
    known = {each.id: each for each in project.fields}
    for field in project.fields:
        yield from _of_conditions(field, project, known, wanted)
        if isinstance(field, CalculatedField):
            place = Place(field_id=field.id, attribute="expression")
            what = say("The calculation of {field}", field=_called(field, project))
            for each in sorted(read_by(field.expression)):
                if each in wanted:
                    yield Dependant(sort="calculation", on=each, place=place, what=what)
        if (repeated := getattr(field, "equals", "")) in wanted:
            place = Place(field_id=field.id, attribute="equals")
            what = say("{field} must repeat it", field=_called(field, project))
            yield Dependant(sort="repetition", on=repeated, place=place, what=what)
        if has_placeholder(field):
            for placed in field_texts(field):
                yield from _of_text(placed, _called(field, project), project, wanted)
    for placed in (*form_texts(project), *page_word_texts(project)):
        yield from _of_text(placed, "", project, wanted)


def _of_conditions(
    field: Field, project: Project, known: Mapping[str, Field], wanted: frozenset[str]
) -> Iterator[Dependant]:
    for attribute in CONDITIONS:
        condition = getattr(field, attribute, None)
        for index, each in enumerate(comparisons(condition)):
            if each.field in wanted:
                clause = comparison_words(each, known, project.default_language)
                called = _called(field, project)
                yield Dependant(
                    sort="condition",
                    on=each.field,
                    place=Place(field_id=field.id, attribute=attribute, index=index),
                    what=say(
                        "The condition that shows {field}: {condition}",
                        field=called,
                        condition=clause,
                    )
                    if attribute == "show_if"
                    else say(
                        "The condition that requires {field}: {condition}",
                        field=called,
                        condition=clause,
                    ),
                )


def _of_text(
    placed: PlacedText, whose: str, project: Project, wanted: frozenset[str]
) -> Iterator[Dependant]:
    for tag, words in placed.text:
        if "{{" not in words:
            continue
        text = f"{placed.called[:1].upper()}{placed.called[1:]}"
        language = language_name(tag) if len(project.languages) > 1 else ""
        for each in sorted({found[1] for found in PLACEHOLDER.finditer(words)} & wanted):
            yield Dependant(
                sort="placeholder",
                on=each,
                place=placed.place.in_language(tag),
                what=_shows(text, whose, language),
            )


def _shows(text: str, field: str, language: str) -> str:
    """Say that a text of a field, or of the form, shows an answer; in a language, or in its one."""
    if field and language:
        return say(
            "{text} of {field} in {language} shows its answer",
            text=text,
            field=field,
            language=language,
        )
    if field:
        return say("{text} of {field} shows its answer", text=text, field=field)
    if language:
        return say("{text} in {language} shows its answer", text=text, language=language)
    return say("{text} shows its answer", text=text)


def has_placeholder(value: object) -> bool:
    """Tell whether any text of a field, or of its entries, has a placeholder; most have none."""
    if isinstance(value, LocalText):
        return any("{{" in words for _, words in value.wordings)
    if isinstance(value, tuple):
        return any(map(has_placeholder, value))
    cls: Any = type(value)
    return is_dataclass(value) and any(map(has_placeholder, _content(cls)(value)))


@cache
def _content(cls: type) -> Callable[[object], tuple[object, ...]]:
    """Return what takes from a value all that may hold texts."""
    plain = ("id", "name", "show_if", "required_if", "value", "kind")
    names = [each.name for each in fields(cls) if each.name not in plain]
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple(getattr(value, each) for each in names)


def _names_value(project: Project, dependant: Dependant, value: str) -> bool:
    field = project.field(dependant.place.field_id)
    if isinstance(field, CalculatedField) and dependant.sort == "calculation":
        return names_value(field.expression, dependant.on, value)
    condition = getattr(field, dependant.place.attribute)
    comparison = list(comparisons(condition))[dependant.place.index or 0]
    plain = normalize("NFC", value)
    return comparison.test != "matches" and any(
        isinstance(each, str) and normalize("NFC", each) == plain for each in comparison.values
    )


def _read_from_conversation(project: Project, name: str) -> Iterator[tuple[Place, str]]:
    """Yield what reads a variable of the conversation, with words."""
    reference = f"context.{name}"
    for field in project.fields:
        prefill = field.prefill if isinstance(field, AnsweredField) else None
        if prefill and (prefill.source, prefill.name) == ("context", name):
            place = Place(field_id=field.id, attribute="prefill", part="name")
            yield (
                place,
                say("{field} is filled from this variable", field=_called(field, project)),
            )
        if isinstance(field, HiddenField) and (field.source, field.parameter) == ("context", name):
            place = Place(field_id=field.id, attribute="parameter")
            yield place, say("{field} takes this variable", field=_called(field, project))
        if has_placeholder(field):
            for placed in field_texts(field):
                for each in _of_text(placed, "", project, frozenset((reference,))):
                    yield (
                        each.place,
                        say("A text of {field} shows this variable", field=_called(field, project)),
                    )
    for placed in (*form_texts(project), *page_word_texts(project)):
        for each in _of_text(placed, "", project, frozenset((reference,))):
            yield (
                each.place,
                say("{text} shows this variable", text=placed.called.capitalize()),
            )


def _of_steps(project: Project, field_ids: Collection[str]) -> Iterator[Dependant]:
    """Yield the fields that are shown only with a step, which has a condition."""
    step: Field | None = None
    for field in project.fields:
        if isinstance(field, StepField):
            step = field if field.show_if is not None and field.id in field_ids else None
        elif step is not None and field.id not in field_ids:
            what = say(
                "{field} is shown only with the step {step}",
                field=_called(field, project),
                step=_called(step, project),
            )
            yield Dependant(sort="step", on=step.id, place=Place(field_id=field.id), what=what)


def _survey(project: Project, field_ids: Collection[str]) -> list[Dependant]:
    if project.purpose != "survey":
        return []
    return [
        Dependant(
            sort="survey",
            on=field.id,
            place=Place(attribute="purpose"),
            what=say(
                "The survey takes its {name} from {field}",
                name=field.name,
                field=_called(field, project),
            ),
        )
        for field in project.fields
        if isinstance(field, NamedField)
        and field.id in field_ids
        and field.name in ("rating", "feedback")
    ]


def _conversation(field: Field, name: str) -> Dependant:
    return Dependant(
        sort="conversation",
        on=field.id,
        place=Place(field_id=field.id, attribute="name"),
        what=say("A dialog that reads ${name}, which this program cannot see", name=name),
    )


def _called(field: Field, project: Project) -> str:
    return field_called(field, project.default_language)


def with_conditions(field: Field, change: Callable[[Comparison], Comparison | None]) -> Field:
    """Return a field with other comparisons in its conditions.

    Args:
        field: The field.
        change: Returns what stands in a comparison's place; None where it goes.
    """
    changes: dict[str, Any] = {}
    for attribute in CONDITIONS:
        condition = getattr(field, attribute, None)
        changed = with_comparisons(condition, change)
        if changed is not condition:
            changes[attribute] = changed
    return replace(field, **changes) if changes else field
