"""What both hands share: the mouse's and the keyboard's. They see the window, and edit by it alone.

A hand presses only what a person can reach: the mouse what is in sight and not covered, the
keyboard what Tab or a shortcut leads to.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from builder.gui.appearance.workspace import AppearanceWorkspace
from builder.gui.design.inspector.section import PropertyRow
from builder.gui.widgets.picture_box import PictureBox
from tests.gui.app_page import AppPage
from tests.gui.finding import find

_NONE = Qt.KeyboardModifier.NoModifier


class Hands(ABC):
    """One way to do what a form takes; the texts are those that the window shows."""

    def __init__(self, app: AppPage) -> None:
        self.app = app
        self.bot = app.bot
        self.window = app.window

    # -- where one looks -----------------------------------------------------------------------

    @property
    def shown(self):
        """The pane with editors that is in front: the settings if they are open."""
        design = self.app.design.workspace
        return design.settings if self.app.design.settings_are_shown else design.inspector

    def row(self, label: str) -> PropertyRow:
        """Return the row of a property by the label that stands over it."""
        QApplication.processEvents()
        found: list[PropertyRow] = [
            each
            for each in self.shown.panel.findChildren(PropertyRow)
            if each.isVisible() and each.editor.prop.label == label
        ]
        assert len(found) == 1, f"{len(found)} properties are called {label!r}"
        return found[0]

    @staticmethod
    def focused() -> QWidget:
        """Return what the keyboard writes into: in a list that is open, or in the window."""
        QApplication.processEvents()
        popup = QApplication.activePopupWidget()
        focused = (popup.focusWidget() or popup) if popup else QApplication.focusWidget()
        assert focused is not None, "the keyboard is nowhere"
        return focused

    def type(self, words: str) -> None:
        """Type letters where the keyboard is, in any script."""
        for letter in words:
            if letter.isascii():
                self.bot.keyClicks(self.focused(), letter)
                continue
            for sort in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.focused(), QKeyEvent(sort, 0, _NONE, letter))
        QApplication.processEvents()

    def come_back(self, window: QWidget) -> None:
        """Go on in a window, which a list was over: the offscreen platform leaves it inactive."""
        window.activateWindow()
        self.bot.waitUntil(window.isActiveWindow)

    # -- what a form takes ---------------------------------------------------------------------

    def themed(self, name: str) -> QLineEdit:
        """Return a line of the theme."""
        panel = self.app.workspace("appearance", AppearanceWorkspace).panel
        found = find(panel, QWidget, name)
        return found if isinstance(found, QLineEdit) else find(found, QLineEdit, "")

    @property
    def logo(self) -> PictureBox:
        """The box of the logo."""
        panel = self.app.workspace("appearance", AppearanceWorkspace).panel
        return find(panel, PictureBox, "picture_box")

    @abstractmethod
    def start(self, title: str) -> None:
        """Begin with a starter form."""

    @abstractmethod
    def add(self, kind: str) -> None:
        """Add a field of a kind at the end."""

    @abstractmethod
    def leave_fields(self) -> None:
        """Select no field, so that the texts of the form are shown."""

    @abstractmethod
    def go_to_next_field(self) -> None:
        """Select the field below the selected one, or the first."""

    @abstractmethod
    def write(self, label: str, words: str) -> None:
        """Replace a text."""

    @abstractmethod
    def switch(self, label: str) -> None:
        """Turn a switch."""

    @abstractmethod
    def write_option(self, place: int, words: str) -> None:
        """Word an option, or add it behind the last one."""

    @abstractmethod
    def ask(self, label: str, field: str, value: str) -> None:
        """Make a condition: a field has a value."""

    @abstractmethod
    def calculate(self, label: str, *parts: str) -> None:
        """Write a calculation; a field in brackets."""

    @abstractmethod
    def insert_answer(self, label: str, field: str) -> None:
        """Insert a field's answer at the end of a text."""

    @abstractmethod
    def choose_language(self, name: str) -> None:
        """Go on in another language."""

    @abstractmethod
    def open_settings(self, page: str) -> None:
        """Open a page of the settings."""

    @abstractmethod
    def close_settings(self) -> None:
        """Close the settings."""

    @abstractmethod
    def add_language(self, name: str) -> None:
        """Add a language to the form."""

    @abstractmethod
    def write_into(self, name: str, words: str) -> None:
        """Replace what stands in a line of the theme."""

    @abstractmethod
    def choose_picture(self, path: Path) -> None:
        """Choose a file for the logo."""

    @abstractmethod
    def add_integration(self, integration_id: str) -> None:
        """Add an integration of the web channel."""

    @abstractmethod
    def save(self, path: Path) -> None:
        """Save the form for the first time."""

    @abstractmethod
    def go(self, title: str) -> None:
        """Go to a workspace."""
