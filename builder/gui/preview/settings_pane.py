"""How the page is opened, answered and closed: the chat, and the stand-in backend."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from builder.deliver.closing_cases import ClosingCase
from builder.deliver.preview_server import ANSWERS
from builder.gui.preview.choices import choice
from builder.gui.preview.profiles_bar import ProfilesBar
from builder.gui.preview.variables_form import VariablesForm
from builder.gui.widgets.left_to_right import show_code
from builder.gui.widgets.parameters_form import ParametersForm
from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.theme import Heading, Hint, Space
from builder.say import say
from builder.trial.profiles import Profile, Profiles

_LEAST_WIDTH: Final = 216  # with margins and scroll bar, 260 device-independent pixels
_ADDRESS_HEIGHT: Final = 84
_GIVES_WAY: Final = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class SettingsPane(Scrolling):
    """The pane at the left.

    Attributes:
        profiles: The saved profiles.
        parameters: The query parameters that the page is opened with.
        variables: The conversation's variables.
        answer: What the stand-in backend answers.

    Signals:
        opening_changed(): The page is to be opened in another way.
        closing_chosen(): The chat closes the form in another way.
    """

    opening_changed = Signal()
    closing_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parameters = ParametersForm(whole=True)
        self.variables = VariablesForm()
        self.profiles = ProfilesBar(self._shown)
        self.answer = self._choice("preview_answer", say("The backend answers"))
        self.answer.addItems([each.label for each in ANSWERS])
        self._closing = self._choice("preview_closing", say("The chat closes the form"))
        self._cases: tuple[ClosingCase, ...] = ()
        self._address = QPlainTextEdit()
        self._address.setObjectName("preview_address")
        self._address.setAccessibleName(say("The address as the chat calls it"))
        show_code(self._address)
        self._address.setReadOnly(True)
        self._address.setTabChangesFocus(True)
        self._address.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._address.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self._address.setFixedHeight(_ADDRESS_HEIGHT)
        self._variables_heading = Heading(say("The conversation's variables"))
        self.setObjectName("preview_side")
        self._connect()

    def build(self, *buttons: QPushButton) -> None:
        """Lay everything out.

        Args:
            buttons: What copies the address, tries all ways of closing and opens it on a phone.
        """
        side = QWidget()
        column = QVBoxLayout(side)
        column.addStrut(_LEAST_WIDTH)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        address, closing, phone = buttons
        for each in (
            Heading(say("Opened from the chat with")),
            self.profiles,
            self.parameters,
            self._address,
            address,
            self._variables_heading,
            self.variables,
            Heading(say("The backend answers")),
            self.answer,
            Hint(
                say(
                    "Nothing is sent anywhere: the preview answers by itself, and refuses what the "
                    "backend would refuse."
                )
            ),
            Heading(say("The chat closes the form")),
            self._closing,
            closing,
            Heading(say("On a real phone")),
            phone,
        ):
            column.addWidget(each)
        column.addStretch(1)
        self.show_variables(())
        self.setWidget(side)

    @property
    def closing(self) -> ClosingCase:
        """How the chat closes the form."""
        return self._cases[max(0, self._closing.currentIndex())]

    @property
    def channel(self) -> str:
        """The channel that the page is opened from."""
        return self.parameters.parameters().get("channel", "")

    def show_profiles(self, profiles: Profiles) -> None:
        """Offer the profiles of a project."""
        self.profiles.show_profiles(profiles)

    def show_address(self, address: str) -> None:
        """Show the address as the chat calls it."""
        if address != self._address.toPlainText():
            self._address.setPlainText(address)

    def show_variables(self, names: Sequence[str]) -> None:
        """Offer the variables that the form reads; without any, nothing is said of them."""
        self.variables.show_names(names)
        self._variables_heading.setVisible(bool(names))
        self.variables.setVisible(bool(names))

    def show_closing(self, cases: tuple[ClosingCase, ...]) -> None:
        """Offer the ways in which the form can be closed; what was chosen stays if it is there."""
        if cases == self._cases:
            return
        before = self._cases[self._closing.currentIndex()].id if self._cases else ""
        self._cases = cases
        with QSignalBlocker(self._closing):
            self._closing.clear()
            self._closing.addItems([each.label for each in cases])
            ids = [each.id for each in cases]
            self._closing.setCurrentIndex(ids.index(before) if before in ids else 0)

    def _connect(self) -> None:
        self.parameters.changed.connect(self._on_changed)
        self.variables.changed.connect(self._on_changed)
        self.profiles.chosen.connect(self._on_profile)
        self._closing.currentIndexChanged.connect(lambda _: self.closing_chosen.emit())

    def _on_changed(self) -> None:
        self.profiles.note_values()
        self.opening_changed.emit()

    def _on_profile(self, profile: Profile | None) -> None:
        with QSignalBlocker(self.parameters), QSignalBlocker(self.variables):
            if profile is None:
                self.parameters.show_documented()
                self.variables.show_values({})
            else:
                self.parameters.show_values(profile.parameters, profile.more)
                self.variables.show_values(profile.variables)
        self._on_changed()

    def _shown(self) -> Profile:
        return Profile(
            name="",
            parameters=self.parameters.parameters(),
            more=self.parameters.more(),
            variables=self.variables.held(),
        )

    def _choice(self, name: str, spoken: str) -> QComboBox:
        box = choice(name, spoken, ())
        box.setSizeAdjustPolicy(_GIVES_WAY)
        return box
