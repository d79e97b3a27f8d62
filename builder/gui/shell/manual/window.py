"""The window of the manual: contents and search on the left, the page on the right."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from builder.gui.shell.manual.pages import CONTENTS, FIRST, page_at, search
from builder.gui.shell.manual.reader import Reader
from builder.gui.widgets.search_line import SearchLine
from builder.gui.widgets.small_button import small_button
from builder.gui.widgets.splits import split
from builder.gui.widgets.theme import Hint, Space
from builder.say import say, say_count

_PATH: Final = Qt.ItemDataRole.UserRole
_MOST: Final = 100  # pages that one can go back to


class ManualWindow(QDialog):
    """Shows the manual beside the app, which goes on working.

    Args:
        parent: The main window.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("manual")
        self.setWindowTitle(say("Manual"))
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self.reader = Reader()
        self.search_line = SearchLine(say("Search the manual"), say("Search the manual"))
        self.search_line.setObjectName("manual_search")
        self.contents = _tree("manual_contents", say("Contents of the manual"))
        self.hits = _tree("manual_hits", say("Pages that were found"))
        self._note = Hint()
        self._note.setObjectName("manual_note")
        self._lists = QStackedWidget()
        self._title = QLabel()
        self._entries: dict[str, QTreeWidgetItem] = {}
        self._back: list[str] = []
        self._forward: list[str] = []
        self._build()
        self._fill_contents()
        self.search_line.textChanged.connect(self._search)
        self.search_line.returnPressed.connect(self._open_first)
        self.reader.shown.connect(self._on_shown)
        for tree in (self.contents, self.hits):
            tree.currentItemChanged.connect(self._on_chosen)
        self._shown = ""
        self._going = False
        self.resize(980, 680)

    def open_page(self, path: str = FIRST) -> None:
        """Show a page, and bring the window to the front."""
        if path != self.reader.path:
            self.reader.open(path)
        self.show()
        self.raise_()
        self.activateWindow()
        self.search_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        chevrons = ("chevron-left", "chevron-right")
        back, forward = reversed(chevrons) if self.isRightToLeft() else chevrons
        self.back_button = small_button("manual_back", back, say("Back"), self.go_back)
        self.forward_button = small_button(
            "manual_forward", forward, say("Forward"), self.go_forward
        )
        for keys, act in (
            (QKeySequence.StandardKey.Back, self.go_back),
            (QKeySequence.StandardKey.Forward, self.go_forward),
            (QKeySequence.StandardKey.Find, self.search_line.setFocus),
        ):
            action = QAction(self)
            action.setShortcuts(keys)
            action.triggered.connect(act)
            self.addAction(action)
        bar = QHBoxLayout()
        bar.setSpacing(Space.XS)
        bar.addWidget(self.back_button)
        bar.addWidget(self.forward_button)
        bar.addWidget(self.search_line, 1)
        found = QWidget()
        found_column = QVBoxLayout(found)
        found_column.setContentsMargins(0, 0, 0, 0)
        found_column.addWidget(self._note)
        found_column.addWidget(self.hits, 1)
        self._lists.addWidget(self.contents)
        self._lists.addWidget(found)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(bar)
        column.addWidget(self._lists, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        whole.addWidget(split(left, self.reader, name="manual_splitter", grows=1, sizes=[300, 680]))

    def _fill_contents(self) -> None:
        for title, paths in CONTENTS:
            section = QTreeWidgetItem([title])
            section.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.contents.addTopLevelItem(section)
            for path in paths:
                self._entries[path] = _row(path, page_at(path).title)
                section.addChild(self._entries[path])
            section.setExpanded(True)

    def _on_chosen(self, item: QTreeWidgetItem | None) -> None:
        path = item.data(0, _PATH) if item is not None else None
        if path and path != self.reader.path:
            self.reader.open(path)

    def _on_shown(self, path: str) -> None:
        if self._shown and path != self._shown and not self._going:
            self._back = [*self._back, self._shown][-_MOST:]
            self._forward.clear()
        self._shown = path
        self.back_button.setEnabled(bool(self._back))
        self.forward_button.setEnabled(bool(self._forward))
        if path in self._entries:
            self.contents.setCurrentItem(self._entries[path])
        else:
            self.contents.setCurrentIndex(QModelIndex())

    def go_back(self) -> None:
        """Show the page that was shown before."""
        self._go(self._back, self._forward)

    def go_forward(self) -> None:
        """Show the page that one came back from."""
        self._go(self._forward, self._back)

    def _go(self, there: list[str], here: list[str]) -> None:
        if there:
            here.append(self._shown)
            path = there.pop()
            self._going = True
            try:
                self.reader.open(path)
            finally:
                self._going = False

    def _search(self, words: str) -> None:
        self._lists.setCurrentIndex(1 if words.strip() else 0)
        self.hits.clear()
        hits = search(words)
        for hit in hits:
            row = _row(hit.page.path, hit.page.title)
            row.setToolTip(0, hit.around)
            below = QTreeWidgetItem([hit.around])
            below.setData(0, _PATH, hit.page.path)
            below.setToolTip(0, hit.around)
            self.hits.addTopLevelItem(row)
            row.addChild(below)
            row.setExpanded(True)
        self._note.setText(_told(words, len(hits)))

    def _open_first(self) -> None:
        first = self.hits.topLevelItem(0)
        if first is not None:
            self.hits.setCurrentItem(first)
            self.reader.setFocus(Qt.FocusReason.OtherFocusReason)


def _told(words: str, hits: int) -> str:
    if hits:
        return say_count("{count:,} page", "{count:,} pages", hits)
    if not words.isascii():  # in another language
        return say("No page has these words. The manual is in English.")
    return say("No page has these words.")


def _row(path: str, title: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([title])
    item.setData(0, _PATH, path)
    item.setToolTip(0, title)
    return item


def _tree(name: str, words: str) -> QTreeWidget:
    tree = QTreeWidget()
    tree.setObjectName(name)
    tree.setAccessibleName(words)
    tree.setHeaderHidden(True)
    tree.setIndentation(Space.L)
    return tree
