"""The options of choice fields."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from unicodedata import normalize

from builder.check.findings import Finding, Severity, placed, places_of
from builder.check.wording import TEXT_MAX, called, missing_languages, named
from builder.form.fields import CheckboxesField, OptionsField
from builder.form.place import Place
from builder.form.project import Project
from builder.say import listed, say

OPTIONS_MAX = 1000
VALUE_MAX = 200
# A finding that does not know its field yet.
Draft = tuple[str, Place | str, Severity, str]
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def check(project: Project) -> Iterator[Finding]:
    """Find faults of options: none, too many, alike, or without labels."""
    for field in project.fields:
        if isinstance(field, OptionsField):
            for code, where, severity, text in _problems(field, project):
                yield Finding(
                    code=code,
                    severity=severity,
                    place=placed(where).in_field(field.id),
                    text=say("{field}: {problem}", field=called(field, project), problem=text),
                )


def _problems(field: OptionsField, project: Project) -> Iterator[Draft]:
    if len(field.options) < 2:
        yield "options-few", "options", "error", say("it needs at least two options.")
    if len(field.options) > OPTIONS_MAX:
        first = Place(attribute="options", index=OPTIONS_MAX)
        yield (
            "options-many",
            first,
            "error",
            say("it has more than {most} options.", most=OPTIONS_MAX),
        )
    # Conditions and prefills compare composed texts.
    values = [normalize("NFC", each.value) for each in field.options]
    places = places_of(values)
    for value, found in places.items():
        first = Place(attribute="options", index=found[0], part="value")
        if not value or len(value) > VALUE_MAX or _CONTROL.search(value):
            yield (
                "option-value",
                first,
                "error",
                say("each option needs a value of 1 to {most} characters.", most=VALUE_MAX),
            )
        elif len(found) > 1:
            yield (
                "option-duplicate",
                replace(first, index=found[1]),
                "error",
                say(
                    "{uses} options have the value {value!r}; each needs its own.",
                    uses=len(found),
                    value=value[:40],
                ),
            )
    yield from _labels(field, project)
    many = isinstance(field.starts_with, tuple)
    chosen = field.starts_with if isinstance(field.starts_with, tuple) else (field.starts_with,)
    known = {each.value for each in field.options}
    wrong = [i for i, value in enumerate(chosen) if value and value not in known]
    if wrong:
        yield (
            "default-option",
            Place(attribute="default", index=wrong[0] if many else None),
            "error",
            say("the option chosen at first is not in its list."),
        )
    if isinstance(field, CheckboxesField):
        yield from _many(field)


def _labels(field: OptionsField, project: Project) -> Iterator[Draft]:
    default = project.default_language
    for index, option in enumerate(field.options):
        label = Place(attribute="options", index=index, part="label")
        long = [tag for tag, wording in option.label if len(wording) > TEXT_MAX]
        missing = missing_languages(option.label, project)
        in_words = listed(map(named, missing))
        if not option.label.in_language(default):
            yield (
                "option-label",
                label.in_language(default),
                "error",
                say(
                    "the option {value!r} needs a label in {language}.",
                    value=option.value[:40],
                    language=named(default),
                ),
            )
        elif long:
            yield (
                "option-label",
                label.in_language(long[0]),
                "error",
                say("a label of the option {value!r} is too long.", value=option.value[:40]),
            )
        elif missing:
            yield (
                "option-translation",
                label.in_language(missing[0]),
                "warning",
                say(
                    "the option {value!r} has no label in {languages}.",
                    value=option.value[:40],
                    languages=in_words,
                ),
            )


def _many(field: CheckboxesField) -> Iterator[Draft]:
    most = len(field.options) if field.max_choices is None else field.max_choices
    if not 0 <= field.min_choices <= most <= len(field.options) or most < 1:
        yield (
            "choices-bounds",
            "min_choices" if field.max_choices is None or field.min_choices < 0 else "max_choices",
            "error",
            (
                say(
                    "the least number of ticks must be at most the greatest number, and that at "
                    "most "
                    "the number of options."
                )
            ),
        )
    if len(set(field.default)) != len(field.default):
        again = next(i for i, value in enumerate(field.default) if value in field.default[:i])
        place = Place(attribute="default", index=again)
        yield "default-option", place, "error", say("an option is ticked twice at first.")
    if field.deliver == "text" and (
        not field.delimiter or any(field.delimiter in each.value for each in field.options)
    ):
        yield (
            "delimiter",
            "delimiter",
            "error",
            say("the text between the values is empty, or is part of a value."),
        )
