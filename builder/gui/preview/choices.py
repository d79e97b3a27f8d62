"""The preview's drop-down lists."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from builder.gui.widgets.elided import ElidedComboBox
from builder.gui.widgets.theme import Space


def labelled(words: str, box: QWidget) -> QWidget:
    """Keep a list and its label together."""
    label = QLabel(words)
    label.setBuddy(box)
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.S)
    row.addWidget(label)
    row.addWidget(box)
    return pair


def choice(name: str, spoken: str, labels: Sequence[str]) -> QComboBox:
    """Make a drop-down list.

    Args:
        name: Name of the object.
        spoken: What screen readers call it.
        labels: What it offers.
    """
    box = ElidedComboBox()
    box.setObjectName(name)
    box.setAccessibleName(spoken)
    box.addItems(labels)
    return box
