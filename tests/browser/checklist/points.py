"""The thirty points."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

POINTS: Mapping[int, str] = MappingProxyType(
    {
        1: "Language and direction",
        2: "Title",
        3: "Headings",
        4: "Zoom",
        5: "320 pixels",
        6: "Text spacing",
        7: "Labels and ids",
        8: "Groups",
        9: "Hints",
        10: "Placeholders",
        11: "What may be left out",
        12: "Autofill",
        13: "Keyboards of phones",
        14: "Spelling and pasting",
        15: "Lengths",
        16: "When answers are judged",
        17: "Error summary",
        18: "Links of the summary",
        19: "Errors at fields",
        20: "Words of errors",
        21: "Live region",
        22: "Keyboard only",
        23: "Focus",
        24: "Targets",
        25: "Contrast",
        26: "Conditions",
        27: "Back",
        28: "Review",
        29: "Double click",
        30: "Time",
    }
)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong.

    Attributes:
        point: The point that it belongs to.
        state: What the page was showing.
        text: What is wrong.
    """

    point: int
    state: str
    text: str

    def __str__(self) -> str:
        return f"{self.point} {POINTS[self.point]}, {self.state}: {self.text}"
