"""What has to be done on the platform's side, once; shown at the first start and by Help."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from builder.gui.widgets.dialog_buttons import DialogButtons
from builder.gui.widgets.theme import Card, Heading, Hint, Space
from builder.say import say

# From the platform's documentation, "How to create your own webview".
STEPS: Final = (
    (
        say("Give the platform your public key"),
        (
            say(
                "Make a key pair in Keys and copy its public key. In the platform, open the "
                "channel's integration and paste it into the field YOUR PUBLIC KEY."
            )
        ),
    ),
    (
        say("Add a webview response to the dialog"),
        (
            say(
                "In the dialog's node, add a response of type webview with the address that your "
                "page will have, and choose its height: compact, tall or full. A form whose "
                "purpose is a survey needs the platform's survey response instead, which is a "
                "type of its own."
            )
        ),
    ),
    (
        say("Say what comes afterwards"),
        (
            say(
                "Choose the node that is triggered once the form was delivered. The answers are in "
                "the conversation's context, under the names that the fields have here. A survey "
                "triggers no node."
            )
        ),
    ),
)

_WIDTH: Final = 520  # of a step, in device-independent pixels


class StepsDialog(QDialog):
    """Explains the three steps."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("steps_dialog")
        self.setWindowTitle(say("The platform's side"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.L)
        title = Heading(say("Three steps on the platform's side"))
        title.setProperty("role", "title")
        layout.addWidget(title)
        layout.addWidget(
            Hint(say("Everything else happens here: keys, form, preview, tests, export."))
        )
        for number, (what, how) in enumerate(STEPS, 1):
            layout.addWidget(_step(number, what, how))
        buttons = DialogButtons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.accept)
        layout.addWidget(buttons)
        # As high as the words need at this width, whatever the screen's size and scale.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)


def _step(number: int, what: str, how: str) -> Card:
    card = Card()
    card.setFixedWidth(_WIDTH)
    row = QHBoxLayout()
    row.setSpacing(Space.L)
    digit = QLabel(str(number))
    digit.setProperty("role", "title")
    digit.setAlignment(Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(Space.XS)
    words.addWidget(Heading(what))
    explanation = QLabel(how)
    explanation.setWordWrap(True)
    words.addWidget(explanation)
    row.addWidget(digit)
    row.addLayout(words, 1)
    card.add(row)
    return card
