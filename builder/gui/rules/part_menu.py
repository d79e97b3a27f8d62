"""The menu of one part of a condition: what can be done to it as a whole."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from builder.gui.widgets.icons import icon
from builder.say import say

Act = Literal["duplicate", "up", "down", "wrap", "unwrap", "remove"]
_ROWS: Final[tuple[tuple[Act, str, str, str], ...]] = (
    ("duplicate", say("Duplicate"), "duplicate", "Ctrl+Shift+D"),
    ("up", say("Move up"), "arrow-up", "Alt+Up"),
    ("down", say("Move down"), "arrow-down", "Alt+Down"),
    ("wrap", say("Turn into a group"), "group", "Ctrl+Shift+G"),
    ("unwrap", say("Dissolve the group"), "", "Ctrl+Shift+G"),
    ("remove", say("Remove"), "delete", "Ctrl+Del"),
)


class PartMenu(QToolButton):
    """A button with the menu; its keys work in the whole part.

    Args:
        part: The part.
        offered: What is offered.
        words: What assistive technology calls it.

    Signals:
        acted(act): One was chosen; an :data:`Act`.
    """

    acted = Signal(str)

    def __init__(self, part: QWidget, offered: tuple[Act, ...], words: str) -> None:
        super().__init__(part)
        self.setObjectName("part_menu")
        self.setIcon(icon("more"))
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        for act, title, icon_name, keys in _ROWS:
            if act not in offered:
                continue
            action = menu.addAction(title)
            action.setObjectName(act)
            if icon_name:
                action.setIcon(icon(icon_name))
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _on=False, act=act: self.acted.emit(act))
            part.addAction(action)
        self.setMenu(menu)

    def allow(self, act: Act, *, allowed: bool) -> None:
        """Say whether one of the things that are offered can be done."""
        for action in self.menu().actions():
            if action.objectName() == act:
                action.setEnabled(allowed)
