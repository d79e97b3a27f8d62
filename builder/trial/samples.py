"""Sample answers that pass a form's rules, and the query parameters of a chat."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Final, Literal

from builder.backend import rules
from builder.backend.spec import FieldSpec, FormSpec
from builder.check.patterns import example_of
from builder.errors import ValuesError
from builder.form.answers import no_option_of

Flavour = Literal["typical", "minimal", "maximal", "greek", "emoji", "rtl"]
FLAVOURS: Final[Mapping[Flavour, str]] = {
    "typical": "typical answers",
    "minimal": "only what is required",
    "maximal": "the longest answers",
    "greek": "Greek text",
    "emoji": "emoji and combining marks",
    "rtl": "Arabic text (right to left)",
}
"""What each is called after “Fill in”."""
CHANNELS: Final = ("web", "facebook", "viber", "zendesk", "sunco", "hangout", "apifon")

# Tried in turn until one passes the field's rules; by autofill token, then by flavour.
_BY_TOKEN: Final[Mapping[str, Mapping[str, str]]] = {
    "given-name": {"typical": "Anne-Marie", "greek": "Μαρία", "rtl": "ليلى"},
    "family-name": {"typical": "O’Neill", "greek": "Παπαδοπούλου", "rtl": "حداد"},
    "name": {"typical": "Anne-Marie O’Neill", "greek": "Μαρία Παπαδοπούλου", "rtl": "ليلى حداد"},
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
_UNSEEN: Final = ("hidden", "calculated")
# Answers that no field of a kind takes, required ones at least.
_WRONG: Final[Mapping[str, Any]] = {
    "checkbox": False,
    "consent": False,
    "yesno": None,
    "date": "2024-02-30",
    "datetime": "2024-02-30T10:30",
    "time": "25:00",
    "email": "anne-marie@",
    "phone": "12",
    "url": "no address",
}
# Answers that do for every field of a kind.
_ALWAYS: Final[Mapping[str, list[Any]]] = {
    "checkbox": [True],
    "consent": [True],
    "yesno": [True],
    "email": ["anne-marie@example.com"],
    "phone": ["+30 210 123 4567"],
    "url": ["https://example.com/"],
    "time": ["10:30"],
}


def sample_parameters(channel: str = "web", integration_id: str = "") -> dict[str, str]:
    """Return query parameters as the documentation shows them.

    Args:
        channel: The integration's channel.
        integration_id: A real integration id; the documentation's example if empty.
    """
    found = {
        "channel": channel,
        "integration_id": integration_id or "1a234567-b8cd-9e0f-1234-g5h6ij78klmn",
        "session_id": "ab1c23d4-5ef6-7gh8-i9hj-k0lm12345n6o",
        "user_id": "1234567890123456" if channel == "facebook" else "user-7f3c2a10",
        "trigger_node_id": "123456a7-bc89-01d2-345e-67f89g012h34",
    }
    if channel == "facebook":
        found["page_id"] = "1234567890123456"
    return found


def sample_values(form: FormSpec, today: date, flavour: Flavour = "typical") -> dict[str, Any]:
    """Return answers that the rules accept.

    Args:
        form: The compiled form.
        today: The date that relative bounds count from.
        flavour: What the answers are like.

    Raises:
        ValuesError: No answer was found for a required field.
    """
    days = rules.Days(today, today)
    answered = [each for each in form.fields if each.kind not in _UNSEEN]
    found: dict[str, Any] = {}
    for field in answered:
        if flavour != "minimal" or field.required:
            _answer(field, found, days, flavour)
    # What other answers ask for besides; each round may ask for more.
    for _ in answered:
        judged = rules.judge_answers(form.fields, found, {}, days)
        asked = [each for each in answered if each.name in judged.errors]
        before = len(found)
        for field in asked:
            _answer(field, found, days, flavour)
        if len(found) == before:
            break
    hidden = rules.judge_answers(form.fields, found, {}, days).hidden
    for field in answered:
        if field.required and field.name not in found and field.name not in hidden:
            raise ValuesError(
                f"No sample answer was found for {field.name!r}.", "Type one yourself."
            )
    return {name: value for name, value in found.items() if name not in hidden}


def invalid_values(form: FormSpec, today: date) -> dict[str, Any]:
    """Return answers that the rules refuse, each for itself; what nothing refuses is left out.

    Args:
        form: The compiled form.
        today: The date that relative bounds count from.
    """
    days = rules.Days(today, today)
    found: dict[str, Any] = {}
    for field in form.fields:
        if field.kind not in _UNSEEN:
            refused = (e for e in _refusable(field) if rules.judge(field, e, days).code)
            value = next(refused, None)
            if value is not None:
                found[field.name] = value
    return found


def _refusable(field: FieldSpec) -> list[Any]:
    """Return answers that might be refused, the most telling first."""
    if field.kind in _WRONG:
        return [_WRONG[field.kind]]
    if field.kind in ("select", "radio", "country"):
        return [no_option_of(field.options)]
    if field.kind == "checkboxes":
        return [[no_option_of(field.options)]]
    if field.kind == "rating":
        return [field.scale + 1]
    if field.kind in ("integer", "decimal", "slider"):
        beyond = [field.max + 1] if field.max is not None else []
        beneath = [field.min - 1] if field.min is not None else []
        return [*beyond, *beneath, 0.123456789]
    return ["?", "x" * (field.max_length + 1)]


def _answer(field: FieldSpec, found: dict[str, Any], days: rules.Days, flavour: Flavour) -> None:
    """Put the first answer that passes the field's rules among the others."""
    repeated = [found[field.equals]] if field.equals in found else []
    for candidate in (*repeated, *_candidates(field, days.first, flavour)):
        verdict = rules.judge(field, candidate, days, required=True)
        if not verdict.code and verdict.value is not None:
            value = verdict.value
            found[field.name] = list(value) if isinstance(value, tuple) else value
            return


def _candidates(field: FieldSpec, today: date, flavour: Flavour) -> list[Any]:
    """Return answers to try, the best first."""
    if field.kind in _ALWAYS:
        return [*_by_flavour(field, flavour), *_ALWAYS[field.kind]]
    if field.kind in ("integer", "decimal", "slider"):
        return _numbers(field, flavour)
    if field.kind in ("date", "datetime"):
        return _moments(field, today)
    if field.kind in ("text", "textarea"):
        return list(_texts(field, flavour))
    return _chosen(field, flavour)


def _by_flavour(field: FieldSpec, flavour: Flavour) -> list[str]:
    if field.kind == "time":
        return [each for each in (field.earliest, field.latest) if each]
    return ["maria@παράδειγμα.ελ"] if (field.kind, flavour) == ("email", "greek") else []


def _chosen(field: FieldSpec, flavour: Flavour) -> list[Any]:
    """Return choices to try of a field that offers some."""
    greatest = flavour == "maximal"
    if field.kind == "rating":
        return [field.scale if greatest else (field.scale + 1) // 2]
    if field.kind == "checkboxes":
        most = len(field.options) if field.max_choices is None else field.max_choices
        return [list(field.options[: most if greatest else max(1, field.min_choices)])]
    return list(reversed(field.options) if greatest else field.options)


def _moments(field: FieldSpec, today: date) -> list[str]:
    bounds = (field.latest, field.earliest)
    resolved = [rules.resolve_date(each, today) for each in bounds if each]
    dates = [(today - timedelta(days=30)).isoformat(), today.isoformat(), *resolved]
    return [f"{each}T10:30" for each in dates] if field.kind == "datetime" else dates


def _numbers(field: FieldSpec, flavour: Flavour) -> list[str | int | float | bool]:
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


def _texts(field: FieldSpec, flavour: Flavour) -> list[str | int | float | bool]:
    word = _WORDS[flavour]
    by_token = _token_words(field.name, flavour)
    stretched = (word + " ") * (max(field.min_length, 1) // len(word) + 1)
    candidates = [*by_token, word, stretched[: max(field.min_length, len(word))]]
    if flavour == "maximal":
        filled = (word * (field.max_length // len(word) + 1))[: field.max_length]
        candidates.insert(0, filled)
    if field.pattern:
        candidates.extend(example_of(field.pattern, length) for length in _lengths(field))
    candidates.extend("x" * length for length in _lengths(field))
    return list(candidates)


def _lengths(field: FieldSpec) -> list[int]:
    return sorted({max(field.min_length, 1), min(8, field.max_length), field.max_length})


def _token_words(name: str, flavour: Flavour) -> list[str]:
    """Return words for names that say what they are about."""
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
