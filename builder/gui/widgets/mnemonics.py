"""Mnemonics: the letters of a menu's entries by which the keyboard chooses them.

English titles have letters of their own. A translator sees one title at a time, and cannot know
which letters its neighbours have.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

_MARK = "&"
_DOUBLE = "\0"


def tell_apart(menu: QMenu) -> None:
    """Let no two entries of a menu be chosen by the same letter, if it can be."""
    entries = [each for each in menu.actions() if each.text()]
    titles = with_own_letters([each.text() for each in entries])
    for entry, title in zip(entries, titles, strict=True):
        entry.setText(title)


def with_own_letters(titles: Sequence[str]) -> list[str]:
    """Return titles of one menu, in which no two are chosen by the same letter if it can be.

    The first keeps its letter, as does each that shares it with none, unless that leaves none for
    another. A title that has no letter gets none.

    Args:
        titles: The titles, each with ``&`` before its letter, or without any.
    """
    owners: dict[str, int] = {}
    for number, title in enumerate(titles):
        if letter := letter_of(title):
            owners.setdefault(letter, number)
    for number, title in enumerate(titles):
        letter = letter_of(title)
        if letter and owners[letter] != number:
            _give(number, [_places(each) for each in titles], owners, set())
    found = list(titles)
    for letter, number in owners.items():
        if letter != letter_of(titles[number]):
            found[number] = _marked(titles[number], _places(titles[number])[letter])
    return found


def plain(title: str) -> str:
    """Return a title as it is read, without the mark of its mnemonic."""
    return _unmarked(title).replace(_DOUBLE, _MARK)


def letter_of(title: str) -> str:
    """Return the letter by which a title is chosen, folded; empty if there is none."""
    _before, mark, after = title.replace(_MARK * 2, "").partition(_MARK)
    return after[:1].casefold() if mark else ""


def _give(
    number: int, places: Sequence[dict[str, int]], owners: dict[str, int], asked: set[str]
) -> bool:
    """Give a title a letter that is free, or one whose owner can take another; tell if it has."""
    letters = [each for each in places[number] if each not in asked]
    for letter in sorted(letters, key=lambda each: each in owners):
        asked.add(letter)
        if letter not in owners or _give(owners[letter], places, owners, asked):
            owners[letter] = number
            return True
    return False


def _places(title: str) -> dict[str, int]:
    """Return the letters that could stand for a title, with their places, the best first."""
    words = _unmarked(title)
    every = range(len(words))
    begins = [at for at in every if at == 0 or not words[at - 1].isalpha()]
    found: dict[str, int] = {}
    for at in (*begins, *every):
        # One key types it: a letter without an accent.
        if words[at].isalpha() and unicodedata.normalize("NFD", words[at]) == words[at]:
            found.setdefault(words[at].casefold(), at)
    return found


def _marked(title: str, at: int) -> str:
    words = _unmarked(title)
    return f"{words[:at]}{_MARK}{words[at:]}".replace(_DOUBLE, _MARK * 2)


def _unmarked(title: str) -> str:
    """Return a title without the mark; what stands for an ampersand is one character."""
    return title.replace(_MARK * 2, _DOUBLE).replace(_MARK, "")
