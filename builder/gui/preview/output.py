"""The preview's output: what would be delivered, what was sent, and the console."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QTabWidget, QWidget

from builder.gui.widgets.icons import icon
from builder.say import say

_LINES_MAX: Final = 500
_ICONS: Final = {"error": "error", "warning": "warning"}
_LEVEL: Final = Qt.ItemDataRole.UserRole
_TEXT: Final = Qt.ItemDataRole.UserRole + 1
_COUNT: Final = Qt.ItemDataRole.UserRole + 2


class Console(QListWidget):
    """Lines with their time; it scrolls along while its end is in sight.

    Equal lines are one line, which says how often it came and moves to the end.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview_console")
        self.setAccessibleName(say("Console of the page"))
        self.setWordWrap(True)
        self.setIconSize(QSize(16, 16))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._follows = True
        bar = self.verticalScrollBar()
        bar.actionTriggered.connect(lambda _: self._note_place())
        bar.valueChanged.connect(lambda _: self._note_place())
        # Lines get their height when they are laid out, some time after they were added.
        bar.rangeChanged.connect(lambda _least, most: self._follow(most))

    def say(self, level: str, text: str) -> None:
        """Add a line.

        Args:
            level: ``info``, ``warning`` or ``error``.
            text: The line.
        """
        count = 1
        for row in range(self.count()):
            before = self.item(row)
            if (before.data(_LEVEL), before.data(_TEXT)) == (level, text):
                count = before.data(_COUNT) + 1
                self.takeItem(row)
                break
        times = f"  (×{count})" if count > 1 else ""
        now = f"{datetime.now().astimezone():%H:%M:%S}"
        line = QListWidgetItem(icon(_ICONS.get(level, "info")), f"{now}  {text}{times}")
        for role, value in ((_LEVEL, level), (_TEXT, text), (_COUNT, count)):
            line.setData(role, value)
        self.addItem(line)
        if self.count() > _LINES_MAX:
            self.takeItem(0)

    def _follow(self, end: int) -> None:
        if self._follows:
            self.verticalScrollBar().setValue(end)

    def _note_place(self) -> None:
        bar = self.verticalScrollBar()
        self._follows = bar.value() >= bar.maximum()


class Output(QTabWidget):
    """The three tabs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview_tabs")
        self.setAccessibleName(say("What comes out of the page"))
        self.setDocumentMode(True)
        self.payload = _text_view("preview_payload", say("What would be delivered"))
        self.sent = _text_view("preview_sent", say("What the page sent"))
        self.console = Console()
        self.addTab(self.payload, say("Would be delivered"))
        self.addTab(self.sent, say("Sent by the page"))
        self.addTab(self.console, say("Console"))

    def show_payload(self, text: str) -> None:
        """Show what would be delivered; the place in the text stays where nothing changed."""
        if text != self.payload.toPlainText():
            self.payload.setPlainText(text)

    def show_submission(self, body: str) -> None:
        """Show what the page sent, JSON or not, and bring it to the front."""
        try:
            shown = json.dumps(json.loads(body), indent=2, ensure_ascii=False)
        except ValueError:
            shown = body
        self.sent.setPlainText(f"POST /submit\n\n{shown}")
        self.setCurrentWidget(self.sent)

    def clear_all(self) -> None:
        """Forget everything, as when another form was opened."""
        self.payload.clear()
        self.sent.clear()
        self.console.clear()


def _text_view(name: str, spoken: str) -> QPlainTextEdit:
    view = QPlainTextEdit()
    view.setObjectName(name)
    view.setAccessibleName(spoken)
    view.setReadOnly(True)
    view.setTabChangesFocus(True)
    view.setProperty("code", True)
    view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    return view
