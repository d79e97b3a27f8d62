"""The editor of a pattern, with a box to try it in."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from builder.backend import rules
from builder.backend.spec import FieldSpec
from builder.check.fields import LENGTH_MAX
from builder.check.patterns import problem_of, spelled
from builder.form.fields import TextField
from builder.form.kinds import Property
from builder.gui.design.inspector.editor import PropertyEditor, Subject
from builder.gui.design.inspector.lines import Line


class PatternEditor(PropertyEditor):
    """A regular expression, and whether an example matches it.

    What is wrong with the pattern itself is said once, by the form's findings below.
    """

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._pattern = ""
        self._normalise: tuple[str, ...] = ()
        self._ignores_case = False
        self._field_id = ""
        self.line = Line()
        self.line.setProperty("code", True)
        self.line.setPlaceholderText("Anything")
        self.trial = Line()
        self.trial.setObjectName("pattern_trial")
        self.trial.setAccessibleName("Try the pattern")
        self.trial.setPlaceholderText("Try it: type an answer")
        self.verdict = QLabel()
        self.verdict.setObjectName("pattern_verdict")
        self.verdict.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line)
        layout.addWidget(self.trial)
        layout.addWidget(self.verdict)
        self._adopt(self.line)
        self.line.entered.connect(self.entered)
        self.line.textEdited.connect(self._on_edited)
        self.trial.textEdited.connect(self._judge)
        self._judge()

    def show_value(self, value: Any, subject: Subject) -> None:
        field = subject.field
        if field is not None and field.id != self._field_id:
            self._field_id = field.id
            self.trial.clear()
        self._pattern = value
        text = field if isinstance(field, TextField) else None
        self._normalise = text.normalise if text else ()
        self._ignores_case = bool(text and text.pattern_ignores_case)
        self.line.show_text(value)
        self._judge()

    def target(self) -> QWidget:
        return self.line

    def _on_edited(self, pattern: str) -> None:
        self._pattern = pattern
        self._judge()
        self.edited.emit(pattern)

    def _judge(self) -> None:
        problem = problem_of(self._pattern, ignore_case=self._ignores_case)
        self.line.setProperty("invalid", bool(problem))
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)
        self.trial.setVisible(bool(self._pattern))
        self.trial.setEnabled(not problem)
        if problem or not self._pattern or not self.trial.text():
            self._say("", "")
        else:
            pattern = spelled(self._pattern, ignore_case=self._ignores_case)
            field = FieldSpec(
                kind="text",
                name="trial",
                normalise=self._normalise,
                max_length=LENGTH_MAX,
                pattern=pattern,
            )
            today = rules.anywhere_on_earth(datetime.now(UTC))
            if not rules.judge(field, self.trial.text(), today).code:
                self._say("✓ This answer matches.", "good")
            else:
                self._say("✗ This answer does not match.", "error")

    def _say(self, words: str, tone: str) -> None:
        self.verdict.setText(words)
        self.verdict.setVisible(bool(words))
        self.verdict.setProperty("tone", tone)
        self.verdict.style().unpolish(self.verdict)
        self.verdict.style().polish(self.verdict)
