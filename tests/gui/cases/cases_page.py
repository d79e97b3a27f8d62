"""The view of cases as a person uses it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTreeWidget,
)

from builder.gui.cases.workspace import CasesWorkspace
from builder.gui.widgets.mnemonics import plain
from tests.gui.finding import find
from tests.gui.settling import settle

SLOW_MS = 60_000
_LEFT = Qt.MouseButton.LeftButton
_CONTROL = Qt.KeyboardModifier.ControlModifier


class CasesPage:
    def __init__(self, qtbot, workspace: CasesWorkspace) -> None:
        self.bot = qtbot
        self.workspace = workspace
        self.grid = workspace.grid

    # -- what is seen --------------------------------------------------------------------------

    @property
    def columns(self) -> list[str]:
        model = self.grid.model()
        across = Qt.Orientation.Horizontal
        return [model.headerData(at, across) for at in range(model.columnCount())]

    def cells(self, column: str) -> list[str]:
        """The cells of a column from top to bottom."""
        model, at = self.grid.model(), self.columns.index(column)
        return [model.index(row, at).data() for row in range(model.rowCount())]

    @property
    def note(self) -> str:
        return find(self.workspace, QLabel, "case_note").text()

    @property
    def file(self) -> str:
        return (
            find(self.workspace, QLabel, "case_file").toolTip()
            or find(self.workspace, QLabel, "case_file").text()
        )

    @property
    def verdict(self) -> str:
        return find(self.workspace, QLabel, "case_verdict").text()

    @property
    def page_texts(self) -> str:
        """What the page showed and sent, for the current row."""
        said = (each for each in self._comparisons if each[0].endswith("by the page"))
        return "\n".join(f"{what}: {texts}" for what, _, texts in said)

    @property
    def differences(self) -> list[tuple[str, str, str]]:
        """Column, what was expected and what came, for the current row."""
        return [each for each in self._comparisons if not each[0].endswith("by the page")]

    @property
    def _comparisons(self) -> list[tuple[str, str, str]]:
        tree = find(self.workspace, QTreeWidget, "case_comparisons")
        items = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
        return [(item.text(0), item.text(1), item.text(2)) for item in items if item]

    @property
    def verdicts(self) -> list[str]:
        model = self.workspace.model
        found = [model.result(row) for row in range(model.rowCount())]
        return [each.verdict if each else "" for each in found]

    # -- doing ---------------------------------------------------------------------------------

    def settle(self) -> None:
        settle(self.bot, self.workspace.services.derived)
        QApplication.processEvents()
        self.bot.waitUntil(lambda: not self.workspace.recorder.is_busy, timeout=SLOW_MS)

    def come_back(self) -> None:
        """Leave the view and come to it again, by when its file has been looked at."""
        self.workspace.hide()
        self.workspace.show()
        tasks = self.workspace.services.tasks
        self.bot.waitUntil(lambda: not tasks.running, timeout=SLOW_MS)

    def press(self, name: str) -> None:
        button = find(self.workspace, QAbstractButton, f"case_{name}")
        assert button.isVisible(), name
        assert button.isEnabled(), name
        self.bot.mouseClick(button, _LEFT)

    def from_menu(self, name: str, words: str) -> None:
        """Choose an entry of a button's menu."""
        menu = find(self.workspace, QAbstractButton, f"case_{name}").menu()  # type: ignore[attr-defined]
        menu.aboutToShow.emit()
        entry = next(each for each in menu.actions() if plain(each.text()) == words)
        assert entry.isEnabled()
        entry.trigger()

    def from_cells_menu(self, row: int, column: str, words: str) -> None:
        """Choose an entry of the menu of a cell, which the right button opens."""
        self.click(row, column)
        place = self.grid.visualRect(self.grid.currentIndex()).center()
        around = self.grid.viewport().mapToGlobal(place)
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, around)
        QApplication.sendEvent(self.grid.viewport(), asked)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        entry = next(each for each in menu.actions() if plain(each.text()) == words)
        self.bot.mouseClick(menu, _LEFT, pos=menu.actionGeometry(entry).center())

    def click(self, row: int, column: str) -> None:
        index = self.grid.model().index(row, self.columns.index(column))
        self.grid.scrollTo(index)
        place = self.grid.visualRect(index).center()
        self.bot.mouseClick(self.grid.viewport(), _LEFT, pos=QPoint(place))

    def type_into(self, row: int, column: str, words: str) -> None:
        """Click a cell, type in place of what is there, and press Return."""
        self.click(row, column)
        self.bot.keyClick(self.grid, Qt.Key.Key_F2)
        # An editor of before may not be gone yet.
        editor = [each for each in self.grid.findChildren(QLineEdit) if each.isVisible()][-1]
        editor.selectAll()
        self.bot.keyClick(editor, Qt.Key.Key_Delete)
        self.bot.keyClicks(editor, words)
        self.bot.keyClick(editor, Qt.Key.Key_Return)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    def key(self, key) -> None:
        self.bot.keyClick(self.grid, key, _CONTROL)

    def choose_way(self, words: str) -> None:
        box = find(self.workspace, QComboBox, "case_way")
        box.setCurrentIndex(box.findText(words))

    def run(self) -> None:
        """Press Run, and wait for the verdicts."""
        before = self.workspace.report
        self.press("run")
        self.bot.waitUntil(lambda: not self.workspace.runs.is_busy, timeout=SLOW_MS)
        assert self.workspace.report is not before, self.note

    def make_from_rules(self) -> None:
        self.from_menu("new", "From the form's rules")
        self.bot.waitUntil(lambda: self.grid.model().rowCount() > 3, timeout=SLOW_MS)
