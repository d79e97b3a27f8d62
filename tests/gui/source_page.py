"""The view of the source as a person uses it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolTip, QWidget

from builder.gui.source.workspace import SourceWorkspace
from tests.gui.finding import find

_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


class SourcePage:
    def __init__(self, bot, workspace: SourceWorkspace) -> None:
        self.bot = bot
        self.workspace = workspace
        self.edit = workspace.edit

    def settle(self) -> None:
        """Wait until what was typed is read, and where things stand is known."""
        self.bot.waitUntil(lambda: self.workspace.agreement.is_settled)

    def settle_marks(self) -> None:
        derived = self.workspace.services.derived
        derived.hurry()
        self.bot.waitUntil(lambda: derived.is_current)
        self.settle()
        self.bot.waitUntil(lambda: self.workspace.is_marked)

    # -- text ----------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        return self.edit.text()

    @property
    def line(self) -> int:
        """The line with the cursor, from 1 on."""
        return self.edit.textCursor().blockNumber() + 1

    @property
    def line_text(self) -> str:
        return self.edit.textCursor().block().text()

    @property
    def top_line(self) -> int:
        return self.edit.firstVisibleBlock().blockNumber() + 1

    @property
    def shown_lines(self) -> list[int]:
        """Numbers of the lines that are not folded away."""
        block, found = self.edit.document().begin(), []
        while block.isValid():
            if block.isVisible():
                found.append(block.blockNumber() + 1)
            block = block.next()
        return found

    def put_cursor(self, part: str, *, behind: bool = False) -> None:
        at = self.text.index(part) + (len(part) if behind else 0)
        self.edit.select(at, at)

    def mark(self, part: str) -> None:
        at = self.text.index(part)
        self.edit.select(at, at + len(part))

    def type_over(self, part: str, words: str) -> None:
        """Select a part of the text and type something else."""
        self.mark(part)
        if words:
            self.bot.keyClicks(self.edit, words)
        else:
            self.bot.keyClick(self.edit, Qt.Key.Key_Delete)

    def paste_all(self, text: str) -> None:
        """Select everything and paste a text."""
        self.bot.keyClick(self.edit, Qt.Key.Key_A, _CTRL)
        QApplication.clipboard().setText(text)
        self.bot.keyClick(self.edit, Qt.Key.Key_V, _CTRL)

    def key(self, key, modifier=_NONE, on: QWidget | None = None) -> None:
        self.bot.keyClick(on or self.edit, key, modifier)

    def marked_words(self) -> str:
        return self.edit.textCursor().selectedText()

    def colours_of(self, part: str) -> set[str]:
        """The colours that a part of a line is painted in."""
        self.put_cursor(part)
        self.edit.viewport().repaint()
        block = self.edit.textCursor().block()
        start = block.text().index(part)
        return {
            each.format.foreground().color().name()
            for each in block.layout().formats()
            if each.start >= start and each.start + each.length <= start + len(part)
        }

    # -- what is held back ---------------------------------------------------------------------

    @property
    def banner(self) -> str:
        words = find(self.workspace, QLabel, "source_banner_text")
        return words.text() if self.workspace.banner.isVisibleTo(self.workspace) else ""

    @property
    def buttons(self) -> set[str]:
        """The buttons that the banner offers."""
        return {
            each.text()
            for each in self.workspace.banner.findChildren(QPushButton)
            if each.isVisibleTo(self.workspace.banner)
        }

    def press(self, name: str) -> None:
        button = find(self.workspace, QPushButton, name)
        assert button.isVisible(), f"{name} is not offered"
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton)

    # -- help ----------------------------------------------------------------------------------

    def wait_for_offers(self) -> list[str]:
        completions = self.workspace.completing.completions
        self.bot.waitUntil(lambda: completions.is_open)
        return completions.words

    def rest_on(self, part: str) -> str:
        """Rest the mouse on a part of the text; returns what is said about it."""
        self.put_cursor(part)
        cursor = QTextCursor(self.edit.textCursor())
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        point = self.edit.cursorRect(cursor).center()
        event = QHelpEvent(QHelpEvent.Type.ToolTip, point, self.edit.mapToGlobal(point))
        QApplication.sendEvent(self.edit.viewport(), event)
        said = QToolTip.text()
        QToolTip.hideText()
        return said

    def click_margin(self, part: str) -> None:
        """Click the triangle beside the line of a part of the text."""
        self.put_cursor(part)
        y = self.edit.cursorRect().center().y()
        margin = self.edit.margin
        place = QPoint(margin.width() - 6, y)
        self.bot.mouseClick(margin, Qt.MouseButton.LeftButton, pos=place)

    def search_line(self, name: str = "source_find") -> QLineEdit:
        return find(self.workspace, QLineEdit, name)

    @property
    def found(self) -> str:
        return find(self.workspace, QLabel, "source_found").text()
