"""Answers by chance: the same seed gives the same ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any, Final

from builder.backend.spec import FieldSpec
from builder.form.kinds import KINDS
from builder.form.kinds.row import Sampler

_TRIED: Final = 3  # answers of a field, one of which fits almost always
_SPAN: Final = 1_000  # of numbers without a second bound, in steps
_DAYS: Final = 365
_GIVEN: Final = ("Ada", "Bo", "Chloé", "Dmitri", "Eleni", "Farah", "Göran", "Ines", "Jun", "Zoë")
_FAMILY: Final = ("Hart", "Li", "Müller", "O’Neill", "Papadaki", "Quist", "Santos", "Weiß")


def by_chance(random: Random, today: date) -> Callable[[FieldSpec], list[Any]]:
    """Return what makes answers to a field, which are judged before they are used."""

    def made(field: FieldSpec) -> list[Any]:
        maker = _MAKERS.get(KINDS[field.kind].samples.sampler)
        return [maker(field, random, today) for _ in range(_TRIED)] if maker else []

    return made


def _text(field: FieldSpec, random: Random, _today: date) -> str:
    words = [random.choice(_GIVEN)]
    while sum(map(len, words)) < field.min_length or random.random() < 0.3:
        words.append(random.choice(_FAMILY))
    return " ".join(words)[: field.max_length]


def _number(field: FieldSpec, random: Random, _today: date) -> int | float:
    step = Decimal(repr(field.step)) if field.step else Decimal(1).scaleb(-field.decimals)
    least = Decimal(repr(field.min)) if field.min is not None else Decimal(0)
    if field.min is None and field.max is not None and field.max < 0:
        least = Decimal(repr(field.max)) // step * step - step * _SPAN
    most = Decimal(repr(field.max)) if field.max is not None else least + step * _SPAN
    found = least + step * random.randint(0, max(0, int((most - least) // step)))
    return int(found) if found == found.to_integral_value() else float(found)


def _date(field: FieldSpec, random: Random, today: date) -> str:
    early = field.latest and not field.earliest
    shift = random.randint(0, _DAYS)
    return (today + timedelta(days=-shift if early else shift)).isoformat()


def _moment(field: FieldSpec, random: Random, today: date) -> str:
    return f"{_date(field, random, today)}T{_time(field, random, today)}"


def _time(_field: FieldSpec, random: Random, _today: date) -> str:
    return f"{random.randrange(24):02}:{random.randrange(60):02}"


def _grade(field: FieldSpec, random: Random, _today: date) -> int:
    return random.randint(field.lowest, field.scale)


def _option(field: FieldSpec, random: Random, _today: date) -> str:
    return random.choice(field.options)


def _options(field: FieldSpec, random: Random, _today: date) -> list[str]:
    most = len(field.options) if field.max_choices is None else field.max_choices
    count = random.randint(min(max(1, field.min_choices), most), most)
    return random.sample(field.options, min(count, len(field.options)))


_MAKERS: Final[Mapping[Sampler, Callable[[FieldSpec, Random, date], Any]]] = {
    "text": _text,
    "number": _number,
    "date": _date,
    "moment": _moment,
    "time": _time,
    "grade": _grade,
    "option": _option,
    "options": _options,
}
