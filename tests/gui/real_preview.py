"""Opens the first preview, and compares the four ways, on a real display.

Run by test_preview_window.py.

Qt's offscreen platform has no graphics card to be drawn by, so what a web view does to its window
shows on a display only. Prints what was seen, as JSON.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from builder.app import make_window
from builder.gui.export.workspace import ExportWorkspace
from builder.gui.main_window import MainWindow
from builder.gui.preview.workspace import PreviewWorkspace
from builder.gui.widgets.messages import Messages
from builder.settings import Home

_GRAB_MS = 10
_LONGEST_MS = 240_000
_AFTERWARDS = 30  # pictures


class Remade(QObject):
    """Counts how often a window was made again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.times = 0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.WinIdChange
        return super().eventFilter(watched, event)


class Watch:
    """Takes pictures of the screen from before the first preview until some time after."""

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        self._app = app
        self._window = window
        self._before = int(window.winId())
        self._remade = Remade(window)
        self._blackest = 0.0
        self._left = _AFTERWARDS
        self._timer = QTimer(window)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        self._window.files.new("demo-form")
        self._window.theme.choose("light")
        self._window.go("design")
        QTimer.singleShot(500, self._window, self._enter)
        QTimer.singleShot(_LONGEST_MS, self._window, lambda: self._app.exit(1))

    def _enter(self) -> None:
        self._window.go("preview")
        self._timer.start(_GRAB_MS)

    def _look(self) -> None:
        place = self._window.geometry()
        screen = self._window.screen().grabWindow(
            0, place.x(), place.y(), place.width(), place.height()
        )
        self._blackest = max(self._blackest, _black(screen.toImage()))
        if not _preview(self._window).browser.is_open:
            return
        self._left -= 1
        if self._left == 0:
            self._timer.stop()
            self._window.services.commands.run("export.parity")
            self._timer = QTimer(self._window)
            self._timer.timeout.connect(self._wait_for_comparison)
            self._timer.start(_GRAB_MS)

    def _wait_for_comparison(self) -> None:
        workspace = self._window.workspace("export")
        assert isinstance(workspace, ExportWorkspace)
        if not workspace.parity.is_done:
            return
        self._timer.stop()
        same = int(self._window.winId()) == self._before and not self._remade.times
        seen = {"same window": same, "compared": workspace.parity.table.has_rows}
        sys.stdout.write(json.dumps({**seen, "blackest": self._blackest}))
        self._window.services.document.undo_stack.setClean()
        self._window.close()
        self._app.exit(0)


def _preview(window: MainWindow) -> PreviewWorkspace:
    workspace = window.workspace("preview")
    assert isinstance(workspace, PreviewWorkspace)
    return workspace


def _black(picture: QImage) -> float:
    """Return the share of a picture that is black."""
    small = picture.scaled(160, 100)
    colours = [small.pixelColor(x, y).lightness() for x in range(160) for y in range(100)]
    return sum(colour < 8 for colour in colours) / len(colours)


def main() -> int:
    app = QApplication(sys.argv)
    window = make_window(app, Home(Path(sys.argv[1])), Messages())
    window.setGeometry(0, 0, 1200, 900)
    window.show()
    watch = Watch(app, window)
    QTimer.singleShot(0, window, watch.start)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
