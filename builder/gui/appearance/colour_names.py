"""The colours that have names."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from PySide6.QtGui import QColor


@cache
def names_of_colours() -> Mapping[str, str]:
    """Return the colours that CSS has names for, which are those of SVG and of Qt."""
    names = (each for each in QColor.colorNames() if each != "transparent")
    return {each: QColor(each).name() for each in names}
