"""The editor of the form's languages."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from builder.form.kinds import Property
from builder.form.languages import PAGE_LANGUAGES, language_name
from builder.form.names import LANGUAGE
from builder.form.place import Place
from builder.gui.design.inspector.editor import PropertyEditor, Subject
from builder.gui.widgets.drop_down import DropDown
from builder.gui.widgets.lines import Line
from builder.gui.widgets.small_button import small_button
from builder.say import say


class LanguagesEditor(PropertyEditor):
    """The form's languages, the default first."""

    types = False

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._languages: tuple[str, ...] = ()
        self.list = QListWidget()
        self.list.setFixedHeight(96)
        self.choice = DropDown()
        self.choice.setObjectName("language_to_add")
        self.choice.setAccessibleName(say("Language to add"))
        self.choice.setEditable(True)
        self.words = Line()
        self.words.setPlaceholderText(say("Language"))
        self.choice.setLineEdit(self.words)
        self.choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.problem = QLabel()
        self.problem.setProperty("tone", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.choice, 1)
        for name, words, act in (
            ("add", say("Add the language"), self.add),
            ("remove", say("Remove the chosen language"), self.remove),
            ("arrow-up", say("Make the chosen language the default"), self.make_default),
        ):
            row.addWidget(small_button(f"language_{name}", name, words, act))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.list)
        layout.addLayout(row)
        layout.addWidget(self.problem)
        self._adopt(self.list)
        self.words.returnPressed.connect(self.add)

    def show_value(self, value: Any, _subject: Subject) -> None:
        if value == self._languages and self.list.count() == len(value):
            return
        self._languages = value
        row = self.list.currentRow()
        self.list.clear()
        for place, tag in enumerate(value):
            name = language_name(tag)
            self.list.addItem(name if place else say("{language} · default", language=name))
        self.list.setCurrentRow(min(max(row, 0), len(value) - 1))
        self.choice.clear()
        for tag in PAGE_LANGUAGES:
            if tag not in value:
                self.choice.addItem(language_name(tag), tag)
        self.choice.setCurrentIndex(-1)

    def target(self) -> QWidget:
        return self.list

    def focus(self, place: Place) -> None:
        super().focus(place)
        if place.index is not None:
            self.list.setCurrentRow(min(place.index, self.list.count() - 1))

    def add(self) -> None:
        """Add the language chosen or typed."""
        typed = self.choice.currentText().strip()
        index = self.choice.findText(typed)
        tag = self.choice.itemData(index) if index >= 0 else typed.lower().replace("_", "-")
        wrong = not LANGUAGE.fullmatch(tag) and say(
            "Choose a language, or type a tag such as pt-br."
        )
        if not wrong and tag in self._languages:
            wrong = say("The form has this language already.")
        self.problem.setText(wrong or "")
        self.problem.setVisible(bool(wrong))
        if not wrong:
            self.edited.emit((*self._languages, tag))

    def remove(self) -> None:
        """Remove the chosen language; the last one stays."""
        row = self.list.currentRow()
        if row >= 0 and len(self._languages) > 1:
            self.edited.emit((*self._languages[:row], *self._languages[row + 1 :]))

    def make_default(self) -> None:
        """Put the chosen language first."""
        row = self.list.currentRow()
        if row > 0:
            rest = (*self._languages[:row], *self._languages[row + 1 :])
            self.list.setCurrentRow(0)
            self.edited.emit((self._languages[row], *rest))
