"""Where panes stand, and how much smaller than their screens they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize

from builder.value import dataclass

GAP: Final = 16
_SMALLEST: Final = 0.45  # of its size, where there is a choice; smaller text is hard to read
_STEPS: Final = 24
_LEAST: Final = 0.25  # of its size; the engine shows nothing smaller


@dataclass(frozen=True)
class Fit:
    """Where the panes stand.

    Attributes:
        places: Of the screens without their heads, in pixels of the wall.
        scales: How many times its size each screen is shown.
        height: Of everything, in pixels.
    """

    places: tuple[QRect, ...]
    scales: tuple[float, ...]
    height: int


def fit(room: QSize, screens: Sequence[QSize], head: int, bar: int) -> Fit:
    """Fit panes into the wall.

    All of them fit without a scroll bar if they can still be read so. Else one scrolls from row to
    row, and each screen is seen whole, unless the wall is lower than a quarter of it.

    Args:
        room: The wall.
        screens: The screens, in CSS pixels; empty for one that is as large as the wall.
        head: Height of what stands above each screen, in pixels.
        bar: Width of the scroll bar, in pixels.
    """
    smallest = _rows(room, screens, head, _SMALLEST)
    if smallest.height > room.height():
        return _rows(room - QSize(bar, 0), screens, head, 1.0)
    for step in range(_STEPS):
        scale = 1.0 - (1.0 - _SMALLEST) * step / _STEPS
        found = _rows(room, screens, head, scale)
        if found.height <= room.height():
            return found
    return smallest


def _rows(room: QSize, screens: Sequence[QSize], head: int, most: float) -> Fit:
    several = len(screens) > 1
    gap = GAP if several else 1  # the outline of its screen
    wide, high = room.width() - 2 * gap, room.height() - 2 * gap - head
    sizes: list[QSize] = []
    scales: list[float] = []
    for screen in screens:
        if screen.isEmpty():
            sizes.append(QSize(max(1, wide), max(1, high)))
            scales.append(1.0)
            continue
        scale = max(_LEAST, min(most, wide / screen.width(), high / screen.height()))
        shown = max(1, int(screen.width() * scale))
        scales.append(shown / screen.width())
        sizes.append(QSize(shown, int(screen.height() * scales[-1])))
    places: list[QRect] = []
    y = gap
    row: list[QSize] = []
    taken = 0
    for at, size in enumerate(sizes):
        row.append(size)
        taken += size.width() + gap
        following = sizes[at + 1] if at + 1 < len(sizes) else None
        if following is None or taken + following.width() > wide:
            tall = max(each.height() for each in row)
            x = max(0, (room.width() - taken + gap) // 2)
            # One pane alone stands in the middle.
            top = y + head if several else max(gap, (room.height() - tall) // 2)
            for each in row:
                places.append(QRect(x, top, each.width(), each.height()))
                x += each.width() + gap
            y = top + tall + gap
            row, taken = [], 0
    return Fit(tuple(places), tuple(scales), y)
