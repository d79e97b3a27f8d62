"""Whether a field takes a text besides those that comparisons name, and what patterns say of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final
from unicodedata import normalize

from builder.backend.rules import PARAMETER_MAX
from builder.check.patterns import Matcher, can_meet, problem_of
from builder.form.fields import (
    DateTimeField,
    EmailField,
    Field,
    HiddenField,
    PhoneField,
    TextField,
    TimeField,
    UrlField,
)
from builder.value import dataclass

# What every answer of a kind is like; more texts match than are answers.
_SHAPES: Final[dict[type[Field], str]] = {
    EmailField: "[^ @]+@[^ @]+",
    PhoneField: "[-0-9 ()+./,;:=#extEXT]+",
    UrlField: "https?://[^ ]+",
    TimeField: "[0-2][0-9]:[0-5][0-9]",
    DateTimeField: "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-2][0-9]:[0-5][0-9]",
}
_NO_CONTROL: Final = r"[^\u0000-\u001f\u007f-\u009f]"
_LONGEST: Final = 500  # as far as lengths are counted
_MOST_PATTERNS: Final = 6  # of conditions, as more take long together


@dataclass(frozen=True)
class Wanted:
    """What a text is to be like.

    Attributes:
        matched: Patterns that it matches.
        unmatched: Patterns that it does not match.
        unlike: Texts that it is not.
    """

    matched: frozenset[str] = frozenset()
    unmatched: frozenset[str] = frozenset()
    unlike: frozenset[str] = frozenset()


def takes_other(field: Field, wanted: Wanted) -> bool:
    """Tell whether an answer of a field can be a text that is like this; True if not known.

    Args:
        field: A field whose answers are texts.
        wanted: What the answer is to be like.
    """
    if len(wanted.matched | wanted.unmatched) > _MOST_PATTERNS:
        return True
    # An answer between two times stands for all of them.
    unlike = () if isinstance(field, TimeField | DateTimeField) else wanted.unlike
    like = frozenset((*_matchers(field), *_usable(wanted.matched)))
    return can_meet(like, frozenset((*map(_just, unlike), *_usable(wanted.unmatched))))


def _usable(patterns: Iterable[str]) -> Iterator[Matcher]:
    """Yield patterns that can be read; others have a finding of their own."""
    yield from (Matcher(each) for each in patterns if not problem_of(each))


def _just(text: str) -> Matcher:
    """Return what matches one text only."""
    return Matcher("".join(f"\\u{{{ord(each):x}}}" for each in normalize("NFC", text)))


def _matchers(field: Field) -> Iterator[Matcher]:
    """Yield what matches every answer of a field."""
    if type(field) in _SHAPES:
        yield Matcher(_SHAPES[type(field)])
    elif isinstance(field, TextField):
        yield Matcher(f"{_NO_CONTROL}{_length(field)}")
        if "digits" in field.normalise:
            yield Matcher("[0-9]+")
        if field.pattern and not problem_of(field.pattern, ignore_case=field.pattern_ignores_case):
            yield Matcher(field.pattern, field.pattern_ignores_case)
    elif isinstance(field, HiddenField) and field.source != "constant":
        yield Matcher(f"{_NO_CONTROL}{{1,{PARAMETER_MAX}}}")
    else:
        yield Matcher(r"[\s\S]+")


def _length(field: TextField) -> str:
    """Return the lengths of a field's answers as a repetition."""
    least, most = max(field.min_length, 1), field.max_length
    if least > _LONGEST:
        return "+"
    return f"{{{least},{most}}}" if least <= most <= _LONGEST else f"{{{least},}}"
