"""The wall of panes as a person uses it, and the page inside each pane."""

import json
import os
import signal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from builder.gui.preview.wall.pane import Pane
from builder.gui.preview.workspace import PreviewWorkspace
from builder.gui.web.session import Session
from tests.gui.finding import find
from tests.gui.preview_page import PreviewPage
from tests.gui.settling import connected, settle

_LOAD_MS = 30_000
_LEFT = Qt.MouseButton.LeftButton
_OWN_WORLD = 2  # the page's scripts do not see what runs there


class WallPage:
    def __init__(self, qtbot, workspace: PreviewWorkspace) -> None:
        self.bot = qtbot
        self.workspace = workspace
        self.wall = workspace.wall
        self.preview = PreviewPage(qtbot, workspace)

    # -- the panes -----------------------------------------------------------------------------

    @property
    def titles(self) -> list[str]:
        return [pane.title for pane in self.wall.panes]

    @property
    def current(self) -> str:
        return self.wall.current.title

    @property
    def state(self) -> str:
        return self.workspace.state.text()

    @property
    def console(self) -> list[str]:
        return self.preview.console

    def pane(self, title: str) -> Pane:
        return next(pane for pane in self.wall.panes if pane.title == title)

    def run_command(self, name: str) -> None:
        self.workspace.services.commands.action(f"preview.{name}").trigger()

    def put_up(self, name: str) -> None:
        """Choose one of the sets of panes, and wait for its pages."""
        self.run_command(f"set_{name}")
        self.wait()

    def wait(self) -> None:
        """Wait until every pane in view shows the page of the form as it is now."""
        settle(self.bot, self.workspace.services.derived)
        self.bot.waitUntil(
            lambda: all(
                pane.browser.is_open and not pane.is_due
                for pane in (self.wall.current, *map(self.pane, self.in_view))
            ),
            timeout=_LOAD_MS,
        )

    @property
    def in_view(self) -> list[str]:
        """The panes of which something can be seen."""
        return [pane.title for pane in self.wall.panes if not pane.visibleRegion().isEmpty()]

    @property
    def due(self) -> list[str]:
        """The panes that do not show the page of the form as it is now."""
        return [pane.title for pane in self.wall.panes if pane.is_due]

    def look_at(self, title: str) -> None:
        """Scroll to a pane, and wait for its page."""
        self.wall.ensureWidgetVisible(self.pane(title))
        self.wait()

    def look_at_all(self) -> None:
        """Scroll through the wall, from the first pane to the last."""
        for title in self.titles:
            self.look_at(title)

    def press_title(self, title: str) -> None:
        self.bot.mouseClick(find(self.pane(title), QToolButton, "pane_title"), _LEFT)

    def rename(self, title: str, keys: str) -> None:
        """Press F2 on a pane's title, and type."""
        self.press_title(title)
        pane = self.pane(title)
        self.bot.keyClick(find(pane, QToolButton, "pane_title"), Qt.Key.Key_F2)
        line = find(pane, QLineEdit, "pane_rename")
        self.bot.keyClicks(line, keys)
        self.bot.keyClick(line, Qt.Key.Key_Return)

    def choose_more(self, group: str, words: str) -> None:
        """Choose in the menu of more settings, such as ``scheme`` and ``Dark``."""
        menu = find(self.workspace, QToolButton, "preview_more").menu()
        below = find(menu, QMenu, f"pane_{group}")
        next(a for a in below.actions() if a.text().replace("&", "") == words).trigger()

    def switch(self, name: str) -> None:
        """Switch one of the settings in the menu on or off."""
        menu = find(self.workspace, QToolButton, "preview_more").menu()
        next(a for a in menu.actions() if a.objectName() == f"pane_{name}").trigger()

    @property
    def screens(self) -> list[tuple[QPoint, QPoint]]:
        """The corners of the screens, in the wall's window."""
        found = []
        for pane in self.wall.panes:
            view = pane.browser.view
            corner = view.mapTo(self.wall, QPoint(0, 0))
            found.append((corner, corner + QPoint(view.width(), view.height())))
        return found

    @property
    def bars(self) -> tuple[int, int]:
        """How far one can scroll, sideways and down."""
        stage = find(self.workspace, QScrollArea, "preview_stage")
        return stage.horizontalScrollBar().maximum(), stage.verticalScrollBar().maximum()

    def note(self, title: str) -> str:
        note = self.pane(title).note
        label = find(note, QLabel, "pane_note_text") if note is not None else None
        return label.text() if label is not None and label.isVisible() else ""

    def press_again(self, title: str) -> None:
        note = self.pane(title).note
        assert note is not None
        self.bot.mouseClick(find(note, QPushButton, "pane_again"), _LEFT)

    # -- the pages -----------------------------------------------------------------------------

    def run(self, title: str, expression: str):
        """Return what an expression is in the form's page of a pane."""
        found: list[object] = []
        script = (
            "(() => { const page = document.querySelector('iframe')?.contentWindow ?? window;"
            f" return JSON.stringify(page.eval({json.dumps(expression)})); }})()"
        )
        page = self.pane(title).browser.page
        assert page is not None
        page.runJavaScript(script, _OWN_WORLD, found.append)
        self.bot.waitUntil(lambda: bool(found), timeout=_LOAD_MS)
        return json.loads(str(found[0])) if found[0] else None

    def wait_for(self, title: str, expression: str) -> None:
        self.bot.waitUntil(lambda: self.run(title, expression) is True, timeout=_LOAD_MS)

    def value(self, title: str, name: str):
        return self.run(title, f"document.querySelector('[name={name}]')?.value")

    def type_into(self, title: str, name: str, text: str) -> None:
        """Click a field of a page, and type."""
        self.press(title, f"[name={name}]")
        self.wait_for(title, f"document.activeElement.name === '{name}'")
        for letter in text:
            self.bot.keyClicks(QApplication.focusWidget(), letter)
        self.wait_for(
            title, f"document.querySelector('[name={name}]').value === {json.dumps(text)}"
        )

    def press(self, title: str, selector: str, *, held: bool = False) -> None:
        """Press something in a page with the mouse, and see that it was pressed.

        Nobody lets go as quickly as a click of a test does, and the engine counts on it: what a
        page asks for as the button is let go may reach it before the press does, and is refused as
        nothing was pressed. A button that is held is let go once the press has come.
        """
        # A pane that was fitted to other room tells its page a moment later.
        self.bot.waitUntil(lambda: self._is_laid_out(title), timeout=_LOAD_MS)
        aimed = json.dumps(selector)
        x, y = self.run(
            title,
            f"(() => {{ const box = document.querySelector({aimed}); "
            "box.scrollIntoView({block: 'center'}); const r = box.getBoundingClientRect(); "
            "globalThis.pressed = []; "
            "addEventListener('pointerdown', (event) => pressed.push(event.target), true); "
            "return [r.x + Math.min(r.width, 60) / 2, r.y + r.height / 2]; })()",
        )
        pane = self.pane(title)
        view = pane.browser.view
        self.wall.ensureWidgetVisible(pane)
        zoom = pane.scale * pane.setup.text_size / 100
        target: QWidget = view.focusProxy() or view
        spot = QPoint(round(x * zoom), round(y * zoom))
        (QTest.mousePress if held else QTest.mouseClick)(target, _LEFT, pos=spot)
        # A page that is gone by now went because it was pressed.
        has_come = f"!globalThis.pressed || pressed.some((each) => each.closest({aimed}))"
        self.bot.waitUntil(lambda: self.run(title, has_come) is not False, timeout=_LOAD_MS)
        if held:
            QTest.mouseRelease(target, _LEFT, pos=spot)

    def _is_laid_out(self, title: str) -> bool:
        pane = self.pane(title)
        zoom = pane.scale * pane.setup.text_size / 100
        width = self.run(title, "top.innerWidth") * zoom
        return bool(abs(width - pane.browser.view.width()) <= 1 + zoom)

    def end_process(self, title: str) -> None:
        """End the process that a page runs in, as a crash does, and wait until that was noticed.

        The page may be open once more by then.
        """
        browser = self.pane(title).browser
        assert browser.page is not None
        noticed: list[str] = []
        with connected(browser.fell, noticed.append), connected(browser.gave_up, noticed.append):
            os.kill(browser.page.renderProcessPid(), signal.SIGKILL)
            self.bot.waitUntil(lambda: bool(noticed))

    def end_tools(self, title: str) -> Session:
        """End the process that sets a page's colours, and return what called it."""
        session = self.pane(title).browser.findChildren(Session)[-1]
        assert session.process > 0
        os.kill(session.process, signal.SIGKILL)
        return session

    def be_impatient(self, title: str, *, on: bool = True) -> None:
        """Wait for the answers of a page for less than a second; or as long as ever."""
        pulse = self.pane(title).browser.pulse
        pulse.patience = 4 if on else 8
        pulse.timer.setInterval(150 if on else 1000)

    def hang(self, title: str) -> None:
        """Let a page run in a circle."""
        page = self.pane(title).browser.page
        assert page is not None
        page.ask_form("for (;;) {}", lambda _told: None)
