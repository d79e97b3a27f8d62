"""The view of translations as a person uses it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton

from builder.form.place import Place
from builder.gui.translations.language_dialog import LanguageDialog
from builder.gui.translations.workspace import TranslationsWorkspace
from tests.gui.finding import find

_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


class TextsPage:
    def __init__(self, bot, workspace: TranslationsWorkspace) -> None:
        self.bot = bot
        self.workspace = workspace
        self.grid = workspace.grid
        self.model = workspace.model
        self.detail = workspace.detail
        self.document = workspace.services.document

    # -- where one is --------------------------------------------------------------------------

    def click(self, called: str, language: str) -> None:
        """Click the cell of a text, such as "First name: the label"."""
        index = self._index(called, language)
        self.grid.scrollTo(index)
        view = self.grid.frozen if index.column() < 2 else self.grid
        place = view.visualRect(index).center()
        self.bot.mouseClick(view.viewport(), _LEFT, pos=place)
        self.bot.waitUntil(self.grid.hasFocus)

    @property
    def current(self) -> tuple[str, str]:
        """What the current cell's text is called, and its language."""
        index = self.grid.currentIndex()
        return self.model.words(index.siblingAtColumn(0)), self.model.language(index.column())

    @property
    def said(self) -> str:
        return self.detail.said.text()

    @property
    def called(self) -> list[str]:
        """What the texts that are shown are called."""
        return [self.model.words(self.model.index(row, 0)) for row in range(self.model.rowCount())]

    def words(self, called: str, language: str) -> str:
        return self.model.words(self._index(called, language))

    def read_out(self, called: str, language: str) -> str:
        """What assistive technology reads of a cell."""
        index = self._index(called, language)
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def head(self, language: str) -> str:
        """What the head of a column says of its language."""
        column = self.model.column_of(language)
        role = Qt.ItemDataRole.AccessibleTextRole
        return str(self.model.headerData(column, Qt.Orientation.Horizontal, role))

    def wording(self, place: Place, language: str) -> str:
        """What the form says, as its file has it."""
        from builder.form.edits_texts import text_at

        return text_at(self.document.project, place).in_language(language)

    # -- keys ----------------------------------------------------------------------------------

    def key(self, key, modifier=_NONE) -> None:
        """Press a key where the keyboard is."""
        target = QApplication.focusWidget()
        assert target is not None, "the keyboard is nowhere"
        self.bot.keyClick(target, key, modifier)

    def type(self, words: str) -> None:
        for letter in words:
            target = QApplication.focusWidget()
            assert target is not None, "the keyboard is nowhere"
            if letter.isascii():
                self.bot.keyClicks(target, letter)
            else:  # as a keyboard of another language sends it
                from PySide6.QtCore import QEvent
                from PySide6.QtGui import QKeyEvent

                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(target, QKeyEvent(kind, 0, _NONE, letter))

    def select(self, called: str, language: str, rows: int, columns: int) -> None:
        """Select a block from a cell on, with Shift and the arrows."""
        self.click(called, language)
        for _ in range(rows - 1):
            self.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        for _ in range(columns - 1):
            self.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        assert self.grid.block().size() == QRect(0, 0, columns, rows).size()

    # -- the bar -------------------------------------------------------------------------------

    def choose(self, name: str, words: str) -> None:
        """Choose an entry of a drop-down list of the bar."""
        box = find(self.workspace, QComboBox, name)
        at = box.findText(words)
        assert at >= 0, [box.itemText(each) for each in range(box.count())]
        box.setFocus()
        while box.currentIndex() != at:
            self.bot.keyClick(box, Qt.Key.Key_Down if at > box.currentIndex() else Qt.Key.Key_Up)

    def seek(self, words: str) -> None:
        before = self.called
        self.workspace.search.setFocus()
        self.bot.keyClick(self.workspace.search, Qt.Key.Key_A, _CTRL)
        self.bot.keyClick(self.workspace.search, Qt.Key.Key_Backspace)
        self.type(words)
        self.bot.waitUntil(lambda: self.called != before)

    def add_language(self, words: str) -> None:
        """Search for a language in the dialog, and add it with Enter."""
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, LanguageDialog), f"{dialog} is open"
        self.bot.keyClicks(dialog.search, words)
        self.bot.mouseClick(find(dialog, QPushButton, "language_accept"), _LEFT)

    def _index(self, called: str, language: str):
        return self.model.index(self.called.index(called), self.model.column_of(language))
