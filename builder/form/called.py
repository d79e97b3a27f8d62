"""What a field is called in sentences: never by its id."""

from __future__ import annotations

from typing import Final

from builder.form.fields import Field, NamedField
from builder.form.kinds import kind_of
from builder.form.piping import without_placeholders
from builder.say import quoted

LONGEST: Final = 40  # characters of a label that are shown
# They join letters and signs, or keep them apart: Persian and emoji are written with them.
_JOINERS: Final = frozenset("\u200c\u200d")


def field_called(field: Field, language: str) -> str:
    """Return a field's label, else its context name, else its kind, in quotation marks.

    Args:
        field: The field.
        language: The language of the label; another one where it has none in this.
    """
    words = without_placeholders(field.wording.best(language, language))
    if not words and isinstance(field, NamedField):
        words = field.name
    return quoted(in_one_line(words or kind_of(field).label, LONGEST))


def in_one_line(words: str, most: int) -> str:
    """Return words without line breaks and what a terminal would act on, cut where too long."""
    plain = words[: most + 1]
    if not plain.isprintable():
        plain = "".join(each if each.isprintable() or each in _JOINERS else " " for each in plain)
    return f"{plain[:most]}…" if len(words) > most else plain
