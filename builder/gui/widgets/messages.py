"""Every dialog of the app goes through here, so that tests can answer it.

PySide6 makes a class and its enums at the first look at it: the classes of dialogs are looked up
where a dialog is shown, so that the app does not start slower for them.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from PySide6 import QtWidgets
from PySide6.QtWidgets import QApplication, QWidget

from builder.errors import BuilderError
from builder.say import say

if TYPE_CHECKING:
    from builder.gui.widgets.passphrase_dialog import PassphraseDialog

_TOLD_MS: Final = 10_000
UnsavedChoice = Literal["save", "discard", "cancel"]


class Messages:
    """Dialogs over one window.

    Args:
        window: The parent of the dialogs.
    """

    def __init__(self, window: QWidget | None = None) -> None:
        self._window = window

    def attach(self, window: QWidget) -> None:
        """Set the parent of the dialogs."""
        self._window = window

    @property
    def window(self) -> QWidget | None:
        """The parent of the dialogs, for those that panels show themselves."""
        return self._window

    def error(self, fault: BuilderError) -> None:
        """Show what went wrong and what to do about it."""
        box = QtWidgets.QMessageBox(
            QtWidgets.QMessageBox.Icon.Warning,
            "Webview Builder",
            fault.message,
            QtWidgets.QMessageBox.StandardButton.Ok,
            self._window,
        )
        box.setInformativeText(fault.hint)
        box.exec()

    def information(self, text: str) -> None:
        """Show something good or neutral."""
        box = QtWidgets.QMessageBox(
            QtWidgets.QMessageBox.Icon.Information,
            "Webview Builder",
            text,
            QtWidgets.QMessageBox.StandardButton.Ok,
            self._window,
        )
        box.exec()

    def tell(self, text: str) -> None:
        """Say something by the way, which nobody has to answer: below the window, for a while."""
        if isinstance(self._window, QtWidgets.QMainWindow):
            self._window.statusBar().showMessage(text, _TOLD_MS)

    def confirm(
        self, text: str, more: str, action: str, *, refusal: str = "", dangerous: bool = False
    ) -> bool:
        """Ask whether to do something; the button says what (``Delete``), not ``OK``.

        Args:
            text: The question.
            more: What follows from it.
            action: The words of the button that does it.
            refusal: The words of the button that leaves it; by default ``Cancel``.
            dangerous: Whether it takes something away for good.
        """
        box = QtWidgets.QMessageBox(
            QtWidgets.QMessageBox.Icon.Question, "Webview Builder", text, parent=self._window
        )
        box.setInformativeText(more)
        doing = box.addButton(
            action,
            QtWidgets.QMessageBox.ButtonRole.DestructiveRole
            if dangerous
            else QtWidgets.QMessageBox.ButtonRole.AcceptRole,
        )
        cancel = box.addButton(QtWidgets.QMessageBox.StandardButton.Cancel)
        cancel.setText(refusal or say("Cancel"))
        box.setDefaultButton(cancel if dangerous else doing)
        box.setEscapeButton(cancel)
        box.exec()
        return box.clickedButton() is doing

    def unsaved(self, name: str) -> UnsavedChoice:
        """Ask what to do with unsaved changes."""
        buttons = QtWidgets.QMessageBox.StandardButton
        box = QtWidgets.QMessageBox(
            QtWidgets.QMessageBox.Icon.Warning,
            "Webview Builder",
            say("Save the changes to “{form}”?", form=name),
            buttons.Save | buttons.Discard | buttons.Cancel,
            self._window,
        )
        box.setInformativeText(say("They are lost if you do not save them."))
        box.setDefaultButton(buttons.Save)
        box.button(buttons.Save).setText(say("Save"))
        box.button(buttons.Discard).setText(say("Discard"))
        box.button(buttons.Cancel).setText(say("Cancel"))
        answers: dict[int, UnsavedChoice] = {buttons.Save: "save", buttons.Discard: "discard"}
        return answers.get(box.exec(), "cancel")

    def passphrase(self, name: str, purpose: str) -> PassphraseDialog:
        """Open a dialog that asks for the passphrase of a key pair.

        Args:
            name: The key pair.
            purpose: A sentence that says what its private key is needed for.
        """
        from builder.gui.widgets.passphrase_dialog import (  # noqa: PLC0415 - on first use
            PassphraseDialog,
        )

        in_front = QApplication.activeModalWidget() or self._window
        dialog = PassphraseDialog(name, purpose, in_front)
        dialog.open()
        return dialog

    def open_file(self, title: str, pattern: str, folder: Path | None = None) -> Path | None:
        """Ask for a file to read; None if cancelled."""
        chosen, _ = QtWidgets.QFileDialog.getOpenFileName(
            self._window, title, str(folder or ""), pattern
        )
        return Path(chosen) if chosen else None

    def save_file(self, title: str, pattern: str, suggested: Path) -> Path | None:
        """Ask for a file to write; None if cancelled. Asks before replacing."""
        chosen, _ = QtWidgets.QFileDialog.getSaveFileName(
            self._window, title, str(suggested), pattern
        )
        return Path(chosen) if chosen else None

    def folder(self, title: str, start: Path | None = None) -> Path | None:
        """Ask for a folder; None if cancelled."""
        chosen = QtWidgets.QFileDialog.getExistingDirectory(self._window, title, str(start or ""))
        return Path(chosen) if chosen else None
