"""The rows of the grid, kept in step with the form: which there are, and which are shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final, Literal

from builder.form.all_texts import (
    Progress,
    TextRow,
    Wording,
    rows_of_field,
    rows_of_form,
    rows_of_page,
    text_rows,
    wording_state,
)
from builder.form.place import Place
from builder.form.project import Project
from builder.form.text_list import lacking_answers, row_called
from builder.gui.state.change import Change
from builder.searching import folded
from builder.value import dataclass

State = Literal["default", "unneeded", "missing", "stale", "long", "answers", "done"]
"""The state of a cell: that of its wording, or that it lacks an answer that the text shows."""

FORM: Final = "form"
PAGE: Final = "page"


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Which rows are shown.

    Attributes:
        words: Words that a row has, in any column and any case.
        state: A state that one of its cells has; empty for texts with words in any language,
            ``any`` for empty texts as well.
        part: ``form`` for the form's own texts, ``page`` for the page's words, a position for the
            texts of a step; None for all.
    """

    words: str = ""
    state: str = ""
    part: str | int | None = None


class TextRows:
    """Every text of a form, and the positions of those that are shown.

    What is edited stays shown until other rows are wanted, so that no row goes away below the
    hands of the person who fills it in.

    Attributes:
        languages: The form's languages, the first one first.
        shown: Positions of the texts that are shown.
        steps: How many steps have texts.
    """

    def __init__(self) -> None:
        self.languages: tuple[str, ...] = ()
        self.shown: Sequence[int] = ()
        self.steps = 0
        self._all: list[TextRow] = []
        self._spans: dict[str, tuple[int, int]] = {}
        self._positions: dict[Place, int] = {}
        self._words: dict[int, str] = {}
        self._counts: dict[str, Counter[str]] = {}
        self._fields_end = 0

    # -- following the form --------------------------------------------------------------------

    def show_form(self, project: Project, wanted: Wanted) -> None:
        """Show the texts of a form."""
        # A form without a language, or with one twice, can be shown until that is mended.
        languages = project.languages or (project.default_language,)
        self.languages = tuple(dict.fromkeys(languages))
        self._all = list(text_rows(project))
        self._words.clear()
        self._spans.clear()
        self._positions = {row.placed.place: at for at, row in enumerate(self._all)}
        self._fields_end = len(self._all)
        for at, row in enumerate(self._all):
            if row.field is not None:
                start = self._spans.get(row.field.id, (at, at))[0]
                self._spans[row.field.id] = (start, at + 1)
            elif row.placed.sort == "page word":
                self._fields_end = min(self._fields_end, at)
        self._counts = {tag: Counter() for tag in self.languages[1:]}
        for row in self._all:
            self._count(row, 1)
        self.steps = len({row.step for row in self._all if row.step is not None})
        self.want(wanted)

    def follow(self, change: Change) -> Sequence[int] | None:
        """Follow an edit that only worded texts.

        Returns:
            Positions of the rows that changed; None if rows came, went or moved, or languages did.
        """
        if change.languages or not change.in_place or _says_other_words(change):
            return None
        fresh: dict[int, TextRow] = {}
        for field in change.new_span:
            start, end = self._spans.get(field.id, (0, 0))
            step = self._all[start].step if end else None
            rows = list(rows_of_field(field, step))
            if len(rows) != end - start or not self._stand_at(rows, start):
                return None
            fresh.update(enumerate(rows, start))
        if change.attributes - {"fields"}:
            fresh.update(enumerate(rows_of_form(change.new)))
            fresh.update(enumerate(rows_of_page(change.new), self._fields_end))
        if any(row.used != self._all[at].used for at, row in fresh.items()):
            return None
        changed = [at for at, row in fresh.items() if self._looks_other(row, self._all[at])]
        for at in changed:
            self._count(self._all[at], -1)
            self._count(fresh[at], 1)
            self._words.pop(at, None)
        for at, row in fresh.items():
            self._all[at] = row
        return changed

    def _looks_other(self, row: TextRow, old: TextRow) -> bool:
        """Tell whether a row looks other than before, which its field alone does not decide."""
        if row.placed != old.placed:
            return True
        default = self.languages[0]
        return row.field is not old.field and row_called(row, default) != row_called(old, default)

    def _stand_at(self, rows: Iterable[TextRow], start: int) -> bool:
        return all(
            row.placed.place == self._all[at].placed.place and row.longest == self._all[at].longest
            for at, row in enumerate(rows, start)
        )

    # -- what is shown -------------------------------------------------------------------------

    def want(self, wanted: Wanted) -> None:
        """Show the rows that are wanted now."""
        parts = folded(wanted.words).split()
        self.shown = [
            at
            for at, row in enumerate(self._all)
            if self._is_in(row, wanted.part)
            and self._has(row, wanted)
            and (not parts or all(each in self._searched(at) for each in parts))
        ]

    def row(self, at: int) -> TextRow:
        """Return a row by its position among all texts."""
        return self._all[at]

    def position_of(self, place: Place) -> int | None:
        """Return the position of the text at a place, whose language does not matter."""
        return self._positions.get(place.in_language(""))

    def nearest_place(self, place: Place) -> Place | None:
        """Return the place of the text nearest to a place of a field.

        It is the text of that entry, else the first one of that property, else of the field; None
        if the field has no text.
        """
        start, end = self._spans.get(place.field_id, (0, 0))
        places = [row.placed.place for row in self._all[start:end]]
        fitting = [each for each in places if each.attribute == place.attribute]
        same = [each for each in fitting if each.index == place.index]
        return next(iter((*same, *fitting, *places)), None)

    def state(self, row: TextRow, language: str) -> State:
        """Return the state of a cell."""
        default = self.languages[0]
        state: Wording = wording_state(row, language, default)
        if state in ("done", "long") and lacking_answers(row.placed.text, language, default):
            return "answers"
        return state

    def progress(self, language: str) -> Progress:
        """Return how far the form is translated into a language that is not the first."""
        counts = self._counts[language]
        return Progress(counts["needed"], counts["missing"], counts["stale"])

    def _count(self, row: TextRow, sign: int) -> None:
        default = self.languages[0]
        if row.placed.text.in_language(default):
            for tag, counts in self._counts.items():
                counts["needed"] += sign
                counts[wording_state(row, tag, default)] += sign

    def _is_in(self, row: TextRow, part: str | int | None) -> bool:
        is_word = row.placed.sort == "page word"
        match part:
            case None:
                return row.used or not is_word or bool(row.placed.text)
            case "form":
                return row.field is None and not is_word
            case "page":
                return is_word
        return row.step == part

    def _has(self, row: TextRow, wanted: Wanted) -> bool:
        match wanted.state:
            case "any":
                return True
            case "":
                return bool(row.placed.text) or wanted.part == PAGE
        return any(self.state(row, tag) == wanted.state for tag in self.languages)

    def _searched(self, at: int) -> str:
        if at not in self._words:
            row = self._all[at]
            called = row_called(row, self.languages[0])
            words = " ".join(words for _, words in row.placed.text)
            self._words[at] = folded(f"{called} {words}")
        return self._words[at]


def _says_other_words(change: Change) -> bool:
    """Tell whether fields changed in what decides which words of the page are ever said."""
    return any(
        old.kind != new.kind or getattr(old, "equals", "") != getattr(new, "equals", "")
        for old, new in zip(change.old_span, change.new_span, strict=True)
    )
