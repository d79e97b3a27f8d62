"""The colours that a picture is mostly made of."""

from __future__ import annotations

from collections import Counter
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from builder.form.colour_lists import NamedColour

_SIDE: Final = 128
_MOST: Final = 8
_OPAQUE: Final = 200
# In a picture's own steps of 0 to 255: colours nearer to each other than this count as one.
_ALIKE: Final = 48
# How much more a full colour counts than a grey of the same size.
_COLOURFUL: Final = 3.0
# Of all pixels: a colour with a smaller share is what edges mix between two others.
_LEAST_SHARE: Final = 1 / 500


def main_colours(image: QImage) -> tuple[NamedColour, ...]:
    """Return the colours of a picture, the most striking first; touches no widget.

    A colour of a flat drawing comes out as it is: nothing is averaged.
    """
    size = image.size().scaled(QSize(_SIDE, _SIDE), Qt.AspectRatioMode.KeepAspectRatio)
    small = image
    if size.width() < image.width():
        small = image.scaled(size.expandedTo(QSize(1, 1)))  # without smoothing
    small = small.convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = bytes(small.constBits())
    step, width = small.bytesPerLine(), small.width() * 4
    counts = Counter[bytes]()
    for top in range(0, step * small.height(), step):
        line = pixels[top : top + width]
        counts.update(line[at : at + 3] for at in range(0, width, 4) if line[at + 3] >= _OPAQUE)
    groups = Counter[bytes]()
    for colour, count in counts.items():
        groups[bytes(part >> 4 for part in colour)] += count
    least = counts.total() * _LEAST_SHARE
    large = [each for each, count in groups.items() if count >= least] or list(groups)
    # Of each group, the colour that occurs most.
    best: dict[bytes, bytes] = {}
    for colour, _count in reversed(counts.most_common()):
        best[bytes(part >> 4 for part in colour)] = colour
    found: list[bytes] = []
    for group in sorted(large, key=lambda each: -groups[each] * _weight(best[each])):
        colour = best[group]
        if all(_distance(colour, other) >= _ALIKE for other in found):
            found.append(colour)
        if len(found) == _MOST:
            break
    return tuple(NamedColour(f"#{each.hex()}") for each in found)


def _weight(colour: bytes) -> float:
    return 1 + _COLOURFUL * (max(colour) - min(colour)) / 255


def _distance(one: bytes, other: bytes) -> int:
    return max(abs(a - b) for a, b in zip(one, other, strict=True))
