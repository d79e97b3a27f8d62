"""Runs axe in a page, in a world of its own, so that the page neither has it nor sees it."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer

from builder.gui.web.browser import Browser
from builder.say import say
from builder.templates_folder import templates_folder
from builder.trial.accessibility import Issue, read_issues

_ASK_MS: Final = 50
_LONGEST_MS: Final = 30_000
# The rule about the size of targets is off by default. Nothing is loaded: the page has it all.
_RUN: Final = """
globalThis.axeAnswer = "";
if (globalThis.axeWords) axe.configure({ locale: globalThis.axeWords });
axe.run(document, {
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
  preload: false,
}).then(({ violations }) => {
  globalThis.axeAnswer = JSON.stringify(violations.flatMap((rule) => rule.nodes.map((node) => {
    const selector = node.target.flat().join(" ");
    return {
      rule: rule.id,
      impact: node.impact ?? rule.impact ?? "",
      words: rule.help,
      advice: node.failureSummary ?? "",
      selector,
      element: node.html.slice(0, 400),
      key: globalThis.previewProbe?.keyAt(selector) ?? "",
    };
  })));
}, (fault) => { globalThis.axeAnswer = JSON.stringify(String(fault)); });
"""
_TAKE: Final = """
(() => { const told = globalThis.axeAnswer; globalThis.axeAnswer = ""; return told; })()
"""


class Check(QObject):
    """Checks the page that a browser shows, once; it deletes itself when it is done.

    Args:
        browser: The browser, which also owns the check.
        language: Code of the language that rules are worded in; English where there are no others.
        done: Called with what was found, and with why nothing could be; one of them is empty.
    """

    def __init__(
        self, browser: Browser, language: str, done: Callable[[tuple[Issue, ...], str], None]
    ) -> None:
        super().__init__(browser)
        self._browser, self._language, self._done = browser, language, done
        self._is_over = False
        self._ask = QTimer(self)
        self._ask.setInterval(_ASK_MS)
        self._ask.timeout.connect(lambda: browser.run(_TAKE, self._take))
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(_LONGEST_MS)
        self._limit.timeout.connect(self._give_up)

    def start(self) -> None:
        """Begin."""
        self._limit.start()
        if not self._browser.is_open:
            self._give_up()
            return
        # The probe first, which tells to which field an element belongs.
        self._browser.ask("isSent()", lambda _sent: self._load())

    def stop(self) -> None:
        """End without an answer, as another page is shown."""
        if not self._is_over:
            self._is_over = True
            self._ask.stop()
            self._limit.stop()
            self.deleteLater()

    def _load(self) -> None:
        self._browser.run("typeof axe", self._on_known)

    def _on_known(self, kind: object) -> None:
        script = _script(self._language) if kind == "undefined" else ""
        self._browser.run(f"{script}\n{_RUN}", lambda _: self._ask.start())

    def _take(self, told: object) -> None:
        if not told or self._is_over:
            return
        try:
            issues = read_issues(told)
        except ValueError:
            self._end((), say("The page could not be checked: {reason}", reason=told))
        else:
            self._end(issues, "")

    def _give_up(self) -> None:
        self._end((), say("The page could not be checked, as it does not answer."))

    def _end(self, issues: tuple[Issue, ...], fault: str) -> None:
        if not self._is_over:
            self.stop()
            self._done(issues, fault)


@cache
def _script(language: str) -> str:
    script = (templates_folder() / "axe" / "axe.min.js").read_text(encoding="utf-8")
    words = words_in(language)
    return f"{script}\nglobalThis.axeWords = {json.dumps(words)};" if words else script


def words_in(language: str) -> dict[str, Any]:
    """Return axe's texts in a language: axe's own, and ours where it has none.

    Args:
        language: Its code.

    Returns:
        The texts as ``axe.configure`` takes them; empty for English, which axe speaks.
    """
    folder = templates_folder() / "axe"
    found: dict[str, Any] = {}
    for path in (folder / f"{language}.json", folder / "ours" / f"{language}.json"):
        if language.isalpha() and path.is_file():
            found = _merged(found, json.loads(path.read_bytes()))
    return found


def _merged(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """Return both; where both have a text, the other's counts."""
    found = dict(one)
    for name, held in other.items():
        was = found.get(name)
        if isinstance(was, dict) and isinstance(held, dict):
            found[name] = _merged(was, held)
        else:
            found[name] = held
    return found
