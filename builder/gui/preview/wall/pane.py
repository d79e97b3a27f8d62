"""One pane of the wall: the page in its own way, with what the pane is called above it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QVBoxLayout, QWidget

from builder.gui.preview.wall.head import Head, Note
from builder.gui.preview.wall.setups import described, media_of, title_of
from builder.gui.web.browser import Browser
from builder.gui.web.devices import device_of, page_height
from builder.gui.widgets.theme import set_property
from builder.say import say
from builder.storage.walls import Setup
from builder.value import dataclass

_OUTLINE: Final = 1  # of #device_frame in the style sheet


class Pane(QFrame):
    """Shows the page by its setup.

    Args:
        setup: How.
        ground: What all panes stand on.
        waiting: What the cover says until the page is there.
        menu: Makes the pane's menu, when it is opened.

    Attributes:
        browser: The engine and the page in it.
        note: What is said about the page, once something was. It stands on the ground, as it may be
            wider than the pane.
        setup: How the page is shown.
        opened_with: The query parameters that the page was opened with.
        is_due: Whether the page is to be opened, once it is its turn.
        scale: How many times its size the screen is shown.

    Signals:
        pressed(): The pane, not its page, was pressed.
        renamed(title): The person gave the pane a title.
        again_wanted(): The page is to be opened again.
    """

    pressed = Signal()
    renamed = Signal(str)
    again_wanted = Signal()

    def __init__(
        self, setup: Setup, ground: QWidget, waiting: str, menu: Callable[[], QMenu]
    ) -> None:
        super().__init__(ground)
        self.setObjectName("wall_pane")
        self.browser = Browser(self)
        self.setup = setup
        self.opened_with: dict[str, str] = {}
        self.is_due = False
        self.scale = 1.0
        self.head = Head(self, menu)
        self._frame = QFrame(self)
        self._frame.setObjectName("device_frame")
        self._inside = QVBoxLayout(self._frame)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._cover = QLabel(waiting, self)
        self._cover.setObjectName("preview_cover")
        self._cover.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._cover.setWordWrap(True)
        self.note: Note | None = None
        self._ground = ground
        self._room = QRect()
        self.head.pressed.connect(self.pressed)
        self.head.renamed.connect(self.renamed)
        self.browser.fell.connect(self.tell)
        self.browser.gave_up.connect(lambda text: self.tell(text, offers_again=True))
        self._show_title()

    # -- what it shows -------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """What the pane is called."""
        return title_of(self.setup)

    @property
    def width_wanted(self) -> int:
        """Width of the screen in CSS pixels; 0 for as wide as there is room."""
        return device_of(self.setup.device).width

    @property
    def height_wanted(self) -> int:
        """Height of the page in CSS pixels; 0 for as high as there is room."""
        setup = self.setup
        return page_height(device_of(setup.device), setup.height, keyboard=setup.keyboard)

    def change(self, setup: Setup) -> bool:
        """Show the page by another setup; returns whether it has to be opened again for that."""
        before, self.setup = self.setup, setup
        self.hush()
        self._show_title()
        self._follow_setup()
        return (before.language, before.channel) != (setup.language, setup.channel)

    def start(self) -> None:
        """Start the engine, unless it has started.

        Raises:
            BuilderError: Too many pages are open.
        """
        if self.browser.view is not None:
            return
        self._inside.addWidget(
            self.browser.start(self._frame, "preview_view", say("The form's page"))
        )
        self._follow_setup()

    def wait(self, words: str) -> None:
        """Say on the cover what is waited for, unless it is over another form's page."""
        if self._cover.text():
            self._cover.setText(words)

    def cover(self) -> None:
        """Put the cover over the page, which is of a form that is not open any more."""
        self._cover.clear()
        self._cover.show()

    def uncover(self) -> None:
        """Take the cover away: the page is there."""
        self._cover.hide()

    def hush(self) -> None:
        """Take back what was said about the page."""
        if self.note is not None:
            self.note.hide()

    def tell(self, text: str, *, offers_again: bool = False) -> None:
        """Say something about the page.

        Args:
            text: The text.
            offers_again: Whether the page waits to be opened again.
        """
        if self.note is None:
            self.note = Note(self._ground)
            self.note.again_wanted.connect(self.again_wanted)
            self.note.stand_in(self._room)
        self.note.tell(text, offers_again=offers_again)

    def take_down(self) -> None:
        """Drop the page, and go, with what was said about it."""
        self.browser.forget()
        self.browser.stop()
        self.hide()
        self.deleteLater()
        if self.note is not None:
            self.note.hide()
            self.note.deleteLater()

    def mark(self, *, current: bool, several: bool) -> None:
        """Show whether this pane is the one that the bar is about."""
        self.head.setVisible(several)
        set_property(self, "current", current and several)
        self.head.mark(current=current)

    def place(self, screen: QRect, scale: float, head: int) -> None:
        """Take a place in the wall.

        Args:
            screen: Where the screen is.
            scale: How many times its size it is shown.
            head: Height of what stands above it, in pixels.
        """
        edge = QRect(screen).adjusted(-_OUTLINE, -_OUTLINE, _OUTLINE, _OUTLINE)
        self.setGeometry(edge.adjusted(0, -head, 0, 0))
        self.head.setGeometry(0, 0, edge.width(), head)
        inside = QRect(0, head, edge.width(), edge.height())
        self._frame.setGeometry(inside)
        # Within the outline of the screen, which is seen while its page is waited for, too.
        self._cover.setGeometry(inside.adjusted(_OUTLINE, _OUTLINE, -_OUTLINE, -_OUTLINE))
        self._room = inside.translated(self.pos())
        if self.note is not None:
            self.note.stand_in(self._room)
        if scale != self.scale:
            self.scale = scale
            self._zoom()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()
        super().mousePressEvent(event)

    def _follow_setup(self) -> None:
        self.browser.set_media(media_of(self.setup))
        # What has a keyboard of its own has a mouse, too.
        self.browser.show_scroll_bars(shown=not device_of(self.setup.device).keyboard)
        self._zoom()

    def _zoom(self) -> None:
        self.browser.set_zoom(self.scale * self.setup.text_size / 100)

    def _show_title(self) -> None:
        self.head.show_title(self.title, described(self.setup))
        self.setAccessibleName(self.title)


@dataclass(frozen=True)
class Standing:
    """How the panes of a wall stand.

    Attributes:
        panes: Each of them, with its setup.
        kept: What is entered in each.
        current: The place of the current one.
    """

    panes: tuple[tuple[Pane, Setup], ...]
    kept: tuple[str, ...]
    current: int
