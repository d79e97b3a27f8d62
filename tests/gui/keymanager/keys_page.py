"""The Keys workspace as a person uses it."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QToolButton

from builder.gui.keymanager.delete_dialog import DeleteDialog
from builder.gui.keymanager.import_dialog import ImportDialog
from builder.gui.keymanager.new_dialog import NewDialog
from builder.gui.keymanager.workspace import KeysWorkspace
from tests.gui.finding import find

T = TypeVar("T", bound=QDialog)
_LEFT = Qt.MouseButton.LeftButton
WORD = "correct horse battery"
_SLOW_MS = 60_000


class KeysPage:
    def __init__(self, qtbot, workspace: KeysWorkspace) -> None:
        self.bot = qtbot
        self.workspace = workspace
        self.dialogs = workspace.services.messages

    # -- what is seen --------------------------------------------------------------------------

    @property
    def names(self) -> list[str]:
        return [pair.name for pair in self.workspace.list.pairs.pairs]

    @property
    def current(self) -> str:
        pair = self.workspace.list.current
        return pair.name if pair else ""

    def text(self, name: str) -> str:
        return find(self.workspace, QLabel, name).text()

    # -- doing ---------------------------------------------------------------------------------

    def press(self, name: str) -> None:
        kind = QToolButton if name.endswith("_button") else QPushButton
        button = find(self.workspace, kind, name)
        assert button.isEnabled(), f"{name} is greyed out"
        self.bot.mouseClick(button, _LEFT)

    def choose(self, name: str) -> None:
        view = self.workspace.list
        place = view.visualRect(view.pairs.index_of(name)).center()
        self.bot.mouseClick(view.viewport(), _LEFT, pos=place)

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(QApplication.focusWidget() or self.workspace, key, modifier)

    # -- dialogs -------------------------------------------------------------------------------

    def open_new(self) -> NewDialog:
        return self._dialog(NewDialog)

    def open_import(self) -> ImportDialog:
        return self._dialog(ImportDialog)

    def open_delete(self) -> DeleteDialog:
        return self._dialog(DeleteDialog)

    def fill_in(self, dialog: QDialog, **lines: str) -> None:
        """Type into lines of a dialog, by the end of their names."""
        for name, words in lines.items():
            line = next(
                each for each in dialog.findChildren(QLineEdit) if each.objectName().endswith(name)
            )
            line.clear()
            self.bot.keyClicks(line, words)

    def act(self, dialog: NewDialog | ImportDialog | DeleteDialog) -> None:
        self.bot.mouseClick(dialog.action, _LEFT)

    def make(self, name: str, word: str = WORD) -> None:
        """Make a key pair from whichever button is there."""
        first = not self.names
        self.press("keys_empty_new" if first else "keys_list_new")
        dialog = self.open_new()
        self.fill_in(dialog, name=name, passphrase=word, again=word)
        with self.bot.waitSignal(dialog.made, timeout=_SLOW_MS):
            self.act(dialog)

    def _dialog(self, kind: type[T]) -> T:
        found = self.workspace.window().findChildren(kind)
        assert found, f"no {kind.__name__} is open"
        return found[-1]
