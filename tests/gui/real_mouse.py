"""Drives the app on a real display with a real mouse; run by test_real_mouse.py.

What Qt's test events cannot do, a drag through the windowing system, is done here: xdotool moves
the pointer while the app's own loop runs. Prints the form's fields after each gesture, as JSON.
"""

import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from builder.app import make_window
from builder.form.fields import NamedField
from builder.gui.design.workspace import DesignWorkspace
from builder.gui.main_window import MainWindow
from builder.gui.widgets.messages import Messages
from builder.settings import Home

_PAUSE_MS = 400


class Gestures:
    def __init__(self, app: QApplication, window: MainWindow) -> None:
        self.app = app
        self.window = window
        design = window.workspace("design")
        assert isinstance(design, DesignWorkspace)
        self.design = design
        self.found: dict[str, list[str]] = {}
        self.steps = [
            ("palette to above gender", self._palette_to_gender),
            ("gender to above first_name", self._gender_to_first),
            ("undo by key", lambda: ["key", "ctrl+z"]),
            ("escape in a drag", self._gender_given_up),
            ("gender to above email", self._gender_to_email),
        ]

    def start(self) -> None:
        self.window.files.new("demo-form")
        self.window.go("design")
        for _ in range(3):  # so small that all fields are in sight
            self.design.canvas.zoom_by(-1)
        QTimer.singleShot(_PAUSE_MS, self.window, self._next)

    def _next(self) -> None:
        if not self.steps:
            sys.stdout.write(json.dumps(self.found))
            self.app.exit(0)
            return
        name, make = self.steps.pop(0)
        mouse = subprocess.Popen(["xdotool", *make()])
        self._wait(mouse, name)

    def _wait(self, mouse: subprocess.Popen[bytes], name: str) -> None:
        """Let the app's loop run until the gesture is over, and a moment longer."""
        if mouse.poll() is None:
            QTimer.singleShot(50, self.window, lambda: self._wait(mouse, name))
        else:
            QTimer.singleShot(_PAUSE_MS, self.window, lambda: self._note(name))

    def _note(self, name: str) -> None:
        fields = self.design.services.document.project.fields
        self.found[name] = [f.name if isinstance(f, NamedField) else f.kind for f in fields]
        self._next()

    def _palette_to_gender(self) -> list[str]:
        pane = self.design.palette_pane
        row = pane.list.visualRect(pane.model.index_of("date"))
        return self._drag(pane.list.viewport(), row.center(), self._above("gender"))

    def _gender_to_first(self) -> list[str]:
        canvas = self.design.canvas
        gender = canvas.rect_of(self._id("gender"))
        return self._drag(canvas.viewport(), gender.center(), self._above("first_name"))

    def _gender_given_up(self) -> list[str]:
        return [*self._gender_to_email()[:-2], "key", "Escape", "sleep", "0.2", "mouseup", "1"]

    def _gender_to_email(self) -> list[str]:
        canvas = self.design.canvas
        canvas.ensure_visible(self._id("gender"))
        gender = canvas.rect_of(self._id("gender"))
        return self._drag(canvas.viewport(), gender.center(), self._above("email"))

    def _above(self, name: str) -> QPoint:
        canvas = self.design.canvas
        rect = canvas.rect_of(self._id(name))
        return canvas.viewport().mapToGlobal(QPoint(rect.center().x(), rect.top() + 2))

    def _id(self, name: str) -> str:
        fields = self.design.services.document.project.fields
        return next(f.id for f in fields if isinstance(f, NamedField) and f.name == name)

    @staticmethod
    def _drag(start: QWidget, at: QPoint, to: QPoint) -> list[str]:
        begin = start.mapToGlobal(at)
        words = ["mousemove", str(begin.x()), str(begin.y()), "sleep", "0.1", "mousedown", "1"]
        for share in (0.05, 0.1, 0.3, 0.6, 0.9, 1.0, 1.0):
            x = begin.x() + (to.x() - begin.x()) * share
            y = begin.y() + (to.y() - begin.y()) * share
            words += ["sleep", "0.06", "mousemove", str(round(x)), str(round(y))]
        return [*words, "sleep", "0.2", "mouseup", "1"]


def main() -> None:
    app = QApplication(["webview-builder"])
    app.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    window = make_window(app, Home(Path(sys.argv[1])), Messages())
    window.setGeometry(0, 0, 1280, 1000)
    window.show()
    gestures = Gestures(app, window)
    QTimer.singleShot(_PAUSE_MS, window, gestures.start)
    QTimer.singleShot(60_000, app, lambda: app.exit(3))
    code = app.exec()
    window.services.document.undo_stack.setClean()
    window.close()
    sys.exit(code)


if __name__ == "__main__":
    main()
