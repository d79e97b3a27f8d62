"""A notice about a file, whose name may be longer than a line."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtWidgets import QWidget

from builder.gui.widgets.theme import WrappedLabel, set_tone

_LONG: Final = re.compile(r"(\S{16})(?=\S)")
_BREAK: Final = "\u200b"  # where a line may end, without a sign


class Notice(WrappedLabel):
    """Words in the tone of an error, which claim no more width than there is.

    Args:
        name: Its object name.
        parent: What it is in.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        set_tone(self, "error")

    def show_words(self, words: str) -> None:
        """Show a text, whose long words may be broken."""
        self.setText(_LONG.sub(rf"\1{_BREAK}", words))
        self.setAccessibleName(words)
