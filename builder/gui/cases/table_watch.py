"""Notices that another program changed the file of a table of cases."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from builder.errors import BuilderError
from builder.gui.cases.bar import CaseBar
from builder.gui.cases.case_file import CaseFile, Content, content_of
from builder.gui.cases.table_model import TableModel
from builder.gui.widgets.tasks import Tasks
from builder.say import said_of, say
from builder.trial.cases.table import CaseTable, read_table
from builder.value import dataclass

_COMING: Final = (QEvent.Type.Show, QEvent.Type.WindowActivate)


@dataclass(frozen=True)
class _Found:
    """What the file holds now, with its table; None if it holds what it did."""

    content: Content
    table: CaseTable | None


class TableWatch(QObject):
    """Looks each time that somebody comes to the table, as from a spreadsheet.

    The file is read off the UI thread, and only if its size or its time is another one.

    Args:
        view: Where the table is seen.
        file: Its file.
        model: The table.
        bar: Tells of it.
        tasks: Where the file is read.
    """

    def __init__(
        self, view: QWidget, file: CaseFile, model: TableModel, bar: CaseBar, tasks: Tasks
    ) -> None:
        super().__init__(view)
        self._file, self._model, self._bar, self._tasks = file, model, bar, tasks
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _COMING:
            self._look()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        path, known = self._file.path, self._file.content
        if path is None or known is None or not self._file.is_touched:
            return
        self._tasks.run(
            say("Looking at the table of cases"),
            lambda _task: _look_at(path, known),
            lambda found: self._on_found(path, known, found),
            lambda fault: self._on_failed(path, known, fault),
            self,
            background=True,
        )

    def _on_found(self, path: Path, known: Content, found: _Found) -> None:
        """Take what is there now, as one step that can be undone; not over unsaved changes."""
        if not self._is_about(path, known):
            return
        if found.table is None:
            self._file.content = found.content  # only its time was another one
        elif not self._model.undo_stack.isClean():
            self._warn(path)
        else:
            self._file.content = found.content
            self._model.read_again(found.table)
            words = say(
                "{file} was changed by another program, and was read again.", file=path.name
            )
            self._bar.say(words, "warning")

    def _on_failed(self, path: Path, known: Content, fault: BuilderError) -> None:
        if not self._is_about(path, known):
            return
        if self._model.undo_stack.isClean():
            self._bar.say(said_of(path.name, fault), "error")
        else:
            self._warn(path)

    def _is_about(self, path: Path, known: Content) -> bool:
        """Tell whether what was found is about the file as it was last read or written here."""
        return self._file.path == path and self._file.content is known

    def _warn(self, path: Path) -> None:
        words = say(
            "{file} was changed by another program. Saving asks before it is replaced.",
            file=path.name,
        )
        self._bar.say(words, "warning")


def _look_at(path: Path, known: Content) -> _Found:
    """Read the file; called off the UI thread.

    Raises:
        ValuesError: It is no table, or it cannot be read.
    """
    content = content_of(path)
    return _Found(content, None if content.data == known.data else read_table(content.data))
