"""What the view of logic says while the form has no rule."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from builder.gui.widgets.sign import Sign
from builder.gui.widgets.theme import Heading, Hint, Space
from builder.say import say

_WORDS = say(
    "Rules make a form follow its answers. A field can be shown only if an earlier answer asks "
    "for it, it can have to be answered only then, and values can be worked out from answers."
)


class EmptyState(QWidget):
    """Explains rules, and offers the first one.

    Args:
        new_button: Makes a rule.
    """

    def __init__(self, new_button: QPushButton) -> None:
        super().__init__()
        self.setObjectName("rules_empty")
        heading, words = Heading(say("This form has no rules yet")), Hint(_WORDS)
        words.setMaximumWidth(460)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        column.addStretch(1)
        column.addWidget(Sign("logic", 40))
        column.addWidget(heading)
        column.addWidget(words)
        column.addWidget(new_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)
