"""Which of the page's own words a form needs, by the kinds of its fields and how it goes on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from builder.form.fields import StepField
from builder.form.kinds import KINDS, Kind
from builder.form.page_words import PAGE_WORDS
from builder.form.project import Project

# Any field may have to be answered, and some can be told to repeat another one's answer.
_OF_ANY_KIND = ("required", "mismatch")


def used_words(project: Project) -> frozenset[str]:
    """Return the keys of :data:`PAGE_WORDS` that people may ever see in a form.

    It says too much rather than too little: whether a text can break a rule depends on its
    settings, too.
    """
    kinds = {each.kind for each in project.fields}
    flow = project.flow
    steps = any(isinstance(each, StepField) for each in project.fields)
    repeats = any(getattr(each, "equals", "") for each in project.fields)
    unused = (rule_codes() - codes_for(kinds)) | unneeded_strings(kinds, spoken=True)
    unused -= {"mismatch"} if repeats else set()
    unused |= set() if steps and flow.progress else {"step_of"}
    unused |= set() if steps or flow.review else {"next", "back"}
    unused |= set() if flow.review else {"review_title", "change", "not_answered"}
    once = project.platform.repeats == "at_most_once"
    unused |= set() if once else {"unconfirmed_title", "unconfirmed_text"}
    return frozenset(PAGE_WORDS) - unused


def codes_for(kinds: Collection[str]) -> frozenset[str]:
    """Return the rule codes that fields of these kinds need words for."""
    return frozenset({"required", *_codes(_rows(kinds))})


def unneeded_strings(kinds: Collection[str], *, spoken: bool) -> frozenset[str]:
    """Return the page's own words that belong to other kinds.

    Args:
        kinds: The kinds of the form's fields.
        spoken: Whether answers are put into texts or a review.
    """
    needed = _strings(_rows(kinds), spoken=spoken)
    return frozenset({*_strings(KINDS.values(), spoken=True)}.difference(needed))


def rule_codes() -> frozenset[str]:
    """Return every rule code that there are words for."""
    return frozenset({*_OF_ANY_KIND, *_codes(KINDS.values())})


def _rows(kinds: Collection[str]) -> Iterator[Kind]:
    return (row for row in KINDS.values() if row.name in kinds)


def _codes(rows: Iterable[Kind]) -> Iterator[str]:
    return (code for row in rows for code in (*row.codes, *row.other_codes))


def _strings(rows: Iterable[Kind], *, spoken: bool) -> Iterator[str]:
    for row in rows:
        yield from row.strings
        yield from row.spoken_strings if spoken else ()
