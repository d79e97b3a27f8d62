"""The line above the panes: what is shown, and what is special about the current pane."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from builder.gui.preview.wall.pane import Pane
from builder.gui.preview.wall.setups import described
from builder.gui.widgets.icons import icon
from builder.gui.widgets.theme import Hint, Space, set_property
from builder.say import say

_BACK_MOST: Final = 200  # device-independent pixels of words


class StateLine(QWidget):
    """Says what is shown, until there is something else to say.

    Attributes:
        back: The button that puts panes back, while some can be.

    Signals:
        back_wanted(): The panes that were taken away are to be put back.
    """

    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._usual = ""
        self._words = Hint()
        self._words.setObjectName("preview_state")
        self._scale = Hint()
        self._scale.setObjectName("preview_scale")
        self._scale.setWordWrap(False)
        self.back = QToolButton()
        self.back.setObjectName("preview_put_back")
        self.back.setIcon(icon("undo"))
        self.back.setAccessibleName(say("Put the panes back"))
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        set_property(self.back, "tight", value=True)
        self.back.clicked.connect(lambda _checked: self.back_wanted.emit())
        self.back.hide()
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # so that the panes do not move when it comes
        self.back.setSizePolicy(policy)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.M, 0, Space.M, Space.XS)
        line.addWidget(self._words, 1)
        line.addWidget(self.back)
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

    def offer(self, words: str) -> None:
        """Offer to put panes back.

        Args:
            words: What the button says; nothing is offered if empty.
        """
        # In the middle, as the name of a pane may be long.
        middle = Qt.TextElideMode.ElideMiddle
        shown = self.back.fontMetrics().elidedText(words, middle, _BACK_MOST)
        self.back.setText(shown.replace("&", "&&"))
        self.back.setAccessibleName(words)
        self.back.setToolTip(words)
        self.back.setVisible(bool(words))

    def show_pane(self, pane: Pane) -> None:
        """Say what is special about the current pane, and how large it is shown."""
        special = described(replace(pane.setup, device="phone")).split(" · ")[1:]
        scale = [] if pane.scale == 1.0 else [say("{scale:.0%} of its size", scale=pane.scale)]
        self._scale.setText(" · ".join((*special, *scale)))

    def mention_pane(self, *, mentioned: bool) -> None:
        """Say what is special about the current pane, or not, as its page is not shown."""
        self._scale.setVisible(mentioned)
