"""Every text of a form, with where it stands and what to call it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, Final, Literal, TypeVar

from builder.form.fields import (
    CalculatedField,
    Field,
    HiddenField,
    Option,
    RuleMessage,
    StepField,
)
from builder.form.page_words import PAGE_WORDS
from builder.form.place import Place
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.form.used_words import used_words
from builder.say import say
from builder.value import dataclass

Part = TypeVar("Part")
# What people call the form's own texts, by the path of each.
_OF_THE_FORM: Final = {
    "texts.title": say("the title"),
    "texts.intro": say("the introduction"),
    "texts.submit": say("the send button"),
    "texts.success": say("the text after sending"),
    "texts.disclaimer": say("the small print"),
    "theme.logo_alt": say("the logo in words"),
}
_OF_A_FIELD: Final = {
    "label": say("the label"),
    "hint": say("the hint"),
    "placeholder": say("the placeholder"),
    "text": say("the text"),
    "alt": say("the picture in words"),
    "low_label": say("the words at the low end"),
    "high_label": say("the words at the high end"),
    "yes_label": say("the word for yes"),
    "no_label": say("the word for no"),
    "pattern_message": say("the message for 'pattern'"),
}
# What sort of text each property holds, and how many characters fit well into its place.
Sort = Literal[
    "title", "text", "button", "label", "hint", "placeholder", "option", "grade", "word", "message",
    "picture", "page word",
]  # fmt: skip
_SORTS: Final[dict[str, tuple[Sort, int]]] = {
    "texts.title": ("title", 80),
    "texts.intro": ("text", 600),
    "texts.submit": ("button", 24),
    "texts.success": ("text", 600),
    "texts.disclaimer": ("text", 800),
    "theme.logo_alt": ("picture", 150),
    "alt": ("picture", 150),
    "label": ("label", 100),
    "hint": ("hint", 250),
    "placeholder": ("placeholder", 60),
    "text": ("text", 1500),
    "options": ("option", 80),
    "grade_words": ("grade", 24),
    "low_label": ("word", 40),
    "high_label": ("word", 40),
    "yes_label": ("word", 24),
    "no_label": ("word", 24),
    "messages": ("message", 200),
    "pattern_message": ("message", 200),
}
_OF_ANY_OTHER: Final[tuple[Sort, int]] = ("text", 250)
# Texts of one line in whose place a paragraph has no room, by kind.
_SHORT_TEXTS: Final = {"step": 60, "heading": 100, "link": 80}
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9_-]")
Wording = Literal["default", "unneeded", "missing", "stale", "long", "done"]
"""The state of a text in a language, see :func:`wording_state`."""


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

    @property
    def sort(self) -> Sort:
        """What sort of text it is."""
        if self.place.attribute.startswith("page_words."):
            return "page word"
        return _SORTS.get(self.place.attribute, _OF_ANY_OTHER)[0]


@dataclass(frozen=True)
class TextRow:
    """A text as a list of all texts shows it.

    Attributes:
        placed: The text, its place and what to call it.
        field: The field that has it; None for a text of the form itself.
        step: Position of the step that it is on, from 0; None for what is on no step: a text of the
            form itself, or of an unseen field.
        longest: How many characters fit well into its place; more are no fault.
        used: Whether the page ever says it: a form without a review needs no heading for it.
    """

    placed: PlacedText
    field: Field | None
    step: int | None
    longest: int
    used: bool = True


@dataclass(frozen=True)
class Progress:
    """How far a form is translated into a language, in texts.

    Attributes:
        needed: Texts that have a wording in the default language.
        missing: Those of them without a wording in this one.
        stale: Those whose default wording changed since they were translated.
    """

    needed: int
    missing: int
    stale: int


def text_rows(project: Project) -> Iterator[TextRow]:
    """Yield every text of a form in the order of its page, then every word of the page."""
    yield from rows_of_form(project)
    step, seen = 0, False
    for field in project.fields:
        unseen = isinstance(field, HiddenField | CalculatedField)
        # What is unseen belongs to no step, and a step at the very beginning is the first one.
        step += isinstance(field, StepField) and seen
        seen = seen or not unseen
        yield from rows_of_field(field, None if unseen else step)
    yield from rows_of_page(project)


def rows_of_form(project: Project) -> Iterator[TextRow]:
    """Yield the form's own texts, those around its fields."""
    for placed in form_texts(project):
        yield TextRow(placed, None, None, _SORTS[placed.place.attribute][1])


def rows_of_page(project: Project) -> Iterator[TextRow]:
    """Yield every word of the page."""
    used = used_words(project)
    for placed in page_word_texts(project):
        key = placed.place.attribute.rpartition(".")[2]
        yield TextRow(placed, None, None, PAGE_WORDS[key].longest, key in used)


def rows_of_field(field: Field, step: int | None) -> Iterator[TextRow]:
    """Yield the texts of one field.

    Args:
        field: The field.
        step: Position of the step that it is on; None for an unseen field.
    """
    for placed in field_texts(field):
        longest = _SORTS.get(placed.place.attribute, _OF_ANY_OTHER)[1]
        if placed.place.attribute == "text":
            longest = _SHORT_TEXTS.get(field.kind, longest)
        yield TextRow(placed, field, step, longest)


def rows_by_key(project: Project) -> dict[str, TextRow]:
    """Return the rows of :func:`text_rows` by keys for lists that translators work on.

    A key is made of ids, option values and names of rules, so it stays when fields and options
    move, and leads back to its text. It has only ASCII letters, digits and ``. : _ -``, so it can
    be an ``NMTOKEN``, as the ids of XLIFF are.
    """
    found: dict[str, TextRow] = {}
    for row in text_rows(project):
        place = row.placed.place
        entry = "" if place.index is None else str(place.index)
        if row.field and place.index is not None:
            held = getattr(row.field, place.attribute)[place.index]
            entry = getattr(held, "value", "") or getattr(held, "rule", "") or entry
        parts = (place.field_id, *place.attribute.split("."), entry, place.part)
        key = first = ".".join(_UNSAFE.sub(_as_code, each) for each in parts if each)
        number = 1
        while key in found:  # as of options with one value, which is a fault
            number += 1
            key = f"{first}.{number}"
        found[key] = row
    return found


def _as_code(found: re.Match[str]) -> str:
    return f":{ord(found[0]):x}:"


def wording_state(row: TextRow, language: str, default_language: str) -> Wording:
    """Return the state of a text in a language.

    Returns:
        ``default`` for the default language itself, where it fits; ``unneeded`` where the default
        language has no wording either; ``missing``; ``stale`` where the default wording changed
        since; ``long`` where it has more characters than fit well; else ``done``.
    """
    text = row.placed.text
    wording = text.in_language(language)
    if not wording:
        is_default = language == default_language
        # Without a wording, the page's own words stay, in the default language, too.
        lacks_default = is_default and bool(text) and row.placed.sort != "page word"
        return "missing" if text.in_language(default_language) or lacks_default else "unneeded"
    if text.stale_source(language, default_language):
        return "stale"
    if len(wording) > row.longest:
        return "long"
    return "default" if language == default_language else "done"


def progress_of(rows: Iterable[TextRow], language: str, default_language: str) -> Progress:
    """Return how far texts are translated into a language."""
    states = [
        wording_state(each, language, default_language)
        for each in rows
        if each.placed.text.in_language(default_language)
    ]
    return Progress(len(states), states.count("missing"), states.count("stale"))


def form_texts(project: Project) -> Iterator[PlacedText]:
    """Yield the form's own texts, those around its fields."""
    for path, called in _OF_THE_FORM.items():
        holder, _, name = path.partition(".")
        yield PlacedText(Place(attribute=path), called, getattr(getattr(project, holder), name))


def page_word_texts(project: Project) -> Iterator[PlacedText]:
    """Yield every word of the page, with the form's own wording; most have none."""
    for key, word in PAGE_WORDS.items():
        place = Place(attribute=f"page_words.{key}")
        yield PlacedText(place, word.called, getattr(project.page_words, key))


def field_texts(field: Field) -> Iterator[PlacedText]:
    """Yield the texts of one field, then those of its entries: options, grades, messages."""
    values = [(each.name, getattr(field, each.name)) for each in fields(field)]
    for name, value in values:
        if isinstance(value, LocalText):
            called = _OF_A_FIELD.get(name, say("the {property}", property=_spaced(name)))
            yield PlacedText(Place(field_id=field.id, attribute=name), called, value)
    for name, value in values:
        if isinstance(value, tuple):
            for index, entry in enumerate(value):
                place = Place(field_id=field.id, attribute=name, index=index)
                yield from _entry_texts(field, place, entry)


def reworded(part: Part, change: Callable[[str, str], str], attribute: str = "") -> Part:
    """Return a part of the model, such as a field, with other words in all its texts.

    Args:
        part: The part; what holds no words is returned as it is.
        change: Gives the new words for old ones and the attribute in which they stand.
        attribute: The attribute in which the part stands.
    """
    changed: Any = part
    if isinstance(part, LocalText):
        words = {tag: change(old, attribute) for tag, old in part}
        if words != part.as_dict():
            changed = replace(part, wordings=LocalText.of(words).wordings)
    elif isinstance(part, tuple):
        entries = tuple(reworded(each, change, attribute) for each in part)
        changed = part if entries == part else entries
    elif is_dataclass(part):
        found: Any = part
        content = {each.name: getattr(part, each.name) for each in fields(found)}
        fresh = {name: reworded(each, change, name) for name, each in content.items()}
        fresh = {name: each for name, each in fresh.items() if each is not content[name]}
        changed = replace(found, **fresh) if fresh else part
    result: Part = changed
    return result


def reworded_form(project: Project, change: Callable[[str, str], str]) -> Project:
    """Return the form with other words in its own texts, those around its fields.

    Args:
        project: The form.
        change: Gives the new words for old ones and the path of their text, such as
            ``texts.title``.
    """

    def of_part(holder: str) -> Any:
        part = getattr(project, holder)
        return reworded(part, lambda words, name: change(words, f"{holder}.{name}"))

    parts = [each.name for each in fields(project) if is_dataclass(getattr(project, each.name))]
    return replace(project, **{each: of_part(each) for each in parts})


def _entry_texts(field: Field, place: Place, entry: Any) -> Iterator[PlacedText]:
    """Yield the texts of one entry of a list, which is a text itself or has some."""
    number = (place.index or 0) + 1
    if isinstance(entry, LocalText):
        called = say(
            "entry {number} of the {property}", number=number, property=_spaced(place.attribute)
        )
        if place.attribute == "grade_words":
            grade = getattr(field, "lowest", 1) + number - 1
            called = say("the word for grade {grade}", grade=grade)
        yield PlacedText(place, called, entry)
    elif is_dataclass(entry):
        for each in fields(entry):
            text = getattr(entry, each.name)
            if isinstance(text, LocalText):
                called = say(
                    "the {part} of entry {number} of the {property}",
                    part=_spaced(each.name),
                    number=number,
                    property=_spaced(place.attribute),
                )
                if isinstance(entry, Option):
                    called = say("the label of the option {value!r}", value=entry.value[:40])
                if isinstance(entry, RuleMessage):
                    called = say("the message for {rule!r}", rule=entry.rule[:40])
                yield PlacedText(replace(place, part=each.name), called, text)


def _spaced(attribute: str) -> str:
    return attribute.replace("_", " ")
