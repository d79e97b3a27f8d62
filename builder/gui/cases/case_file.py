"""The file of a table of cases, and where changes of it are kept that were not saved."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from builder.errors import ValuesError
from builder.gui.cases.draft import CaseDraft
from builder.gui.state.document import Document
from builder.say import said_of
from builder.settings import Home
from builder.storage import atomic, project_file
from builder.trial.cases.table import BYTES_MAX, CaseTable, read_table, write_table

SUFFIX: Final = ".cases.csv"


class CaseFile:
    """Reads and writes the table of the open form.

    It stays with the form that it was begun with, also while another one is open already.

    Args:
        document: The open form.
        home: Where unsaved tables are kept.

    Attributes:
        path: The table's file; None before it has one.
        draft: Keeps what was not saved.
    """

    def __init__(self, document: Document, home: Home) -> None:
        self._document = document
        self._home = home
        self.path: Path | None = None
        self._on_disk: bytes | None = None
        self._project = document.path
        self.draft = self._new_draft()

    @property
    def beside(self) -> Path | None:
        """Where the table is looked for: beside the project; None before that is saved."""
        project = self._project
        if project is None:
            return None
        return project.with_name(f"{project.name.removesuffix(project_file.SUFFIX)}{SUFFIX}")

    @property
    def is_changed_on_disk(self) -> bool:
        """Whether the file is another than the one that was read or written here."""
        if self.path is None:
            return False
        try:
            return self.path.read_bytes() != self._on_disk
        except FileNotFoundError:
            return False
        except OSError:
            return True

    def open(self, path: Path) -> CaseTable:
        """Read a table, whose file it is from now on.

        Raises:
            ValuesError: It is no table, or it cannot be read.
        """
        try:
            with path.open("rb") as file:
                data = file.read(BYTES_MAX + 1)
        except OSError as fault:
            raise ValuesError(said_of(path, f"{fault.strerror}.")) from fault
        table = read_table(data)
        self.path, self._on_disk = path, data
        return table

    def save(self, table: CaseTable, path: Path) -> None:
        """Write a table to a file, which is its own from now on.

        Raises:
            ValuesError: It could not be read again.
            StorageError: It cannot be written.
        """
        data = write_table(table)
        atomic.write_bytes(path, data)
        self.path, self._on_disk = path, data
        self.draft.drop()

    def leave(self) -> None:
        """Go on with a table that has no file yet."""
        self.path, self._on_disk = None, None

    def begin(self) -> None:
        """Begin with the form that is open, whose table has no file yet."""
        self.path, self._on_disk = None, None
        self._project = self._document.path
        self.draft = self._new_draft()

    def move(self) -> bool:
        """Go with the form to its new file; tells whether the table has no file any more.

        The table that lies beside the file of before belongs to that one. A table that was opened
        elsewhere keeps its file.
        """
        is_left = self.path is not None and self.path == self.beside
        if is_left:
            self.path, self._on_disk = None, None
        self._project = self._document.path
        self.draft = self._new_draft()
        return is_left

    def _new_draft(self) -> CaseDraft:
        document = self._document
        return CaseDraft(self._home.case_drafts, document.project.id, document.path)
