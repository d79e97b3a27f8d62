"""Titles, labels, translations and languages."""

from __future__ import annotations

from collections.abc import Iterator

from builder.check.findings import Finding
from builder.check.wording import TEXT_MAX, called, in_one_line, missing_languages
from builder.form.all_texts import PlacedText, field_texts, form_texts
from builder.form.fields import (
    AnsweredField,
    Field,
    HeadingField,
    LinkField,
    ParagraphField,
    StepField,
)
from builder.form.names import LANGUAGE
from builder.form.project import Project

FIELDS_MAX = 5000


def check(project: Project) -> Iterator[Finding]:
    """Find texts that are missing or unusable."""
    yield from _languages(project)
    yield from _form(project)
    for field in project.fields:
        yield from _field(field, project)


def _languages(project: Project) -> Iterator[Finding]:
    def finding(code: str, text: str) -> Finding:
        return Finding(code=code, severity="error", text=text, attribute="languages")

    if not project.languages:
        yield finding("language-missing", "The form needs at least one language.")
    for tag in project.languages:
        if not LANGUAGE.fullmatch(tag):
            yield finding(
                "language-malformed", f"{tag[:40]!r} is not a language tag such as en or pt-br."
            )
    if len(set(project.languages)) != len(project.languages):
        yield finding("language-duplicate", "A language is listed twice.")


def _form(project: Project) -> Iterator[Finding]:
    if not project.texts.title.in_language(project.default_language):
        yield Finding(
            code="title-missing",
            severity="error",
            attribute="texts.title",
            text="The form needs a title in its first language.",
        )
    if not any(isinstance(each, AnsweredField) for each in project.fields):
        yield Finding(
            code="form-empty",
            severity="error",
            text="The form has nothing to answer yet. Add a field from the palette.",
        )
    if len(project.fields) > FIELDS_MAX:
        yield Finding(
            code="form-too-long",
            severity="error",
            text=f"The form has {len(project.fields)} fields; {FIELDS_MAX} are the most.",
        )
    for placed in form_texts(project):
        yield from _text(placed, project, None)


def _field(field: Field, project: Project) -> Iterator[Finding]:
    language = project.default_language
    whom = called(field, project)
    for attribute, needed in (
        ("label", AnsweredField),
        ("text", HeadingField | ParagraphField | LinkField | StepField),
    ):
        if isinstance(field, needed) and not getattr(field, attribute).in_language(language):
            yield Finding(
                code=f"{attribute}-missing",
                severity="error",
                field_id=field.id,
                attribute=attribute,
                text=f"{whom} needs a {attribute} in the form's first language ({language!r}).",
            )
    for placed in field_texts(field):
        if placed.attribute == "grade_words" and not placed.text.in_language(language):
            yield Finding(
                code="grade-words",
                severity="error",
                field_id=field.id,
                attribute="grade_words",
                text=f"{whom}: {placed.called} is missing in {language!r}. Give every grade its "
                "word, or none.",
            )
        # What is missing of an option is told with the options.
        if placed.attribute != "options":
            yield from _text(placed, project, field)


def _text(placed: PlacedText, project: Project, field: Field | None) -> Iterator[Finding]:
    """Check one text; an empty one is fine, a half-translated one is not."""
    whom = f"{called(field, project)}: {placed.called}" if field else placed.called.capitalize()
    place = {"field_id": field.id if field else "", "attribute": placed.attribute}
    missing = missing_languages(placed.text, project)
    if placed.text and missing and project.default_language not in missing:
        yield Finding(
            code="translation-missing",
            severity="warning",
            text=f"{whom} has no wording in {', '.join(missing)}; "
            f"{project.default_language} will be shown there.",
            **place,
        )
    for tag, wording in placed.text:
        if len(wording) > TEXT_MAX:
            yield Finding(
                code="text-too-long",
                severity="error",
                text=f"{whom} ({in_one_line(tag, 40)}) has more than {TEXT_MAX} characters. "
                "Shorten it.",
                **place,
            )
