"""What an answer is typed, chosen or ticked in: one editor per sort of answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from builder.form.answers import Value, offered_by
from builder.form.fields import AnsweredField, Choice, CountryField, Field
from builder.form.kinds import AnswerEditor as AnswerEditorName
from builder.form.kinds import kind_of
from builder.form.numbers import read_number
from builder.form.piping import without_placeholders
from builder.form.sentences import with_word
from builder.gui.languages import names
from builder.gui.widgets.calendar_button import CalendarButton
from builder.gui.widgets.elided import ElidedCheckBox, ElidedComboBox
from builder.gui.widgets.theme import Space, set_property
from builder.say import say

C = TypeVar("C")


class AnswerEditor(QWidget):
    """An editor of one answer. It takes wrong answers too: refusing them is the rules' work.

    Attributes:
        offers_wrong: Whether a choice that the rules refuse is offered, too.

    Signals:
        changed(): The answer is different.
    """

    changed = Signal()
    offers_wrong = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.XS)

    def show_field(self, field: AnsweredField, language: str) -> None:
        """Follow the field's wording and options; what was answered stays."""

    def value(self) -> Value:
        """Return the answer as JSON would carry it; None if nothing was answered."""
        raise NotImplementedError

    def set_value(self, value: Value) -> None:
        """Put an answer in place of what is there; None for none."""
        raise NotImplementedError

    def target(self) -> QWidget:
        """Return the widget that takes the keyboard."""
        raise NotImplementedError

    def tab_stops(self) -> Sequence[QWidget]:
        """Return the widgets that Tab stops at, in order."""
        return (self.target(),)

    def identify(self, name: str, words: str) -> None:
        """Take a field's name, for tests, and its label, for those who hear it read."""
        self.target().setObjectName(f"answer_{name}")
        self.target().setAccessibleName(words)

    def show_refused(self, *, refused: bool) -> None:
        """Mark the answer as refused, or not."""
        set_property(self.target(), "invalid", refused)

    def _wrong(self, field: AnsweredField) -> Iterator[tuple[str, Value]]:
        """Yield what is offered although the rules refuse it, in words and as a value."""
        if self.offers_wrong:
            for value in offered_by(field)[len(field.choices()) :]:
                yield _foreign(value), value


class LineEditor(AnswerEditor):
    """One line of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        self._row.addWidget(self.line, 1)

    def value(self) -> Value:
        return self.line.text() or None

    def set_value(self, value: Value) -> None:
        self.line.setText("" if value is None else str(value))
        self.line.setCursorPosition(0)

    def target(self) -> QWidget:
        return self.line


class NumberEditor(LineEditor):
    """A number, in groups or with a point or comma; what is no number stays the text it is."""

    def value(self) -> Value:
        number = read_number(self.line.text())
        return (self.line.text() or None) if number is None else number


class TimeEditor(LineEditor):
    """A time of the day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line.setPlaceholderText("HH:MM")


class DateEditor(LineEditor):
    """A date as text, with a calendar to pick it from."""

    shape = "YYYY-MM-DD"
    time = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line.setPlaceholderText(self.shape)
        self.button = CalendarButton(self.line)
        self.button.picked.connect(self._on_picked)
        self._row.addWidget(self.button)

    def show_field(self, field: AnsweredField, language: str) -> None:
        self.button.setObjectName(f"calendar_{field.name}")
        label = without_placeholders(field.label.best(language)) or field.name
        words = say("Pick a date for “{field}”", field=label)
        self.button.setAccessibleName(words)

    def tab_stops(self) -> Sequence[QWidget]:
        return (self.line, self.button)

    def _on_picked(self, date: str) -> None:
        self.line.setText(date + (self.line.text()[10:] or self.time))


class MomentEditor(DateEditor):
    """A date and a time as text; the calendar leaves the time as it is."""

    shape = "YYYY-MM-DDTHH:MM"
    time = "T12:00"


class LinesEditor(AnswerEditor):
    """Several lines of text; Tab goes on to the next answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = QPlainTextEdit()
        self.lines.setTabChangesFocus(True)
        self.lines.setFixedHeight(76)
        self.lines.textChanged.connect(self.changed)
        self._row.addWidget(self.lines, 1)

    def value(self) -> Value:
        return self.lines.toPlainText() or None

    def set_value(self, value: Value) -> None:
        self.lines.setPlainText("" if value is None else str(value))

    def target(self) -> QWidget:
        return self.lines


class ChoiceEditor(AnswerEditor):
    """One of the choices, none, or something that is not among them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = ElidedComboBox()
        self.box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self._row.addWidget(self.box, 1)

    def show_field(self, field: AnsweredField, language: str) -> None:
        choices = as_on_the_page(
            field, [(words_of(each, language, field), each.value) for each in field.choices()]
        )
        items = [(say("No answer"), None), *choices, *self._wrong(field)]
        if items == [(self.box.itemText(i), self.box.itemData(i)) for i in range(self.box.count())]:
            return
        answered = self.value()
        with QSignalBlocker(self.box):
            self.box.clear()
            for text, value in items:
                self.box.addItem(text, value)
            self.box.setCurrentIndex(max(0, self.box.findData(answered)))
        if self.value() != answered:
            self.changed.emit()

    def value(self) -> Value:
        found: Value = self.box.currentData()
        return found

    def set_value(self, value: Value) -> None:
        self.box.setCurrentIndex(max(0, self.box.findData(value)))

    def target(self) -> QWidget:
        return self.box


class ChecksEditor(AnswerEditor):
    """Any of the choices, and something that is not among them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, ElidedCheckBox] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.XS)
        self._row.addLayout(self._column, 1)

    def show_field(self, field: AnsweredField, language: str) -> None:
        answered = self.value()
        choices = {str(each.value): words_of(each, language, field) for each in field.choices()}
        choices.update({str(value): words for words, value in self._wrong(field)})
        if list(choices) != list(self._boxes):
            for box in self._boxes.values():
                box.setParent(None)
                box.deleteLater()
            self._boxes = {value: self._new_box() for value in choices}
        for value, words in choices.items():
            self._boxes[value].show_words(words)
        self.set_value(answered)
        if self.value() != answered:
            self.changed.emit()

    def value(self) -> Value:
        return [value for value, box in self._boxes.items() if box.isChecked()] or None

    def set_value(self, value: Value) -> None:
        ticked = value if isinstance(value, list) else []
        for each, box in self._boxes.items():
            box.setChecked(each in ticked)

    def target(self) -> QWidget:
        return next(iter(self._boxes.values()))

    def tab_stops(self) -> Sequence[QWidget]:
        return tuple(self._boxes.values())

    def identify(self, name: str, words: str) -> None:
        for value, box in self._boxes.items():
            box.setObjectName(f"answer_{name}_{value}")
            box.setAccessibleName(f"{words}: {box.words}")

    def _new_box(self) -> ElidedCheckBox:
        box = ElidedCheckBox()
        box.toggled.connect(lambda _on: self.changed.emit())
        self._column.addWidget(box)
        return box


class TickEditor(AnswerEditor):
    """Yes or no; the box carries the field's label itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = ElidedCheckBox()
        self.box.toggled.connect(lambda _on: self.changed.emit())
        self._row.addWidget(self.box, 1)

    def show_field(self, field: AnsweredField, language: str) -> None:
        self.box.show_words(without_placeholders(field.label.best(language)) or field.name)

    def value(self) -> Value:
        return self.box.isChecked()

    def set_value(self, value: Value) -> None:
        self.box.setChecked(value is True)

    def target(self) -> QWidget:
        return self.box


def words_of(choice: Choice, language: str, field: Field) -> str:
    """Return what one of a field's choices is called: label, a country's name, grade and word."""
    if isinstance(field, CountryField):
        return _country(str(choice.value))
    words = without_placeholders(choice.label.best(language))
    if isinstance(choice.value, bool):
        return words or (say("Yes") if choice.value else say("No"))
    return with_word(words or str(choice.value), choice, language)


def as_on_the_page(field: Field, choices: list[tuple[str, C]]) -> list[tuple[str, C]]:
    """Return a field's choices as the page orders them: countries by name, except the first ones.

    Args:
        field: The field.
        choices: What each is called, and its value, in the field's own order.
    """
    if not isinstance(field, CountryField):
        return choices
    first = len(set(field.preferred))
    rest = sorted(choices[first:], key=lambda each: names.in_order(each[0]))
    return [*choices[:first], *rest]


def _country(code: str) -> str:
    return f"{names.country(code)} ({code})"


def _foreign(value: str | float) -> str:
    """Return words for the choice that the rules refuse."""
    shown = f"“{value}”" if isinstance(value, str) else f"{value}"
    return say("Not an option: {value}", value=shown)


EDITORS: Final[Mapping[AnswerEditorName, type[AnswerEditor]]] = {
    "line": LineEditor,
    "lines": LinesEditor,
    "number": NumberEditor,
    "date": DateEditor,
    "time": TimeEditor,
    "moment": MomentEditor,
    "choice": ChoiceEditor,
    "country": ChoiceEditor,
    "checks": ChecksEditor,
    "tick": TickEditor,
}
"""Which widget an answer is given in: one row per editor named in the table of kinds."""


def editor_for(field: AnsweredField) -> AnswerEditor:
    """Return a new editor of a field's answer."""
    named = kind_of(field).answered_in
    assert named, field.kind  # noqa: S101 - the completeness test sees to it
    return EDITORS[named]()
