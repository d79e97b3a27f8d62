"""How findings speak of a field, and which words a page can show at all."""

from __future__ import annotations

import re

from builder.form.fields import Field, HiddenField, NamedField
from builder.form.kinds import kind_of
from builder.form.languages import language_name
from builder.form.names import LANGUAGE
from builder.form.project import Project
from builder.form.texts import LocalText

TEXT_MAX = 10_000
_LONGEST = 40
_UNUSABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def is_plain(text: str) -> bool:
    """Tell whether a text can stand on a page: it has no control characters and no half pairs."""
    return not _UNUSABLE.search(text)


def missing_languages(text: LocalText, project: Project) -> list[str]:
    """Return the form's languages that a text lacks; what is no language tag is found elsewhere."""
    return [
        tag for tag in project.languages if LANGUAGE.fullmatch(tag) and not text.in_language(tag)
    ]


def named(language: str) -> str:
    """Return what a finding calls a language: its name, or its tag as it stands in the form."""
    return in_one_line(language_name(language), _LONGEST)


def called(field: Field, project: Project) -> str:
    """Return what to call a field in a finding: its label, else its name, else its kind."""
    words = field.wording.best(project.default_language, project.default_language)
    if not words and isinstance(field, NamedField):
        words = field.name
    return f"“{in_one_line(words or kind_of(field).label, _LONGEST)}”"


def in_one_line(words: str, most: int) -> str:
    """Return words without line breaks and what a terminal would act on, cut where too long."""
    plain = "".join(each if each.isprintable() else " " for each in words[: most + 1])
    return f"{plain[:most]}…" if len(words) > most else plain


def missing_answer(field: Field) -> str:
    """Return why the page does not know what a hidden field holds; empty if it does.

    It completes "refers to" and "stands for".
    """
    if not isinstance(field, HiddenField):
        return ""
    return {
        "constant": "a constant, which the page does not know.",
        "random": "a random reference, which is made when the answers are sent.",
    }.get(field.source, "")
