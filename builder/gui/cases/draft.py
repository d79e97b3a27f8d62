"""Changes of a table of cases that were not saved, kept in the user's folder."""

from __future__ import annotations

import json
import logging
import secrets
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from builder.errors import StorageError, reason_of
from builder.say import say
from builder.storage import atomic
from builder.trial.cases.table import CaseTable

_TYPES: Final = {"separator": str, "tells_separator": bool, "has_mark": bool, "line_end": str}
_ENTRIES: Final = {"columns", "rows", "has_file", *_TYPES}

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
        self._is_known = False
        self.had_file = True

    def keep(self, table: CaseTable, *, has_file: bool = True) -> Path | None:
        """Keep a table.

        Args:
            table: The table.
            has_file: Whether it is that of a file; one that was just begun has none.

        Returns:
            The new name of a table that was there and was not read; None if there was none.

        Raises:
            StorageError: It cannot be written, or what nobody read is still there.
        """
        aside = None if self._is_known else self._put_aside()
        folder = self._path.parent
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as fault:
            raise StorageError(
                say("{folder} cannot be made: {reason}.", folder=folder, reason=reason_of(fault))
            ) from fault
        data = {"columns": table.columns, "rows": table.rows, "has_file": has_file}
        data |= {name: getattr(table, name) for name in _TYPES}
        atomic.write_bytes(self._path, json.dumps(data).encode(), 0o600)
        return aside

    def read(self) -> CaseTable | None:
        """Return the table; None if there is none.

        Raises:
            StorageError: It cannot be read. It is put aside under another name, which is told.
        """
        try:
            found = json.loads(self._path.read_bytes())
            self.had_file = found.get("has_file", True) is not False
            table = _table(found)
        except (FileNotFoundError, NotADirectoryError):
            table = None
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as fault:
            log.warning("a table that was not saved could not be read")
            raise StorageError(
                say("What was not saved the last time cannot be read."),
                say("It is kept as {file}.", file=self._put_aside() or self._path),
            ) from fault
        self._is_known = True
        return table

    def drop(self) -> None:
        """Forget the table; one that nobody read stays."""
        if self._is_known:
            try:
                self._path.unlink(missing_ok=True)
            except OSError:
                log.warning("a table that was saved could not be dropped")

    def _put_aside(self) -> Path | None:
        """Rename what was not read, and return its new name; None if nothing is there.

        Raises:
            StorageError: It cannot be renamed.
        """
        aside = self._path.with_name(f"{self._path.stem}.unread-{secrets.token_hex(4)}.json")
        self._is_known = False
        found: Path | None = aside
        try:
            self._path.rename(aside)
        except (FileNotFoundError, NotADirectoryError):
            found = None
        except OSError as fault:
            raise StorageError(
                say("What was not saved the last time can be neither read nor renamed."),
                say(
                    "Move it away: {file}. Until then, only what you save is kept.", file=self._path
                ),
            ) from fault
        self._is_known = True
        return found


def _table(found: Any) -> CaseTable:
    """Return what a file holds.

    Raises:
        TypeError, KeyError: It is no table.
    """
    columns, *rows = (tuple(each) for each in (found["columns"], *found["rows"]))
    # Earlier versions kept no such line.
    found = {"tells_separator": False, **found}
    others = {name: found[name] for name in _TYPES}
    if (
        # What a later version keeps besides would be lost with the next change.
        found.keys() - _ENTRIES
        or not columns
        or any(len(each) not in (0, len(columns)) for each in rows)
        or not all(isinstance(cell, str) for each in (columns, *rows) for cell in each)
        or not all(isinstance(others[name], type_) for name, type_ in _TYPES.items())
    ):
        raise TypeError
    return CaseTable(columns=columns, rows=tuple(rows), **others)
