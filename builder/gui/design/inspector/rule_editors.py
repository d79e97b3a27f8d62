"""Editors of conditions and calculations, as properties."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from builder.form.kinds import Property
from builder.form.place import Place
from builder.gui.design.inspector.editor import PropertyEditor, Subject
from builder.gui.rules.calculation_editor import CalculationEditor
from builder.gui.rules.condition_builder import ConditionBuilder
from builder.gui.rules.ground import Ground
from builder.say import say

_EMPTY = {"show_if": say("Always shown."), "required_if": say("Only as “Must be answered” says.")}


class ConditionPropertyEditor(PropertyEditor):
    """A condition, made by picking and typing."""

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self.builder = ConditionBuilder(_EMPTY.get(prop.attribute, "No condition."))
        self.builder.setAccessibleName(prop.label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.builder)
        self.builder.edited.connect(self.edited)
        self.builder.entered.connect(self.entered)
        self.builder.form_edited.connect(self.form_edited)

    def show_value(self, value: Any, subject: Subject) -> None:
        owner = subject.field.id if subject.field else ""
        ground = Ground(project=subject.project, owner=owner, language=subject.language)
        self.builder.show_condition(value, ground, self.prop.attribute)

    def target(self) -> QWidget:
        return self.builder.target()

    def tab_stops(self) -> list[QWidget]:
        return self.builder.tab_stops()

    def focus(self, place: Place) -> None:
        """Put the keyboard into the comparison at a place."""
        self.builder.focus_comparison(place.index, place.part)


class CalculationPropertyEditor(PropertyEditor):
    """A calculation; its result is declared as what it gives."""

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self.calculation = CalculationEditor()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.calculation)
        self._adopt(self.calculation.edit)
        self.calculation.edited.connect(lambda value: self.edited.emit(value))
        self.calculation.entered.connect(self.entered)

    def show_value(self, value: Any, subject: Subject) -> None:
        owner = subject.field.id if subject.field else ""
        ground = Ground(project=subject.project, owner=owner, language=subject.language)
        self.calculation.show_calculation(value, ground)

    def target(self) -> QWidget:
        return self.calculation.target()
