"""The file of a table of cases, and where changes of it are kept that were not saved."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from builder.errors import ValuesError, reason_of
from builder.gui.cases.draft import CaseDraft
from builder.gui.state.document import Document
from builder.say import say
from builder.settings import Home
from builder.storage import atomic, project_file
from builder.storage.reading import Mark, mark_of, read_marked
from builder.trial.cases.table import BYTES_MAX, CaseTable, read_table, write_table
from builder.value import dataclass

SUFFIX: Final = ".cases.csv"


@dataclass(frozen=True)
class Content:
    """What a table's file holds.

    Attributes:
        data: Its bytes.
        mark: The file's mark when they were read; None if they were written here, as another
            program may have written right after.
    """

    data: bytes
    mark: Mark | None


class CaseFile:
    """Reads and writes the table of the open form.

    It stays with the form that it was begun with, also while another one is open already.

    Args:
        document: The open form.
        home: Where unsaved tables are kept.

    Attributes:
        path: The table's file; None before it has one.
        content: What it held when it was read or written here last; None before it has one.
        draft: Keeps what was not saved.
    """

    def __init__(self, document: Document, home: Home) -> None:
        self._document = document
        self._home = home
        self.path: Path | None = None
        self.content: Content | None = None
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
        """Whether the file holds something else than what was read or written here."""
        if self.path is None or self.content is None:
            return False
        try:
            return read_marked(self.path, BYTES_MAX + 1)[0] != self.content.data
        except FileNotFoundError:
            return False
        except OSError:
            return True

    @property
    def is_touched(self) -> bool:
        """Whether the file may hold something else, as far as one sees without reading it."""
        if self.path is None or self.content is None:
            return False
        try:
            return mark_of(self.path) != self.content.mark
        except FileNotFoundError:
            return False
        except OSError:
            return True

    def open(self, path: Path) -> CaseTable:
        """Read a table, whose file it is from now on.

        Raises:
            ValuesError: It is no table, or it cannot be read.
        """
        content = content_of(path)
        table = read_table(content.data)
        self.path, self.content = path, content
        return table

    def save(self, table: CaseTable, path: Path) -> None:
        """Write a table to a file, which is its own from now on.

        Raises:
            ValuesError: It could not be read again.
            StorageError: It cannot be written.
        """
        data = write_table(table)
        atomic.write_bytes(path, data)
        self.path, self.content = path, Content(data, None)
        self.draft.drop()

    def leave(self) -> None:
        """Go on with a table that has no file yet."""
        self.path, self.content = None, None

    def begin(self) -> None:
        """Begin with the form that is open, whose table has no file yet."""
        self.path, self.content = None, None
        self._project = self._document.path
        self.draft = self._new_draft()

    def move(self) -> bool:
        """Go with the form to its new file; tells whether the table has no file any more.

        The table that lies beside the file of before belongs to that one. A table that was opened
        elsewhere keeps its file.
        """
        is_left = self.path is not None and self.path == self.beside
        if is_left:
            self.path, self.content = None, None
        self._project = self._document.path
        self.draft = self._new_draft()
        return is_left

    def _new_draft(self) -> CaseDraft:
        document = self._document
        return CaseDraft(self._home.case_drafts, document.project.id, document.path)


def promise(path: Path) -> str:
    """Say what becomes of a file that is dropped on the table; empty if it is no table."""
    is_table = path.suffix.lower() == ".csv"
    return say("Drop to open “{file}” as a table of cases.", file=path.name) if is_table else ""


def content_of(path: Path) -> Content:
    """Return what a file holds, as far as a table may reach; also called off the UI thread.

    Raises:
        ValuesError: It cannot be read.
    """
    try:
        return Content(*read_marked(path, BYTES_MAX + 1))
    except OSError as fault:
        raise ValuesError(
            say("{file} cannot be read: {reason}.", file=path, reason=reason_of(fault))
        ) from fault
