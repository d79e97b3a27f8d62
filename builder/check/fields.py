"""The rules of single fields: bounds that contradict each other, patterns, defaults."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime

from builder.backend import rules
from builder.backend.spec import FieldSpec
from builder.check.findings import Finding
from builder.check.patterns import problem_of
from builder.check.wording import called
from builder.form.fields import (
    ConsentField,
    DateField,
    DecimalField,
    Field,
    HiddenField,
    IntegerField,
    TextareaField,
    TextField,
)
from builder.form.project import Project

LENGTH_MAX = 10_000
_RELATIVE = re.compile(r"today([+-][0-9]{1,5})?")


def check(project: Project) -> Iterator[Finding]:
    """Find rules that nobody can satisfy, or that the engines cannot run."""
    for field in project.fields:
        for code, attribute, text in _problems(field):
            yield Finding(
                code=code,
                severity="error",
                field_id=field.id,
                attribute=attribute,
                text=f"{called(field, project)}: {text}",
            )


def _problems(field: Field) -> Iterator[tuple[str, str, str]]:
    """Yield code, attribute and text of what is wrong with a field."""
    match field:
        case TextField():
            yield from _length(field)
            yield from _pattern(field)
            yield from _default(field)
        case TextareaField():
            yield from _length(field)
            if not 2 <= field.rows <= 20:
                yield "rows", "rows", "the height must be 2 to 20 lines."
            yield from _default(field)
        case IntegerField() | DecimalField():
            yield from _bounds(field)
        case DateField():
            yield from _dates(field)
        case ConsentField() if not field.required:
            yield "consent-optional", "required", "a consent must be required; use a tick box."
        case HiddenField() if field.source == "constant" and len(field.value) > rules.PARAMETER_MAX:
            yield "constant-too-long", "value", f"at most {rules.PARAMETER_MAX} characters."


def _length(field: TextField | TextareaField) -> Iterator[tuple[str, str, str]]:
    if not 1 <= field.max_length <= LENGTH_MAX:
        yield "length", "max_length", f"the greatest length must be 1 to {LENGTH_MAX}."
    if not 0 <= field.min_length <= field.max_length:
        yield (
            "length",
            "min_length",
            "the least length must be 0 or more, and not above the greatest.",
        )


def _pattern(field: TextField) -> Iterator[tuple[str, str, str]]:
    if field.pattern and (problem := problem_of(field.pattern)):
        yield "pattern", "pattern", f"the pattern {problem}"


def _default(field: TextField | TextareaField) -> Iterator[tuple[str, str, str]]:
    pattern = field.pattern if isinstance(field, TextField) else ""
    if not field.default or problem_of(pattern):
        return
    spec = FieldSpec(
        kind=field.kind,
        name="default",
        normalise=field.normalise if isinstance(field, TextField) else (),
        min_length=field.min_length,
        max_length=field.max_length,
        pattern=pattern,
    )
    verdict = rules.judge(spec, field.default, rules.anywhere_on_earth(datetime.now(UTC)))
    if verdict.code:
        yield "default", "default", "what it starts with breaks the field's own rules."


def _bounds(field: IntegerField | DecimalField) -> Iterator[tuple[str, str, str]]:
    if field.min is not None and field.max is not None and field.min > field.max:
        yield "bounds", "max", "the greatest value is below the least."
    limit = rules.SAFE_INTEGER if isinstance(field, IntegerField) else rules.LARGEST_DECIMAL
    for attribute in ("min", "max"):
        bound = getattr(field, attribute)
        if bound is not None and not abs(bound) <= limit:  # nor is NaN
            yield "bounds", attribute, "this bound is beyond what a browser can count exactly."
    if isinstance(field, DecimalField) and not 0 <= field.decimals <= 6:
        yield "decimals", "decimals", "0 to 6 digits after the point are possible."


def _dates(field: DateField) -> Iterator[tuple[str, str, str]]:
    resolved: list[str] = []
    today = datetime.now(UTC).date()
    for attribute in ("earliest", "latest"):
        bound = getattr(field, attribute)
        if not bound:
            continue
        if not _is_bound(bound):
            yield (
                "date-bound",
                attribute,
                f"{bound[:40]!r} is not a date such as 2026-12-31, nor today, today+30 or today-7.",
            )
            continue
        resolved.append(rules.resolve_date(bound, today))
    if len(resolved) == 2 and resolved[0] > resolved[1]:
        yield "date-order", "latest", "the last date allowed is before the first."


def _is_bound(text: str) -> bool:
    if _RELATIVE.fullmatch(text):
        return True
    try:
        return bool(re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII) and date.fromisoformat(text))
    except ValueError:
        return False
