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
from builder.trial.samples import Flavour, sample_values
from builder.value import dataclass

if TYPE_CHECKING:
    from builder.gui.state.derived import FormSpec

_REST_MS: Final = 120  # for what moves when a step comes
_SENT_MS: Final = 5_000
_ASK_MS: Final = 50
_SEND: Final = "sendNow()"
_FLAVOURS: Final[tuple[Flavour, ...]] = ("maximal", "typical", "minimal")
Answers = Mapping[str, list[Any]]


@dataclass(frozen=True)
class _State:
    """A state after the first one.

    Attributes:
        words: What the page shows then.
        call: The call of the probe that leads there, and tells whether it did.
        is_owed: Whether every form has it, with the right answers.
    """

    words: str
    call: str
    is_owed: bool = True


def setups_of(panes: Sequence[Setup], project: Project) -> list[Setup]:
    """Return how the page is to be looked at: each pane in each language and scheme, once."""
    found: dict[Setup, None] = {}
    for pane in panes:
        for language in (pane.language,) if pane.language else project.languages:
            for scheme in SCHEMES:
                found[replace(pane, title="", language=language, scheme=scheme)] = None
    return list(found)


def answer_sets(form: FormSpec) -> list[Answers]:
    """Return sets of answers that the form takes, as the probe keeps them: kind and value by name.

    The others are for what the first one does not lead to: conditions may hide a step.
    """
    today = datetime.now(UTC).date()
    return [
        {field.name: [field.kind, values.get(field.name, "")] for field in form.fields}
        for values in (sample_values(form, today, flavour) for flavour in _FLAVOURS)
    ]


class Visits(QObject):
    """Opens the page by one setup after the other.

    Args:
        browser: Shows the page; its bundle is served.
        setups: How.
        project: The form.
        base: The query parameters that all have.
        answers: What is filled in; where it does not lead to a state, the next ones are.
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
        answers: Sequence[Answers],
        language: str,
    ) -> None:
        super().__init__(browser)
        self._browser, self._setups, self._project = browser, tuple(setups), project
        self._base, self._language = base, language
        self._kept = [json.dumps({"answers": each, "step": 0, "top": 0}) for each in answers]
        self._visits: list[Visit] = []
        self._at = -1
        self._states: Iterator[_State] = iter(())
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
        self._states = _states(stages, self._kept[0])
        self._check(say("As opened"))

    def _go_on(self) -> None:
        """Bring the page into its next state, and check it if it has that state."""
        if self._is_over:
            return
        state = next(self._states, None)
        if state is None:
            self._next_setup()
        else:
            self._reach(state, iter(("", *self._kept) if state.is_owed else ("",)))

    def _reach(self, state: _State, ways: Iterator[str]) -> None:
        """Bring the page into a state, with what is filled in or with other answers."""
        if self._is_over:
            return
        kept = next(ways, None)
        if kept is None:
            self._miss(state)
        elif kept:
            self._browser.ask(f"restore({kept}) ?? true", lambda _: self._call(state, ways))
        else:
            self._call(state, ways)

    def _call(self, state: _State, ways: Iterator[str]) -> None:
        def answered(did: Any) -> None:
            if not did:
                self._reach(state, ways)
            elif state.call == _SEND:
                self._wait_sent(state.words, 0)
            else:
                self._check_soon(state.words)

        self._browser.ask(state.call, answered)

    def _miss(self, state: _State) -> None:
        if state.is_owed:
            why = say("None of the answers that were tried lead there. Look at it by hand.")
            self._note(state.words, (), why, is_missing=True)
        self._go_on()

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

    def _note(
        self, state: str, issues: tuple[Issue, ...], fault: str, *, is_missing: bool = False
    ) -> None:
        visit = Visit(self._pane, state, issues, fault, is_missing)
        self._visits.append(visit)
        self.visited.emit(visit)


def _states(stages: Any, kept: str) -> Iterator[_State]:
    """Yield the states after the first.

    Args:
        stages: How many steps the page has, which it shows at first, and whether it has a review,
            as the probe tells.
        kept: The answers that are filled in, as the probe keeps them.
    """
    steps = int(stages["steps"])
    yield _State(say("With errors"), "showErrors()", is_owed=False)
    yield _State(say("Filled in"), f"restore({kept}) ?? true")
    # The first step may be hidden, too.
    for step in sorted(set(range(steps)) - {int(stages["at"])}):
        yield _State(say("Step {number}", number=step + 1), f"goTo({step})")
    if stages["review"]:
        yield _State(say("Review"), f"goTo({steps})")
    yield _State(say("Sent"), _SEND)
