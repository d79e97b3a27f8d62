"""A box for a picture: chosen from a file, dropped or pasted, and made small enough for a page."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from builder.errors import BuilderError
from builder.gui.widgets.file_drop import brings_project
from builder.gui.widgets.messages import Messages
from builder.gui.widgets.picture_sources import (
    SUFFIXES,
    PictureSource,
    has_picture,
    of_file,
    picture_sources,
    takes_still,
)
from builder.gui.widgets.pictures import PreparedPicture, picture_of
from builder.gui.widgets.tasks import Task, Tasks
from builder.gui.widgets.theme import set_tone
from builder.say import say

_PATTERN: Final = say("Pictures ({patterns})", patterns=" ".join(f"*{each}" for each in SUFFIXES))
_SHOWN: Final = QSize(240, 96)
_TYPES: Final = {"svg+xml": "SVG", "jpeg": "JPEG", "png": "PNG", "gif": "GIF", "webp": "WebP"}


class PictureBox(QFrame):
    """Shows a picture with the room that it takes, and takes another one.

    Args:
        most: The most characters of the picture's ``data:`` URL.
        name: What assistive technology calls it.
        removable: Whether there may be no picture.

    Signals:
        picked(url): Another picture was taken, or none (empty).
    """

    picked = Signal(str)

    def __init__(
        self, most: int, name: str, *, removable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("picture_box")
        self.setAcceptDrops(True)
        self._most = most
        self._url = ""
        self._picture = QPixmap()
        self._messages: Messages | None = None
        self._tasks: Tasks | None = None
        self._task: Task[PreparedPicture] | None = None
        self.shown = QLabel(say("Drop a picture here"))
        self.shown.setObjectName("picture_shown")
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.shown.setMinimumHeight(_SHOWN.height())
        self.shown.setFrameShape(QFrame.Shape.StyledPanel)
        self.choose_button = QPushButton(say("Choose…"))
        self.choose_button.setAccessibleName(say("{property}: choose a file", property=name))
        self.choose_button.clicked.connect(lambda _checked: self.choose())
        self.paste_button = QPushButton(say("Paste"))
        self.paste_button.setAccessibleName(
            say("{property}: paste from the clipboard", property=name)
        )
        self.paste_button.clicked.connect(lambda _checked: self.paste())
        self.remove_button = QPushButton(say("Remove"))
        self.remove_button.setAccessibleName(say("{property}: remove", property=name))
        self.remove_button.clicked.connect(lambda _checked: self._take(""))
        self.facts = _small_print("picture_facts")
        self.said = _small_print("picture_said")
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for each in (self.choose_button, self.paste_button, self.remove_button):
            buttons.addWidget(each)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.shown)
        column.addLayout(buttons)
        column.addWidget(self.facts)
        column.addWidget(self.said)
        self.remove_button.setVisible(removable)
        self.show_url("")

    def equip(self, messages: Messages, tasks: Tasks) -> None:
        """Take what asks for a file, and what works off the UI thread."""
        self._messages, self._tasks = messages, tasks

    @property
    def is_busy(self) -> bool:
        """Whether a picture is being read."""
        return self._task is not None

    def show_url(self, url: str) -> None:
        """Show a picture; emits nothing."""
        if url == self._url and self.facts.text():
            return
        self._tell("")
        self._url = url
        self._picture = QPixmap.fromImage(picture_of(url)) if url else QPixmap()
        self.remove_button.setEnabled(bool(url))
        self._draw()
        self.facts.setText(_facts(url, self._most))

    def forget(self) -> None:
        """Give up a picture that is being read, and what was said of an earlier one."""
        if self._task is not None:
            self._task.cancel()
        self._tell("")

    # -- ways for a picture to get here --------------------------------------------------------

    def choose(self) -> None:
        """Ask for a file."""
        chosen = (
            self._messages.open_file(say("Choose a picture"), _PATTERN) if self._messages else None
        )
        if chosen is not None:
            self._read(of_file(chosen))

    def paste(self) -> None:
        """Take what is on the clipboard."""
        # Qt has no data for a clipboard that nobody has put anything on.
        mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if mime is None or not self._take_mime(mime):
            self._tell(say("There is no picture on the clipboard."), "error")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if (mime.hasUrls() or has_picture(mime)) and not brings_project(mime):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._take_mime(event.mimeData()):
            event.acceptProposedAction()
        else:
            self._tell(say("Only a picture that is on this computer can be taken."), "error")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    # -- taking it -----------------------------------------------------------------------------

    def _take_mime(self, mime: QMimeData) -> bool:
        """Take what was dropped or pasted; tells whether there is a picture in it."""
        sources = picture_sources(mime)
        if sources:
            self._read(sources[0])
        return bool(sources)

    def _read(self, source: PictureSource) -> None:
        if self._tasks is None:
            return
        self.forget()
        self._tell(say("Reading the picture…"))
        most = self._most

        def work(_task: Task[PreparedPicture]) -> PreparedPicture:
            return source.prepare(most)

        self._task = self._tasks.run(
            say("Reading a picture"), work, self._on_prepared, self._on_failed, self
        )
        self._task.dropped.connect(self._on_dropped)

    def _on_dropped(self) -> None:
        """Rest again: the person cancelled it in the status bar."""
        self._task = None
        self._tell("")

    def _on_prepared(self, picture: PreparedPicture) -> None:
        self._task = None
        if picture.is_still and self._messages and not takes_still(self._messages):
            self._tell("")
            return
        self._take(picture.url)
        self._tell(picture.note)
        if picture.before:
            now = _facts(picture.url, self._most)
            self.facts.setText(
                say("{facts}; the file has {bytes:,}", facts=now, bytes=picture.before)
            )

    def _on_failed(self, fault: BuilderError) -> None:
        self._task = None
        self._tell(str(fault), "error")

    def _take(self, url: str) -> None:
        if url != self._url:
            self.show_url(url)
            self.picked.emit(url)

    def _tell(self, words: str, tone: str = "hint") -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
        set_tone(self.said, tone)

    def _draw(self) -> None:
        pixmap = self._picture
        if pixmap.isNull():
            self.shown.setPixmap(QPixmap())
            self.shown.setText(
                say("This picture cannot be shown") if self._url else say("Drop a picture here")
            )
            return
        room = QSize(max(self.width() - 8, _SHOWN.width()), _SHOWN.height() - 8)
        fitting = pixmap.size().boundedTo(room)
        ratio = self.devicePixelRatioF()
        # Something is seen of the thinnest line.
        shape = pixmap.size().scaled(fitting, Qt.AspectRatioMode.KeepAspectRatio)
        scaled = pixmap.scaled(
            shape.expandedTo(QSize(1, 1)) * ratio,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(ratio)
        self.shown.setPixmap(scaled)


def _facts(url: str, most: int) -> str:
    """Say what a picture is and takes, such as ``PNG, 4,210 of 16,384 bytes``."""
    if not url:
        return say("At most {most:,} bytes; larger ones are made smaller.", most=most)
    type_ = url.removeprefix("data:image/").partition(",")[0].partition(";")[0]
    return say(
        "{type}, {count:,} of {most:,} bytes as it is sent",
        type=_TYPES.get(type_) or say("Unknown"),
        count=len(url),
        most=most,
    )


def _small_print(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("tone", "hint")
    label.setWordWrap(True)
    return label
