"""The line above the panes: what is shown, and what is special about the current pane."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from builder.gui.preview.wall.pane import Pane
from builder.gui.preview.wall.setups import described
from builder.gui.widgets.theme import Hint, Space
from builder.say import say


class StateLine(QWidget):
    """Says what is shown, until there is something else to say."""

    def __init__(self) -> None:
        super().__init__()
        self._usual = ""
        self._words = Hint()
        self._words.setObjectName("preview_state")
        self._scale = Hint()
        self._scale.setObjectName("preview_scale")
        self._scale.setWordWrap(False)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.M, 0, Space.M, Space.XS)
        line.addWidget(self._words, 1)
        line.addWidget(self._scale)

    def text(self) -> str:
        """Return what it says."""
        return self._words.text()

    def say_usual(self, text: str) -> None:
        """Say what is shown."""
        self._usual = text
        self._words.setText(text)

    def tell(self, text: str) -> None:
        """Say what was done with the panes; what is shown, if there is nothing to say."""
        self._words.setText(text or self._usual)

    def show_pane(self, pane: Pane) -> None:
        """Say what is special about the current pane, and how large it is shown."""
        special = described(replace(pane.setup, device="phone")).split(" · ")[1:]
        scale = [] if pane.scale == 1.0 else [say("{scale:.0%} of its size", scale=pane.scale)]
        self._scale.setText(" · ".join((*special, *scale)))

    def mention_pane(self, *, mentioned: bool) -> None:
        """Say what is special about the current pane, or not, as its page is not shown."""
        self._scale.setVisible(mentioned)
