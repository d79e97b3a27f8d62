"""The manual as a person uses it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QTreeWidget, QTreeWidgetItem

from builder.gui.shell.manual.window import ManualWindow
from tests.gui.app_page import AppPage


class ManualPage:
    def __init__(self, app: AppPage) -> None:
        self.app = app
        self.bot = app.bot

    @property
    def window(self) -> ManualWindow:
        (found,) = (
            each for each in QApplication.topLevelWidgets() if isinstance(each, ManualWindow)
        )
        return found

    def open(self) -> None:
        self.app.key(Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
        self.bot.waitUntil(self.window.isVisible)

    @property
    def heading(self) -> str:
        """The first line of what is read."""
        return self.window.reader.document().firstBlock().text()

    @property
    def words(self) -> str:
        return self.window.reader.toPlainText()

    def search(self, words: str) -> None:
        self.bot.keyClicks(self.window.search_line, words)

    def paste(self, words: str) -> None:
        """Search for words that Qt's tests have no keys for."""
        QApplication.clipboard().setText(words)
        line = self.window.search_line
        self.bot.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def rows(self, tree: QTreeWidget) -> list[str]:
        found = (tree.topLevelItem(row) for row in range(tree.topLevelItemCount()))
        return [each.text(0) for each in found if each is not None]

    def click(self, tree: QTreeWidget, item: QTreeWidgetItem) -> None:
        at = tree.visualItemRect(item).center()
        self.bot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def entry(self, title: str) -> QTreeWidgetItem:
        flags = Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchExactly
        (found,) = self.window.contents.findItems(title, flags)
        self.window.contents.scrollToItem(found)
        return found

    def click_link(self, words: str) -> None:
        """Click a link in the page by its words."""
        reader = self.window.reader
        cursor = reader.document().find(words)
        assert not cursor.isNull()
        cursor.setPosition(cursor.selectionStart() + 1)
        reader.setTextCursor(cursor)
        reader.ensureCursorVisible()
        at = reader.cursorRect(cursor).center() + QPoint(2, 0)
        assert reader.anchorAt(at)
        self.bot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=at)
