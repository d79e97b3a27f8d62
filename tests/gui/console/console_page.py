"""The Test workspace as a person uses it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from builder.gui.console.workspace import ConsoleWorkspace
from tests.gui.finding import find

_LEFT = Qt.MouseButton.LeftButton
_SLOW_MS = 60_000


class ConsolePage:
    def __init__(self, qtbot, workspace: ConsoleWorkspace) -> None:
        self.bot = qtbot
        self.workspace = workspace

    # -- what is seen --------------------------------------------------------------------------

    def text(self, name: str) -> str:
        return find(self.workspace, QPlainTextEdit, f"exchange_{name}").toPlainText()

    @property
    def verdict(self) -> str:
        return find(self.workspace, QLabel, "exchange_verdict").text()

    @property
    def note(self) -> str:
        return find(self.workspace, QLabel, "console_note").text()

    @property
    def life(self) -> str:
        return find(self.workspace, QLabel, "token_life").text()

    def refusal(self, name: str) -> str:
        label = find(self.workspace, QLabel, f"refusal_{name}")
        return label.text() if label.isVisible() else ""

    def everything_shown(self) -> str:
        """Every text on the screen."""
        views = self.workspace.findChildren(QPlainTextEdit)
        labels = self.workspace.findChildren(QLabel)
        lines = self.workspace.findChildren(QLineEdit)
        return "\n".join([v.toPlainText() for v in views] + [w.text() for w in [*labels, *lines]])

    # -- doing ---------------------------------------------------------------------------------

    def answer(self, name: str, words: str) -> None:
        line = find(self.workspace, QLineEdit, f"answer_{name}")
        line.clear()
        self.bot.keyClicks(line, words)

    def fill_in(self, words: str) -> None:
        """Choose from the menu of sample answers."""
        menu = self.workspace.fill_button.menu()
        next(a for a in menu.actions() if a.text() == f"Fill in: {words}").trigger()

    def choose(self, name: str, words: str) -> None:
        box = find(self.workspace, QComboBox, name)
        place = next(i for i in range(box.count()) if box.itemText(i).startswith(words))
        box.setCurrentIndex(place)

    def press(self, name: str) -> None:
        button = find(self.workspace, QPushButton, name)
        assert button.isEnabled(), f"{name} is greyed out"
        self.bot.mouseClick(button, _LEFT)

    def send(self) -> None:
        """Press Send, and wait for what comes of it."""
        before = len(self.workspace.outcomes)
        self.press("console_send")
        self.bot.waitUntil(lambda: len(self.workspace.outcomes) > before, timeout=_SLOW_MS)
