"""Answers on each side of each rule of a field, to be judged before they are used."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Final

from builder.backend import rules
from builder.backend.spec import FieldSpec
from builder.check.patterns import example_of
from builder.form.answers import no_option_of
from builder.form.kinds import KINDS

Edge = tuple[str, Any]
"""A rule's code, and an answer on one side of it."""

_BREAKING: Final = ("?", "é", "0", "x", "!\N{GREEK SMALL LETTER OMEGA}", " - ")


def inside(field: FieldSpec, days: rules.Days) -> Iterator[Edge]:
    """Yield answers that should just be taken, with the code of the rule that they keep."""
    if field.max_length:
        least = max(field.min_length, 1)
        for code, length in (("too_short", least), ("too_long", field.max_length)):
            yield code, _text(field, length)
    for code, bound in (("too_small", field.min), ("too_large", field.max)):
        if bound is not None:
            yield code, _plain(Decimal(repr(bound)))
    if field.step:
        yield "step", _plain(_start(field) + Decimal(repr(field.step)))
    for code, limit in _limits(field, days):
        yield code, limit
    yield from _right_choices(field)


def _right_choices(field: FieldSpec) -> Iterator[Edge]:
    if field.scale:
        yield from (("option", each) for each in (field.lowest, field.scale))
    if field.options and field.deliver:
        for code, count in (("too_few", max(1, field.min_choices)), ("too_many", _most(field))):
            yield code, list(field.options[:count])
    elif field.options:
        yield from (("option", each) for each in (field.options[0], field.options[-1]))


def outside(field: FieldSpec, days: rules.Days) -> Iterator[Edge]:
    """Yield answers that should just be refused, with the code of the rule that they break."""
    if field.required:
        yield "required", None
    yield from _wrong_texts(field)
    yield from _wrong_numbers(field)
    for code, limit in _limits(field, days):
        yield code, _beyond(limit, 1 if code == "too_late" else -1)
    yield from _wrong_choices(field)
    kind = KINDS[field.kind]
    for code in (*kind.codes, *kind.other_codes):
        yield from ((code, each) for each in kind.samples.invalid)
    if field.equals:
        yield from (("mismatch", each) for each in _texts_of(field))


def _wrong_choices(field: FieldSpec) -> Iterator[Edge]:
    if field.scale:
        yield from (("option", each) for each in (field.scale + 1, field.lowest - 1))
    if field.options and field.deliver:
        yield "too_few", list(field.options[: max(field.min_choices - 1, 0)])
        yield "too_many", list(field.options[: _most(field) + 1])
        yield "option", [no_option_of(field.options)]
    elif field.options:
        yield "option", no_option_of(field.options)


def _wrong_texts(field: FieldSpec) -> Iterator[Edge]:
    if not field.max_length:
        return
    yield "too_short", _text(field, field.min_length - 1) if field.min_length > 1 else None
    yield "too_long", _text(field, field.max_length + 1)
    yield "characters", f"{_text(field, max(field.min_length, 1))}\x07"
    if "digits" in field.normalise:
        yield "digits", "none"
    if field.pattern:
        for each in _BREAKING:
            times = max(field.min_length, 1) // len(each) + 1
            yield "pattern", (each * times)[: field.max_length]


def _wrong_numbers(field: FieldSpec) -> Iterator[Edge]:
    codes = (*KINDS[field.kind].codes, *KINDS[field.kind].other_codes)
    if "integer" in codes:
        yield "integer", 1.5
    if "decimals" in codes:
        yield "decimals", _plain(_start(field) + Decimal(1).scaleb(-field.decimals - 1))
    if "number" in codes:
        yield "number", 2 * rules.LARGEST_DECIMAL
    unit = Decimal(repr(field.step)) if field.step else Decimal(1).scaleb(-field.decimals)
    if field.min is not None:
        yield "too_small", _plain(Decimal(repr(field.min)) - unit)
    if field.max is not None:
        yield "too_large", _plain(Decimal(repr(field.max)) + unit)
    if field.step:
        step = Decimal(repr(field.step))
        for part in (step / 2, Decimal(1), Decimal(1).scaleb(-field.decimals)):
            yield "step", _plain(_start(field) + part)


def _limits(field: FieldSpec, days: rules.Days) -> Iterator[tuple[str, str]]:
    """Yield the bounds of a moment as answers, with the code of going beyond them."""
    sampler = KINDS[field.kind].samples.sampler
    for code, bound, day in (
        ("too_early", field.earliest, days.first), ("too_late", field.latest, days.last),
    ):  # fmt: skip
        if bound:
            if sampler == "time":
                yield code, bound
            else:
                resolved = rules.resolve_date(bound, day)
                yield code, f"{resolved}T12:00" if sampler == "moment" else resolved


def _beyond(limit: str, step: int) -> str | None:
    """Return the day, or the minute, after or before a limit; None beyond the calendar."""
    day, mark, time = limit.partition("T")
    try:
        if "-" in day:
            return f"{date.fromisoformat(day) + timedelta(days=step)}{mark}{time}"
    except (OverflowError, ValueError):
        return None
    minutes = int(limit[:2]) * 60 + int(limit[3:]) + step
    return f"{minutes // 60:02}:{minutes % 60:02}" if 0 <= minutes < 24 * 60 else None


def _text(field: FieldSpec, length: int) -> str:
    if field.pattern:
        found = example_of(field.pattern, length)
        if found and len(found) == length:
            return found
    return ("7" if "digits" in field.normalise else "x") * length


def _texts_of(field: FieldSpec) -> list[Any]:
    kind = KINDS[field.kind].samples
    length = max(field.min_length, 1)
    return [*kind.valid, _text(field, length), _text(field, length + 1), 7, 0]


def _start(field: FieldSpec) -> Decimal:
    return Decimal(repr(field.min)) if field.min is not None else Decimal(0)


def _plain(number: Decimal) -> int | float:
    return int(number) if number == number.to_integral_value() else float(number)


def _most(field: FieldSpec) -> int:
    return len(field.options) if field.max_choices is None else field.max_choices
