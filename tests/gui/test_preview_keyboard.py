"""The preview by keyboard and by ear: into the page and out of it, and a name for everything."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from builder.gui.preview.output import Console
from tests.gui.preview_page import PreviewPage

ACTIVE = "page.activeElement?.name || page.activeElement?.id"
TAB, BACK = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


@pytest.fixture
def preview(app, qtbot):
    """The whole window with the demo form, in Preview."""
    app.window.files.new("demo-form")
    app.go("Preview")
    page = PreviewPage(qtbot, app.window.workspace("preview"))
    page.wait_for_page()
    return page


def press(page, key):
    """Press a key where the keyboard is, and return where it is then: in the page, or a widget.

    On its way into the page or out of it, there is a moment in which nothing in the page has it.
    """
    view = page.workspace.browser.view
    before = QApplication.focusWidget()
    at = page.run(ACTIVE) if view.isAncestorOf(before) else None
    page.bot.keyClick(before, key)
    there: list[object] = []

    def has_moved():
        now = QApplication.focusWidget()
        in_page = now is not None and view.isAncestorOf(now)
        found = page.run(f"page.hasFocus() && ({ACTIVE})") if in_page else now and now.objectName()
        there[:] = [found]
        return bool(found) and found != at if in_page else now not in (None, before)

    page.bot.waitUntil(has_moved)
    return there[0]


def test_tab_goes_through_the_page_and_on(preview):
    preview.workspace.bar.reload_button.setFocus()
    visited = [press(preview, TAB) for _ in range(11)]
    assert visited[:3] == ["first_name", "last_name", "gender"]
    assert visited[9] == "send"
    assert visited[10] == "qt_tabwidget_tabbar"


def test_shift_tab_goes_back_through_the_page_and_out(preview):
    preview.workspace.output.tabBar().setFocus()
    visited = [press(preview, BACK) for _ in range(11)]
    assert visited[0] == "send"
    assert visited[9] == "first_name"
    assert visited[10] == "preview_reload"


def test_the_window_round_each_stop_comes_once(preview):
    start = preview.workspace.output.tabBar()
    start.setFocus()
    visited: list[str] = []
    while not visited or QApplication.focusWidget() is not start:
        visited.append(press(preview, TAB))
        assert len(visited) < 60, visited
    assert {"parameter_channel", "preview_answer", "first_name", "send"} <= set(visited)
    assert len(set(visited)) == len(visited)


def test_the_page_keeps_the_keyboard_when_it_is_opened_again(preview):
    preview.workspace.bar.reload_button.setFocus()
    assert press(preview, TAB) == "first_name"
    with preview.bot.waitSignal(preview.workspace.browser.opened):
        preview.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F5)
    preview.wait_for_page()
    preview.wait_for("page.hasFocus()")
    assert preview.run(ACTIVE) == "first_name"
    assert press(preview, TAB) == "last_name"


@pytest.mark.parametrize("title", ["Preview", "Export"])
def test_every_stop_of_the_keyboard_has_a_name(app, qtbot, title):
    app.window.files.new("demo-form")
    app.go(title)
    workspace = app.window.pages.currentWidget()
    stops = [
        widget
        for widget in workspace.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.window() is app.window
    ]
    assert len(stops) > 8
    nameless = [
        f"{type(stop).__name__} {stop.objectName()}"
        for stop in stops
        if not QAccessible.queryAccessibleInterface(stop).text(QAccessible.Text.Name)
        # Inside a named widget: Qt's own parts, such as a tab bar's buttons for scrolling.
        and not stop.objectName().startswith(("qt_", "Scroll"))
    ]
    assert nameless == []
    assert [stop.objectName() for stop in stops if type(stop) is QScrollArea] == []


def test_equal_lines_of_the_console_are_counted(qtbot):
    console = Console("lines", "Lines")
    qtbot.addWidget(console)
    for text in ("a", "b", "a", "a"):
        console.say("info", text)
    console.say("error", "a")
    lines = [console.item(row).text()[10:] for row in range(console.count())]
    assert lines == ["b", "a  (×3)", "a"]


def test_the_console_scrolls_along_unless_one_has_scrolled_back(page):
    for number in range(60):
        page.workspace.browser.said.emit("info", f"{number} " + "word " * 60)
    page.look_at("Console")
    page.bot.waitUntil(lambda: page.console_shows_its_end)
    page.workspace.browser.said.emit("warning", "one more " * 60)
    page.bot.waitUntil(lambda: page.console_shows_its_end)
    page.workspace.output.console.scrollToTop()
    page.workspace.browser.said.emit("info", "and another")
    page.bot.wait(100)
    assert not page.console_shows_its_end


def test_the_console_tells_nothing_of_the_previews_own_doing(page, services):
    page.run("(() => { console.warn('from the test'); return true; })()")
    page.bot.waitUntil(lambda: any("from the test" in line for line in page.console))
    page.workspace.services.commands.action("preview.reload").trigger()
    page.wait_for_page()
    assert [line for line in page.console if "from the test" not in line] == []


def test_a_request_that_was_blocked_is_told_in_the_console(page):
    page.run("(() => { new Image().src = 'http://127.0.0.1:9/x'; return true; })()")
    page.bot.waitUntil(lambda: any("Blocked: http://127.0.0.1:9/x" in x for x in page.console))
