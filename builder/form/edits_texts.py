"""Edits of texts: translating them, and knowing which translations the default text left behind."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields, is_dataclass, replace
from typing import Any

from builder.form.edits import change_field
from builder.form.fields import Option, RuleMessage
from builder.form.piping import with_ids
from builder.form.piping_shown import from_display
from builder.form.place import Place
from builder.form.project import Project
from builder.form.shown_names import ShownNames
from builder.form.texts import LocalText


def text_at(project: Project, place: Place) -> LocalText:
    """Return the text at a place; its language does not matter.

    Raises:
        KeyError: There is no text.
    """
    return _found(_holder(project, place), place)


def with_text(project: Project, place: Place, text: LocalText) -> Project:
    """Return the project with another text at a place.

    Raises:
        KeyError: There is no text.
    """
    text_at(project, place)
    if place.field_id:
        field = project.field(place.field_id)
        held = _replaced(getattr(field, place.attribute), place, text)
        return change_field(project, field.id, **{place.attribute: held})
    holder, _, name = place.attribute.partition(".")
    return replace(project, **{holder: replace(getattr(project, holder), **{name: text})})


def translate(
    project: Project, place: Place, language: str, wording: str, source: str = ""
) -> Project:
    """Return the project with a text worded in one language.

    Args:
        project: The form.
        place: Where the text is.
        language: The language.
        wording: The wording; empty to remove it. Its placeholders may name fields as they are
            shown (``{{First name|friend}}``) or by their context names.
        source: The default language's wording that it was translated from, as a list that was
            exported some time ago has it; empty for the present one.

    Raises:
        KeyError: There is no text.
    """
    text = text_at(project, place)
    now = text.in_language(project.default_language)
    worded = text.worded(language, _stored(wording, project))
    if wording and language != project.default_language and source not in ("", now):
        worded = worded.from_source(language, source)
    return with_sources(project, with_text(project, place, worded))


def _stored(wording: str, project: Project) -> str:
    """Return a wording that a person typed as the model holds it."""
    if "{{" not in wording:
        return wording
    names = ShownNames.of(project.fields, project.default_language)
    return with_ids(from_display(wording, names), project)


def confirm_translations(project: Project, places: Collection[Place], language: str) -> Project:
    """Return the project with translations marked as right for what the default text says now.

    Raises:
        KeyError: There is no text.
    """
    for place in places:
        text = text_at(project, place)
        project = with_text(project, place, text.from_source(language, ""))
    return project


def with_placeholders_by_id(project: Project, place: Place) -> Project:
    """Return the project with ids in the placeholders of a text that have context names.

    This mends the finding ``placeholder-name``.

    Raises:
        KeyError: There is no text.
    """
    text = text_at(project, place)
    for tag, words in text:
        sources = text.translated_from
        worded = text.worded(tag, with_ids(words, project))
        text = replace(worded, translated_from=sources)
    return with_text(project, place, text)


def with_sources(before: Project, after: Project) -> Project:
    """Return a project that notes which translations an edit has left behind.

    Where the edit changed what a text says in the default language, but not a translation of it,
    the translation keeps the old wording as what it was made from. A translation that the edit
    changed is as the edit left it. Fields are told by their ids, options by their values.

    Args:
        before: The project before the edit.
        after: The project after it.
    """
    default = after.default_language
    if before.default_language != default or before is after:
        return after
    known = {each.id: each for each in before.fields}
    changed = tuple(_followed(known.get(each.id), each, default) for each in after.fields)
    changes: dict[str, Any] = {}
    if any(new is not old for new, old in zip(changed, after.fields, strict=True)):
        changes["fields"] = changed
    for name in ("texts", "page_words", "theme"):
        held = getattr(after, name)
        followed = _followed(getattr(before, name), held, default)
        if followed is not held:
            changes[name] = followed
    return replace(after, **changes) if changes else after


def _holder(project: Project, place: Place) -> Any:
    if place.field_id:
        return getattr(project.field(place.field_id), place.attribute, None)
    holder, _, name = place.attribute.partition(".")
    return getattr(getattr(project, holder, None), name, None)


def _found(held: Any, place: Place) -> LocalText:
    if isinstance(held, tuple) and place.index is not None and 0 <= place.index < len(held):
        held = held[place.index]
        held = getattr(held, place.part, None) if place.part else held
    if not isinstance(held, LocalText):
        raise KeyError(place.attribute)
    return held


def _replaced(held: Any, place: Place, text: LocalText) -> Any:
    if place.index is None:
        return text
    entry = held[place.index]
    changed = replace(entry, **{place.part: text}) if place.part else text
    return (*held[: place.index], changed, *held[place.index + 1 :])


def _followed(before: Any, after: Any, default: str) -> Any:
    """Return a part of the model with its translations' sources; the part itself, if all stay."""
    if before is after or before is None:
        return after
    if isinstance(after, LocalText):
        return _with_sources(before, after, default)
    if isinstance(after, tuple):
        pairs = _paired(before, after)
        found = tuple(_followed(old, new, default) for old, new in pairs)
        return (
            found if any(f is not new for f, (_, new) in zip(found, pairs, strict=True)) else after
        )
    if not is_dataclass(after) or type(before) is not type(after):
        return after
    changes = {}
    for each in fields(after):
        held = getattr(after, each.name)
        followed = _followed(getattr(before, each.name), held, default)
        if followed is not held:
            changes[each.name] = followed
    return replace(after, **changes) if changes else after  # type: ignore[type-var]


def _with_sources(before: LocalText, after: LocalText, default: str) -> LocalText:
    was, now = before.in_language(default), after.in_language(default)
    if was == now:
        return after
    found = after
    for tag, wording in after:
        if tag != default and wording == before.in_language(tag):
            source = dict(after.translated_from).get(tag, was)
            found = found.from_source(tag, "" if source == now else source)
    return found


def _paired(before: tuple[Any, ...], after: tuple[Any, ...]) -> list[tuple[Any, Any]]:
    """Pair each entry with what it was: options by value, messages by rule, others by position."""
    known = {_key(each): each for each in before}
    keys = {_key(each) for each in after}
    pairs = []
    for index, each in enumerate(after):
        same_place = before[index] if index < len(before) else None
        # An option whose value changed with its label.
        renamed = same_place if same_place is not None and _key(same_place) not in keys else None
        keyed = isinstance(each, Option | RuleMessage)
        pairs.append((known.get(_key(each), renamed) if keyed else same_place, each))
    return pairs


def _key(entry: Any) -> Any:
    match entry:
        case Option():
            return entry.value
        case RuleMessage():
            return entry.rule
    return None
