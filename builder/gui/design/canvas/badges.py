"""Badges on fields: what holds for them besides what the page shows, each with its editor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect

from builder.form.fields import AnsweredField, CalculatedField, Field, Prefill
from builder.form.place import Place
from builder.form.project import Project
from builder.gui.design.canvas.sheet_map import SheetMap
from builder.say import say
from builder.value import dataclass

if TYPE_CHECKING:
    from builder.form.sentences import RuleAttribute

SIZE: Final = 18
_GAP: Final = 3
_INSET: Final = 8
_BELOW: Final = 6  # pixels of a badge below the field's upper edge


@dataclass(frozen=True)
class Badge:
    """One badge.

    Attributes:
        icon: Its icon.
        words: What it says, in a sentence.
        place: What is edited where it leads to.
    """

    icon: str
    words: str
    place: Place


def badges_of(field: Field, project: Project, language: str) -> tuple[Badge, ...]:
    """Return the badges of a field, in the order in which they stand.

    Args:
        field: The field.
        project: Its form.
        language: The language in which labels are read.
    """
    found: list[Badge] = []

    def add(icon: str, words: str, attribute: str) -> None:
        found.append(Badge(icon, words, Place(field_id=field.id, attribute=attribute)))

    if field.show_if is not None:
        add("condition", _rule(project, field, "show_if", language), "show_if")
    if isinstance(field, AnsweredField):
        if field.required_if is not None:
            add("required-if", _rule(project, field, "required_if", language), "required_if")
        if field.prefill is not None:
            add("prefill", _origin(field.prefill), "prefill")
    if isinstance(field, CalculatedField):
        add("calculated", say("Calculated from other answers"), "expression")
    return tuple(found)


def _rule(project: Project, field: Field, attribute: RuleAttribute, language: str) -> str:
    from builder.form.sentences import sentence  # noqa: PLC0415 - with the first condition

    return sentence(project, field, attribute, language)


def _origin(prefill: Prefill) -> str:
    if prefill.source == "parameter":
        return say("Starts with “{name}” from the page's address", name=prefill.name)
    return say("Starts with “{name}” from the conversation", name=prefill.name)


def badge_places(rect: QRect, count: int, *, mirrored: bool, beside_dot: bool) -> list[QRect]:
    """Return where the badges of a field stand: at the end of its upper edge.

    Args:
        rect: The field.
        count: How many badges it has.
        mirrored: Whether the form is written from right to left.
        beside_dot: Whether the mark of a problem stands there, too.
    """
    y = rect.top() + _BELOW - SIZE
    used = _INSET + (SIZE + 2 if beside_dot else 0)
    found = []
    for place in range(count):
        inset = used + (count - 1 - place) * (SIZE + _GAP)
        x = rect.left() + inset if mirrored else rect.right() - inset - SIZE + 1
        found.append(QRect(x, y, SIZE, SIZE))
    return found


def placed_badges(layout: SheetMap, index: int, *, beside_dot: bool) -> list[tuple[Badge, QRect]]:
    """Return the badges of a field, and where on the sheet they stand.

    Args:
        layout: The fields.
        index: Which one.
        beside_dot: Whether the mark of a problem stands there, too.
    """
    badges = badges_of(layout.fields[index], layout.project, layout.language)
    places = badge_places(
        layout.rects[index], len(badges), mirrored=layout.mirrored, beside_dot=beside_dot
    )
    return list(zip(badges, places, strict=True))


def chip_place(
    rect: QRect, width: int, *, mirrored: bool, beside_dot: bool, badges: int = 0
) -> QRect:
    """Return where a field's name stands: at the end of its upper edge, above its label.

    Args:
        rect: The field.
        width: The name's width.
        mirrored: Whether the form is written from right to left.
        beside_dot: Whether the mark of a problem stands there, too.
        badges: How many badges stand there, too.
    """
    inset = _INSET + (SIZE + 2 if beside_dot else 0) + badges * (SIZE + _GAP)
    x = rect.left() + inset if mirrored else rect.right() - inset - width
    return QRect(x, rect.top() + _BELOW - SIZE, width, SIZE)


def dot_place(rect: QRect, *, mirrored: bool) -> QRect:
    """Return where the mark of a field with a problem stands: at the end of its upper edge."""
    x = rect.left() + 3 if mirrored else rect.right() - SIZE - 3
    return QRect(x, rect.top() - SIZE // 2 + 2, SIZE, SIZE)
