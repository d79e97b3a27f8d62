"""Cases on their way to the table: recorded in Test or Preview, taken by Cases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from builder.gui.state.document import Document
from builder.trial.cases.case import Recorded


class Recordings(QObject):
    """Holds answers that are to become rows of the table of cases, until Cases takes them.

    They are of the open form, and are forgotten with it.

    Args:
        document: The open form.

    Signals:
        recorded(): There is something to take.
    """

    recorded = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._waiting: list[Recorded] = []
        document.replaced.connect(self._forget)

    def record(
        self,
        values: Mapping[str, Any],
        parameters: Mapping[str, str],
        name: str = "",
        *,
        variables: Mapping[str, Any] | None = None,
        is_generated: bool = False,
    ) -> None:
        """Keep answers for the table; what is expected of them is found out when they are taken.

        Args:
            values: The answers by context name.
            parameters: The page's query parameters.
            name: What the case is called; empty for a name with its number.
            variables: Variables of the conversation; none if it has none.
            is_generated: Whether the answers were made from the form's rules.
        """
        self._waiting.append(
            Recorded(
                name=name,
                values=values,
                parameters=parameters,
                variables=variables or {},
                is_generated=is_generated,
            )
        )
        self.recorded.emit()

    def take(self) -> tuple[Recorded, ...]:
        """Return what was recorded, once."""
        found, self._waiting = tuple(self._waiting), []
        return found

    def _forget(self) -> None:
        self._waiting = []
