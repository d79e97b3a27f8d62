"""A file that is dropped on a widget."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from builder.storage.project_file import SUFFIX

# As `builder.importers` names them, which is imported with the first file.
_FORMS: Final = frozenset({".xlsx", ".csv", ".tsv", ".json", ".html", ".htm"})


def is_project(path: Path) -> bool:
    """Tell whether a file is a project of this program, by its name."""
    return path.name.lower().endswith(SUFFIX)  # a file system may write it in capitals


def is_form(path: Path) -> bool:
    """Tell whether a file may be a form of another program, or a project, by its name."""
    return path.suffix.lower() in _FORMS


def dropped_file(data: QMimeData) -> Path | None:
    """Return the one file that is dragged; None for a folder, something else, or several."""
    files = [Path(each.toLocalFile()) for each in data.urls() if each.isLocalFile()]
    return files[0] if len(files) == len(data.urls()) == 1 and not files[0].is_dir() else None


def brings_files(data: QMimeData) -> bool:
    """Tell whether data stands for files, whose addresses are no text that anybody means."""
    return any(each.isLocalFile() for each in data.urls())


def brings_project(data: QMimeData) -> bool:
    """Tell whether data stands for one project, which the window opens wherever it is dropped."""
    path = dropped_file(data)
    return path is not None and is_project(path)


class FileDrop(QObject):
    """Takes one file that is dropped on a widget.

    Args:
        target: The widget; of a scroll area, its viewport.
        takes: Tells whether the widget has a use for a file; what is around it is offered others.

    Signals:
        dropped(path): A file was dropped; a :class:`Path`.
    """

    dropped = Signal(object)

    def __init__(self, target: QWidget, takes: Callable[[Path], bool] = lambda _path: True) -> None:
        super().__init__(target)
        self._takes = takes
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent):
            path = dropped_file(event.mimeData())
            if path is None or not self._takes(path):
                event.ignore()
                return True
            event.acceptProposedAction()
            if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
                self.dropped.emit(path)
            return True
        return super().eventFilter(watched, event)
