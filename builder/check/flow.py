"""Steps, drafts, surveys and the theme's pictures and colours."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final
from urllib.parse import unquote_to_bytes

from builder.backend.spec import FEEDBACK_MAX
from builder.check.findings import Finding, Severity, placed
from builder.form.called import in_one_line
from builder.form.contrasts import TEXT, contrast_of
from builder.form.fields import NamedField, RatingField, StepField, TextareaField
from builder.form.pictures import LOGO_MAX
from builder.form.place import Place
from builder.form.project import Project, Theme
from builder.form.property_names import FORM_PROPERTIES
from builder.say import listed, quoted, say

DRAFT_MAX: Final = 120
_COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}")
_PICTURE: Final = re.compile(r"data:image/(png|jpeg|gif|webp|svg\+xml)(;base64)?,(.+)", re.DOTALL)
# A finding that does not know its field yet.
Draft = tuple[str, Severity, Place | str, str]


def check(project: Project) -> Iterator[Finding]:
    """Find faults of steps, drafts and surveys, and of pictures and colours."""
    for code, severity, where, text in (
        *_flow(project),
        *_survey(project),
        *_theme(project.theme),
    ):
        yield Finding(code=code, severity=severity, text=text, place=placed(where))


def picture_problem(url: str, most: int = LOGO_MAX) -> str:
    """Return what is wrong with a picture's ``data:`` URL, as a sentence; empty if nothing."""
    found = _PICTURE.fullmatch(url)
    if not found:
        return say("A picture must be a data: URL of PNG, JPEG, GIF, WebP or SVG.")
    if len(url) > most:
        return say(
            "The picture takes {count} characters; {most} are the most.", count=len(url), most=most
        )
    try:
        content = (
            base64.b64decode(found[3], validate=True) if found[2] else unquote_to_bytes(found[3])
        )
    except (binascii.Error, ValueError):
        return say("The picture is not valid Base64.")
    return "" if content else say("The picture is empty.")


def _flow(project: Project) -> Iterator[Draft]:
    if not 0 <= project.flow.draft_minutes <= DRAFT_MAX:
        yield (
            "draft",
            "error",
            "flow.draft_minutes",
            say("A draft is kept for 0 to {most} minutes.", most=DRAFT_MAX),
        )
    fields = project.fields
    ends = [isinstance(each, StepField) for each in fields]
    empty = (i for i, (one, other) in enumerate(pairwise([*ends, True])) if one and other)
    if (index := next(empty, None)) is not None:
        place = Place(field_id=fields[index].id)
        yield "step-empty", "error", place, say("A step has nothing in it.")


def _survey(project: Project) -> Iterator[Draft]:
    if project.purpose != "survey":
        return
    named = {each.name: each for each in project.fields if isinstance(each, NamedField)}
    rating, feedback = named.pop("rating", None), named.pop("feedback", None)
    if (place := _fault_of_rating(rating, project)) is not None:
        yield (
            "survey-rating",
            "error",
            place,
            say("A survey needs a required rating from 1 to 5 with the name rating, always shown."),
        )
    if feedback is not None and (
        not isinstance(feedback, TextareaField) or feedback.max_length > FEEDBACK_MAX
    ):
        yield (
            "survey-feedback",
            "error",
            Place(
                field_id=feedback.id,
                attribute="max_length" if isinstance(feedback, TextareaField) else "",
            ),
            say(
                "A survey's feedback is a long text of at most {most} characters.",
                most=FEEDBACK_MAX,
            ),
        )
    for each in (rating, feedback):
        if each is not None and not each.delivered:
            yield (
                "survey-delivered",
                "error",
                Place(field_id=each.id, attribute="delivered"),
                say(
                    "A survey consists of rating and feedback: {name} must be delivered.",
                    name=each.name,
                ),
            )
    if named:
        yield (
            "survey-fields",
            "error",
            Place(field_id=next(iter(named.values())).id),
            say(
                "A survey takes rating and feedback only; remove {names}.",
                names=listed(sorted(named)),
            ),
        )


def _fault_of_rating(rating: NamedField | None, project: Project) -> Place | None:
    """Return the place where a survey's rating breaks the survey's rules; None if it keeps them."""
    if not isinstance(rating, RatingField):
        return Place(field_id=rating.id, attribute="name") if rating else Place(attribute="purpose")
    for attribute, wanted in (("lowest", 1), ("scale", 5), ("required", True), ("show_if", None)):
        if getattr(rating, attribute) != wanted:
            return Place(field_id=rating.id, attribute=attribute)
    for each in project.fields:
        if isinstance(each, StepField) and each.show_if:
            return Place(field_id=each.id, attribute="show_if")
    return None


def _theme(theme: Theme) -> Iterator[Draft]:
    if theme.logo and (problem := picture_problem(theme.logo)):
        yield "logo", "error", "theme.logo", problem
    given = {name: getattr(theme, name) for name in ("canvas", "card", "ink")}
    wrong = [name for name, colour in given.items() if colour and not _COLOUR.fullmatch(colour)]
    for name in wrong:
        yield (
            "colour",
            "error",
            f"theme.{name}",
            (
                say(
                    "{property} is {colour!r}; it must be like #1a56db, or empty.",
                    property=quoted(FORM_PROPERTIES[f"theme.{name}"]),
                    colour=in_one_line(given[name], 40),
                )
            ),
        )
    text = contrast_of(theme, TEXT)
    # A form that is always dark has the usual colours.
    if not wrong and theme.scheme != "dark" and not text.passes:
        yield (
            "contrast-text",
            "error",
            "theme.ink",
            (
                say(
                    "Text has a contrast of {ratio} on the form; 4.5:1 are needed to be readable.",
                    ratio=f"{text.ratio:.1f}:1",
                )
            ),
        )
