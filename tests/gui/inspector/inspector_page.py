"""The inspector as a person uses it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QWidget,
)

from builder.gui.design.inspector.panel import Inspector
from builder.gui.design.inspector.section import PropertyRow, Section
from builder.gui.design.language_choice import LanguageChoice
from builder.gui.design.settings_dialog import SettingsDialog
from tests.gui.design_page import DesignPage
from tests.gui.finding import find

_LEFT = Qt.MouseButton.LeftButton
_CTRL = Qt.KeyboardModifier.ControlModifier


class InspectorPage:
    def __init__(self, design: DesignPage) -> None:
        self.design = design
        self.bot = design.bot
        self.inspector = design.workspace.inspector
        # Where editors are looked for: the inspector, or the dialog once it was opened.
        self.shown: Inspector | SettingsDialog = self.inspector
        self.document = design.document

    # -- what is edited ------------------------------------------------------------------------

    def open_settings(self, title: str = "") -> SettingsDialog:
        """Open the settings of the form by their command, and click a page."""
        services = self.design.workspace.services
        services.commands.run("form.settings")
        dialog = self.design.workspace.settings
        self.bot.waitUntil(dialog.isActiveWindow)
        self.shown = dialog
        if title:
            (item,) = dialog.pages.findItems(title, Qt.MatchFlag.MatchExactly)
            place = dialog.pages.visualItemRect(item).center()
            self.bot.mouseClick(dialog.pages.viewport(), _LEFT, pos=place)
        QApplication.processEvents()
        return dialog

    def select(self, *ids: str) -> None:
        self.shown = self.inspector
        self.design.workspace.services.selection.select(ids)
        QApplication.processEvents()  # editors get their places

    def field(self, field_id: str):
        return self.document.project.field(field_id)

    def undo(self) -> str:
        """Undo, and return what was undone."""
        stack = self.document.undo_stack
        said: str = stack.undoText()
        stack.undo()
        return said

    def show_language(self, name: str) -> None:
        shown = self.shown.findChildren(LanguageChoice)[0]
        self.choose_from(shown, name)

    def settings_button(self) -> QAbstractButton:
        """Return the button that leads to the settings of the form."""
        return find(self.inspector, QAbstractButton, "form_settings_button")

    # -- editors -------------------------------------------------------------------------------

    def row(self, attribute: str) -> PropertyRow:
        row = self.shown.row(attribute)
        assert row is not None, f"there is no {attribute}"
        return row

    def input(self, attribute: str) -> QWidget:
        """Return the widget that is typed into, scrolled into view."""
        target = self.row(attribute).editor.target()
        assert target.isVisible(), f"{attribute} cannot be seen"
        return target

    def open_section(self, title: str) -> None:
        header = self._header(title)
        if not header.isChecked():
            self.bot.mouseClick(header, _LEFT)
            QApplication.processEvents()

    def fold_section(self, title: str) -> None:
        header = self._header(title)
        assert header.isChecked(), f"{title} is folded already"
        self.bot.mouseClick(header, _LEFT)

    def _header(self, title: str) -> QToolButton:
        return find(self.shown.panel, Section, f"section_{title.lower().replace(' ', '_')}").header

    def type_into(self, attribute: str, words: str) -> None:
        """Click an editor of text, and replace what stands there."""
        editor = self.input(attribute)
        self.bot.mouseClick(self._clicked(editor), _LEFT)
        editor.setFocus(Qt.FocusReason.MouseFocusReason)
        self.bot.keyClick(editor, Qt.Key.Key_A, _CTRL)
        self.bot.keyClick(editor, Qt.Key.Key_Delete)
        for part in words.splitlines(keepends=True):
            self.bot.keyClicks(editor, part.rstrip("\n"))
            if part.endswith("\n"):
                self.bot.keyClick(editor, Qt.Key.Key_Return)

    def click(self, attribute: str) -> None:
        """Click an editor that is a box to tick."""
        self.bot.mouseClick(self.input(attribute), _LEFT, pos=QPoint(8, 10))

    def press(self, button: str) -> None:
        """Click a small button by its object name."""
        found = find(self.shown.panel, QAbstractButton, button)
        assert found.isVisible()
        self.bot.mouseClick(found, _LEFT)

    def is_changed(self, attribute: str) -> bool:
        """Tell whether a property is marked as changed."""
        button = self.row(attribute).reset_button
        return button is not None and button.isVisible()

    def reset(self, attribute: str) -> None:
        """Click what brings the usual value of a property back."""
        button = self.row(attribute).reset_button
        assert button is not None, f"{attribute} never was changed"
        assert button.isVisible(), f"{attribute} is as usual"
        self.bot.mouseClick(button, _LEFT)

    def visible_buttons(self) -> list[str]:
        """Return the names of the inspector's buttons that are seen."""
        buttons = self.inspector.findChildren(QAbstractButton)
        return [each.objectName() for each in buttons if each.isVisible()]

    def choose(self, attribute: str, words: str) -> None:
        box = self.input(attribute)
        assert isinstance(box, QComboBox)
        self.choose_from(box, words)

    def choose_from(self, box: QComboBox, words: str) -> None:
        """Choose an entry of a drop-down list by the keyboard."""
        assert box.findText(words) >= 0, [box.itemText(i) for i in range(box.count())]
        box.setFocus()
        # Choosing may change what the list has.
        while box.currentText() != words:
            down = box.findText(words) > box.currentIndex()
            self.bot.keyClick(box, Qt.Key.Key_Down if down else Qt.Key.Key_Up)

    def problem(self, attribute: str) -> str:
        """Return what the editor itself says about what is typed."""
        found = self.row(attribute).findChild(QLabel, f"edit_{attribute}_problem")
        assert found is not None
        return found.text() if found.isVisible() else ""

    def _clicked(self, editor: QWidget) -> QWidget:
        viewport = getattr(editor, "viewport", None)
        return viewport() if viewport else editor

    # -- tables --------------------------------------------------------------------------------

    def table(self, attribute: str) -> QTableWidget:
        table = self.input(attribute)
        assert isinstance(table, QTableWidget)
        return table

    def rows(self, attribute: str) -> list[tuple[str, str]]:
        table = self.table(attribute)
        return [
            (self.cell(attribute, row, 0).text(), self.cell(attribute, row, 1).text())
            for row in range(table.rowCount())
        ]

    def cell(self, attribute: str, row: int, column: int) -> QTableWidgetItem:
        item = self.table(attribute).item(row, column)
        assert item is not None, f"there is no cell {row}, {column}"
        return item

    def click_cell(self, attribute: str, row: int, column: int = 0) -> None:
        table = self.table(attribute)
        place = table.visualItemRect(self.cell(attribute, row, column)).center()
        self.bot.mouseClick(table.viewport(), _LEFT, pos=place)

    def type_into_cell(self, attribute: str, row: int, column: int, words: str) -> None:
        """Double-click a cell, replace its text, and press Enter."""
        table = self.table(attribute)
        place = table.visualItemRect(self.cell(attribute, row, column)).center()
        self.bot.mouseClick(table.viewport(), _LEFT, pos=place)
        self.bot.mouseDClick(table.viewport(), _LEFT, pos=place)
        line = self.typing()
        self.bot.keyClick(line, Qt.Key.Key_A, _CTRL)
        self.bot.keyClick(line, Qt.Key.Key_Delete)
        self.finish_cell(words)

    def finish_cell(self, words: str) -> None:
        """Type into the cell that has the keyboard, and press Enter."""
        line = self.typing()
        self.bot.keyClicks(line, words)
        self.bot.keyClick(line, Qt.Key.Key_Return)
        # Qt lets the line see the key before it takes the text over.
        QApplication.processEvents()

    def typing(self) -> QLineEdit:
        """Return the line that has the keyboard."""
        line = QApplication.focusWidget()
        assert isinstance(line, QLineEdit), f"the keyboard is in {line}"
        return line

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(QApplication.focusWidget(), key, modifier)

    @property
    def focused(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget
