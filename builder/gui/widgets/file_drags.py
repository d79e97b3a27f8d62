"""Files that are dragged over what would take their addresses for text, or swallow them."""

from __future__ import annotations

import sys
from typing import Any, Final

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QWidget

from builder.gui.widgets.file_drop import brings_files

_ENGINE: Final = "PySide6.QtWebEngineWidgets"  # loaded with the first page


class FileDrags(QObject):
    """Keeps text boxes and pages from taking files, so that what is around them is asked.

    Text that is dragged they take as ever. Only what comes to a window as a whole passes through
    here, and is looked at when a drag begins over it.

    Args:
        app: The application.
        parent: Whose life it shares.
    """

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.focusWindowChanged.connect(self.watch)

    def watch(self) -> None:
        """Watch each window that there is by now."""
        for window in QApplication.topLevelWindows():
            window.installEventFilter(self)  # which does nothing where it is

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            taken = not brings_files(event.mimeData())
            for top in QApplication.topLevelWidgets():
                for each in _takers(top):
                    each.setAcceptDrops(taken)
        return super().eventFilter(watched, event)


def _takers(top: QWidget) -> list[QWidget]:
    # Looked up here, as PySide6 makes a class at the first look.
    texts = (QtWidgets.QLineEdit, QtWidgets.QPlainTextEdit, QtWidgets.QTextEdit)
    found: list[QWidget] = [each for kind in texts for each in top.findChildren(kind)]
    engine: Any = sys.modules.get(_ENGINE)
    for view in top.findChildren(engine.QWebEngineView) if engine else ():
        # The widget that shows the page in it comes with the page.
        found += [each for each in (view, view.focusProxy()) if each is not None]
    return found
