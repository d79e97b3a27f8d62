"""Cases on their way to the table: recorded in Test or Preview, taken by Cases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from builder.trial.cases.case import Case, Expected


class Recordings(QObject):
    """Holds answers that are to become rows of the table of cases, until Cases takes them.

    Signals:
        recorded(): There is something to take.
    """

    recorded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[Case] = []

    def record(
        self, values: Mapping[str, Any], parameters: Mapping[str, str], name: str = ""
    ) -> None:
        """Keep answers for the table; what is expected of them is found out when they are taken.

        Args:
            values: The answers by context name.
            parameters: The page's query parameters.
            name: What the case is called; empty for a name with its number.
        """
        case = Case(row=0, name=name, values=values, parameters=parameters, expected=Expected())
        self._waiting.append(case)
        self.recorded.emit()

    def take(self) -> tuple[Case, ...]:
        """Return what was recorded, once."""
        found, self._waiting = tuple(self._waiting), []
        return found
