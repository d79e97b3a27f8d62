"""The keyboard's hand: shortcuts, Tab, arrows, Enter and Space; what is to be reached is reached."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QListWidget,
    QTableWidget,
    QWidget,
)

from builder.gui.design.inspector.rule_editors import (
    CalculationPropertyEditor,
    ConditionPropertyEditor,
)
from builder.gui.rules.comparison_row import ComparisonRow
from tests.gui.finding import find
from tests.gui.journeys.hands import Hands

_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_NONE = Qt.KeyboardModifier.NoModifier
_MOST_TABS = 60
_MOST_STEPS = 40
_WORKSPACES = {"Design": Qt.Key.Key_2, "Preview": Qt.Key.Key_3}


class Keyboard(Hands):
    # -- keys ----------------------------------------------------------------------------------

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
        self.bot.keyClick(self.focused(), key, modifier)

    def tab_to(self, widget: QWidget) -> None:
        """Press Tab until the keyboard is there, as far as one round of the window."""
        passed = []
        for _ in range(_MOST_TABS):
            if self.focused() is widget:
                return
            passed.append(self.focused().objectName() or type(self.focused()).__name__)
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {widget}, but to {passed}")

    def step_to(self, box: QComboBox, words: str) -> None:
        """Choose an entry of the drop-down list that has the keyboard, by the arrows."""
        self.tab_to(box)
        entries = [box.itemText(place) for place in range(box.count())]
        assert words in entries, entries
        while box.currentText() != words:
            down = box.findText(words) > box.currentIndex()
            self.key(Qt.Key.Key_Down if down else Qt.Key.Key_Up)

    def go_to_row(self, view: QAbstractItemView, words: str) -> None:
        """Go to a row of the list that has the keyboard, from the first one on."""
        assert self.focused() is view
        self.key(Qt.Key.Key_Home)
        for _ in range(_MOST_STEPS):
            if str(view.currentIndex().data()) == words:
                return
            self.key(Qt.Key.Key_Down)
        raise AssertionError(f"the arrows do not come to {words!r}")

    def reach(self, label: str) -> QWidget:
        """Go to the first editor of the pane, and from there to a property's."""
        if not self.app.design.settings_are_shown:
            self.key(Qt.Key.Key_F9)
        target: QWidget = self.row(label).editor.target()
        self.tab_to(target)
        return target

    # -- what a form takes ---------------------------------------------------------------------

    def start(self, title: str) -> None:
        gallery = find(self.window, QListWidget, "start_gallery")
        self.tab_to(gallery)
        self.key(Qt.Key.Key_Home)
        for _ in range(_MOST_STEPS):
            if str(gallery.currentIndex().data()) == title:
                break
            self.key(Qt.Key.Key_Right)
        self.key(Qt.Key.Key_Return)
        self.app.wait_for_panes()

    def add(self, kind: str) -> None:
        self.key(Qt.Key.Key_F6)
        self.type(kind)
        self.key(Qt.Key.Key_Return)

    def leave_fields(self) -> None:
        self.key(Qt.Key.Key_F7)
        self.key(Qt.Key.Key_Escape)

    def go_to_next_field(self) -> None:
        self.key(Qt.Key.Key_F7)
        self.key(Qt.Key.Key_Down)

    def write(self, label: str, words: str) -> None:
        self.reach(label)
        self.key(Qt.Key.Key_A, _CTRL)
        self.type(words)

    def switch(self, label: str) -> None:
        self.reach(label)
        self.key(Qt.Key.Key_Space)

    def write_option(self, place: int, words: str) -> None:
        table = self.reach("Options")
        assert isinstance(table, QTableWidget)
        self.key(Qt.Key.Key_Home, _CTRL)
        for _ in range(place):
            self.key(Qt.Key.Key_Down)
        self.key(Qt.Key.Key_F2)
        self.key(Qt.Key.Key_A, _CTRL)
        self.type(words)
        self.key(Qt.Key.Key_Return)

    def ask(self, label: str, field: str, value: str) -> None:
        self.reach(label)
        self.key(Qt.Key.Key_Space)
        editor = self.row(label).editor
        assert isinstance(editor, ConditionPropertyEditor)
        (row,) = editor.findChildren(ComparisonRow)
        assert self.focused() is row.field_box
        self.type(field)
        self.key(Qt.Key.Key_Return)
        self.step_to(find(row.values, QComboBox, "value_0"), value)

    def calculate(self, label: str, *parts: str) -> None:
        self.reach(label)
        editor = self.row(label).editor
        assert isinstance(editor, CalculationPropertyEditor)
        self.key(Qt.Key.Key_A, _CTRL)
        self.key(Qt.Key.Key_Delete)
        for part in parts:
            self.type(part.strip("[]"))
            if part.startswith("["):
                self.key(Qt.Key.Key_Return)

    def insert_answer(self, label: str, field: str) -> None:
        self.reach(label)
        self.key(Qt.Key.Key_End, _CTRL)
        self.type("{{" + field)
        self.key(Qt.Key.Key_Return)

    def choose_language(self, name: str) -> None:
        self.key(Qt.Key.Key_F9)
        self.step_to(self.app.design.workspace.inspector.language_choice, name)

    def open_settings(self, page: str) -> None:
        if not self.app.design.settings_are_shown:
            self.key(Qt.Key.Key_Comma, _CTRL)
        settings = self.app.design.settings()
        self.tab_to(settings.pages)
        self.go_to_row(settings.pages, page)

    def close_settings(self) -> None:
        self.key(Qt.Key.Key_Escape)
        assert not self.app.design.settings_are_shown
        self.app.come_to_front()

    def add_language(self, name: str) -> None:
        row = self.row("Languages")
        self.tab_to(find(row, QComboBox, "language_to_add"))
        self.type(name)
        self.key(Qt.Key.Key_Return)

    def write_into(self, name: str, words: str) -> None:
        self.tab_to(self.themed(name))
        self.key(Qt.Key.Key_A, _CTRL)
        self.type(words)

    def choose_picture(self, path: Path) -> None:
        self.app.dialogs.will("open_file", path)
        self.tab_to(self.logo.choose_button)
        self.key(Qt.Key.Key_Space)
        self.bot.waitUntil(lambda: not self.logo.is_busy)

    def add_integration(self, integration_id: str) -> None:
        self.tab_to(find(self.row("Integrations"), QAbstractButton, "integration_add"))
        self.key(Qt.Key.Key_Space)
        self.type(integration_id)
        self.key(Qt.Key.Key_Return)

    def save(self, path: Path) -> None:
        self.app.dialogs.will("save_file", path)
        here = self.focused()
        self.key(Qt.Key.Key_S, _CTRL)
        assert self.focused() is here

    def go(self, title: str) -> None:
        if title in _WORKSPACES:
            self.key(_WORKSPACES[title], _CTRL)
        else:  # by the command palette
            self.key(Qt.Key.Key_K, _CTRL)
            self.type(f"go to {title}")
            self.key(Qt.Key.Key_Return)
        self.app.wait_for_panes()
