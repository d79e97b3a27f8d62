"""How what people type into a search is compared with what is searched."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Return a text as searches compare it: without case, accents and other marks on letters.

    So ``ετικετα`` finds “Ετικέτα”, ``ΕΠΙΛΟΓΕΣ`` finds “επιλογές”, and ``احمد`` finds “أَحمد”.
    """
    small = text.casefold()
    if small.isascii():
        return small
    apart = unicodedata.normalize("NFKD", small)
    return "".join(each for each in apart if not unicodedata.combining(each))


def has_all(text: str, words: str) -> bool:
    """Tell whether a text has each of some words, in any order; no words are in every text.

    Args:
        text: What is searched.
        words: What was typed, with spaces between the words.
    """
    wanted = folded(words).split()
    return not wanted or all(map(folded(text).__contains__, wanted))
