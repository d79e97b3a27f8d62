"""How fields are drawn on the canvas: one drawing per name in the table of kinds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import QSize

from builder.form import look
from builder.form.fields import AnsweredField, Choice, Field
from builder.form.kinds import Drawing as DrawingName
from builder.form.kinds import kind_of
from builder.form.named_pipes import Pipes
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.form.unicode_names import country_name
from builder.gui.design.canvas.drafter import Drafter
from builder.gui.design.canvas.pictures import pixmap_of
from builder.gui.design.canvas.shapes import Drawing
from builder.gui.design.canvas.standing import PLAIN, Standing
from builder.gui.design.canvas.style import PageStyle
from builder.say import say, say_count

Draw = Callable[[Drafter, Any], None]
# Answers of the review that are drawn; all of them would be the form once more.
_REVIEWED: Final = 3
# What the page groups stands at the top of its line; boxes stand level with each other.
_GROUPS: Final = frozenset({"radio", "choices", "grades"})


def draw_field(
    field: Field,
    width: int,
    style: PageStyle,
    language: str,
    default_language: str,
    pipes: Pipes,
    standing: Standing = PLAIN,
) -> Drawing:
    """Draw a field as the page will show it.

    Args:
        field: The field.
        width: The width to fill.
        style: Fonts and colours.
        language: The language to show.
        default_language: The language that texts fall back to.
        pipes: Says what placeholders stand for.
        standing: Where it stands.
    """
    drafter = Drafter(width, style, language, default_language, pipes, standing)
    drawing = kind_of(field).drawing
    DRAWINGS[drawing](drafter, field)
    after_heading = drawing == "paragraph" and standing.after_heading
    lead = look.PROSE_AFTER_HEADING if after_heading else 0
    return drafter.finish(at_top=drawing in _GROUPS, lead=lead)


def draw_head(drafter: Drafter, project: Project, frame: look.Frame, steps: int) -> Drawing:
    """Draw the form's logo, title and introduction.

    Args:
        drafter: Draws in the page's style and language, on the whole width.
        project: The form.
        frame: What the window's width makes of the page.
        steps: How many steps there are, if fields stand before the first one; otherwise 0.
    """
    logo = pixmap_of(project.theme.logo)
    if logo is not None:
        drafter.picture(logo, QSize(look.LOGO_WIDTH, look.LOGO_HEIGHT))
        drafter.gap(look.LOGO_BELOW)
    if steps > 1 and project.flow.progress:
        _progress(drafter, 1, steps)
    drafter.text(project.texts.title, "texts.title", frame.title, missing=say("Untitled form"))
    if project.texts.intro:
        drafter.gap(look.INTRO_ABOVE)
        drafter.text(project.texts.intro, "texts.intro", "text", "soft", prose=True)
    return drafter.finish()


def draw_foot(drafter: Drafter, project: Project, frame: look.Frame, steps: int) -> Drawing:
    """Draw the review, which has a page of its own, the small print and the send button.

    Args:
        drafter: Draws in the page's style and language, on the whole width.
        project: The form.
        frame: What the window's width makes of the page.
        steps: How many steps the page counts, with the review.
    """
    if project.flow.review:
        if project.flow.progress and steps > 1:
            _progress(drafter, steps, steps)
        drafter.words(drafter.own_word("review_title"), frame.title, "ink")
        drafter.gap(look.FORM_ABOVE)
        _review(drafter, project)
    drafter.gap(look.BUTTON_ABOVE)
    if project.texts.disclaimer:
        drafter.text(project.texts.disclaimer, "texts.disclaimer", "small", "soft", prose=True)
        drafter.gap(look.BUTTON_AFTER_SMALL_PRINT)
    drafter.button(
        project.texts.submit,
        "texts.submit",
        drafter.own_word("submit"),
        whole_line=not frame.is_card,
    )
    return drafter.finish()


def _review(drafter: Drafter, project: Project) -> None:
    """Draw the first answers as the review lists them."""
    answered = [field for field in project.fields if isinstance(field, AnsweredField)]
    for field in answered[:_REVIEWED]:
        drafter.gap(look.REVIEW_EDGE)
        drafter.words(drafter.wording(field.label) or field.name)
        drafter.words(drafter.own_word("not_answered"), "text", "ink")
        drafter.gap(look.REVIEW_EDGE)
        drafter.rule()
    if len(answered) > _REVIEWED:
        drafter.gap(look.REVIEW_EDGE)
        drafter.words(say_count("… {count} more", "… {count} more", len(answered) - _REVIEWED))


def _progress(drafter: Drafter, step: int, steps: int) -> None:
    words = drafter.own_word("step_of").replace("{step}", str(step)).replace("{steps}", str(steps))
    drafter.words(words)
    drafter.gap(look.PROGRESS_BELOW)


def _step(drafter: Drafter, field: Any) -> None:
    standing = drafter.standing
    if standing.progress and standing.steps > 1:
        _progress(drafter, standing.step, standing.steps)
    drafter.text(field.text, "text", standing.title, missing=say("No title yet"))
    # The fields are a form below the title, which is further away than one field from another.
    drafter.gap(look.FORM_ABOVE - look.GAPS["comfortable"])


def _labelled(drafter: Drafter, field: Any) -> None:
    drafter.label(field.label, optional=not field.required)
    drafter.text(field.hint, "hint", "text", "soft")


def _typed(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    drafter.box(_start_of(field), getattr(field, "placeholder", LocalText()))


def _date(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    drafter.box("dd/mm/yyyy", icon="date")


def _moment(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    shown = "--:--" if kind_of(field).answered_in == "time" else "dd/mm/yyyy --:--"
    drafter.box(shown, icon=kind_of(field).icon)


def _textarea(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    placeholder = getattr(field, "placeholder", LocalText())
    drafter.box(_start_of(field), placeholder, rows=max(2, getattr(field, "rows", 2)))


def _start_of(field: Any) -> str:
    starts = field.starts_with
    if isinstance(starts, float):
        return f"{starts:.15g}"
    return "" if starts is None else str(starts)


def _select(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    chosen = next((c for c in field.choices() if c.value == field.starts_with), None)
    value = _words_of(drafter, chosen) if chosen else drafter.own_word("choose")
    if chosen and kind_of(field).answered_in == "country":
        value = country_name(str(chosen.value), drafter.language)
    drafter.box(value, icon="chevron-down")


def _radio(drafter: Drafter, field: Any) -> None:
    _choose(drafter, field, round_=True)


def _checks(drafter: Drafter, field: Any) -> None:
    _choose(drafter, field, round_=False)


def _choose(drafter: Drafter, field: Any, *, round_: bool) -> None:
    _labelled(drafter, field)
    starts = field.starts_with if isinstance(field.starts_with, tuple) else (field.starts_with,)
    for choice in field.choices():
        drafter.choice(
            choice.label,
            choice.attribute,
            choice.index,
            on=choice.value in starts,
            round_=round_,
            instead=_words_of(drafter, choice),
        )


def _words_of(drafter: Drafter, choice: Choice) -> str:
    """Return what the page calls a choice."""
    if isinstance(choice.value, bool) and not choice.label:
        return drafter.own_word("yes" if choice.value else "no")
    return drafter.wording(choice.label) or str(choice.value)


def _tick(drafter: Drafter, field: Any) -> None:
    drafter.tick(field.label, on=field.starts_with is True, optional=not field.required)
    drafter.text(field.hint, "hint", "text", "soft", indent=look.MARK_SIZE + look.MARK_GAP)


def _rating(drafter: Drafter, field: Any) -> None:
    _labelled(drafter, field)
    signs = look.grade_signs(field)
    drafter.grades(
        [
            (signs[place : place + 1] or str(each.value), each.word or None)
            for place, each in enumerate(field.choices())
        ]
    )
    if field.low_label or field.high_label:
        drafter.gap(look.BOX_ABOVE)
    drafter.ends(field.low_label, field.high_label)


def _slider(drafter: Drafter, field: Any) -> None:
    label = drafter.label(field.label, room=56)
    drafter.at_end(str(field.starts_with), label.y())
    drafter.text(field.hint, "hint", "text", "soft")
    span = max(1, field.max - field.min)
    drafter.slider(min(1.0, max(0.0, (field.starts_with - field.min) / span)))
    if drafter.standing.rated and (field.low_label or field.high_label):
        drafter.gap(look.BOX_ABOVE)
    drafter.ends(field.low_label, field.high_label)


def _heading(drafter: Drafter, field: Any) -> None:
    if not drafter.standing.first:
        drafter.gap(look.HEADING_ABOVE)
        drafter.rule()
        drafter.gap(look.HEADING_BELOW_LINE - 1)
    drafter.text(field.text, "text", "heading", missing=say("No text yet"))


def _paragraph(drafter: Drafter, field: Any) -> None:
    drafter.text(field.text, "text", missing=say("No text yet"), prose=True)


def _link(drafter: Drafter, field: Any) -> None:
    drafter.gap(look.LINK_EDGE)
    drafter.text(field.text, "text", "link", missing=say("No text yet"))
    drafter.gap(look.LINK_EDGE)


def _image(drafter: Drafter, field: Any) -> None:
    pixmap = pixmap_of(field.source)
    if pixmap is None:
        drafter.strip(say("Picture"), say("Drop a picture file here"), kind_of(field).icon)
    else:
        drafter.picture(pixmap)


def _divider(drafter: Drafter, _field: Any) -> None:
    drafter.rule()


def _calculated(drafter: Drafter, field: Any) -> None:
    drafter.strip(field.name, say("calculated, not shown"), kind_of(field).icon)


def _hidden(drafter: Drafter, field: Any) -> None:
    if field.source == "constant":
        value = say("always “{value}”", value=field.value)
    elif field.source == "random":
        value = say("a random reference, made when the form is sent")
    elif field.source == "parameter":
        value = say("from the address: {name}", name=field.parameter or "…")
    else:
        value = say("from the conversation: {name}", name=field.parameter or "…")
    drafter.strip(field.name, value, kind_of(field).icon)


DRAWINGS: Final[Mapping[DrawingName, Draw]] = {
    "box": _typed,
    "lines": _textarea,
    "date": _date,
    "moment": _moment,
    "list": _select,
    "radio": _radio,
    "choices": _checks,
    "tick": _tick,
    "grades": _rating,
    "range": _slider,
    "heading": _heading,
    "step": _step,
    "paragraph": _paragraph,
    "link": _link,
    "image": _image,
    "divider": _divider,
    "hidden": _hidden,
    "calculated": _calculated,
}
