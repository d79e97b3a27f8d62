"""What became of a submission, moment by moment, with what the person saw."""

from __future__ import annotations

import time
from dataclasses import dataclass as changing
from typing import Final, Literal

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap

from builder.deliver.preview_server import Noted, Surroundings
from builder.gui.web.browser import Browser
from builder.gui.web.probe import Look

PICTURE_HEIGHT: Final = 96
_WIDEST: Final = 96
_SAMPLE: Final = 24  # pixels
_PAINTED_MS: Final = 120  # the engine paints in a process of its own, a little later

Kind = Literal["submit", "answer", "screen", "message", "closed"]


@changing
class Moment:
    """One moment.

    Attributes:
        kind: The page sent its answers, was answered, showed another screen, said something to the
            chat, or was closed.
        text: What was sent, answered, shown or said.
        after: Seconds since the answers were sent.
        screen: The title of what the person saw in place of the form; empty for the form, None as
            long as the page has not told.
        picture: What the person saw; None where nothing was painted.
    """

    kind: Kind
    text: str
    after: float
    screen: str | None = None
    picture: QPixmap | None = None


def is_painted(browser: Browser) -> bool:
    """Tell whether something of a page is to be seen, and not only its background."""
    if browser.view is None or not browser.view.isVisible():
        return True  # nobody looks
    small = browser.view.grab().toImage().scaled(_SAMPLE, _SAMPLE)
    return len({small.pixel(x, y) for x in range(_SAMPLE) for y in range(_SAMPLE)}) > 1


class Timeline(QObject):
    """Notes the moments of the latest submission of one of the pages that are joined.

    Attributes:
        around: What the pages meet; they share it.
        moments: The moments in their order.

    Signals:
        began(): Another submission begins.
        changed(): There is another moment, or more is known of one.
    """

    began = Signal()
    changed = Signal()
    _noted = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.around = Surroundings()
        self.moments: list[Moment] = []
        self._pages: list[_Page] = []
        self._origin = ""
        self._start = 0.0
        # Emitted on the servers' threads, and arrives on this one.
        self.around.note = self._noted.emit
        self._noted.connect(self._on_noted)

    def join(self, browser: Browser) -> None:
        """Let a page meet what the others meet, and note its submissions."""
        browser.server.around = self.around
        page = _Page(self, browser)
        self._pages.append(page)
        browser.destroyed.connect(lambda: self._pages.remove(page))

    def clear(self) -> None:
        """Forget everything, as when another form was opened."""
        self.moments = []
        self._origin = ""
        self.changed.emit()

    @property
    def was_delivered(self) -> bool:
        """Whether the submission was answered as one that was taken."""
        answers = [each.text for each in self.moments if each.kind == "answer"]
        return bool(answers) and answers[-1][:3] in ("200", "202")

    @property
    def closed_after(self) -> float | None:
        """Seconds from the submission until the form was closed; None if it was not."""
        return next((each.after for each in self.moments if each.kind == "closed"), None)

    @property
    def screen(self) -> str:
        """The title of the last screen in place of the form; empty while there is none."""
        return next((each.text for each in reversed(self.moments) if each.kind == "screen"), "")

    def note(self, browser: Browser, kind: Kind, text: str, at: float | None = None) -> None:
        """Add a moment of a page, if it is the one that sent something.

        Args:
            browser: The page's.
            kind: What happened.
            text: What was said.
            at: When, as :func:`time.monotonic` has it; now by default.
        """
        if browser.server.origin != self._origin or not self._origin:
            return
        now = time.monotonic() if at is None else at
        # Before it was answered, a page shows the form and nothing else.
        screen = "" if kind in ("submit", "answer") else None
        moment = Moment(kind, text, now - self._start, screen)
        self.moments.append(moment)
        if kind == "screen":
            moment.screen = text
            QTimer.singleShot(_PAINTED_MS, self, lambda: self._take_picture(browser, moment))
        else:
            self._take_picture(browser, moment)
            browser.look()
        self.changed.emit()

    def note_look(self, browser: Browser, look: Look) -> None:
        """Note what a page shows."""
        if browser.server.origin != self._origin or not self._origin:
            return
        if look.screen and look.screen != self.screen:
            self.note(browser, "screen", look.screen)
        waiting = [each for each in self.moments if each.screen is None]
        for each in waiting:
            each.screen = look.screen
        if waiting:
            self.changed.emit()

    def _on_noted(self, noted: Noted) -> None:
        page = next((each for each in self._pages if each.origin == noted.origin), None)
        if page is None:
            return
        if noted.kind == "submit":
            self._origin, self._start = noted.origin, noted.at
            self.moments = []
            self.began.emit()
        self.note(page.browser, noted.kind, noted.text, noted.at)

    def _take_picture(self, browser: Browser, moment: Moment) -> None:
        if browser.view is None or not browser.view.isVisible():
            return
        whole: QPixmap = browser.view.grab()
        if not whole.isNull():
            moment.picture = whole.scaled(
                _WIDEST,
                PICTURE_HEIGHT,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self.changed.emit()


class _Page(QObject):
    """One page that is joined."""

    def __init__(self, timeline: Timeline, browser: Browser) -> None:
        super().__init__(browser)
        self.browser = browser
        self._timeline = timeline
        browser.told_host.connect(self._on_told)
        browser.looked.connect(self._on_looked)
        browser.opened.connect(self._on_opened)

    @property
    def origin(self) -> str:
        """The origin of its server."""
        return self.browser.server.origin

    def _on_told(self, text: str) -> None:
        # All else that it says, its server notes.
        if text == "window.close()":
            self._timeline.note(self.browser, "message", text)
            if self._timeline.around.closing.window_closes:
                self._timeline.note(self.browser, "closed", text)

    def _on_opened(self, ok: bool) -> None:  # noqa: FBT001 - Qt's signature
        late_s, page = self._timeline.around.closing.late_s, self.browser.page
        if not ok or not late_s or page is None:
            return
        from builder.gui.web.chat_scripts import come_late  # noqa: PLC0415 - loaded by now

        # It may be another page by then.
        QTimer.singleShot(round(1000 * late_s), page, lambda: come_late(page))

    def _on_looked(self, look: Look | None) -> None:
        if look is not None:
            self._timeline.note_look(self.browser, look)
