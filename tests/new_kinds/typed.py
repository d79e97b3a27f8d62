"""New kinds that are typed: a number with a unit, a text of a fixed shape, a day."""

from __future__ import annotations

import math
import re
from typing import ClassVar, Final

from builder.backend.days import Days
from builder.backend.judges import Judged, KindRule
from builder.backend.spec import FieldSpec
from builder.form.fields import AnsweredField, TypedField
from builder.form.kinds import Kind, Property, Samples
from builder.form.kinds.properties import HINT, LABEL, NAME, REQUIRED, TYPED, whole
from builder.form.texts import LocalText
from builder.value import dataclass
from tests.new_kinds.pieces import NewKind


@dataclass(frozen=True, kw_only=True)
class GuestsField(AnsweredField):
    """How many come.

    Attributes:
        min: Fewest.
        max: Most.
        default: How many at first; None for nothing.
        unit: What is counted.
    """

    kind: ClassVar[str] = "guests"

    min: int = 1
    max: int = 8
    default: int | None = None
    unit: LocalText = LocalText()


def _judge_guests(field: FieldSpec, raw: object, _days: Days) -> Judged:
    if raw is None:
        return Judged(None)
    if isinstance(raw, bool) or not isinstance(raw, int | float) or not math.isfinite(raw):
        return Judged(None, "type")
    if raw != int(raw):
        return Judged(raw, "integer")
    value = int(raw)
    if field.min is not None and value < field.min:
        return Judged(value, "too_small", str(field.min))
    if field.max is not None and value > field.max:
        return Judged(value, "too_large", str(field.max))
    return Judged(value)


GUESTS: Final = NewKind(
    row=Kind(
        name="guests",
        cls=GuestsField,
        label="Number of guests",
        group="Numbers and dates",
        icon="guests",
        summary="How many come.",
        keywords=("people", "party"),
        properties=(
            *(NAME, LABEL, HINT, REQUIRED),
            whole("min", "Fewest", 0, 1000),
            whole("max", "Most", 1, 1000),
            Property(attribute="unit", label="Unit", editor="local_line", group="Appearance"),
        ),
        value="number",
        ordered=True,
        unreadable="integer",
        codes=("integer", "too_small", "too_large"),
        checks=("bounds",),
        scripts=("rules/guests",),
        left_to_right=True,
        samples=Samples(sampler="number"),
        answered_in="number",
        drawing="box",
    ),
    template="""{% import "page/fields/_parts.html.j2" as parts -%}
<div class="field {{ field.width }}"{{ parts.when(field) }}>
<label for="f-{{ field.name }}">{{ parts.words(field) }}{{ parts.optional(field, page.strings) }}</label>
{{ parts.hint(field) }}{{ parts.error(field) }}
<input type="number" {{ parts.control(field) }} min="{{ field.own.min }}" max="{{ field.own.max }}" value="{{ field.default }}">
<span class="unit" data-words="{{ field.name }}.unit">{{ field.own.unit }}</span>
</div>
""",
    rule=KindRule(_judge_guests),
    script="""
JUDGES.guests = ({ min, max }, raw) => {
  if (raw === null) return found(null);
  // What the page cannot read is no number to it.
  if (!Number.isFinite(raw)) return found(null, Number.isNaN(raw) ? "integer" : "type");
  if (!Number.isInteger(raw)) return found(raw, "integer");
  if (raw < min) return found(raw, "too_small", String(min));
  return raw > max ? found(raw, "too_large", String(max)) : found(raw);
};
READERS.guests = (field, { value, validity }) => {
  if (validity.badInput) return NaN;
  return value === "" ? null : Number(value);
};
""",
)


@dataclass(frozen=True, kw_only=True)
class PlateField(TypedField):
    """The plate of a car, such as ABC-1234."""

    kind: ClassVar[str] = "plate"

    default: str = ""


def _judge_plate(_field: FieldSpec, raw: object, _days: Days) -> Judged:
    if not isinstance(raw, str | None):
        return Judged(None, "type")
    value = (raw or "").upper() if (raw or "").isascii() else raw or ""
    if not value:
        return Judged(None)
    letters, _, digits = value.partition("-")
    shaped = letters.isascii() and letters.isalpha() and digits.isascii() and digits.isdigit()
    fits = shaped and (len(letters), len(digits)) == (3, 4)
    return Judged(value, "" if fits else "pattern")


PLATE: Final = NewKind(
    row=Kind(
        name="plate",
        cls=PlateField,
        label="Plate of a car",
        group="Text",
        icon="plate",
        summary="Three letters and four digits.",
        keywords=("car",),
        properties=(
            *TYPED,
            Property(attribute="default", label="Starts with", editor="line", group="Answer"),
        ),
        value="text",
        longest=8,
        codes=("pattern",),
        checks=("default",),
        scripts=("rules/plate",),
        samples=Samples(valid=("ABC-1234",), invalid=("1234",)),
        answered_in="line",
        drawing="box",
    ),
    template="""{% import "page/fields/_parts.html.j2" as parts -%}
{{ parts.box(field, page.strings, "text") }}""",
    rule=KindRule(_judge_plate),
    script="""
JUDGES.plate = (field, raw) => {
  if (!isTextOrNull(raw)) return found(null, "type");
  // eslint-disable-next-line no-control-regex
  const value = /^[\\0-\\x7f]*$/u.test(raw ?? "") ? (raw ?? "").toUpperCase() : raw;
  if (!value) return found(null);
  return found(value, /^[A-Z]{3}-[0-9]{4}$/u.test(value) ? "" : "pattern");
};
""",
)


@dataclass(frozen=True, kw_only=True)
class ArrivalField(AnsweredField):
    """A day in this century.

    Attributes:
        earliest: First day allowed; empty for no bound.
        latest: Last day allowed; empty for no bound.
    """

    kind: ClassVar[str] = "arrival"

    earliest: str = ""
    latest: str = ""


def _judge_arrival(field: FieldSpec, raw: object, _days: Days) -> Judged:
    if not isinstance(raw, str | None):
        return Judged(None, "type")
    if not raw:
        return Judged(None)
    if not re.fullmatch("20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])", raw):
        return Judged(raw, "date")
    early = field.earliest and raw < field.earliest
    return Judged(raw, "too_early", field.earliest) if early else Judged(raw)


ARRIVAL: Final = NewKind(
    row=Kind(
        name="arrival",
        cls=ArrivalField,
        label="Day of arrival",
        group="Numbers and dates",
        icon="arrival",
        summary="A day.",
        properties=(
            *(NAME, LABEL, HINT, REQUIRED),
            Property(attribute="earliest", label="Not before", editor="date_bound", group="Rules"),
        ),
        value="date",
        ordered=True,
        codes=("date", "too_early"),
        checks=("dates",),
        scripts=("dates", "rules/arrival"),
        samples=Samples(valid=("2026-12-24",), invalid=("2026-02-30",)),
        answered_in="date",
        drawing="date",
    ),
    template="""{% import "page/fields/_parts.html.j2" as parts -%}
{{ parts.box(field, page.strings, "date") }}""",
    rule=KindRule(_judge_arrival),
    script="""
JUDGES.arrival = ({ earliest }, raw) => {
  if (!isTextOrNull(raw)) return found(null, "type");
  if (!raw) return found(null);
  if (!/^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$/u.test(raw)) return found(raw, "date");
  return earliest && raw < earliest ? found(raw, "too_early", earliest) : found(raw);
};
""",
)
