"""Finding a starter form by words: its title, its kind, its sentence, its fields."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from builder.errors import BuilderError
from builder.form.all_texts import form_texts
from builder.form.fields import Field, OptionsField
from builder.form.kinds import KINDS
from builder.form.texts import LocalText
from builder.searching import folded
from builder.storage.starters import OTHER_WORDS, Starter
from builder.value import dataclass

_WORD: Final = re.compile(r"\w+")
# How well a word fits: as it is, as a beginning, anywhere within.
_EXACT, _BEGUN, _WITHIN = range(3)

Fit = tuple[int, int]  # how well the word fits, and how far from the title it stands


@dataclass(frozen=True)
class Searchable:
    """A starter form as it is searched.

    Attributes:
        starter: The form.
        words: Its words, those of the title first, then of what says less about the form.
    """

    starter: Starter
    words: Sequence[frozenset[str]]

    def fit(self, wanted: Sequence[str]) -> tuple[int, ...] | None:
        """Return how well it fits, the smaller the better; None if a word is nowhere in it."""
        fits = [self._fit(word) for word in wanted]
        if None in fits:
            return None
        known = [each for each in fits if each is not None]
        return (
            max((how for how, _ in known), default=0),
            sum(how for how, _ in known),
            sum(where for _, where in known),
        )

    def _fit(self, wanted: str) -> Fit | None:
        found = [
            (how, where)
            for where, words in enumerate(self.words)
            if (how := _best(wanted, words)) is not None
        ]
        return min(found, default=None)


def searchable(starter: Starter) -> Searchable:
    """Gather the words of a starter form; this reads its file.

    A file that cannot be read is found by its title, kind and sentence.
    """
    kind = (starter.kind, OTHER_WORDS.get(starter.kind, ""))
    try:
        project = starter.project
    except (OSError, BuilderError):
        inside: tuple[Iterable[str], ...] = ()
    else:
        own = [word for text in form_texts(project) for word in _wordings(text.text)]
        inside = (
            [word for field in project.fields for word in _of_field(field)],
            [word for field in project.fields for word in _choices(field)],
            own,
        )
    every = ((starter.title, starter.name), kind, (starter.summary,), *inside)
    return Searchable(starter, tuple(frozenset(_words(*texts)) for texts in every))


def find(forms: Sequence[Searchable], words: str, kind: str = "") -> list[Starter]:
    """Return the starter forms that have all of the words, the best first.

    A form that has the words exactly comes before one that has words which begin with them, and
    that one before one in whose words they are anywhere.

    Args:
        forms: The forms, in the order of the gallery.
        words: What is searched for; nothing finds all. Case and accents are passed over.
        kind: The kind of form; empty for all.
    """
    wanted = _words(words)
    fitting = [
        (fit, number, each.starter)
        for number, each in enumerate(forms)
        if kind in ("", each.starter.kind) and (fit := each.fit(wanted)) is not None
    ]
    return [starter for _, _, starter in sorted(fitting, key=lambda found: found[:2])]


def _best(wanted: str, words: frozenset[str]) -> int | None:
    if wanted in words:
        return _EXACT
    if any(each.startswith(wanted) for each in words):
        return _BEGUN
    return _WITHIN if any(wanted in each for each in words) else None


def _of_field(field: Field) -> Iterable[str]:
    row = KINDS[field.kind]
    yield row.label
    yield from row.keywords
    yield from _wordings(getattr(field, "label", LocalText()))


def _choices(field: Field) -> Iterable[str]:
    if isinstance(field, OptionsField):
        for option in field.options:
            yield from _wordings(option.label)


def _wordings(text: LocalText) -> Iterable[str]:
    return (wording for _, wording in text.wordings)


def _words(*texts: str) -> list[str]:
    """Return the words of texts as they are compared: without case and accents."""
    return _WORD.findall(folded(" ".join(texts)))
