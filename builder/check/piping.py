"""Placeholders in texts, and first values that come from outside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from builder.check.findings import Finding
from builder.check.wording import called, in_one_line, missing_answer, named
from builder.form.all_texts import PlacedText, field_texts, form_texts, page_word_texts
from builder.form.fields import AnsweredField, ConsentField, Field, HiddenField, NamedField
from builder.form.piping import malformed, placeholders
from builder.form.place import Place
from builder.form.project import Project
from builder.form.texts import LocalText

_MESSAGES: Final = ("messages", "pattern_message")
# What is read after the last field may hold any answer.
_AFTER_ALL: Final = ("texts.submit", "texts.disclaimer", "texts.success")
_PARAMETER: Final = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,63}")


def check(project: Project) -> Iterator[Finding]:
    """Find placeholders and prefilled values that cannot be filled."""
    everything = {each.id: each for each in project.fields}
    for placed in form_texts(project):
        known = everything if placed.place.attribute in _AFTER_ALL else {}
        yield from _text(placed, project, known, None)
    for placed in page_word_texts(project):
        yield from _text(placed, project, {}, None)
    before: dict[str, Field] = {}
    for field in project.fields:
        for placed in field_texts(field):
            yield from _text(placed, project, before, field)
        yield from _sources(field, project)
        before[field.id] = field


def _text(
    placed: PlacedText, project: Project, known: Mapping[str, Field], field: Field | None
) -> Iterator[Finding]:
    whom = f"{called(field, project)}: {placed.called}" if field else placed.called.capitalize()
    for each in sorted(placeholders(placed.text)):
        if problem := _problem(each, placed, project, known):
            yield Finding(
                code="placeholder",
                severity="error",
                text=f"{whom} has the placeholder {{{{{each[:60]}}}}}, which {problem}",
                place=placed.place.in_language(_language_with(each, placed.text)),
            )
    for tag, words in placed.text:
        for found, better in malformed(words):
            advice = f"Write {better}." if better else "Write {{f_name}} or {{f_name|fallback}}."
            yield Finding(
                code="placeholder-malformed",
                severity="warning",
                text=f"{whom} ({named(tag)}) has {in_one_line(found, 60)}, which is not "
                f"a placeholder and is shown as it stands. {advice}",
                place=placed.place.in_language(tag),
            )


def _language_with(reference: str, text: LocalText) -> str:
    """Return the first language in whose wording a placeholder stands."""
    return next(tag for tag, words in text if reference in placeholders(LocalText.of({tag: words})))


def _problem(
    reference: str, placed: PlacedText, project: Project, known: Mapping[str, Field]
) -> str:
    source, _, name = reference.rpartition(".")
    if placed.place.attribute in _MESSAGES:
        return "cannot stand in a message: the backend words it, too, and knows {label} only."
    if placed.place.attribute.startswith("page_words."):
        return "cannot stand in a word of the page's own. The text after sending can have it."
    if source == "context" and not project.platform.read_context:
        return "needs reading the conversation, which is switched off in the settings."
    if source:
        return ""
    other = known.get(name)
    if not isinstance(other, NamedField):
        named = [
            each.id for each in known.values() if isinstance(each, NamedField) and each.name == name
        ]
        hint = f" Write {{{{{named[0]}}}}}, the id of the field with that name." if named else ""
        return f"names no field above it that has an answer.{hint}"
    if isinstance(other, HiddenField) and other.source == "random":
        known_after_sending = placed.place.attribute == "texts.success"
        return "" if known_after_sending else f"names {missing_answer(other)}"
    problem = missing_answer(other)
    return f"names {problem}" if problem else ""


def _sources(field: Field, project: Project) -> Iterator[Finding]:
    found = []
    if isinstance(field, AnsweredField) and field.prefill:
        found.append((field.prefill.source, field.prefill.name, "prefill", ("name", "source")))
    if isinstance(field, HiddenField) and field.source == "context":
        found.append(("context", field.parameter, "parameter", ("", "")))
    for source, name, attribute, (name_part, source_part) in found:
        if not _PARAMETER.fullmatch(name):
            code, problem = "prefill-name", "the name of what it is filled from is malformed."
            part = name_part
        elif source == "context" and not project.platform.read_context:
            code, part = "prefill-context", source_part
            problem = "reading the conversation is switched off in the settings."
        elif isinstance(field, ConsentField):
            code, part = "consent-prefill", ""
            problem = "the page does not tick it: only the person may give a consent."
        else:
            continue
        yield Finding(
            code=code,
            severity="warning" if code == "consent-prefill" else "error",
            place=Place(field_id=field.id, attribute=attribute, part=part),
            text=f"{called(field, project)}: {problem}",
        )
