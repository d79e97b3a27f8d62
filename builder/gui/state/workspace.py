"""The interface of a workspace for the main window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from builder.form.place import Place
from builder.gui.state.derived import Depth
from builder.gui.state.services import Services


class Workspace(QWidget):
    """One of the five screens: Keys, Design, Preview, Test, Export.

    A subclass builds its widgets in ``__init__``, which is called at the first entry, and hands
    in what its commands do.

    Args:
        services: The application's shared parts.
    """

    # How many steps are derived from the form while the workspace is visible.
    needs = Depth.FINDINGS

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services

    def showEvent(self, event: QShowEvent) -> None:
        self.services.derived.subscribe(self, self.needs)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.services.derived.unsubscribe(self)
        super().hideEvent(event)

    def entered(self) -> None:
        """Called each time the workspace comes to the front."""

    def lead_to(self, place: Place) -> bool:  # noqa: ARG002 - for those that can
        """Show a place of the form that is edited here; tells whether it is.

        Args:
            place: Where a person wants to go.
        """
        return False

    def takes(self, path: Path) -> str:  # noqa: ARG002 - for those that can
        """Say what becomes of a file that is dropped here; empty if this has no use for it.

        Args:
            path: The file, which was not read.
        """
        return ""

    def take(self, path: Path) -> None:
        """Take a dropped file, of which :meth:`takes` said what becomes of it."""
        raise NotImplementedError

    def shut_down(self) -> None:
        """Called once before the window closes: stop processes, drop web pages."""
