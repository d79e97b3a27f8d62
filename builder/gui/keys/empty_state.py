"""What stands in the workspace while there is no key pair."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from builder.gui.keys.key_source import may_be_key
from builder.gui.keys.steps import FIRST_STEPS, Steps
from builder.gui.widgets.file_drop import FileDrop
from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.sign import Sign
from builder.gui.widgets.theme import Card, Heading, Hint, Space
from builder.say import say


class EmptyState(Scrolling):
    """Says what a key pair is for, and how to come by one.

    Args:
        new_button: Makes a key pair.
        import_button: Imports one.

    Signals:
        dropped(path): A file that may be a key was dropped; a :class:`Path`.
    """

    dropped = Signal(object)

    def __init__(self, new_button: QPushButton, import_button: QPushButton) -> None:
        super().__init__()
        self.setObjectName("keys_empty")
        title = QLabel(say("No key pair yet"))
        title.setProperty("role", "title")
        purpose = QLabel(
            say(
                "Your backend signs every form that a person sends, and Moveo.ai checks the "
                "signature. That takes two keys that belong together: the private one stays on "
                "your server and signs; the public one goes to the platform and checks."
            )
        )
        purpose.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(new_button)
        buttons.addWidget(import_button)
        buttons.addStretch(1)

        card = Card()
        card.setFixedWidth(620)
        card.add(Sign("key", 40))
        card.add(title)
        card.add(purpose)
        card.add(_gap(Space.S))
        card.add(Heading(say("Three steps")))
        card.add(Steps(FIRST_STEPS))
        card.add(_gap(Space.S))
        card.add(buttons)
        card.add(
            Hint(
                say(
                    "Private keys are kept on this machine only, encrypted with a passphrase "
                    "of yours. They are never part of a project or of an export."
                )
            )
        )
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        # Not by alignment, which would reckon with lines as wide as the window.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        whole.addStretch(1)
        whole.addLayout(middle)
        whole.addStretch(1)
        self.setWidget(inside)
        FileDrop(self.viewport(), may_be_key).dropped.connect(self.dropped)


def _gap(height: int) -> QWidget:
    gap = QWidget()
    gap.setFixedHeight(height)
    return gap
