"""The parts of one group of a condition, below each other: comparisons, and groups in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from builder.form import condition_edits as edits
from builder.form.condition_edits import Path
from builder.form.conditions import Comparison, Condition, Group
from builder.gui.rules.comparison_row import ComparisonRow
from builder.gui.rules.ground import Ground
from builder.gui.rules.part_menu import PartMenu
from builder.gui.widgets.elided import ElidedComboBox
from builder.gui.widgets.icons import icon
from builder.gui.widgets.margins import set_margins
from builder.gui.widgets.theme import Space
from builder.say import say

DEEPEST: Final = 2  # groups in each other, the outer one included
_MATCHES: Final = (("all", say("All of these hold")), ("any", say("Any of these holds")))


class Builder(Protocol):
    """What the groups of a condition ask of its builder, which has the condition."""

    def add(self, path: Path) -> None:
        """Add a comparison before what stands at a path."""

    def set_match(self, path: Path, match: Literal["all", "any"]) -> None:
        """Say whether all of a group must hold, or any."""

    def act(self, part: ComparisonRow | GroupBox, act: str) -> None:
        """Do something to a part as a whole."""

    def new_row(self) -> ComparisonRow:
        """Return a new row for a comparison of this condition."""


class GroupBox(QFrame):
    """The parts of one group, below each other.

    Args:
        builder: The condition builder that it is in.
        path: Where the group stands.
    """

    def __init__(self, builder: Builder, path: Path) -> None:
        super().__init__()
        self.path = path
        self._builder = builder
        self.parts: list[ComparisonRow | GroupBox] = []
        self.match_box = ElidedComboBox()
        self.match_box.setObjectName("group_match")
        self.match_box.setAccessibleName(say("How many of these must hold"))
        for match, words in _MATCHES:
            self.match_box.addItem(words, match)
        self.match_box.activated.connect(self._on_match)
        self.head = QWidget()
        head = QHBoxLayout(self.head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.match_box, 1)
        self.menu: PartMenu | None = None
        if path:
            self.setProperty("part", True)
            self.menu = PartMenu(
                self, ("duplicate", "up", "down", "unwrap", "remove"), say("Change this group")
            )
            self.menu.acted.connect(lambda act: builder.act(self, act))
            head.addWidget(self.menu)
        self._column = QVBoxLayout(self)
        margin = Space.S if path else 0
        set_margins(self._column, margin, margin, Space.XS if path else 0, margin)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self.head)
        self.add_button: QPushButton | None = None
        if path:
            add = self.add_button = QPushButton(say("Add a condition"))
            add.setObjectName("group_add")
            add.setIcon(icon("add"))
            add.clicked.connect(lambda: builder.add((*self.path, len(self.parts))))
            self._column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_group(self, group: Group, ground: Ground, path: Path) -> None:
        """Show a group; parts that stay of the same sort keep their widgets."""
        self.path = path
        self.match_box.setCurrentIndex([match for match, _ in _MATCHES].index(group.match))
        self.head.setVisible(bool(path) or len(group.conditions) > 1)
        for place, each in enumerate(group.conditions):
            inner = (*path, place)
            part = self._part(place, each)
            if isinstance(part, GroupBox):
                part.show_group(edits.as_group(each), ground, inner)
            else:
                part.show_comparison(edits.only_comparison(each), ground, inner)
                part.menu.allow("wrap", allowed=len(inner) < DEEPEST)
        for part in self.parts[len(group.conditions) :]:
            self._drop(part)
        del self.parts[len(group.conditions) :]

    def rows(self) -> Iterator[ComparisonRow | GroupBox]:
        """Yield every part, from top to bottom."""
        for part in self.parts:
            yield part
            if isinstance(part, GroupBox):
                yield from part.rows()

    def tab_stops(self) -> list[QWidget]:
        """Return what Tab stops at, from top to bottom."""
        head: list[QWidget] = [self.match_box, *([self.menu] if self.menu else [])]
        parts = (stop for part in self.parts for stop in part.tab_stops())
        return [*head, *parts, *([self.add_button] if self.add_button else [])]

    def _part(self, place: int, condition: Condition) -> ComparisonRow | GroupBox:
        wanted = ComparisonRow if isinstance(condition, Comparison) else GroupBox
        if place < len(self.parts):
            if isinstance(self.parts[place], wanted):
                return self.parts[place]
            self._drop(self.parts.pop(place))
        part: ComparisonRow | GroupBox
        if isinstance(condition, Comparison):
            part = self._builder.new_row()
        else:
            part = GroupBox(self._builder, (*self.path, place))
        self.parts.insert(place, part)
        self._column.insertWidget(1 + place, part)
        return part

    def _drop(self, part: QWidget) -> None:
        part.hide()
        self._column.removeWidget(part)
        part.deleteLater()

    def _on_match(self, index: int) -> None:
        self._builder.set_match(self.path, self.match_box.itemData(index))
