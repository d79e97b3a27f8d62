"""What is sent: the answers, and the query parameters that the chat would add."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from builder.form.project import Project
from builder.gui.test.answers_form import AnswersForm
from builder.gui.test.sets_pane import SetsPane
from builder.gui.widgets.icons import icon
from builder.gui.widgets.margins import set_margins
from builder.gui.widgets.parameters_form import ParametersForm
from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.theme import Card, Heading, Hint, Space, set_tone
from builder.say import say
from builder.trial.refusals import Refusals

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding

_ICON: Final = QSize(16, 16)
_LEAST_HEIGHT: Final = 178  # in device-independent pixels


class InputPane(Card):
    """Answers and query parameters, and what is wrong with either."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.answers = AnswersForm()
        self.parameters = ParametersForm()
        self.sets = SetsPane()
        self.fill_button = QPushButton(say("Fill in"))
        self.fill_button.setObjectName("test_fill")
        self.problems = QLabel()
        self.problems.setObjectName("test_problems")
        self.problems.setWordWrap(True)
        self.problems.setTextFormat(Qt.TextFormat.PlainText)
        set_tone(self.problems, "error")
        self.parameter_refusal = QLabel()
        self.parameter_refusal.setObjectName("refusal_parameters")
        self.parameter_refusal.setWordWrap(True)
        self.parameter_refusal.setTextFormat(Qt.TextFormat.PlainText)
        set_tone(self.parameter_refusal, "error")
        self.tabs = QTabWidget()
        self.tabs.setObjectName("test_inputs")
        self.tabs.setDocumentMode(True)
        self.tabs.setIconSize(_ICON)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        self._build()
        self.show_problems(())
        self.show_refusals(Refusals(), everywhere=False)

    def sizeHint(self) -> QSize:
        # As high as there is room, and never so low that no answer is seen.
        return QSize(super().sizeHint().width(), _LEAST_HEIGHT)

    def show_project(self, project: Project) -> None:
        """Follow the form; what was typed stays."""
        self.answers.show_project(project)
        self.parameters.show_project(project)
        self._fill_line.setVisible(bool(self.answers.sheet.fields))

    def forget(self) -> None:
        """Forget what was typed, as another form was opened."""
        self.answers.forget()
        self.parameters.forget()
        self.sets.forget()

    def show_problems(self, findings: Sequence[Finding]) -> None:
        """List what keeps the form from being sent."""
        self.problems.setText("\n".join(f"• {each.text}" for each in findings))
        self._problems_box.setVisible(bool(findings))

    def show_refusals(self, found: Refusals, *, everywhere: bool) -> None:
        """Show what is refused; answers that nobody touched yet only if ``everywhere``."""
        self.answers.show_refusals(found, everywhere=everywhere)
        self.parameter_refusal.setText(found.parameters)
        self.parameter_refusal.setVisible(bool(found.parameters))
        for place, wrong in enumerate((self.answers.sheet.has_refusals, bool(found.parameters))):
            self.tabs.setTabIcon(place, icon("error") if wrong else QIcon())

    def focus_refused(self, found: Refusals) -> None:
        """Put the keyboard where the first refused thing is."""
        self.tabs.setCurrentIndex(0 if found.fields else 1)
        if found.fields:
            self._focus_answer(found.fields)
        else:
            self.parameters.channel.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_answers(self) -> None:
        """Put the keyboard on the first answer."""
        self.tabs.setCurrentIndex(0)
        self._focus_answer(field.name for field in self.answers.sheet.fields)

    def show_sets(self) -> None:
        """Bring the sets of answers to the front."""
        self.tabs.setCurrentIndex(self._sets_place)

    def _focus_answer(self, names: Iterable[str]) -> None:
        row = self.answers.row_of(names)
        if row is not None:
            row.target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._problems_box = QWidget()
        box = QVBoxLayout(self._problems_box)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.S)
        box.addWidget(Heading(say("The form has problems that keep it from being sent")))
        box.addWidget(self.problems)
        box.addWidget(Hint(say("Mend these in Design; this follows by itself.")))
        answers = QVBoxLayout()
        self._fill_line = QWidget()
        line = QHBoxLayout(self._fill_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Hint(say("As the page would send them.")), 1)
        line.addWidget(self.fill_button)
        answers.addWidget(self._problems_box)
        answers.addWidget(self._fill_line)
        answers.addWidget(self.answers, 1)
        parameters = QVBoxLayout()
        parameters.addWidget(Hint(say("The chat adds these to the page's address.")))
        parameters.addWidget(self.parameter_refusal)
        parameters.addWidget(self.parameters)
        parameters.addStretch(1)
        scroll = _scrolled(answers)
        self.answers.see_through(scroll, self.fill_button)
        self.tabs.addTab(scroll, say("Answers"))
        self.tabs.addTab(_scrolled(parameters), say("Query parameters"))
        self._sets_place = self.tabs.addTab(Scrolling(self.sets), say("Sets"))
        self.add(self.tabs, 1)


def _scrolled(content: QVBoxLayout) -> Scrolling:
    set_margins(content, 0, Space.M, Space.M, Space.S)
    content.setSpacing(Space.M)
    page = QWidget()
    page.setLayout(content)
    return Scrolling(page)
