"""Takes colours from a picture or a list, and hands them out to the theme."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QMimeData, QSize, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)

from builder.errors import BuilderError
from builder.form.colour_lists import NamedColour, colours_in
from builder.form.contrasts import COLOURS, ThemeColour, better, contrasts
from builder.form.pictures import content_of
from builder.form.project import Theme
from builder.gui.appearance.colour_names import names_of_colours
from builder.gui.appearance.contrast_list import ratio_of
from builder.gui.appearance.picture_colours import main_colours
from builder.gui.appearance.sample import swatch
from builder.gui.widgets.file_drop import brings_project
from builder.gui.widgets.keyboard import put_in_order
from builder.gui.widgets.messages import Messages
from builder.gui.widgets.picture_sources import read_content
from builder.gui.widgets.pictures import as_pages_show, image_of, is_picture
from builder.gui.widgets.sentences import inside
from builder.gui.widgets.tasks import Task, Tasks
from builder.gui.widgets.theme import Hint, colours, set_tone
from builder.say import listed, say, say_count

_PATTERN: Final = (
    f"{say('Pictures and lists of colours')} "
    "(*.png *.jpg *.jpeg *.gif *.webp *.svg *.bmp *.css *.scss *.less *.json *.gpl *.txt)"
)
_PER_LINE: Final = 8
_ASK: Final = say("Drop a picture or a list of colours here.")
# Those of which a paler or darker shade is proposed where they cannot be seen.
_SHADED: Final[tuple[ThemeColour, ...]] = ("accent", "ink")


class ColourSource(QFrame):
    """Shows the colours that it was given; each is handed out by a menu.

    Args:
        tasks: The way off the UI thread.
        messages: Asks for files.
        theme: Returns the theme as it is now.

    Attributes:
        said: What was found, or why nothing was.

    Signals:
        assigned(attribute, colour): A colour of the theme is to become that one.
    """

    assigned = Signal(str, str)

    def __init__(self, tasks: Tasks, messages: Messages, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self.setObjectName("colour_source")
        self.setAcceptDrops(True)
        self._tasks, self._messages, self._theme = tasks, messages, theme
        self._task: Task[tuple[NamedColour, ...]] | None = None
        self._buttons: list[QToolButton] = []
        self.said = Hint(_ASK)
        self.said.setObjectName("colour_source_said")
        self.choose_button = QPushButton(say("Choose a file…"))
        self.choose_button.setObjectName("colour_source_choose")
        self.choose_button.setAccessibleName(say("Choose a picture or a list of colours"))
        self.choose_button.clicked.connect(lambda _on: self.choose())
        self.paste_button = QPushButton(say("Paste"))
        self.paste_button.setObjectName("colour_source_paste")
        self.paste_button.setAccessibleName(say("Paste a picture or a list of colours"))
        self.paste_button.clicked.connect(lambda _on: self.paste())
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.paste_button)
        buttons.addStretch(1)
        self._grid = QGridLayout()
        self._grid.setSpacing(2)
        self._grid.setColumnStretch(_PER_LINE, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.said)
        column.addLayout(self._grid)
        column.addLayout(buttons)

    @property
    def found(self) -> list[QToolButton]:
        """The swatches that are shown, each with its menu."""
        return list(self._buttons)

    @property
    def is_busy(self) -> bool:
        """Whether something is being read."""
        return self._task is not None

    # -- ways for colours to get here ----------------------------------------------------------

    def choose(self) -> None:
        """Ask for a file."""
        path = self._messages.open_file(say("Take the colours from a picture or list"), _PATTERN)
        if path is not None:
            self._read_file(path)

    def paste(self) -> None:
        """Take what is on the clipboard."""
        # Qt has no data for a clipboard that nobody has put anything on.
        mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if mime is None or not self._take(mime):
            self._tell(say("There is neither a picture nor a text on the clipboard."), "error")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        has_any = mime.hasUrls() or mime.hasImage() or mime.hasText() or mime.hasColor()
        if has_any and not brings_project(mime):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._take(event.mimeData()):
            event.acceptProposedAction()
        else:
            self._tell(say("Only a file that is on this computer can be taken."), "error")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def _take(self, mime: QMimeData) -> bool:
        files = [Path(each.toLocalFile()) for each in mime.urls() if each.isLocalFile()]
        image = mime.imageData() if mime.hasImage() else None
        if files:
            self._read_file(files[0])
        elif mime.hasColor():
            self._show((NamedColour(QColor(mime.colorData()).name()),))
        elif isinstance(image, QImage) and not image.isNull():
            self._work(lambda _task: main_colours(as_pages_show(image)))
        elif mime.hasFormat("image/svg+xml"):
            content = bytes(mime.data("image/svg+xml").data())
            self._work(lambda _task: _colours_of(content))
        elif mime.hasText() and mime.text().strip():
            words = mime.text()
            content = content_of(words.strip()) or words.encode("utf-8", "replace")
            self._work(lambda _task: _colours_of(content))
        else:
            return False
        return True

    def _read_file(self, path: Path) -> None:
        self._work(lambda _task: _colours_of(read_content(path)))

    def _work(
        self, work: Callable[[Task[tuple[NamedColour, ...]]], tuple[NamedColour, ...]]
    ) -> None:
        self.forget()
        names_of_colours()  # here, as it asks Qt
        self._tell(say("Reading the colours…"))
        self._task = self._tasks.run(
            say("Reading colours"), work, self._show, self._on_failed, self
        )
        self._task.dropped.connect(self._on_dropped)

    def forget(self) -> None:
        """Give up what is being read."""
        if self._task is not None:
            self._task.cancel()

    def _on_dropped(self) -> None:
        self._task = None
        self._tell(_ASK)

    def _on_failed(self, fault: BuilderError) -> None:
        self._task = None
        self._tell(str(fault), "error")

    def _tell(self, words: str, tone: str = "hint") -> None:
        self.said.setText(words)
        set_tone(self.said, tone)

    # -- handing them out ----------------------------------------------------------------------

    def _show(self, found: Sequence[NamedColour]) -> None:
        self._task = None
        for each in self._buttons:
            self._grid.removeWidget(each)
            each.hide()
            each.deleteLater()
        self._buttons = [self._button(each) for each in found]
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, place // _PER_LINE, place % _PER_LINE)
        put_in_order((*self._buttons, self.choose_button), self.choose_button)
        if not found:
            self._tell(say("Nothing can be seen in this picture."), "error")
            return
        said = say_count(
            "One colour. Press it to say what it is for.",
            "{count} colours. Press one to say what it is for.",
            len(found),
        )
        if nearest := sum(each.is_nearest for each in found):
            said += " " + say_count(
                "{count} of them is the nearest in sRGB, which lacks the one of the list.",
                "{count} of them are the nearest in sRGB, which lacks those of the list.",
                nearest,
            )
        self._tell(said)

    def _button(self, found: NamedColour) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"found_{found.colour[1:]}")
        button.setIcon(swatch(found.colour, QColor(colours().line)))
        button.setIconSize(QSize(24, 24))
        nearest = say("the nearest in sRGB") if found.is_nearest else ""
        words = listed(filter(None, (found.name, found.colour, nearest)))
        button.setToolTip(words)
        button.setAccessibleName(say("{colour}: say what it is for", colour=words))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self._fill(menu, found.colour))
        button.setMenu(menu)
        button.setProperty("swatch", True)
        return button

    def _fill(self, menu: QMenu, colour: str) -> None:
        menu.clear()
        for attribute, words in COLOURS.items():
            changed = _with(self._theme(), attribute, colour)
            verdict = _verdict(changed, attribute)
            action = menu.addAction(
                say("{colour}: {verdict}", colour=words, verdict=verdict or say("can be seen well"))
            )
            action.setObjectName(f"assign_{attribute}")
            action.triggered.connect(
                lambda _on=False, name=attribute: self.assigned.emit(name, colour)
            )
            if verdict and attribute in _SHADED:
                shade = better(changed, attribute)
                action = menu.addAction(
                    swatch(shade, QColor(colours().line)),
                    say("{use}, as {shade}, which is seen", use=words, shade=shade),
                )
                action.setObjectName(f"assign_{attribute}_shade")
                action.triggered.connect(
                    lambda _on=False, name=attribute, each=shade: self.assigned.emit(name, each)
                )


def _verdict(theme: Theme, attribute: ThemeColour) -> str:
    """Say what a colour makes hard to see; empty if nothing."""
    involved = {"card": {"ink", "card", "accent"}}.get(attribute, {attribute})
    failing = [each for each in contrasts(theme) if not each.passes and each.pair.cause in involved]
    if not failing:
        return ""
    worst = min(failing, key=lambda each: each.ratio / each.pair.needed)
    return say(
        "too faint, {pair} {ratio} of {needed}",
        pair=inside(worst.pair.words),
        ratio=ratio_of(worst),
        needed=f"{worst.pair.needed:g}:1",
    )


def _with(theme: Theme, attribute: str, colour: str) -> Theme:
    changes: dict[str, Any] = {attribute: colour}
    return replace(theme, **changes)


def _colours_of(content: bytes) -> tuple[NamedColour, ...]:
    if is_picture(content):
        return main_colours(image_of(content))
    return colours_in(content, names_of_colours())
