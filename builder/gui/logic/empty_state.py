"""What the view of logic says while the form has no rule."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.sign import Sign
from builder.gui.widgets.theme import Heading, Hint, Space
from builder.say import say

_WIDEST: Final = 460
_WORDS = say(
    "Rules make a form follow its answers. A field can be shown only if an earlier answer asks "
    "for it, it can have to be answered only then, and values can be worked out from answers."
)


class EmptyState(Scrolling):
    """Explains rules, and offers the first one.

    Args:
        new_button: Makes a rule.
    """

    def __init__(self, new_button: QPushButton) -> None:
        super().__init__()
        self.setObjectName("rules_empty")
        heading, words = Heading(say("This form has no rules yet")), Hint(_WORDS)
        block = QWidget()
        block.setMaximumWidth(_WIDEST)
        told = QVBoxLayout(block)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(Space.M)
        told.addStretch(1)
        told.addWidget(Sign("logic", 40))
        told.addWidget(heading)
        told.addWidget(words)
        told.addWidget(new_button, 0, Qt.AlignmentFlag.AlignLeft)
        told.addStretch(2)
        # In the middle, however wide the window is.
        content = QWidget()
        across = QHBoxLayout(content)
        across.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        across.addStretch(1)
        across.addWidget(block, 100)
        across.addStretch(1)
        self.setWidget(content)
