"""Makes cases of what stands in Test, and reads sets of answers from tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject

from builder.gui.state.services import Services
from builder.gui.test.input_pane import InputPane
from builder.say import say


class Recording(QObject):
    """Hands answers on to the table of cases.

    Args:
        services: The application's shared parts.
        pane: The answers, and the sets of answers.
        variables: Returns the variables of the conversation, where it is simulated.
        parent: Its owner.
    """

    def __init__(
        self,
        services: Services,
        pane: InputPane,
        variables: Callable[[], Mapping[str, Any]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._pane = pane
        self._variables = variables
        pane.sets.cases_wanted.connect(self.record_sets)
        pane.sets.file_wanted.connect(self._choose)

    def record(self) -> None:
        """Make a case of the answers as they stand, and go to the table."""
        values = self._pane.answers.sheet.values()
        parameters = self._pane.parameters.parameters()
        self._services.recordings.record(values, parameters, variables=self._variables())
        self._services.commands.run("go.cases")

    def record_sets(self) -> None:
        """Make a case of every set, and go to the table."""
        parameters = self._pane.parameters.parameters()
        for each in self._pane.sets.sets:
            self._services.recordings.record(
                each.values,
                parameters,
                each.name,
                variables=self._variables(),
                is_generated=each.is_generated,
            )
        self._services.commands.run("go.cases")

    def _choose(self) -> None:
        chosen = self._services.messages.open_file(
            say("Open a table of answers"), say("Table (*.csv *.tsv);;All files (*)")
        )
        if chosen is not None:
            self._pane.sets.read(chosen)
