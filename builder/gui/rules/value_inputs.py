"""What one value of a comparison is typed or chosen in."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from builder.form.comparison_values import is_date, is_moment, is_time
from builder.form.conditions import Scalar
from builder.form.numbers import read_number
from builder.form.operators import Sort
from builder.gui.widgets.calendar_button import CalendarButton
from builder.gui.widgets.elided import ElidedComboBox
from builder.gui.widgets.lines import Line
from builder.gui.widgets.theme import Space, set_property
from builder.say import say

_LEAST_LETTERS: Final = 4  # as the box beside it: the pane stays as narrow as it is


class UnreadableError(ValueError):
    """What was typed is no value of the sort; the text says how to write one."""


def read_text(text: str) -> str:
    """Return a text as it is."""
    return text


def read_decimal(text: str) -> float:
    """Return a number.

    Raises:
        UnreadableError: The text is none.
    """
    found = read_number(text)
    if found is None or not math.isfinite(float(found)):
        raise UnreadableError(say("Type a number, such as 12.5."))
    return float(found)


def _checked(is_right: Callable[[str], bool], example: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        plain = text.strip()
        if not is_right(plain):
            raise UnreadableError(say("Type it like {example}.", example=example))
        return plain

    return read


READERS: Final[Mapping[Sort, Callable[[str], Scalar]]] = {
    "text": read_text,
    "pattern": read_text,
    "number": read_decimal,
    "date": _checked(is_date, "2026-12-31"),
    "time": _checked(is_time, "08:30"),
    "moment": _checked(is_moment, "2026-12-31T08:30"),
}
_EXAMPLES: Final[Mapping[Sort, str]] = {
    "text": say("A text"),
    "pattern": say("A pattern"),
    "number": say("A number"),
    "date": "YYYY-MM-DD",
    "time": "HH:MM",
    "moment": "YYYY-MM-DDTHH:MM",
}


def written(value: Scalar) -> str:
    """Return a value as it is typed."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


class ValueInput(QWidget):
    """Takes one value.

    Signals:
        edited(value): The person wants this value.
        refused(why): What is typed is no value; the value stays as it was.
        entered(): Typing begins.
    """

    edited = Signal(object)
    refused = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.XS)

    def show_value(self, value: Scalar | None) -> None:
        """Show a value; emits nothing."""
        raise NotImplementedError

    def target(self) -> QWidget:
        """Return the widget that takes the keyboard."""
        raise NotImplementedError


class ChoiceInput(ValueInput):
    """One of the field's choices, by what each is called."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = ElidedComboBox()
        self.box.setMinimumContentsLength(_LEAST_LETTERS)
        self.box.activated.connect(lambda index: self.edited.emit(self.box.itemData(index)))
        self._row.addWidget(self.box, 1)
        self._offered: list[tuple[str, Any]] = []
        self._strange: Callable[[Scalar | None], str] = str

    def offer(
        self, choices: list[tuple[str, Any]], strange: Callable[[Scalar | None], str]
    ) -> None:
        """Offer choices.

        Args:
            choices: Words and value of each.
            strange: Words for a value that none of them has.
        """
        self._strange = strange
        if choices != self._offered:
            self._offered = choices
            self.box.clear()
            for words, value in choices:
                self.box.addItem(words, value)

    def show_value(self, value: Scalar | None) -> None:
        same = [type(each) is type(value) and each == value for _, each in self._offered]
        while self.box.count() > len(self._offered):
            self.box.removeItem(self.box.count() - 1)
        if True not in same:  # what the file holds is shown as it is
            self.box.addItem(self._strange(value), value)
            same.append(True)
        self.box.setCurrentIndex(same.index(True))
        set_property(self.box, "invalid", len(same) > len(self._offered))

    def target(self) -> QWidget:
        return self.box


class TypedInput(ValueInput):
    """A text, number, date or time; what cannot be read is said, and changes nothing.

    Args:
        sort: What is typed.
    """

    def __init__(self, sort: Sort, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read = READERS[sort]
        self._value: Scalar | None = None
        self._sort = sort
        self.line = Line()
        self.line.setPlaceholderText(_EXAMPLES[sort])
        self.line.setProperty("code", sort == "pattern")
        self.line.typed.connect(self._on_typed)
        self.line.entered.connect(self.entered)
        self._row.addWidget(self.line, 1)
        if sort in ("date", "moment"):
            button = CalendarButton(self.line)
            button.picked.connect(self._on_picked)
            self._row.addWidget(button)

    def show_value(self, value: Scalar | None) -> None:
        if value != self._value or type(value) is not type(self._value):
            self._value = value
            self.line.show_text("" if value is None else written(value))
            self._refuse("")

    def target(self) -> QWidget:
        return self.line

    def _on_typed(self, text: str) -> None:
        try:
            value = self._read(text)
        except UnreadableError as fault:
            self._refuse(str(fault))
            return
        self._refuse("")
        if value != self._value:
            self._value = value  # known first, so that the text stays as it is typed
            self.edited.emit(value)

    def _refuse(self, why: str) -> None:
        set_property(self.line, "invalid", bool(why))
        self.refused.emit(why)

    def _on_picked(self, date: str) -> None:
        time = (self.line.text()[10:] or "T12:00") if self._sort == "moment" else ""
        self.entered.emit()
        self.line.setText(date + time)
        self._on_typed(date + time)
