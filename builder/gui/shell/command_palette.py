"""The command palette: every action of the menus, found by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenuBar,
    QVBoxLayout,
    QWidget,
)

from builder.gui.widgets.elided_rows import ElidedRows
from builder.gui.widgets.icons import icon
from builder.gui.widgets.mnemonics import plain
from builder.gui.widgets.theme import Hint, Space
from builder.say import original, say
from builder.searching import has_all
from builder.value import dataclass

_ICON: Final = QSize(16, 16)


@dataclass(frozen=True)
class Offered:
    """An action that can be found.

    Attributes:
        action: What is run.
        menus: The titles of the menus that it is in, from the menu bar down.
    """

    action: QAction
    menus: tuple[str, ...]

    @property
    def title(self) -> str:
        """The titles of its menus as they are shown."""
        return " › ".join(map(plain, self.menus))

    @cached_property
    def words(self) -> str:
        """What it is found by: its words in the language of the app, and in English."""
        parts = (*self.menus, self.action.text())
        return " ".join(plain(each) for part in parts for each in (part, original(part)))


def actions_of(bar: QMenuBar) -> list[Offered]:
    """Return every action of a menu bar."""
    return [found for top in bar.actions() if top.menu() for found in _below(top, ())]


def _below(action: QAction, above: tuple[str, ...]) -> Iterator[Offered]:
    menus = (*above, action.text())
    menu = action.menu()
    for each in menu.actions() if isinstance(menu, QWidget) else ():
        if each.menu() is not None:
            yield from _below(each, menus)
        elif not each.isSeparator() and each.text():
            yield Offered(each, menus)


def fits(words: str, text: str) -> bool:
    """Tell whether each of some words begins a word of a text, or stands inside it."""
    return has_all(text, words)


class CommandPalette(QDialog):
    """A line to type in, and the actions that fit.

    Those that cannot be run now come last, with what they need, once something is typed.

    Args:
        bar: The menu bar whose actions are offered.
        why_not: Returns for the name of an action why it cannot be run now.
        parent: The window.
    """

    def __init__(self, bar: QMenuBar, why_not: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("command_palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions: Sequence[Offered] = actions_of(bar)
        self._why_not = why_not
        blank = QPixmap(_ICON)
        blank.fill(Qt.GlobalColor.transparent)
        self._no_icon = QIcon(blank)  # so that all words begin at the same place
        self.line = QLineEdit()
        self.line.setObjectName("command_line")
        self.line.setPlaceholderText(say("What do you want to do?"))
        self.line.setAccessibleName(say("Find a command"))
        self.line.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setObjectName("command_list")
        self.list.setAccessibleName(say("Commands"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setIconSize(_ICON)
        self.list.setItemDelegate(ElidedRows(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = Hint(say("No command fits."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.S)
        layout.addWidget(self.line)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list, 1)
        self.line.textChanged.connect(self._fill)
        self.list.itemClicked.connect(lambda _item: self._run())
        width = min(560, parent.width() - 40)
        self.setFixedSize(width, min(420, parent.height() - 80))
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - width) // 2, corner.y() + 60)
        self._fill("")
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress:
            if not isinstance(event, QKeyEvent):
                return False
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._run()
                return True
            keys = Qt.Key
            if event.key() in {keys.Key_Up, keys.Key_Down, keys.Key_PageUp, keys.Key_PageDown}:
                self.list.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _fill(self, words: str) -> None:
        self.list.clear()
        found = [each for each in self._actions if fits(words, each.words)]
        for offered in found:
            if offered.action.isEnabled():
                self._list(offered, offered.title)
        for offered in found if words.strip() else ():
            if not offered.action.isEnabled():
                reason = self._why_not(offered.action.objectName())
                self._list(offered, reason or say("It cannot be run now."))
        self.list.setCurrentRow(0)
        self.nothing.setVisible(self.list.count() == 0)

    def _list(self, offered: Offered, beside: str) -> None:
        """Add a row: the action's words, and its menus and keys, or why it cannot be run."""
        action = offered.action
        parts = [plain(action.text()).rstrip("…"), beside]
        if action.isEnabled():
            parts.append(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        text = "  ·  ".join(filter(None, parts))
        item = QListWidgetItem(self._no_icon if action.icon().isNull() else action.icon(), text)
        item.setToolTip(text)
        item.setData(Qt.ItemDataRole.UserRole, action)
        if not action.isEnabled():
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        self.list.addItem(item)

    def _run(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            action: QAction = item.data(Qt.ItemDataRole.UserRole)
            if action.isEnabled():
                self.close()
                action.trigger()
