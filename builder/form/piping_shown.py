"""Placeholders as people see them, with names of fields, and what can stand in them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from builder.form.calculations import usable_before
from builder.form.edits_variables import variables_of
from builder.form.fields import Field, HiddenField
from builder.form.kinds import value_type
from builder.form.piping import AFTER_ALL, PLACEHOLDER, renamed
from builder.form.place import Place
from builder.form.project import Project
from builder.form.shown_names import ShownNames
from builder.form.texts import LocalText
from builder.value import dataclass

# Ids that `new_field_id` made.
_MADE_ID: Final = re.compile("f_[0-9a-f]{8}")
_SHOWN: Final = re.compile(r"\{\{([^{}|]*)(\|(?:(?!\{\{|\}\})[\s\S])*)?\}\}")


@dataclass(frozen=True)
class Insertable:
    """An answer, parameter or variable that a text can show.

    Attributes:
        shown: What people call it, as it stands in the braces.
        field_id: Id of the field; empty for a parameter or variable.
    """

    shown: str
    field_id: str = ""


@dataclass(frozen=True)
class Insertions:
    """What can be put into a text at a place.

    Attributes:
        start: Where the text begins that an insertion replaces.
        end: Where it ends.
        entries: What can be inserted, as ``{{name}}``.
    """

    start: int
    end: int
    entries: tuple[Insertable, ...] = ()


def to_display(words: str, names: ShownNames) -> str:
    """Return a wording with names in place of ids; a deleted field has a name that says so.

    What was never a field's id, such as a name that somebody typed, is shown as it is.
    """
    found = (each[1] for each in PLACEHOLDER.finditer(words) if _MADE_ID.fullmatch(each[1]))
    known = names.including(found)
    return renamed(words, lambda each: known.by_id.get(each, each))


def names_in(text: LocalText, names: ShownNames) -> ShownNames:
    """Return names with those for deleted fields that a text still shows in any language."""
    found = (each[1] for _, words in text for each in PLACEHOLDER.finditer(words))
    return names.including(each for each in found if _MADE_ID.fullmatch(each))


def from_display(words: str, names: ShownNames) -> str:
    """Return a wording with ids in place of names; unknown names are left as they are.

    Args:
        words: What people see or type.
        names: The names of fields, :meth:`ShownNames.including` those that are not there any more.
    """

    def stored(found: re.Match[str]) -> str:
        field_id = names.id_of(found[1])
        return f"{{{{{field_id}{found[2] or ''}}}}}" if field_id else found[0]

    return _SHOWN.sub(stored, words)


def insertable(project: Project, place: Place, names: ShownNames) -> tuple[Insertable, ...]:
    """Return what a text can show: answers given before it is read, parameters and variables."""
    fields = tuple(Insertable(names.by_id[each.id], each.id) for each in _readable(project, place))
    return (*fields, *(Insertable(f"{source}.{name}") for source, name in variables_of(project)))


def insertions(words: str, position: int, entries: Iterable[Insertable]) -> Insertions | None:
    """Return what fits the placeholder that is open at a place of a typed wording.

    Args:
        words: The wording, with names.
        position: Where the caret is, in code points.
        entries: What the text can show, of :func:`insertable`.

    Returns:
        What fits, and the place of the whole placeholder; None if none is open there.
    """
    start = words.rfind("{{", 0, position)
    typed = words[start + 2 : position]
    if start < 0 or any(each in typed for each in "{}|\n"):
        return None
    closed = re.compile(r"[^{}|\n]*(?:\}\})?").match(words, position)
    end = closed.end() if closed and closed[0].endswith("}}") else position
    sought = typed.strip().casefold()
    fitting = [each for each in entries if sought in each.shown.casefold()]
    fitting.sort(key=lambda each: not each.shown.casefold().startswith(sought))
    return Insertions(start, end, tuple(fitting))


def _readable(project: Project, place: Place) -> tuple[Field, ...]:
    """Return the fields whose answers are known where a text is read."""
    if place.field_id:
        return usable_before(project, place.field_id)
    if place.attribute not in AFTER_ALL:
        return ()
    # Only the text after sending may show a random reference.
    unknown = {"constant"} if place.attribute == "texts.success" else {"constant", "random"}
    return tuple(
        each
        for each in project.fields
        if value_type(each) is not None
        and not (isinstance(each, HiddenField) and each.source in unknown)
    )
