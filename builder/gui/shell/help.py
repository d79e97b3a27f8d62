"""What the Help menu does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from builder.gui.shell.memory import Memory
from builder.gui.state.services import Services

if TYPE_CHECKING:
    from builder.gui.shell.manual.window import ManualWindow
    from builder.gui.shell.start.tour import Tour


class Help(QtCore.QObject):
    """Explains.

    Args:
        services: The application's shared parts.
        memory: Remembers whether the tour was taken.
        window: The parent of its dialogs.
    """

    def __init__(self, services: Services, memory: Memory, window: QMainWindow) -> None:
        super().__init__(window)
        self._services = services
        self._memory = memory
        self._window = window
        self._tour: Tour | None = None
        self._manual: ManualWindow | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._offer_manual)

    def _offer_manual(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Let the manual's key work in a dialog: what a window offers stops at its edge."""
        if new is None or new.window() in (self._window, self._manual):
            return
        # Looked up here, as PySide6 makes a class at the first look.
        if isinstance(dialog := new.window(), QtWidgets.QDialog):
            dialog.addAction(self._services.commands.action("help.manual"))

    def show_manual(self, place: str) -> None:
        """Open the manual beside the window, or beside the dialog that one is in.

        Args:
            place: The workspace or view whose page is to be shown; ``start`` for the start page.
        """
        from builder.gui.shell.manual.pages import page_for  # noqa: PLC0415 - on first use

        front = QApplication.activeWindow()
        page = page_for(front.objectName() if front is not None else "", place)
        self._manual_in_reach().open_page(page)

    def _manual_in_reach(self) -> ManualWindow:
        """Return the manual as a window of the dialog that blocks all windows but its own."""
        from builder.gui.shell.manual.window import ManualWindow  # noqa: PLC0415 - on first use

        owner = QApplication.activeModalWidget() or self._window
        manual = self._manual
        if manual is None or not isValid(manual):
            manual = self._manual = ManualWindow(owner)
        elif manual.parentWidget() is not owner:
            manual.setParent(owner, manual.windowFlags())
        if isinstance(owner, QtWidgets.QDialog):
            owner.finished.connect(self._take_manual_back)
        return manual

    def _take_manual_back(self) -> None:
        """Keep the manual open when the dialog that it was opened in goes."""
        manual = self._manual
        if manual is not None and isValid(manual):
            was_read = manual.isVisible()
            self._manual_in_reach().setVisible(was_read)

    def show_tour(self) -> None:
        """Lead through the window; nothing else is blocked meanwhile."""
        from builder.gui.shell.start.tour import Tour  # noqa: PLC0415 - on first use

        if self._tour is None:
            self._tour = Tour(self._window, self._memory)
            self._tour.callout.further_wanted.connect(self.show_steps)
        self._tour.begin()

    def finish(self) -> None:
        """End what is shown beside the window; afterwards the app may end."""
        if self._tour is not None:
            self._tour.finish()

    def show_steps(self) -> None:
        """Explain what has to be done on the platform's side."""
        from builder.gui.shell.start.steps_dialog import StepsDialog  # noqa: PLC0415 - on first use

        StepsDialog(self._window).open()

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
        """Say what this is, of what it is made, and under which licences."""
        from builder.gui.shell.about_dialog import AboutDialog  # noqa: PLC0415 - on first use

        AboutDialog(self._window).open()
