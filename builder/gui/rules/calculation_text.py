"""A calculation between what is stored, with ids, and what people see, with chips."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from builder.form.calculations import Examined, examine
from builder.form.expressions.completion import Completion, Usable, call_at, complete
from builder.form.expressions.functions import FUNCTIONS, Function
from builder.form.expressions.scanner import tokens
from builder.form.expressions.shown import from_display
from builder.form.kinds import value_type
from builder.gui.rules.ground import Ground
from builder.gui.widgets.chips import Chip
from builder.gui.widgets.search_popup import Entry
from builder.say import say
from builder.value import dataclass

Content = Sequence[str | Chip]
TYPES: Final[Mapping[str, str]] = {
    "number": say("a number"),
    "text": say("a text"),
    "date": say("a date"),
    "boolean": say("true or false"),
    "list": say("several choices"),
}
_ICONS: Final = {"function": "calculated", "word": "", "operator": ""}
_MOST: Final = 60


@dataclass(frozen=True)
class Offer:
    """What could be meant by what is being typed.

    Attributes:
        entries: For a list; each key is a :class:`Completion`.
        replaced: How much before the cursor it takes the place of, as Qt counts.
    """

    entries: Sequence[Entry]
    replaced: int


def stored(content: Content) -> str:
    """Return what a calculation is stored as."""
    return "".join(each if isinstance(each, str) else f"{{{each.key}}}" for each in content)


def displayed(content: Content) -> str:
    """Return a calculation as people write it, with ``{name}`` for fields."""
    return "".join(each if isinstance(each, str) else f"{{{each.words}}}" for each in content)


def shown(text: str, ground: Ground) -> tuple[str | Chip, ...]:
    """Return a stored calculation with chips in place of fields.

    A name in braces that no field has, as somebody may have typed it, stays a text.
    """
    there = [each for each in tokens(text) if each.sort == "field"]
    names = ground.names.including(each.value for each in there)
    found = [each for each in there if each.value in names.by_id]
    if not found:
        return (text,) if text else ()
    usable = {each.id for each in ground.answered}
    parts: list[str | Chip] = []
    at = 0
    for each in found:
        field_id = each.value
        chip = Chip(key=field_id, words=names.by_id[field_id], is_faulty=field_id not in usable)
        parts += [text[at : each.start], chip]
        at = each.end
    return tuple(each for each in (*parts, text[at:]) if each)


def pasted(text: str, ground: Ground) -> tuple[str | Chip, ...]:
    """Return a calculation that people wrote, with chips in place of ``{name}``."""
    return shown(from_display(text, ground.names), ground)


def examined(text: str, ground: Ground) -> Examined:
    """Find out what a calculation gives, or what is wrong with it."""
    return examine(ground.project, ground.owner, text)


def place_in_view(content: Content, place: int) -> int:
    """Return where a place of the stored text is among what is shown.

    Args:
        content: The calculation.
        place: Code points from the start of the stored text.

    Returns:
        The place in UTF-16 units, as Qt counts; a chip is one.
    """
    at = 0
    for each in content:
        length = len(each) if isinstance(each, str) else len(each.key) + 2
        if place < length:
            return at + (units(each[:place]) if isinstance(each, str) else 0)
        place -= length
        at += units(each) if isinstance(each, str) else 1
    return at


def units(text: str) -> int:
    """Return the length of a text as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def function_around(before: Content, after: Content) -> Function | None:
    """Return the function whose values are typed between two parts of a calculation."""
    text = displayed(before)
    call = call_at(text + displayed(after), len(text))
    return call.function if call else None


def fields_to_use(ground: Ground) -> Sequence[Entry]:
    """Return the fields that a calculation can use, as entries whose keys are completions."""
    return [
        Entry(
            key=_completion_of(each.words),
            words=each.words,
            icon=each.icon,
            detail=each.detail,
        )
        for each in ground.entries_of(ground.answered)
    ]


def functions() -> Sequence[Entry]:
    """Return the functions with what they do, as entries whose keys are completions."""
    return [
        Entry(
            key=Completion(
                sort="function",
                shown=row.signature,
                help=row.help,
                insert=f"{row.name}()",
                caret=len(row.name) + (1 if row.takes else 2),
            ),
            words=row.signature,
            icon=_ICONS["function"],
            detail=row.help,
        )
        for row in FUNCTIONS.values()
    ]


def offered(before: Content, after: Content, ground: Ground) -> Offer:
    """Return what could be meant by what stands before the cursor."""
    text = displayed(before)
    names = ground.names.by_id
    icons = {names[each.key]: each.icon for each in ground.entries_of(ground.answered)}
    usable = [
        Usable(names[each.id], kind) for each in ground.answered if (kind := value_type(each))
    ]
    found = complete(text + displayed(after), len(text), usable)
    entries = [
        Entry(
            key=each,
            words=each.shown,
            icon=icons.get(each.shown, "") if each.sort == "field" else _ICONS[each.sort],
            detail=each.help,
        )
        for each in found.entries[:_MOST]
    ]
    return Offer(entries, units(text[found.start :]))


def _completion_of(name: str) -> Completion:
    insert = f"{{{name}}}"
    return Completion(sort="field", shown=name, help="", insert=insert, caret=len(insert))
