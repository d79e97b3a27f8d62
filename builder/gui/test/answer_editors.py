"""What an answer is typed, chosen or ticked in: one editor per sort of answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from builder.deliver.samples import no_option_of
from builder.form.fields import (
    AnsweredField,
    CheckboxesField,
    ChoiceField,
    CountryField,
    RatingField,
    YesNoField,
)
from builder.form.numbers import read_number
from builder.gui.widgets.drop_down import DropDown
from builder.gui.widgets.icons import icon
from builder.gui.widgets.theme import Space, set_property
from builder.render.compile import countries_of

Value = str | int | float | bool | list[str] | None
_CALENDAR: Final = QSize(300, 250)
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

    def identify(self, name: str, words: str) -> None:
        """Take a field's name, for tests, and its label, for those who hear it read."""
        self.target().setObjectName(f"answer_{name}")
        self.target().setAccessibleName(words)

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
        self.calendar = QCalendarWidget()
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            # In red they would look refused.
            self.calendar.setWeekdayTextFormat(day, QTextCharFormat())
        self.calendar.setMinimumSize(_CALENDAR)
        self.calendar.activated.connect(self._pick)
        self.calendar.clicked.connect(self._pick)
        self._menu = QMenu(self)
        action = QWidgetAction(self._menu)
        action.setDefaultWidget(self.calendar)
        self._menu.addAction(action)
        self._menu.aboutToShow.connect(self._open)
        self.button = QToolButton()
        self.button.setIcon(icon("date"))
        self.button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.button.setToolTip("Pick a date")
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self._menu)
        self._row.addWidget(self.button)

    def show_field(self, field: AnsweredField, language: str) -> None:
        self.button.setObjectName(f"calendar_{field.name}")
        words = f"Pick a date for “{field.label.best(language) or field.name}”"
        self.button.setAccessibleName(words)

    def _open(self) -> None:
        written = QDate.fromString(self.line.text()[:10], _ISO)
        self.calendar.setSelectedDate(written if written.isValid() else QDate.currentDate())
        self.calendar.setFocus()

    def _pick(self, date: QDate) -> None:
        self._menu.close()
        self.line.setText(date.toString(_ISO) + (self.line.text()[10:] or self.time))
        # Once the menu is gone, and has given the keyboard back to where it was.
        QTimer.singleShot(0, self.line, self.line.setFocus)


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
        self.box = DropDown()
        self.box.setMinimumContentsLength(12)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self._row.addWidget(self.box, 1)

    def show_field(self, field: AnsweredField, language: str) -> None:
        items = [("No answer", None), *_choices(field, language)]
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
        self._boxes: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.XS)
        self._row.addLayout(self._column, 1)

    def show_field(self, field: AnsweredField, language: str) -> None:
        answered = self.value()
        choices = {str(value): words for words, value in _choices(field, language)}
        if list(choices) != list(self._boxes):
            for box in self._boxes.values():
                box.setParent(None)
                box.deleteLater()
            self._boxes = {value: self._new_box() for value in choices}
        for value, words in choices.items():
            self._boxes[value].setText(words.replace("&", "&&"))
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

    def identify(self, name: str, words: str) -> None:
        for value, box in self._boxes.items():
            box.setObjectName(f"answer_{name}_{value}")
            box.setAccessibleName(f"{words}: {box.text()}")

    def _new_box(self) -> QCheckBox:
        box = QCheckBox()
        box.toggled.connect(lambda _on: self.changed.emit())
        self._column.addWidget(box)
        return box


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


def _choices(field: AnsweredField, language: str) -> Iterator[tuple[str, Value]]:
    """Yield what can be chosen, in words and as a value, and at last what may not be."""
    match field:
        case YesNoField():
            yield field.yes_label.best(language) or "Yes", True
            yield field.no_label.best(language) or "No", False
        case RatingField():
            yield from ((str(grade), grade) for grade in range(field.lowest, field.scale + 1))
            yield f"Not on the scale: {field.scale + 1}", field.scale + 1
        case CountryField():
            codes = countries_of(field)
            yield from ((_country(code), code) for code in codes)
            yield _stranger(codes)
        case ChoiceField() | CheckboxesField():
            for each in field.options:
                yield each.label.best(language) or each.value, each.value
            yield _stranger(each.value for each in field.options)


def _stranger(values: Iterable[str]) -> tuple[str, str]:
    value = no_option_of([*values])
    return f"Not an option: “{value}”", value


def _country(code: str) -> str:
    territory = QLocale.codeToTerritory(code)
    return f"{QLocale.territoryToString(territory)} ({code})"


EDITORS: Final[Mapping[str, type[AnswerEditor]]] = {
    "text": LineEditor,
    "textarea": LinesEditor,
    "email": LineEditor,
    "phone": LineEditor,
    "url": LineEditor,
    "integer": NumberEditor,
    "decimal": NumberEditor,
    "slider": NumberEditor,
    "rating": ChoiceEditor,
    "date": DateEditor,
    "time": TimeEditor,
    "datetime": MomentEditor,
    "select": ChoiceEditor,
    "radio": ChoiceEditor,
    "country": ChoiceEditor,
    "checkboxes": ChecksEditor,
    "yesno": ChoiceEditor,
    "checkbox": TickEditor,
    "consent": TickEditor,
}
"""The editor of each kind of field that is answered."""
