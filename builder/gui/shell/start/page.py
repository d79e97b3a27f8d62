"""The start page: a gallery of starter forms beside the projects of the last days."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6 import QtGui
from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from builder.gui.shell.exchange import promise
from builder.gui.shell.start.gallery import Gallery
from builder.gui.shell.start.pictures import Pictures
from builder.gui.shell.start.recent import RecentList
from builder.gui.widgets.file_drop import dropped_file
from builder.gui.widgets.icons import icon
from builder.gui.widgets.in_turn import InTurn
from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.theme import Card, Heading, Hint, Space, colours
from builder.say import say
from builder.settings import Home

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

_LATER_MS: Final = 50
_BESIDE_LEAST: Final = 252  # as wide as leaves two starter forms in the smallest window
_USUAL_HINT: Final = say("Start from a form like yours, from an empty one, or drop a file here.")


class StartPage(QWidget):
    """The start page.

    Args:
        home: Where pictures are kept, and what each project held when it was last open.
        in_turn: Runs what takes time.

    Attributes:
        gallery: The starter forms.
        recent: The recent projects.

    Signals:
        starter_chosen(name): A new form from this starter is wanted.
        recent_chosen(path): This project file is to be opened.
        open_wanted(): Another project file is to be opened.
        import_wanted(): A form of another program is to be imported.
        file_dropped(path): This file was dropped here, a project or a form of another program; a
            :class:`Path`.
        steps_wanted(): The steps on the platform's side are to be explained.
    """

    starter_chosen = Signal(str)
    recent_chosen = Signal(str)
    open_wanted = Signal()
    import_wanted = Signal()
    file_dropped = Signal(object)
    steps_wanted = Signal()

    def __init__(self, home: Home, in_turn: InTurn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start_page")
        title = Heading(say("What should people fill in?"))
        title.setProperty("role", "title")
        self._hint = Hint(_USUAL_HINT)
        self._hint.setObjectName("start_hint")
        self._hint.setTextFormat(Qt.TextFormat.PlainText)  # it names files
        self._dragged: Path | None = None
        self._seen = False
        pictures = Pictures(home)
        self._shelf = Gallery(pictures, in_turn)
        self._shelf.chosen.connect(self.starter_chosen)
        self.gallery = self._shelf.list
        self.recent = RecentList(home, pictures, in_turn)
        self.recent.chosen.connect(self.recent_chosen)
        self.setAcceptDrops(True)

        beside = QWidget()
        side = QVBoxLayout(beside)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(Space.L)
        side.addWidget(self._projects_card(), 1)
        side.addWidget(self._steps_card())

        main = QVBoxLayout()
        main.setSpacing(Space.S)
        main.addWidget(title)
        main.addWidget(self._hint)
        main.addWidget(self._shelf, 1)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        columns.setSpacing(Space.XL)
        columns.addLayout(main, 3)
        columns.addWidget(_scrolling(beside), 1)

    def _projects_card(self) -> Card:
        card = Card(say("Recent projects"))
        self.no_recent = Hint(say("Projects that you open or save are listed here."))
        self.no_recent.setAlignment(Qt.AlignmentFlag.AlignTop)
        open_button = QPushButton(icon("folder"), say("Open a project…"))
        open_button.setObjectName("start_open")
        open_button.clicked.connect(self.open_wanted)
        import_button = QPushButton(icon("import"), say("Import a form…"))
        import_button.setObjectName("start_import")
        import_button.setToolTip(say("XLSForm, table, JSON Schema, HTML, SurveyJS or Form.io"))
        import_button.clicked.connect(self.import_wanted)
        card.add(self.no_recent, 1)
        card.add(self.recent, 1)
        card.add(open_button)
        card.add(import_button)
        return card

    def _steps_card(self) -> Card:
        card = Card(say("New here?"))
        card.add(
            Hint(
                say(
                    "A form needs three things on the platform's side: a public key, a webview "
                    "response in the dialog, and the page's address."
                )
            )
        )
        steps = QPushButton(say("Show me the steps"))
        steps.setObjectName("start_steps")
        steps.clicked.connect(self.steps_wanted)
        card.add(steps)
        return card

    @property
    def is_drawn(self) -> bool:
        """Whether every starter form has its picture."""
        return self._shelf.is_drawn

    def show_recent(self, paths: Sequence[str], pinned: Collection[str]) -> None:
        """List recent projects, in order.

        Args:
            paths: Their files.
            pinned: Those that stay at the top.
        """
        self.recent.show_paths(paths, pinned)
        self.recent.setVisible(bool(paths))
        self.no_recent.setVisible(not paths)
        self.look()

    def look(self) -> None:
        """Find out what became of the recent projects, if the page is in front."""
        if self._seen and self.isVisible():
            self.recent.look()

    def entered(self) -> None:
        """List the starter forms at the first visit, and put the keyboard into the gallery."""
        self._shelf.entered()
        self.look()
        self.gallery.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- dragging ------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if path := dropped_file(event.mimeData()):
            event.acceptProposedAction()
            self._show_drag(path)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_drag(None)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_drag(None)
        if path := dropped_file(event.mimeData()):
            event.acceptProposedAction()
            self.file_dropped.emit(path)

    def _show_drag(self, path: Path | None) -> None:
        """Say what would become of a file that is dragged over the page; None for none."""
        self._dragged = path
        self._hint.setText(promise(path) if path else _USUAL_HINT)
        self.update()

    # -- painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._dragged:
            self._paint_frame()
        if not self._seen:
            self._seen = True
            # The pictures come after the first frame, so that first clicks are answered at once.
            QTimer.singleShot(_LATER_MS, self, self._draw)

    def _paint_frame(self) -> None:
        """Mark where the file may be dropped: anywhere on the page."""
        # Looked up here, as PySide6 makes a class and its enums at the first look.
        accent = QtGui.QColor(colours().accent)
        pen = QtGui.QPen(accent, 2, Qt.PenStyle.DashLine)
        tint = QtGui.QColor(accent)
        tint.setAlphaF(0.08)
        painter = QtGui.QPainter(self)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(tint)
        inset = Space.S
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 12, 12)
        painter.end()

    def _draw(self) -> None:
        # The gallery first: a project may be on a disk that answers late, or never.
        self._shelf.draw()
        self.look()


def _scrolling(content: QWidget) -> Scrolling:
    """Return what scrolls where the window is too low for all of the content."""
    content.setMinimumWidth(_BESIDE_LEAST)
    return Scrolling(content)
