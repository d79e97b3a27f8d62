"""Where to, signed with what, and the bar with the buttons, which is always in sight."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QWidget,
)

from builder.gui.state.targets import Targets
from builder.gui.test.key_chooser import KeyChooser
from builder.gui.test.target_chooser import TargetChooser
from builder.gui.widgets.keyboard import hand_on
from builder.gui.widgets.theme import Card, Hint, Space, WrappedLabel, set_tone
from builder.say import say

_ABOVE_PROGRESS: Final = 2  # pixels: what it leaves free is a margin while nothing is sent


class SendPane(Card):
    """Target and key pair; its :attr:`bar` says what is being done, and begins and ends it.

    Args:
        targets: The targets that are kept.
    """

    def __init__(self, targets: Targets, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        # Apart, as it stays in sight where the rest is scrolled.
        self.bar = Card()
        rows = QFormLayout()
        rows.setHorizontalSpacing(Space.M)
        rows.setVerticalSpacing(Space.S)
        rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.target = TargetChooser(rows, targets)
        self.key = KeyChooser(rows)
        self.note = WrappedLabel()
        self.note.setObjectName("test_note")
        self.progress = QProgressBar()
        self.progress.setObjectName("test_progress")
        self.progress.setAccessibleName(say("Sending"))
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        # The answers above must not jump each time that something is sent.
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        self.doing = Hint()
        self.doing.setObjectName("test_doing")
        self.doing.setWordWrap(False)
        self.send_button = QPushButton(say("Send"))
        self.send_button.setObjectName("test_send")
        self.send_button.setProperty("primary", True)
        self.anyway_button = QPushButton(say("Send anyway"))
        self.anyway_button.setObjectName("test_anyway")
        self.cancel_button = QPushButton(say("Cancel"))
        self.cancel_button.setObjectName("test_cancel")
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        for each in (self.send_button, self.anyway_button, self.cancel_button):
            buttons.addWidget(each)
        buttons.addWidget(self.doing, 1)
        self.add(rows)
        self.bar.set_top_margin(_ABOVE_PROGRESS)
        self.bar.add(self.progress)
        self.bar.add(self.note)
        self.bar.add(buttons)
        self.say("", "hint")
        self.show_busy(busy=False)

    def problem(self) -> str:
        """Return why nothing can be sent there with this key pair; empty if it can."""
        if self.target.problem():
            return say("Nothing can be sent to such an address.")
        target = self.target.target()
        return "" if target.way == "deployed" else self.key.problem(is_real=target.is_real)

    def show_signing(self) -> None:
        """Ask for a key pair, unless the backend that is online has its own."""
        self.key.show_needed(needed=self.target.target().way != "deployed")

    def say(self, words: str, tone: str) -> None:
        """Say how it goes, or why it does not."""
        self.note.setText(words)
        self.note.setVisible(bool(words))
        set_tone(self.note, tone)

    def show_doing(self, words: str) -> None:
        """Say what is being done."""
        self.doing.setText(words)

    def show_busy(self, *, busy: bool) -> None:
        """Show that something is under way, with the button that ends it."""
        self.doing.setVisible(busy)
        self.progress.setVisible(busy)
        buttons = (self.send_button, self.cancel_button)
        before, after = buttons if busy else reversed(buttons)
        after.show()
        hand_on((before,), after)
        before.hide()
