"""Condition builder and calculation editor as a person uses them, wherever they stand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from builder.gui.rules.comparison_row import ComparisonRow
from builder.gui.rules.condition_builder import ConditionBuilder
from builder.gui.rules.group_box import GroupBox
from builder.gui.rules.part_menu import PartMenu
from builder.gui.widgets.search_popup import SearchPopup

_LEFT = Qt.MouseButton.LeftButton
_CTRL = Qt.KeyboardModifier.ControlModifier
_NONE = Qt.KeyboardModifier.NoModifier


class RulesPage:
    def __init__(self, bot) -> None:
        self.bot = bot

    # -- keys ----------------------------------------------------------------------------------

    def key(self, key, modifier=_NONE) -> None:
        """Press a key where the keyboard is: in a list that is open, or in the window."""
        QApplication.processEvents()
        popup = QApplication.activePopupWidget()
        target = (popup.focusWidget() or popup) if popup else QApplication.focusWidget()
        assert target is not None, "the keyboard is nowhere"
        self.bot.keyClick(target, key, modifier)

    def type(self, words: str) -> None:
        """Type where the keyboard is; what a letter opens gets the letters that follow."""
        for letter in words:
            popup = QApplication.activePopupWidget()
            target = popup.focusWidget() if popup and popup.focusWidget() else None
            self.bot.keyClicks(target or QApplication.focusWidget(), letter)

    @property
    def focused(self):
        widget = QApplication.focusWidget()
        assert widget is not None, "the keyboard is nowhere"
        return widget

    # -- lists ---------------------------------------------------------------------------------

    def popup(self) -> SearchPopup:
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, SearchPopup), f"{popup} is open"
        return popup

    def click_entry(self, words: str) -> None:
        """Click an entry of the list that is open."""
        popup = self.popup()
        row = popup.words.index(words)
        index = popup.list.model().index(row, 0)
        popup.list.scrollTo(index)
        place = popup.list.visualRect(index).center()
        self.bot.mouseClick(popup.list.viewport(), _LEFT, pos=place)

    def close_popup(self) -> None:
        self.key(Qt.Key.Key_Escape)

    def pick(self, box: QComboBox, words: str) -> None:
        """Click a box with a list that can be searched, and click an entry."""
        self.bot.mouseClick(box, _LEFT)
        self.click_entry(words)

    def choose(self, box: QComboBox, words: str) -> None:
        """Choose an entry of a drop-down list by the keyboard."""
        entries = [box.itemText(i) for i in range(box.count())]
        assert words in entries, entries
        box.setFocus()
        while box.currentText() != words:
            down = entries.index(words) > box.currentIndex()
            self.bot.keyClick(box, Qt.Key.Key_Down if down else Qt.Key.Key_Up)

    def retype(self, line: QWidget, words: str) -> None:
        """Replace what stands in a line."""
        line.setFocus()
        self.bot.keyClick(line, Qt.Key.Key_A, _CTRL)
        self.bot.keyClick(line, Qt.Key.Key_Delete)
        for part in words.splitlines(keepends=True):
            self.bot.keyClicks(line, part.rstrip("\n"))
            if part.endswith("\n"):
                self.bot.keyClick(line, Qt.Key.Key_Return)


class ConditionPage(RulesPage):
    def __init__(self, bot, builder: ConditionBuilder) -> None:
        super().__init__(bot)
        self.builder = builder

    @property
    def rows(self) -> list[ComparisonRow]:
        return self.builder.rows()

    @property
    def groups(self) -> list[GroupBox]:
        return [each for each in self.builder.root.rows() if isinstance(each, GroupBox)]

    @property
    def words(self) -> list[str]:
        """What each comparison says: field, question, values as they are seen."""
        QApplication.processEvents()  # what is new is shown
        return [" ".join(filter(None, self._said(row))) for row in self.rows]

    def click_add(self) -> None:
        self.bot.mouseClick(self.builder.add_button, _LEFT)

    def click_add_group(self) -> None:
        self.bot.mouseClick(self.builder.group_button, _LEFT)

    def set_field(self, row: int, label: str) -> None:
        self.pick(self.rows[row].field_box, label)

    def set_test(self, row: int, words: str) -> None:
        self.choose(self.rows[row].test_box, words)

    def value(self, row, place=0):
        found = self.rows[row].values.findChild(QWidget, f"value_{place}")
        assert found is not None, f"there is no value {place}"
        return found

    def set_value(self, row: int, words: str, place: int = 0) -> None:
        widget = self.value(row, place)
        if isinstance(widget, QComboBox):
            self.choose(widget, words)
        else:
            self.retype(widget, words)

    def problem(self, row: int) -> str:
        label = self.rows[row].problem
        return label.text() if label.isVisible() else ""

    def act(self, part: ComparisonRow | GroupBox, title: str) -> None:
        """Choose an entry of a part's menu by the mouse."""
        menu = self._menu(part)
        action = next(each for each in menu.menu().actions() if each.text() == title)
        assert action.isEnabled(), f"{title} is greyed out"
        menu.menu().popup(menu.mapToGlobal(menu.rect().center()))
        place = menu.menu().actionGeometry(action).center()
        window = part.window()
        self.bot.mouseClick(menu.menu(), _LEFT, pos=place)
        window.activateWindow()  # the offscreen platform lets a menu take that
        self.bot.waitUntil(window.isActiveWindow)

    def can(self, part: ComparisonRow | GroupBox, title: str) -> bool:
        menu = self._menu(part)
        return next(each for each in menu.menu().actions() if each.text() == title).isEnabled()

    def _menu(self, part: ComparisonRow | GroupBox) -> PartMenu:
        assert part.menu is not None
        return part.menu

    def _said(self, row: ComparisonRow) -> list[str]:
        found = [row.field_box.currentText()]
        if row.test_box.isVisible():
            found.append(row.test_box.currentText())
        for place in (0, 1):
            widget = row.values.findChild(QWidget, f"value_{place}")
            if isinstance(widget, QComboBox):
                found.append(widget.currentText())
            elif isinstance(widget, QLineEdit):
                found.append(widget.text())
            elif isinstance(widget, QPlainTextEdit):
                found.append(widget.toPlainText().replace("\n", "|"))
        return found
