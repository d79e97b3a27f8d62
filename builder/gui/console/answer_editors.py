"""What an answer is typed, chosen or ticked in: one editor per sort of answer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from builder.deliver.samples import no_option_of
from builder.form.fields import AnsweredField, ChoiceField
from builder.gui.icons import icon
from builder.gui.theme import Space, set_property

Value = str | int | float | bool | None
_NUMBER: Final = re.compile(r"-?[0-9]{1,30}([.][0-9]{1,30})?")
_ISO: Final = Qt.DateFormat.ISODate


class AnswerEditor(QWidget):
    """An editor of one answer. It takes wrong answers too: refusing them is the rules' work.

    Signals:
        changed(): The answer is different.
    """

    changed = Signal()

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

    def show_refused(self, *, refused: bool) -> None:
        """Mark the answer as refused, or not."""
        set_property(self.target(), "invalid", refused)


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
    """A number, with a point or a comma; what is no number stays the text that it is."""

    def value(self) -> Value:
        text = self.line.text().strip().replace(",", ".")
        if not _NUMBER.fullmatch(text):
            return self.line.text() or None
        return float(text) if "." in text else int(text)


class DateEditor(LineEditor):
    """A date as text, with a calendar to pick it from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line.setPlaceholderText("YYYY-MM-DD")
        self.calendar = QCalendarWidget()
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.activated.connect(self._pick)
        self.calendar.clicked.connect(self._pick)
        self._menu = QMenu(self)
        action = QWidgetAction(self._menu)
        action.setDefaultWidget(self.calendar)
        self._menu.addAction(action)
        self._menu.aboutToShow.connect(self._open)
        self.button = QToolButton()
        self.button.setIcon(icon("date"))
        self.button.setToolTip("Pick a date")
        self.button.setAccessibleName("Pick a date")
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self._menu)
        self._row.addWidget(self.button)

    def _open(self) -> None:
        written = QDate.fromString(self.line.text(), _ISO)
        self.calendar.setSelectedDate(written if written.isValid() else QDate.currentDate())
        self.calendar.setFocus()

    def _pick(self, date: QDate) -> None:
        self._menu.close()
        self.line.setText(date.toString(_ISO))
        self.line.setFocus()


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
    """One of the options, none, or something that is not among them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        self.box.setMinimumContentsLength(12)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self._row.addWidget(self.box, 1)

    def show_field(self, field: AnsweredField, language: str) -> None:
        options = field.options if isinstance(field, ChoiceField) else ()
        stranger = no_option_of([each.value for each in options])
        items: list[tuple[str, Value]] = [("No answer", None)]
        items += [(each.label.best(language) or each.value, each.value) for each in options]
        items.append((f"Not an option: “{stranger}”", stranger))
        if items == [(self.box.itemText(i), self.box.itemData(i)) for i in range(self.box.count())]:
            return
        answered = self.value()
        self.box.blockSignals(True)
        self.box.clear()
        for text, value in items:
            self.box.addItem(text, value)
        self.box.setCurrentIndex(max(0, self.box.findData(answered)))
        self.box.blockSignals(False)
        if self.value() != answered:
            self.changed.emit()

    def value(self) -> Value:
        found: Value = self.box.currentData()
        return found

    def set_value(self, value: Value) -> None:
        self.box.setCurrentIndex(max(0, self.box.findData(value)))

    def target(self) -> QWidget:
        return self.box


class TickEditor(AnswerEditor):
    """Yes or no; the box carries the field's label itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox()
        self.box.toggled.connect(lambda _on: self.changed.emit())
        self._row.addWidget(self.box, 1)

    def show_field(self, field: AnsweredField, language: str) -> None:
        words = field.label.best(language) or field.name
        self.box.setText(words.replace("&", "&&"))

    def value(self) -> Value:
        return self.box.isChecked()

    def set_value(self, value: Value) -> None:
        self.box.setChecked(value is True)

    def target(self) -> QWidget:
        return self.box


EDITORS: Final[Mapping[str, type[AnswerEditor]]] = {
    "text": LineEditor,
    "textarea": LinesEditor,
    "email": LineEditor,
    "phone": LineEditor,
    "integer": NumberEditor,
    "decimal": NumberEditor,
    "date": DateEditor,
    "select": ChoiceEditor,
    "radio": ChoiceEditor,
    "checkbox": TickEditor,
    "consent": TickEditor,
}
"""The editor of each kind of field that is answered."""
