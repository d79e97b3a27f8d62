"""Edits of texts: translating them, and knowing which translations the default text left behind."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import fields, is_dataclass, replace
from functools import cached_property
from typing import Any

from builder.form.edits import change_field
from builder.form.fields import Option, RuleMessage
from builder.form.piping import id_finder, renamed, with_ids
from builder.form.piping_shown import from_display, names_in, to_display
from builder.form.place import Place
from builder.form.project import Project
from builder.form.shown_names import ShownNames
from builder.form.texts import LocalText
from builder.value import dataclass


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


@dataclass(frozen=True, kw_only=True)
class Translation:
    """A wording for a text in one language.

    Attributes:
        place: Where the text is.
        language: The language.
        wording: The wording; empty to remove it. Its placeholders may name fields as they are
            shown (``{{First name|friend}}``) or by their context names.
        source: The default language's wording that it was translated from, as a list that was
            exported some time ago has it; empty for the present one.
    """

    place: Place
    language: str
    wording: str
    source: str = ""


def translate(
    project: Project, place: Place, language: str, wording: str, source: str = ""
) -> Project:
    """Return the project with a text worded in one language, as :class:`Translation` says.

    Raises:
        KeyError: There is no text.
    """
    given = Translation(place=place, language=language, wording=wording, source=source)
    return translate_all(project, [given])


def translate_all(project: Project, translations: Collection[Translation]) -> Project:
    """Return the project with texts worded, any number of them at once.

    Raises:
        KeyError: There is no text at one of the places.
    """
    default, typed = project.default_language, TypedWordings(project)
    every = list(project.fields)
    wanted = {each.place.field_id for each in translations}
    positions = {every[at].id: at for at in reversed(range(len(every))) if every[at].id in wanted}
    changed, is_other = project, False
    for each in translations:
        place = each.place
        at = positions[place.field_id] if place.field_id else None
        held = _holder(changed, place) if at is None else getattr(every[at], place.attribute, None)
        text = _found(held, place)
        now = text.in_language(default)
        worded = text.worded(each.language, typed.stored(each.wording, text))
        if each.wording and each.language != default and each.source not in ("", now):
            worded = worded.from_source(each.language, each.source)
        if at is None:
            changed = with_text(changed, place, worded)
        else:
            content: dict[str, Any] = {place.attribute: _replaced(held, place, worded)}
            every[at], is_other = replace(every[at], **content), True
    if is_other:
        changed = replace(changed, fields=tuple(every))
    return with_sources(project, changed)


class TypedWordings:
    """Turns wordings as people type them into what the model holds, and back.

    Args:
        project: The form.
    """

    def __init__(self, project: Project) -> None:
        self._project = project

    @cached_property
    def _names(self) -> ShownNames:
        return ShownNames.of(self._project.fields, self._project.default_language)

    @cached_property
    def _id_of(self) -> Callable[[str], str]:
        return id_finder(self._project)

    def stored(self, wording: str, text: LocalText) -> str:
        """Return a typed wording of a text, in which fields may be named that are gone."""
        if "{{" not in wording:
            return wording
        return renamed(from_display(wording, names_in(text, self._names)), self._id_of)

    def shown(self, wording: str, text: LocalText) -> str:
        """Return a stored wording of a text as people see it."""
        return to_display(wording, names_in(text, self._names)) if "{{" in wording else wording


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
    changes: dict[str, Any] = {}
    # Most edits leave all fields but one as they are, of which there may be a thousand.
    same = set(map(id, before.fields))
    others = [at for at, each in enumerate(after.fields) if id(each) not in same]
    if others:
        known = {each.id: each for each in before.fields}
        changed = list(after.fields)
        for at in others:
            changed[at] = _followed(known.get(changed[at].id), changed[at], default)
        if any(changed[at] is not after.fields[at] for at in others):
            changes["fields"] = tuple(changed)
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
