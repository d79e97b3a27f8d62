"""The keyboard map: every command that has keys, by menu."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from builder.gui.state.facts import Facts
from builder.gui.widgets.commands import Command
from builder.gui.widgets.dialog_buttons import DialogButtons
from builder.gui.widgets.mnemonics import plain
from builder.gui.widgets.theme import Hint, Space
from builder.say import say

PLACES: Final[Mapping[str, str]] = {
    "": say("Everywhere"),
    "fields": say("In the form and the outline"),
    "properties": say("In the properties"),
    "design": say("In Design"),
    "texts": say("In the grid of texts"),
    "texts view": say("In Translations"),
    "source": say("In Source"),
    "keys": say("In Keys"),
    "key list": say("In the list of key pairs"),
    "test": say("In Test"),
    "history": say("In the history of Test"),
    "preview": say("In Preview"),
}


class KeyboardMap(QDialog):
    """Shows the keys of the commands, and where they work.

    Args:
        rows: The table of commands.
        parent: The window.
    """

    def __init__(self, rows: Sequence[Command[Facts]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keyboard_map")
        self.setWindowTitle(say("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.tree = QTreeWidget()
        self.tree.setObjectName("keyboard_map_tree")
        self.tree.setAccessibleName(say("Keyboard shortcuts"))
        self.tree.setHeaderLabels([say("Command"), say("Keys"), say("Where")])
        self.tree.setRootIsDecorated(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._fill(rows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(
            Hint(
                say(
                    "Ctrl+K finds every command by its name. Alt and the underlined letter open a "
                    "menu."
                )
            )
        )
        layout.addWidget(self.tree, 1)
        buttons = DialogButtons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(640, 560)

    def _fill(self, rows: Sequence[Command[Facts]]) -> None:
        groups: dict[str, QTreeWidgetItem] = {}
        for row in rows:
            if not row.shortcuts:
                continue
            menu = plain(row.menu[0])
            if menu not in groups:
                groups[menu] = QTreeWidgetItem([menu])
                self.tree.addTopLevelItem(groups[menu])
                groups[menu].setExpanded(True)
                groups[menu].setFirstColumnSpanned(True)
            native = QKeySequence.SequenceFormat.NativeText
            keys = say(" or ").join(QKeySequence(each).toString(native) for each in row.shortcuts)
            groups[menu].addChild(QTreeWidgetItem([row.words, keys, PLACES[row.place]]))
        for column in (1, 2):
            self.tree.resizeColumnToContents(column)
        self.tree.setCurrentItem(next(iter(groups.values())))
