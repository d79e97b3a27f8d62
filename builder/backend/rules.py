"""The rules of a form in the backend: the twin of ``templates/page/js/rules.js``.

Both engines read the same field specifications and must judge every form alike; a differential test
holds them to it. Fields are judged in order, as conditions and calculations refer only to fields
above. The backend decides again what is shown, required and calculated, and does not trust the
page.

Rule codes, with the placeholders of their messages besides ``{label}``::

    required                nothing was answered
    characters              control characters or halves of a surrogate pair
    digits                  no digit in an answer of which only digits are kept
    too_short {min}         too_long {max}          in code points
    pattern                 email    phone    url   not of the form asked for
    number                  integer                 not a number that fits; not a whole number
    decimals {max}                                  too many digits after the point
    too_small {min}         too_large {max}         numbers
    step {step}                                     not on one of the steps
    option                                          not one of the options
    too_few {min}           too_many {max}          ticks
    date    time    datetime                        not of the calendar or the clock
    year                                            before 1000, unless the bounds are
    too_early {min}         too_late {max}          dates, as YYYY-MM-DD, and times
    mismatch {other}                                not what another field repeats

``type`` has no message: the value has a JSON type that the page never sends.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .calculation import calculate
from .characters import CONTROL
from .conditions import Answer, holds
from .days import Days, anywhere_on_earth, resolve_date
from .judges import (
    LARGEST_DECIMAL,
    RULES,
    SAFE_INTEGER,
    Judged,
    judge,
    normalise,
    plain_number,
)
from .references import reference
from .spec import FieldSpec, FormSpec
from .wording import fill, is_right_to_left, word_limit

__all__ = [
    "KINDS",
    "LARGEST_DECIMAL",
    "PARAMETER_MAX",
    "SAFE_INTEGER",
    "Answers",
    "Days",
    "Judged",
    "Judgement",
    "MalformedError",
    "Value",
    "anywhere_on_earth",
    "hidden_value",
    "judge",
    "judge_answers",
    "judge_form",
    "language_of",
    "message",
    "normalise",
    "plain_number",
    "resolve_date",
]

Value = str | int | float | bool | None

PARAMETER_MAX = 512
KINDS = frozenset({*RULES, "hidden", "calculated"})


@dataclass(frozen=True, slots=True)
class Answers:
    """The judged answers.

    Attributes:
        values: The shown and valid answers, by context name.
        errors: Broken rules by context name.
        hidden: Names of the fields whose condition does not hold.
    """

    values: dict[str, Answer] = field(default_factory=dict)
    errors: dict[str, Judged] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Judgement:
    """The judged submission.

    Attributes:
        context: The values to deliver, by context name; unanswered ones are left out.
        errors: Broken rules by context name.
        references: The random references that were made, as the page shows them.
    """

    context: Mapping[str, Value]
    errors: Mapping[str, Judged]
    references: Mapping[str, str] = field(default_factory=dict)


class MalformedError(ValueError):
    """Values that the page never sends: an undeclared name, or another JSON type."""


def judge_form(
    form: FormSpec,
    values: Mapping[str, object],
    parameters: Mapping[str, str],
    days: Days,
    conversation: Mapping[str, str] | None = None,
    seed: bytes = b"",
) -> Judgement:
    """Judge a submission.

    Args:
        form: The compiled form.
        values: What the page sent, by context name.
        parameters: The page's query parameters.
        days: What day it is.
        conversation: Variables of the conversation as texts, as far as the form may read them.
        seed: The submission's secret, from which its random references are derived; empty for no
            references.

    Raises:
        MalformedError: A name that the form does not declare, or a wrong JSON type.
    """
    answered = {each.name for each in form.fields if each.kind in RULES}
    if undeclared := sorted(set(values) - answered):
        raise MalformedError(f"undeclared: {undeclared[0]!r}")
    answers = judge_answers(form.fields, values, parameters, days, conversation, seed)
    for name, verdict in answers.errors.items():
        if verdict.code == "type":
            raise MalformedError(f"wrong type: {name!r}")
    context: dict[str, Value] = {}
    for each in form.fields:
        if not each.delivered:
            continue
        if each.name in answers.hidden:
            context.update(_while_hidden(each, days))
        else:
            context.update(_delivered(each, answers.values.get(each.name)))
    references = {
        each.name: str(answers.values[each.name])
        for each in form.fields
        if each.source == "random" and each.name in answers.values
    }
    return Judgement(context, answers.errors, references)


def judge_answers(
    fields: tuple[FieldSpec, ...],
    values: Mapping[str, object],
    parameters: Mapping[str, str],
    days: Days,
    conversation: Mapping[str, str] | None = None,
    seed: bytes = b"",
) -> Answers:
    """Judge the answers to fields in order; the arguments are those of :func:`judge_form`."""
    found = Answers()
    for each in fields:
        if each.show_if and not holds(each.show_if, found.values):
            found.hidden.add(each.name)
            continue
        if each.kind == "hidden":
            verdict = Judged(hidden_value(each, parameters, conversation, seed))
        elif each.kind == "calculated":
            verdict = Judged(calculate(each.expression, found.values, days.today))
        else:
            needed = each.required or bool(
                each.required_if and holds(each.required_if, found.values)
            )
            verdict = judge(each, values.get(each.name), days, required=needed)
            if each.equals and not verdict.code and each.equals not in found.errors:
                verdict = _repeated(each, verdict, found.values.get(each.equals))
        if verdict.code:
            found.errors[each.name] = verdict
        elif verdict.value is not None:
            found.values[each.name] = verdict.value
    return found


def hidden_value(
    field: FieldSpec,
    parameters: Mapping[str, str],
    conversation: Mapping[str, str] | None = None,
    seed: bytes = b"",
) -> str | int | None:
    """Return a hidden field's value; None if it is missing or unusable."""
    if field.source == "constant":
        return field.value
    if field.source == "random":
        return reference(field, seed) if seed else None
    found = (conversation or {}) if field.source == "context" else parameters
    value = found.get(field.parameter, "")
    usable = value and len(value) <= PARAMETER_MAX and not CONTROL.search(value)
    return value if usable else None


def language_of(form: FormSpec, asked: str) -> str:
    """Return the form's language for a requested one: ``pt-br``, ``pt``, its default."""
    tags = (asked.lower(), asked.lower().partition("-")[0])
    return next((each for each in tags if each in form.languages), form.languages[0])


def message(form: FormSpec, field: FieldSpec, verdict: Judged, language: str) -> str:
    """Word a broken rule for people, as the page would.

    Args:
        form: The compiled form.
        field: The field that was judged.
        verdict: Its verdict, with a code.
        language: The language asked for, any case; falls back ``pt-br -> pt -> default``.
    """
    code = verdict.code
    # What is chosen or ticked has words of its own for "required".
    kindly = f"{code}_{RULES[field.kind].given}"
    general = {tag: words.get(kindly, words[code]) for tag, words in form.messages.items()}
    wording = _best(field.messages.get(code, {}), language, form) or _best(general, language, form)
    tag = language_of(form, language)
    limit = word_limit(verdict, form.formats.get(tag, {}))
    values = {"label": _best(field.label, language, form) or field.name}
    if code == "mismatch":
        other = next(each for each in form.fields if each.name == verdict.limit)
        values["other"] = _best(other.label, language, form) or other.name
    else:
        values |= {"min": limit, "max": limit, "step": limit}
    return fill(wording, values, is_right_to_left(tag))


def _repeated(field: FieldSpec, verdict: Judged, other: Answer) -> Judged:
    if verdict.value == other:
        return verdict
    return Judged(verdict.value, "mismatch", field.equals)


def _delivered(field: FieldSpec, value: Answer) -> Mapping[str, Value]:
    """Return what an answer puts into the context."""
    if field.deliver or isinstance(value, tuple):
        chosen = value if isinstance(value, tuple) else ()
        if field.deliver == "booleans":
            return {f"{field.name}_{each}": each in chosen for each in field.options}
        return {field.name: field.delimiter.join(chosen)} if chosen else {}
    return {} if value is None else {field.name: value}


def _while_hidden(field: FieldSpec, days: Days) -> Mapping[str, Value]:
    """Return what a field puts into the context while it is hidden."""
    if field.when_hidden == "default":
        if field.kind not in RULES:
            return {}  # what nobody answers starts with nothing
        verdict = judge(field, field.default, days, required=False)
        return {} if verdict.code else _delivered(field, verdict.value)
    if field.when_hidden == "null":
        names = [f"{field.name}_{each}" for each in field.options]
        return dict.fromkeys(names if field.deliver == "booleans" else (field.name,))
    return {}


def _best(wordings: Mapping[str, str], language: str, form: FormSpec) -> str:
    tag = language.lower()
    for each in (tag, tag.partition("-")[0], *form.languages):
        if wordings.get(each):
            return wordings[each]
    return ""
