"""The start page: a gallery of starter forms beside the projects of the last days."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from builder.errors import BuilderError
from builder.form.project import Project
from builder.gui.widgets.elided_rows import ElidedRows
from builder.gui.widgets.icons import icon
from builder.gui.widgets.tasks import Tasks
from builder.gui.widgets.theme import Card, Heading, Hint, Space
from builder.storage.project_file import SUFFIX
from builder.storage.starters import Starter, starters

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFont, QPalette

    Draw = Callable[[Project, QSize, QFont, QPalette, float], QPixmap]

log = logging.getLogger(__name__)

_PICTURE: Final = QSize(208, 168)
_LATER_MS: Final = 50
_RECENT_LEAST: Final = 72  # two projects
_NAME: Final = Qt.ItemDataRole.UserRole


class _Choices(QListWidget):
    """A list whose entries are chosen by Enter or a click.

    Signals:
        chosen(name): The entry with this name.
    """

    chosen = Signal(str)

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.itemClicked.connect(self._choose)

    def sizeHint(self) -> QSize:
        """As high as there is room for: no list asks for more than its least height."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and item is not None:
            self._choose(item)
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_NAME))


class StartPage(QWidget):
    """The start page.

    Signals:
        starter_chosen(name): A new form from this starter is wanted.
        recent_chosen(path): This project file is to be opened.
        open_wanted(): Another project file is to be opened.
        import_wanted(): A form of another program is to be imported.
        file_dropped(path): This file, a project or a form of another program, was dropped here.
        steps_wanted(): The steps on the platform's side are to be explained.
    """

    starter_chosen = Signal(str)
    recent_chosen = Signal(str)
    open_wanted = Signal()
    import_wanted = Signal()
    file_dropped = Signal(str)
    steps_wanted = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._draw: Draw | None = None
        self.setObjectName("start_page")
        title = Heading("What should people fill in?")
        title.setProperty("role", "title")
        self.gallery = _Choices("start_gallery", "Starter forms")
        self.gallery.setViewMode(QListView.ViewMode.IconMode)
        self.gallery.setResizeMode(QListView.ResizeMode.Adjust)
        self.gallery.setMovement(QListView.Movement.Static)
        self.gallery.setIconSize(_PICTURE)
        self.gallery.setGridSize(_PICTURE + QSize(24, 52))
        self.gallery.setWordWrap(True)
        self.gallery.chosen.connect(self.starter_chosen)
        self.recent = _Choices("start_recent", "Recent projects")
        self.recent.setIconSize(QSize(18, 18))
        self.recent.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.recent.setItemDelegate(ElidedRows(self.recent))
        self.recent.setMinimumHeight(_RECENT_LEAST)
        self.recent.chosen.connect(self.recent_chosen)
        self.no_recent = Hint("Projects that you open or save are listed here.")
        open_button = QPushButton(icon("folder"), "Open a project…")
        open_button.setObjectName("start_open")
        open_button.clicked.connect(self.open_wanted)

        import_button = QPushButton(icon("import"), "Import a form…")
        import_button.setObjectName("start_import")
        import_button.setToolTip("XLSForm, table, JSON Schema, HTML, SurveyJS or Form.io")
        import_button.clicked.connect(self.import_wanted)
        self.setAcceptDrops(True)

        projects = Card("Recent projects")
        self.no_recent.setAlignment(Qt.AlignmentFlag.AlignTop)
        projects.add(self.no_recent, 1)
        projects.add(self.recent, 1)
        projects.add(open_button)
        projects.add(import_button)
        beside = QWidget()
        side = QVBoxLayout(beside)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(Space.L)
        side.addWidget(projects, 1)
        side.addWidget(self._steps_card())

        main = QVBoxLayout()
        main.setSpacing(Space.S)
        main.addWidget(title)
        main.addWidget(
            Hint("Start from a form like yours, from an empty one, or drop a file here.")
        )
        main.addWidget(self.gallery, 1)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        columns.setSpacing(Space.XL)
        columns.addLayout(main, 3)
        columns.addWidget(_scrolling(beside), 1)
        self._loading = False
        self._undrawn: list[tuple[QListWidgetItem, Starter]] = []
        self._drawing = QTimer(self)
        self._drawing.setInterval(0)  # one picture each time that the window is idle
        self._drawing.timeout.connect(self._draw_next)

    def _steps_card(self) -> Card:
        card = Card("New here?")
        card.add(
            Hint(
                "A form needs three things on the platform’s side: a public key, a webview "
                "response in the dialog, and the page’s address."
            )
        )
        steps = QPushButton("Show me the steps")
        steps.setObjectName("start_steps")
        steps.clicked.connect(self.steps_wanted)
        card.add(steps)
        return card

    @property
    def is_drawn(self) -> bool:
        """Whether every starter form has its picture."""
        return self.gallery.count() > 0 and not self._undrawn

    def show_recent(self, paths: Sequence[str]) -> None:
        """List recent projects, the latest first."""
        self.recent.clear()
        for each in paths:
            path = Path(each)
            item = QListWidgetItem(icon("text"), path.name.removesuffix(SUFFIX))
            item.setToolTip(each)
            item.setData(_NAME, each)
            self.recent.addItem(item)
        self.recent.setVisible(bool(paths))
        self.no_recent.setVisible(not paths)

    def entered(self) -> None:
        """List the starter forms at the first visit, and put the keyboard into the gallery."""
        if self.gallery.count() == 0:
            self._fill()
        self.gallery.setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_file(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := _dropped_file(event):
            event.acceptProposedAction()
            self.file_dropped.emit(path)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.gallery.count() > 0:
            self._fill()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # The pictures come after the first frame, so that first clicks are answered at once.
        if self._draw is not None:
            self._start_drawing(self._draw)
        elif self._undrawn and not self._loading:
            self._loading = True
            QTimer.singleShot(_LATER_MS, self, self._load)

    def _load(self) -> None:
        self._tasks.run(
            "Drawing the starter forms",
            lambda _task: _load_draw(),
            self._start_drawing,
            _leave_blank,
            self,
            background=True,
        )

    def _fill(self) -> None:
        row = max(0, self.gallery.currentRow())
        self.gallery.clear()
        blank = QPixmap(_PICTURE)
        blank.fill(Qt.GlobalColor.transparent)
        self._undrawn = []
        for each in starters():
            item = QListWidgetItem(QIcon(blank), each.title)
            item.setToolTip(each.summary)
            item.setData(_NAME, each.name)
            self.gallery.addItem(item)
            self._undrawn.append((item, each))
        self.gallery.setCurrentRow(row)
        self.update()

    def _start_drawing(self, draw: Draw) -> None:
        self._draw = draw
        if self._undrawn:
            self._drawing.start()

    def _draw_next(self) -> None:
        if self._draw is None or not self._undrawn:
            self._drawing.stop()
            return
        item, starter = self._undrawn.pop(0)
        picture = self._draw(
            starter.project, _PICTURE, self.font(), self.palette(), self.devicePixelRatioF()
        )
        symbol = QIcon(picture)
        symbol.addPixmap(picture, QIcon.Mode.Selected)  # else Qt would tint it
        item.setIcon(symbol)


def _dropped_file(event: QDropEvent) -> str:
    """Return the one file that is dragged; empty if it is none, or several."""
    urls = event.mimeData().urls()
    return urls[0].toLocalFile() if len(urls) == 1 else ""


def _scrolling(content: QWidget) -> QScrollArea:
    """Return what scrolls where the window is too low for all of the content."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the keyboard
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    area.setWidget(content)
    bar = area.verticalScrollBar().sizeHint().width()
    area.setMinimumWidth(content.minimumSizeHint().width() + bar)
    return area


def _load_draw() -> Draw:
    """Import what draws the pictures, off the UI thread: it brings the canvas with it."""
    from builder.gui.design.canvas.thumbnail import thumbnail  # noqa: PLC0415

    return thumbnail


def _leave_blank(fault: BuilderError) -> None:
    log.warning("the starter forms have no pictures: %s", fault.message)
