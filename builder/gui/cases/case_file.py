"""The file of a table of cases, and changes of it that were not saved."""

from __future__ import annotations

import logging
from hashlib import sha256
from pathlib import Path
from typing import Final

from builder.errors import BuilderError, ValuesError
from builder.gui.state.document import Document
from builder.settings import Home
from builder.storage import atomic, project_file
from builder.trial.cases.table import BYTES_MAX, CaseTable, read_table, write_table

SUFFIX: Final = ".cases.csv"

log = logging.getLogger(__name__)


class CaseFile:
    """Reads and writes the table of the open form.

    What was not saved is kept in the user's folder, one table for each form.

    Args:
        document: The open form.
        home: Where unsaved tables are kept.

    Attributes:
        path: The table's file; None before it has one.
    """

    def __init__(self, document: Document, home: Home) -> None:
        self._document = document
        self._home = home
        self.path: Path | None = None
        self._on_disk: bytes | None = None
        # What is to be kept when another form was opened is still the table of this one.
        self._form = document.project.id

    @property
    def beside(self) -> Path | None:
        """Where the table is looked for: beside the project; None before that is saved."""
        project = self._document.path
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
            raise ValuesError(f"{path}: {fault.strerror}.") from fault
        table = read_table(data)
        self.path, self._on_disk = path, data
        return table

    def save(self, table: CaseTable, path: Path) -> None:
        """Write a table to a file, which is its own from now on.

        Raises:
            StorageError: It cannot be written.
        """
        data = write_table(table)
        atomic.write_bytes(path, data)
        self.path, self._on_disk = path, data
        self.drop_draft()

    def begin(self) -> None:
        """Begin with the form that is open, whose table has no file yet."""
        self.path, self._on_disk = None, None
        self._form = self._document.project.id

    # -- what was not saved --------------------------------------------------------------------

    def keep_draft(self, table: CaseTable) -> None:
        """Keep a table with changes that were not saved."""
        try:
            self._home.case_drafts.mkdir(parents=True, exist_ok=True, mode=0o700)
            atomic.write_bytes(self._draft, write_table(table), 0o600)
        except (BuilderError, OSError):
            log.warning("the table of cases could not be kept")

    def draft(self) -> CaseTable | None:
        """Return the table that was not saved; None if there is none."""
        try:
            return read_table(self._draft.read_bytes())
        except (OSError, BuilderError):
            return None

    def drop_draft(self) -> None:
        """Forget what was not saved."""
        self._draft.unlink(missing_ok=True)

    @property
    def _draft(self) -> Path:
        return self._home.case_drafts / f"{sha256(self._form.encode()).hexdigest()[:32]}.csv"
