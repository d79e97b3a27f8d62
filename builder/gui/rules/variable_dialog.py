"""Asks which query parameter, or which variable of the conversation, a rule is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from builder.form.edits_variables import Source
from builder.gui.widgets.completions import Completions
from builder.gui.widgets.dialog_buttons import DialogButtons
from builder.gui.widgets.lines import Line
from builder.gui.widgets.search_popup import Entry
from builder.gui.widgets.theme import Heading, Hint, Space
from builder.say import say

_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,63}")
_WORDS: Final[dict[Source, tuple[str, str]]] = {
    "parameter": (
        say("Which query parameter?"),
        say("It stands in the page's address, such as utm_source in …?utm_source=news."),
    ),
    "context": (
        say("Which variable of the conversation?"),
        say("The backend asks the platform for it, if the settings of the form allow that."),
    ),
}
_PROBLEM: Final = say("Use letters, digits, dots, dashes and underscores, beginning with a letter.")


class VariableDialog(QDialog):
    """Takes a name.

    Args:
        source: What is asked for.
        known: The parameters and variables that the form takes already.
        parent: The window.

    Signals:
        chosen(name): A name was given.
    """

    chosen = Signal(str)

    def __init__(
        self, source: Source, known: Sequence[tuple[Source, str]], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("variable_dialog")
        self.setWindowTitle("Webview Builder")
        self._known = [name for each, name in known if each == source]
        title, words = _WORDS[source]
        self.line = Line()
        self.line.setObjectName("variable_name")
        self.line.setAccessibleName(title)
        self.line.setProperty("code", True)
        self.line.textChanged.connect(self._judge)
        self.problem = QLabel()
        self.problem.setProperty("tone", "error")
        self.problem.setWordWrap(True)
        self._completions = Completions(self.line)
        self._completions.chosen.connect(self.line.setText)
        self.line.typed.connect(self._offer)
        buttons = DialogButtons(QDialogButtonBox.StandardButton.Cancel)
        self.use: QPushButton = buttons.addButton(
            say("Use it"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        for each in (Heading(title), self.line, Hint(words), self.problem, buttons):
            column.addWidget(each)
        self.setMinimumWidth(420)
        self.finished.connect(self.deleteLater)
        self._judge()
        self.line.setFocus()

    def _offer(self, text: str) -> None:
        fitting = [each for each in self._known if text and text in each and text != each]
        entries = [Entry(key=each, words=each) for each in fitting]
        self._completions.offer(entries, self.line.rect())

    def _judge(self) -> None:
        name = self.line.text().strip()
        is_right = bool(_NAME.fullmatch(name))
        self.use.setEnabled(is_right)
        self.problem.setText(_PROBLEM if name and not is_right else "")
        self.problem.setVisible(bool(name) and not is_right)

    def _take(self) -> None:
        name = self.line.text().strip()
        self.accept()
        self.chosen.emit(name)
