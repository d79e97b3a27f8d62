"""Wording the form's texts, and the names that follow a label's first wording."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from builder.form import edits, naming
from builder.form.edits_options import with_options
from builder.form.fields import AnsweredField, Field, Option
from builder.form.kinds import kind_of
from builder.form.names import propose_name
from builder.form.naming import retitled
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.say import as_read_in
from builder.storage.starters import starters

_MADE_UP: Final = re.compile(r"option(_\d+)?")


def name_follows(project: Project, field: Field) -> bool:
    """Tell whether the context name should follow the label.

    It does while the field is as it was made. Later a rename is the integrator's decision, as
    conversations may refer to the name already.
    """
    if not isinstance(field, AnsweredField):
        return False
    kind = kind_of(field)
    made = kind.make(field.id, field.name, project.default_language)
    words = as_read_in(project.default_language, kind.label)
    proposed = propose_name(words, fallback=kind.name)
    return (
        isinstance(made, AnsweredField)
        and field.label == made.label
        and re.fullmatch(rf"{proposed}(_\d+)?", field.name) is not None
    )


def called_by_title(project: Project) -> bool:
    """Tell whether the project's name should follow the form's title."""
    return naming.name_follows(project, [each.title for each in starters()])


def relabelled(
    project: Project, field_id: str, language: str, wording: str, *, follow: bool
) -> Project:
    """Return the project with a field's label worded in one language.

    Args:
        project: The form.
        field_id: The field.
        language: The language of the wording.
        wording: The new label.
        follow: Whether the context name is proposed from it again (default language only).
    """
    field = project.field(field_id)
    if not isinstance(field, AnsweredField):
        raise TypeError(field.kind)
    changes: dict[str, object] = {"label": field.label.worded(language, wording)}
    if follow and language == project.default_language:
        changes["name"] = proposed_name(project, field, wording)
    return edits.change_field(project, field_id, **changes)


def proposed_name(project: Project, field: AnsweredField, label: str) -> str:
    """Propose a free context name for a field from a label."""
    others = edits.taken_names(project) - {field.name}
    return propose_name(label, others, fallback=field.kind)


def reworded(
    project: Project, field_id: str, attribute: str, index: int | None, language: str, wording: str
) -> Project:
    """Return the project with one of its texts worded in one language.

    Args:
        project: The form.
        field_id: The field that has the text; empty for a text of the form itself.
        attribute: The property that holds it, such as ``label`` or ``texts.title``.
        index: Its position among several, such as an option's; None if there is only one.
        language: The language of the wording.
        wording: The new wording.

    Raises:
        KeyError: No field has this id.
    """
    if attribute == "texts.title":
        return retitled(project, language, wording, follow=called_by_title(project))
    if not field_id:
        holder, _, name = attribute.partition(".")
        text: LocalText = getattr(getattr(project, holder), name).worded(language, wording)
        return replace(project, **{holder: replace(getattr(project, holder), **{name: text})})
    field = project.field(field_id)
    if attribute == "label":
        follow = name_follows(project, field)
        return relabelled(project, field_id, language, wording, follow=follow)
    if attribute == "grade_words" and index is not None:
        words: list[LocalText] = list(getattr(field, attribute))
        words[index] = words[index].worded(language, wording)
        return edits.change_field(project, field_id, **{attribute: tuple(words)})
    if index is not None:
        options: tuple[Option, ...] = getattr(field, attribute)
        follow = language == project.default_language
        changed = reworded_option(options, index, language, wording, follow=follow)
        return with_options(project, field_id, changed)
    text = getattr(field, attribute).worded(language, wording)
    return edits.change_field(project, field_id, **{attribute: text})


def reworded_option(
    options: tuple[Option, ...], index: int, language: str, wording: str, *, follow: bool
) -> tuple[Option, ...]:
    """Return options with the label of one worded in one language.

    Args:
        options: The options.
        index: Which one.
        language: The language of the wording.
        wording: The new label.
        follow: Whether a value that was made up for the option is proposed from its label.
    """
    option = options[index]
    changed = replace(option, label=option.label.worded(language, wording))
    if follow and _MADE_UP.fullmatch(option.value):
        others = {each.value for each in options} - {option.value}
        changed = replace(changed, value=propose_name(wording, others, fallback="option"))
    return (*options[:index], changed, *options[index + 1 :])
