"""A form's texts as its page has them: with constants in their places, and names for ids."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

from builder.backend.wording import is_right_to_left, isolate
from builder.form.fields import NamedField, Option
from builder.form.piping import PLACEHOLDER, constants_of, renamed
from builder.form.project import Project
from builder.form.texts import LocalText

# From language and wording to wording.
_Change = Callable[[str, str], str]


def with_constants(project: Project) -> Project:
    """Return the project with constants in the place of their placeholders.

    The page knows a constant only by the texts that tell it.
    """
    constants = constants_of(project)
    if not constants:
        return project

    def told(language: str, words: str) -> str:
        def put(found: Any) -> str:
            if found[1] not in constants:
                return str(found[0])
            # As the page isolates answers, so that none turns the sentence around.
            value = isolate(constants[found[1]], is_right_to_left(language))
            return value if constants[found[1]] else (found[2] or "")[1:]

        return PLACEHOLDER.sub(put, words)

    return _changed(project, told)


def with_names(project: Project) -> Project:
    """Return the project with context names in its placeholders, as the script reads them."""
    names = {each.id: each.name for each in project.fields if isinstance(each, NamedField)}
    return _changed(project, lambda _, words: renamed(words, lambda found: names.get(found, found)))


def _changed(project: Project, change: _Change) -> Project:
    """Return a project with each text of its page changed."""
    return replace(
        project,
        texts=_with_changed(project.texts, change),
        page_words=_with_changed(project.page_words, change),
        fields=tuple(_with_changed(each, change) for each in project.fields),
    )


def _with_changed(held: Any, change: _Change) -> Any:
    """Return a part of the model with each text changed; the part itself if all stay."""
    if isinstance(held, LocalText):
        return _changed_text(held, change)
    if isinstance(held, tuple):
        found = tuple(_with_changed(each, change) for each in held)
        same = all(new is old for new, old in zip(found, held, strict=True))
        return held if same else found
    changes = {}
    for each in fields(held):
        value = getattr(held, each.name)
        # The form's own words for rules hold no placeholders.
        if isinstance(value, LocalText) or (value and _is_list_of_texts(value)):
            changed = _with_changed(value, change)
            if changed is not value:
                changes[each.name] = changed
    return replace(held, **changes) if changes else held


def _is_list_of_texts(value: Any) -> bool:
    return isinstance(value, tuple) and isinstance(value[0], Option | LocalText)


def _changed_text(text: LocalText, change: _Change) -> LocalText:
    if not any("{{" in words for _, words in text):
        return text
    return LocalText.of({tag: change(tag, words) for tag, words in text})
