"""The options of choice fields."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from unicodedata import normalize

from builder.check.findings import Finding
from builder.check.wording import TEXT_MAX, called, missing_languages
from builder.form.fields import CheckboxesField, OptionsField
from builder.form.project import Project

OPTIONS_MAX = 1000
VALUE_MAX = 200
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def check(project: Project) -> Iterator[Finding]:
    """Find choice fields that cannot be answered, or not told apart."""
    for field in project.fields:
        if isinstance(field, OptionsField):
            for code, attribute, severity, text in _problems(field, project):
                yield Finding(
                    code=code,
                    severity="warning" if severity == "warning" else "error",
                    field_id=field.id,
                    attribute=attribute,
                    text=f"{called(field, project)}: {text}",
                )


def _problems(field: OptionsField, project: Project) -> Iterator[tuple[str, str, str, str]]:
    if len(field.options) < 2:
        yield "options-few", "options", "error", "it needs at least two options."
    if len(field.options) > OPTIONS_MAX:
        yield "options-many", "options", "error", f"it has more than {OPTIONS_MAX} options."
    # Conditions and prefills compare composed texts.
    counts = Counter(normalize("NFC", each.value) for each in field.options)
    for value, uses in counts.items():
        if not value or len(value) > VALUE_MAX or _CONTROL.search(value):
            yield (
                "option-value",
                "options",
                "error",
                f"each option needs a value of 1 to {VALUE_MAX} characters.",
            )
        elif uses > 1:
            yield (
                "option-duplicate",
                "options",
                "error",
                f"{uses} options have the value {value[:40]!r}; each needs its own.",
            )
    yield from _labels(field, project)
    chosen = field.starts_with if isinstance(field.starts_with, tuple) else (field.starts_with,)
    if any(value and value not in {each.value for each in field.options} for value in chosen):
        yield (
            "default-option",
            "default",
            "error",
            "what is chosen at first is none of its options.",
        )
    if isinstance(field, CheckboxesField):
        yield from _many(field)


def _labels(field: OptionsField, project: Project) -> Iterator[tuple[str, str, str, str]]:
    for option in field.options:
        missing = missing_languages(option.label, project)
        if not option.label.in_language(project.default_language):
            yield (
                "option-label",
                "options",
                "error",
                f"the option {option.value[:40]!r} needs a label in {project.default_language!r}.",
            )
        elif any(len(wording) > TEXT_MAX for _, wording in option.label):
            yield (
                "option-label",
                "options",
                "error",
                f"a label of the option {option.value[:40]!r} is too long.",
            )
        elif missing:
            yield (
                "option-translation",
                "options",
                "warning",
                f"the option {option.value[:40]!r} has no label in {', '.join(missing)}.",
            )


def _many(field: CheckboxesField) -> Iterator[tuple[str, str, str, str]]:
    most = len(field.options) if field.max_choices is None else field.max_choices
    if not 0 <= field.min_choices <= most <= len(field.options) or most < 1:
        yield (
            "choices-bounds",
            "max_choices",
            "error",
            "the least number of ticks must not be above the greatest, nor that above its options.",
        )
    if len(set(field.default)) != len(field.default):
        yield "default-option", "default", "error", "an option is ticked twice at first."
    if field.deliver == "text" and (
        not field.delimiter or any(field.delimiter in each.value for each in field.options)
    ):
        yield (
            "delimiter",
            "delimiter",
            "error",
            "what stands between the values is empty, or part of a value.",
        )
