"""The judges of single answers, one for each kind of field.

Where Python and JavaScript differ (digits, string length, rounding), the rule is explicit here and,
for white space and letters, in ``characters.py``; ``templates/page/js/rules/*.js`` are the twins.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final, NamedTuple

from .characters import (
    CONTROL,
    ascii_digits,
    clean_code,
    collapse,
    lines,
    one_line,
    tidy,
    trim,
    upper,
    without_accents,
)
from .conditions import Answer
from .contacts import EMAIL, PHONE, URL, AddressRule, read_address
from .days import Days, resolve_date
from .decimals import to_decimal, write
from .spec import FieldSpec

SAFE_INTEGER = 2**53 - 1
LARGEST_DECIMAL = 1e15

_CONTROL_IN_LINES = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")


class Judged(NamedTuple):
    """The judgement of one value.

    Attributes:
        value: The normalised value; None if nothing was answered.
        code: The rule that it breaks; empty if none.
        limit: The bound of that rule, for its message; empty if it has none.
    """

    value: Answer
    code: str = ""
    limit: str = ""


Judge = Callable[[FieldSpec, object, Days], Judged]


class KindRule(NamedTuple):
    """The rule of a kind of field that people answer.

    Attributes:
        judge: Judges one answer.
        given: How an answer is given, for the words of ``required``: ``text``, ``choice`` or
            ``tick``. A box without a tick is unanswered.
    """

    judge: Judge
    given: str = "text"


def judge(field: FieldSpec, raw: object, days: Days, *, required: bool | None = None) -> Judged:
    """Judge one answer.

    Args:
        field: A field that is answered.
        raw: The JSON value; None if nothing was answered.
        days: What day it is.
        required: Whether an answer is needed; as the field says if None.
    """
    verdict = RULES[field.kind].judge(field, raw, days)
    needed = field.required if required is None else required
    if not verdict.code and needed and _is_missing(field, verdict.value):
        return Judged(None, "required")
    return verdict


def _is_missing(field: FieldSpec, value: Answer) -> bool:
    # "No" is an answer; a box without a tick is not.
    return value is None or value == () or (value is False and RULES[field.kind].given == "tick")


def normalise(steps: tuple[str, ...], text: str) -> str:
    """Apply normalisers to a text, in order."""
    for step in steps:
        text = _NORMALISERS[step](text)
    return text


_NORMALISERS: Mapping[str, Callable[[str], str]] = {
    "trim": trim,
    "collapse": collapse,
    "digits": lambda text: re.sub("[^0-9]+", "", ascii_digits(clean_code(text))),
    "upper": upper,
    "unaccent": without_accents,
}


def _text(field: FieldSpec, raw: object, _days: Days) -> Judged:
    if not isinstance(raw, str | None):
        return Judged(None, "type")
    typed = tidy(one_line(raw or ""))
    value = normalise(field.normalise, typed)
    if not trim(value):
        # Normalising an answer to nothing would lose it without a message.
        return Judged(None, "digits" if trim(typed) else "")
    if CONTROL.search(value):
        return Judged(value, "characters")
    if not _matches(field, value):
        # If only look-alikes and invisible characters are in the way, the plain form counts.
        code = normalise(field.normalise, ascii_digits(clean_code(typed)))
        value = code if _matches(field, code) else value
    if verdict := _length(field, value):
        return verdict
    return Judged(value, "" if _matches(field, value) else "pattern")


def _textarea(field: FieldSpec, raw: object, _days: Days) -> Judged:
    if not isinstance(raw, str | None):
        return Judged(None, "type")
    value = trim(tidy(lines(raw or "")))
    if not value:
        return Judged(None)
    if _CONTROL_IN_LINES.search(value):
        return Judged(value, "characters")
    return _length(field, value) or Judged(value)


def _address(code: str, rule: AddressRule) -> Judge:
    def judged(_field: FieldSpec, raw: object, _days: Days) -> Judged:
        if not isinstance(raw, str | None):
            return Judged(None, "type")
        value, fits = read_address(rule, raw or "")
        return Judged(value, "" if fits else code) if value else Judged(None)

    return judged


def _length(field: FieldSpec, value: str) -> Judged | None:
    if len(value) < field.min_length:
        return Judged(value, "too_short", str(field.min_length))
    if len(value) > field.max_length:
        return Judged(value, "too_long", str(field.max_length))
    return None


def _matches(field: FieldSpec, value: str) -> bool:
    # ASCII makes \d and \w mean in Python what they mean in JavaScript.
    return not field.pattern or bool(re.fullmatch(field.pattern, value, re.ASCII))


def _number(raw: object) -> int | float | None:
    """Return a JSON number as it is; None for other types and for all but finite doubles."""
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        return None
    try:
        finite = math.isfinite(raw)
    except OverflowError:  # an integer of more than 308 digits; JavaScript reads it as infinite
        finite = False
    if not finite:
        return None
    return int(raw) if isinstance(raw, float) and raw.is_integer() else raw


def _integer(field: FieldSpec, raw: object, _days: Days) -> Judged:
    if raw is None:
        return Judged(None)
    value = _number(raw)
    if value is None:
        return Judged(None, "type")
    if isinstance(value, float) or abs(value) > SAFE_INTEGER:
        return Judged(value, "integer")
    return _range(field, value) or _step(field, value) or Judged(value)


def _decimal(field: FieldSpec, raw: object, _days: Days) -> Judged:
    if raw is None:
        return Judged(None)
    value = _number(raw)
    if value is None:
        return Judged(None, "type")
    if abs(value) > LARGEST_DECIMAL:
        return Judged(value, "number")
    # Both languages write the shortest decimal and read the nearest double: the same result.
    if float(f"{value:.{field.decimals}f}") != value:
        return Judged(value, "decimals", str(field.decimals))
    return _range(field, value) or _step(field, value) or Judged(value)


def _rating(field: FieldSpec, raw: object, _days: Days) -> Judged:
    if raw is None:
        return Judged(None)
    value = _number(raw)
    if value is None:
        return Judged(None, "type")
    fits = isinstance(value, int) and field.lowest <= value <= field.scale
    return Judged(value, "" if fits else "option")


def _range(field: FieldSpec, value: float) -> Judged | None:
    if field.min is not None and value < field.min:
        return Judged(value, "too_small", plain_number(field.min))
    if field.max is not None and value > field.max:
        return Judged(value, "too_large", plain_number(field.max))
    return None


def _step(field: FieldSpec, value: float) -> Judged | None:
    from_start = to_decimal(value) - to_decimal(field.min or 0)
    if field.step is not None and from_start % to_decimal(field.step):
        return Judged(value, "step", plain_number(field.step))
    return None


def plain_number(number: float) -> str:
    """Write a bound as JavaScript would: 5 rather than 5.0, 0.000001 rather than 1e-06."""
    return write(to_decimal(number))


def _date(field: FieldSpec, raw: object, days: Days) -> Judged:
    if not isinstance(raw, str | None):
        return Judged(None, "type")
    value = ascii_digits(clean_code(raw or ""))
    if not value:
        return Judged(None)
    if not _is_date(value):
        return Judged(value, "date")
    return _date_bounds(field, value, value, days) or Judged(value)


def _datetime(field: FieldSpec, raw: object, days: Days) -> Judged:
    """Judge a date with a time; its bounds are dates."""
    if not isinstance(raw, str | None):
        return Judged(None, "type")
    value = ascii_digits(clean_code(raw or ""))
    if not value:
        return Judged(None)
    day, _, time = value.partition("T")
    if not _is_date(day) or not _TIME.fullmatch(time):
        return Judged(value, "datetime")
    return _date_bounds(field, value, day, days) or Judged(value)


def _time(field: FieldSpec, raw: object, _days: Days) -> Judged:
    if not isinstance(raw, str | None):
        return Judged(None, "type")
    value = ascii_digits(clean_code(raw or ""))
    if not value:
        return Judged(None)
    if not _TIME.fullmatch(value):
        return Judged(value, "time")
    if field.earliest and value < field.earliest:
        return Judged(value, "too_early", field.earliest)
    if field.latest and value > field.latest:
        return Judged(value, "too_late", field.latest)
    return Judged(value)


def _is_date(text: str) -> bool:
    try:
        return bool(_DATE.fullmatch(text) and date.fromisoformat(text))
    except ValueError:
        return False


def _date_bounds(field: FieldSpec, value: str, day: str, days: Days) -> Judged | None:
    # ISO dates sort as text. Browsers turn a year of two digits into 0024.
    if day < "1000" <= (field.earliest or field.latest or "1000"):
        return Judged(value, "year")
    if field.earliest and day < (limit := resolve_date(field.earliest, days.first)):
        return Judged(value, "too_early", limit)
    if field.latest and day > (limit := resolve_date(field.latest, days.last)):
        return Judged(value, "too_late", limit)
    return None


def _choice(field: FieldSpec, raw: object, _days: Days) -> Judged:
    if not isinstance(raw, str | None):
        return Judged(None, "type")
    if not raw:
        return Judged(None)
    return Judged(raw) if raw in field.options else Judged(raw, "option")


def _choices(field: FieldSpec, raw: object, _days: Days) -> Judged:
    """Judge a list of options, each at most once; it is put into the options' order."""
    chosen = [] if raw is None else raw
    if not isinstance(chosen, list | tuple) or not all(isinstance(each, str) for each in chosen):
        return Judged(None, "type")
    ticked = set(chosen)
    value = tuple(each for each in field.options if each in ticked)
    if len(value) != len(chosen):
        return Judged(value, "option")
    if value and len(value) < field.min_choices:
        return Judged(value, "too_few", str(field.min_choices))
    if field.max_choices is not None and len(value) > field.max_choices:
        return Judged(value, "too_many", str(field.max_choices))
    return Judged(value)


def _yesno(_field: FieldSpec, raw: object, _days: Days) -> Judged:
    if not isinstance(raw, bool | None):
        return Judged(None, "type")
    return Judged(raw)


def _tick(_field: FieldSpec, raw: object, _days: Days) -> Judged:
    if not isinstance(raw, bool | None):
        return Judged(None, "type")
    return Judged(bool(raw))


# A new kind is one row here.
RULES: Final[dict[str, KindRule]] = {
    "text": KindRule(_text),
    "textarea": KindRule(_textarea),
    "email": KindRule(_address("email", EMAIL)),
    "phone": KindRule(_address("phone", PHONE)),
    "url": KindRule(_address("url", URL)),
    "integer": KindRule(_integer),
    "decimal": KindRule(_decimal),
    "rating": KindRule(_rating, given="choice"),
    "slider": KindRule(_integer),
    "date": KindRule(_date),
    "time": KindRule(_time),
    "datetime": KindRule(_datetime),
    "select": KindRule(_choice, given="choice"),
    "radio": KindRule(_choice, given="choice"),
    "country": KindRule(_choice, given="choice"),
    "checkboxes": KindRule(_choices, given="choice"),
    "checkbox": KindRule(_tick, given="tick"),
    "consent": KindRule(_tick, given="tick"),
    "yesno": KindRule(_yesno, given="choice"),
}
