"""Sample answers that pass a form's rules, and the query parameters of a chat."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, timedelta
from typing import Final, Literal

from builder.backend import rules
from builder.backend.spec import FieldSpec, FormSpec
from builder.check.patterns import example_of
from builder.errors import ValuesError

Flavour = Literal["typical", "minimal", "maximal", "greek", "emoji", "rtl"]
FLAVOURS: Final[Mapping[Flavour, str]] = {
    "typical": "Typical",
    "minimal": "Only what is required",
    "maximal": "As long as it may be",
    "greek": "Greek",
    "emoji": "Emoji and combining marks",
    "rtl": "Arabic (right to left)",
}
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


def sample_values(
    form: FormSpec, today: date, flavour: Flavour = "typical"
) -> dict[str, str | int | float | bool]:
    """Return answers that the rules accept.

    Args:
        form: The compiled form.
        today: The date that relative bounds count from.
        flavour: What the answers are like.

    Raises:
        ValuesError: No answer was found for a required field.
    """
    days = rules.Days(today, today)
    found: dict[str, str | int | float | bool] = {}
    for field in form.fields:
        if field.kind == "hidden" or (flavour == "minimal" and not field.required):
            continue
        for candidate in _candidates(field, today, flavour):
            verdict = rules.judge(field, candidate, days)
            if not verdict.code and verdict.value is not None:
                found[field.name] = verdict.value
                break
        else:
            if field.required:
                raise ValuesError(
                    f"No sample answer was found for {field.name!r}.", "Type one yourself."
                )
    return found


def invalid_values(form: FormSpec, today: date) -> dict[str, str | int | float | bool]:
    """Return answers that the rules refuse, each for itself; what nothing refuses is left out.

    Args:
        form: The compiled form.
        today: The date that relative bounds count from.
    """
    days = rules.Days(today, today)
    found: dict[str, str | int | float | bool] = {}
    for field in form.fields:
        if field.kind != "hidden":
            refused = (e for e in _refusable(field) if rules.judge(field, e, days).code)
            value = next(refused, None)
            if value is not None:
                found[field.name] = value
    return found


def no_option_of(options: Collection[str]) -> str:
    """Return a value that is not one of a choice's options."""
    value = "something_else"
    while value in options:
        value += "_"
    return value


def _refusable(field: FieldSpec) -> list[str | int | float | bool]:
    """Return answers that might be refused, the most telling first."""
    kind = field.kind
    if kind in ("checkbox", "consent"):
        return [False]
    if kind in ("select", "radio"):
        return [no_option_of(field.options)]
    if kind in ("integer", "decimal"):
        beyond = [field.max + 1] if field.max is not None else []
        beneath = [field.min - 1] if field.min is not None else []
        return [*beyond, *beneath, 0.123456789]
    by_kind = {"date": "2024-02-30", "email": "anne-marie@", "phone": "12"}
    if kind in by_kind:
        return [by_kind[kind]]
    return ["?", "x" * (field.max_length + 1)]


def _candidates(field: FieldSpec, today: date, flavour: Flavour) -> list[str | int | float | bool]:
    """Return answers to try, the best first."""
    kind = field.kind
    if kind in ("checkbox", "consent"):
        return [True]
    if kind in ("select", "radio"):
        return list(reversed(field.options) if flavour == "maximal" else field.options)
    if kind in ("integer", "decimal"):
        return _numbers(field, flavour)
    if kind == "date":
        bounds = (field.latest, field.earliest)
        resolved = [rules.resolve_date(each, today) for each in bounds if each]
        return [(today - timedelta(days=30)).isoformat(), today.isoformat(), *resolved]
    if kind == "email":
        return (
            ["maria@παράδειγμα.ελ", "maria@example.com"]
            if flavour == "greek"
            else ["anne-marie@example.com"]
        )
    if kind == "phone":
        return ["+30 210 123 4567"]
    return _texts(field, flavour)


def _numbers(field: FieldSpec, flavour: Flavour) -> list[str | int | float | bool]:
    bounds = [each for each in (field.min, field.max) if each is not None]
    whole = [int(each) if float(each).is_integer() else each for each in bounds]
    middle = [round((whole[0] + whole[1]) / 2)] if len(whole) == 2 else []
    ordered = [*reversed(whole)] if flavour == "maximal" else [3, *middle, *whole]
    return [*ordered, 3, 0]


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
