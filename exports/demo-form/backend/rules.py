"""The rules of a form, judged in the backend: the twin of ``templates/page/js/rules.js``.

Both engines read the same field specifications and must judge every value alike; a differential
test holds them to it. Whatever the two languages do differently by themselves (white space,
digits, string length, rounding) is therefore spelled out here.

Rule codes, with the placeholders of their messages besides ``{label}``::

    required                nothing was answered
    characters              control characters or halves of a surrogate pair
    too_short {min}         too_long {max}          in code points
    pattern                 email    phone          not of the form asked for
    number                  integer                 not a number that fits; not a whole number
    decimals {max}                                  too many digits after the point
    too_small {min}         too_large {max}         numbers
    option                                          not one of the options
    date                                            not a date of the calendar
    too_early {min}         too_late {max}          dates, as YYYY-MM-DD

``type`` is no message for people: the value has a JSON type that the page never sends.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import NamedTuple

from .spec import FieldSpec, FormSpec

Value = str | int | float | bool | None

SAFE_INTEGER = 2**53 - 1
LARGEST_DECIMAL = 1e15
EMAIL_MAX = 254
PARAMETER_MAX = 512

# JavaScript's \s, spelled out: Python's own idea of white space differs.
_SPACE = (
    "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\ufeff"
)
_SPACES = re.compile(f"[{_SPACE}]+")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_CONTROL_IN_LINES = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_EMAIL = re.compile(f"[^@{_SPACE}]{{1,64}}@[^@.{_SPACE}]+(?:\\.[^@.{_SPACE}]+)+")
_PHONE = re.compile(r"[ (]*\+?[0-9 ()./-]+")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_RELATIVE = re.compile(r"today(?:([+-])([0-9]{1,5}))?")


class Days(NamedTuple):
    """The first and last calendar date that it may be where the person is."""

    first: date
    last: date


class Verdict(NamedTuple):
    """What became of one value.

    Attributes:
        value: The normalised value; None if nothing was answered.
        code: The rule that it breaks; empty if none.
        limit: The bound of that rule, for its message; empty if it has none.
    """

    value: Value
    code: str = ""
    limit: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What became of a whole submission.

    Attributes:
        context: The values to deliver, by context name; unanswered ones are left out.
        errors: Broken rules by context name.
    """

    context: Mapping[str, str | int | float | bool]
    errors: Mapping[str, Verdict]


class MalformedError(ValueError):
    """The page never sends such values: an undeclared name, or another JSON type."""


def anywhere_on_earth(now: datetime) -> Days:
    """Return the dates that it is somewhere on earth at a moment (UTC-12 to UTC+14)."""
    utc = now.astimezone(UTC)
    return Days((utc - timedelta(hours=12)).date(), (utc + timedelta(hours=14)).date())


def judge_form(
    form: FormSpec, values: Mapping[str, object], parameters: Mapping[str, str], days: Days
) -> Judgement:
    """Judge a submission.

    Args:
        form: The compiled form.
        values: What the page sent, by context name.
        parameters: The page's query parameters.
        days: The dates that it may be where the person is.

    Raises:
        MalformedError: A name that the form does not declare, or a wrong JSON type.
    """
    answered = {field.name for field in form.fields if field.kind != "hidden"}
    if undeclared := sorted(set(values) - answered):
        raise MalformedError(f"undeclared: {undeclared[0]!r}")
    context: dict[str, str | int | float | bool] = {}
    errors: dict[str, Verdict] = {}
    for field in form.fields:
        if field.kind == "hidden":
            verdict = Verdict(hidden_value(field, parameters))
        else:
            verdict = judge(field, values.get(field.name), days)
        if verdict.code == "type":
            raise MalformedError(f"wrong type: {field.name!r}")
        if verdict.code:
            errors[field.name] = verdict
        elif verdict.value is not None:
            context[field.name] = verdict.value
    return Judgement(context, errors)


def judge(field: FieldSpec, raw: object, days: Days) -> Verdict:
    """Judge one answer.

    Args:
        field: A field of any kind but hidden.
        raw: The JSON value; None if nothing was answered.
        days: The dates that it may be where the person is.
    """
    verdict = _JUDGES[field.kind](field, raw, days)
    missing = verdict.value is None or verdict.value is False
    if not verdict.code and field.required and missing:
        return Verdict(None, "required")
    return verdict


def hidden_value(field: FieldSpec, parameters: Mapping[str, str]) -> str | None:
    """Return a hidden field's value; None for a parameter that is absent or unusable."""
    if field.source == "constant":
        return field.value
    value = parameters.get(field.parameter, "")
    usable = value and len(value) <= PARAMETER_MAX and not _CONTROL.search(value)
    return value if usable else None


def normalise(steps: tuple[str, ...], text: str) -> str:
    """Apply normalisers to a text, in order."""
    for step in steps:
        if step == "trim":
            text = _trim(text)
        elif step == "collapse":
            text = _SPACES.sub(" ", text)
        elif step == "digits":
            text = re.sub("[^0-9]+", "", text)
        elif step == "upper":
            text = re.sub("[a-z]+", lambda found: found[0].upper(), text)
    return text


def message(form: FormSpec, field: FieldSpec, verdict: Verdict, language: str) -> str:
    """Word a broken rule for people.

    Args:
        form: The compiled form.
        field: The field that was judged.
        verdict: Its verdict, with a code.
        language: The language asked for, any case; falls back ``pt-br -> pt -> default``.
    """
    own = field.pattern_message if verdict.code == "pattern" else {}
    wording = _best(own, language, form) or _best(
        {tag: words[verdict.code] for tag, words in form.messages.items()}, language, form
    )
    # The label last: it may hold anything, placeholders included.
    for name in ("{min}", "{max}"):
        wording = wording.replace(name, verdict.limit)
    return wording.replace("{label}", _best(field.label, language, form) or field.name)


def _best(wordings: Mapping[str, str], language: str, form: FormSpec) -> str:
    tag = language.lower()
    for each in (tag, tag.partition("-")[0], *form.languages):
        if wordings.get(each):
            return wordings[each]
    return ""


def _trim(text: str) -> str:
    # Not by a pattern: from its end, that takes quadratic time, which a stranger could ask for.
    return text.strip(_SPACE)


def _text(field: FieldSpec, raw: object, _days: Days) -> Verdict:
    if not isinstance(raw, str | None):
        return Verdict(None, "type")
    value = normalise(field.normalise, raw or "")
    if not value:
        return Verdict(None)
    if _CONTROL.search(value):
        return Verdict(value, "characters")
    return _length(field, value) or _pattern(field, value) or Verdict(value)


def _textarea(field: FieldSpec, raw: object, _days: Days) -> Verdict:
    if not isinstance(raw, str | None):
        return Verdict(None, "type")
    value = _trim((raw or "").replace("\r\n", "\n"))
    if not value:
        return Verdict(None)
    if _CONTROL_IN_LINES.search(value):
        return Verdict(value, "characters")
    return _length(field, value) or Verdict(value)


def _email(_field: FieldSpec, raw: object, _days: Days) -> Verdict:
    if not isinstance(raw, str | None):
        return Verdict(None, "type")
    value = _trim(raw or "")
    if not value:
        return Verdict(None)
    if _CONTROL.search(value) or len(value) > EMAIL_MAX or not _EMAIL.fullmatch(value):
        return Verdict(value, "email")
    return Verdict(value)


def _phone(_field: FieldSpec, raw: object, _days: Days) -> Verdict:
    """Five to fifteen digits (ITU-T E.164 allows fifteen), with the usual punctuation."""
    if not isinstance(raw, str | None):
        return Verdict(None, "type")
    value = _trim(_SPACES.sub(" ", raw or ""))
    if not value:
        return Verdict(None)
    digits = sum("0" <= each <= "9" for each in value)
    if len(value) > 40 or not 5 <= digits <= 15 or not _PHONE.fullmatch(value):
        return Verdict(value, "phone")
    return Verdict(value)


def _length(field: FieldSpec, value: str) -> Verdict | None:
    if len(value) < field.min_length:
        return Verdict(value, "too_short", str(field.min_length))
    if len(value) > field.max_length:
        return Verdict(value, "too_long", str(field.max_length))
    return None


def _pattern(field: FieldSpec, value: str) -> Verdict | None:
    # ASCII makes \d and \w mean in Python what they mean in JavaScript.
    if field.pattern and not re.fullmatch(field.pattern, value, re.ASCII):
        return Verdict(value, "pattern")
    return None


def _number(raw: object) -> int | float | None:
    """Return a JSON number as it is; None for any other type, NaN and what is no finite double."""
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        return None
    try:
        finite = math.isfinite(raw)
    except OverflowError:  # an integer of more than 308 digits; JavaScript reads it as infinite
        finite = False
    if not finite:
        return None
    return int(raw) if isinstance(raw, float) and raw.is_integer() else raw


def _integer(field: FieldSpec, raw: object, _days: Days) -> Verdict:
    if raw is None:
        return Verdict(None)
    value = _number(raw)
    if value is None:
        return Verdict(None, "type")
    if isinstance(value, float) or abs(value) > SAFE_INTEGER:
        return Verdict(value, "integer")
    return _range(field, value) or Verdict(value)


def _decimal(field: FieldSpec, raw: object, _days: Days) -> Verdict:
    if raw is None:
        return Verdict(None)
    value = _number(raw)
    if value is None:
        return Verdict(None, "type")
    if abs(value) > LARGEST_DECIMAL:
        return Verdict(value, "number")
    # The same three operations on IEEE doubles as in JavaScript, so the same answer.
    scale = 10**field.decimals
    if math.floor(float(value) * scale + 0.5) / scale != value:
        return Verdict(value, "decimals", str(field.decimals))
    return _range(field, value) or Verdict(value)


def _range(field: FieldSpec, value: float) -> Verdict | None:
    if field.min is not None and value < field.min:
        return Verdict(value, "too_small", plain_number(field.min))
    if field.max is not None and value > field.max:
        return Verdict(value, "too_large", plain_number(field.max))
    return None


def plain_number(number: float) -> str:
    """Write a bound as JavaScript would: 5 rather than 5.0, 0.000001 rather than 1e-06."""
    if float(number).is_integer():
        return str(int(number))
    return format(Decimal(repr(number)), "f")


def _date(field: FieldSpec, raw: object, days: Days) -> Verdict:
    if not isinstance(raw, str | None):
        return Verdict(None, "type")
    value = _trim(raw or "")
    if not value:
        return Verdict(None)
    try:
        if not _DATE.fullmatch(value):
            return Verdict(value, "date")
        date.fromisoformat(value)
    except ValueError:
        return Verdict(value, "date")
    # ISO dates sort as text.
    if field.earliest and value < (limit := resolve_date(field.earliest, days.first)):
        return Verdict(value, "too_early", limit)
    if field.latest and value > (limit := resolve_date(field.latest, days.last)):
        return Verdict(value, "too_late", limit)
    return Verdict(value)


def resolve_date(bound: str, today: date) -> str:
    """Return a date bound as ``YYYY-MM-DD``; beyond the calendar it is its first or last day."""
    found = _RELATIVE.fullmatch(bound)
    if not found:
        return bound
    shift = int(found[2] or 0) * (-1 if found[1] == "-" else 1)
    try:
        return (today + timedelta(days=shift)).isoformat()
    except OverflowError:
        return (date.max if shift > 0 else date.min).isoformat()


def _choice(field: FieldSpec, raw: object, _days: Days) -> Verdict:
    if not isinstance(raw, str | None):
        return Verdict(None, "type")
    if not raw:
        return Verdict(None)
    return Verdict(raw) if raw in field.options else Verdict(raw, "option")


def _tick(_field: FieldSpec, raw: object, _days: Days) -> Verdict:
    if not isinstance(raw, bool | None):
        return Verdict(None, "type")
    return Verdict(bool(raw))


_JUDGES: Mapping[str, Callable[[FieldSpec, object, Days], Verdict]] = {
    "text": _text,
    "textarea": _textarea,
    "email": _email,
    "phone": _phone,
    "integer": _integer,
    "decimal": _decimal,
    "date": _date,
    "select": _choice,
    "radio": _choice,
    "checkbox": _tick,
    "consent": _tick,
}
KINDS = frozenset({*_JUDGES, "hidden"})
