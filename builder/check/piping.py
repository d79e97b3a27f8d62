"""Placeholders in texts, and first values that come from outside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from builder.check.findings import Finding
from builder.check.wording import called, missing_answer, named
from builder.form.all_texts import PlacedText, field_texts, form_texts, page_word_texts
from builder.form.called import in_one_line
from builder.form.fields import AnsweredField, ConsentField, Field, HiddenField, NamedField
from builder.form.page_words import page_word_at
from builder.form.piping import (
    AFTER_ALL,
    PLACEHOLDER,
    WITHOUT_ANSWERS,
    constants_of,
    malformed,
    placeholders,
)
from builder.form.piping_shown import to_display
from builder.form.place import Place
from builder.form.project import Project
from builder.form.shown_names import ShownNames
from builder.form.texts import LocalText
from builder.say import say

_PARAMETER: Final = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,63}")


def check(project: Project) -> Iterator[Finding]:
    """Find placeholders and prefilled values that cannot be filled."""
    everything = {each.id: each for each in project.fields}
    for placed in form_texts(project):
        known = everything if placed.place.attribute in AFTER_ALL else {}
        yield from _text(placed, project, known, None)
    for placed in page_word_texts(project):
        yield from _text(placed, project, everything, None)
    before: dict[str, Field] = {}
    for field in project.fields:
        for placed in field_texts(field):
            yield from _text(placed, project, before, field)
        yield from _sources(field, project)
        before[field.id] = field


def _text(
    placed: PlacedText, project: Project, known: Mapping[str, Field], field: Field | None
) -> Iterator[Finding]:
    found = {tag: PLACEHOLDER.findall(words) for tag, words in placed.text if "{{" in words}
    if not any("{{" in words or "}}" in words for _, words in placed.text):
        return
    whom = (
        say("{field}: {text}", field=called(field, project), text=placed.called)
        if field
        else placed.called.capitalize()
    )
    for each in sorted({reference for pairs in found.values() for reference, _ in pairs}):
        if problem := _problem(each, placed, project, known):
            code = "placeholder"
            if _with_name(each, known):
                code = "placeholder-name"
            shown = _shown(each, project)
            yield Finding(
                code=code,
                severity="error",
                text=say(
                    "{text} has the placeholder {placeholder}, which {problem}",
                    text=whom,
                    placeholder=shown,
                    problem=problem,
                ),
                place=placed.place.in_language(_language_with(each, placed.text)),
            )
    for tag, words in placed.text:
        for wrong, better in malformed(words):
            right = (
                to_display(better, _names(project))
                if better
                else say("{{name}} or {{name|fallback}}")
            )
            yield Finding(
                code="placeholder-malformed",
                severity="warning",
                text=say(
                    "{text} ({language}) has {wrong}, which is not a placeholder "
                    "and is shown as it stands. Write {right}.",
                    text=whom,
                    language=named(tag),
                    wrong=in_one_line(wrong, 60),
                    right=right,
                ),
                place=placed.place.in_language(tag),
            )
    yield from _differing(placed, project, whom)


def _differing(placed: PlacedText, project: Project, whom: str) -> Iterator[Finding]:
    """Find answers and fallbacks that stand in some languages' wordings and not in others."""
    found = {
        tag: dict(PLACEHOLDER.findall(placed.text.in_language(tag)))
        for tag in project.languages
        if placed.text.in_language(tag)
    }
    for each in sorted({reference for pairs in found.values() for reference in pairs}):
        with_it = [tag for tag, pairs in found.items() if each in pairs]
        with_fallback = [tag for tag in with_it if found[tag][each]]
        without = [tag for tag in found if tag not in with_it]
        bare = [tag for tag in with_it if with_fallback and tag not in with_fallback]
        shown = _shown(each, project)
        for lacking, what, having in (
            (without, shown, with_it),
            (bare, say("a fallback in {placeholder}", placeholder=shown), with_fallback),
        ):
            for tag in lacking:
                yield Finding(
                    code="placeholder-translation",
                    severity="advice",
                    text=say(
                        "{text} has {placeholder} in {language}, but not in {other}.",
                        text=whom,
                        placeholder=what,
                        language=named(having[0]),
                        other=named(tag),
                    ),
                    place=placed.place.in_language(tag),
                )


def _names(project: Project) -> ShownNames:
    return ShownNames.of(project.fields, project.default_language)


def _shown(reference: str, project: Project) -> str:
    """Return a placeholder as people read it: with the name of the field that it stands for."""
    return to_display(f"{{{{{reference[:60]}}}}}", _names(project))


def _language_with(reference: str, text: LocalText) -> str:
    """Return the first language in whose wording a placeholder stands."""
    return next(tag for tag, words in text if reference in placeholders(LocalText.of({tag: words})))


def _problem(
    reference: str, placed: PlacedText, project: Project, known: Mapping[str, Field]
) -> str:
    """Return what is wrong with a reference, to complete a sentence; empty if nothing is."""
    source, _, name = reference.rpartition(".")
    if placed.place.attribute in WITHOUT_ANSWERS:
        return say("cannot stand in a message: the backend words it, too, and knows {label} only.")
    word = page_word_at(placed.place.attribute)
    if word and not word.answers:
        return say("cannot stand in this word of the page. The heading after sending can have it.")
    if source == "context" and not project.platform.read_context:
        return say("needs reading the conversation, which is switched off in the settings.")
    if source:
        return ""
    if not (word or placed.place.field_id or placed.place.attribute in AFTER_ALL):
        return say("cannot stand before all fields, where nothing is answered yet.")
    return _answer_problem(name, placed, project, known)


def _answer_problem(
    name: str, placed: PlacedText, project: Project, known: Mapping[str, Field]
) -> str:
    other = known.get(name)
    if other is None:
        return _unknown(name, project, known)
    if not isinstance(other, NamedField):
        return say("names {field}, which has no answer.", field=called(other, project))
    if isinstance(other, HiddenField) and other.source == "random":
        word = page_word_at(placed.place.attribute)
        known_after_sending = word.references if word else placed.place.attribute == "texts.success"
        return "" if known_after_sending else say("names {problem}", problem=missing_answer(other))
    if other.id in constants_of(project):
        return ""
    problem = missing_answer(other)
    return say("names {problem}", problem=problem) if problem else ""


def _unknown(name: str, project: Project, known: Mapping[str, Field]) -> str:
    """Return what is wrong with a reference to what does not stand above the text."""
    if named_so := _with_name(name, known):
        whom = called(named_so, project)
        return say(
            "names {field} by its context name, which may change. Insert the answer in its place.",
            field=whom,
        )
    later = (e for e in project.fields if name in (e.id, getattr(e, "name", e.id)))
    if below := next(later, None):
        whom = called(below, project)
        return say(
            "names {field}, which does not stand above. Move the field up, or the text down.",
            field=whom,
        )
    return say("names a field that is not there (any more).")


def _with_name(name: str, known: Mapping[str, Field]) -> Field | None:
    if name in known:
        return None
    return next((e for e in known.values() if getattr(e, "name", "") == name), None)


def _sources(field: Field, project: Project) -> Iterator[Finding]:
    found = []
    if isinstance(field, AnsweredField) and field.prefill:
        found.append((field.prefill.source, field.prefill.name, "prefill", ("name", "source")))
    if isinstance(field, HiddenField) and field.source == "context":
        found.append(("context", field.parameter, "parameter", ("", "")))
    for source, name, attribute, (name_part, source_part) in found:
        if not _PARAMETER.fullmatch(name):
            code, problem = "prefill-name", say("the name of what it is filled from is malformed.")
            part = name_part
        elif source == "context" and not project.platform.read_context:
            code, part = "prefill-context", source_part
            problem = say("reading the conversation is switched off in the settings.")
        elif isinstance(field, ConsentField):
            code, part = "consent-prefill", ""
            problem = say("the page does not tick it: only the person may give a consent.")
        else:
            continue
        yield Finding(
            code=code,
            severity="warning" if code == "consent-prefill" else "error",
            place=Place(field_id=field.id, attribute=attribute, part=part),
            text=say("{field}: {problem}", field=called(field, project), problem=problem),
        )
