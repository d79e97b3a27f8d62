"""How the page is opened and answered: the chat's parameters, and the stand-in backend."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from builder.deliver.preview_server import ANSWERS
from builder.gui.preview.choices import choice
from builder.gui.widgets.parameters_form import ParametersForm
from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.theme import Heading, Hint, Space
from builder.say import say

_LEAST_WIDTH: Final = 248  # with its scroll bar, 260 device-independent pixels
_GIVES_WAY: Final = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class SettingsPane(Scrolling):
    """The pane at the left.

    Attributes:
        parameters: The query parameters that the page is opened with.
        answer: What the stand-in backend answers.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parameters = ParametersForm()
        self.answer: QComboBox = choice(
            "preview_answer", say("The backend answers"), [answer.label for answer in ANSWERS]
        )
        self.answer.setSizeAdjustPolicy(_GIVES_WAY)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Heading(say("Opened from the chat with")))
        column.addWidget(self.parameters)
        column.addWidget(Heading(say("The backend answers")))
        column.addWidget(self.answer)
        column.addWidget(Hint(say("Nothing is sent anywhere: the preview answers by itself.")))
        column.addStretch(1)
        self.setObjectName("preview_side")
        side.setMinimumWidth(_LEAST_WIDTH)
        self.setWidget(side)
