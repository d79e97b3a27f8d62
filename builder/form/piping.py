"""Placeholders in a form's texts: earlier answers, parameters, variables of the conversation.

``{{f_name}}`` stands for the answer to the field with that id, ``{{parameter.utm_campaign}}`` for
a query parameter, ``{{context.first_name}}`` for a variable. ``{{f_name|you}}`` says ``you`` where
there is no such answer. The first ``|`` begins the fallback and the first ``}}`` ends it. Between
them may stand any text but ``{{``: single braces and further ``|``, too. What is put into a text is
always text.
Every text that the page shows may hold placeholders, except messages about broken rules, which
the backend writes, too, and words of the page that are shown before all fields are answered.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from builder.form.all_texts import field_texts, form_texts, page_word_texts
from builder.form.fields import HiddenField, NamedField, StepField
from builder.form.project import Project
from builder.form.texts import LocalText

_REFERENCE: Final = r"(?:parameter\.|context\.)?[A-Za-z0-9_-]{1,128}"
_FALLBACK: Final = r"\|(?:(?!\{\{|\}\})[\s\S])*"
PLACEHOLDER: Final = re.compile(rf"\{{\{{({_REFERENCE})({_FALLBACK})?\}}\}}")
# A fallback with a brace that is closed behind the placeholder's own end.
_TORN: Final = re.compile(rf"\{{\{{{_REFERENCE}\|[^{{}}]*\{{[^{{}}]*\}}\}}(?=\}})")
_ALMOST: Final = re.compile(r"\{\{[^{}]{0,200}\}\}|\{\{|\}\}")
_SPACED: Final = re.compile(rf"\{{\{{\s*({_REFERENCE})\s*({_FALLBACK})?\}}\}}")

# What is read after the last field may hold any answer.
AFTER_ALL: Final = ("texts.submit", "texts.disclaimer", "texts.success")
# Messages about broken rules are worded by the backend, too, and show no answers.
WITHOUT_ANSWERS: Final = ("messages", "pattern_message")


def placeholders(text: LocalText) -> frozenset[str]:
    """Return what the placeholders of a text stand for, in any of its languages."""
    return frozenset(found[1] for _, words in text for found in PLACEHOLDER.finditer(words))


def page_texts(project: Project) -> Iterator[LocalText]:
    """Yield every text of a form that the page shows."""
    yield from (placed.text for placed in form_texts(project))
    yield from (placed.text for placed in page_word_texts(project) if placed.text)
    for field in project.fields:
        # Messages stand with the rules.
        yield from (
            placed.text
            for placed in field_texts(field)
            if placed.place.attribute not in WITHOUT_ANSWERS
        )


def references_of(project: Project) -> frozenset[str]:
    """Return what the placeholders in a form's page stand for; it reads every text."""
    return frozenset(found for text in page_texts(project) for found in placeholders(text))


def constants_of(project: Project) -> dict[str, str]:
    """Return the constants that depend on no condition, by field id: texts may tell them."""
    found: dict[str, str] = {}
    in_condition = False
    for field in project.fields:
        if isinstance(field, StepField):
            in_condition = field.show_if is not None
        always = not in_condition and field.show_if is None
        if isinstance(field, HiddenField) and field.source == "constant" and always:
            found[field.id] = field.value
    return found


def malformed(words: str) -> Iterator[tuple[str, str]]:
    """Yield malformed placeholders of a wording, with the right way to write them.

    The second is empty where nothing can be proposed.
    """
    for found in _TORN.finditer(words):
        yield f"{found[0]}}}", ""
    for found in _ALMOST.finditer(PLACEHOLDER.sub("…", words)):
        spaced = _SPACED.fullmatch(found[0])
        yield found[0], f"{{{{{spaced[1]}{spaced[2] or ''}}}}}" if spaced else ""


def renamed(words: str, name_of: Callable[[str], str]) -> str:
    """Return a wording with other names in its placeholders."""
    return PLACEHOLDER.sub(lambda m: f"{{{{{name_of(m[1])}{m[2] or ''}}}}}", words)


def with_ids(words: str, project: Project) -> str:
    """Return a wording with ids in the place of fields' context names.

    What is a field's id stays; of several fields with one name, it is the first.
    """
    return renamed(words, id_finder(project))


def id_finder(project: Project) -> Callable[[str], str]:
    """Return what gives the id of a field for its context name, and leaves all else as it is."""
    ids = {each.id for each in project.fields}
    named = [each for each in project.fields if isinstance(each, NamedField)]
    known = {each.name: each.id for each in reversed(named)}
    return lambda found: found if found in ids else known.get(found, found)


def without_placeholders(words: str) -> str:
    """Return a wording with each placeholder's fallback, or an ellipsis, in its place."""
    return PLACEHOLDER.sub(lambda m: (m[2] or "")[1:] or "…", words)
