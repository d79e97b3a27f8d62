"""Editors of single values: numbers, switches, choices."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from builder.form.fields import ChoiceField
from builder.form.kinds import Property
from builder.form.piping import without_placeholders
from builder.gui.design.inspector.editor import MIXED, Mixed, PropertyEditor, Subject
from builder.gui.widgets.lines import Choice, Number
from builder.gui.widgets.theme import Space
from builder.say import say

# Qt's boxes hold numbers of 32 bits.
LARGEST_SHOWN: Final = 2**31 - 1


class IntegerEditor(PropertyEditor):
    """A whole number within bounds."""

    shows_mixed = True

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._quiet = False
        self._mixed = False
        self._number = Number(prop.minimum, prop.maximum)
        _fill(self, self._number)
        self._adopt(self._number)
        self._number.entered.connect(self.entered)
        self._number.valueChanged.connect(self._on_changed)
        self._number.lineEdit().textEdited.connect(self._on_typed)
        self._number.editingFinished.connect(self._show_nothing)

    def show_value(self, value: Any, _subject: Subject) -> None:
        self._mixed = value is MIXED
        self._number.lineEdit().setPlaceholderText(Mixed.words)
        if self._mixed:
            self._show_nothing()
            return
        # What a file holds is shown as it is, so that it can be mended.
        shown = max(-LARGEST_SHOWN, min(value, LARGEST_SHOWN))
        least, greatest = min(self.prop.minimum, shown), max(self.prop.maximum, shown)
        self._quiet = True
        if (least, greatest) != (self._number.minimum(), self._number.maximum()):
            self._number.setRange(least, greatest)
        if self._number.value() != shown or not self._number.text():
            self._number.setValue(shown)
        self._quiet = False

    def target(self) -> QWidget:
        return self._number

    def _on_changed(self, value: int) -> None:
        if not self._quiet:
            self.edited.emit(value)

    def _on_typed(self, text: str) -> None:
        """Take a number that is the one shown last, as the box does not call that a change."""
        if self._mixed and text.strip() == str(self._number.value()):
            self.edited.emit(self._number.value())

    def _show_nothing(self) -> None:
        # The box would go back to the number that it had, which is that of one field only.
        if self._mixed:
            self._number.clear()


class SwitchEditor(PropertyEditor):
    """On or off; the box carries the property's label itself."""

    types = False
    labelled = True
    shows_mixed = True

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._mixed = False
        self._box = QCheckBox(prop.label)
        _fill(self, self._box)
        self._adopt(self._box)
        self._box.clicked.connect(self._on_clicked)

    def show_value(self, value: Any, _subject: Subject) -> None:
        self._mixed = value is MIXED
        self._box.setTristate(self._mixed)
        if self._mixed:
            self._box.setCheckState(Qt.CheckState.PartiallyChecked)
        else:
            self._box.setChecked(value)

    def target(self) -> QWidget:
        return self._box

    def _on_clicked(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        # A click on a mixed box switches it on for all.
        self.edited.emit(on or self._mixed)


class ChoiceEditor(PropertyEditor):
    """One of the property's choices."""

    types = False
    shows_mixed = True

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._choice = Choice()
        self._offered: tuple[tuple[Any, str], ...] = ()
        _fill(self, self._choice)
        self._adopt(self._choice)
        self._choice.activated.connect(self._on_activated)

    def show_value(self, value: Any, _subject: Subject) -> None:
        offered: tuple[tuple[Any, str], ...] = self.prop.choices
        if value is MIXED:
            offered = ((None, Mixed.words), *offered)
        elif value not in dict(offered):
            offered = (*offered, (value, str(value)))  # so that nothing is hidden
        if offered != self._offered:
            self._offered = offered
            self._choice.clear()
            for each, words in offered:
                self._choice.addItem(words, each)
        self._choice.setCurrentIndex(0 if value is MIXED else self._choice.findData(value))

    def target(self) -> QWidget:
        return self._choice

    def _on_activated(self, index: int) -> None:
        if (value := self._choice.itemData(index)) is not None:
            self.edited.emit(value)


class ChoicesEditor(PropertyEditor):
    """Any of the property's choices, in their order."""

    types = False

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._boxes: dict[str, QCheckBox] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        for value, words in prop.choices:
            box = QCheckBox(words)
            box.setObjectName(f"{self.objectName()}_{value}")
            box.clicked.connect(self._on_clicked)
            self._boxes[value] = box
            layout.addWidget(box)

    def show_value(self, value: Any, _subject: Subject) -> None:
        for each, box in self._boxes.items():
            box.setChecked(each in value)

    def target(self) -> QWidget:
        return next(iter(self._boxes.values()))

    def _on_clicked(self) -> None:
        self.edited.emit(tuple(each for each, box in self._boxes.items() if box.isChecked()))


class OptionValueEditor(PropertyEditor):
    """One of the field's own options, or none."""

    types = False

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._shown: tuple[tuple[str, str], ...] = ()
        self._choice = Choice()
        _fill(self, self._choice)
        self._adopt(self._choice)
        self._choice.activated.connect(lambda index: self.edited.emit(self._choice.itemData(index)))

    def show_value(self, value: Any, subject: Subject) -> None:
        options = subject.field.options if isinstance(subject.field, ChoiceField) else ()
        default = subject.project.default_language
        entries = (
            ("", say("None")),
            *(
                (o.value, without_placeholders(o.label.best(subject.language, default)) or o.value)
                for o in options
            ),
        )
        if entries != self._shown or self._choice.count() != len(entries):
            self._shown = entries
            self._choice.clear()
            for each, words in entries:
                self._choice.addItem(words, each)
        self._choice.show_value(value)

    def target(self) -> QWidget:
        return self._choice


def _fill(editor: QWidget, widget: QWidget) -> None:
    layout = QVBoxLayout(editor)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(widget)
