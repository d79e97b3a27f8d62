"""The editor of one rule, below its row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from builder.form.conditions import Condition
from builder.form.edits_rules import (
    set_calculation,
    with_condition,
    without_rule,
)
from builder.form.fields import CalculatedField
from builder.form.place import Place
from builder.gui.rules.calculation_editor import CalculationEditor
from builder.gui.rules.condition_builder import ConditionBuilder
from builder.gui.rules.ground import Ground
from builder.gui.state.document import Document
from builder.gui.widgets.flowing import Flowing
from builder.gui.widgets.icons import icon
from builder.gui.widgets.small_button import small_button
from builder.gui.widgets.theme import Card, Space
from builder.say import say

if TYPE_CHECKING:
    from builder.form.project import Project

_EMPTY: Final = {"show_if": say("Always shown."), "required_if": say("Never required.")}


class RuleEditor(Card):
    """Edits the rule at a place: each change of the form is an undo step.

    Args:
        document: The open form.

    Signals:
        place_wanted(place): The person wants to see the rule's field in the form.
        closing(): The editor is to be closed.
    """

    place_wanted = Signal(object)
    closing = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("rule_editor")
        self._document = document
        self._place = Place()
        self._session = 0
        self.condition = ConditionBuilder("")
        self.calculation = CalculationEditor()
        self.elsewhere = QLabel(say("This is set beside the field."))
        self.go_button = QPushButton(say("Go to the field"))
        self.go_button.setObjectName("rule_go")
        self.go_button.setIcon(icon("form"))
        self.go_button.clicked.connect(lambda: self.place_wanted.emit(self._place))
        self.remove_button = QPushButton(say("Remove the rule"))
        self.remove_button.setObjectName("rule_remove")
        self.remove_button.setIcon(icon("delete"))
        self.remove_button.clicked.connect(self.remove)
        close = small_button("rule_close", "close", say("Close the editor"), self.closing.emit)
        for part in (self.condition, self.calculation, self.elsewhere):
            self.add(part)
        acts = Flowing()
        acts.setSpacing(Space.S)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        acts.addWidget(self.go_button)
        acts.addWidget(self.remove_button)
        buttons.addLayout(acts, 1)
        buttons.addWidget(close)
        self.add(buttons)
        self.condition.edited.connect(self._on_condition)
        self.condition.entered.connect(self._begin)
        self.condition.form_edited.connect(document.edit)
        self.calculation.edited.connect(self._on_calculation)
        self.calculation.entered.connect(self._begin)

    def show_rule(self, place: Place, language: str, result: str = "") -> None:
        """Show the rule at a place.

        Args:
            place: Where it stands.
            language: The language of labels.
            result: What a calculation gives with the test values; empty if that is not known.
        """
        if place != self._place:
            self._place = place
            self._begin()
        project = self._document.project
        try:
            field = project.field(place.field_id)
        except KeyError:
            return
        ground = Ground(project=project, owner=field.id, language=language)
        conditional = place.attribute in _EMPTY
        calculated = place.attribute == "expression" and isinstance(field, CalculatedField)
        self.condition.setVisible(conditional)
        self.calculation.setVisible(calculated)
        self.elsewhere.setVisible(not conditional and not calculated)
        self.remove_button.setVisible(not calculated)
        if conditional:
            self.condition.show_condition(getattr(field, place.attribute), ground, place.attribute)
        elif calculated and isinstance(field, CalculatedField):
            self.calculation.show_calculation(field.expression, ground, result)

    def focus(self, index: int | None = None) -> None:
        """Put the keyboard into the rule.

        Args:
            index: Which comparison; None for the first.
        """
        if not self.condition.isHidden():
            self.condition.focus_comparison(index, "field")
        elif not self.calculation.isHidden():
            self.calculation.target().setFocus()
        else:
            self.go_button.setFocus()

    def remove(self) -> None:
        """Remove the rule."""
        self._begin()
        self._edit(say("Remove a rule"), without_rule(self._document.project, self._place))

    def _begin(self) -> None:
        """Begin an undo step."""
        self._session += 1

    def _on_condition(self, condition: Condition | None) -> None:
        project = with_condition(self._document.project, self._place, condition)
        self._edit(say("Change a condition"), project)

    def _on_calculation(self, expression: str) -> None:
        project = set_calculation(self._document.project, self._place.field_id, expression)
        self._edit(say("Change calculation"), project)

    def _edit(self, label: str, project: Project) -> None:
        key = f"{self._place.field_id}.{self._place.attribute}.rule.{self._session}"
        self._document.edit(label, project, key)
