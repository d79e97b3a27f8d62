"""Editors of countries: one, or several in their order, found by name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCollatorSortKey, Qt
from PySide6.QtWidgets import QCompleter, QListView, QVBoxLayout, QWidget

from builder.form.countries import COUNTRIES
from builder.form.fields import CountryField
from builder.form.kinds import Property
from builder.gui.design.inspector.coded_list_editor import Button, CodedListEditor
from builder.gui.design.inspector.editor import PropertyEditor, Subject
from builder.gui.languages import names
from builder.gui.widgets.lines import Choice
from builder.gui.widgets.theme import dress
from builder.say import say
from builder.searching import folded


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
        offered = tuple(dict.fromkeys(("", *sorted(codes, key=_in_order), value)))
        if offered != self._offered:
            self._offered = offered
            self.choice.clear()
            for code in offered:
                self.choice.addItem(names.country(code) or say("None"), code)
        self.choice.setCurrentIndex(self.choice.findData(value))

    def target(self) -> QWidget:
        return self.choice


class CountriesEditor(CodedListEditor):
    """Countries in their order: added by name, removed, moved."""

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        spoken = say("{property}: country to add", property=prop.label)
        name = f"edit_{prop.attribute}"
        super().__init__(prop, name, spoken, say("Type a country"), parent)
        for called, code in names.countries():
            self.choice.addItem(called, code)
        self.choice.setCurrentIndex(-1)
        completer = QCompleter(self.choice.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offered = QListView()
        completer.setPopup(offered)
        dress(offered)
        self.choice.setCompleter(completer)

    def buttons(self) -> Sequence[Button]:
        return (
            ("add", say("Add the country"), self.add),
            ("remove", say("Remove the chosen country"), self.remove),
            ("arrow-up", say("Move the chosen country up"), lambda: self.shift(-1)),
            ("arrow-down", say("Move the chosen country down"), lambda: self.shift(1)),
        )

    def names(self, codes: Sequence[str]) -> list[str]:
        return [names.country(code) for code in codes]

    def forget(self) -> None:
        self.words.clear()
        self.tell("")

    def add(self) -> None:
        """Add the country that was typed or chosen, by its name or code."""
        typed = self.words.text().strip()
        code = _code_of(typed)
        if not code:
            self.tell(
                say("No country is called “{words}”.", words=typed)
                if typed
                else say("Type a country first.")
            )
        elif code in self.codes:
            self.tell(say("{country} is in the list already.", country=names.country(code)))
        else:
            self.tell("")
            self.words.clear()
            self.edited.emit((*self.codes, code))
            self.list.setCurrentRow(self.list.count() - 1)

    def shift(self, by: int) -> None:
        """Move the chosen country up (-1) or down (+1)."""
        self.move_to(self.list.currentRow() + by)


def _in_order(code: str) -> QCollatorSortKey:
    return names.in_order(names.country(code))


def _code_of(typed: str) -> str:
    """Return the code of a country by its name, a part of it that only one has, or its code."""
    words = folded(typed)
    if not words:
        return ""
    if typed.upper() in COUNTRIES:
        return typed.upper()
    exact = [code for name, code in names.countries() if folded(name) == words]
    partly = [code for name, code in names.countries() if words in folded(name)]
    return (exact or partly)[0] if exact or len(partly) == 1 else ""
