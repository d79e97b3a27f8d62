"""What the editors of lists of codes share: entries by name, one to add, what is wrong with it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
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
from builder.form.place import Place
from builder.gui.design.inspector.editor import PropertyEditor, Subject
from builder.gui.widgets.drop_down import DropDown
from builder.gui.widgets.lines import Line
from builder.gui.widgets.small_button import enable_for_row, small_button
from builder.gui.widgets.theme import Space

Button = tuple[str, str, Callable[[], object]]  # its icon, what it does in words, its function
_HEIGHT = 96


class CodedListEditor(PropertyEditor):
    """A list of codes in their order, each shown by its name.

    Args:
        prop: The property.
        name: Beginning of the names of its parts.
        spoken: What assistive technology calls the box of what can be added.
        placeholder: What stands in that box while nothing is typed.
    """

    types = False
    fewest = 0  # entries that stay

    def __init__(
        self,
        prop: Property,
        name: str,
        spoken: str,
        placeholder: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(prop, parent)
        self.codes: tuple[str, ...] = ()
        self.list = QListWidget()
        self.list.setFixedHeight(_HEIGHT)
        self.words = Line()
        self.words.setPlaceholderText(placeholder)
        self.choice = DropDown()
        self.choice.setObjectName(f"{name}_to_add")
        self.choice.setAccessibleName(spoken)
        self.choice.setEditable(True)
        self.choice.setLineEdit(self.words)
        self.choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.problem = QLabel()
        self.problem.setObjectName(f"{name}_problem")
        self.problem.setProperty("tone", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.choice, 1)
        self._buttons = {
            icon: small_button(f"{name}_{icon}", icon, words, act)
            for icon, words, act in self.buttons()
        }
        for each in self._buttons.values():
            row.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.list)
        layout.addLayout(row)
        layout.addWidget(self.problem)
        self._adopt(self.list)
        self.words.returnPressed.connect(self.add)
        self.list.currentRowChanged.connect(self._enable)
        self._enable()

    @abstractmethod
    def buttons(self) -> Sequence[Button]:
        """Return the buttons beside the box, in their order."""

    @abstractmethod
    def names(self, codes: Sequence[str]) -> list[str]:
        """Return what the entries are called."""

    @abstractmethod
    def add(self) -> None:
        """Add what was typed or chosen."""

    def show_value(self, value: Any, _subject: Subject) -> None:
        if value == self.codes and self.list.count() == len(value):
            return
        self.codes = value
        row = self.list.currentRow()
        self.list.clear()
        self.list.addItems(self.names(value))
        self.list.setCurrentRow(min(max(row, 0), len(value) - 1))
        self._enable()

    def target(self) -> QWidget:
        return self.list

    def focus(self, place: Place) -> None:
        super().focus(place)
        if place.index is not None:
            self.list.setCurrentRow(min(place.index, self.list.count() - 1))

    def remove(self) -> None:
        """Remove the chosen entry."""
        row = self.list.currentRow()
        if row >= 0 and len(self.codes) > self.fewest:
            self.edited.emit((*self.codes[:row], *self.codes[row + 1 :]))

    def move_to(self, to: int) -> None:
        """Move the chosen entry to another row, if there is one."""
        row = self.list.currentRow()
        if row < 0 or row == to or not 0 <= to < len(self.codes):
            return
        codes = list(self.codes)
        codes.insert(to, codes.pop(row))
        self.list.setCurrentRow(to)
        self.edited.emit(tuple(codes))

    def _enable(self, *_row: int) -> None:
        """Enable the buttons that have something to do with the chosen entry."""
        row = self.list.currentRow()
        enable_for_row(self._buttons, row, self.list.count(), fewest=self.fewest)

    def tell(self, problem: str) -> None:
        """Say what is wrong with what was typed; nothing hides that."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
