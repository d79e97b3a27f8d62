"""The Keys workspace as a person uses it."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTableView,
    QToolButton,
    QWidget,
)

from builder.gui.keys.form_dialog import FormDialog
from builder.gui.keys.workspace import KeysWorkspace
from tests.gui.finding import find

PASSPHRASE = "correct horse battery staple"
SLOW_MS = 30_000
_LEFT = Qt.MouseButton.LeftButton
W = TypeVar("W", bound=QWidget)


class KeysPage:
    def __init__(self, qtbot, workspace: KeysWorkspace) -> None:
        self.bot = qtbot
        self.workspace = workspace
        self.tasks = workspace.services.tasks

    # -- what is seen --------------------------------------------------------------------------

    @property
    def is_empty(self) -> bool:
        return find(self.workspace, QWidget, "keys_empty").isVisible()

    @property
    def names(self) -> list[str]:
        model = self.workspace.list.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    @property
    def current(self) -> str:
        return str(self.workspace.list.currentIndex().data() or "")

    @property
    def spoken(self) -> str:
        """What a screen reader says of the current key pair."""
        index = self.workspace.list.currentIndex()
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def said(self, banner: str = "keys_notice") -> str:
        """What a banner says; nothing if it is not to be seen."""
        box = find(self.workspace, QWidget, banner)
        return find(box, QLabel, f"{banner}_text").text() if box.isVisible() else ""

    def line(self, name: str) -> str:
        return find(self.workspace, QLineEdit, name).text()

    def label(self, name: str) -> str:
        return find(self.workspace, QLabel, name).text()

    def shows(self, name: str) -> bool:
        return find(self.workspace, QWidget, name).isVisible()

    def texts(self, name: str) -> list[str]:
        """The labels in a card that are to be seen, from top to bottom."""
        labels = find(self.workspace, QWidget, name).findChildren(QLabel)
        return [each.text() for each in labels if each.isVisible()]

    @property
    def public_pem(self) -> str:
        return find(self.workspace, QPlainTextEdit, "key_public_pem").toPlainText()

    @property
    def clipboard(self) -> str:
        return QGuiApplication.clipboard().text()

    def can(self, button: str) -> bool:
        return find(self.workspace, QPushButton, button).isEnabled()

    # -- doing ---------------------------------------------------------------------------------

    def enter(self) -> None:
        """Come back to the workspace from another."""
        self.workspace.entered()

    def press(self, name: str) -> None:
        """Click the button of this name that is to be seen."""
        button = next(
            each for each in self.workspace.findChildren(QPushButton, name) if each.isVisible()
        )
        assert button.isEnabled(), f"{name} is greyed out"
        self.workspace.details.ensureWidgetVisible(button)
        self.bot.mouseClick(button, _LEFT)

    def choose(self, name: str) -> None:
        view = self.workspace.list
        place = view.visualRect(view.pairs.index_of(name)).center()
        self.bot.mouseClick(view.viewport(), _LEFT, pos=place)

    def double_click(self, name: str) -> None:
        view = self.workspace.list
        place = view.visualRect(view.pairs.index_of(name)).center()
        self.bot.mouseClick(view.viewport(), _LEFT, pos=place)
        self.bot.mouseDClick(view.viewport(), _LEFT, pos=place)

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(QApplication.focusWidget() or self.workspace, key, modifier)

    @property
    def focused(self) -> str:
        """The name of what has the keyboard."""
        widget = QApplication.focusWidget()
        return widget.objectName() if widget else ""

    def rest(self) -> None:
        """Wait until all work is done."""
        self.bot.waitUntil(lambda: not self.tasks.running, timeout=SLOW_MS)

    # -- looking after -------------------------------------------------------------------------

    def tick(self, step: str) -> None:
        """Tick a step of the replacement, or take its tick away."""
        box = find(self.workspace, QCheckBox, f"key_step_{step}")
        self.workspace.details.ensureWidgetVisible(box)
        self.bot.mouseClick(box, _LEFT)
        self.rest()

    @property
    def ticked(self) -> list[str]:
        boxes = self.workspace.details.rotation.findChildren(QCheckBox)
        names = [each.objectName().removeprefix("key_step_") for each in boxes if each.isChecked()]
        return names if self.shows("key_rotation") else []

    def links(self, name: str = "key_used_by_link") -> list[QToolButton]:
        QApplication.processEvents()  # Qt shows what comes into a layout in the next turn
        found = self.workspace.findChildren(QToolButton, name)
        return [each for each in found if each.isVisible()]

    def follow(self, link: QToolButton) -> None:
        self.workspace.details.ensureWidgetVisible(link)
        self.bot.mouseClick(link, _LEFT)

    def drop(self, *paths: Path) -> bool:
        """Drag files over what is to be seen and drop them; returns whether they were taken."""
        view = find(self.workspace, QAbstractScrollArea, "keys_empty")
        target = (view if self.is_empty else self.workspace.list).viewport()
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
        here, copy = QPointF(target.rect().center()), Qt.DropAction.CopyAction
        none = Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(here.toPoint(), copy, data, _LEFT, none)
        QApplication.sendEvent(target, enter)
        if not enter.isAccepted():
            return False
        drop = QDropEvent(here, copy, data, _LEFT, none)
        QApplication.sendEvent(target, drop)
        return drop.isAccepted()

    def open_log(self) -> "LogPage":
        self.press("key_log_button")
        self.rest()
        return LogPage(self, find(self.workspace, QDialog, "key_log_dialog"))

    # -- dialogs -------------------------------------------------------------------------------

    def dialog(self, name: str) -> "DialogPage":
        found = [each for each in self.workspace.findChildren(FormDialog, name) if each.isVisible()]
        assert len(found) == 1, f"{len(found)} dialogs {name} are open"
        return DialogPage(self, found[0])

    @property
    def has_dialog(self) -> bool:
        return any(each.isVisible() for each in self.workspace.findChildren(FormDialog))

    def wait_for_no_dialog(self) -> None:
        self.bot.waitUntil(lambda: not self.has_dialog, timeout=SLOW_MS)

    def make(self, name: str, passphrase: str = PASSPHRASE) -> None:
        """Make a key pair, from the button to the closed dialog."""
        self.press("key_new_button")
        dialog = self.dialog("key_new_dialog")
        dialog.type("key_name", name)
        dialog.type_passphrase(passphrase)
        dialog.act()
        self.wait_for_no_dialog()


class LogPage:
    """The window with the log."""

    def __init__(self, page: KeysPage, dialog: QDialog) -> None:
        self.page = page
        self.widget = dialog

    @property
    def rows(self) -> list[list[str]]:
        model = find(self.widget, QTableView, "key_log_table").model()
        columns = range(model.columnCount())
        return [
            [str(model.index(row, column).data()) for column in columns]
            for row in range(model.rowCount())
        ]

    @property
    def events(self) -> list[str]:
        return [row[1] for row in self.rows]

    def said(self, banner: str) -> str:
        box = find(self.widget, QWidget, banner)
        return find(box, QLabel, f"{banner}_text").text() if box.isVisible() else ""

    def label(self, name: str) -> str:
        return find(self.widget, QLabel, name).text()

    def look_for(self, words: str) -> None:
        line = find(self.widget, QLineEdit, "key_log_filter")
        line.clear()
        self.page.bot.keyClicks(line, words)

    def escape(self) -> None:
        """Press Escape in the filter."""
        self.page.bot.keyClick(find(self.widget, QLineEdit, "key_log_filter"), Qt.Key.Key_Escape)

    def press(self, name: str) -> None:
        button = find(self.widget, QPushButton, name)
        assert button.isEnabled(), f"{name} is greyed out"
        self.page.bot.mouseClick(button, _LEFT)
        self.page.rest()


class DialogPage:
    def __init__(self, page: KeysPage, dialog: FormDialog) -> None:
        self.page = page
        self.bot = page.bot
        self.widget = dialog

    @property
    def problem(self) -> str:
        return self.said("key_dialog_problem")

    def said(self, banner: str) -> str:
        box = find(self.widget, QWidget, banner)
        return find(box, QLabel, f"{banner}_text").text() if box.isVisible() else ""

    def label(self, name: str) -> str:
        return find(self.widget, QLabel, name).text()

    def line(self, name: str) -> str:
        return find(self.widget, QLineEdit, name).text()

    def shows(self, name: str) -> bool:
        return find(self.widget, QWidget, name).isVisible()

    def can(self, name: str) -> bool:
        return find(self.widget, QPushButton, name).isEnabled()

    @property
    def focused(self) -> str:
        widget = self.widget.focusWidget()
        return widget.objectName() if widget else ""

    def type(self, name: str, text: str) -> None:
        """Type into a line in place of what is there."""
        line = find(self.widget, QLineEdit, name)
        self.bot.mouseClick(line, _LEFT)
        self.bot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.bot.keyClick(line, Qt.Key.Key_Delete)
        self.bot.keyClicks(line, text)

    def paste(self, name: str, text: str) -> None:
        """Paste into a line in place of what is there, as test keyboards have Latin letters only."""
        QGuiApplication.clipboard().setText(text)
        line = find(self.widget, QLineEdit, name)
        line.setFocus()
        line.selectAll()
        self.bot.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def type_passphrase(self, passphrase: str, again: str | None = None) -> None:
        self.type("key_passphrase", passphrase)
        self.type("key_passphrase_again", passphrase if again is None else again)

    def choose_size(self, bits: int) -> None:
        """Choose by the arrow keys."""
        box = find(self.widget, QComboBox, "key_size")
        box.setFocus()
        self.bot.keyClick(box, Qt.Key.Key_Home)
        for _ in range(box.count()):
            if box.currentText().startswith(str(bits)):
                return
            self.bot.keyClick(box, Qt.Key.Key_Down)
        raise AssertionError(bits)

    def set_number(self, name: str, number: int) -> None:
        box = find(self.widget, QSpinBox, name)
        box.setFocus()
        box.selectAll()
        self.bot.keyClicks(box, str(number))

    def press(self, name: str) -> None:
        button = find(self.widget, QAbstractButton, name)
        assert button.isEnabled(), f"{name} is greyed out"
        if name == "key_passphrase_keep":  # a check box is hit at its box, not in its middle
            button.setFocus()
            self.bot.keyClick(button, Qt.Key.Key_Space)
        else:
            self.bot.mouseClick(button, _LEFT)

    def act(self) -> None:
        self.press("key_dialog_action")

    def cancel(self) -> None:
        self.press("key_dialog_cancel")

    def wait_for(self, words: str, banner: str = "key_dialog_problem") -> None:
        self.bot.waitUntil(lambda: words in self.said(banner), timeout=SLOW_MS)
