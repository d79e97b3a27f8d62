"""What stands above a pane's page, and what is said about the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from builder.gui.widgets.small_button import small_button
from builder.gui.widgets.theme import Space, set_property
from builder.say import say
from builder.storage.walls import TITLE_MOST

HEAD_HEIGHT: Final = 36
_NOTE_WIDTH: Final = 240  # pixels, in which a sentence takes a few lines


class Head(QWidget):
    """The pane's title, which can be changed in place, and its menu.

    Args:
        parent: The pane.
        menu: Makes the menu, when it is opened.

    Signals:
        pressed(): The title was pressed.
        renamed(title): Another title was entered.
    """

    pressed = Signal()
    renamed = Signal(str)

    def __init__(self, parent: QWidget, menu: Callable[[], QMenu]) -> None:
        super().__init__(parent)
        self._words = ""
        self._make_menu = menu
        self._title = QToolButton()
        self._title.setObjectName("pane_title")
        self._title.setAutoRaise(True)
        self._title.setCheckable(True)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._title.clicked.connect(self._on_pressed)
        self._line: QLineEdit | None = None
        self._menu = small_button(
            "pane_menu", "more", say("What can be done with this pane"), self._open_menu
        )
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self._title, 1)
        row.addWidget(self._menu)

    @property
    def stops(self) -> list[QWidget]:
        """What the keyboard goes through."""
        return [self._title, self._menu]

    def show_title(self, title: str, details: str) -> None:
        """Show a title; the details are in its tooltip."""
        self._words = title
        self._title.setToolTip(details)
        self._title.setAccessibleName(title)
        self._elide()

    def mark(self, *, current: bool) -> None:
        """Show whether the pane is the one that the bar is about."""
        self._title.setChecked(current)

    def rename(self) -> None:
        """Let the person type another title."""
        line = self._line = self._line or self._made_line()
        self._title.hide()
        line.setText(self._words)
        line.show()
        line.selectAll()
        line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            self._line is not None
            and watched is self._line
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self._line.setText(self._words)
            self._finish()
            return True
        return super().eventFilter(watched, event)

    def _made_line(self) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName("pane_rename")
        line.setAccessibleName(say("Title of the pane"))
        line.setMaxLength(TITLE_MOST)
        line.hide()
        line.installEventFilter(self)
        line.editingFinished.connect(self._finish)
        self._row.insertWidget(1, line, 1)
        return line

    def _finish(self) -> None:
        if self._line is None or self._line.isHidden():
            return
        had_focus = self._line.hasFocus()
        self._line.hide()
        self._title.show()
        if had_focus:
            self._title.setFocus(Qt.FocusReason.OtherFocusReason)
        typed = self._line.text().strip()
        if typed != self._words:
            self.renamed.emit(typed)

    def _on_pressed(self) -> None:
        self._title.setChecked(True)
        self.pressed.emit()

    def _open_menu(self) -> None:
        self.pressed.emit()
        menu = self._make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._menu.mapToGlobal(self._menu.rect().bottomLeft()))

    def _elide(self) -> None:
        room = self.width() - self._menu.sizeHint().width() - 6 * Space.XS
        words = self._title.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, max(room, 0)
        )
        # A sign for a mnemonic is none in a title.
        self._title.setText(words.replace("&", "&&"))


class Note(QFrame):
    """Lies over the foot of a page, until the person closes it.

    It is as wide as its text needs, so it may lie over the panes beside it, too.

    Args:
        ground: What the panes stand on.

    Signals:
        again_wanted(): The page is to be opened again.
    """

    again_wanted = Signal()

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self.setObjectName("pane_note")
        self._ground = ground
        self._room = QRect()
        self._label = QLabel()
        self._label.setObjectName("pane_note_text")
        self._label.setWordWrap(True)
        self._again = QPushButton(say("Open again"))
        self._again.setObjectName("pane_again")
        self._again.clicked.connect(self._on_again)
        close = small_button("pane_note_close", "close", say("Close this note"), self.hide)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self._label, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column.addLayout(row)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty if nothing is."""
        return "" if self.isHidden() else self._label.text()

    def tell(self, text: str, *, offers_again: bool) -> None:
        """Say something.

        Args:
            text: The text.
            offers_again: Whether the page waits to be opened again.
        """
        self._label.setText(text)
        self._again.setVisible(offers_again)
        set_property(self, "bad", offers_again)
        self.show()
        self.stand_in(self._room)

    def stand_in(self, room: QRect) -> None:
        """Stand at the foot of a screen, whole, wherever on the ground that is possible.

        Args:
            room: Where the screen is on the ground.
        """
        self._room = QRect(room)
        most = self._ground.rect().adjusted(Space.XS, Space.XS, -Space.XS, -Space.XS)
        width = min(max(room.width() - 2 * Space.XS, _NOTE_WIDTH), most.width())
        height = self._column.totalHeightForWidth(width)
        x = room.x() + (room.width() - width) // 2
        y = room.bottom() - height - Space.XS + 1
        x = max(most.x(), min(x, most.x() + most.width() - width))
        self.setGeometry(x, max(most.y(), y), width, height)
        # Over what was put up since.
        self.raise_()

    def _on_again(self) -> None:
        self.hide()
        self.again_wanted.emit()
