"""The editors of the theme as a person uses them."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from builder.form.project import Theme
from builder.gui.appearance.colour_box import ColourBox
from builder.gui.appearance.theme_panel import ThemePanel
from builder.gui.state.services import Services
from builder.gui.widgets.picture_box import PictureBox
from tests.gui.finding import find

_LEFT = Qt.MouseButton.LeftButton
_CTRL = Qt.KeyboardModifier.ControlModifier


class ThemePage:
    def __init__(self, qtbot, panel: ThemePanel, services: Services) -> None:
        self.bot = qtbot
        self.panel = panel
        self.services = services
        self.document = services.document

    @property
    def theme(self) -> Theme:
        return self.document.project.theme

    def undo(self) -> str:
        """Undo, and return what was undone."""
        said: str = self.document.undo_stack.undoText()
        self.document.undo_stack.undo()
        return said

    def click(self, name: str) -> None:
        self.bot.mouseClick(find(self.panel, QAbstractButton, name), _LEFT)

    # -- colours -------------------------------------------------------------------------------

    def box(self, name: str) -> ColourBox:
        return find(self.panel, ColourBox, f"colour_{name}")

    def type_colour(self, name: str, text: str) -> None:
        """Click into a colour's line and type over what is there."""
        line = self.box(name).line
        line.clearFocus()
        self.bot.mouseClick(line, _LEFT)
        self.bot.keyClick(line, Qt.Key.Key_A, _CTRL)
        self.bot.keyClick(line, Qt.Key.Key_Delete)
        self.bot.keyClicks(line, text)

    def problem(self, name: str) -> str:
        found = self.box(name).problem
        return found.text() if found.isVisible() else ""

    def menu_of(self, name: str) -> list[str]:
        menu = self.box(name).menu
        menu.aboutToShow.emit()
        return [each.text() for each in menu.actions() if not each.isSeparator()]

    def choose_colour(self, name: str, words: str) -> None:
        """Choose from the menu of a colour's swatch."""
        self.menu_of(name)
        next(a for a in self.box(name).menu.actions() if words in a.text()).trigger()

    # -- the others ----------------------------------------------------------------------------

    def choose(self, name: str, words: str) -> None:
        """Choose from a list by the keyboard."""
        box = find(self.panel, QComboBox, f"choice_{name}")
        box.setFocus()
        for _ in range(box.count()):
            self.bot.keyClick(box, Qt.Key.Key_Up)
        while box.currentText() != words:
            before = box.currentIndex()
            self.bot.keyClick(box, Qt.Key.Key_Down)
            assert box.currentIndex() > before, f"{words} is not in the list"

    def line(self, name: str) -> QLineEdit:
        return find(self.panel, QLineEdit, name)

    @property
    def picture(self) -> PictureBox:
        return find(self.panel, PictureBox, "picture_box")

    def wait_for_picture(self) -> str:
        """Wait until a picture was read, and return what is said of it."""
        self.bot.waitUntil(lambda: not self.picture.is_busy)
        return find(self.picture, QLabel, "picture_said").text()

    @property
    def picture_facts(self) -> str:
        return find(self.picture, QLabel, "picture_facts").text()

    # -- contrast ------------------------------------------------------------------------------

    @property
    def summary(self) -> str:
        return self.panel.contrasts.summary.text()

    def mends(self) -> list[QPushButton]:
        found = self.panel.contrasts.findChildren(QPushButton)
        return [each for each in found if each.isVisible()]

    # -- colours from elsewhere ----------------------------------------------------------------

    def wait_for_colours(self) -> str:
        """Wait until colours were read, and return what is said of them."""
        self.bot.waitUntil(lambda: not self.panel.source.is_busy)
        return self.panel.source.said.text()

    @property
    def found(self) -> list[str]:
        return [f"#{each.objectName()[6:]}" for each in self.panel.source.found]

    def assign(self, colour: str, action: str) -> str:
        """Choose from a swatch's menu, and return what the entry said."""
        button = find(self.panel.source, QToolButton, f"found_{colour[1:]}")
        menu = button.menu()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        entry = find(menu, QAction, action)
        said: str = entry.text()
        entry.trigger()
        return said


def drop(target: QWidget, mime: QMimeData) -> bool:
    """Drag something onto a widget and drop it; tells whether it would have it."""
    left, none = _LEFT, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), Qt.DropAction.CopyAction, mime, left, none)
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        event = QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, mime, left, none)
        QApplication.sendEvent(target, event)
    return enter.isAccepted()


def file_mime(path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime
