"""The live page beside the canvas, as a person uses it."""

import json
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from builder.gui.design.live_page import LivePage
from builder.gui.design.workspace import DesignWorkspace
from builder.gui.web.stage import Stage
from tests.gui.design_page import DesignPage
from tests.gui.finding import find
from tests.gui.settling import connected, settle

_LOAD_MS = 30_000
_CTRL = Qt.KeyboardModifier.ControlModifier


class LivePagePage(DesignPage):
    def __init__(self, qtbot, workspace: DesignWorkspace) -> None:
        super().__init__(qtbot, workspace)

    def toggle(self) -> None:
        self.workspace.services.commands.action("design.live_page").trigger()

    @property
    def live(self) -> LivePage:
        assert self.workspace.live_page is not None, "the live page was never shown"
        return self.workspace.live_page

    def wait_for_page(self) -> None:
        """Wait until the page of the form as it is now is open."""
        settle(self.bot, self.workspace.services.derived)
        self.bot.waitUntil(lambda: self.live.browser.is_open, timeout=_LOAD_MS)

    def wait_for_other_page(self, act: Callable[[], object]) -> None:
        """Do something, and wait until another page has opened because of it."""
        with self.bot.waitSignal(self.live.browser.opened, timeout=_LOAD_MS):
            act()

    def wait_for(self, expression: str) -> None:
        self.bot.waitUntil(lambda: self.run(expression) is True, timeout=_LOAD_MS)

    def run(self, script: str):
        """Run a script in the page and return its value.

        A page that is left for another one answers nothing any more: then that one is asked.
        """
        browser = self.live.browser
        found: list[object] = []
        while not found:
            self.bot.waitUntil(lambda: browser.is_open, timeout=_LOAD_MS)
            opened: list[bool] = []
            page = browser.page
            assert page is not None
            with connected(browser.opened, opened.append):
                page.ask_form(f"JSON.stringify({script} ?? null)", found.append)
                self.bot.waitUntil(lambda: bool(found or opened), timeout=_LOAD_MS)  # noqa: B023
        return json.loads(found[0]) if isinstance(found[0], str) and found[0] else None

    def press_in_page(self, selector: str) -> None:
        """Press and click an element, as the mouse does."""
        self.run(
            f"""(() => {{
              const target = document.querySelector({json.dumps(selector)});
              target.dispatchEvent(new PointerEvent("pointerdown", {{ bubbles: true }}));
              target.click();
              return true;
            }})()"""
        )

    @property
    def steps_shown(self) -> list[int]:
        found: list[int] = self.run(
            "[...document.querySelectorAll('.fields')]"
            ".flatMap((each, place) => (each.hidden ? [] : [place]))"
        )
        return found

    @property
    def state(self) -> str:
        return self.live.state.text()

    @property
    def said_instead(self) -> str:
        """What stands where the page would be; empty if the page is seen."""
        return find(self.live, Stage, "preview_stage").said

    @property
    def pane(self) -> QWidget:
        return self.live
