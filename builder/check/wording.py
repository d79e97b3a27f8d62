"""How findings name fields and languages, and which texts a page can show."""

from __future__ import annotations

import re

from builder.form.called import LONGEST, field_called, in_one_line
from builder.form.fields import Field, HiddenField
from builder.form.languages import language_name
from builder.form.names import LANGUAGE
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.say import say

TEXT_MAX = 10_000
_UNUSABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def is_plain(text: str) -> bool:
    """Tell whether a page can show a text: no control characters, no halves of surrogate pairs."""
    return not _UNUSABLE.search(text)


def missing_languages(text: LocalText, project: Project) -> list[str]:
    """Return the form's languages that a text lacks, without malformed language tags."""
    return [
        tag for tag in project.languages if LANGUAGE.fullmatch(tag) and not text.in_language(tag)
    ]


def named(language: str) -> str:
    """Return a language's name for findings, or its tag if it has no name here."""
    return in_one_line(language_name(language), LONGEST)


def called(field: Field, project: Project) -> str:
    """Return a field's name for findings: its label, else its context name, else its kind."""
    return field_called(field, project.default_language)


def missing_answer(field: Field) -> str:
    """Return why the page does not know what a hidden field holds; empty if it does.

    It completes "refers to" and "names".
    """
    if not isinstance(field, HiddenField):
        return ""
    return {
        "constant": say("a constant, which the page does not know."),
        "random": say("a random reference, which is made when the answers are sent."),
    }.get(field.source, "")
