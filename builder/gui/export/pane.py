"""The interface of a section of Export."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from builder.gui.state.derived import Derivation
from builder.gui.state.services import Services
from builder.gui.widgets.theme import Space


class Pane(QWidget):
    """One section; it is told what is known of the form while it is in front.

    Args:
        services: The application's shared parts.
    """

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self.column.setSpacing(Space.M)

    def follow(self, known: Derivation) -> None:
        """Show what is known of the form as it is now."""

    def forget(self) -> None:
        """Forget the form, as another one was opened."""

    def shut_down(self) -> None:
        """Stop what is under way, as the window closes."""
