"""Makes cases of what stands in Test, and reads sets of answers from tables."""

from __future__ import annotations

from PySide6.QtCore import QObject

from builder.gui.state.services import Services
from builder.gui.test.input_pane import InputPane
from builder.say import say


class Recording(QObject):
    """Hands answers on to the table of cases.

    Args:
        services: The application's shared parts.
        pane: The answers, and the sets of answers.
        parent: Its owner.
    """

    def __init__(self, services: Services, pane: InputPane, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._pane = pane
        pane.sets.cases_wanted.connect(self.record_sets)
        pane.sets.file_wanted.connect(self._choose)

    def record(self) -> None:
        """Make a case of the answers as they stand, and go to the table."""
        values = self._pane.answers.sheet.values()
        self._services.recordings.record(values, self._pane.parameters.parameters())
        self._services.commands.run("go.cases")

    def record_sets(self) -> None:
        """Make a case of every set, and go to the table."""
        parameters = self._pane.parameters.parameters()
        for each in self._pane.sets.sets:
            self._services.recordings.record(
                each.values, parameters, each.name, is_generated=each.is_generated
            )
        self._services.commands.run("go.cases")

    def _choose(self) -> None:
        chosen = self._services.messages.open_file(
            say("Open a table of answers"), say("Table (*.csv *.tsv);;All files (*)")
        )
        if chosen is not None:
            self._pane.sets.read(chosen)
