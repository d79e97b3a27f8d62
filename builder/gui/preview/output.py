"""The preview's output: what would be delivered, what was sent, and what was said or blocked."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QTabWidget, QWidget

from builder.gui.preview.timeline_view import TimelineView
from builder.gui.widgets.icons import icon
from builder.gui.widgets.left_to_right import show_code
from builder.say import say

_LINES_MAX: Final = 500
_ICONS: Final = {"error": "error", "warning": "warning"}
_LEVEL: Final = Qt.ItemDataRole.UserRole
_TEXT: Final = Qt.ItemDataRole.UserRole + 1
_COUNT: Final = Qt.ItemDataRole.UserRole + 2


class Console(QListWidget):
    """Lines with their time; it scrolls along while its end is in sight.

    Equal lines are one line, which says how often it came and moves to the end.

    Args:
        name: Its object name.
        spoken: What screen readers call it.
    """

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setProperty("findings", True)
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
    """The tabs below the page.

    Attributes:
        payload: What would be delivered now.
        sent: What the page sent.
        difference: In what these two differ.
        timeline: What became of what was sent.
        console: What the page said.
        blocked: What the page asked for and did not get.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview_tabs")
        self.setAccessibleName(say("What comes out of the page"))
        self.setDocumentMode(True)
        self.payload = _text_view("preview_payload", say("What would be delivered"))
        self.sent = _text_view("preview_sent", say("What the page sent"))
        self.difference = _text_view("preview_difference", say("Difference from the last one sent"))
        self.timeline = TimelineView("preview_timeline")
        self.console = Console("preview_console", say("Console of the page"))
        self.blocked = Console("preview_blocked", say("Requests that were blocked"))
        self._now = b""
        self._last = b""
        self.addTab(self.payload, say("Would be delivered"))
        self.addTab(self.sent, say("Sent by the page"))
        self.addTab(self.difference, say("Difference"))
        self.addTab(self.timeline, say("Timeline"))
        self.addTab(self.console, say("Console"))
        self.addTab(self.blocked, say("Blocked"))
        self._show_difference()

    def show_payload(self, text: str, body: bytes = b"") -> None:
        """Show what would be delivered; the place in the text stays where nothing changed.

        Args:
            text: In words.
            body: The delivery's body; empty if nothing would be delivered.
        """
        self._now = body
        _show(self.payload, text)
        self._show_difference()

    def show_submission(self, body: str, delivery: str, delivered: bytes) -> None:
        """Show what the page sent, JSON or not, and bring it to the front.

        Args:
            body: What it sent.
            delivery: What the backend makes of it, in words.
            delivered: The delivery's body; empty if it refuses.
        """
        try:
            shown = json.dumps(json.loads(body), indent=2, ensure_ascii=False)
        except (ValueError, RecursionError):
            shown = body
        self.sent.setPlainText(f"POST /submit\n\n{shown}\n\n{delivery}".rstrip())
        self._last = delivered or self._last
        self._show_difference()
        self.setCurrentWidget(self.sent)

    def note_blocked(self, url: str) -> None:
        """List a request that was blocked, and say in the tab how many there are."""
        self.blocked.say("warning", url)
        self._count_blocked()

    def clear_console(self) -> None:
        """Forget what the page said, and what was blocked."""
        self.console.clear()
        self.blocked.clear()
        self._count_blocked()

    def clear_all(self) -> None:
        """Forget everything, as when another form was opened."""
        self._now = self._last = b""
        self.payload.clear()
        self.sent.clear()
        self.timeline.show_moments(())
        self.clear_console()
        self._show_difference()

    def _count_blocked(self) -> None:
        count = self.blocked.count()
        words = say("Blocked ({count:,})", count=count) if count else say("Blocked")
        self.setTabText(self.indexOf(self.blocked), words)

    def _show_difference(self) -> None:
        if not self._last:
            words = say("Nothing was sent yet that would be delivered.")
        elif not self._now:
            words = say("Nothing would be delivered now. “Would be delivered” says why.")
        else:
            # Not before it is asked for: most sessions never compare.
            from builder.trial.foreseen import differences  # noqa: PLC0415

            lines = differences(self._last, self._now)
            words = "\n".join(lines) or say("The same would be delivered as the last time.")
        _show(self.difference, words)


def _show(view: QPlainTextEdit, text: str) -> None:
    if text != view.toPlainText():
        view.setPlainText(text)


def _text_view(name: str, spoken: str) -> QPlainTextEdit:
    view = QPlainTextEdit()
    view.setObjectName(name)
    view.setAccessibleName(spoken)
    view.setReadOnly(True)
    view.setTabChangesFocus(True)
    show_code(view)
    view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    return view
