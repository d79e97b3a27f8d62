"""How fields are drawn on the canvas: one drawing per name in the table of kinds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from builder.form.fields import Field
from builder.form.kinds import Drawing as DrawingName
from builder.form.kinds import kind_of
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.gui.designer.drawing import Drafter, Drawing
from builder.gui.designer.style import PageStyle

Draw = Callable[[Drafter, Any], None]


def draw_field(
    field: Field, width: int, style: PageStyle, language: str, default_language: str
) -> Drawing:
    """Draw a field as the page will show it."""
    drafter = Drafter(width, style, language, default_language)
    drawing = kind_of(field).drawing
    DRAWINGS[drawing](drafter, field)
    return drafter.finish(at_top=drawing == "radio")


def draw_head(project: Project, width: int, style: PageStyle, language: str) -> Drawing:
    """Draw the form's title and introduction."""
    drafter = Drafter(width, style, language, project.default_language)
    drafter.editable_text(project.texts.title, "Untitled form", "title", "ink")
    if project.texts.intro:
        drafter.gap(6)
        drafter.text(project.texts.intro, "text", "soft")
    return drafter.finish()


def draw_foot(project: Project, width: int, style: PageStyle, language: str) -> Drawing:
    """Draw the small print and the send button."""
    drafter = Drafter(width, style, language, project.default_language)
    if project.texts.disclaimer:
        drafter.text(project.texts.disclaimer, "small", "soft")
        drafter.gap(14)
    drafter.button(drafter.wording(project.texts.submit) or drafter.own_word("submit"))
    return drafter.finish()


def _typed(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    default = getattr(field, "default", None)
    drafter.control("" if default is None else str(default), drafter.wording(field.placeholder))


def _date(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    drafter.control("", "dd/mm/yyyy", icon="date")


def _labelled(drafter: Drafter, field: Any) -> None:
    drafter.label(field.label, optional=not field.required)
    drafter.text(field.hint, "small", "soft")


def _textarea(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    drafter.control(field.default, drafter.wording(field.placeholder), rows=max(2, field.rows))


def _select(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    chosen = next((o.label for o in field.options if o.value == field.default), None)
    value = drafter.wording(chosen) if chosen and field.default else ""
    drafter.control(value, drafter.own_word("choose"), icon="chevron-down")


def _radio(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    for option in field.options:
        on = bool(field.default) and option.value == field.default
        drafter.choice(option.label, on=on)


def _tick(drafter: Drafter, field: Any) -> None:
    on = getattr(field, "default", False)
    drafter.tick(field.label, on=on, optional=not field.required)
    if field.hint:
        drafter.gap(2)
        drafter.text(field.hint, "small", "soft")


def _heading(drafter: Drafter, field: Any) -> None:
    drafter.gap(6)
    drafter.editable_text(field.text, "No text yet", "heading", "ink")


def _paragraph(drafter: Drafter, field: Any) -> None:
    drafter.editable_text(field.text, "No text yet", "text", "ink")


def _moment(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    drafter.control("", "--:--", icon=kind_of(field).icon)


def _country(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    drafter.control(field.default, drafter.own_word("choose"), icon="chevron-down")


def _rating(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    grades = [str(grade) for grade in range(field.lowest, field.scale + 1)]
    words = [drafter.wording(each) for each in field.grade_words]
    if len(words) == len(grades):
        grades = [f"{grade} {word}".rstrip() for grade, word in zip(grades, words, strict=True)]
    drafter.control("   ".join(grades), "")


def _slider(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    drafter.control(f"{field.min} – {field.max}", "", icon="slider")


def _checkboxes(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    for option in field.options:
        drafter.choice(option.label, on=option.value in field.default)


def _yesno(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    for word, own in (("yes", field.yes_label), ("no", field.no_label)):
        drafter.choice(own or LocalText.of(en=drafter.own_word(word)), on=False)


def _image(drafter: Drafter, field: Any) -> None:
    drafter.strip("Picture", drafter.wording(field.alt), kind_of(field).icon)


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
    "country": _country,
    "radio": _radio,
    "checks": _checkboxes,
    "yes_no": _yesno,
    "tick": _tick,
    "grades": _rating,
    "range": _slider,
    "heading": _heading,
    "paragraph": _paragraph,
    "image": _image,
    "divider": _divider,
    "hidden": _hidden,
    "calculated": _calculated,
}
