"""Which answers of a field matter to comparisons: one for each way that they can turn out.

The answers are no fewer than those that people can give, so that what none of them fulfils is never
fulfilled. None stands for no answer: of a field that is left out, or not answered yet.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from itertools import combinations, pairwise
from typing import Final, NamedTuple

from builder.backend.conditions import Answer, composed, holds
from builder.backend.days import anywhere_on_earth, resolve_date
from builder.backend.judges import LARGEST_DECIMAL, SAFE_INTEGER
from builder.check.amounts import Ends
from builder.check.patterns import problem_of, spelled
from builder.check.taken import takes
from builder.form.conditions import Comparison, Scalar
from builder.form.fields import (
    AnsweredField,
    CheckboxesField,
    DateField,
    DateTimeField,
    DecimalField,
    Field,
    IntegerField,
    SliderField,
    TimeField,
)
from builder.form.kinds import kind_of, value_type

_MOST_TICKS: Final = 6
_MOST_DECIMALS: Final = 6
_EPOCH: Final = datetime(1, 1, 1)  # noqa: DTZ001 - a time without a zone, as people type it
_OF_TICKS: Final = {"filled": "equals", "empty": "not"}


class Grid(NamedTuple):
    """Numbers that can be answers: from a start on in steps, in both directions, within bounds.

    Attributes:
        step: Distance between them; 0 for all numbers.
        start: One of them, or where they are counted from.
        least: The least number, if it is on the grid.
        most: The greatest number.
    """

    step: Fraction
    start: Fraction
    least: Fraction
    most: Fraction

    def above(self, bound: Fraction) -> Fraction | None:
        """Return the least number that is greater than a bound; None if there is none."""
        if not self.step:
            found = max(self.least, min(bound + 1, self.most))
            return found if found > bound else None
        if bound < self.least:
            steps = math.ceil((self.least - self.start) / self.step)
        else:
            steps = math.floor((bound - self.start) / self.step) + 1
        found = self.start + steps * self.step
        if float(found) == float(bound):
            # Among large numbers the next step has the same double, and so is the same answer.
            further = Fraction(repr(math.nextafter(float(bound), math.inf)))
            found = self.start + math.ceil((further - self.start) / self.step) * self.step
        return found if found <= self.most else None

    def below(self, bound: Fraction) -> Fraction | None:
        """Return the greatest number that is less than a bound; None if there is none."""
        if not self.step:
            found = min(self.most, max(bound - 1, self.least))
            return found if found < bound else None
        if bound > self.most:
            steps = math.floor((self.most - self.start) / self.step)
        else:
            steps = math.ceil((bound - self.start) / self.step) - 1
        found = self.start + steps * self.step
        if float(found) == float(bound):
            further = Fraction(repr(math.nextafter(float(bound), -math.inf)))
            found = self.start + math.floor((further - self.start) / self.step) * self.step
        return found if found >= self.least else None

    def between(self, low: Fraction, high: Fraction) -> Fraction | None:
        """Return a number that is greater than one and less than another; None if there is none."""
        if self.step:
            found = self.above(low)
        elif low < self.least < high:
            found = self.least
        elif low < self.most < high:
            found = self.most
        else:
            found = (low + high) / 2 if self.least <= low and high <= self.most else None
        return found if found is not None and float(found) < float(high) else None

    def has(self, number: Fraction) -> bool:
        """Tell whether a number is one of them."""
        on_step = not self.step or not (number - self.start) % self.step
        return self.least <= number <= self.most and on_step


def fulfils(
    answer: Answer, comparison: Comparison, field: Field, named: Container[str] = ()
) -> bool | None:
    """Tell whether an answer fulfils a comparison.

    Args:
        answer: The answer; None for none.
        comparison: The comparison.
        field: The field that it asks.
        named: Texts that stand for nothing but themselves. Any other text stands for many.

    Returns:
        Whether it does; None if that is not known, as of a pattern and a text that stands for many.
    """
    test, values = comparison.test, tuple[object, ...](comparison.values)
    if test == "matches":
        known = isinstance(answer, str) and answer in named
        return _matches(answer, str(values[0])) if known or answer is None else None
    if test in _OF_TICKS and kind_of(field).ticked:
        test, values = _OF_TICKS[test], (True,)  # type: ignore[assignment]
    compared = (values,) if test == "in" else values
    return holds((test, "it", *compared), {"it": answer})


def _matches(answer: Answer, pattern: str) -> bool | None:
    if answer is None:
        return False
    return (
        None if problem_of(pattern) else holds(("matches", "it", spelled(pattern)), {"it": answer})
    )


def possible_answers(
    field: Field, asked: Sequence[Comparison], ends: Ends | None = None
) -> tuple[Answer, ...] | None:
    """Return an answer for each way that comparisons can turn out.

    Args:
        field: The field that they all ask.
        asked: The comparisons.
        ends: Between which numbers the result of a calculation lies; None for any.

    Returns:
        The answers, with None for no answer; None instead if any may be possible.
    """
    try:
        return (None, *_given(field, _compared_values(asked), ends))
    except (ValueError, TypeError, OverflowError, ArithmeticError):
        # A value that the field cannot be compared with has a finding of its own.
        return None


def texts_told(
    field: Field, answers: Iterable[Answer], asked: Iterable[Comparison]
) -> frozenset[str]:
    """Return the texts among a field's answers that stand for nothing but themselves.

    Args:
        field: The field.
        answers: Its answers, of :func:`possible_answers`.
        asked: The comparisons that they were made for.
    """
    is_chosen = isinstance(field, AnsweredField) and bool(field.choices())
    told = answers if is_chosen else ("", *_compared_values(asked))
    return frozenset(each for each in told if isinstance(each, str))


def _compared_values(asked: Iterable[Comparison]) -> list[Scalar]:
    """Return the values that comparisons name, without patterns."""
    return [each for one in asked if one.test != "matches" for each in one.values]


def is_moment(field: Field, value: object) -> bool:
    """Tell whether a value can be an answer of a field of dates or times; True for other fields."""
    read = _READERS.get(type(field)) or (_day if value_type(field) == "date" else None)
    try:
        return read is None or bool(isinstance(value, str) and read(value) is not None)
    except ValueError:
        return False


def _given(field: Field, values: Sequence[object], ends: Ends | None) -> Iterator[Answer]:
    """Yield answers that are given."""
    kind = value_type(field)
    if kind == "boolean":
        yield from (True, False)
    elif isinstance(field, CheckboxesField):
        yield from _ticks(field, {each for each in values if isinstance(each, str)})
    elif isinstance(field, AnsweredField) and (choices := field.choices()):
        yield from (each.value for each in choices)
    elif kind == "number":
        for number in _numbers(_grid(field, ends), [Fraction(repr(each)) for each in values]):
            yield int(number) if number.denominator == 1 else float(number)
    elif type(field) in _READERS or kind == "date":
        read, write = _READERS.get(type(field), _day), _WRITERS.get(type(field), _written_day)
        places = [Fraction(read(each)) for each in values]  # type: ignore[arg-type]
        for number in _numbers(_span(field), places):
            yield write(int(number))
    else:
        texts = {each for each in values if isinstance(each, str)}
        any_other = "".join(sorted(texts)) + "another"  # longer than all that are compared with
        if isinstance(field, AnsweredField) and kind == "text":
            texts = {each for each in texts if takes(field, each)}
        else:
            yield ""  # of a constant: it is empty, and patterns are tried on it
        yield from sorted(texts)
        yield any_other


def _ticks(field: CheckboxesField, named: set[str]) -> Iterator[tuple[str, ...]]:
    """Yield combinations of options: every one of those named, with some others."""
    if len(named) > _MOST_TICKS:
        raise ValueError(len(named))
    options = [each.value for each in field.options]
    # Conditions compare composed texts.
    known = {composed(each) for each in named}
    asked = [each for each in options if composed(each) in known]
    others = [each for each in options if composed(each) not in known]
    most = len(options) if field.max_choices is None else field.max_choices
    no_tick: tuple[str, ...] = ()
    yield no_tick
    for size in range(len(asked) + 1):
        # Which of the others are ticked makes no difference, and how many only to these bounds.
        more = max(field.min_choices - size, 0 if size else 1)
        if more <= len(others) and size + more <= most:
            yield from ((*chosen, *others[:more]) for chosen in combinations(asked, size))


def _grid(field: Field, ends: Ends | None = None) -> Grid:
    """Return the numbers that a field takes, or that a calculation can give."""
    if ends is not None:
        return Grid(Fraction(0), Fraction(0), *ends)
    whole, far = Fraction(1), Fraction(SAFE_INTEGER)
    if isinstance(field, IntegerField | SliderField):
        step = Fraction(field.step or whole)
        return _bounded(step, field.min, field.max, far)
    if isinstance(field, DecimalField) and 0 <= field.decimals <= _MOST_DECIMALS:
        step = Fraction(repr(field.step)) if field.step else Fraction(1, 10**field.decimals)
        least = None if field.min is None else Fraction(repr(field.min))
        most = None if field.max is None else Fraction(repr(field.max))
        found = _bounded(step, least, most, Fraction(LARGEST_DECIMAL))
        # Steps are counted from the least number, digits from zero.
        return found if field.step else found._replace(start=Fraction(0))
    return Grid(Fraction(0), Fraction(0), -Fraction(LARGEST_DECIMAL), Fraction(LARGEST_DECIMAL))


def least_and_most(field: Field) -> tuple[float, float] | None:
    """Return the least and the greatest number that a field takes; None for another field."""
    if value_type(field) != "number" or not isinstance(field, AnsweredField):
        return None
    if choices := field.choices():
        numbers = [each.value for each in choices if isinstance(each.value, int | float)]
        return (float(min(numbers)), float(max(numbers))) if numbers else None
    grid = _grid(field)
    return float(grid.least), float(grid.most)


def _bounded(
    step: Fraction, least: Fraction | int | None, most: Fraction | int | None, far: Fraction
) -> Grid:
    if step <= 0 or (least is not None and most is not None and least > most):
        # The limits have a finding; nothing follows from them.
        return Grid(Fraction(0), Fraction(0), -far, far)
    return Grid(
        step,
        Fraction(0 if least is None else least),
        -far if least is None else Fraction(least),
        far if most is None else Fraction(most),
    )


def _numbers(grid: Grid, thresholds: Sequence[Fraction]) -> Iterator[Fraction]:
    """Yield a number of a grid for each place that it can have among thresholds."""
    marks = sorted(set(thresholds))
    if not marks:
        marks = [grid.least]
    yield from filter(grid.has, marks)
    ends = (grid.below(marks[0]), grid.above(marks[-1]))
    yield from (each for each in ends if each is not None)
    for low, high in pairwise(marks):
        if (between := grid.between(low, high)) is not None:
            yield between


# -- dates and times, as numbers ---------------------------------------------------------------


def _day(text: str) -> int:
    found = date.fromisoformat(text)
    if found.isoformat() != text:
        raise ValueError(text)
    return found.toordinal()


def _written_day(day: int) -> str:
    return date.fromordinal(day).isoformat()


def _minute(text: str) -> int:
    hours, _, minutes = text.partition(":")
    if text != f"{int(hours):02}:{int(minutes):02}" or not (
        0 <= int(hours) < 24 and int(minutes) < 60
    ):
        raise ValueError(text)
    return int(hours) * 60 + int(minutes)


def _written_minute(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _moment(text: str) -> int:
    day, _, time = text.partition("T")
    return (_day(day) - 1) * 1440 + _minute(time)


def _written_moment(minute: int) -> str:
    return (_EPOCH + timedelta(minutes=minute)).isoformat(timespec="minutes")


_READERS: Final[dict[type, Callable[[str], int]]] = {
    DateField: _day,
    TimeField: _minute,
    DateTimeField: _moment,
}
_WRITERS: Final[dict[type, Callable[[int], str]]] = {
    DateField: _written_day,
    TimeField: _written_minute,
    DateTimeField: _written_moment,
}


def _span(field: Field) -> Grid:
    """Return the dates or times that a field takes from now on, as numbers."""
    if isinstance(field, TimeField):
        first, last = 0, 1439
        least = _minute(field.earliest) if field.earliest else first
        most = _minute(field.latest) if field.latest else last
    elif isinstance(field, DateField | DateTimeField):
        days = 1440 if isinstance(field, DateTimeField) else 1
        first, last = (
            (0, date.max.toordinal() * 1440 - 1) if days > 1 else (1, date.max.toordinal())
        )
        shift = 1 if days > 1 else 0
        least = (_day(_at_least(field.earliest)) - shift) * days if field.earliest else first
        # What is counted from today moves on, so it is no bound for ever.
        is_bound = field.latest and not field.latest.startswith("today")
        most = (_day(field.latest) - shift + 1) * days - 1 if is_bound else last
    else:
        first, last = least, most = 1, date.max.toordinal()
    if least > most:
        least, most = first, last
    return Grid(Fraction(1), Fraction(0), Fraction(least), Fraction(most))


def _at_least(bound: str) -> str:
    """Return the first date that a lower bound can mean, wherever people are, from now on."""
    return resolve_date(bound, anywhere_on_earth(datetime.now(UTC)).first)
