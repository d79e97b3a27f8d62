"""The Preview workspace as a person uses it, and the page inside it."""

import json

from PySide6.QtWidgets import QComboBox, QListWidget, QPlainTextEdit

from builder.gui.preview.workspace import PreviewWorkspace
from tests.gui.finding import find
from tests.gui.settling import settle

_LOAD_MS = 30_000
_OWN_WORLD = 2  # the page's scripts do not see what runs there


class PreviewPage:
    def __init__(self, qtbot, workspace: PreviewWorkspace) -> None:
        self.bot = qtbot
        self.workspace = workspace

    def wait_for_page(self) -> None:
        """Wait until the page of the form as it is now has loaded, and holds what was entered."""
        settle(self.bot, self.workspace.services.derived)
        self.bot.waitUntil(lambda: self.workspace.browser.is_open, timeout=_LOAD_MS)
        assert self.state == "Shown as it will ship"
        self.wait_for("document.readyState === 'complete'")

    @property
    def state(self) -> str:
        return self.workspace.state.text()

    @property
    def console(self) -> list[str]:
        view = find(self.workspace, QListWidget, "preview_console")
        return [view.item(i).text() for i in range(view.count())]

    @property
    def payload(self) -> str:
        return find(self.workspace, QPlainTextEdit, "preview_payload").toPlainText()

    @property
    def sent(self) -> str:
        return find(self.workspace, QPlainTextEdit, "preview_sent").toPlainText()

    def choose(self, name: str, words: str) -> None:
        box = find(self.workspace, QComboBox, name)
        place = box.findText(words)
        assert place >= 0, f"{name} does not offer {words}"
        box.setCurrentIndex(place)

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

    def wait_for(self, expression: str) -> None:
        self.bot.waitUntil(lambda: self.run(expression) is True, timeout=_LOAD_MS)

    def fill_in(self, name: str, value: str) -> None:
        self.run(
            f"(() => {{ const c = page.querySelector('[name={name}]'); c.value = {json.dumps(value)};"
            " c.dispatchEvent(new Event('input', {bubbles: true})); return true; })()"
        )

    def press_send(self) -> None:
        self.run("(() => { page.querySelector('button[type=submit]').click(); return true; })()")
