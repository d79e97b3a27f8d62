"""What Test knows of the open form, and what waits until that is the form as it is now."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from builder.backend.spec import FormSpec
from builder.gui.state.derived import Derivation
from builder.gui.state.services import Services
from builder.say import say

UNSENDABLE: Final = say("Nothing can be sent before the form's problems are mended.")


class KnownForm:
    """Holds what followed from the form when it was last known whether it can be sent.

    Args:
        services: The application's shared parts.

    Attributes:
        derivation: What followed from it; None before anything is known.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._waiting: list[Callable[[], None]] = []
        self.derivation: Derivation | None = None

    @property
    def is_current(self) -> bool:
        """Whether it is known of the form as it is now if it can be sent."""
        known = self.derivation
        return known is not None and known.project is self._services.document.project

    @property
    def form(self) -> FormSpec | None:
        """The compiled form; None while it is not known, or has problems."""
        return self.derivation.form if self.derivation is not None else None

    @property
    def problem(self) -> str:
        """Why the form cannot be sent; empty if it can, or if that is not known yet."""
        if self.derivation is None or self.form is not None:
            return ""
        return str(self.derivation.failure or UNSENDABLE)

    def forget(self) -> None:
        """Know nothing any more, as another form is open."""
        self.derivation = None
        self.drop_waiting()

    def drop_waiting(self) -> None:
        """Do nothing of what waits."""
        self._waiting = []

    def do_waiting(self) -> None:
        """Do what waits, as far as it can be done by now."""
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            self.once_current(act)

    def once_current(self, act: Callable[[], None]) -> None:
        """Do something with the compiled form, as soon as it is that of the form as it is now."""
        if not self.is_current:
            self._waiting.append(act)
            self._services.derived.hurry()
        elif self.form is not None:
            act()
