"""The editor of a comparison's values: none, one, two, or several."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from builder.form.comparison_values import choices_to_compare
from builder.form.conditions import Comparison, Scalar
from builder.form.fields import AnsweredField, CountryField, Field, TextField
from builder.form.operators import Operator
from builder.form.unicode_names import country_said
from builder.gui.rules.answer_editors import as_on_the_page, words_of
from builder.gui.rules.value_inputs import (
    READERS,
    ChoiceInput,
    TypedInput,
    UnreadableError,
    ValueInput,
    written,
)
from builder.gui.state.pattern_trial import PatternTrial
from builder.gui.widgets.lines import Line, Lines
from builder.gui.widgets.popup_box import PopupBox
from builder.gui.widgets.search_popup import Entry
from builder.gui.widgets.theme import Space, set_property, set_tone
from builder.say import listed, say

Choices = list[tuple[str, Any]]


def choices_in_words(field: Field, language: str) -> Choices:
    """Return what a field's choices are called, with the values that comparisons hold."""
    values = choices_to_compare(field)
    if isinstance(field, AnsweredField) and values:
        words = [words_of(each, language, field) for each in field.choices()]
        return as_on_the_page(field, list(zip(words, values, strict=True)))
    return [(say("Yes"), True), (say("No"), False)]


def strange_in_words(value: Scalar | None, field: Field) -> str:
    """Return words for a value that no choice of a field has; None for no value."""
    said = "" if value is None else written(value)
    called = country_said(said) if isinstance(field, CountryField) else said
    return say("No option: “{value}”", value=called)


class ValueEditor(QWidget):
    """Takes the values of one comparison.

    Signals:
        edited(values): The person wants these values; a tuple.
        refused(why): What is typed is no value; empty once it is.
        entered(): Typing begins.
    """

    edited = Signal(object)
    refused = Signal(str)
    entered = Signal()

    def show_values(self, comparison: Comparison, field: Field, language: str) -> None:
        """Show the values of a comparison; emits nothing."""
        raise NotImplementedError

    def target(self) -> QWidget | None:
        """Return the widget that takes the keyboard first; None if there is none."""
        raise NotImplementedError


class NoValue(ValueEditor):
    """A test without values."""

    def show_values(self, comparison: Comparison, field: Field, language: str) -> None:
        """Show nothing."""

    def target(self) -> None:
        return None


class FewValues(ValueEditor):
    """One value, or a first and a last one.

    Args:
        operator: What is asked.
        chooses: Whether the values are chosen among some.
    """

    def __init__(self, operator: Operator, *, chooses: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        self._values: list[Scalar] = []
        self._why: list[str] = [""] * operator.most
        self.inputs: list[ValueInput] = []
        names = (say("From"), say("To")) if operator.most > 1 else (say("Value"),)
        for place, name in enumerate(names):
            if place:
                row.addWidget(QLabel(say("and")))
            made = ChoiceInput() if chooses else TypedInput(operator.sort)
            made.target().setAccessibleName(name)
            made.target().setObjectName(f"value_{place}")
            made.edited.connect(lambda value, place=place: self._on_edited(place, value))
            made.refused.connect(lambda why, place=place: self._on_refused(place, why))
            made.entered.connect(self.entered)
            self.inputs.append(made)
            row.addWidget(made, 1)

    def show_values(self, comparison: Comparison, field: Field, language: str) -> None:
        self._values = [*comparison.values]
        for place, each in enumerate(self.inputs):
            if isinstance(each, ChoiceInput):
                each.offer(
                    choices_in_words(field, language), partial(strange_in_words, field=field)
                )
            each.show_value(self._values[place] if place < len(self._values) else None)

    def target(self) -> QWidget:
        return self.inputs[0].target()

    def _on_edited(self, place: int, value: Scalar) -> None:
        while len(self._values) <= place:
            self._values.append(value)
        self._values[place] = value
        if isinstance(self.inputs[place], ChoiceInput):
            self.entered.emit()
        self.edited.emit(tuple(self._values))

    def _on_refused(self, place: int, why: str) -> None:
        self._why[place] = why
        self.refused.emit(next(filter(None, self._why), ""))


class SomeChoices(ValueEditor):
    """Several of the field's choices, ticked in a list."""

    def __init__(self) -> None:
        super().__init__()
        self._choices: Choices = []
        self.box = PopupBox(self._entries)
        self.box.setObjectName("value_0")
        self.box.setAccessibleName(say("Values"))
        self.box.ticked.connect(self._on_ticked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)

    def show_values(self, comparison: Comparison, field: Field, language: str) -> None:
        self._choices = choices_in_words(field, language)
        known = [value for _, value in self._choices]
        # What the file holds can be taken away, too.
        strange = [each for each in comparison.values if each not in known]
        self._choices += [(strange_in_words(each, field), each) for each in strange]
        words = [said for said, value in self._choices if value in comparison.values]
        self.box.show_ticks(comparison.values, listed(words))
        set_property(self.box, "invalid", bool(strange))

    def target(self) -> QWidget:
        return self.box

    def _entries(self) -> Sequence[Entry]:
        return [Entry(key=value, words=words) for words, value in self._choices]

    def _on_ticked(self, keys: list[Scalar]) -> None:
        if not keys:
            self.refused.emit(say("Tick at least one."))
            return
        self.refused.emit("")
        self.entered.emit()
        self.edited.emit(tuple(keys))


class SomeLines(ValueEditor):
    """Several texts, numbers or dates, one a line."""

    def __init__(self, operator: Operator) -> None:
        super().__init__()
        self._read = READERS[operator.sort]
        self._most = operator.most
        self.lines = Lines(3)
        self.lines.setObjectName("value_0")
        self.lines.setAccessibleName(say("Values, one a line"))
        self.lines.setPlaceholderText(say("One a line"))
        self.lines.typed.connect(self._on_typed)
        self.lines.entered.connect(self.entered)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.lines)

    def show_values(self, comparison: Comparison, field: Field, language: str) -> None:
        del field, language
        try:
            shown = self._parsed(self.lines.words())
        except UnreadableError:
            shown = None
        if shown != comparison.values:
            self.lines.show_text("\n".join(map(written, comparison.values)))

    def target(self) -> QWidget:
        return self.lines

    def _parsed(self, text: str) -> tuple[Scalar, ...]:
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        if not lines:
            raise UnreadableError(say("Type at least one value."))
        if len(lines) > self._most:
            raise UnreadableError(say("There can be {count} values at most.", count=self._most))
        return tuple(map(self._read, lines))

    def _on_typed(self, text: str) -> None:
        try:
            values = self._parsed(text)
        except UnreadableError as fault:
            self._refuse(str(fault))
            return
        self._refuse("")
        self.edited.emit(values)

    def _refuse(self, why: str) -> None:
        set_property(self.lines, "invalid", bool(why))
        self.refused.emit(why)


class PatternValue(ValueEditor):
    """A pattern, with a line to try it in."""

    def __init__(self, operator: Operator) -> None:
        super().__init__()
        self._trial = PatternTrial("", None)
        self._pattern = TypedInput(operator.sort)
        self._pattern.target().setObjectName("value_0")
        self._pattern.target().setAccessibleName(say("Pattern"))
        self._pattern.edited.connect(self._on_edited)
        self._pattern.entered.connect(self.entered)
        self.trial = Line()
        self.trial.setObjectName("value_trial")
        self.trial.setAccessibleName(say("Try the pattern"))
        self.trial.setPlaceholderText(say("Try it: type an answer"))
        self.trial.textEdited.connect(self._judge)
        self.verdict = QLabel()
        self.verdict.setObjectName("value_verdict")
        self.verdict.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for each in (self._pattern, self.trial, self.verdict):
            column.addWidget(each)

    def show_values(self, comparison: Comparison, field: Field, language: str) -> None:
        del language
        pattern = str(comparison.values[0]) if comparison.values else ""
        self._pattern.show_value(pattern)
        self._trial = PatternTrial(pattern, field if isinstance(field, TextField) else None)
        self._judge()

    def target(self) -> QWidget:
        return self._pattern.target()

    def _on_edited(self, pattern: str) -> None:
        self._trial = PatternTrial(pattern, self._trial.field)
        self._judge()
        self.edited.emit((pattern,))

    def _judge(self) -> None:
        set_property(self._pattern.target(), "invalid", self._trial.is_faulty)
        words = tone = ""
        if self._trial.is_usable and self.trial.text():
            matches = self._trial.matches(self.trial.text())
            words = (
                say("✓ This answer matches.") if matches else say("✗ This answer does not match.")
            )
            tone = "good" if matches else "error"
        self.trial.setEnabled(self._trial.is_usable)
        self.verdict.setText(words)
        self.verdict.setVisible(bool(words))
        set_tone(self.verdict, tone)


def value_editor(operator: Operator, field: Field) -> ValueEditor:
    """Return a new editor for what an operator compares a field with."""
    if operator.sort == "none":
        return NoValue()
    if operator.sort == "pattern":
        return PatternValue(operator)
    chooses = operator.sort == "boolean" or bool(choices_to_compare(field))
    if operator.most <= 2:
        return FewValues(operator, chooses=chooses)
    return SomeChoices() if chooses else SomeLines(operator)
