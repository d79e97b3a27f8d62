"""Changes a field's kind, and keeps what both kinds have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any, Final

from builder.form.calculations import examine
from builder.form.conditions import Comparison, Scalar, comparisons
from builder.form.dependants import Dependant, dependants_of, with_conditions
from builder.form.edits import index_of, taken_names
from builder.form.edits_removal import without_references
from builder.form.fields import (
    AnsweredField,
    CheckboxesField,
    CheckboxField,
    ConsentField,
    CountryField,
    DecimalField,
    Field,
    HiddenField,
    IntegerField,
    Option,
    OptionsField,
    SliderField,
    TextareaField,
    TimeField,
)
from builder.form.kinds import KINDS, kind_of, value_type
from builder.form.locales import page_word_in
from builder.form.names import propose_name
from builder.form.operators import fits, not_offered
from builder.form.project import Project
from builder.form.sentences import plain_words
from builder.form.texts import LocalText
from builder.say import as_read_in, say
from builder.value import dataclass

# What a kind has by default says nothing of the field: the new kind's own default is better.
_OF_THE_KIND: Final = ("autocomplete", "max_length", "rows", "spellcheck", "deliver", "delimiter")
_LABELS: Final[Mapping[str, str]] = {
    "show_if": say("Shown if"),
    "required_if": say("Must be answered if"),
    "prefill": say("First value from outside"),
    "messages": say("Own messages"),
    "equals": say("Must repeat another field"),
    "when_hidden": say("While hidden"),
    "pattern_ignores_case": say("Pattern ignores case"),
    "pattern_message": say("Message of the pattern"),
    "text": say("Text"),
    "source": say("Picture"),
    "countries": say("Countries"),
    "preferred": say("Countries that stand first"),
}
_LOST: Final = object()


@dataclass(frozen=True, kw_only=True)
class KindChange:
    """What a change of kind does.

    Attributes:
        project: The form afterwards.
        lost: Names of the properties that are lost, as the inspector has them.
        unfit: What no longer fits: conditions, texts and repetitions lose it, and calculations
            are kept as they are and have a fault.
    """

    project: Project
    lost: tuple[str, ...]
    unfit: tuple[Dependant, ...]


def change_kind(project: Project, field_id: str, kind: str) -> KindChange:
    """Change a field's kind; its id stays, and so does all that refers to it and still fits.

    Args:
        project: The form.
        field_id: The field.
        kind: Name of the new kind.

    Raises:
        KeyError: There is no such field, or no such kind.
    """
    old = project.field(field_id)
    if old.kind == kind:
        return KindChange(project=project, lost=(), unfit=())
    new, lost = _converted(old, kind, project)
    position = index_of(project, field_id)
    changed = replace(
        project, fields=(*project.fields[:position], new, *project.fields[position + 1 :])
    )
    if _is_known(new):
        fields_ = tuple(_refitted(each, old, new) for each in changed.fields)
        changed = replace(changed, fields=fields_)
    else:
        changed = without_references(changed, field_id)
    unfit = tuple(
        each
        for each in dependants_of(project, [field_id])
        if not _fits_still(each, project, changed, old, new)
    )
    return KindChange(project=changed, lost=lost, unfit=unfit)


def _is_known(field: Field) -> bool:
    """Tell whether a field of a new kind has a value that the page knows."""
    return value_type(field) is not None and not isinstance(field, HiddenField)


def _converted(old: Field, kind: str, project: Project) -> tuple[Field, tuple[str, ...]]:
    """Return a field of another kind with what it keeps, and the names of what is lost."""
    row = KINDS[kind]
    name = getattr(old, "name", "")
    if row.delivers and not name:
        language = project.default_language
        words = old.wording.best(language, language) or as_read_in(language, row.label)
        name = propose_name(words, taken_names(project), fallback=kind)
    new = row.make(old.id, name, project.default_language)
    made = kind_of(old).make(old.id, name, project.default_language)
    had = [each.name for each in fields(old) if each.name != "id"]
    has = {each.name for each in fields(new)}
    kept: dict[str, Any] = {}
    lost: list[str] = []
    for attribute in had:
        value, usual = getattr(old, attribute), getattr(made, attribute)
        target = _TARGETS.get((attribute, kind), attribute)
        if target in has and attribute in _OF_THE_KIND and value == usual:
            continue
        found = _LOST
        if target in has:
            found = _value_for(target, value, old, replace(new, **kept))
        elif attribute in ("label", "text"):
            target = "text" if "text" in has else "label"
            found = value if target in has else _LOST
        if found is not _LOST:
            kept[target] = found
        elif value != usual or attribute == "name":
            lost.append(_label(old, attribute))
    if isinstance(new, OptionsField) and not isinstance(old, OptionsField):
        kept |= _options_of(old, project)
    return replace(new, **kept), tuple(dict.fromkeys(lost))


# Limits that other kinds have under another name.
_TARGETS: Final[Mapping[tuple[str, str], str]] = {
    **{(bound, "rating"): name for bound, name in (("min", "lowest"), ("max", "scale"))},
    **{
        (name, kind): bound
        for kind in ("integer", "decimal", "slider")
        for name, bound in (("lowest", "min"), ("scale", "max"))
    },
}


def _label(field: Field, attribute: str) -> str:
    """Return what the inspector calls a property."""
    for each in kind_of(field).properties:
        if each.attribute == attribute:
            return each.label
    spaced = attribute.replace("_", " ")
    return _LABELS.get(attribute, f"{spaced[:1].upper()}{spaced[1:]}")


# -- values ------------------------------------------------------------------------------------


def _value_for(attribute: str, value: Any, old: Field, new: Field) -> Any:
    """Return a property's value as the new kind can have it; :data:`_LOST` if it cannot."""
    convert = _CONVERTERS.get(attribute)
    return convert(value, old, new) if convert else value


def _required(value: Any, _old: Field, new: Field) -> Any:
    # A consent must be given, and a slider always has an answer.
    return value or isinstance(new, ConsentField | SliderField)


def _required_if(value: Any, _old: Field, new: Field) -> Any:
    return _LOST if value and isinstance(new, SliderField) else value


def _number(value: Any, _old: Field, new: Field) -> Any:
    if isinstance(new, DecimalField):
        return value if value is None else float(value)
    if value is None:
        return None if isinstance(new, IntegerField) else _LOST
    return int(value) if float(value).is_integer() else _LOST


def _lowest(value: Any, old: Field, new: Field) -> Any:
    number = _number(value, old, new)
    return number if number in (0, 1) else _LOST


def _scale(value: Any, old: Field, new: Field) -> Any:
    number = _number(value, old, new)
    return number if number is not _LOST and 2 <= number <= 10 else _LOST


def _default(value: Any, old: Field, new: Field) -> Any:
    numbers = IntegerField | DecimalField | SliderField
    if isinstance(new, numbers):
        return _number(value, old, new) if isinstance(old, numbers) else _LOST
    if isinstance(new, CheckboxField):
        return value if isinstance(value, bool) else _LOST
    if isinstance(new, CheckboxesField):
        chosen = (value,) if isinstance(value, str) and value else value
        return chosen if isinstance(old, OptionsField) and isinstance(chosen, tuple) else _LOST
    if isinstance(new, OptionsField | CountryField):
        if isinstance(value, tuple):
            value = value[0] if len(value) == 1 else ""
        alike = isinstance(old, OptionsField) and isinstance(new, OptionsField)
        return value if value and alike and isinstance(value, str) else _LOST
    if not isinstance(value, str) or isinstance(old, OptionsField | CountryField):
        return _LOST
    return value if isinstance(new, TextareaField) else " ".join(value.splitlines())


def _moment(value: Any, old: Field, new: Field) -> Any:
    return _LOST if TimeField in (type(old), type(new)) else value


def _messages(value: Any, _old: Field, new: Field) -> Any:
    known = ("required", *kind_of(new).codes)
    kept = tuple(each for each in value if each.rule in known)
    return kept if kept or not value else _LOST


def _prefill(value: Any, _old: Field, new: Field) -> Any:
    return _LOST if value and isinstance(new, ConsentField) else value


def _never(_value: Any, _old: Field, _new: Field) -> Any:
    return _LOST


_CONVERTERS: Final[Mapping[str, Callable[[Any, Field, Field], Any]]] = {
    "required": _required,
    "required_if": _required_if,
    "default": _default,
    "min": _number,
    "max": _number,
    "step": _number,
    "lowest": _lowest,
    "scale": _scale,
    "earliest": _moment,
    "latest": _moment,
    "messages": _messages,
    "prefill": _prefill,
    # What it must repeat is of its old kind.
    "equals": _never,
    # Of a hidden field and of a picture.
    "source": _never,
}


def _options_of(old: Field, project: Project) -> dict[str, Any]:
    """Return options made of the choices of a field that has no options of its own."""
    choices = old.choices() if isinstance(old, AnsweredField) else ()
    if not choices or isinstance(old, CountryField):
        return {}
    made = [
        Option(
            value=_as_option(each.value),
            label=each.label
            or each.word
            or LocalText.of(
                {tag: _word_for(each.value, tag, project) for tag in project.languages}
            ),
        )
        for each in choices
    ]
    return {"options": tuple(made)}


def _word_for(value: Scalar, language: str, project: Project) -> str:
    if isinstance(value, bool):
        return page_word_in(project, "yes" if value else "no", language)
    return _as_option(value)


def _as_option(value: Scalar) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return plain_words(value).replace(",", "")


# -- what refers to it -------------------------------------------------------------------------


def _refitted(field: Field, old: Field, new: Field) -> Field:
    """Return a field whose references to the changed one fit its new kind."""
    if field.id == new.id:
        return field

    def change(comparison: Comparison) -> Comparison | None:
        return comparison if comparison.field != new.id else _asked(comparison, old, new)

    changed = with_conditions(field, change)
    if getattr(field, "equals", "") == new.id and field.kind != new.kind:
        changes: dict[str, Any] = {"equals": ""}
        changed = replace(changed, **changes)
    return changed


def _asked(comparison: Comparison, old: Field, new: Field) -> Comparison | None:
    """Return a comparison as it is asked of the new kind; None if it cannot be.

    One with a choice that the old field did not offer either is kept: it has a finding already.
    """
    values = tuple(_as_asked(each, comparison, old, new) for each in comparison.values)
    asked = comparison if values == comparison.values else replace(comparison, values=values)
    missing = not_offered(asked, new) and not not_offered(comparison, old)
    return asked if fits(asked, new) and not missing else None


def _as_asked(value: Scalar, comparison: Comparison, old: Field, new: Field) -> Scalar:
    """Return a value of a comparison as the new kind would have it, where there is no doubt."""
    if comparison.test == "matches" or value_type(old) == value_type(new):
        return value
    if isinstance(new, OptionsField) and not isinstance(value, str):
        return _as_option(value)
    if value_type(new) == "text" and isinstance(value, float):
        return _as_option(value)
    if value_type(new) == "number" and isinstance(value, str):
        return float(value) if value.isascii() and value.isdigit() else value
    return value


def _fits_still(
    dependant: Dependant, before: Project, after: Project, old: Field, new: Field
) -> bool:
    """Tell whether something that refers to the changed field does so as before."""
    if not _is_known(new):
        return False
    place = dependant.place
    if dependant.sort == "condition":
        condition = getattr(before.field(place.field_id), place.attribute)
        comparison = list(comparisons(condition))[place.index or 0]
        return _asked(comparison, old, new) is not None
    if dependant.sort == "calculation":
        gave = examine(before, place.field_id).gives
        return gave is None or examine(after, place.field_id).gives == gave
    # A text shows every value; fields that repeat it, and a survey, need the kind that it had.
    return dependant.sort == "placeholder"
