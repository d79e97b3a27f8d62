"""Titles, labels, translations and languages."""

from __future__ import annotations

from collections.abc import Iterator

from builder.check.findings import Finding
from builder.check.wording import TEXT_MAX, called, missing_languages, named
from builder.form.all_texts import PlacedText, field_texts, form_texts, page_word_texts
from builder.form.called import in_one_line
from builder.form.fields import (
    AnsweredField,
    Field,
    HeadingField,
    LinkField,
    ParagraphField,
    StepField,
)
from builder.form.names import LANGUAGE
from builder.form.place import Place
from builder.form.project import Project
from builder.say import listed, say

FIELDS_MAX = 5000


def check(project: Project) -> Iterator[Finding]:
    """Find texts that are missing or unusable."""
    yield from _languages(project)
    yield from _form(project)
    for field in project.fields:
        yield from _field(field, project)


def _languages(project: Project) -> Iterator[Finding]:
    def finding(code: str, text: str, index: int | None = None) -> Finding:
        place = Place(attribute="languages", index=index)
        return Finding(code=code, severity="error", text=text, place=place)

    if not project.languages:
        yield finding("language-missing", say("The form needs at least one language."))
    for index, tag in enumerate(project.languages):
        if not LANGUAGE.fullmatch(tag):
            yield finding(
                "language-malformed",
                say("{tag!r} is not a language tag such as en or pt-br.", tag=tag[:40]),
                index,
            )
    twice = (i for i, tag in enumerate(project.languages) if tag in project.languages[:i])
    if (index_again := next(twice, None)) is not None:
        yield finding("language-duplicate", say("A language is listed twice."), index_again)


def _form(project: Project) -> Iterator[Finding]:
    if not project.texts.title.in_language(project.default_language):
        yield Finding(
            code="title-missing",
            severity="error",
            place=Place(attribute="texts.title", language=project.default_language),
            text=say("The form needs a title in its first language."),
        )
    if not any(isinstance(each, AnsweredField) for each in project.fields):
        yield Finding(
            code="form-empty",
            severity="error",
            text=say("The form has nothing to answer yet. Add a field from the palette."),
        )
    if len(project.fields) > FIELDS_MAX:
        yield Finding(
            code="form-too-long",
            severity="error",
            text=say(
                "The form has {count} fields; {most} are the most.",
                count=len(project.fields),
                most=FIELDS_MAX,
            ),
        )
    for placed in form_texts(project):
        yield from _text(placed, project, None)
        yield from _stale(placed, project, None)
    for placed in page_word_texts(project):
        yield from _stale(placed, project, None)


def _stale(placed: PlacedText, project: Project, field: Field | None) -> Iterator[Finding]:
    """Find a translation that was made from what the text no longer says."""
    text, default = placed.text, project.default_language
    if not text.translated_from:
        return
    stale = {tag: text.stale_source(tag, default) for tag in project.languages}
    tags = [tag for tag, source in stale.items() if source]
    if tags:
        yield Finding(
            code="translation-stale",
            severity="advice",
            place=placed.place.in_language(tags[0]),
            text=say(
                "{text} in {languages} was translated when it said “{old}” in "
                "{language}. Change the translation, or mark it as right.",
                text=_whom(placed, project, field),
                languages=listed(map(named, tags)),
                old=in_one_line(stale[tags[0]], 60),
                language=named(default),
            ),
        )


def _whom(placed: PlacedText, project: Project, field: Field | None) -> str:
    return (
        say("{field}: {text}", field=called(field, project), text=placed.called)
        if field
        else placed.called.capitalize()
    )


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
                place=Place(field_id=field.id, attribute=attribute, language=language),
                text=say(
                    "{field} needs a label in the form's first language, {language}.",
                    field=whom,
                    language=named(language),
                )
                if attribute == "label"
                else say(
                    "{field} needs a text in the form's first language, {language}.",
                    field=whom,
                    language=named(language),
                ),
            )
    for placed in field_texts(field):
        if placed.place.attribute == "grade_words" and not placed.text.in_language(language):
            yield Finding(
                code="grade-words",
                severity="error",
                place=placed.place.in_language(language),
                text=say(
                    "{field}: {text} is missing in {language}. Give every grade its word, or none.",
                    field=whom,
                    text=placed.called,
                    language=named(language),
                ),
            )
        # builder/check/options.py finds what is missing of options.
        if placed.place.attribute != "options":
            yield from _text(placed, project, field)
        yield from _stale(placed, project, field)


def _text(placed: PlacedText, project: Project, field: Field | None) -> Iterator[Finding]:
    """Check one text; it may be empty, but not have wording in some languages only."""
    whom = _whom(placed, project, field)
    missing = missing_languages(placed.text, project)
    if placed.text and missing and project.default_language not in missing:
        yield Finding(
            code="translation-missing",
            severity="warning",
            text=say(
                "{text} has no wording in {languages}; {language} will be shown there.",
                text=whom,
                languages=listed(map(named, missing)),
                language=named(project.default_language),
            ),
            place=placed.place.in_language(missing[0]),
        )
    for tag, wording in placed.text:
        if len(wording) > TEXT_MAX:
            yield Finding(
                code="text-too-long",
                severity="error",
                text=say(
                    "{text} ({language}) has more than {most} characters. Shorten it.",
                    text=whom,
                    language=named(tag),
                    most=TEXT_MAX,
                ),
                place=placed.place.in_language(tag),
            )
