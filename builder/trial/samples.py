"""Sample answers that pass a form's rules, and the query parameters of a chat."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Final, Literal, NamedTuple

from builder.backend import rules
from builder.backend.spec import FieldSpec, FormSpec
from builder.check.patterns import example_of
from builder.errors import ValuesError
from builder.form.answers import no_option_of
from builder.form.channels import channel_of
from builder.form.kinds import KINDS, Sampler
from builder.say import say

Flavour = Literal["typical", "minimal", "maximal", "greek", "emoji", "rtl"]
FLAVOURS: Final[Mapping[Flavour, str]] = {
    "typical": say("typical answers"),
    "minimal": say("only what is required"),
    "maximal": say("the longest answers"),
    "greek": say("Greek text"),
    "emoji": say("emoji and combining marks"),
    "rtl": say("Arabic text (right to left)"),
}
"""The flavour's words in the menu, after “Fill in”."""

# Tried in turn until one passes the field's rules; by autofill token, then by flavour.
_BY_TOKEN: Final[Mapping[str, Mapping[str, str]]] = {
    "given-name": {"typical": "Anne-Marie", "greek": "Μαρία", "rtl": "ليلى"},
    "family-name": {"typical": "O’Neill", "greek": "Παπαδοπούλου", "rtl": "حداد"},
    "name": {
        "typical": "Anne-Marie O’Neill",
        "greek": "Μαρία Παπαδοπούλου",
        "rtl": "ليلى حداد",
    },
    "address-level1": {"typical": "Attica", "greek": "Αττική"},
    "address-level2": {"typical": "Athens", "greek": "Αθήνα"},
    "street-address": {"typical": "12 Ermou Street", "greek": "Ερμού 12"},
    "postal-code": {"typical": "10431", "greek": "10431"},
    "organization": {"typical": "Example Ltd", "greek": "Παράδειγμα ΑΕ"},
}
_WORDS: Final[Mapping[str, str]] = {
    "typical": "Example",
    "minimal": "A",
    "maximal": "Example",
    "greek": "Παράδειγμα",
    "emoji": "Zoë 👩‍👧 e\u0301",
    "rtl": "مثال",
}


def sample_parameters(channel: str = "web", integration_id: str = "") -> dict[str, str]:
    """Return query parameters as the documentation shows them.

    Args:
        channel: The integration's channel.
        integration_id: A real integration id; the documentation's example if empty.
    """
    return {
        "channel": channel,
        "integration_id": integration_id or "1a234567-b8cd-9e0f-1234-g5h6ij78klmn",
        "session_id": "ab1c23d4-5ef6-7gh8-i9hj-k0lm12345n6o",
        "user_id": "user-7f3c2a10",
        "trigger_node_id": "123456a7-bc89-01d2-345e-67f89g012h34",
        **channel_of(channel).sample,
    }


def sample_values(
    form: FormSpec,
    today: date,
    flavour: Flavour = "typical",
    first: Callable[[FieldSpec], list[Any]] = lambda _field: [],
) -> dict[str, Any]:
    """Return answers that the rules accept.

    Args:
        form: The compiled form.
        today: The date that relative bounds count from.
        flavour: What the answers are like.
        first: Returns answers to a field that are tried first.

    Raises:
        ValuesError: No answer was found for a required field.
    """
    days = rules.Days(today, today)
    answered = [each for each in form.fields if KINDS[each.kind].answered]
    found: dict[str, Any] = {}
    for field in answered:
        if flavour != "minimal" or field.required:
            _answer(field, found, days, flavour, first)
    # Answers can make other fields visible or required; every round may add some.
    for _ in answered:
        judged = rules.judge_answers(form.fields, found, {}, days)
        asked = [each for each in answered if each.name in judged.errors]
        before = len(found)
        for field in asked:
            _answer(field, found, days, flavour, first)
        if len(found) == before:
            break
    hidden = rules.judge_answers(form.fields, found, {}, days).hidden
    for field in answered:
        if field.required and field.name not in found and field.name not in hidden:
            raise ValuesError(
                say("No sample answer was found for {name!r}.", name=field.name),
                say("Type one yourself."),
            )
    return {name: value for name, value in found.items() if name not in hidden}


def invalid_values(form: FormSpec, today: date) -> dict[str, Any]:
    """Return answers that the rules refuse one by one; fields that accept any value are left out.

    Args:
        form: The compiled form.
        today: The date that relative bounds count from.
    """
    days = rules.Days(today, today)
    found: dict[str, Any] = {}
    for field in form.fields:
        if KINDS[field.kind].answered:
            refused = (e for e in _refusable(field) if rules.judge(field, e, days).code)
            value = next(refused, None)
            if value is not None:
                found[field.name] = value
    return found


def _refusable(field: FieldSpec) -> list[Any]:
    """Return answers that might be refused, the most telling first."""
    samples = KINDS[field.kind].samples
    return [*samples.invalid, *SAMPLERS[samples.sampler].refusable(field)]


def _answer(
    field: FieldSpec,
    found: dict[str, Any],
    days: rules.Days,
    flavour: Flavour,
    first: Callable[[FieldSpec], list[Any]],
) -> None:
    """Put the first answer that passes the field's rules among the others."""
    answer = sample_of(field, found, days, flavour, first)
    if answer is not None:
        found[field.name] = answer


def sample_of(
    field: FieldSpec,
    others: Mapping[str, Any],
    days: rules.Days,
    flavour: Flavour = "typical",
    first: Callable[[FieldSpec], list[Any]] = lambda _field: [],
) -> Any:
    """Return an answer to one field that its rules accept; None if none was found.

    Args:
        field: The field.
        others: The answers to the fields before it, one of which it may have to repeat.
        days: The dates that relative bounds count from.
        flavour: What the answer is like.
        first: Returns answers that are tried first.
    """
    repeated = [others[field.equals]] if field.equals in others else []
    for candidate in (*repeated, *first(field), *_candidates(field, days.first, flavour)):
        verdict = rules.judge(field, candidate, days, required=True)
        if not verdict.code and verdict.value is not None:
            value = verdict.value
            return list(value) if isinstance(value, tuple) else value
    return None


def _candidates(field: FieldSpec, today: date, flavour: Flavour) -> list[Any]:
    """Return answers to try, the best first."""
    samples = KINDS[field.kind].samples
    greek = samples.greek if flavour == "greek" else ()
    return [*greek, *SAMPLERS[samples.sampler].fitting(field, today, flavour), *samples.valid]


def _bounds_of_times(field: FieldSpec, _today: date, _flavour: Flavour) -> list[Any]:
    return [each for each in (field.earliest, field.latest) if each]


def _grade(field: FieldSpec, _today: date, flavour: Flavour) -> list[Any]:
    return [field.scale if flavour == "maximal" else (field.scale + 1) // 2]


def _some_options(field: FieldSpec, _today: date, flavour: Flavour) -> list[Any]:
    most = len(field.options) if field.max_choices is None else field.max_choices
    return [list(field.options[: most if flavour == "maximal" else max(1, field.min_choices)])]


def _one_option(field: FieldSpec, _today: date, flavour: Flavour) -> list[Any]:
    return list(reversed(field.options) if flavour == "maximal" else field.options)


def _dates(field: FieldSpec, today: date, _flavour: Flavour) -> list[Any]:
    bounds = (field.latest, field.earliest)
    resolved = [rules.resolve_date(each, today) for each in bounds if each]
    return [(today - timedelta(days=30)).isoformat(), today.isoformat(), *resolved]


def _moments(field: FieldSpec, today: date, flavour: Flavour) -> list[Any]:
    return [f"{each}T10:30" for each in _dates(field, today, flavour)]


def _beyond_bounds(field: FieldSpec) -> list[Any]:
    beyond = [field.max + 1] if field.max is not None else []
    beneath = [field.min - 1] if field.min is not None else []
    return [*beyond, *beneath, 0.123456789]


def _numbers(field: FieldSpec, _today: date, flavour: Flavour) -> list[Any]:
    bounds = [each for each in (field.min, field.max) if each is not None]
    whole = [int(each) if float(each).is_integer() else each for each in bounds]
    middle = [round((whole[0] + whole[1]) / 2)] if len(whole) == 2 else []
    ordered = [*reversed(whole)] if flavour == "maximal" else [3, *middle, *whole]
    return [*ordered, 3, 0, *_on_step(field)]


def _on_step(field: FieldSpec) -> list[str | int | float | bool]:
    if not field.step:
        return []
    first, step = (Decimal(repr(each)) for each in (field.min or 0, field.step))
    # Below zero, where a greatest value alone may leave the steps.
    last = [math.floor((Decimal(repr(field.max)) - first) / step)] if field.max is not None else []
    return [float(first + step * count) for count in (0, 1, 2, *last)]


def _texts(field: FieldSpec, _today: date, flavour: Flavour) -> list[Any]:
    word = _WORDS[flavour]
    by_token = _token_words(field.name, flavour)
    stretched = (word + " ") * (max(field.min_length, 1) // len(word) + 1)
    candidates = [*by_token, word, stretched[: max(field.min_length, len(word))]]
    if flavour == "maximal":
        filled = (word * (field.max_length // len(word) + 1))[: field.max_length]
        candidates.insert(0, filled)
    if field.pattern:
        candidates.extend(example_of(field.pattern, length) for length in _lengths(field))
    if "digits" in field.normalise:
        candidates.extend("7" * length for length in _lengths(field))
    candidates.extend("x" * length for length in _lengths(field))
    return list(candidates)


def _lengths(field: FieldSpec) -> list[int]:
    return sorted({max(field.min_length, 1), min(8, field.max_length), field.max_length})


def _token_words(name: str, flavour: Flavour) -> list[str]:
    """Return sample words for fields whose context name says their meaning."""
    token = {
        "first_name": "given-name",
        "last_name": "family-name",
        "full_name": "name",
        "name": "name",
        "region": "address-level1",
        "city": "address-level2",
        "address": "street-address",
        "zip_code": "postal-code",
        "postal_code": "postal-code",
        "company": "organization",
    }.get(name, "")
    words = _BY_TOKEN.get(token, {})
    return [words[each] for each in (flavour, "typical") if each in words]


class _Sampling(NamedTuple):
    """How sample answers are made from a field's own bounds and options.

    Attributes:
        fitting: Returns answers to try, the best first.
        refusable: Returns answers that might be refused, the most telling first.
    """

    fitting: Callable[[FieldSpec, date, Flavour], list[Any]] = lambda *_: []
    refusable: Callable[[FieldSpec], list[Any]] = lambda _: []


SAMPLERS: Final[Mapping[Sampler, _Sampling]] = {
    "given": _Sampling(),
    "text": _Sampling(_texts, lambda field: ["?", "x" * (field.max_length + 1)]),
    "number": _Sampling(_numbers, _beyond_bounds),
    "date": _Sampling(_dates),
    "moment": _Sampling(_moments),
    "time": _Sampling(_bounds_of_times),
    "grade": _Sampling(_grade, lambda field: [field.scale + 1]),
    "option": _Sampling(_one_option, lambda field: [no_option_of(field.options)]),
    "options": _Sampling(_some_options, lambda field: [[no_option_of(field.options)]]),
}
