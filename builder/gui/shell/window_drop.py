"""A file that is dropped anywhere in the window where nothing nearer takes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from builder.gui.shell.exchange import promise
from builder.gui.state.workspace import Workspace
from builder.gui.widgets.file_drop import dropped_file, is_form


class WindowDrop:
    """Gives a dropped file to the workspace in front if that has a use for it, else opens it.

    Args:
        front: Returns the workspace in front; None for the start page.
        tell: Says what becomes of the file while it is dragged; empty for nothing.
        open_: Opens a project, or imports a form.
    """

    def __init__(
        self,
        front: Callable[[], Workspace | None],
        tell: Callable[[str], None],
        open_: Callable[[Path], None],
    ) -> None:
        self._front = front
        self._tell = tell
        self._open = open_

    def enter(self, event: QDragEnterEvent) -> None:
        """Say what becomes of the file, if something does."""
        path = dropped_file(event.mimeData())
        told = self._promise(path) if path is not None and not _is_busy() else ""
        self._tell(told)
        event.setAccepted(bool(told))

    def leave(self) -> None:
        """Say nothing any more."""
        self._tell("")

    def drop(self, event: QDropEvent) -> None:
        """Take the file."""
        self._tell("")
        path = dropped_file(event.mimeData())
        if path is None:
            return
        event.acceptProposedAction()
        front = self._front()
        if front is not None and front.takes(path):
            front.take(path)
        else:
            self._open(path)

    def _promise(self, path: Path) -> str:
        front = self._front()
        return (front.takes(path) if front else "") or (promise(path) if is_form(path) else "")


def _is_busy() -> bool:
    """Tell whether a dialog waits for an answer first."""
    return QApplication.activeModalWidget() is not None
