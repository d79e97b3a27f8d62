"""The app's window, and what a scene needs to open things in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from builder.gui.main_window import MainWindow
from builder.gui.state.workspace import Workspace
from builder.gui.widgets.later import Later
from builder.gui.widgets.messages import Messages

LONG_MS = 30_000
_SOON_MS = 250  # longer ones save and remember, and change nothing that is seen
PASSPHRASE = "only for the picture"  # nosec B105  # of a pair that lives as long as the scene

W = TypeVar("W", bound=QWidget)
S = TypeVar("S", bound=Workspace)


def wait(milliseconds: int) -> None:
    """Let the app run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(condition: Callable[[], object], limit_ms: int = LONG_MS) -> None:
    """Let the app run until something is so.

    Raises:
        TimeoutError: It was not so within the limit.
    """
    loop = QEventLoop()
    look = QTimer()
    look.timeout.connect(lambda: loop.quit() if condition() else None)
    limit = QTimer()
    limit.setSingleShot(True)
    limit.timeout.connect(lambda: loop.exit(1))
    look.start(10)
    limit.start(limit_ms)
    if not condition() and loop.exec() != 0:
        raise TimeoutError(condition)


def settle(root: QWidget) -> None:
    """Let the app run until nothing in a window waits for its moment any more.

    Raises:
        TimeoutError: Something still waited after half a minute.
    """
    wait_for(lambda: not any(_is_awaited(each) for each in root.findChildren(QTimer)))


def _is_awaited(timer: QTimer) -> bool:
    return timer.isActive() and timer.isSingleShot() and timer.interval() <= _SOON_MS


class ChosenFiles(Messages):
    """The app's dialogs; files are not chosen in the system's dialog, but in advance."""

    def __init__(self) -> None:
        super().__init__()
        self.file: Path | None = None

    def open_file(self, *_asked: object, **_more: object) -> Path | None:
        """Return the chosen file."""
        return self.file

    def save_file(self, *_asked: object, **_more: object) -> Path | None:
        """Return the chosen file."""
        return self.file

    def folder(self, *_asked: object, **_more: object) -> Path | None:
        """Return the chosen folder."""
        return self.file


class Stage:
    """Opens things, and has each looked at.

    Args:
        window: The app's window.
        folder: Where scenes write files.
        files: Stands in for the choice of files.
        look: Called with the name of what is in front, and with its window.
    """

    def __init__(
        self,
        window: MainWindow,
        folder: Path,
        files: ChosenFiles,
        look: Callable[[str, QWidget], None],
    ) -> None:
        self.window = window
        self.services = window.services
        self.folder = folder
        self.files = files
        self._look = look

    # -- going and finding ---------------------------------------------------------------------

    def go(self, id_: str) -> None:
        """Enter a workspace, and wait until all of it is there."""
        self.window.go(id_)
        page = self.window.pages.currentWidget()
        assert page is not None
        panes = page.findChildren(Later)
        wait_for(lambda: all(each.is_made and each.content for each in panes))
        self.services.derived.hurry()
        wait_for(lambda: self.services.derived.is_current)

    def workspace(self, id_: str, kind: type[S]) -> S:
        """Enter a workspace, and return it as what it is."""
        self.go(id_)
        found = self.window.workspace(id_)
        assert isinstance(found, kind)
        return found

    def find(self, kind: type[W], name: str, root: QWidget | None = None) -> W:
        """Return a widget by its name.

        Raises:
            LookupError: There is none.
        """
        found = (root or self.window).findChild(kind, name)
        if found is None:
            raise LookupError(name)
        return found

    def reveal(self, widget: QWidget) -> None:
        """Scroll a widget into view, once what came before has its place."""
        QApplication.processEvents()
        for area in self.window.findChildren(QScrollArea):
            if area.isAncestorOf(widget):
                area.ensureWidgetVisible(widget)

    # -- looking -------------------------------------------------------------------------------

    def see(self, name: str, widget: QWidget | None = None) -> None:
        """Have the window, or a widget in front of it, looked at."""
        QApplication.processEvents()
        self._look(name, widget or self.window)

    def see_dialog(
        self,
        name: str,
        opening: Callable[[], object],
        prepare: Callable[[QDialog], None] | None = None,
    ) -> None:
        """Open a dialog, have it looked at, and leave it without a decision.

        Args:
            name: The name of the picture.
            opening: Opens the dialog; it may wait for the answer.
            prepare: Called with the dialog before it is looked at.
        """
        faults: list[Exception] = []
        seen: list[QDialog] = []

        def look() -> None:
            dialog = next(dialogs(), None)
            if dialog is None or seen:
                return
            seen.append(dialog)
            try:
                if prepare is not None:
                    prepare(dialog)
                self.see(name, dialog)
            except Exception as fault:  # noqa: BLE001 - Qt would only print it
                faults.append(fault)
            dialog.reject()

        watch = QTimer()
        watch.timeout.connect(look)
        watch.start(20)
        QTimer.singleShot(0, opening)
        try:
            wait_for(lambda: faults or (seen and next(dialogs(), None) is None))
        except TimeoutError as fault:
            raise TimeoutError(name) from fault
        finally:
            watch.stop()
        if faults:
            raise faults[0]
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def see_command(
        self, name: str, command: str, prepare: Callable[[QDialog], None] | None = None
    ) -> None:
        """Open a dialog by its command."""
        action = self.services.commands.action(command)
        assert action.isEnabled(), f"{command} is greyed out"
        self.see_dialog(name, action.trigger, prepare)

    @contextmanager
    def undone(self) -> Iterator[None]:
        """Undo afterwards what a scene changes in the form."""
        stack = self.services.document.undo_stack
        before = stack.index()
        yield
        stack.setIndex(before)
        wait_for(lambda: self.services.derived.is_current)


def dialogs() -> Iterator[QDialog]:
    """Yield the dialogs that are seen."""
    # Qt drops a dialog's Python part with the widget, so the list is made each time.
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QDialog) and each.isVisible():
            yield each


Scene = Callable[[Stage], None]
