"""Goes through all states of a page, as a person would who fills it in, and checks each."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor

from builder.form.project import Project
from builder.gui.preview.wall.setups import described, media_of, parameters_of
from builder.gui.web.axe import Check
from builder.gui.web.browser import Browser
from builder.gui.widgets.theme import colours
from builder.say import say
from builder.storage.walls import SCHEMES, Setup
from builder.trial.accessibility import Issue, Visit
from builder.trial.samples import sample_values

if TYPE_CHECKING:
    from builder.gui.state.derived import FormSpec

_REST_MS: Final = 120  # for what moves when a step comes
_SENT_MS: Final = 5_000
_ASK_MS: Final = 50


def setups_of(panes: Sequence[Setup], project: Project) -> list[Setup]:
    """Return how the page is to be looked at: each pane in each language and scheme, once."""
    found: dict[Setup, None] = {}
    for pane in panes:
        for language in (pane.language,) if pane.language else project.languages:
            for scheme in SCHEMES:
                found[replace(pane, title="", language=language, scheme=scheme)] = None
    return list(found)


def kept_answers(form: FormSpec) -> dict[str, list[Any]]:
    """Return answers that the form takes, as the probe keeps them: kind and value by name."""
    values = sample_values(form, datetime.now(UTC).date(), "maximal")
    kinds = {field.name: field.kind for field in form.fields}
    return {name: [kinds[name], value] for name, value in values.items() if name in kinds}


class Visits(QObject):
    """Opens the page by one setup after the other.

    Args:
        browser: Shows the page; its bundle is served.
        setups: How.
        project: The form.
        base: The query parameters that all have.
        answers: What is filled in.
        language: Code of the language that rules are worded in.

    Signals:
        progressed(done, all, text): So many of all setups are done; the text says what is checked.
        visited(visit): This :class:`Visit` was made.
        shown(setup): This setup comes now.
        finished(visits): Everything was checked.
    """

    progressed = Signal(int, int, str)
    visited = Signal(object)
    shown = Signal(object)
    finished = Signal(object)

    def __init__(
        self,
        browser: Browser,
        setups: Sequence[Setup],
        project: Project,
        base: Mapping[str, str],
        answers: Mapping[str, list[Any]],
        language: str,
    ) -> None:
        super().__init__(browser)
        self._browser, self._setups, self._project = browser, tuple(setups), project
        self._base, self._answers, self._language = base, answers, language
        self._visits: list[Visit] = []
        self._at = -1
        self._state = ""
        self._states: Iterator[tuple[str, str]] = iter(())
        self._is_over = False
        browser.opened.connect(self._on_opened)

    def start(self) -> None:
        """Begin."""
        self._next_setup()

    def stop(self) -> None:
        """End before everything was checked."""
        self._is_over = True

    @property
    def _pane(self) -> str:
        return described(self._setups[self._at])

    def _next_setup(self) -> None:
        self._at += 1
        if self._at == len(self._setups):
            self._is_over = True
            self.finished.emit(tuple(self._visits))
            return
        setup = self._setups[self._at]
        self.shown.emit(setup)
        self._browser.set_media(media_of(setup))
        parameters = parameters_of(setup, self._base, self._project)
        self._browser.open(parameters, QColor(colours().window))

    def _on_opened(self, ok: bool) -> None:  # noqa: FBT001 - a signal's argument
        if self._is_over:
            return
        if ok:
            self._browser.ask("stages()", self._begin)
        else:
            self._note(say("As opened"), (), say("The page did not load"))
            self._next_setup()

    def _begin(self, stages: Any) -> None:
        self._states = _states(stages, self._answers)
        self._check(say("As opened"))

    def _go_on(self) -> None:
        """Bring the page into its next state, and check it if it has that state."""
        if self._is_over:
            return
        state, call = next(self._states, ("", ""))
        if not state:
            self._next_setup()
        elif call == "sendNow()":
            self._browser.ask(call, lambda did: self._wait_sent(state, 0) if did else self._go_on())
        else:
            self._browser.ask(call, lambda did: self._check_soon(state) if did else self._go_on())

    def _wait_sent(self, state: str, waited: int) -> None:
        def answered(sent: Any) -> None:
            if sent or waited > _SENT_MS:
                self._check_soon(state)
            else:
                QTimer.singleShot(_ASK_MS, self, lambda: self._wait_sent(state, waited + _ASK_MS))

        self._browser.ask("isSent()", answered)

    def _check_soon(self, state: str) -> None:
        QTimer.singleShot(_REST_MS, self, lambda: self._check(state))

    def _check(self, state: str) -> None:
        if self._is_over:
            return
        self.progressed.emit(self._at, len(self._setups), f"{self._pane} · {state}")

        def done(issues: tuple[Issue, ...], fault: str) -> None:
            if not self._is_over:
                self._note(state, issues, fault)
                if fault:
                    self._next_setup()
                else:
                    self._go_on()

        Check(self._browser, self._language, done).start()

    def _note(self, state: str, issues: tuple[Issue, ...], fault: str) -> None:
        visit = Visit(self._pane, state, issues, fault)
        self._visits.append(visit)
        self.visited.emit(visit)


def _states(stages: Any, answers: Mapping[str, list[Any]]) -> Iterator[tuple[str, str]]:
    """Yield the states after the first, in words, with the call of the probe that leads there."""
    steps = int(stages["steps"])
    yield say("With errors"), "showErrors()"
    kept = json.dumps({"answers": answers, "step": 0, "top": 0})
    yield say("Filled in"), f"restore({kept}) ?? true"
    for step in range(1, steps):
        yield say("Step {number}", number=step + 1), f"goTo({step})"
    if stages["review"]:
        yield say("Review"), f"goTo({steps})"
    yield say("Sent"), "sendNow()"
