"""What the View menu chooses for the whole app: its colours and its language."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from builder.gui import languages
from builder.gui.shell.memory import Memory
from builder.gui.state.services import Services
from builder.gui.widgets.theme import Theme
from builder.say import say
from builder.settings import APP_LANGUAGES, AppLanguage, Scheme

_SCHEMES: Final[tuple[Scheme, ...]] = ("system", "light", "dark")


class AppChoices(QObject):
    """Chooses colours at once, and the language for the next start.

    Args:
        services: The application's shared parts.
        theme: The app's colours.
        memory: Where choices are remembered.
        window: What closes for a restart.

    Signals:
        restart_wanted(path): The window is closed; the app has to start again, with a project file
            if the path is not empty.
    """

    restart_wanted = Signal(str)

    def __init__(
        self, services: Services, theme: Theme, memory: Memory, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._services = services
        self._theme = theme
        self._memory = memory
        self._window = window

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what the commands do, by id."""
        return {
            **{f"view.colours_{each}": partial(self._choose_scheme, each) for each in _SCHEMES},
            **{
                f"view.language_{each}": partial(self._choose_language, each)
                for each in APP_LANGUAGES
            },
        }

    def show(self) -> None:
        """Tick what is chosen."""
        for scheme in _SCHEMES:
            self._tick(f"view.colours_{scheme}", on=scheme == self._theme.scheme)
        for language in APP_LANGUAGES:
            self._tick(f"view.language_{language}", on=language == self._memory.language)

    def _tick(self, command: str, *, on: bool) -> None:
        self._services.commands.action(command).setChecked(on)

    def _choose_scheme(self, scheme: Scheme) -> None:
        self._theme.choose(scheme)
        self._memory.note_scheme(scheme)
        self.show()

    def _choose_language(self, choice: AppLanguage) -> None:
        self._memory.note_language(choice)
        self.show()
        language = languages.resolve(choice)
        if language != languages.spoken() and self._services.messages.confirm(
            say(
                "The app will speak {language} when it starts again.",
                language=languages.NAMES[language],
            ),
            say("Do you want to restart it now? You can save your work first."),
            say("Restart now"),
            refusal=say("Later"),
        ):
            self._restart()

    def _restart(self) -> None:
        if self._window.close():  # which asks what to do with unsaved work
            self.restart_wanted.emit(str(self._services.document.path or ""))
