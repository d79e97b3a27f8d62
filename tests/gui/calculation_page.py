"""The calculation editor as a person uses it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication, QListView

from builder.gui.rules.calculation_editor import CalculationEditor
from tests.gui.rules_page import RulesPage

_LEFT = Qt.MouseButton.LeftButton
_CTRL = Qt.KeyboardModifier.ControlModifier


class CalculationPage(RulesPage):
    def __init__(self, bot, editor: CalculationEditor) -> None:
        super().__init__(bot)
        self.editor = editor

    @property
    def parts(self) -> list[str]:
        """What is seen, from left to right; chips in brackets."""
        content = self.editor.edit.content()
        return [each if isinstance(each, str) else f"[{each.words}]" for each in content]

    @property
    def offered(self) -> list[str]:
        """What the list at the cursor offers; nothing if it is not open."""
        found = self.editor.edit.completions
        return found.words if found.is_open else []

    @property
    def problem(self) -> str:
        label = self.editor.problem
        return label.text() if label.isVisible() else ""

    @property
    def gives(self) -> str:
        return self.editor.gives.text()

    @property
    def underlined(self) -> str:
        """What is underlined as faulty; a chip as the mark that it is."""
        wave = QTextCharFormat.UnderlineStyle.WaveUnderline
        marks = self.editor.edit.extraSelections()
        return "".join(
            each.cursor.selectedText() for each in marks if each.format.underlineStyle() == wave
        )

    def clear(self) -> None:
        self.editor.edit.setFocus()
        self.bot.keyClick(self.editor.edit, Qt.Key.Key_A, _CTRL)
        self.bot.keyClick(self.editor.edit, Qt.Key.Key_Delete)

    def write(self, words: str) -> None:
        """Type into the calculation, whatever the list at the cursor offers."""
        for letter in words:
            self.bot.keyClicks(self.editor.edit, letter)
        QApplication.processEvents()

    def take(self, words: str) -> None:
        """Take an offer by the keyboard."""
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QListView), "no list is open"
        for _ in range(self.offered.index(words)):
            self.bot.keyClick(popup, Qt.Key.Key_Down)
        self.bot.keyClick(popup, Qt.Key.Key_Return)

    def dismiss(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            self.bot.keyClick(popup, Qt.Key.Key_Escape)

    def paste(self) -> None:
        self.editor.edit.setFocus()
        self.bot.keyClick(self.editor.edit, Qt.Key.Key_V, _CTRL)

    def copy_all(self) -> None:
        self.editor.edit.setFocus()
        self.bot.keyClick(self.editor.edit, Qt.Key.Key_A, _CTRL)
        self.bot.keyClick(self.editor.edit, Qt.Key.Key_C, _CTRL)
