"""Every text of a form, with where it stands and what to call it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, Final

from builder.form.fields import Field, Option, RuleMessage
from builder.form.place import Place
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.value import dataclass

# What people call the form's own texts, by the path of each.
_OF_THE_FORM: Final = {
    "texts.title": "the title",
    "texts.intro": "the introduction",
    "texts.submit": "the send button",
    "texts.success": "the text after sending",
    "texts.disclaimer": "the small print",
    "theme.logo_alt": "the logo in words",
}
_OF_A_FIELD: Final = {
    "alt": "the picture in words",
    "low_label": "the words at the low end",
    "high_label": "the words at the high end",
    "yes_label": "the word for yes",
    "no_label": "the word for no",
    "pattern_message": "the message for 'pattern'",
}


@dataclass(frozen=True)
class PlacedText:
    """A text and its place.

    Attributes:
        place: Where it stands; without a language, as the text has several wordings.
        called: What to call it in a sentence, such as ``the hint`` or ``the send button``.
        text: The text.
    """

    place: Place
    called: str
    text: LocalText


def form_text_called(path: str) -> str:
    """Return what to call a text or setting of the form, such as ``the send button``."""
    return _OF_THE_FORM.get(path, f"the form's {path.rpartition('.')[2]}")


def form_texts(project: Project) -> Iterator[PlacedText]:
    """Yield the form's own texts, those around its fields."""
    for path, called in _OF_THE_FORM.items():
        holder, _, name = path.partition(".")
        yield PlacedText(Place(attribute=path), called, getattr(getattr(project, holder), name))


def field_texts(field: Field) -> Iterator[PlacedText]:
    """Yield the texts of one field, then those of its entries: options, grades, messages."""
    values = [(each.name, getattr(field, each.name)) for each in fields(field)]
    for name, value in values:
        if isinstance(value, LocalText):
            called = _OF_A_FIELD.get(name, f"the {_spaced(name)}")
            yield PlacedText(Place(field_id=field.id, attribute=name), called, value)
    for name, value in values:
        if isinstance(value, tuple):
            for index, entry in enumerate(value):
                place = Place(field_id=field.id, attribute=name, index=index)
                yield from _entry_texts(field, place, entry)


def _entry_texts(field: Field, place: Place, entry: Any) -> Iterator[PlacedText]:
    """Yield the texts of one entry of a list, which is a text itself or has some."""
    number = (place.index or 0) + 1
    if isinstance(entry, LocalText):
        called = f"entry {number} of the {_spaced(place.attribute)}"
        if place.attribute == "grade_words":
            called = f"the word for grade {getattr(field, 'lowest', 1) + number - 1}"
        yield PlacedText(place, called, entry)
    elif is_dataclass(entry):
        for each in fields(entry):
            text = getattr(entry, each.name)
            if isinstance(text, LocalText):
                called = f"the {_spaced(each.name)} of entry {number} of the "
                called += _spaced(place.attribute)
                if isinstance(entry, Option):
                    called = f"the {_spaced(each.name)} of the option {entry.value[:40]!r}"
                if isinstance(entry, RuleMessage):
                    called = f"the message for {entry.rule[:40]!r}"
                yield PlacedText(replace(place, part=each.name), called, text)


def _spaced(attribute: str) -> str:
    return attribute.replace("_", " ")
