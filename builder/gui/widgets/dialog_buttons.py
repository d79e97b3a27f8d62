"""The buttons at the foot of a dialog."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox

from builder.say import say

_WORDS: Final = {
    QDialogButtonBox.StandardButton.Cancel: say("Cancel"),
    QDialogButtonBox.StandardButton.Close: say("Close"),
}


class DialogButtons(QDialogButtonBox):
    """A button that leaves the dialog; others may be added.

    By itself Qt says it in its own words, and puts a picture of the system on it: it is made before
    the style sheet, which says that there are none, reaches it.

    Args:
        leaving: ``Cancel`` or ``Close``.
    """

    def __init__(self, leaving: QDialogButtonBox.StandardButton) -> None:
        super().__init__(leaving)
        button = self.button(leaving)
        button.setText(_WORDS[leaving])
        button.setIcon(QIcon())
