"""The editor of a choice field's options: a table of value and label."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from builder.form.fields import Option
from builder.form.kinds import Property
from builder.form.names import propose_name
from builder.form.texts import LocalText
from builder.gui.design.inspector.editor import PropertyEditor, Subject
from builder.gui.design.labels import reworded_option
from builder.gui.widgets.icons import icon

LABEL_COLUMN: Final = 0
VALUE_COLUMN: Final = 1
_MOST_ROWS_SHOWN: Final = 8


class _Table(QTableWidget):
    """The table; Delete removes rows, Alt+arrows move them."""

    def __init__(self, editor: OptionsEditor) -> None:
        super().__init__(0, 2, editor)
        self._editor = editor

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Delete:
            self._editor.remove()
        elif alt and event.key() == Qt.Key.Key_Up:
            self._editor.shift(-1)
        elif alt and event.key() == Qt.Key.Key_Down:
            self._editor.shift(1)
        else:
            super().keyPressEvent(event)


class OptionsEditor(PropertyEditor):
    """Options in their order, to be worded, added, removed and moved.

    The value of a new option is proposed from its first label.
    """

    types = False

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._options: tuple[Option, ...] = ()
        self._language = ""
        self._default_language = ""
        self._shown: tuple[object, ...] = ()
        self._quiet = False
        self.table = self._make_table()
        self.add_button = self._button("add", "Add an option", self.add)
        self.remove_button = self._button("remove", "Remove the option", self.remove)
        self.up_button = self._button("arrow-up", "Move the option up", lambda: self.shift(-1))
        self.down_button = self._button("arrow-down", "Move the option down", lambda: self.shift(1))
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for button in (self.add_button, self.remove_button, self.up_button, self.down_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.table)
        layout.addLayout(buttons)
        self._adopt(self.table)

    def show_value(self, value: Any, subject: Subject) -> None:
        self._options = value
        self._language = subject.language
        self._default_language = subject.project.default_language
        state = (value, self._language, self._default_language)
        if state != self._shown:
            self._shown = state
            self._fill()

    def target(self) -> QWidget:
        return self.table

    def add(self) -> None:
        """Add an option behind the current one and edit its label."""
        row = self._row()
        place = len(self._options) if row is None else row + 1
        number = len(self._options) + 1
        label = LocalText.of({self._default_language: f"Option {number}"})
        value = propose_name(f"option {number}", self._values())
        options = (*self._options[:place], Option(value=value, label=label), *self._options[place:])
        self._emit(options)
        self.table.setCurrentCell(place, LABEL_COLUMN)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.edit(self.table.model().index(place, LABEL_COLUMN))

    def remove(self) -> None:
        """Remove the current option."""
        row = self._row()
        if row is not None:
            self._emit((*self._options[:row], *self._options[row + 1 :]))
            self.table.setCurrentCell(min(row, len(self._options) - 1), LABEL_COLUMN)

    def shift(self, by: int) -> None:
        """Move the current option up (-1) or down (+1)."""
        row = self._row()
        if row is None or not 0 <= row + by < len(self._options):
            return
        options = list(self._options)
        options.insert(row + by, options.pop(row))
        self._emit(tuple(options))
        self.table.setCurrentCell(row + by, self.table.currentColumn())

    def _make_table(self) -> _Table:
        table = _Table(self)
        table.setHorizontalHeaderLabels(["Label", "Value"])
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(30)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setHighlightSections(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        table.itemChanged.connect(self._on_item_changed)
        return table

    def _button(self, name: str, words: str, act: Any) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"options_{name}")
        button.setIcon(icon(name))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setAutoRaise(True)
        button.clicked.connect(lambda _checked: act())
        return button

    def _fill(self) -> None:
        self._quiet = True
        row, column = self.table.currentRow(), self.table.currentColumn()
        self.table.setRowCount(len(self._options))
        for place, option in enumerate(self._options):
            label = option.label.in_language(self._language)
            self._cell(place, LABEL_COLUMN, label, option.label.best(self._default_language))
            self._cell(place, VALUE_COLUMN, option.value, "")
        shown = max(2, min(len(self._options), _MOST_ROWS_SHOWN))
        header = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(header + 30 * shown + 4)
        if 0 <= row < len(self._options):
            self.table.setCurrentCell(row, max(0, column))
        self._quiet = False

    def _cell(self, row: int, column: int, text: str, tip: str) -> None:
        item = self.table.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.table.setItem(row, column, item)
        item.setText(text)
        item.setToolTip(tip)

    def _on_item_changed(self, item: QTableWidgetItem) -> None:
        if self._quiet or not 0 <= item.row() < len(self._options):
            return
        option = self._options[item.row()]
        text = item.text()
        if item.column() == VALUE_COLUMN:
            changed = replace(option, value=text.strip())
            self._emit((*self._options[: item.row()], changed, *self._options[item.row() + 1 :]))
        else:
            follow = self._language == self._default_language
            self._emit(
                reworded_option(self._options, item.row(), self._language, text, follow=follow)
            )

    def _emit(self, options: tuple[Option, ...]) -> None:
        if options != self._options:
            self.edited.emit(options)

    def _row(self) -> int | None:
        row = self.table.currentRow()
        return row if 0 <= row < len(self._options) else None

    def _values(self) -> frozenset[str]:
        return frozenset(option.value for option in self._options)
