"""What of the page a form uses: only that is shipped."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any

from builder.form.conditions import comparisons
from builder.form.expressions import Node, fields_in, parse
from builder.form.fields import (
    AnsweredField,
    CalculatedField,
    Field,
    HiddenField,
    NamedField,
    Option,
    StepField,
    TextField,
)
from builder.form.piping import placeholders, renamed
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.render.compile import page_texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """Which scripts a page needs besides those of its kinds.

    Attributes:
        cleaning: For texts that are codes: of digits, or of a pattern.
        digits: The words for texts of which the digits are kept.
        pattern: The words for texts that have a pattern, and no words of their own for it.
        capitals: For texts that are written in capitals, or without accents.
        letters: For calculations that change the case of letters.
        conditions: For anything that depends on a condition.
        visibility: For something that is hidden at times.
        needed: For something that must be answered at times.
        piping: For placeholders in texts.
        prefill: For first values from outside.
        draft: For answers kept in the tab.
        flow: For steps or a review.
        references: For random references in texts.
    """

    cleaning: bool
    digits: bool
    pattern: bool
    capitals: bool
    letters: bool
    conditions: bool
    visibility: bool
    needed: bool
    piping: bool
    prefill: bool
    draft: bool
    flow: bool
    references: bool


def needs_of(project: Project) -> Needs:
    """Return what a form's page needs."""
    hiding = any(each.show_if for each in project.fields if not isinstance(each, StepField))
    stepping = any(each.show_if for each in project.fields if isinstance(each, StepField))
    answered = [each for each in project.fields if isinstance(each, AnsweredField)]
    needing = any(each.required_if for each in answered)
    references = _references(project)
    texts = [each for each in answered if isinstance(each, TextField)]
    steps = {step for each in texts for step in each.normalise}
    return Needs(
        cleaning="digits" in steps or any(each.pattern for each in texts),
        digits="digits" in steps,
        pattern=any(
            each.pattern and not each.pattern_message and "pattern" not in _reworded(each)
            for each in texts
        ),
        capitals=bool(steps & {"upper", "unaccent"}),
        letters=_changes_case(project),
        conditions=hiding or stepping or needing,
        visibility=hiding,
        needed=needing,
        piping=bool(references),
        prefill=any(each.prefill for each in answered)
        or any(each.startswith("context.") for each in references)
        or any(isinstance(f, HiddenField) and f.source == "context" for f in page_fields(project)),
        draft=project.flow.draft_minutes > 0,
        flow=project.flow.review or any(isinstance(each, StepField) for each in project.fields),
        references=any(
            isinstance(each, HiddenField) and each.source == "random" and each.id in references
            for each in project.fields
        ),
    )


def _reworded(field: AnsweredField) -> set[str]:
    return {each.rule for each in field.messages if each.text}


def page_fields(project: Project) -> tuple[NamedField, ...]:
    """Return the fields that the page knows: what is answered, and what that depends on."""
    needed = set(_references(project))
    kept: list[NamedField] = []
    # From the end, as fields depend on those before them only.
    for field in reversed(project.fields):
        known = isinstance(field, AnsweredField) or field.id in needed
        if known or not isinstance(field, NamedField):
            needed |= _depends_on(field)
        if known and isinstance(field, NamedField):
            kept.append(field)
    return tuple(reversed(kept))


def with_names(project: Project) -> Project:
    """Return the project with context names in its placeholders, as the script reads them."""
    if not _references(project):
        return project
    names = {each.id: each.name for each in project.fields if isinstance(each, NamedField)}

    def renamed_text(text: LocalText) -> LocalText:
        return LocalText.of(
            {tag: renamed(words, lambda found: names.get(found, found)) for tag, words in text}
        )

    def with_renamed(holder: Any) -> Any:
        changes: dict[str, Any] = {}
        for each in fields(holder):
            value = getattr(holder, each.name)
            if isinstance(value, LocalText):
                changes[each.name] = renamed_text(value)
            elif isinstance(value, tuple) and value and isinstance(value[0], Option):
                changes[each.name] = tuple(with_renamed(option) for option in value)
            elif isinstance(value, tuple) and value and isinstance(value[0], LocalText):
                changes[each.name] = tuple(map(renamed_text, value))
        return replace(holder, **changes)

    return replace(
        project,
        texts=with_renamed(project.texts),
        fields=tuple(with_renamed(each) for each in project.fields),
    )


def _changes_case(project: Project) -> bool:
    calculated = [each for each in project.fields if isinstance(each, CalculatedField)]
    return any(_has_case(parse(each.expression)) for each in calculated)


def _has_case(node: Node) -> bool:
    return isinstance(node, tuple) and (
        node[0] in ("upper", "lower") or any(_has_case(each) for each in node[1:])
    )


def _references(project: Project) -> frozenset[str]:
    return frozenset(each for text in page_texts(project) for each in placeholders(text))


def _depends_on(field: Field) -> set[str]:
    found = {each.field for each in comparisons(field.show_if)}
    if isinstance(field, AnsweredField):
        found |= {each.field for each in comparisons(field.required_if)}
    if isinstance(field, CalculatedField):
        found |= set(fields_in(parse(field.expression)))
    return found
