"""Changes of a calculation's text that keep the rest as it was typed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from unicodedata import normalize

from builder.form.expressions.language import ExpressionError
from builder.form.expressions.parser import Part, read
from builder.form.expressions.scanner import tokens
from builder.form.expressions.writer import literal

# What gives one of its arguments, unchanged.
_PASSING = ("if", "coalesce")


def read_by(text: str) -> frozenset[str]:
    """Return the ids of the fields that a calculation refers to, also one that has faults."""
    return frozenset(each.value for each in tokens(text) if each.sort == "field")


def replaced_fields(text: str, instead: Mapping[str, str]) -> str:
    """Return a calculation with other text in place of fields, by their ids."""
    places = [
        (each.start, each.end, instead[each.value])
        for each in tokens(text)
        if each.sort == "field" and each.value in instead
    ]
    return _replaced(text, places)


def names_value(text: str, field_id: str, value: str) -> bool:
    """Tell whether a calculation compares a field with the value of an option."""
    return any(_is_same(each, value) for each in _compared(text, field_id))


def renamed_value(text: str, field_id: str, old: str, new: str) -> str:
    """Return a calculation that compares a field with another value of an option."""
    places = [
        (each.start, each.end, literal(new))
        for each in _compared(text, field_id)
        if _is_same(each, old)
    ]
    return _replaced(text, sorted(places))


def _compared(text: str, field_id: str) -> Iterator[Part]:
    """Yield the texts that a field is compared with; none if the calculation has faults."""
    try:
        whole = read(text)
    except ExpressionError:
        return
    for part in whole.walk():
        name = part.node[0] if isinstance(part.node, tuple) else ""
        if name in ("=", "<>", "includes") and len(part.parts) == 2:
            for one, other in (part.parts, part.parts[::-1]):
                if field_id in _passed(one):
                    yield from (each for each in _values(other) if isinstance(each.node, str))


def _values(part: Part) -> Iterator[Part]:
    """Yield the parts whose value a part may have."""
    name = part.node[0] if isinstance(part.node, tuple) else ""
    if name in _PASSING:
        for each in part.parts[1 if name == "if" else 0 :]:
            yield from _values(each)
    else:
        yield part


def _passed(part: Part) -> frozenset[str]:
    return frozenset(each.field for each in _values(part) if each.field)


def _is_same(part: Part, value: str) -> bool:
    return normalize("NFC", str(part.node)) == normalize("NFC", value)


def _replaced(text: str, places: list[tuple[int, int, str]]) -> str:
    for start, end, new in reversed(places):
        text = text[:start] + new + text[end:]
    return text
