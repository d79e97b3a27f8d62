"""Kinds of field that exist in tests only: each is made of the six pieces that any kind has."""

from __future__ import annotations

from typing import Final

from tests.new_kinds.chosen import COLOURS, SHIRT, SWITCH, THUMBS
from tests.new_kinds.pieces import NewKind, added
from tests.new_kinds.shown import NOTICE
from tests.new_kinds.typed import ARRIVAL, GUESTS, PLATE

__all__ = [
    "ANSWERED",
    "ARRIVAL",
    "COLOURS",
    "GUESTS",
    "NEW_KINDS",
    "NOTICE",
    "PLATE",
    "SHIRT",
    "SWITCH",
    "THUMBS",
    "NewKind",
    "added",
]

NEW_KINDS: Final = (GUESTS, SHIRT, THUMBS, PLATE, SWITCH, COLOURS, ARRIVAL, NOTICE)
ANSWERED: Final = tuple(each for each in NEW_KINDS if each.row.answered)
