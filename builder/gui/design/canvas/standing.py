"""What of a field's drawing depends on where it stands: steps, and what comes before it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from builder.form.fields import (
    CalculatedField,
    Field,
    HeadingField,
    HiddenField,
    RatingField,
    SliderField,
    StepField,
)
from builder.form.project import Project
from builder.value import dataclass


@dataclass(frozen=True)
class Standing:
    """Where a field stands.

    Attributes:
        first: Whether nothing that is seen stands before it on its page.
        after_heading: Whether a heading stands right before it.
        step: The number of the step that it begins; 0 if it begins none.
        steps: How many steps the page counts.
        progress: Whether the page says how far one has come.
        title: How titles are written.
        folded: Whether it is in a step that is folded.
        rated: Whether the page has the styles of ratings, which set the ends of sliders apart.
    """

    first: bool = False
    after_heading: bool = False
    step: int = 0
    steps: int = 0
    progress: bool = True
    title: str = "title"
    folded: bool = False
    rated: bool = False


PLAIN: Final = Standing()
FOLDED: Final = Standing(folded=True)
_FIRST: Final = Standing(first=True)
_RATED: Final = Standing(rated=True)
_AFTER_HEADING: Final = Standing(after_heading=True)


def standing_key(project: Project, title: str, folded: Collection[str] = ()) -> tuple[object, ...]:
    """Return all that :func:`standings` and :func:`steps_of` read; equal keys stand alike."""
    kinds = tuple(map(type, project.fields))
    shut = [at for at, each in enumerate(project.fields) if each.id in folded] if folded else ()
    return (kinds, tuple(shut), project.flow, title)


def standings(project: Project, title: str, folded: Collection[str] = ()) -> list[Standing]:
    """Return where each field stands; :data:`FOLDED` for those of a step that is folded.

    As on the page, fields before the first step are a step of their own, what is unseen is none,
    and a review counts as a step.

    Args:
        project: The form.
        title: How titles are written.
        folded: Ids of the steps that are folded.
    """
    steps = steps_of(project)
    found: list[Standing] = []
    number = 0
    hidden = False
    before: str | None = None
    sorts = [_sort(field) for field in project.fields]
    rated = "rating" in sorts
    for field, sort in zip(project.fields, sorts, strict=True):
        if sort == "step":
            number += 1
            hidden = field.id in folded
            number_here = number + (steps.before_first > 0)
            first = before is None and number == 1
            found.append(
                Standing(first, False, number_here, steps.total, project.flow.progress, title)
            )
        elif hidden:
            found.append(FOLDED)
        elif rated and sort == "slider":
            found.append(_RATED)
        elif before is None:
            found.append(_FIRST)
        else:
            found.append(_AFTER_HEADING if before in ("heading", "step") else PLAIN)
        if sort != "unseen":
            before = sort
    return found


_SORTS: Final[Mapping[str, tuple[type[Field], ...]]] = {
    "step": (StepField,),
    "heading": (HeadingField,),
    "rating": (RatingField,),
    "slider": (SliderField,),
    "unseen": (HiddenField, CalculatedField),
}


_KNOWN: Final[dict[type[Field], str]] = {}


def _sort(field: Field) -> str:
    """Return what counts here of a field's class; empty for most."""
    kind = type(field)
    if kind not in _KNOWN:  # asked for a thousand fields at each edit
        found = (name for name, kinds in _SORTS.items() if issubclass(kind, kinds))
        _KNOWN[kind] = next(found, "")
    return _KNOWN[kind]


@dataclass(frozen=True)
class Steps:
    """The steps of a form.

    Attributes:
        before_first: How many fields that are seen stand before the first step.
        total: How many steps the page counts.
    """

    before_first: int
    total: int


def steps_of(project: Project) -> Steps:
    """Count the steps of a form as its page does."""
    before, count = 0, 0
    for field in project.fields:
        sort = _sort(field)
        if sort == "step":
            count += 1
        elif not count and sort != "unseen":
            before += 1
    total = count + (before > 0 or not count)
    return Steps(before, total + project.flow.review)


def is_seen(field: Field) -> bool:
    """Tell whether a field has a place on the page."""
    return _sort(field) != "unseen"
