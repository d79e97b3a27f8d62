"""The condition builder: comparisons and groups of them, made by picking and typing."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from builder.form import condition_edits as edits
from builder.form.condition_edits import Path
from builder.form.conditions import Comparison, Condition, Group
from builder.form.edits_rules import move_before, with_condition
from builder.form.edits_variables import Source, variable_field, variables_of
from builder.form.operators import operators_for, starting_comparison
from builder.form.place import Place
from builder.gui.rules.comparison_row import SOURCES, VARIABLES, ComparisonRow
from builder.gui.rules.ground import Ground
from builder.gui.rules.group_box import DEEPEST, GroupBox
from builder.gui.rules.variable_dialog import VariableDialog
from builder.gui.widgets.flowing import Flowing
from builder.gui.widgets.icons import icon
from builder.gui.widgets.search_popup import SearchPopup
from builder.gui.widgets.theme import Hint, Space
from builder.say import say, say_count


class ConditionBuilder(QWidget):
    """Edits one condition.

    Args:
        empty: What is said while there is no condition, such as ``Always shown.``

    Signals:
        edited(condition): The person wants this condition; None for no condition.
        entered(): What follows is one undo step.
        form_edited(label, project): The person wants this form, with more than the condition
            changed, and the words for the Undo menu.
    """

    edited = Signal(object)
    entered = Signal()
    form_edited = Signal(str, object)

    def __init__(self, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("condition_builder")
        self._group = edits.as_group(None)
        self._shown: object = None
        self._ground: Ground | None = None
        self._attribute = ""
        self._empty = Hint(empty)
        self._empty.setObjectName("condition_empty")
        self.root = GroupBox(self, ())
        self.add_button = QPushButton(say("Add a condition"))
        self.add_button.setObjectName("condition_add")
        self.add_button.setIcon(icon("add"))
        self.add_button.clicked.connect(lambda: self.add((len(self._group.conditions),)))
        self.group_button = QPushButton(say("Add a group"))
        self.group_button.setObjectName("condition_add_group")
        self.group_button.setIcon(icon("group"))
        self.group_button.clicked.connect(self.add_group)
        self._nothing = Hint(say("No field above has an answer to ask about."))
        buttons = Flowing()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.group_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for each in (self._empty, self.root, self._nothing):
            column.addWidget(each)
        column.addLayout(buttons)

    # -- showing -------------------------------------------------------------------------------

    @property
    def condition(self) -> Condition | None:
        """The condition that is shown."""
        return edits.stored(self._group)

    def show_condition(self, condition: Condition | None, ground: Ground, attribute: str) -> None:
        """Show a condition; emits nothing.

        Args:
            condition: The condition; None for no condition.
            ground: The form around it.
            attribute: The property of the owner that holds it.
        """
        self._attribute = attribute
        if condition != edits.stored(self._group):
            self._group = edits.as_group(condition)
        self._ground = ground
        self._refresh()

    def focus_comparison(self, index: int | None, part: str = "") -> None:
        """Put the keyboard into a comparison, or where the first one is added.

        Args:
            index: Which, from left to right; None for the condition as a whole.
            part: Which part of it: ``field``, or the value for anything else.
        """
        paths = list(edits.paths_of_comparisons(self._group))
        if not paths:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if index is None or index >= len(paths):
            self._focus(paths[0])
        else:
            self._focus(paths[index], value=part != "field")

    def rows(self) -> list[ComparisonRow]:
        """Return the comparisons, from top to bottom."""
        return [each for each in self.root.rows() if isinstance(each, ComparisonRow)]

    def target(self) -> QWidget:
        """Return the widget that takes the keyboard first."""
        rows = self.rows()
        return rows[0].field_box if rows else self.add_button

    # -- editing -------------------------------------------------------------------------------

    def add(self, path: Path) -> None:
        """Add a comparison before what stands at a path, about the nearest field above."""
        if (comparison := self._starting()) is not None:
            self._change(edits.inserted(self._group, path, comparison))
            self._focus(path)
        else:
            popup = SearchPopup(VARIABLES, say("Nothing has these words."), self.add_button)
            popup.chosen.connect(lambda key: self._ask_for_variable(SOURCES[key], path, new=True))
            popup.open_below(self.add_button)

    def add_group(self) -> None:
        """Add a group of one comparison at the end."""
        if (comparison := self._starting()) is not None:
            path = (len(self._group.conditions),)
            alone = edits.inserted(self._group, path, comparison)
            self._change(edits.wrapped(alone, path))
            self._focus((*path, 0))

    def set_match(self, path: Path, match: Literal["all", "any"]) -> None:
        """Say whether all of a group must hold, or any."""
        group = edits.as_group(edits.part_at(self._group, path))
        self._change(edits.replaced(self._group, path, replace(group, match=match)))

    def act(self, part: ComparisonRow | GroupBox, act: str) -> None:
        """Do something to a part as a whole."""
        path, group = part.path, self._group
        match act:
            case "duplicate":
                group, path = edits.duplicated(group, path), (*path[:-1], path[-1] + 1)
            case "up" | "down":
                group, path = edits.moved(group, path, -1 if act == "up" else 1, DEEPEST)
            case "wrap":
                group, path = edits.wrapped(group, path), (*path, 0)
            case "unwrap":
                group = edits.unwrapped(group, path)
            case "remove":
                group = edits.removed(group, path)
        self._change(group)
        self._focus(path)

    def new_row(self) -> ComparisonRow:
        """Return a new row for a comparison of this condition."""
        row = ComparisonRow()
        row.edited.connect(lambda comparison: self._on_edited(row, comparison))
        row.entered.connect(self.entered)
        row.acted.connect(partial(self.act, row))
        row.move_wanted.connect(self._move_above)
        row.variable_wanted.connect(lambda source: self._ask_for_variable(source, row.path))
        return row

    def _move_above(self, field_id: str) -> None:
        """Let a field that is asked about stand before the one that asks."""
        if (ground := self._ground) is not None:
            self.form_edited.emit(
                say_count("Move {count:,} field", "Move {count:,} fields", 1),
                move_before(ground.project, field_id, ground.owner),
            )

    def _ask_for_variable(self, source: Source, path: Path, *, new: bool = False) -> None:
        """Ask which parameter or variable a comparison, perhaps a new one, is to be about."""
        if (ground := self._ground) is not None:
            dialog = VariableDialog(source, variables_of(ground.project), self.window())
            dialog.chosen.connect(lambda name: self._put_variable(source, name, path, new=new))
            dialog.open()

    def _put_variable(self, source: Source, name: str, path: Path, *, new: bool) -> None:
        """Let a comparison ask about a parameter or variable, through a hidden field."""
        if (ground := self._ground) is None:
            return
        project, field_id = variable_field(ground.project, source, name, ground.owner)
        if (comparison := starting_comparison(project.field(field_id))) is not None:
            put = edits.inserted if new else edits.replaced
            condition = edits.stored(put(self._group, path, comparison))
            place = Place(field_id=ground.owner, attribute=self._attribute)
            self.form_edited.emit(
                say("Ask about a variable"), with_condition(project, place, condition)
            )

    def _starting(self) -> Comparison | None:
        if self._ground is None:
            return None
        asked = [each for each in self._ground.answered if operators_for(each)]
        return starting_comparison(asked[-1]) if asked else None

    def _on_edited(self, row: ComparisonRow, comparison: Comparison) -> None:
        # Typing is one step, which `entered` began.
        self._put(edits.replaced(self._group, row.path, comparison))

    def _change(self, group: Group) -> None:
        """Change the condition as an undo step of its own."""
        self.entered.emit()
        self._put(group)

    def _put(self, group: Group) -> None:
        if group != self._group:
            self._group = group
            self._refresh()
            self.edited.emit(edits.stored(group))

    def _refresh(self) -> None:
        ground = self._ground
        if ground is None:
            return
        asked = [each.field for each in map(self._comparison_at, self._paths())]
        fields = [(ground.field(each), ground.is_before(each)) for each in asked]
        # What asks can ask; to look at every field above takes long.
        can_ask = any(each for _, each in fields) or ground.has_askable
        state = (self._group, ground.language, ground.owner, fields, can_ask)
        if state == self._shown:
            return
        self._shown = state
        is_empty = not self._group.conditions
        self._empty.setVisible(is_empty)
        self.root.setVisible(not is_empty)
        self.group_button.setVisible(can_ask and not is_empty)
        self._nothing.setVisible(not can_ask)
        self.root.show_group(self._group, ground, ())
        self._order_tabs()

    def tab_stops(self) -> list[QWidget]:
        """Return what Tab stops at, from top to bottom."""
        return [*self.root.tab_stops(), self.add_button, self.group_button]

    def _order_tabs(self) -> None:
        """Let Tab go as the eye does, whenever each part was made."""
        before: QWidget = self.add_button
        while before is self.add_button or self.isAncestorOf(before):
            earlier = before.previousInFocusChain()
            if earlier is None or earlier is self.add_button:
                return
            before = earlier
        for stop in self.tab_stops():
            QWidget.setTabOrder(before, stop)
            before = stop

    def _paths(self) -> list[Path]:
        return list(edits.paths_of_comparisons(self._group))

    def _comparison_at(self, path: Path) -> Comparison:
        return edits.only_comparison(edits.part_at(self._group, path))

    def _focus(self, path: Path, *, value: bool = False) -> None:
        """Put the keyboard into the part at a path, or into the one that took its place."""
        parts = list(self.root.rows())
        found = next((each for each in parts if each.path == path), None)
        if found is None:
            around = [each for each in parts if each.path[:-1] == path[:-1]]
            found = around[-1] if around else next(iter(parts), None)
        if isinstance(found, ComparisonRow):
            if value:
                found.focus_value()
            else:
                found.focus_field()
        elif isinstance(found, GroupBox):
            found.match_box.setFocus()
        else:
            self.add_button.setFocus()
