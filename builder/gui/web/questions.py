"""Puts questions to the form's frame, by the probe."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from shiboken6 import isValid

if TYPE_CHECKING:
    from builder.gui.web.engine import Page

_ABSENT: Final = 0  # any answer of the probe is a text
# How long a frame has for its answer once the page around it has answered: one thread runs both.
_MOMENT_MS: Final = 500


class Questions:
    """Sends the probe once to each document, as it is long.

    Args:
        variables: Returns the conversation's variables, as the page gets them.

    Attributes:
        probe: The script that puts the probe into a frame.
    """

    def __init__(self, variables: Callable[[], Mapping[str, str]]) -> None:
        self.probe = ""
        self._variables = variables
        self._was_sent = False

    def begin(self) -> None:
        """Begin again: another document takes the place of the one that has the probe."""
        self._was_sent = False

    def put(self, page: Page, call: str, then: Callable[[object], None]) -> None:
        """Call a function of the probe.

        Args:
            page: The page.
            call: The call, such as ``look()``.
            then: Called with its value as JSON; None if the frame shows no form.
        """
        question = self._question(call)
        whole = f"{self.probe}\n{question}"

        def answered(told: object) -> None:
            then(None if told == _ABSENT else told)

        def tried(told: object) -> None:
            # A page that went elsewhere, and back, has lost it.
            if told == _ABSENT and isValid(page):
                page.ask_form(whole, answered)
            else:
                answered(told)

        if self._was_sent:
            page.ask_form(question, tried)
        else:
            self._was_sent = True
            page.ask_form(whole, answered)

    def put_while_there(self, page: Page, call: str, then: Callable[[object], None]) -> None:
        """Call a function of the probe, and go on also if the frame goes, which answers nothing.

        A page that hangs does not answer either, and is not gone on with.

        Args:
            page: The page.
            call: The call.
            then: Called once with its value as JSON; None if the frame shows no form, or is gone.
        """
        is_over = False

        def answered(told: object) -> None:
            nonlocal is_over
            if not is_over:
                is_over = True
                then(told)

        def is_alive(_one: object) -> None:
            if not is_over and isValid(page):
                QTimer.singleShot(_MOMENT_MS, page, lambda: answered(None))

        self.put(page, call, answered)
        page.runJavaScript("1", is_alive)

    def _question(self, call: str) -> str:
        probe, known = "globalThis.previewProbe", dict(self._variables())
        tell = f"{probe}.converse({json.dumps(known)}), " if known else ""
        return f"{probe} ? ({tell}JSON.stringify({probe}.{call} ?? null)) : {_ABSENT}"
