"""Notices that another program changed the file of a table of cases."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from builder.errors import ValuesError
from builder.gui.cases.bar import CaseBar
from builder.gui.cases.case_file import CaseFile
from builder.gui.cases.table_model import TableModel
from builder.say import said_of, say

_COMING: Final = (QEvent.Type.Show, QEvent.Type.WindowActivate)


class TableWatch(QObject):
    """Looks each time that somebody comes to the table, as from a spreadsheet.

    Args:
        view: Where the table is seen.
        file: Its file.
        model: The table.
        bar: Tells of it.
    """

    def __init__(self, view: QWidget, file: CaseFile, model: TableModel, bar: CaseBar) -> None:
        super().__init__(view)
        self._file, self._model, self._bar = file, model, bar
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _COMING:
            self._look()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        """Take what is there now, as one step that can be undone; not over unsaved changes."""
        path = self._file.path
        if path is None or not self._file.is_changed_on_disk:
            return
        if not self._model.undo_stack.isClean():
            words = say(
                "{file} was changed by another program. Saving asks before it is replaced.",
                file=path.name,
            )
            self._bar.say(words, "warning")
            return
        try:
            table = self._file.open(path)
        except ValuesError as fault:
            self._bar.say(said_of(path.name, fault), "error")
            return
        self._model.read_again(table)
        words = say("{file} was changed by another program, and was read again.", file=path.name)
        self._bar.say(words, "warning")
