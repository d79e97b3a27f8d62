"""Visits to the form's real page in the engine, for work that runs on another thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from shiboken6 import delete, isValid

from builder.errors import BuilderError, DeliveryError
from builder.say import say
from builder.trial.visitor import T, Visit

if TYPE_CHECKING:
    from builder.gui.web.engine import Page

_LOOK_MS: Final = 15
_CANCEL_S: Final = 0.1
_LONGEST_MS: Final = 60_000


class _Asked:
    """A visit that another thread waits for."""

    def __init__(self, visit: Visit[Any]) -> None:
        self.visit = visit
        self.told: Any = None
        self.fault = ""
        self.is_over = threading.Event()
        self.is_given_up = False


class Visits(QObject):
    """Opens pages one after the other, each as fresh as for a new person.

    It lives on the UI thread, as the engine does; other threads call it, and wait.

    Args:
        parent: Its owner.

    Attributes:
        port: The port of this machine where the engine finds pages.

    Raises:
        BuilderError: The engine is not installed, or as many pages are open as it can show.
    """

    _asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        engine = _engine()
        self.port: int = engine.take_port()
        self._profile, self._gate = engine.new_profile(self)
        self._one: _OneVisit | None = None
        self._asked.connect(self._begin)

    def __call__(self, visit: Visit[T], cancelled: Callable[[], bool]) -> T:
        """Do what a visit asks for; called on any thread but the UI's.

        Raises:
            DeliveryError: The page could not be opened, did not settle, or it was cancelled.
        """
        asked = _Asked(visit)
        self._asked.emit(asked)
        while not asked.is_over.wait(_CANCEL_S):
            if cancelled():
                asked.is_given_up = True
                raise DeliveryError(say("The run was stopped."))
        if asked.told is None:
            raise DeliveryError(asked.fault)
        told: T = asked.told
        return told

    def stop(self) -> None:
        """Close the page, and let another one have the port."""
        if self._one is not None:
            self._one.end(say("The run was stopped."))
        if isValid(self._profile):
            delete(self._profile)
        _engine().give_back(self.port)

    def close(self) -> None:
        """Stop, and be gone."""
        self.stop()
        self.deleteLater()

    def _begin(self, asked: _Asked) -> None:
        if asked.is_given_up:
            return
        if self._one is not None:
            self._one.end(say("The run was stopped."))
        self._gate.origin = asked.visit.origin
        self._one = _OneVisit(asked, _engine().Page(self._profile, self), self)


class _OneVisit(QObject):
    """Takes one page from its opening to the end."""

    def __init__(self, asked: _Asked, page: Page, parent: QObject) -> None:
        super().__init__(parent)
        self._asked = asked
        self._page = page
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_LOOK_MS)
        self._step: Callable[[], None] = self._wait_until_ready
        self._look.timeout.connect(lambda: self._step())
        limit = QTimer(self)
        limit.setSingleShot(True)
        limit.timeout.connect(lambda: self.end(say("The page came to no end within a minute.")))
        limit.start(_LONGEST_MS)
        page.setVisible(True)  # else its timers run slowly
        page.loadFinished.connect(self._on_loaded)
        page.renderProcessTerminated.connect(
            lambda *_: self.end(say("The browser engine crashed."))
        )
        page.load(QUrl(asked.visit.url))

    def end(self, fault: str = "", told: object = None) -> None:
        """Hand on what the page told, and close it; harmless if it is over."""
        if self._asked.is_over.is_set():
            return
        self._look.stop()
        self._asked.fault, self._asked.told = fault, told
        self._page.deleteLater()
        self.deleteLater()
        self._asked.is_over.set()

    def _on_loaded(self, ok: bool) -> None:  # noqa: FBT001 - Qt's signature
        if ok:
            self._wait_until_ready()
        else:
            self.end(say("The page could not be opened."))

    def _ask(self, script: str, then: Callable[[object], None]) -> None:
        def answered(told: object) -> None:
            if isValid(self) and not self._asked.is_over.is_set():
                then(told)

        if self._asked.is_given_up:
            self.end(say("The run was stopped."))
        else:
            self._page.ask_form(script, answered)

    def _wait_until_ready(self) -> None:
        self._ask(self._asked.visit.is_ready, self._on_ready)

    def _on_ready(self, told: object) -> None:
        if told == "true":
            self._ask(self._asked.visit.work, self._on_look)
        elif told == "false":
            self._look.start()
        else:
            self.end(say("The page did not say what it shows."))

    def _on_look(self, told: object) -> None:
        read = self._asked.visit.read(told)
        if read is None:
            self.end(say("The page did not say what it shows."))
        elif read.is_settled:
            self.end(told=read)
        else:
            self._step = lambda: self._ask(self._asked.visit.look, self._on_look)
            self._look.start()


def _engine() -> Any:
    """Return the engine's module, which loads the engine on first use.

    Raises:
        BuilderError: It is not installed.
    """
    try:
        from builder.gui.web import engine  # noqa: PLC0415 - as the docstring says
    except ImportError as fault:
        raise BuilderError(
            say("The browser engine of the app is not installed."),
            say("Install the package PySide6-Addons, or run the cases in another way."),
        ) from fault
    return engine
