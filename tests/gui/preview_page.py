"""The Preview workspace as a person uses it, and the page inside it."""

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QWidget,
)

from builder.gui.preview.workspace import PreviewWorkspace
from tests.gui.finding import find
from tests.gui.settling import settle

_LOAD_MS = 30_000
_LEFT = Qt.MouseButton.LeftButton
_OWN_WORLD = 2  # the page's scripts do not see what runs there


class PreviewPage:
    def __init__(self, qtbot, workspace: PreviewWorkspace) -> None:
        self.bot = qtbot
        self.workspace = workspace

    # -- waiting -------------------------------------------------------------------------------

    def wait_for_page(self) -> None:
        """Wait until the page of the form as it is now has loaded, and holds what was entered."""
        settle(self.bot, self.workspace.services.derived)
        self.bot.waitUntil(lambda: self.workspace.browser.is_open, timeout=_LOAD_MS)
        assert self.state == "Shown as it will ship"
        self.wait_for("document.readyState === 'complete'")

    def wait_for(self, expression: str) -> None:
        self.bot.waitUntil(lambda: self.run(expression) is True, timeout=_LOAD_MS)

    def wait_for_payload(self, part: str) -> None:
        self.bot.waitUntil(lambda: part in self.payload, timeout=_LOAD_MS)

    # -- what is shown -------------------------------------------------------------------------

    @property
    def state(self) -> str:
        return self.workspace.state.text()

    @property
    def console(self) -> list[str]:
        view = find(self.workspace, QListWidget, "preview_console")
        return [view.item(i).text() for i in range(view.count())]

    @property
    def console_shows_its_end(self) -> bool:
        view = find(self.workspace, QListWidget, "preview_console")
        last = view.visualItemRect(view.item(view.count() - 1))
        return view.viewport().rect().contains(last)

    @property
    def payload(self) -> str:
        return find(self.workspace, QPlainTextEdit, "preview_payload").toPlainText()

    @property
    def delivery(self):
        """The body of what would be delivered, read from what is shown."""
        return json.loads(self.payload.split("\n\n")[1])

    @property
    def sent(self) -> str:
        return find(self.workspace, QPlainTextEdit, "preview_sent").toPlainText()

    @property
    def findings(self) -> list[str]:
        view = find(self.workspace, QListWidget, "preview_findings")
        return [view.item(i).text() for i in range(view.count()) if view.isVisible()]

    @property
    def findings_page_is_hidden(self) -> bool:
        return not find(self.workspace, QListWidget, "preview_findings").isVisible()

    @property
    def is_shown_whole(self) -> bool:
        """Whether nothing needs to be scrolled to see the whole screen."""
        stage = find(self.workspace, QScrollArea, "preview_stage")
        bars = (stage.horizontalScrollBar(), stage.verticalScrollBar())
        return all(bar.maximum() == 0 for bar in bars)

    # -- what is set ---------------------------------------------------------------------------

    @property
    def parameters(self) -> dict[str, str]:
        """What stands in the parameters' lines, by name."""
        side = find(self.workspace, QScrollArea, "preview_side")
        lines = {line.objectName(): line.text() for line in side.findChildren(QLineEdit)}
        lines |= {box.objectName(): box.currentText() for box in side.findChildren(QComboBox)}
        start = "parameter_"
        return {
            name.removeprefix(start): text
            for name, text in lines.items()
            if text and name.startswith(start)
        }

    def type_parameter(self, name: str, text: str) -> None:
        """Type over a parameter."""
        line = find(self.workspace, QWidget, f"parameter_{name}")
        target = line.lineEdit() if isinstance(line, QComboBox) else line
        assert isinstance(target, QLineEdit)
        find(self.workspace, QScrollArea, "preview_side").ensureWidgetVisible(target)
        self.bot.mouseClick(target, _LEFT)
        target.selectAll()
        self.bot.keyClicks(target, text)

    def try_case(self, label: str) -> None:
        """Choose one of the cases from the button's menu."""
        menu = find(self.workspace, QPushButton, "parameter_cases").menu()
        parts = [menu, *menu.findChildren(QMenu)]
        actions = [action for part in parts for action in part.actions()]
        next(action for action in actions if action.text() == label).trigger()

    def choose(self, name: str, words: str) -> None:
        box = find(self.workspace, QComboBox, name)
        place = box.findText(words)
        assert place >= 0, f"{name} does not offer {words}"
        box.setCurrentIndex(place)

    def choose_finding(self, row: int) -> None:
        """Click a problem."""
        view = find(self.workspace, QListWidget, "preview_findings")
        place = view.visualItemRect(view.item(row)).center()
        self.bot.mouseClick(view.viewport(), _LEFT, pos=place)

    def look_at(self, title: str) -> None:
        """Click the tab of what comes out of the page."""
        tabs = find(self.workspace, QTabWidget, "preview_tabs")
        place = next(i for i in range(tabs.count()) if tabs.tabText(i) == title)
        self.bot.mouseClick(tabs.tabBar(), _LEFT, pos=tabs.tabBar().tabRect(place).center())

    # -- the page ------------------------------------------------------------------------------

    def run(self, expression: str):
        """Return what an expression is in the page; ``page`` is its document."""
        found: list[str] = []
        script = (
            "(() => { const page = document.querySelector('iframe')?.contentDocument ?? document;"
            f" return JSON.stringify({expression}); }})()"
        )
        engine_page = self.workspace.browser.page
        assert engine_page is not None, "the engine has not started"
        engine_page.runJavaScript(script, _OWN_WORLD, found.append)
        self.bot.waitUntil(lambda: bool(found), timeout=_LOAD_MS)
        return json.loads(found[0]) if found[0] else None

    def fill_in(self, name: str, value: str) -> None:
        self.run(
            f"(() => {{ const c = page.querySelector('[name={name}]'); c.value = {json.dumps(value)};"
            " c.dispatchEvent(new Event('input', {bubbles: true})); return true; })()"
        )

    def type_into(self, name: str, text: str) -> None:
        """Put the keyboard into a field of the page, and type."""
        self.workspace.browser.view.setFocus()
        self.wait_for("document.hasFocus()")
        self.run(f"(() => {{ page.querySelector('[name={name}]').focus(); return true; }})()")
        self.wait_for(f"page.hasFocus() && page.activeElement.name === '{name}'")
        for letter in text:
            self.bot.keyClicks(QApplication.focusWidget(), letter)
        self.wait_for(f"page.querySelector('[name={name}]').value === {json.dumps(text)}")

    def press_send(self) -> None:
        self.run("(() => { page.querySelector('button[type=submit]').click(); return true; })()")
