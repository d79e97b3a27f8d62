"""What becomes of a table of cases: opened, saved, and kept while it is not saved."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from builder.errors import BuilderError, StorageError, ValuesError
from builder.gui.cases.bar import CaseBar
from builder.gui.cases.case_file import SUFFIX, CaseFile
from builder.gui.cases.table_model import NEW, TableModel
from builder.gui.state.services import Services
from builder.say import said_of, say
from builder.trial.cases.table import CaseTable

_KEEP_MS: Final = 400
_PATTERN: Final = say("Table of cases (*.csv);;All files (*)")


class Filing(QObject):
    """Moves the table between the window, its file, and what is kept of it.

    Args:
        services: What workspaces share.
        model: The table.
        bar: Shows the file, and tells what was done.
        file: The table's file.

    Signals:
        opened(): The person has another table before them.
    """

    opened = Signal()

    def __init__(
        self,
        services: Services,
        model: TableModel,
        bar: CaseBar,
        file: CaseFile,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document = services.document
        self._messages = services.messages
        self._model, self._bar, self._file = model, bar, file
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_KEEP_MS)
        self._keeping.timeout.connect(self._keep)
        model.edited.connect(self._keeping.start)
        services.document.replaced.connect(self.keep_now)
        services.document.state_changed.connect(self.show_name)

    @property
    def is_saved(self) -> bool:
        """Whether the file holds the table as it stands."""
        return self._model.undo_stack.isClean()

    def begin(self) -> None:
        """Show what was not saved of this form, or the table beside its project."""
        self._file.begin()
        table, draft, faults = NEW, None, []
        beside = self._file.beside
        if beside is not None and beside.exists():
            try:
                table = self._file.open(beside)
            except ValuesError as fault:
                faults.append(said_of(beside.name, fault))
        try:
            draft = self._file.draft.read()
        except StorageError as fault:
            faults.append(str(fault))
        if draft is not None and not self._file.draft.had_file:
            self._file.leave()  # saving it asks where to, as before
        is_saved = draft is None or (draft == table and self._file.path is not None)
        self._model.open(draft or table, is_saved=is_saved)
        if faults:
            self._bar.say("\n".join(faults), "error")
        else:
            words = "" if is_saved else say("These changes were not saved yet.")
            self._bar.say(words, "warning")
        self.show_name()

    def show_new(self, table: CaseTable) -> None:
        """Show a table that has no file yet."""
        self._file.path = None
        self._model.open(table, is_saved=False)
        self._bar.say("", "hint")
        self.opened.emit()

    def open(self) -> None:
        """Open a table that the person chooses."""
        beside, messages = self._file.path or self._file.beside, self._messages
        chosen = messages.open_file(
            say("Open a table of cases"), _PATTERN, beside.parent if beside else None
        )
        if chosen is not None:
            self.take(chosen)

    def take(self, path: Path) -> None:
        """Open a table, unless the one that is shown is not saved and is not to be lost."""
        if self.may_lose():
            try:
                table = self._file.open(path)
            except ValuesError as fault:
                self._messages.error(fault)
                return
            self._file.draft.drop()
            self._model.open(table, is_saved=True)
            self._bar.say("", "hint")
            self.opened.emit()

    def save(self) -> None:
        """Save to the table's file, else beside the project, or ask where."""
        path, messages = self._file.path or self._file.beside, self._messages
        if path is None:
            name = f"{self._document.project.name}{SUFFIX}".replace("/", "-")
            path = messages.save_file(say("Save the table"), _PATTERN, Path.home() / name)
        elif (path != self._file.path and path.exists()) or self._file.is_changed_on_disk:
            is_wanted = messages.confirm(
                say("Replace {file}?", file=path.name),
                say("It holds another table than the one that was opened here."),
                say("Replace"),
                dangerous=True,
            )
            path = path if is_wanted else None
        if path is None:
            return
        try:
            self._file.save(self._model.table, path)
        except BuilderError as fault:
            messages.error(fault)
            return
        self._keeping.stop()
        self._model.undo_stack.setClean()
        self.show_name()
        self.tell_saved(path)

    def move(self) -> None:
        """Go with the form to its new file, with what was not saved."""
        left = self._file.draft
        if self._file.move():
            self._model.undo_stack.resetClean()
        self._keeping.stop()
        if self.is_saved or self._keep():
            left.drop()
        self.show_name()

    def may_lose(self) -> bool:
        """Tell whether another table may take the place of this one; asks, if it is not saved."""
        if self.is_saved or self._model.table == NEW:
            return True
        return self._messages.confirm(
            say("Drop the changes of this table?"),
            say("They are not saved."),
            say("Drop"),
            dangerous=True,
        )

    def keep_now(self) -> None:
        """Keep what was edited last."""
        if self._keeping.isActive():
            self._keeping.stop()
            self._keep()

    def show_name(self) -> None:
        """Show which file the table is of, and whether it is saved."""
        path = self._file.path or self._file.beside
        name = path.name if path is not None else say("A table without a file")
        saved = self.is_saved and self._file.path is not None
        self._bar.file.show_words(name if saved else say("{file} – not saved", file=name))

    def tell_saved(self, path: Path) -> None:
        """Say that a file was written."""
        self._bar.say(say("Saved: {file}", file=path.name), "good")

    def _keep(self) -> bool:
        """Keep what is not saved; tells whether that is so."""
        if self.is_saved:
            self._file.draft.drop()
            return True
        try:
            aside = self._file.draft.keep(self._model.table, has_file=self._file.path is not None)
        except StorageError as fault:
            words = say("The changes of this table are not kept: {reason}", reason=fault)
            self._bar.say(words, "error")
            return False
        if aside is not None:
            kept = say("A table of that file was not saved. It is kept as {file}.", file=aside)
            self._bar.say(kept, "warning")
        return True
