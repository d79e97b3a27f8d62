"""Which parts of the page a form needs: only these are shipped."""

from __future__ import annotations

from collections.abc import Collection

from builder.form.channels import channel_of
from builder.form.conditions import comparisons
from builder.form.expressions import Node, fields_in, parse
from builder.form.fields import (
    AnsweredField,
    CalculatedField,
    Field,
    HiddenField,
    NamedField,
    StepField,
    TextField,
)
from builder.form.project import Project
from builder.value import dataclass


@dataclass(frozen=True, kw_only=True)
class Needs:
    """Which scripts a page needs besides those of its kinds.

    Attributes:
        cleaning: For texts that are codes: of digits, or of a pattern.
        digits: The words for texts of which the digits are kept.
        pattern: The words for texts that have a pattern, and no words of their own for it.
        capitals: For texts that are written in capitals, or without accents.
        letters: For calculations that change the case of letters.
        repeated: For answers that must be those of another field.
        conditions: For anything that depends on a condition.
        visibility: For something that is hidden at times.
        needed: For something that must be answered at times.
        piping: For placeholders in texts.
        prefill: For first values from outside.
        draft: For answers kept in the tab.
        flow: For steps or a review.
        review: For a review.
        references: For random references in texts.
        channels: For channels that close the page by a script of their own.
    """

    cleaning: bool
    digits: bool
    pattern: bool
    capitals: bool
    letters: bool
    repeated: bool
    conditions: bool
    visibility: bool
    needed: bool
    piping: bool
    prefill: bool
    draft: bool
    flow: bool
    review: bool
    references: bool
    channels: bool


def needs_of(project: Project, known: Collection[NamedField], references: frozenset[str]) -> Needs:
    """Return what a form's page needs.

    Args:
        project: A valid project.
        known: The fields that its page knows (:func:`page_fields`).
        references: What the placeholders in its texts name.
    """
    hiding = any(each.show_if for each in project.fields if not isinstance(each, StepField))
    stepping = any(each.show_if for each in project.fields if isinstance(each, StepField))
    answered = [each for each in project.fields if isinstance(each, AnsweredField)]
    needing = any(each.required_if for each in answered)
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
        repeated=any(getattr(each, "equals", "") for each in project.fields),
        conditions=hiding or stepping or needing,
        visibility=hiding,
        needed=needing,
        piping=bool(references),
        prefill=any(each.prefill for each in answered)
        or any(each.startswith("context.") for each in references)
        or any(isinstance(each, HiddenField) and each.source == "context" for each in known),
        draft=project.flow.draft_minutes > 0,
        flow=project.flow.review or any(isinstance(each, StepField) for each in project.fields),
        review=project.flow.review,
        references=any(
            isinstance(each, HiddenField) and each.source == "random" and each.id in references
            for each in project.fields
        ),
        channels=any(
            channel_of(each.channel).closing_script for each in project.platform.integrations
        ),
    )


def _reworded(field: AnsweredField) -> set[str]:
    return {each.rule for each in field.messages if each.text}


def page_fields(project: Project, references: frozenset[str]) -> tuple[NamedField, ...]:
    """Return the fields that the page knows: what is answered, and what that depends on.

    Args:
        project: A valid project.
        references: What the placeholders in its texts name.
    """
    needed = set(references)
    kept: list[NamedField] = []
    # From the end, as fields depend on those before them only.
    for field in reversed(project.fields):
        known = isinstance(field, AnsweredField) or field.id in needed
        if known or not isinstance(field, NamedField):
            needed |= _depends_on(field)
        if known and isinstance(field, NamedField):
            kept.append(field)
    return tuple(reversed(kept))


def _changes_case(project: Project) -> bool:
    calculated = [each for each in project.fields if isinstance(each, CalculatedField)]
    return any(_has_case(parse(each.expression)) for each in calculated)


def _has_case(node: Node) -> bool:
    return isinstance(node, tuple) and (
        node[0] in ("upper", "lower") or any(_has_case(each) for each in node[1:])
    )


def _depends_on(field: Field) -> set[str]:
    found = {each.field for each in comparisons(field.show_if)}
    if isinstance(field, AnsweredField):
        found |= {each.field for each in comparisons(field.required_if)}
    if isinstance(field, CalculatedField):
        found |= set(fields_in(parse(field.expression)))
    return found
