"""The start page as a person uses it."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QImage,
)
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from builder.gui.shell.start.callout import Callout, Ring
from builder.gui.widgets.mnemonics import plain
from tests.gui.app_page import AppPage
from tests.gui.finding import find

_LEFT = Qt.MouseButton.LeftButton


class StartScreen:
    def __init__(self, app: AppPage) -> None:
        self.app = app
        self.bot = app.bot
        self.page = app.window.start

    # -- the gallery ---------------------------------------------------------------------------

    @property
    def line(self) -> QLineEdit:
        self.app.wait_for_panes()
        return find(self.page, QLineEdit, "start_search")

    @property
    def kinds(self) -> QComboBox:
        self.app.wait_for_panes()
        return find(self.page, QComboBox, "start_kinds")

    @property
    def titles(self) -> list[str]:
        """What the gallery shows."""
        gallery = self.page.gallery
        return [gallery.item(row).text() for row in range(gallery.count())]

    @property
    def marked(self) -> str:
        """The title that the keyboard is on."""
        item = self.page.gallery.currentItem()
        return item.text() if item else ""

    def search(self, words: str) -> list[str]:
        """Type into the search line; returns what is found."""
        self.bot.mouseClick(self.line, _LEFT)
        self.line.clear()
        before = self.titles
        self.bot.keyClicks(self.line, words)
        self.bot.waitUntil(lambda: self.titles != before)
        return self.titles

    @property
    def nothing(self) -> str:
        """What is said where nothing fits; empty while something does."""
        label = find(self.page, QLabel, "start_nothing")
        return label.text() if label.isVisible() else ""

    @property
    def hint(self) -> str:
        return find(self.page, QLabel, "start_hint").text()

    # -- the recent projects -------------------------------------------------------------------

    def row(self, name: str) -> QListWidgetItem:
        recent = self.page.recent
        return next(
            recent.item(row) for row in range(recent.count()) if recent.item(row).text() == name
        )

    @property
    def recent(self) -> dict[str, str]:
        """What is read out of each recent project, without its name, once all were looked at."""
        in_turn = self.app.window.recents.in_turn
        self.bot.waitUntil(lambda: self.page.recent.is_known and in_turn.is_idle)
        items = [self.page.recent.item(row) for row in range(self.page.recent.count())]
        spoken = {each.text(): each.data(Qt.ItemDataRole.AccessibleTextRole) for each in items}
        return {name: words.removeprefix(f"{name}, ") for name, words in spoken.items()}

    def picture(self, name: str) -> QImage:
        return self.row(name).icon().pixmap(self.page.recent.iconSize()).toImage()

    def act(self, name: str, entry: str, by: str = "button") -> None:
        """Choose an entry of a project's menu, which is opened by its button, mouse or keyboard."""
        recent, item = self.page.recent, self.row(name)
        recent.scrollToItem(item)
        if by == "button":
            self.bot.mouseClick(recent.viewport(), _LEFT, pos=recent.more_rect(item).center())
        elif by == "keyboard":
            recent.setFocus()
            recent.setCurrentItem(item)
            self.bot.keyClick(recent, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        else:
            place = recent.visualItemRect(item).center()
            self._context_menu(place)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "no menu opened"
        action = next(each for each in menu.actions() if plain(each.text()) == entry)
        self.bot.mouseClick(menu, _LEFT, pos=menu.actionGeometry(action).center())
        self.bot.waitUntil(lambda: QApplication.activePopupWidget() is None)
        QApplication.processEvents()

    def entries(self, name: str) -> list[str]:
        menu = self.page.recent.menu_of(self.row(name))
        words = [plain(each.text()) for each in menu.actions()]
        menu.close()
        return words

    def _context_menu(self, place: QPoint) -> None:
        viewport = self.page.recent.viewport()
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place)
        )
        QApplication.sendEvent(viewport, event)

    # -- dragging ------------------------------------------------------------------------------

    def drag_over(self, *paths: Path) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
        event = QDragEnterEvent(
            QPoint(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            _LEFT,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self.page, event)

    def drag_away(self) -> None:
        QApplication.sendEvent(self.page, QDragLeaveEvent())


class TourPage:
    def __init__(self, app: AppPage) -> None:
        self.app = app
        self.bot = app.bot

    @property
    def callout(self) -> Callout:
        return find(self.app.window, Callout, "tour_callout")

    @property
    def is_shown(self) -> bool:
        found = self.app.window.findChild(Callout)
        return found is not None and found.isVisible()

    @property
    def title(self) -> str:
        return find(self.callout, QLabel, "tour_title").text() if self.is_shown else ""

    def press(self, name: str) -> None:
        kind = QToolButton if name == "close" else QPushButton
        self.bot.mouseClick(find(self.callout, kind, f"tour_{name}"), _LEFT)

    @property
    def pointed_at(self) -> QRect:
        """What the ring is around, in the window."""
        ring = find(self.app.window, Ring, "tour_ring")
        assert ring.isVisible()
        return ring.geometry()

    def place_of(self, name: str) -> QRect:
        """Where a widget of the window is."""
        widget = find(self.app.window, QWidget, name)
        return QRect(widget.mapTo(self.app.window, QPoint(0, 0)), widget.size())

    def titles(self) -> list[str]:
        """Go through the tour; returns the title of each step."""
        found: list[str] = []
        while self.is_shown:
            found.append(self.title)
            self.press("next")
        return found
