"""The editor of a pattern, with a box to try it in."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from builder.form.fields import TextField
from builder.form.kinds import Property
from builder.gui.design.inspector.editor import MIXED, Mixed, PropertyEditor, Subject
from builder.gui.state.pattern_trial import PatternTrial
from builder.gui.widgets.lines import Line
from builder.gui.widgets.theme import Space, set_property, set_tone
from builder.say import say


class PatternEditor(PropertyEditor):
    """A regular expression, and whether an example matches it.

    What is wrong with the pattern itself is said once, by the form's findings below.
    """

    shows_mixed = True

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._trial = PatternTrial("", None)
        self.line = Line()
        self.line.setProperty("code", True)
        self.line.setPlaceholderText(say("Anything"))
        self.trial = Line()
        self.trial.setObjectName("pattern_trial")
        self.trial.setAccessibleName(say("Try the pattern"))
        self.trial.setPlaceholderText(say("Try it: type an answer"))
        self.verdict = QLabel()
        self.verdict.setObjectName("pattern_verdict")
        self.verdict.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.line)
        layout.addWidget(self.trial)
        layout.addWidget(self.verdict)
        self._adopt(self.line)
        self.line.entered.connect(self.entered)
        self.line.textEdited.connect(self._on_edited)
        self.trial.textEdited.connect(self._judge)
        self._judge()

    def show_value(self, value: Any, subject: Subject) -> None:
        self.line.setPlaceholderText(Mixed.words if value is MIXED else say("Anything"))
        value = "" if value is MIXED else value
        field = subject.field if isinstance(subject.field, TextField) else None
        if field is not None and (self._trial.field is None or field.id != self._trial.field.id):
            self.trial.clear()
        if (value, field) != (self._trial.pattern, self._trial.field):
            self._trial = PatternTrial(value, field)
            self.line.show_text(value)
            self._judge()

    def target(self) -> QWidget:
        return self.line

    def _on_edited(self, pattern: str) -> None:
        self._trial = PatternTrial(pattern, self._trial.field)
        self._judge()
        self.edited.emit(pattern)

    def _judge(self) -> None:
        usable, answer = self._trial.is_usable, self.trial.text()
        set_property(self.line, "invalid", self._trial.is_faulty)
        self.trial.setVisible(bool(self._trial.pattern))
        self.trial.setEnabled(usable)
        if not usable or not answer:
            self._say("", "")
        elif self._trial.matches(answer):
            self._say(say("✓ This answer matches."), "good")
        else:
            self._say(say("✗ This answer does not match."), "error")

    def _say(self, words: str, tone: str) -> None:
        self.verdict.setText(words)
        self.verdict.setVisible(bool(words))
        set_tone(self.verdict, tone)
