"""Mends of fields: names, options, bounds, texts, conditions, calculations."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from builder.form import edits
from builder.form.answer_type import TYPES_CALLED
from builder.form.conditions import (
    Comparison,
    Condition,
    Group,
    comparisons,
    steps_to,
    with_comparisons,
    without_part,
)
from builder.form.countries import COUNTRIES
from builder.form.edits_names import with_snake_case_names
from builder.form.edits_texts import text_at, translate, with_placeholders_by_id
from builder.form.expressions import ExpressionError, read, type_of
from builder.form.fields import GRADES_MOST, NamedField
from builder.form.kinds import value_type
from builder.form.mends.ways import Mend, Mender, put, sets, value_at, within
from builder.form.names import free_name, mended_name, propose_name
from builder.form.piping import PLACEHOLDER, malformed
from builder.form.piping_offers import insertable
from builder.form.piping_shown import to_display
from builder.form.place import Place
from builder.form.project import Project
from builder.form.shown_names import ShownNames
from builder.form.texts import LocalText
from builder.say import say


def name_mend(project: Project, place: Place) -> Mend | None:
    """Propose the free name that is most like the one that there is, or one from the label."""
    field = project.field(place.field_id)
    if not isinstance(field, NamedField):
        return None
    others = {each.name for each in _named(project) if each is not field}
    if field.name:
        name = mended_name(field.name, others, field.kind)
    else:
        name = propose_name(field.wording.best(project.default_language), others, field.kind)
    return Mend(say("Call it {name}", name=name), edits.change_field(project, field.id, name=name))


def second_name_mend(project: Project, place: Place) -> Mend | None:
    """Give a field whose name another one has, too, a free one."""
    field = project.field(place.field_id)
    if not isinstance(field, NamedField):
        return None
    name = free_name(field.name, edits.taken_names(project))
    return Mend(say("Call it {name}", name=name), edits.change_field(project, field.id, name=name))


def deliver_the_only_one_mend(project: Project, place: Place) -> Mend | None:
    """Deliver the form's only field; of several, people choose one."""
    is_only = len(_named(project)) == 1
    return sets(say("Deliver it"), value=True)(project, place) if is_only else None


def style_mend(project: Project, _place: Place) -> Mend:
    """Write all names in the style of the platform's guide."""
    return Mend(say("Write all in snake_case"), with_snake_case_names(project))


def placeholder_mend(project: Project, place: Place) -> Mend:
    """Let placeholders of a text refer to the fields whose context names stand there."""
    return Mend(say("Refer to the field"), with_placeholders_by_id(project, place))


def malformed_placeholder_mend(project: Project, place: Place) -> Mend | None:
    """Write placeholders of a wording without the spaces in them, where they can stand there."""
    words = text_at(project, place).in_language(place.language)
    names = ShownNames.of(project.fields, project.default_language)
    known = {each.field_id or each.shown for each in insertable(project, place, names)}
    mended, last = words, ""
    for wrong, right in malformed(words):
        found = PLACEHOLDER.fullmatch(right)
        if found is not None and found[1] in known and wrong in mended:
            mended, last = mended.replace(wrong, right), right
    if not last:
        return None
    label = say("Write {placeholder}", placeholder=to_display(last, names))
    return Mend(label, translate(project, place, place.language, mended))


def _named(project: Project) -> list[NamedField]:
    return [each for each in project.fields if isinstance(each, NamedField)]


def characters_mend(project: Project, place: Place) -> Mend | None:
    """Take out what no page can hold, of all texts of a property."""
    if place.attribute == "languages":
        return None
    cleaned = _plain(value_at(project, place))
    return Mend(say("Take the characters out"), put(project, place, cleaned))


_UNUSABLE: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def _plain(held: Any) -> Any:
    if isinstance(held, str):
        return _UNUSABLE.sub("", held)
    if isinstance(held, LocalText):
        return LocalText.of({_plain(tag): _plain(words) for tag, words in held})
    if isinstance(held, tuple):
        return tuple(map(_plain, held))
    names = getattr(held, "__dataclass_fields__", ())
    return replace(held, **{name: _plain(getattr(held, name)) for name in names}) if names else held


def option_value_mend(project: Project, place: Place) -> Mend | None:
    """Give an option a value of its own."""
    options, index = value_at(project, place), place.index or 0
    option = options[index]
    others = {each.value for n, each in enumerate(options) if n != index}
    if option.value and option.value not in others:
        return None  # too long, which people have to shorten
    words = option.value or option.label.best(project.default_language)
    value = free_name(words, others) if option.value else propose_name(words, others, "option")
    changed = (*options[:index], replace(option, value=value), *options[index + 1 :])
    return Mend(say("Give it the value {value}", value=value), put(project, place, changed))


def default_option_mend(project: Project, place: Place) -> Mend:
    """Choose nothing at first that is no option."""
    field = project.field(place.field_id)
    known = [choice.value for choice in field.choices()]  # type: ignore[attr-defined]
    if isinstance(chosen := value_at(project, place), tuple):
        kept = tuple(dict.fromkeys(each for each in chosen if each in known))
        return Mend(say("Tick only what is an option"), put(project, place, kept))
    return Mend(say("Choose none at first"), put(project, place, ""))


def countries_mend(project: Project, place: Place) -> Mend:
    """Drop what is no country, or is not offered."""
    if place.attribute == "default":
        return Mend(say("Choose none at first"), put(project, place, ""))
    kept = tuple(each for each in value_at(project, place) if each in COUNTRIES)
    return Mend(say("Remove what is no country"), put(project, place, kept))


def grade_words_mend(project: Project, place: Place) -> Mend | None:
    """Drop the words for grades that are not there; missing ones are for people to find."""
    field = project.field(place.field_id)
    grades = field.scale - field.lowest + 1  # type: ignore[attr-defined]
    words = value_at(project, place)
    if len(words) <= grades:
        return None
    return Mend(say("Remove the words without a grade"), put(project, place, words[:grades]))


def scale_mend(project: Project, place: Place) -> Mend | None:
    """Bring a grade of a scale back to what the look has."""
    field: Any = project.field(place.field_id)
    if place.attribute == "lowest":
        lowest = 1 if field.look != "numbers" else max(0, min(field.lowest, 1))
        return Mend(say("Begin with {grade}", grade=lowest), put(project, place, lowest))
    return None if field.look == "faces" else within(2, GRADES_MOST)(project, place)


def reference_mend(project: Project, place: Place) -> Mend:
    """Bring the length of a reference back between its bounds."""
    style = project.field(place.field_id).style  # type: ignore[attr-defined]
    return _mended(within(6, 15 if style == "number" else 24)(project, place))


def _mended(mend: Mend | None) -> Mend:
    if mend is None:
        raise KeyError("mend")
    return mend


def without_comparison_mend(project: Project, place: Place) -> Mend | None:
    """Drop a comparison with a field that is gone; a field that is there can be moved instead."""
    condition: Condition | None = value_at(project, place)
    index = place.index or 0
    asked = list(comparisons(condition))[index].field
    if any(field.id == asked for field in project.fields):
        return None
    remaining = _kept(condition, lambda each: each.field != asked)
    return Mend(say("Drop what it asks of a field that is gone"), put(project, place, remaining))


def any_answer_mend(project: Project, place: Place) -> Mend:
    """Ask whether a field is answered, in place of a comparison that holds for every answer."""
    condition: Condition | None = value_at(project, place)
    at = list(comparisons(condition))[place.index or 0]
    asked = with_comparisons(
        condition, lambda each: Comparison(field=at.field, test="filled") if each is at else each
    )
    return Mend(say("Ask whether it is answered"), put(project, place, asked))


def without_empty_groups_mend(project: Project, place: Place) -> Mend:
    """Drop groups of a condition that have nothing in them."""
    remaining = _kept(value_at(project, place), lambda _each: True)
    return Mend(say("Drop the empty group"), put(project, place, remaining))


def redundant_mend(project: Project, place: Place) -> Mend | None:
    """Take a part out of a condition that decides nothing beside the rest."""
    condition: Condition = value_at(project, place)
    steps = steps_to(condition, place.index, place.count)
    if not steps:
        return None
    label = say("Take out the part that decides nothing")
    return Mend(label, put(project, place, without_part(condition, steps)))


def always_mend(project: Project, place: Place) -> Mend | None:
    """Take out a condition that always holds, or such a part of it.

    A field that must be answered on a condition that always holds must always be answered.
    """
    condition: Condition = value_at(project, place)
    steps = steps_to(condition, place.index, place.count)
    if steps:
        label = say("Take out the part that always holds")
        return Mend(label, put(project, place, without_part(condition, steps)))
    if place.index is not None and isinstance(condition, Group):
        return None
    without = put(project, place, None)
    if place.attribute != "required_if":
        return Mend(say("Remove the condition"), without)
    required = edits.change_field(without, place.field_id, required=True)
    return Mend(say("Always require an answer"), required)


def _kept(condition: Condition | None, keep: Callable[[Comparison], bool]) -> Condition | None:
    """Return a condition with only some comparisons, and without groups that are empty then."""
    if isinstance(condition, Group):
        inner = (_kept(each, keep) for each in condition.conditions)
        kept = tuple(each for each in inner if each is not None)
        return replace(condition, conditions=kept) if kept else None
    return condition if condition is not None and keep(condition) else None


def repeats_nothing_mend(project: Project, place: Place) -> Mend | None:
    """Stop repeating a field that is gone."""
    there = any(field.id == value_at(project, place) for field in project.fields)
    return None if there else Mend(say("Repeat no other field"), put(project, place, ""))


def result_mend(project: Project, place: Place) -> Mend | None:
    """Let a calculation give what it gives."""
    field: Any = project.field(place.field_id)
    types = {each.id: kind for each in project.fields if (kind := value_type(each))}
    try:
        found = type_of(read(field.expression), types)
    except ExpressionError:
        return None
    if found == "list":
        return None
    return Mend(say("Let it give {type}", type=TYPES_CALLED[found]), put(project, place, found))


_OF_A_RATING: Final[Mapping[str, tuple[str, Any]]] = {
    "lowest": (say("Begin with 1"), 1),
    "scale": (say("End with 5"), 5),
    "required": (say("Require an answer"), True),
    "show_if": (say("Show it always"), None),
}


def survey_rating_mend(project: Project, place: Place) -> Mend | None:
    """Give a survey's rating what every survey's rating has."""
    if place.attribute not in _OF_A_RATING:
        return None
    label, value = _OF_A_RATING[place.attribute]
    return Mend(label, put(project, place, value))


def remove_field_mend(label: str) -> Mender:
    """Return what removes the field itself."""
    return lambda project, place: Mend(label, edits.remove_fields(project, {place.field_id}))


def survey_feedback_mend(project: Project, place: Place) -> Mend | None:
    """Shorten a survey's feedback to what the platform takes."""
    return within(0, 280)(project, place) if place.attribute == "max_length" else None
