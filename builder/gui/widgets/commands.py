"""Commands as data: a table of rows, and the one action that Qt holds for each row.

Menus, buttons, context menus, shortcuts, the command palette and the keyboard map all use the
action of a row, so that its words, its shortcut and whether it can be run are said once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QPushButton, QWidget

from builder.gui.widgets.icons import icon
from builder.gui.widgets.mnemonics import plain, tell_apart
from builder.gui.widgets.needs import Need
from builder.value import dataclass

F = TypeVar("F")


def _always(_facts: object) -> bool:
    return True


@dataclass(frozen=True, kw_only=True)
class Command(Generic[F]):
    """One command.

    Attributes:
        id: Its name in code and tests, such as ``file.open``.
        title: Its words in a menu, with the mark of its mnemonic (``&Open…``).
        menu: The titles of the menu that it is in, from the menu bar down.
        button: Its words on a button that stands beside an explanation; by default its title.
        shortcuts: Its keys; the first is the one that is shown.
        icon: Name of its icon; empty for none.
        workspace: The workspace that runs it, and comes to the front for it; empty for none.
        seen_first: Whether it only brings its workspace to the front when another one is there, so
            that one sees what it will do before it is run.
        place: Where alone its shortcuts work; empty for the whole window.
        checkable: Whether it is on or off.
        begins_group: Whether a line separates it from the command above.
        enabled_when: Tells from the facts whether it can be run; a need also says why it cannot.
    """

    id: str
    title: str
    menu: tuple[str, ...]
    button: str = ""
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    workspace: str = ""
    seen_first: bool = False
    place: str = ""
    checkable: bool = False
    begins_group: bool = False
    enabled_when: Callable[[F], bool] = _always

    @property
    def words(self) -> str:
        """The title as it is read, without the mark of its mnemonic."""
        return plain(self.title)


class Commands(QObject, Generic[F]):
    """Holds the action of each command, and runs what was handed in for it.

    Args:
        rows: The table.
        facts: A frozen dataclass that says what decides which commands can be run.

    Attributes:
        rows: The table.

    Signals:
        workspace_wanted(id): This workspace has to come to the front, as a command of it is run.
        presented(id): The workspace of this command came to the front, so that it is seen first.
    """

    workspace_wanted = Signal(str)
    presented = Signal(str)

    def __init__(self, rows: Sequence[Command[F]], facts: F, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = tuple(rows)
        self._by_id = {row.id: row for row in rows}
        self._facts = facts
        self._handlers: dict[str, Callable[[], object]] = {}
        self._front = ""
        self._waiting = ""
        self._actions: dict[str, QAction] = {}

    # -- what a row looks like -----------------------------------------------------------------

    def action(self, id_: str) -> QAction:
        """Return the action of a command, which is made when it is first asked for.

        Raises:
            KeyError: No row has this id.
        """
        if id_ not in self._actions:
            self._actions[id_] = self._make_action(self._by_id[id_])
        return self._actions[id_]

    def actions(self, *ids: str) -> list[QAction]:
        """Return actions for a context menu, with a line above each that begins a group."""
        found: list[QAction] = []
        for id_ in ids:
            if found and self._by_id[id_].begins_group:
                found.append(self._separator())
            found.append(self.action(id_))
        return found

    def actions_of(self, workspace: str) -> list[QAction]:
        """Return the actions of all commands of a workspace, with lines between the groups."""
        return self.actions(*(row.id for row in self.rows if row.workspace == workspace))

    def menu(self, parent: QWidget, *ids: str) -> QMenu:
        """Make a menu of commands, as for a button."""
        menu = QMenu(parent)
        menu.addActions(self.actions(*ids))
        return menu

    def button(
        self, id_: str, *, words: str = "", primary: bool = False, danger: bool = False
    ) -> QPushButton:
        """Make a button that runs a command.

        Args:
            id_: The command.
            words: Its words; by default those of the row.
            primary: Whether it is the main thing to do where it stands.
            danger: Whether it takes something away for good.
        """
        row, action = self._by_id[id_], self.action(id_)
        button = QPushButton(words or plain(row.button or row.title))
        button.setObjectName(f"{id_.replace('.', '_')}_button")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{row.words} ({keys})" if keys else row.words)
        if row.icon and not primary:
            button.setIcon(icon(row.icon))  # icons are not readable on a primary button's accent
        button.setProperty("primary", primary)
        button.setProperty("danger", danger)
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        button.setEnabled(action.isEnabled())
        return button

    def make_menus(self, bar: QMenuBar) -> list[QMenu]:
        """Make the menus of a menu bar, without what is in them, which takes longer."""
        return [bar.addMenu(title) for title in dict.fromkeys(row.menu[0] for row in self.rows)]

    def fill_menus(self, menus: Sequence[QMenu]) -> None:
        """Put every command into its menu.

        Args:
            menus: As :meth:`make_menus` made them.
        """
        by_path: dict[tuple[str, ...], QMenu] = {(menu.title(),): menu for menu in menus}
        for row in self.rows:
            for depth in range(2, len(row.menu) + 1):
                path = row.menu[:depth]
                if path not in by_path:
                    by_path[path] = by_path[path[:-1]].addMenu(path[-1])
            menu = by_path[row.menu]
            if row.begins_group and menu.actions():
                menu.addSeparator()
            menu.addAction(self.action(row.id))
        for menu in by_path.values():
            tell_apart(menu)

    def retitle(self, id_: str, title: str) -> None:
        """Change a command's title to its exact effect, such as ``&Undo Add text``."""
        self.action(id_).setText(title)

    # -- what a row does -----------------------------------------------------------------------

    def handle(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """Hand in what commands do, by id.

        Raises:
            KeyError: No row has one of the ids.
        """
        for id_, handler in handlers.items():
            self._handlers[self._by_id[id_].id] = handler

    def work_in(self, place: str, *widgets: QWidget) -> None:
        """Let the shortcuts of a place work in these widgets and in what they contain."""
        here = [self.action(row.id) for row in self.rows if row.place == place]
        for widget in widgets:
            widget.addActions(here)

    def work_everywhere(self, window: QWidget) -> None:
        """Let the shortcuts that belong to no place work in a whole window."""
        window.addActions(
            [self.action(row.id) for row in self.rows if row.shortcuts and not row.place]
        )

    @property
    def without_handler(self) -> list[str]:
        """Ids of the commands that have no handler yet."""
        return [row.id for row in self.rows if row.id not in self._handlers]

    def run(self, id_: str) -> None:
        """Run a command, in its workspace; one that is to be seen first is only presented there.

        If the workspace first has to find out whether it can run it, the command waits until
        :meth:`settle`.
        """
        row = self._by_id[id_]
        if row.workspace and row.workspace != self._front:
            self.workspace_wanted.emit(row.workspace)
            if row.seen_first:
                self.presented.emit(id_)
                return
        self._waiting = ""
        if self.action(id_).isEnabled() and id_ in self._handlers:
            self._handlers[id_]()
        else:
            self._waiting = id_

    def settle(self) -> None:
        """Run the command that waits, if it can be run by now; drop it if it cannot."""
        waiting, self._waiting = self._waiting, ""
        if waiting and self.action(waiting).isEnabled():
            self.run(waiting)

    def note_front(self, workspace: str) -> None:
        """Note which workspace is in front; a command that waits for another one is dropped."""
        self._front = workspace
        self._waiting = ""

    # -- what decides --------------------------------------------------------------------------

    @property
    def facts(self) -> F:
        """What decides which commands can be run, as it is now."""
        return self._facts

    def why_not(self, id_: str) -> str:
        """Return why a command cannot be run now; an empty text if it can, or nothing says why."""
        row = self._by_id.get(id_)
        need = row.enabled_when if row is not None else None
        return need.missing(self._facts) if isinstance(need, Need) else ""

    def note(self, **facts: object) -> None:
        """Note facts that changed, and let the commands follow."""
        changed: Any = replace(self._facts, **facts)  # type: ignore[type-var]
        if changed != self._facts:
            self._facts = changed
            for id_, action in self._actions.items():
                action.setEnabled(self._by_id[id_].enabled_when(changed))

    # -- building ------------------------------------------------------------------------------

    def _make_action(self, row: Command[F]) -> QAction:
        action = QAction(row.title, self)
        action.setObjectName(row.id)
        if row.shortcuts:
            action.setShortcuts([QKeySequence(keys) for keys in row.shortcuts])
        if row.place:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if row.checkable:
            action.setCheckable(True)
        if row.icon:
            action.setIcon(icon(row.icon))
        if not row.enabled_when(self._facts):
            action.setEnabled(False)
        action.triggered.connect(lambda _checked=False: self.run(row.id))
        return action

    def _separator(self) -> QAction:
        line = QAction(self)
        line.setSeparator(True)
        return line
