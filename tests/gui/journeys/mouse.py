"""The mouse's hand: clicks, drags and drop-down lists; letters go to what was clicked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QListWidget,
    QMenu,
    QScrollArea,
    QTableWidget,
    QToolButton,
    QWidget,
)

from builder.gui.design.inspector.rule_editors import (
    CalculationPropertyEditor,
    ConditionPropertyEditor,
)
from builder.gui.design.inspector.section import Section
from builder.gui.rules.comparison_row import ComparisonRow
from builder.gui.widgets.mnemonics import plain
from builder.gui.widgets.search_popup import SearchPopup
from tests.gui.finding import find
from tests.gui.journeys.hands import Hands

_LEFT = Qt.MouseButton.LeftButton


class Mouse(Hands):
    # -- gestures ------------------------------------------------------------------------------

    def click(self, widget: QWidget, at: QPoint | None = None, times: int = 1) -> None:
        """Click what is in sight, once, twice or three times."""
        window = widget.window()  # held: PySide drops what is in a window that nobody holds
        at = self._reach(widget, window, at)
        self.bot.mouseClick(widget, _LEFT, pos=at)
        if times > 1:
            self.bot.mouseDClick(widget, _LEFT, pos=at)
        if times > 2:
            self.bot.mouseClick(widget, _LEFT, pos=at)
        QApplication.processEvents()

    def click_row(self, view: QAbstractItemView, words: str, times: int = 1) -> None:
        """Click the row of a list that has these words."""
        model = view.model()
        rows = [model.index(row, 0, view.rootIndex()) for row in range(model.rowCount())]
        there = Qt.ItemFlag.ItemIsEnabled
        (index,) = [e for e in rows if str(e.data()) == words and e.flags() & there]
        view.scrollTo(index)
        at = view.visualRect(index).center()
        self._move(view.viewport(), at)
        self.click(view.viewport(), at, times)

    def choose(self, box: QComboBox, words: str) -> None:
        """Open a drop-down list, and click an entry."""
        if box.isEditable():  # a click on its words types there
            self.click(box, QPoint(box.width() - 8, box.height() // 2))
        else:
            self.click(box)
        self.click_row(box.view(), words)
        assert box.currentText() == words
        self.come_back(box.window())

    def choose_in_menu(self, menu: QMenu, words: str) -> None:
        action = next(each for each in menu.actions() if plain(each.text()) == words)
        self.click(menu, menu.actionGeometry(action).center())
        self.come_back(self.window)

    def pick(self, words: str) -> None:
        """Click an entry of the list with a search line that is open."""
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, SearchPopup), f"{popup} is open"
        self.click_row(popup.list, words)

    @staticmethod
    def _move(widget: QWidget, at: QPoint) -> None:
        """Move the pointer: a drop-down list takes no click that comes from nowhere."""
        sort, none = QEvent.Type.MouseMove, Qt.MouseButton.NoButton
        spot = QPointF(at)
        everywhere = QPointF(widget.mapToGlobal(at))
        keys = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(widget, QMouseEvent(sort, spot, everywhere, none, none, keys))

    def _reach(self, widget: QWidget, window: QWidget, at: QPoint | None) -> QPoint:
        """Scroll to a widget, and see that a click would come to it.

        Once more if it went out of sight meanwhile, as the list of problems may come at any time.
        """

        def reach() -> None:
            QApplication.processEvents()
            parent = widget.parentWidget()
            while parent is not None:
                if isinstance(parent, QScrollArea):
                    parent.ensureWidgetVisible(widget, 0, 8)
                parent = parent.parentWidget()
            QApplication.processEvents()
            hit = window.childAt(widget.mapTo(window, at or widget.rect().center())) or window
            assert hit is widget or widget.isAncestorOf(hit), f"{hit} is over {widget}"

        self.bot.waitUntil(reach)
        assert widget.isEnabled(), f"{widget} is greyed out"
        return at or widget.rect().center()

    # -- what a form takes ---------------------------------------------------------------------

    def start(self, title: str) -> None:
        self.click_row(find(self.window, QListWidget, "start_gallery"), title)
        self.app.wait_for_panes()

    def add(self, kind: str) -> None:
        self.click_row(self.app.design.workspace.palette_pane.list, kind, times=2)

    def leave_fields(self) -> None:
        canvas = self.app.design.canvas.viewport()
        self.click(canvas, QPoint(6, canvas.height() // 2))

    def go_to_next_field(self) -> None:
        fields = [each.id for each in self.app.document.project.fields]
        selected = [each for each in fields if each in self.window.services.selection.ids]
        following = fields[fields.index(selected[0]) + 1] if selected else fields[0]
        canvas = self.app.design.canvas
        canvas.ensure_visible(following)
        self.click(canvas.viewport(), canvas.rect_of(following).center())

    def write(self, label: str, words: str) -> None:
        target = self._opened(label).editor.target()
        self.click(self._clicked(target), times=3)
        self.type(words)

    def switch(self, label: str) -> None:
        self.click(self._opened(label).editor.target(), QPoint(8, 10))

    def write_option(self, place: int, words: str) -> None:
        table = self._opened("Options").editor.target()
        assert isinstance(table, QTableWidget)
        assert place < table.rowCount()
        at = table.visualRect(table.model().index(place, 0)).center()
        self.click(table.viewport(), at, times=2)
        self.click(self.focused(), times=3)
        self.type(words)
        self.click(self.shown.search_line)

    def ask(self, label: str, field: str, value: str) -> None:
        editor = self._opened(label).editor
        assert isinstance(editor, ConditionPropertyEditor)
        self.click(editor.builder.add_button)
        (row,) = editor.findChildren(ComparisonRow)
        self.click(row.field_box)
        self.pick(field)
        self.choose(find(row.values, QComboBox, "value_0"), value)

    def calculate(self, label: str, *parts: str) -> None:
        editor = self._opened(label).editor
        assert isinstance(editor, CalculationPropertyEditor)
        self.click(editor.calculation.edit.viewport(), times=3)
        for part in parts:
            if part.startswith("["):
                self.click(editor.calculation.fields_button)
                self.pick(part.strip("[]"))
            else:
                self.type(part)

    def insert_answer(self, label: str, field: str) -> None:
        self.click(find(self._opened(label), QToolButton, "insert_answer"))
        self.pick(field)

    def choose_language(self, name: str) -> None:
        self.choose(self.app.design.workspace.inspector.language_choice, name)

    def open_settings(self, page: str) -> None:
        if not self.app.design.settings_are_shown:
            self.click(find(self.window, QAbstractButton, "form_settings_button"))
        self.click_row(self.app.design.settings().pages, page)

    def close_settings(self) -> None:
        dialog = self.app.design.settings()
        (close,) = [e for e in dialog.findChildren(QAbstractButton) if plain(e.text()) == "Close"]
        self.click(close)
        self.app.come_to_front()

    def add_language(self, name: str) -> None:
        row = self.row("Languages")
        self.choose(find(row, QComboBox, "language_to_add"), name)
        self.click(find(row, QAbstractButton, "language_add"))

    def write_into(self, name: str, words: str) -> None:
        self.click(self.themed(name), times=3)
        self.type(words)

    def choose_picture(self, path: Path) -> None:
        self.app.dialogs.will("open_file", path)
        self.click(self.logo.choose_button)
        self.bot.waitUntil(lambda: not self.logo.is_busy)

    def add_integration(self, integration_id: str) -> None:
        row = self.row("Integrations")
        self.click(find(row, QAbstractButton, "integration_add"))
        self.type(integration_id)
        self.click(self.shown.search_line)

    def save(self, path: Path) -> None:
        self.app.dialogs.will("save_file", path)
        bar = self.window.menuBar()
        action = next(each for each in bar.actions() if plain(each.text()) == "File")
        self.click(bar, bar.actionGeometry(action).center())
        menu = action.menu()
        assert isinstance(menu, QMenu)
        self.choose_in_menu(menu, "Save")

    def go(self, title: str) -> None:
        self.app.go(title)

    def _opened(self, label: str):
        """Return the row of a property, in a section that is unfolded if need be."""
        panel = self.shown.panel
        for section in panel.findChildren(Section):
            if section.isVisible() and not section.header.isChecked():
                self.click(section.header)
        return self.row(label)

    @staticmethod
    def _clicked(target: QWidget) -> QWidget:
        return target.viewport() if isinstance(target, QAbstractScrollArea) else target
