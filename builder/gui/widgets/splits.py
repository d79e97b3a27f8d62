"""Parts that share a room, with edges between them that can be dragged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


def split(
    *parts: QWidget,
    name: str,
    grows: int,
    sizes: Sequence[int] = (),
    orientation: Qt.Orientation = Qt.Orientation.Horizontal,
) -> QSplitter:
    """Put parts beside or below one another; none can be dragged out of sight.

    Args:
        parts: From the beginning of the line, or from the top.
        name: The name by which their sizes are remembered.
        grows: Which of them takes what a larger window gives, by its index.
        sizes: How large they are at first, in device-independent pixels.
        orientation: Whether they stand beside or below one another.
    """
    made = QSplitter(orientation)
    made.setObjectName(name)
    made.setChildrenCollapsible(False)
    made.setHandleWidth(1)
    for part in parts:
        made.addWidget(part)
    made.setStretchFactor(grows, 1)
    if sizes:
        made.setSizes([*sizes])
    return made


def as_panel(pane: QWidget) -> QWidget:
    """Give a pane the colour of panels behind it, and return it."""
    pane.setProperty("panel", True)
    pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return pane
