"""Changes of a table of cases that were not saved, kept in the user's folder."""

from __future__ import annotations

import json
import logging
import secrets
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from builder.errors import StorageError
from builder.say import say
from builder.storage import atomic
from builder.trial.cases.table import CaseTable

_TYPES: Final = {"separator": str, "has_mark": bool, "line_end": str}

log = logging.getLogger(__name__)


class CaseDraft:
    """Keeps the table of one form in one file.

    It is JSON and no CSV: it holds any table that a person can make in the window, also one that
    is too large for a table's file, or has half of a character in it.

    Args:
        folder: Where tables are kept.
        form_id: The form.
        project: The form's file, as a copy of it has a table of its own; None if it has none.

    Attributes:
        had_file: Whether the table that was read is that of a file.
    """

    def __init__(self, folder: Path, form_id: str, project: Path | None) -> None:
        place = f"{form_id}\n{project.absolute() if project else ''}"
        name = sha256(place.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        self._path = folder / f"{name}.json"
        self._is_unread = False
        self.had_file = True

    def keep(self, table: CaseTable, *, has_file: bool = True) -> None:
        """Keep a table.

        Args:
            table: The table.
            has_file: Whether it is that of a file; one that was just begun has none.

        Raises:
            StorageError: It cannot be written, or what nobody could read is still there.
        """
        if self._is_unread:
            self._put_aside()
        folder = self._path.parent
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as fault:
            raise StorageError(
                say("{folder} cannot be made: {reason}.", folder=folder, reason=fault.strerror)
            ) from fault
        data = {"columns": table.columns, "rows": table.rows, "has_file": has_file}
        data |= {name: getattr(table, name) for name in _TYPES}
        atomic.write_bytes(self._path, json.dumps(data).encode(), 0o600)

    def read(self) -> CaseTable | None:
        """Return the table; None if there is none.

        Raises:
            StorageError: It cannot be read. It is put aside under another name, which is told.
        """
        try:
            found = json.loads(self._path.read_bytes())
            self.had_file = found.get("has_file", True) is not False
            return _table(found)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as fault:
            log.warning("a table that was not saved could not be read")
            self._is_unread = True
            raise StorageError(
                say("What was not saved the last time cannot be read."),
                say("It is kept as {file}.", file=self._put_aside()),
            ) from fault

    def drop(self) -> None:
        """Forget the table; one that nobody could read stays."""
        if not self._is_unread:
            try:
                self._path.unlink(missing_ok=True)
            except OSError:
                log.warning("a table that was saved could not be dropped")

    def _put_aside(self) -> Path:
        """Rename what cannot be read, and return its new name.

        Raises:
            StorageError: It cannot be renamed.
        """
        aside = self._path.with_name(f"{self._path.stem}.unread-{secrets.token_hex(4)}.json")
        try:
            self._path.rename(aside)
        except FileNotFoundError:
            pass  # somebody moved it away
        except OSError as fault:
            raise StorageError(
                say("What was not saved the last time can be neither read nor renamed."),
                say(
                    "Move it away: {file}. Until then, only what you save is kept.", file=self._path
                ),
            ) from fault
        self._is_unread = False
        return aside


def _table(found: Any) -> CaseTable:
    """Return what a file holds.

    Raises:
        TypeError, KeyError: It is no table.
    """
    columns, *rows = (tuple(each) for each in (found["columns"], *found["rows"]))
    others = {name: found[name] for name in _TYPES}
    if (
        not columns
        or any(len(each) not in (0, len(columns)) for each in rows)
        or not all(isinstance(cell, str) for each in (columns, *rows) for cell in each)
        or not all(isinstance(others[name], type_) for name, type_ in _TYPES.items())
    ):
        raise TypeError
    return CaseTable(columns=columns, rows=tuple(rows), **others)
