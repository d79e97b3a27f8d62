"""Enter presses the button that has the keyboard, wherever it is."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from builder.gui.widgets.enter_key import EnterKey
from tests.gui.finding import find

_ENTERS = [Qt.Key.Key_Return, Qt.Key.Key_Enter]


@pytest.fixture
def window(qtbot, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    EnterKey(qapp, window)
    QVBoxLayout(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def _add(window, widget):
    window.layout().addWidget(widget)
    widget.show()
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.setFocus()
    return widget


@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
@pytest.mark.parametrize("key", _ENTERS)
def test_enter_presses_the_focused_button_once(window, qtbot, kind, key):
    pressed = []
    button = _add(window, kind(window))
    button.clicked.connect(lambda: pressed.append(key))
    qtbot.keyClick(button, key)
    assert pressed == [key]
    qtbot.keyClick(button, key, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [key]


def test_a_disabled_button_is_not_pressed(window, qtbot):
    pressed = []
    button = _add(window, QPushButton("Go"))
    button.clicked.connect(lambda: pressed.append(1))
    button.setEnabled(False)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert pressed == []


@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
def test_enter_opens_the_menu_of_a_button(window, qtbot, kind):
    button = _add(window, kind(window))
    menu = QMenu(button)
    menu.addAction("One")
    button.setMenu(menu)
    if isinstance(button, QToolButton):
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    seen = []

    def look():
        seen.append(menu.isVisible())
        menu.close()

    QTimer.singleShot(100, window, look)  # the menu runs a loop of its own
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [True]


def test_in_a_dialog_the_focused_button_wins_over_the_default_one(window, qtbot):
    pressed = []
    dialog = QDialog(window)
    column = QVBoxLayout(dialog)
    line, other, default = QLineEdit(), QToolButton(), QPushButton("Default")
    for widget in (line, other, default):
        column.addWidget(widget)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    default.setDefault(True)
    other.clicked.connect(lambda: pressed.append("other"))
    default.clicked.connect(lambda: pressed.append("default"))
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    other.setFocus()
    qtbot.keyClick(other, Qt.Key.Key_Return)
    assert pressed == ["other"]
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert pressed == ["other", "default"]


def test_a_button_that_deletes_itself_does_no_harm(window, qtbot):
    button = _add(window, QPushButton("Away"))
    other = QPushButton("Stay")
    window.layout().addWidget(other)
    button.clicked.connect(button.deleteLater)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    QApplication.processEvents()
    other.setFocus()
    assert other.hasFocus()


def test_the_bar_of_workspaces_goes_by_tab_and_enter(app):
    button = find(app.window, QToolButton, "go_keys")
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    button.setFocus(Qt.FocusReason.TabFocusReason)
    app.bot.keyClick(button, Qt.Key.Key_Return)
    assert app.here == "Keys"


def test_a_click_still_presses_once(app):
    button = find(app.window, QToolButton, "go_keys")
    app.bot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert app.here == "Keys"
