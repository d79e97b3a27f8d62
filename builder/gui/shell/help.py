"""What the Help menu does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from PySide6.QtWidgets import QWidget

from builder import __version__
from builder.gui.state.services import Services

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog


class Help:
    """Explains.

    Args:
        services: The application's shared parts.
        window: The parent of its dialogs.
    """

    def __init__(self, services: Services, window: QWidget) -> None:
        self._services = services
        self._window = window

    def show_steps(self) -> QDialog:
        """Explain what has to be done on the platform's side; returns the open dialog."""
        from builder.gui.shell.start.steps_dialog import StepsDialog  # noqa: PLC0415 - on first use

        dialog = StepsDialog(self._window)
        dialog.open()
        return dialog

    def show_shortcuts(self) -> None:
        """List the keys of all commands."""
        from builder.gui.shell.keyboard_map import KeyboardMap  # noqa: PLC0415 - on first use

        KeyboardMap(self._services.commands.rows, self._window).open()

    def show_log(self) -> None:
        """Open the log file, or its folder if nothing was logged yet."""
        file = self._services.home.log_file
        shown = str(file if file.exists() else file.parent)
        # Looked up here, as PySide6 makes a class and its enums at the first look.
        QtGui.QDesktopServices.openUrl(QtCore.QUrl.fromLocalFile(shown))

    def about(self) -> None:
        """Say what this is."""
        self._services.messages.information(
            f"Webview Builder {__version__}",
            "Design, preview, test and export forms for Moveo.ai chat conversations.",
        )
