"""Every text of a form, with where it stands and what to call it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import Final

from builder.form.fields import (
    AnsweredField,
    Field,
    OptionsField,
    RatingField,
)
from builder.form.place import Place
from builder.form.project import Project
from builder.form.texts import LocalText

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


@dataclass(frozen=True, slots=True)
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
    """Yield the texts of one field, those of its options, grades and messages included."""
    for each in fields(field):
        value = getattr(field, each.name)
        if isinstance(value, LocalText):
            called = _OF_A_FIELD.get(each.name, f"the {each.name}")
            yield PlacedText(Place(field_id=field.id, attribute=each.name), called, value)
    if isinstance(field, OptionsField):
        options = Place(field_id=field.id, attribute="options", part="label")
        for index, option in enumerate(field.options):
            called = f"the label of the option {option.value[:40]!r}"
            yield PlacedText(replace(options, index=index), called, option.label)
    if isinstance(field, RatingField):
        for index, word in enumerate(field.grade_words):
            place = Place(field_id=field.id, attribute="grade_words", index=index)
            yield PlacedText(place, f"the word for grade {field.lowest + index}", word)
    if isinstance(field, AnsweredField):
        messages = Place(field_id=field.id, attribute="messages", part="text")
        for index, message in enumerate(field.messages):
            called = f"the message for {message.rule[:40]!r}"
            yield PlacedText(replace(messages, index=index), called, message.text)
