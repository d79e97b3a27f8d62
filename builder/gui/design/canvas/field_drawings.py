"""How each kind of field is drawn on the canvas."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from builder.form.fields import Field
from builder.form.kinds import kind_of
from builder.form.project import Project
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
    DRAWINGS[field.kind](drafter, field)
    return drafter.finish(at_top=field.kind == "radio")


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
    default = getattr(field, "default", None)
    drafter.control("" if default is None else str(default), field.placeholder)


def _date(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    drafter.control("", "dd/mm/yyyy", icon="date")


def _labelled(drafter: Drafter, field: Any) -> None:
    drafter.label(field.label, optional=not field.required)
    drafter.text(field.hint, "hint", "small", "soft")


def _textarea(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    drafter.control(field.default, field.placeholder, rows=max(2, field.rows))


def _select(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    chosen = next((o.label for o in field.options if o.value == field.default), None)
    value = drafter.wording(chosen) if chosen and field.default else ""
    drafter.control(value, drafter.own_word("choose"), icon="chevron-down")


def _radio(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    for index, option in enumerate(field.options):
        on = bool(field.default) and option.value == field.default
        drafter.choice(option.label, "options", index, on=on)


def _tick(drafter: Drafter, field: Any) -> None:
    on = getattr(field, "default", False)
    drafter.tick(field.label, on=on, optional=not field.required)
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
    for index, option in enumerate(field.options):
        drafter.choice(option.label, "options", index, on=option.value in field.default)


def _yesno(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    for word, own in (("yes", field.yes_label), ("no", field.no_label)):
        drafter.choice(own, f"{word}_label", on=False, instead=drafter.own_word(word))


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


DRAWINGS: Mapping[str, Draw] = {
    "text": _typed,
    "textarea": _textarea,
    "email": _typed,
    "phone": _typed,
    "integer": _typed,
    "decimal": _typed,
    "select": _select,
    "radio": _radio,
    "checkbox": _tick,
    "consent": _tick,
    "date": _date,
    "hidden": _hidden,
    "url": _typed,
    "time": _moment,
    "datetime": _moment,
    "country": _country,
    "rating": _rating,
    "slider": _slider,
    "checkboxes": _checkboxes,
    "yesno": _yesno,
    "image": _image,
    "divider": _divider,
    "link": _paragraph,
    "step": _step,
    "calculated": _calculated,
    "heading": _heading,
    "paragraph": _paragraph,
}
