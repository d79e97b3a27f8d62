"""The Export workspace as a person uses it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QTreeWidget,
)

from tests.gui.finding import find

_CHECK_MS = 60_000


class ExportPage:
    def __init__(self, qtbot, workspace):
        self.bot = qtbot
        self.workspace = workspace

    def press(self, name):
        button = find(self.workspace, QPushButton, name)
        assert button.isEnabled(), f"{name} is greyed out"
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton)

    def wait_until_ready(self):
        button = find(self.workspace, QPushButton, "export_button")
        self.bot.waitUntil(button.isEnabled, timeout=_CHECK_MS)

    def type_target(self, path):
        line = find(self.workspace, QLineEdit, "export_target")
        self.bot.mouseClick(line, Qt.MouseButton.LeftButton)
        line.selectAll()
        self.bot.keyClicks(line, str(path))

    def shows_the_button(self, name):
        """Tell whether a button can be seen without scrolling."""
        button = find(self.workspace, QPushButton, name)
        return button.isVisible() and button.visibleRegion().boundingRect() == button.rect()

    @property
    def is_ready(self):
        return find(self.workspace, QPushButton, "export_button").isEnabled()

    @property
    def is_of_an_earlier_state(self):
        return find(self.workspace, QLabel, "export_earlier").isVisible()

    @property
    def findings(self):
        view = find(self.workspace, QListWidget, "export_findings")
        return [view.item(i).text() for i in range(view.count())]

    def choose_finding(self, part):
        view = find(self.workspace, QListWidget, "export_findings")
        row = next(i for i, words in enumerate(self.findings) if part in words)
        find(self.workspace, QScrollArea, "export_columns").ensureWidgetVisible(view)
        view.scrollToItem(view.item(row))
        place = view.visualItemRect(view.item(row)).center()
        self.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    @property
    def files(self):
        """The paths in the tree, with their sizes in bytes."""
        tree = find(self.workspace, QTreeWidget, "export_files")
        found = {}
        for place in range(tree.topLevelItemCount()):
            top = tree.topLevelItem(place)
            assert top is not None
            children = (top.child(i) for i in range(top.childCount()))
            inside = [child for child in children if child is not None]
            names = [f"{top.text(0)}/{child.text(0)}" for child in inside] or [top.text(0)]
            for name, item in zip(names, inside or [top], strict=True):
                found[name] = int(item.text(1).replace(",", ""))
        return found

    @property
    def target(self):
        return find(self.workspace, QLineEdit, "export_target").text()

    @property
    def verdict(self):
        return find(self.workspace, QLabel, "export_verdict").text()

    @property
    def result(self):
        return find(self.workspace, QLabel, "export_result").text()

    @property
    def steps(self):
        view = find(self.workspace, QListWidget, "export_steps")
        items = [view.item(i) for i in range(view.count())]
        return {i.text().partition(" – ")[0]: i.data(Qt.ItemDataRole.UserRole) for i in items}
