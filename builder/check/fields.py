"""The rules of single fields: bounds that contradict each other, patterns, defaults."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from builder.backend import rules
from builder.backend.spec import FieldSpec
from builder.check.findings import Finding, placed, places_of
from builder.check.flow import picture_problem
from builder.check.patterns import problem_of
from builder.check.taken import judged
from builder.check.wording import called
from builder.form.countries import COUNTRIES
from builder.form.fields import (
    GRADES_MOST,
    AnsweredField,
    ConsentField,
    CountryField,
    DateField,
    DateTimeField,
    Field,
    HiddenField,
    ImageField,
    LinkField,
    RatingField,
    ReferenceStyle,
    SliderField,
    TextareaField,
    TextField,
    TimeField,
)
from builder.form.kinds import Check, kind_of
from builder.form.pictures import PICTURE_MAX
from builder.form.place import Place
from builder.form.project import Project
from builder.form.rule_messages import MISMATCH, rules_of
from builder.say import listed, say, say_count

LENGTH_MAX = 10_000
DECIMALS_MOST = 6
# Shorter references repeat too soon; a longer number is more than JavaScript counts exactly.
REFERENCE_MIN = 6
_REFERENCE_MAX: Mapping[ReferenceStyle, int] = {"letters": 24, "number": 15}
STEP_MIN = 0.000001
_TIME = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")
_LINK = re.compile(r"(?:https://[^\s/?#\\]+|mailto:[^\s?]+@|tel:\+?[0-9])\S*")
_STANDING_IN: Mapping[str, str] = {
    "source": say("it shows the grey box of a new picture; choose a picture."),
    "url": say("it leads to example.com, as each new link does; write where it leads."),
}
# A finding that does not know its field yet.
Draft = tuple[str, Place | str, str]
_RELATIVE = re.compile(r"today([+-][0-9]{1,5})?")


def check(project: Project) -> Iterator[Finding]:
    """Find rules that no answer can satisfy, or that the engines cannot run."""
    for field in project.fields:
        for code, where, text in _problems(field):
            yield Finding(
                code=code,
                severity="error",
                place=placed(where).in_field(field.id),
                text=say("{field}: {problem}", field=called(field, project), problem=text),
            )
        yield from _as_it_was_made(field, project)


def _as_it_was_made(field: Field, project: Project) -> Iterator[Finding]:
    """Find what only stands in for something until somebody chooses it."""
    for attribute, problem in _STANDING_IN.items():
        usual = kind_of(field).starting.get(attribute)
        if usual is not None and getattr(field, attribute) == usual:
            yield Finding(
                code="unchanged",
                severity="warning",
                place=Place(field_id=field.id, attribute=attribute),
                text=say("{field}: {problem}", field=called(field, project), problem=problem),
            )


def _problems(field: Field) -> Iterator[Draft]:
    """Yield code, place in the field and text of what is wrong with it."""
    for each in kind_of(field).checks:
        yield from CHECKS[each](field)
    if isinstance(field, AnsweredField):
        yield from _messages(field)


def _rows(field: TextareaField) -> Iterator[Draft]:
    if not 2 <= field.rows <= 20:
        yield "rows", "rows", say("the height must be 2 to 20 lines.")


def _consent(field: ConsentField) -> Iterator[Draft]:
    if not field.required:
        yield "consent-optional", "required", say("a consent must be required; use a tick box.")


def _hidden(field: HiddenField) -> Iterator[Draft]:
    if field.source == "constant" and len(field.value) > rules.PARAMETER_MAX:
        yield (
            "constant-too-long",
            "value",
            say("at most {most} characters.", most=rules.PARAMETER_MAX),
        )
    most = _REFERENCE_MAX[field.style]
    if field.source == "random" and not REFERENCE_MIN <= field.length <= most:
        yield (
            "reference-length",
            "length",
            say(
                "a random reference of this kind has {least} to {most} letters or digits.",
                least=REFERENCE_MIN,
                most=most,
            ),
        )


def _picture(field: ImageField) -> Iterator[Draft]:
    if problem := picture_problem(field.source, PICTURE_MAX):
        yield "picture", "source", problem


def _link(field: LinkField) -> Iterator[Draft]:
    if not _LINK.fullmatch(field.url):
        yield "link", "url", say("a link leads to https:, mailto: or tel:, and holds no spaces.")


def _default(field: AnsweredField) -> Iterator[Draft]:
    spec = FieldSpec(kind=field.kind, name="default")
    if rules.judge(spec, field.starts_with, rules.anywhere_on_earth(datetime.now(UTC))).code:
        yield "default", "default", say("the first value breaks the field's own rules.")


def _messages(field: AnsweredField) -> Iterator[Draft]:
    known = rules_of(field)
    for rule, found in places_of(each.rule for each in field.messages).items():
        place = Place(attribute="messages", index=found[0], part="rule")
        if rule not in (*known, MISMATCH):
            yield (
                "message-rule",
                place,
                (
                    say(
                        "there is a message for {rule!r}, which is not a rule of this "
                        "kind. Its rules are {rules}.",
                        rule=rule[:40],
                        rules=listed(known),
                    )
                ),
            )
        elif len(found) > 1:
            again = replace(place, index=found[1])
            yield (
                "message-rule",
                again,
                say("the rule {rule!r} has {uses} messages; keep one.", rule=rule, uses=len(found)),
            )


def _rating(field: RatingField) -> Iterator[Draft]:
    if not 2 <= field.scale <= GRADES_MOST:
        yield (
            "scale",
            "scale",
            say("the highest grade must be 2 to {most}.", most=GRADES_MOST),
        )
    if field.lowest not in (0, 1):
        yield "scale", "lowest", say("the lowest grade must be 0 or 1.")
    if field.look != "numbers" and field.lowest != 1:
        yield "scale", "lowest", say("stars and faces count from 1.")
    if field.look == "faces" and field.scale not in (3, 5):
        yield "scale", "scale", say("there are 3 or 5 faces.")
    grades = field.scale - field.lowest + 1
    if field.grade_words and len(field.grade_words) != grades:
        yield (
            "grade-words",
            Place(attribute="grade_words", index=min(len(field.grade_words), grades)),
            say_count(
                "there is {count} word for {grades} grades; each grade needs its own, or none "
                "has one.",
                "there are {count} words for {grades} grades; each grade needs its own, or none "
                "has one.",
                len(field.grade_words),
                grades=grades,
            ),
        )


def _countries(field: CountryField) -> Iterator[Draft]:
    for attribute in ("countries", "preferred"):
        codes = getattr(field, attribute)
        unknown = [index for index, code in enumerate(codes) if code not in COUNTRIES]
        if unknown:
            place = Place(attribute=attribute, index=unknown[0])
            yield (
                "country",
                place,
                say("{code!r} is not a country code such as GR.", code=codes[unknown[0]][:10]),
            )
    if field.default and field.default not in (*field.preferred, *(field.countries or COUNTRIES)):
        yield "country", "default", say("the country chosen at first is not in its list.")


def _times(field: TimeField) -> Iterator[Draft]:
    bounds = [(name, getattr(field, name)) for name in ("earliest", "latest")]
    for attribute, bound in bounds:
        if bound and not _TIME.fullmatch(bound):
            yield (
                "time-bound",
                attribute,
                say("{bound!r} is not a time such as 09:30.", bound=bound[:40]),
            )
    if all(bound for _, bound in bounds) and field.earliest > field.latest:
        yield "time-order", "latest", say("the last time allowed is before the first.")


def _length(field: TextField | TextareaField) -> Iterator[Draft]:
    if not 1 <= field.max_length <= LENGTH_MAX:
        yield (
            "length",
            "max_length",
            say("the greatest length must be 1 to {most}.", most=LENGTH_MAX),
        )
    if not 0 <= field.min_length <= field.max_length:
        yield (
            "length",
            "min_length",
            say("the least length must be from 0 to the greatest length."),
        )


def _pattern(field: TextField) -> Iterator[Draft]:
    problem = problem_of(field.pattern, ignore_case=field.pattern_ignores_case)
    if field.pattern and problem:
        yield "pattern", "pattern", say("the pattern {problem}", problem=problem)


def _text_default(field: TextField | TextareaField) -> Iterator[Draft]:
    verdict = judged(field, field.default) if field.default else None
    if verdict is not None and verdict.code:
        yield "default", "default", say("the first value breaks the field's own rules.")


def _bounds(field: Any) -> Iterator[Draft]:
    if field.min is not None and field.max is not None and field.min > field.max:
        yield "bounds", "max", say("the greatest value is below the least.")
    if not _is_step(getattr(field, "step", None)):
        yield "step", "step", say("a step must be greater than 0, and 0.000001 or more.")
        return
    decimals = getattr(field, "decimals", 0)
    limit = rules.LARGEST_DECIMAL if hasattr(field, "decimals") else rules.SAFE_INTEGER
    for attribute in ("min", "max"):
        bound = getattr(field, attribute)
        if bound is not None and not abs(bound) <= limit:  # nor is NaN
            yield "bounds", attribute, say("this bound is beyond what a browser can count exactly.")
    if not 0 <= decimals <= DECIMALS_MOST:
        yield "decimals", "decimals", say("0 to 6 digits after the point are possible.")


def _is_step(step: float | None) -> bool:
    return step is None or step >= STEP_MIN  # nor is NaN


def _slider(field: SliderField) -> Iterator[Draft]:
    if not _is_step(field.step):
        return
    if field.max - field.min < field.step:
        yield "bounds", "max", say("a slider needs at least two values.")
    if not field.required:
        yield "slider-required", "required", say("a slider always has an answer.")
    if field.default is not None and (
        not field.min <= field.default <= field.max or (field.default - field.min) % field.step
    ):
        yield "default", "default", say("the first value is not one of the slider's values.")


def _dates(field: DateField | DateTimeField) -> Iterator[Draft]:
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
                say(
                    "{bound!r} is not a date such as 2026-12-31, nor today, today+30 or today-7.",
                    bound=bound[:40],
                ),
            )
            continue
        resolved.append(rules.resolve_date(bound, today))
    if len(resolved) == 2 and resolved[0] > resolved[1]:
        yield "date-order", "latest", say("the last date allowed is before the first.")


def _is_bound(text: str) -> bool:
    if _RELATIVE.fullmatch(text):
        return True
    try:
        return bool(re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII) and date.fromisoformat(text))
    except ValueError:
        return False


CHECKS: Mapping[Check, Callable[[Any], Iterator[Draft]]] = {
    "length": _length,
    "pattern": _pattern,
    "text_default": _text_default,
    "default": _default,
    "rows": _rows,
    "bounds": _bounds,
    "slider": _slider,
    "rating": _rating,
    "countries": _countries,
    "dates": _dates,
    "times": _times,
    "consent": _consent,
    "hidden": _hidden,
    "picture": _picture,
    "link": _link,
}
