"""The results of this run: one in every detail, and the history to choose it from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSplitter, QVBoxLayout, QWidget

from builder.errors import RefusedError
from builder.gui.test.exchange_view import ExchangeView
from builder.gui.test.history import History
from builder.gui.widgets.icons import icon
from builder.gui.widgets.theme import Card, Heading, Hint, Space
from builder.say import say
from builder.trial.attempt import TrialResult
from builder.trial.copied.request import CopiedRequest, copied_from
from builder.trial.copied.scripts import python_of
from builder.trial.copied.shells import curl_of

_NOTHING: Final = say("What you send is listed here until the app is closed.")
_COPIED: Final = say("Copied, without the token: it would be dead after four seconds.")


class ResultsPane(QSplitter):
    """Shows the result that is chosen in the history.

    Signals:
        chosen(): Another result is shown, or none.
    """

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setObjectName("test_results")
        self.view = ExchangeView()
        self.history = History()
        self._note = Hint()
        self._note.setObjectName("history_note")
        self._copy_button = QPushButton(say("Copy"))
        self._copy_button.setObjectName("test_copy")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(Space.S)
        self._buttons.addWidget(Heading(say("History")), 1)
        result = Card()
        result.add(self.view, 1)
        earlier = Card()
        earlier.add(self._buttons)
        earlier.add(self._note)
        earlier.add(self.history, 1)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for card in (result, earlier):
            self.addWidget(_with_margins(card))
        self.setStretchFactor(0, 1)
        self.setSizes([520, 230])
        self.history.chosen.connect(self._show_chosen)
        self._show_chosen()

    def offer(self, again: QPushButton, copies: QMenu, clear: QPushButton) -> None:
        """Put buttons into the history's head.

        Args:
            again: Sends the chosen submission again.
            copies: Copies the chosen submission, in one of several forms.
            clear: Clears the history.
        """
        self._copy_button.setMenu(copies)
        # In some languages the words of all three need more room than there is.
        for button, sign in ((again, "reload"), (clear, "delete")):
            button.setAccessibleName(button.text())
            button.setText("")
            button.setIcon(icon(sign))
        for button in (again, self._copy_button, clear):
            self._buttons.addWidget(button)

    def copy_curl(self) -> None:
        """Copy the chosen submission as a command line."""
        self._copy(curl_of)

    def copy_python(self) -> None:
        """Copy the chosen submission as a Python script."""
        self._copy(python_of)

    def _show_chosen(self) -> None:
        result = self.history.current
        if result is None:
            self.view.clear()
        else:
            self.view.show_result(result)
        self._say(_NOTHING if result is None else "")
        self._copy_button.setEnabled(result is not None)
        self.history.setVisible(result is not None)
        self.chosen.emit()

    def _copy(self, written: Callable[[CopiedRequest], str]) -> None:
        result: TrialResult | None = self.history.current
        if result is None:
            return
        try:
            request = copied_from(result.exchange, result.attempt.key)
        except RefusedError as fault:
            self._say(str(fault))
            return
        QGuiApplication.clipboard().setText(written(request))
        self._say(_COPIED if result.exchange.token else say("Copied."))

    def _say(self, words: str) -> None:
        self._note.setText(words)
        self._note.setVisible(bool(words))


def _with_margins(content: QWidget) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
    column.addWidget(content)
    return side
