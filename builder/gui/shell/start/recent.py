"""The recent projects, each with its picture and what became of it since it was last open."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QListWidgetItem, QMenu

from builder.errors import BuilderError
from builder.gui.shell.start.choices import NAME, PINNED, TONE, WORDS, Choices, place_of_more
from builder.gui.shell.start.pictures import Appearance, Pictures, pixmap_of
from builder.gui.widgets.icons import icon
from builder.gui.widgets.in_turn import InTurn
from builder.gui.widgets.left_to_right import left_to_right
from builder.say import listed, say
from builder.settings import Home
from builder.storage import project_file
from builder.storage.project_file import SUFFIX
from builder.value import dataclass

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QImage, QKeyEvent, QMouseEvent

    from builder.gui.shell.start.recent_rows import RecentRows
    from builder.storage.seen import Since

PICTURE: Final = QSize(56, 44)
_LEAST_ROWS: Final = 2


@dataclass(frozen=True)
class _Look:
    """What was found out about a project file; no picture if it cannot be read."""

    since: Since
    picture: QImage | None


class RecentList(Choices):
    """The list.

    Args:
        home: Where is kept what each project held when it was last open.
        pictures: Makes the pictures.
        in_turn: Runs what takes time.

    Signals:
        pin_wanted(path, pinned): This project is to stay at the top, or not any more.
        removal_wanted(path): This project is to leave the list; its file stays.
        folder_wanted(path): The folder of this project is to be shown.
    """

    pin_wanted = Signal(str, bool)
    removal_wanted = Signal(str)
    folder_wanted = Signal(str)

    def __init__(self, home: Home, pictures: Pictures, in_turn: InTurn) -> None:
        super().__init__("start_recent", say("Recent projects"))
        self._home = home
        self._pictures = pictures
        self._in_turn = in_turn
        self._known: dict[str, _Look] = {}
        self._rows: RecentRows | None = None
        self.setIconSize(PICTURE)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)  # the button of a row shows where the mouse is
        blank = QPixmap(PICTURE)
        blank.fill(Qt.GlobalColor.transparent)
        self._blank = QIcon(blank)

    @property
    def is_known(self) -> bool:
        """Whether every project in the list was looked at."""
        paths = {str(self.item(row).data(NAME)) for row in range(self.count())}
        return paths <= self._known.keys()

    def show_paths(self, paths: Sequence[str], pinned: Collection[str]) -> None:
        """List projects; the keyboard stays on its project, or on its row if that one is gone.

        Args:
            paths: Their files, in order.
            pinned: Those that stay at the top.
        """
        if paths and self._rows is None:
            # With the first project: it brings classes of Qt that an empty list does without.
            from builder.gui.shell.start.recent_rows import RecentRows  # noqa: PLC0415

            self._rows = RecentRows(self)
            self.setItemDelegate(self._rows)
        current, row = self.name_of_current(), self.currentRow()
        self.clear()
        for each in paths:
            item = QListWidgetItem(self._blank, Path(each).name.removesuffix(SUFFIX))
            item.setData(NAME, each)
            item.setData(PINNED, each in pinned)
            self.addItem(item)
            self._show_look(item)
        if row >= 0:
            self.setCurrentRow(
                paths.index(current) if current in paths else min(row, len(paths) - 1)
            )
        self._known = {path: look for path, look in self._known.items() if path in paths}
        self._rows_claim_room()

    def look(self) -> None:
        """Find out what became of the projects, one after another."""
        self._in_turn.drop(self)
        appearance = Appearance.of(self, PICTURE)
        for row in range(self.count()):
            path = str(self.item(row).data(NAME))
            self._in_turn.run(
                say("Looking at {file}", file=Path(path).name),
                partial(_look, self._home, self._pictures, Path(path), appearance),
                partial(self._take_look, path),
                self,
            )

    # -- one row -------------------------------------------------------------------------------

    def more_rect(self, item: QListWidgetItem) -> QRect:
        """Return where the button of a row is, which opens its menu."""
        return place_of_more(self.visualItemRect(item), self.layoutDirection())

    def menu_of(self, item: QListWidgetItem) -> QMenu:
        """Make the menu of a row."""
        path, pinned = str(item.data(NAME)), bool(item.data(PINNED))
        menu = QMenu(self)
        menu.setObjectName("start_recent_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, sign, act in (
            (say("&Open"), "form", partial(self.chosen.emit, path)),
            (
                say("&Unpin") if pinned else say("&Pin to the top"),
                "pin",
                partial(self.pin_wanted.emit, path, not pinned),
            ),
            (say("Open its &folder"), "folder", partial(self.folder_wanted.emit, path)),
            (say("&Remove from the list"), "close", partial(self.removal_wanted.emit, path)),
        ):
            action = menu.addAction(icon(sign), words)
            # Once the menu is gone, as the list may be another one afterwards.
            action.triggered.connect(lambda _checked, act=act: QTimer.singleShot(0, self, act))
        return menu

    def _take_look(self, path: str, look: _Look) -> None:
        self._known[path] = look
        for row in range(self.count()):
            if self.item(row).data(NAME) == path:
                self._show_look(self.item(row))

    def _show_look(self, item: QListWidgetItem) -> None:
        path = str(item.data(NAME))
        look = self._known.get(path)
        words, tone, more = _told(look.since) if look else ("", "", "")
        item.setData(WORDS, words or left_to_right(_folder(Path(path))))
        item.setData(TONE, tone)
        item.setToolTip(f"{path}\n{more}" if more else path)
        pinned = say("pinned") if item.data(PINNED) else ""
        spoken = [item.text(), pinned, words or _folder(Path(path))]
        item.setData(Qt.ItemDataRole.AccessibleTextRole, listed(filter(None, spoken)))
        if look and look.picture:
            drawn = pixmap_of(look.picture)
            symbol = QIcon(drawn)
            symbol.addPixmap(drawn, QIcon.Mode.Selected)  # else Qt would tint it
            item.setIcon(symbol)
        else:
            item.setIcon(self._blank)

    def _rows_claim_room(self) -> None:
        height = self.sizeHintForRow(0) if self.count() else 0
        self.setMinimumHeight(height * min(_LEAST_ROWS, self.count()))

    # -- mouse and keyboard --------------------------------------------------------------------

    def _open_menu(self, item: QListWidgetItem, place: QPoint) -> None:
        self.setCurrentItem(item)
        self.menu_of(item).popup(self.viewport().mapToGlobal(place))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == event.Reason.Mouse
        item = self.itemAt(event.pos()) if by_mouse else self.currentItem()
        if item is not None:
            place = event.pos() if by_mouse else self.more_rect(item).bottomLeft()
            self._open_menu(item, place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        item = self.itemAt(place)
        if item is not None and self.more_rect(item).contains(place):
            self.setState(self.State.NoState)
            self._open_menu(item, self.more_rect(item).bottomLeft())
        elif event.button() == Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)  # a click with another button opens nothing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and item is not None:
            self.removal_wanted.emit(item.data(NAME))
        elif (
            event.key() == Qt.Key.Key_F10
            and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
            and item is not None
        ):
            self._open_menu(item, self.more_rect(item).bottomLeft())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._known:
            # Once the style is whole: the font follows the palette.
            QTimer.singleShot(0, self, self.look)


def _folder(path: Path) -> str:
    """Return the folder of a file, in short."""
    home, folder = str(Path.home()), str(path.parent)
    return f"~{folder.removeprefix(home)}" if path.is_relative_to(home) else folder


def _told(since: Since) -> tuple[str, str, str]:
    """Return what became of a project: in short, in which tone, and at length."""
    if since.missing:
        return say("Missing"), "bad", say("The file is not there: it was moved or deleted.")
    if since.fault:
        return say("Unreadable"), "bad", since.fault
    words = since.differences
    if not words:
        return "", "", ""
    more = say("Changed elsewhere since it was last open here: {changes}.", changes=words)
    return words[0].upper() + words[1:], "warn", more


def _look(home: Home, pictures: Pictures, path: Path, appearance: Appearance) -> _Look:
    # With the first project: it loads OpenSSL, which a start without one spares.
    from builder.storage.seen import since  # noqa: PLC0415

    found = since(home.seen, path)
    if found.missing or found.fault:
        return _Look(found, None)
    try:
        picture = pictures.picture(
            found.fingerprint, lambda: project_file.read(path).project, appearance
        )
    except BuilderError:  # it was changed just now; the next look tells
        return _Look(found, None)
    return _Look(found, picture)
