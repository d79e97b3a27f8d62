"""How fields are drawn on the canvas: one drawing per name in the table of kinds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from builder.form.fields import Choice, Field
from builder.form.kinds import Drawing as DrawingName
from builder.form.kinds import kind_of
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.gui.design.canvas.drawing import Drafter, Drawing
from builder.gui.design.canvas.style import PageStyle

Draw = Callable[[Drafter, Any], None]


def draw_field(
    field: Field,
    width: int,
    style: PageStyle,
    language: str,
    default_language: str,
    *,
    caption: str = "",
) -> Drawing:
    """Draw a field as the page will show it.

    Args:
        field: The field.
        width: The width to fill.
        style: Fonts and colours.
        language: The language to show.
        default_language: The language that texts fall back to.
        caption: What to say of a step's place, such as ``Step 2 of 3``.
    """
    drafter = Drafter(width, style, language, default_language)
    if caption:
        drafter.page_break(caption)
    drawing = kind_of(field).drawing
    DRAWINGS[drawing](drafter, field)
    return drafter.finish(at_top=drawing == "radio")


def draw_head(project: Project, width: int, style: PageStyle, language: str) -> Drawing:
    """Draw the form's title and introduction."""
    drafter = Drafter(width, style, language, project.default_language)
    drafter.text(project.texts.title, "texts.title", "title", missing="Untitled form")
    if project.texts.intro:
        drafter.gap(6)
        drafter.text(project.texts.intro, "texts.intro", "text", "soft")
    return drafter.finish()


def draw_foot(project: Project, width: int, style: PageStyle, language: str) -> Drawing:
    """Draw the small print and the send button."""
    drafter = Drafter(width, style, language, project.default_language)
    if project.texts.disclaimer:
        drafter.text(project.texts.disclaimer, "texts.disclaimer", "small", "soft")
        drafter.gap(14)
    drafter.button(project.texts.submit, "texts.submit", drafter.own_word("submit"))
    return drafter.finish()


def _typed(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    drafter.control(_start_of(field), getattr(field, "placeholder", LocalText()))


def _date(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    drafter.control("", "dd/mm/yyyy", icon="date")


def _labelled(drafter: Drafter, field: Any) -> None:
    drafter.label(field.label, optional=not field.required)
    drafter.text(field.hint, "hint", "small", "soft")


def _textarea(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    placeholder = getattr(field, "placeholder", LocalText())
    drafter.control(_start_of(field), placeholder, rows=max(2, getattr(field, "rows", 2)))


def _start_of(field: Any) -> str:
    return "" if field.starts_with is None else str(field.starts_with)


def _select(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    chosen = next((c for c in field.choices() if c.value == field.starts_with), None)
    value = _words_of(drafter, chosen) if chosen else ""
    drafter.control(value, drafter.own_word("choose"), icon="chevron-down")


def _choices(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    starts = field.starts_with if isinstance(field.starts_with, tuple) else (field.starts_with,)
    for choice in field.choices():
        drafter.choice(
            choice.label,
            choice.attribute,
            choice.index,
            on=choice.value in starts,
            instead=_words_of(drafter, choice),
        )


def _words_of(drafter: Drafter, choice: Choice) -> str:
    """Return what the page calls a choice."""
    if isinstance(choice.value, bool) and not choice.label:
        return drafter.own_word("yes" if choice.value else "no")
    return drafter.wording(choice.label) or str(choice.value)


def _tick(drafter: Drafter, field: Any) -> None:
    drafter.tick(field.label, on=field.starts_with is True, optional=not field.required)
    if field.hint:
        drafter.gap(2)
        drafter.text(field.hint, "hint", "small", "soft")


def _heading(drafter: Drafter, field: Any) -> None:
    drafter.gap(6)
    drafter.text(field.text, "text", "heading", missing="No text yet")


def _step(drafter: Drafter, field: Any) -> None:
    drafter.text(field.text, "text", "heading", missing="No title yet")


def _paragraph(drafter: Drafter, field: Any) -> None:
    drafter.text(field.text, "text", missing="No text yet")


def _moment(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    drafter.control("", "--:--", icon=kind_of(field).icon)


def _rating(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    grades = [f"{each.value} {drafter.wording(each.word)}".rstrip() for each in field.choices()]
    drafter.control("   ".join(grades), "")


def _slider(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    drafter.control(f"{field.min} – {field.max}", "", icon="slider")


def _image(drafter: Drafter, field: Any) -> None:
    drafter.strip("Picture", drafter.wording(field.alt), kind_of(field).icon, field.alt)


def _divider(drafter: Drafter, field: Any) -> None:
    drafter.strip("Divider", "", kind_of(field).icon)


def _calculated(drafter: Drafter, field: Any) -> None:
    drafter.strip(field.name, f"= {field.expression}", kind_of(field).icon)


def _hidden(drafter: Drafter, field: Any) -> None:
    if field.source == "constant":
        value = f"always “{field.value}”"
    elif field.source == "random":
        value = "a random reference, made when the form is sent"
    else:
        origin = "address" if field.source == "parameter" else "conversation"
        value = f"from the {origin}: {field.parameter or '…'}"
    drafter.strip(field.name, value, kind_of(field).icon)


DRAWINGS: Mapping[DrawingName, Draw] = {
    "box": _typed,
    "lines": _textarea,
    "date": _date,
    "moment": _moment,
    "list": _select,
    "radio": _choices,
    "choices": _choices,
    "tick": _tick,
    "grades": _rating,
    "range": _slider,
    "heading": _heading,
    "step": _step,
    "paragraph": _paragraph,
    "image": _image,
    "divider": _divider,
    "hidden": _hidden,
    "calculated": _calculated,
}
