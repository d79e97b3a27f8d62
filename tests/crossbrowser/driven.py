"""The actions of tests in a browser with any engine: to look, to click and to type."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from typing import Any

_WAIT_S = 20


class DrivenBrowser(ABC):
    """A browser that shows a chat's page with the form in its only frame.

    Selectors are CSS. A script is the body of a function whose arguments are ``arguments``; a
    promise that it returns is waited for.
    """

    @abstractmethod
    def open(self, url: str) -> None:
        """Open a chat's page, and turn to the form in its frame once that has loaded."""

    @abstractmethod
    def run(self, script: str, *arguments: str) -> Any:
        """Run a script in the form's page, and return what it returns."""

    @abstractmethod
    def run_in_chat(self, script: str) -> Any:
        """Run a script in the chat's page, and return what it returns."""

    @abstractmethod
    def click(self, selector: str) -> None:
        """Click the middle of an element of the form with the mouse."""

    @abstractmethod
    def type(self, text: str) -> None:
        """Type on the keyboard, into whatever has the focus."""

    @abstractmethod
    def quit(self) -> None:
        """End the browser."""

    def wait_until(self, script: str, *arguments: str) -> Any:
        """Wait until a script in the form's page returns something true, and return that."""
        deadline = time.monotonic() + _WAIT_S
        while not (found := self.run(script, *arguments)):
            assert time.monotonic() < deadline, f"in vain: {script} {arguments}"
            time.sleep(0.05)
        return found

    def text(self, selector: str) -> str:
        """Return what a person reads in an element."""
        return str(self.run("return document.querySelector(arguments[0]).innerText", selector))

    def show(self, selector: str) -> None:
        """Scroll to an element, and wait for it to be drawn: that decides what a click meets."""
        self.run(
            "document.querySelector(arguments[0]).scrollIntoView({block: 'center'});"
            "return new Promise((done) =>"
            " requestAnimationFrame(() => requestAnimationFrame(() => done(true))));",
            selector,
        )

    def fill(self, selector: str, answer: str) -> None:
        """Click into an element and type."""
        self.click(selector)
        self.type(answer)
