"""F1 in a dialog: the manual opens where it can be read, although the dialog blocks the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from shiboken6 import isValid

from builder.gui.keys.new_dialog import NewPairDialog
from builder.gui.shell.manual.pages import page_at
from builder.gui.widgets.messages import Messages
from tests.gui.app_page import AppPage
from tests.gui.manual.manual_page import ManualPage

pytestmark = pytest.mark.gui
_PLAIN = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton


class Reader(ManualPage):
    """Somebody who asks for help in a dialog."""

    def ask(self, dialog: QWidget) -> None:
        """Press F1 where the keyboard is in the dialog."""
        self.bot.waitUntil(dialog.isActiveWindow)
        self.bot.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_F1, _PLAIN)
        self.bot.waitUntil(lambda: self.window.isVisible() and self.window.isActiveWindow())

    def go_on_reading(self, title: str) -> bool:
        """Click a page in the contents, as the window system sends it; tell whether it opened."""
        contents, handle = self.window.contents, self.window.windowHandle()
        assert handle is not None
        rect = contents.visualItemRect(self.entry(title))
        at: QPoint = contents.viewport().mapTo(self.window, rect.center())
        QTest.mouseClick(handle, _LEFT, _PLAIN, at)
        return self.heading == title


@pytest.fixture
def reader(app: AppPage) -> Reader:
    return Reader(app)


def _dialog(app: AppPage) -> QDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog)
    return found


@pytest.mark.parametrize(
    ("command", "page"),
    [
        ("Keyboard shortcuts", "reference/keyboard.md"),
        ("About Webview Builder", "installing.md"),
        ("Set up the platform's side…", "platform.md"),
    ],
)
def test_f1_opens_the_page_of_a_dialog(app, reader, command, page):
    app.menu("Help", command)
    reader.ask(_dialog(app))
    assert reader.window.reader.path == page
    assert reader.go_on_reading("Findings")


def test_the_dialog_of_a_workspace_has_its_page_and_goes_on(app, reader):
    app.go("Keys")
    app.menu("Keys", "New key pair…")
    dialog = _dialog(app)
    assert isinstance(dialog, NewPairDialog)
    reader.ask(dialog)
    assert reader.heading == "Key pairs and their replacement"
    assert reader.go_on_reading("Findings")
    dialog.activateWindow()
    reader.ask(dialog)
    assert reader.heading == "Key pairs and their replacement"
    dialog.reject()
    # One goes on reading, beside the window again.
    app.bot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    QApplication.processEvents()
    assert reader.window.isVisible()
    assert reader.go_on_reading("Monitoring")
    app.go("Export")
    reader.open()
    assert reader.heading == page_at("guides/export.md").title


def test_the_settings_beside_the_window_open_their_page(app, reader):
    app.start_from("Contact")
    app.go("Preview")
    app.key(Qt.Key.Key_Comma)
    reader.ask(app.design.settings())
    assert reader.window.reader.path == "guides/design.md"


def test_a_question_can_be_read_up_before_it_is_answered(app, reader):
    read: list[bool] = []

    def ask() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        try:
            reader.ask(box)
            read.append(reader.go_on_reading("Findings"))
        finally:
            box.reject()

    app.go("Keys")
    QTimer.singleShot(0, ask)
    assert not Messages(app.window).confirm("Delete it?", "It is gone then.", "Delete")
    assert read == [True]
    assert reader.window.isVisible()
    assert reader.go_on_reading("Monitoring")


def test_the_manual_outlives_the_dialog_below_a_question(app, reader):
    app.menu("Help", "About Webview Builder")
    about = _dialog(app)

    def ask() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        try:
            reader.ask(box)
        finally:
            box.reject()

    QTimer.singleShot(0, ask)
    assert not Messages(about).confirm("Delete it?", "It is gone then.", "Delete")
    manual = reader.window
    about.reject()
    app.bot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert isValid(manual)
    assert manual.isVisible()
    assert reader.go_on_reading("Findings")


def test_f1_in_the_manual_leaves_the_page_that_is_read(app, reader):
    reader.open()
    assert reader.go_on_reading("Findings")
    reader.bot.keyClick(reader.window.contents, Qt.Key.Key_F1, _PLAIN)
    assert reader.heading == "Findings"
