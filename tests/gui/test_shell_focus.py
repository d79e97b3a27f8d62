"""What stands around the workspaces can be read out, and shows where the keyboard is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QListWidget, QWidget

from tests.gui.finding import find


def takes_tab(widget):
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible()


def spoken(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.fixture
def around(app):
    """The app with a form, on the start page, a file that was changed, and all of it visible."""
    app.start_from("Contact details")
    assert app.problems()
    app.go("Start")
    return app


def parts(app):
    window = app.window
    for part in (window.bar, window.start, window.problems, window.status):
        yield from part.findChildren(QWidget)


def test_everything_that_takes_the_keyboard_has_a_name(around):
    stops = [widget for widget in parts(around) if takes_tab(widget)]
    assert len(stops) > 8
    nameless = [f"{type(w).__name__} {w.objectName()}" for w in stops if not spoken(w)]
    assert nameless == []


def grab(widget):
    QApplication.processEvents()
    return widget.grab().toImage()


@pytest.mark.parametrize("name", ["start_gallery", "start_recent", "problems", "problems_fold"])
def test_the_focus_is_seen(around, tmp_path, name):
    if name == "start_recent":
        around.save_as(tmp_path / "contact.webview.json")
        around.go("Start")
        find(around.window, QListWidget, name).setCurrentRow(0)
    widget = find(around.window, QWidget, name)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert widget.hasFocus()
    with_focus = grab(widget)
    find(around.window, QWidget, "go_start").setFocus(Qt.FocusReason.TabFocusReason)
    assert grab(widget) != with_focus


def test_each_button_of_the_bar_shows_its_focus(around):
    for button in around.window.bar.findChildren(QWidget):
        if not takes_tab(button):
            continue
        button.setFocus(Qt.FocusReason.TabFocusReason)
        with_focus = grab(button)
        around.window.start.gallery.setFocus(Qt.FocusReason.TabFocusReason)
        assert grab(button) != with_focus, button.objectName()


def test_tab_visits_each_stop_once_and_comes_back(around):
    first = QApplication.focusWidget()
    visited = []
    for _ in range(60):
        around.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
        if visited[-1] is first:
            break
    assert visited[-1] is first
    assert len(visited) == len(set(visited))
    assert around.window.problems.list in visited
