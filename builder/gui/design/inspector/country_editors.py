"""Editors of countries: one, or several in their order, found by name."""

from __future__ import annotations

from functools import cache
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from builder.form.countries import COUNTRIES
from builder.form.fields import CountryField
from builder.form.kinds import Property
from builder.form.place import Place
from builder.gui.design.inspector.editor import PropertyEditor, Subject
from builder.gui.widgets.drop_down import DropDown
from builder.gui.widgets.lines import Choice, Line
from builder.gui.widgets.small_button import small_button
from builder.gui.widgets.theme import dress
from builder.say import say


@cache
def country_name(code: str) -> str:
    """Return a country's English name, as Unicode has it; of another code the code itself."""
    if code not in COUNTRIES:
        return code
    return QLocale.territoryToString(QLocale.codeToTerritory(code)) or code


@cache
def _by_name() -> tuple[tuple[str, str], ...]:
    """Return names and codes of all countries, by name."""
    return tuple(sorted((country_name(code), code) for code in COUNTRIES))


class CountryEditor(PropertyEditor):
    """One of the countries that the field offers, or none."""

    types = False

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._offered: tuple[str, ...] = ()
        self.choice = Choice()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.choice)
        self._adopt(self.choice)
        self.choice.activated.connect(lambda index: self.edited.emit(self.choice.itemData(index)))

    def show_value(self, value: Any, subject: Subject) -> None:
        field = subject.field
        choices = field.choices() if isinstance(field, CountryField) else ()
        codes = [str(each.value) for each in choices]
        offered = tuple(dict.fromkeys(("", *sorted(codes, key=country_name), value)))
        if offered != self._offered:
            self._offered = offered
            self.choice.clear()
            for code in offered:
                self.choice.addItem(country_name(code) or say("None"), code)
        self.choice.setCurrentIndex(self.choice.findData(value))

    def target(self) -> QWidget:
        return self.choice


class CountriesEditor(PropertyEditor):
    """Countries in their order: added by name, removed, moved."""

    types = False

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._codes: tuple[str, ...] = ()
        self.list = QListWidget()
        self.list.setFixedHeight(96)
        self.words = Line()
        self.words.setPlaceholderText(say("Type a country"))
        self.choice = DropDown()
        self.choice.setObjectName(f"{self.objectName()}_to_add")
        self.choice.setAccessibleName(say("{property}: country to add", property=prop.label))
        self.choice.setEditable(True)
        self.choice.setLineEdit(self.words)
        self.choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.problem = QLabel()
        self.problem.setObjectName(f"{self.objectName()}_problem")
        self.problem.setProperty("tone", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        for name, code in _by_name():
            self.choice.addItem(name, code)
        self.choice.setCurrentIndex(-1)
        completer = QCompleter(self.choice.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offered = QListView()
        completer.setPopup(offered)
        dress(offered)
        self.choice.setCompleter(completer)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.choice, 1)
        for name, words, act in (
            ("add", say("Add the country"), self.add),
            ("remove", say("Remove the chosen country"), self.remove),
            ("arrow-up", say("Move the chosen country up"), lambda: self.shift(-1)),
            ("arrow-down", say("Move the chosen country down"), lambda: self.shift(1)),
        ):
            button = small_button(f"{self.objectName()}_{name}", name, words, act)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.list)
        layout.addLayout(row)
        layout.addWidget(self.problem)
        self._adopt(self.list)
        self.words.returnPressed.connect(self.add)

    def show_value(self, value: Any, _subject: Subject) -> None:
        if value == self._codes and self.list.count() == len(value):
            return
        self._codes = value
        row = self.list.currentRow()
        self.list.clear()
        self.list.addItems([country_name(code) for code in value])
        self.list.setCurrentRow(min(max(row, 0), len(value) - 1))

    def forget(self) -> None:
        self.words.clear()
        self._tell("")

    def target(self) -> QWidget:
        return self.list

    def focus(self, place: Place) -> None:
        super().focus(place)
        if place.index is not None:
            self.list.setCurrentRow(min(place.index, self.list.count() - 1))

    def add(self) -> None:
        """Add the country that was typed or chosen, by its name or code."""
        typed = self.words.text().strip()
        code = _code_of(typed)
        if not code:
            self._tell(
                say("No country is called “{words}”.", words=typed)
                if typed
                else say("Type a country first.")
            )
        elif code in self._codes:
            self._tell(say("{country} is in the list already.", country=country_name(code)))
        else:
            self._tell("")
            self.words.clear()
            self.edited.emit((*self._codes, code))
            self.list.setCurrentRow(self.list.count() - 1)

    def remove(self) -> None:
        """Remove the chosen country."""
        row = self.list.currentRow()
        if row >= 0:
            self.edited.emit((*self._codes[:row], *self._codes[row + 1 :]))

    def shift(self, by: int) -> None:
        """Move the chosen country up (-1) or down (+1)."""
        row = self.list.currentRow()
        if row < 0 or not 0 <= row + by < len(self._codes):
            return
        codes = list(self._codes)
        codes.insert(row + by, codes.pop(row))
        self.edited.emit(tuple(codes))
        self.list.setCurrentRow(row + by)

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))


def _code_of(typed: str) -> str:
    """Return the code of a country by its name, a part of it that only one has, or its code."""
    words = typed.casefold()
    if not words:
        return ""
    if typed.upper() in COUNTRIES:
        return typed.upper()
    exact = [code for name, code in _by_name() if name.casefold() == words]
    partly = [code for name, code in _by_name() if words in name.casefold()]
    return (exact or partly)[0] if exact or len(partly) == 1 else ""
