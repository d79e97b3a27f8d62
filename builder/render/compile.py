"""From a project to its compiled form, which the backend and the page's script read."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from typing import Any
from unicodedata import normalize

from builder.backend.spec import FieldSpec, FormSpec
from builder.check import SoundLogic, ValidProject
from builder.check.patterns import spelled
from builder.check.size import body_max
from builder.form.conditions import Comparison, Group
from builder.form.expressions import Node, parse
from builder.form.fields import (
    AnsweredField,
    CalculatedField,
    HiddenField,
    NamedField,
    Option,
    StepField,
    TextField,
)
from builder.form.kinds import kind_of
from builder.form.locales import formats_of, locale_for
from builder.form.piping import references_of, without_placeholders
from builder.form.project import Project
from builder.form.sensitive import sensitive_ids
from builder.form.texts import LocalText
from builder.render.told import with_constants

_OF_TICKS = {"filled": "equals", "empty": "not"}
_SPEC_ATTRIBUTES = tuple(each.name for each in fields(FieldSpec) if each.name != "kind")


def compile_form(valid: ValidProject, references: frozenset[str] | None = None) -> FormSpec:
    """Compile a project.

    Args:
        valid: The checked project.
        references: What its placeholders name, if that is known; None to find it out.

    Returns:
        The compiled form; the same project always gives the same one.
    """
    project = with_constants(valid.project)
    references = references_of(project) if references is None else references
    return _compiled(project, references)


def compile_sound(sound: SoundLogic) -> FormSpec:
    """Compile what of a form's logic has no fault, to try it.

    Args:
        sound: That logic.
    """
    return _compiled(sound.project, frozenset())


def _compiled(project: Project, references: frozenset[str]) -> FormSpec:
    form = FormSpec(
        id=project.id,
        revision="",
        languages=project.languages,
        fields=tuple(_compiled_fields(project)),
        messages={tag: locale_for(project, tag).rule_words() for tag in project.languages},
        formats={tag: formats_of(tag) for tag in project.languages},
        base_url=project.platform.base_url,
        issuer=project.platform.issuer,
        page_context=project.platform.page_context,
        integrations=tuple(
            (each.channel, each.integration_id) for each in project.platform.integrations
        ),
        page_origins=project.hosting.page_origins,
        key_fingerprint=project.key_fingerprint,
        repeats=project.platform.repeats,
        submission_id=project.platform.submission_id,
        purpose=project.purpose,
        variables=_variables(project, references),
        body_max=body_max(project),
    )
    return replace(form, revision=_revision(form, project))


def wordings(text: LocalText, languages: tuple[str, ...]) -> dict[str, str]:
    """Return a text's wording in each language, without those that the default one covers."""
    default = languages[0]
    fallback = text.best(default)
    found = {tag: text.best(tag, default) for tag in languages}
    return {tag: words for tag, words in found.items() if tag == default or words != fallback}


def compiled_condition(
    condition: Comparison | Group | None, named: Mapping[str, NamedField]
) -> tuple[Any, ...]:
    """Return a condition as the rule engines read it.

    Args:
        condition: The condition; None for none.
        named: The fields that deliver a value, by id.
    """
    if condition is None:
        return ()
    if isinstance(condition, Group):
        return (condition.match, *(compiled_condition(c, named) for c in condition.conditions))
    field = named[condition.field]
    if condition.test in _OF_TICKS and kind_of(field).ticked:
        # A tick box that is not ticked is not filled in, just as it is where one is required.
        return (_OF_TICKS[condition.test], field.name, True)
    # As answers are: composed.
    values = tuple(
        normalize("NFC", each) if isinstance(each, str) else each for each in condition.values
    )
    if condition.test == "matches":
        values = (spelled(str(values[0])),)
    compared = (values,) if condition.test == "in" else values
    return (condition.test, field.name, *compared)


def compiled_calculation(node: Node, named: Mapping[str, NamedField]) -> Any:
    """Return a calculation as the rule engines read it.

    Args:
        node: The parsed calculation.
        named: The fields that deliver a value, by id.
    """
    if not isinstance(node, tuple):
        return int(node) if isinstance(node, float) and node.is_integer() else node
    if node[0] == "field":
        return ("field", named[str(node[1])].name)
    parts = tuple(compiled_calculation(each, named) for each in node[1:])
    if node[0] == "filled" and _is_tick(node[1], named):
        return ("and", *parts, True)
    return (node[0], *parts)


def named_fields(project: Project) -> dict[str, NamedField]:
    """Return the fields that deliver a value, by id."""
    return {each.id: each for each in project.fields if isinstance(each, NamedField)}


def _compiled_fields(project: Project) -> Iterator[FieldSpec]:
    named = named_fields(project)
    sensitive = sensitive_ids(project.fields)
    of_step: tuple[Any, ...] = ()
    for field in project.fields:
        own = compiled_condition(field.show_if, named)
        if isinstance(field, StepField):
            of_step = own
        elif isinstance(field, NamedField):
            # Fields of a step that is left out are left out too.
            show_if = ("all", of_step, own) if of_step and own else of_step or own
            compiled = _compiled_field(field, project, named, show_if)
            yield replace(compiled, sensitive=field.id in sensitive)


def _compiled_field(
    field: NamedField,
    project: Project,
    named: Mapping[str, NamedField],
    show_if: tuple[Any, ...],
) -> FieldSpec:
    """Take over what a field has of the attributes of a specification; they share their names."""
    found: dict[str, Any] = {
        name: _plain(getattr(field, name), project.languages)
        for name in _SPEC_ATTRIBUTES
        if hasattr(field, name)
    }
    found["show_if"] = show_if
    found["when_hidden"] = "" if field.when_hidden == "omit" else field.when_hidden
    found["default"] = field.starts_with if field.when_hidden == "default" else None
    if isinstance(field, AnsweredField):
        found["label"] = {tag: without_placeholders(words) for tag, words in found["label"].items()}
        found["required_if"] = compiled_condition(field.required_if, named)
        found["messages"] = _messages(field, project.languages)
    if found.get("equals"):
        found["equals"] = named[found["equals"]].name
    found |= field.compiled()
    if isinstance(field, TextField):
        found["pattern"] = spelled(field.pattern, ignore_case=field.pattern_ignores_case)
    if isinstance(field, CalculatedField):
        found["expression"] = compiled_calculation(parse(field.expression), named)
    return FieldSpec(kind=field.kind, **found)


def _messages(field: AnsweredField, languages: tuple[str, ...]) -> dict[str, dict[str, str]]:
    own = {each.rule: each.text for each in field.messages}
    if isinstance(field, TextField):
        own.setdefault("pattern", field.pattern_message)
    return {rule: wordings(text, languages) for rule, text in own.items() if text}


def _is_tick(node: Node, named: Mapping[str, NamedField]) -> bool:
    return isinstance(node, tuple) and node[0] == "field" and kind_of(named[str(node[1])]).ticked


def _plain(value: Any, languages: tuple[str, ...]) -> Any:
    if isinstance(value, LocalText):
        return wordings(value, languages) if value else {}
    if isinstance(value, tuple):
        return tuple(each.value if isinstance(each, Option) else each for each in value)
    return value


def _variables(project: Project, references: frozenset[str]) -> tuple[str, ...]:
    """Return the names of the conversation's variables that the form reads."""
    found = set()
    for field in project.fields:
        if isinstance(field, HiddenField) and field.source == "context":
            found.add(field.parameter)
        if isinstance(field, AnsweredField) and field.prefill and field.prefill.source == "context":
            found.add(field.prefill.name)
    for each in references:
        kind, _, name = each.rpartition(".")
        if kind == "context":
            found.add(name)
    return tuple(sorted(found))


def _revision(form: FormSpec, project: Project) -> str:
    content: Mapping[str, Any] = {
        "form": form.as_json(),
        "project": project,
        "kinds": [field.kind for field in project.fields],
    }
    canonical = json.dumps(
        content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_attributes
    )
    return hashlib.sha256(canonical.encode()).hexdigest()[:16]


def _attributes(part: Any) -> dict[str, Any]:
    """Return the attributes of a part of the model by name, for JSON."""
    if isinstance(part, LocalText):
        return part.as_dict()
    return {each.name: getattr(part, each.name) for each in fields(part)}
