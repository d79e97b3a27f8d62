"""Lists of a form's texts: what each row is called, and which answers a translation lacks."""

from __future__ import annotations

from collections.abc import Iterable

from builder.form.all_texts import TextRow
from builder.form.called import in_one_line
from builder.form.fields import NamedField
from builder.form.kinds import kind_of
from builder.form.piping import PLACEHOLDER, without_placeholders
from builder.form.texts import LocalText

_LONGEST = 60


def row_called(row: TextRow, language: str) -> str:
    """Return what a text is called in a list, such as ``First name: the hint``.

    Args:
        row: The text.
        language: The form's first language.
    """
    called = row.placed.called
    field = row.field
    if field is None:
        return called[:1].upper() + called[1:]
    words = without_placeholders(field.wording.best(language, language))
    if not words and isinstance(field, NamedField):
        words = field.name
    return f"{in_one_line(words or kind_of(field).label, _LONGEST)}: {called}"


def lacking_answers(text: LocalText, language: str, default_language: str) -> tuple[str, ...]:
    """Return what a translation does not show, though the first language's wording does.

    Returns:
        What the placeholders stand for, such as ids of fields, in the order of the wording; none
        for a text without a translation.
    """
    wording = text.in_language(language)
    source = text.in_language(default_language)
    if not wording or "{{" not in source:
        return ()
    there = references(wording)
    return tuple(each for each in references(source) if each not in there)


def references(words: str) -> tuple[str, ...]:
    """Return what the placeholders of a wording stand for, each once, in order."""
    found: Iterable[str] = (each[1] for each in PLACEHOLDER.finditer(words))
    return tuple(dict.fromkeys(found))
