"""Placeholders in a form's texts: earlier answers, parameters, variables of the conversation.

``{{f_name}}`` stands for the answer to the field with that id, ``{{parameter.utm_campaign}}`` for
a query parameter, ``{{context.first_name}}`` for a variable. ``{{f_name|you}}`` says ``you`` where
there is no such answer; a fallback is plain text without braces. What is put there is always text.
Every text that the page shows may hold placeholders, except messages about broken rules, which
the backend writes, too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from builder.form.all_texts import field_texts, form_texts
from builder.form.project import Project
from builder.form.texts import LocalText

_REFERENCE: Final = r"(?:parameter\.|context\.)?[A-Za-z0-9_-]{1,128}"
PLACEHOLDER: Final = re.compile(rf"\{{\{{({_REFERENCE})(\|[^{{}}]*)?\}}\}}")
_ALMOST: Final = re.compile(r"\{\{[^{}]{0,200}\}\}|\{\{|\}\}")
_SPACED: Final = re.compile(rf"\{{\{{\s*({_REFERENCE})\s*(\|[^{{}}]*)?\}}\}}")

# What is read after the last field may hold any answer.
AFTER_ALL: Final = ("texts.submit", "texts.disclaimer", "texts.success")


def placeholders(text: LocalText) -> frozenset[str]:
    """Return what the placeholders of a text stand for, in any of its languages."""
    return frozenset(found[1] for _, words in text for found in PLACEHOLDER.finditer(words))


def page_texts(project: Project) -> Iterator[LocalText]:
    """Yield every text of a form that the page shows."""
    yield from (placed.text for placed in form_texts(project))
    for field in project.fields:
        # Messages stand with the rules.
        yield from (
            placed.text
            for placed in field_texts(field)
            if placed.place.attribute not in ("messages", "pattern_message")
        )


def references_of(project: Project) -> frozenset[str]:
    """Return what the placeholders in a form's page stand for; it reads every text."""
    return frozenset(found for text in page_texts(project) for found in placeholders(text))


def malformed(words: str) -> Iterator[tuple[str, str]]:
    """Yield malformed placeholders of a wording, with the right way to write them.

    The second is empty where nothing can be proposed.
    """
    for found in _ALMOST.finditer(PLACEHOLDER.sub("", words)):
        spaced = _SPACED.fullmatch(found[0])
        yield found[0], f"{{{{{spaced[1]}{spaced[2] or ''}}}}}" if spaced else ""


def renamed(words: str, name_of: Callable[[str], str]) -> str:
    """Return a wording with other names in its placeholders."""
    return PLACEHOLDER.sub(lambda m: f"{{{{{name_of(m[1])}{m[2] or ''}}}}}", words)


def without_placeholders(words: str) -> str:
    """Return a wording with each placeholder's fallback, or an ellipsis, in its place."""
    return PLACEHOLDER.sub(lambda m: (m[2] or "")[1:] or "…", words)
