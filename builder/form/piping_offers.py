"""What can stand in a placeholder of a text, and what of it fits the one that is being typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from builder.form.edits_variables import variables_of
from builder.form.fields import Field, HiddenField
from builder.form.kinds import value_type
from builder.form.page_words import page_word_at
from builder.form.piping import AFTER_ALL, WITHOUT_ANSWERS, constants_of
from builder.form.place import Place
from builder.form.project import Project
from builder.form.shown_names import ShownNames
from builder.searching import folded
from builder.value import dataclass


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


def insertable(project: Project, place: Place, names: ShownNames) -> tuple[Insertable, ...]:
    """Return what a text can show: answers given before it is read, parameters and variables."""
    word = page_word_at(place.attribute)
    if place.attribute in WITHOUT_ANSWERS or (word is not None and not word.answers):
        return ()
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
    sought = folded(typed.strip())
    fitting = [each for each in entries if sought in folded(each.shown)]
    fitting.sort(key=lambda each: not folded(each.shown).startswith(sought))
    return Insertions(start, end, tuple(fitting))


def _readable(project: Project, place: Place) -> Iterator[Field]:
    """Yield the fields whose answers are known where a text is read."""
    word = page_word_at(place.attribute)
    if not (place.field_id or word or place.attribute in AFTER_ALL):
        return
    after_sending = word.references if word else place.attribute == "texts.success"
    constants = constants_of(project)
    for field in project.fields:
        if field.id == place.field_id:
            return
        is_told = True
        if isinstance(field, HiddenField) and field.source == "constant":
            is_told = field.id in constants
        elif isinstance(field, HiddenField) and field.source == "random":
            is_told = after_sending
        if is_told and value_type(field) is not None:
            yield field
