"""Placeholders in texts, and first values that come from outside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Final

from builder.check.findings import Finding
from builder.check.wording import called
from builder.form.fields import (
    AnsweredField,
    CheckboxesField,
    ChoiceField,
    Field,
    HiddenField,
    NamedField,
)
from builder.form.piping import placeholders
from builder.form.project import Project
from builder.form.texts import LocalText

_MESSAGES: Final = ("messages", "pattern_message")
_PARAMETER: Final = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,63}")


def check(project: Project) -> Iterator[Finding]:
    """Find placeholders and prefilled values that nothing can fill."""
    everything = {each.id: each for each in project.fields}
    for each in fields(project.texts):
        text = getattr(project.texts, each.name)
        # What is said after the last field may hold any answer.
        known = everything if each.name in ("success", "disclaimer") else {}
        yield from _text(text, project, known, None, f"texts.{each.name}")
    before: dict[str, Field] = {}
    for field in project.fields:
        for attribute, text in _texts_of(field):
            yield from _text(text, project, before, field, attribute)
        yield from _sources(field, project)
        before[field.id] = field


def _texts_of(field: Field) -> Iterator[tuple[str, LocalText]]:
    for each in fields(field):
        value = getattr(field, each.name)
        if isinstance(value, LocalText):
            yield each.name, value
    if isinstance(field, ChoiceField | CheckboxesField):
        yield from (("options", option.label) for option in field.options)
    if isinstance(field, AnsweredField):
        yield from (("messages", each.text) for each in field.messages)


def _text(
    text: LocalText,
    project: Project,
    known: Mapping[str, Field],
    field: Field | None,
    attribute: str,
) -> Iterator[Finding]:
    whom = called(field, project) if field else "The form’s text"
    for each in sorted(placeholders(text)):
        source, _, name = each.rpartition(".")
        other = known.get(name)
        if attribute in _MESSAGES:
            problem = "stands in a message, which the backend words, too: it knows {label} only."
        elif source == "context" and not project.platform.read_context:
            problem = "needs reading the conversation, which is switched off in the settings."
        elif source:
            continue
        elif other is None or not isinstance(other, NamedField):
            problem = "stands for no field with an answer that comes before it."
        elif isinstance(other, HiddenField) and other.source == "constant":
            problem = "stands for a constant, which the page does not know."
        else:
            continue
        yield Finding(
            code="placeholder",
            severity="error",
            field_id=field.id if field else "",
            attribute=attribute,
            text=f"{whom}: the placeholder {{{{{each[:60]}}}}} {problem}",
        )


def _sources(field: Field, project: Project) -> Iterator[Finding]:
    found = []
    if isinstance(field, AnsweredField) and field.prefill:
        found.append((field.prefill.source, field.prefill.name, "prefill"))
    if isinstance(field, HiddenField) and field.source == "context":
        found.append(("context", field.parameter, "parameter"))
    for source, name, attribute in found:
        if not _PARAMETER.fullmatch(name):
            code, problem = "prefill-name", "the name of what it is filled from is malformed."
        elif source == "context" and not project.platform.read_context:
            code = "prefill-context"
            problem = "reading the conversation is switched off in the settings."
        else:
            continue
        yield Finding(
            code=code,
            severity="error",
            field_id=field.id,
            attribute=attribute,
            text=f"{called(field, project)}: {problem}",
        )
