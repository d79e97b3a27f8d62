"""The whole app as a person uses it."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QListWidget, QMenu, QToolButton

from builder.gui.design.workspace import DesignWorkspace
from builder.gui.main_window import MainWindow
from builder.gui.shell.command_palette import CommandPalette
from builder.gui.shell.workspaces import WORKSPACES
from builder.gui.state.workspace import Workspace
from builder.gui.widgets.later import Later
from builder.gui.widgets.mnemonics import plain
from tests.gui.design_page import DesignPage
from tests.gui.dialogs import Dialogs
from tests.gui.finding import find
from tests.gui.settling import settle

_LEFT = Qt.MouseButton.LeftButton
W = TypeVar("W", bound=Workspace)


class AppPage:
    def __init__(self, qtbot, window: MainWindow, dialogs: Dialogs) -> None:
        self.bot = qtbot
        self.window = window
        self.dialogs = dialogs
        self.document = window.services.document
        self.is_gone = False

    def end(self) -> None:
        """Close the window without a question, and let it go as the end of its process does."""
        self.document.undo_stack.setClean()
        self.document.hold(())
        self.document.note_in_file(there=True)
        self.window.close()
        self.bot.waitUntil(lambda: self.window.memory.is_written)
        QCoreApplication.processEvents()  # PySide keeps for good what a timer calls that never ends
        parts = [each for each in vars(self.window.services).values() if isinstance(each, QObject)]
        for each in (self.window.theme, self.window, *parts):
            each.deleteLater()
        self.is_gone = True

    def workspace(self, id_: str, kind: type[W]) -> W:
        """Return a workspace as what it is."""
        found = self.window.workspace(id_)
        assert isinstance(found, kind)
        return found

    @property
    def design(self) -> DesignPage:
        return DesignPage(self.bot, self.workspace("design", DesignWorkspace))

    # -- where one is --------------------------------------------------------------------------

    def go(self, title: str) -> None:
        """Click a workspace's button, and that of its view if it is one."""
        self.come_to_front()
        leaders = {row.id: row.leader for row in WORKSPACES}
        id_ = title.lower()
        leader = leaders.get(id_, "")
        self.bot.mouseClick(find(self.window, QToolButton, f"go_{leader or id_}"), _LEFT)
        if leader:
            self.bot.mouseClick(find(self.window, QToolButton, f"view_{id_}"), _LEFT)
        self.wait_for_panes()

    def wait_for_panes(self) -> None:
        """Wait for what comes a moment after a workspace was seen."""
        front = self.window.pages.currentWidget()
        panes = front.findChildren(Later) if front else []
        self.bot.waitUntil(lambda: all(each.is_made and each.content for each in panes))

    @property
    def here(self) -> str:
        return self.window.front.capitalize()

    @property
    def title(self) -> str:
        return self.window.windowTitle()

    @property
    def saved(self) -> str:
        return self.window.status.saved.text()

    # -- menus and keys ------------------------------------------------------------------------

    def key(self, key, modifier=Qt.KeyboardModifier.ControlModifier) -> None:
        self.come_to_front()
        self.bot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def come_to_front(self) -> None:
        """See that the window is active, as a dialog may have been in front of it."""
        self.window.activateWindow()
        self.bot.waitUntil(self.window.isActiveWindow)

    def menu(self, title: str, text: str) -> None:
        """Choose an entry of a menu; one in a menu is found as "Test > Fill in"."""
        entry = self.menu_entry(title, text)
        assert entry.isEnabled(), f"{title} > {text} is greyed out"
        entry.trigger()

    def menu_entry(self, title: str, text: str) -> QAction:
        self.window.fill_menus()  # as opening one does
        actions = self.window.menuBar().actions()
        for part in title.split(" > "):
            menu = next(a for a in actions if plain(a.text()) == part).menu()
            assert isinstance(menu, QMenu)
            actions = menu.actions()
        return next(a for a in actions if plain(a.text()) == text)

    def command(self, words: str) -> None:
        """Find a command by Ctrl+K and run the first that fits."""
        palette = self.palette()
        self.bot.keyClicks(palette.line, words)
        self.bot.keyClick(palette.line, Qt.Key.Key_Return)

    def palette(self) -> CommandPalette:
        self.key(Qt.Key.Key_K)
        palette = self.window.findChild(CommandPalette)
        assert palette is not None, "Ctrl+K opened nothing"
        return palette

    # -- start page ----------------------------------------------------------------------------

    def start_from(self, title: str) -> None:
        """Click a starter form."""
        self._click_row("start_gallery", title)
        self.wait_for_panes()

    def open_recent(self, name: str) -> None:
        self._click_row("start_recent", name)
        self.wait_for_panes()

    def recent(self) -> list[str]:
        view = find(self.window, QListWidget, "start_recent")
        return [view.item(i).text() for i in range(view.count())]

    # -- problems ------------------------------------------------------------------------------

    def problems(self) -> list[str]:
        settle(self.bot, self.window.services.derived)
        view = self.window.problems.list
        return [view.item(i).text() for i in range(view.count())]

    def choose_problem(self, part: str) -> None:
        row = next(i for i, words in enumerate(self.problems()) if part in words)
        view = self.window.problems.list
        view.scrollToItem(view.item(row))
        place = view.visualItemRect(view.item(row)).topLeft() + QPoint(40, 8)
        self.bot.mouseClick(view.viewport(), _LEFT, pos=place)

    # -- files ---------------------------------------------------------------------------------

    def save_as(self, path: Path) -> None:
        self.dialogs.will("save_file", path)
        self.key(Qt.Key.Key_S)

    def _click_row(self, name: str, text: str) -> None:
        view = find(self.window, QListWidget, name)
        item = next(view.item(i) for i in range(view.count()) if view.item(i).text() == text)
        view.scrollToItem(item)
        self.bot.mouseClick(view.viewport(), _LEFT, pos=view.visualItemRect(item).center())
