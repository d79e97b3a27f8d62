"""Keeping, finding and clearing test submissions."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, Final

from builder.errors import NotFoundError, RefusedError, StorageError
from builder.say import say
from builder.trial.ledger.file import LedgerFile
from builder.trial.ledger.query import Choices, Query, Sorting, folded
from builder.trial.ledger.record import Record, Row, details_of, read_record
from builder.trial.secrets import without_keys
from builder.value import dataclass

EVERYTHING: Final = Query()
_DAY_S: Final = 86_400
_SEARCHED_MAX: Final = 1 << 16  # bytes of a message that are searched
_NOTES_MAX: Final = 10_000
_TAG_MAX: Final = 60
_TRACES: Final = "traces"
_COLUMNS: Final = tuple(each.name for each in fields(Row) if each.name not in ("number", "tags"))
_LISTED: Final = f"""
    SELECT number, {", ".join(_COLUMNS)},
        (SELECT group_concat(tag, char(10)) FROM tags WHERE attempt = number) FROM attempts
"""  # noqa: S608 - names of columns, from the class


@dataclass(frozen=True)
class Retention:
    """How much is kept; the oldest goes first.

    Attributes:
        days: How many days; 0 for no bound.
        rows: How many submissions; 0 for no bound.
    """

    days: int = 90
    rows: int = 10_000


@dataclass(frozen=True)
class Removal:
    """What clearing removes.

    Attributes:
        rows: How many submissions.
        oldest: When the first of them was sent, in seconds since the epoch; None for none.
        latest: When the last of them was sent.
        noted: How many have notes or tags.
    """

    rows: int
    oldest: float | None
    latest: float | None
    noted: int


class TracesError(StorageError):
    """Submissions were removed, and traces of them may still stand in the file."""


class Ledger:
    """The submissions that were made.

    Its methods wait for the disk, and may be called from any thread.

    Args:
        path: The file; it is made if it is missing.

    Raises:
        StorageError: It cannot be made or read.
    """

    def __init__(self, path: Path) -> None:
        self._file = LedgerFile(path)
        self._file.prepare()

    @property
    def notice(self) -> str:
        """What became of a file that was damaged or newer, as a sentence; empty if nothing."""
        return self._file.notice

    # -- keeping -------------------------------------------------------------------------------

    def append(self, record: Record) -> int:
        """Keep a submission, and let go of what is beyond the retention.

        Returns:
            Its number.

        Raises:
            StorageError: It cannot be written; nothing was changed.
        """
        marks = ", ".join("?" * len(_COLUMNS))
        with self._file.opened(writing=True) as database:
            made = database.execute(
                f"INSERT INTO attempts ({', '.join(_COLUMNS)}) VALUES ({marks})",  # noqa: S608
                [getattr(record.row, name) for name in _COLUMNS],
            )
            number = int(made.lastrowid or 0)
            messages = (record.sent, record.answer_head, record.answer)
            database.execute(
                "INSERT INTO details VALUES (?, ?, ?, ?, ?)",
                (number, details_of(record), *messages),
            )
            _put_tags(database, number, record.row.tags)
            database.execute(
                "INSERT INTO words (rowid, text) VALUES (?, ?)", (number, _words(record))
            )
            # They go when the app starts the next time: that takes too long for each submission.
            _note_traces(database, _apply(database, _retention(database), time.time()))
            return number

    def annotate(self, number: int, notes: str, tags: Sequence[str]) -> Row:
        """Put notes and tags in place of those of a submission; keys and tokens are masked.

        Raises:
            NotFoundError: There is no such submission.
            RefusedError: They are too long.
            StorageError: They cannot be written.
        """
        notes = _clean(notes)
        tidied = tuple(dict.fromkeys(filter(None, (_clean(" ".join(tag.split())) for tag in tags))))
        if len(notes) > _NOTES_MAX or any(len(tag) > _TAG_MAX for tag in tidied):
            raise RefusedError(
                say("The notes or a tag are too long."),
                say(
                    "Notes have at most {notes:,} characters, tags {tag}.",
                    notes=_NOTES_MAX,
                    tag=_TAG_MAX,
                ),
            )
        with self._file.opened(writing=True) as database:
            record = _record(database, number)
            row = replace(record.row, notes=notes, tags=tidied)
            database.execute("UPDATE attempts SET notes = ? WHERE number = ?", (notes, number))
            database.execute("DELETE FROM tags WHERE attempt = ?", (number,))
            _put_tags(database, number, tidied)
            database.execute(
                "UPDATE words SET text = ? WHERE rowid = ?",
                (_words(replace(record, row=row)), number),
            )
        return row

    def note_advanced(self, number: int, *, advanced: bool) -> None:
        """Note whether the conversation went on with a submission.

        Raises:
            NotFoundError: There is no such submission.
            StorageError: It cannot be written.
        """
        with self._file.opened(writing=True) as database:
            record = replace(_record(database, number), advanced=advanced)
            database.execute(
                "UPDATE details SET details = ? WHERE attempt = ?", (details_of(record), number)
            )

    # -- finding -------------------------------------------------------------------------------

    def numbers(
        self, query: Query = EVERYTHING, by: Sorting = "sent_at", *, descending: bool = True
    ) -> tuple[int, ...]:
        """Return the numbers of submissions, by default the latest first.

        Args:
            query: Which.
            by: What they are sorted by; the latest come first where that is the same.
            descending: Whether the greatest comes first.
        """
        condition, values = query.as_sql()
        order = f"{by} {'DESC' if descending else 'ASC'}, sent_at DESC, number DESC"
        with self._file.opened() as database:
            statement = f"SELECT number FROM attempts WHERE {condition} ORDER BY {order}"  # noqa: S608
            return tuple(int(each[0]) for each in database.execute(statement, values))

    def rows(self, numbers: Sequence[int]) -> Mapping[int, Row]:
        """Return rows by their number; those that are not there any more are missing."""
        condition, values = Query(numbers=tuple(numbers)).as_sql()
        with self._file.opened() as database:
            found = database.execute(f"{_LISTED} WHERE {condition}", values)
            return {row.number: row for row in map(_row, found)}

    def record(self, number: int) -> Record:
        """Return a whole submission.

        Raises:
            NotFoundError: There is no such submission.
            StorageError: It cannot be read.
        """
        with self._file.opened() as database:
            return _record(database, number)

    def choices(self) -> Choices:
        """Return what there is to filter by."""
        with self._file.opened() as database:
            forms = database.execute(
                "SELECT form_id, form, max(number) FROM attempts GROUP BY form_id ORDER BY form"
            ).fetchall()
            targets = database.execute("SELECT DISTINCT target FROM attempts ORDER BY target")
            return Choices(
                forms=tuple((str(each[0]), str(each[1])) for each in forms),
                targets=tuple(str(each[0]) for each in targets),
                tags=tuple(
                    str(each[0])
                    for each in database.execute("SELECT DISTINCT tag FROM tags ORDER BY tag")
                ),
            )

    # -- letting go ----------------------------------------------------------------------------

    @property
    def retention(self) -> Retention:
        """How much is kept."""
        with self._file.opened() as database:
            return _retention(database)

    def retain(self, retention: Retention) -> Removal:
        """Set how much is kept from now on, for all processes, and let go of the rest.

        Raises:
            RefusedError: A number is negative.
            TracesError: The rest is gone, but not every trace of it.
            StorageError: It cannot be written; nothing was removed.
        """
        if retention.days < 0 or retention.rows < 0:
            raise RefusedError(say("Retention is 0, for no bound, or a positive number."))
        with self._file.opened(writing=True) as database:
            for name, value in (("days", retention.days), ("rows", retention.rows)):
                database.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (name, value))
            removed = _apply(database, retention, time.time())
            _note_traces(database, removed)
        self._compact()
        return removed

    def would_retain(self, retention: Retention) -> Removal:
        """Return what :meth:`retain` would remove."""
        with self._file.opened() as database:
            return _removal(database, *_beyond(database, retention, time.time()))

    def would_clear(self, query: Query = EVERYTHING) -> Removal:
        """Return what :meth:`clear` would remove."""
        with self._file.opened() as database:
            return _removal(database, *query.as_sql())

    def clear(self, query: Query = EVERYTHING) -> Removal:
        """Remove submissions, and every trace of them in the file.

        Raises:
            TracesError: They are gone, but not every trace of them.
            StorageError: It cannot be written; nothing was removed.
        """
        condition, values = query.as_sql()
        with self._file.opened(writing=True) as database:
            removed = _remove(database, condition, values)
            _note_traces(database, removed)
        self._compact()
        return removed

    def _compact(self) -> None:
        """Leave no trace of what was removed, now or before, when there was no room to do so."""
        with self._file.opened() as database:
            traces = _traces(database)
        if not traces:
            return
        try:
            self._file.compact()
        except StorageError as fault:
            raise TracesError(
                say(
                    "The submissions are deleted, but parts of them may still stand in the file. "
                    "{reason}",
                    reason=fault.message,
                ),
                say("Free some space: the app removes them when it is started the next time."),
            ) from fault
        with self._file.opened(writing=True) as database:
            # Unless more was removed meanwhile.
            database.execute("DELETE FROM settings WHERE name = ? AND value = ?", (_TRACES, traces))


def _record(database: sqlite3.Connection, number: int) -> Record:
    row = database.execute(f"{_LISTED} WHERE number = ?", (number,)).fetchone()
    held = database.execute(
        "SELECT details, sent, answer_head, answer FROM details WHERE attempt = ?", (number,)
    ).fetchone()
    if row is None or held is None:
        raise NotFoundError(
            say("The ledger has no submission {number} any more.", number=number),
            say("It was cleared, or it was older than what is kept."),
        )
    try:
        return read_record(_row(row), held[0], bytes(held[1]), bytes(held[2]), bytes(held[3]))
    except (ValueError, TypeError, KeyError, RecursionError) as fault:
        raise StorageError(
            say("What the ledger has of submission {number} is damaged.", number=number),
            say("Delete this submission, and send it again."),
        ) from fault


def _row(held: tuple[Any, ...]) -> Row:
    number, *values, tags = held
    named = dict(zip(_COLUMNS, values, strict=True))
    return Row(number=number, tags=tuple(sorted((tags or "").split("\n"))) if tags else (), **named)


def _put_tags(database: sqlite3.Connection, number: int, tags: Sequence[str]) -> None:
    database.executemany("INSERT INTO tags VALUES (?, ?)", [(number, tag) for tag in tags])


def _words(record: Record) -> str:
    """Return what a submission is found by."""
    row = record.row
    plain = (
        row.form, row.target, row.key, row.verdict, row.advice, row.notes, *row.tags, record.url,
        record.fault,
    )  # fmt: skip
    messages = (record.sent, record.answer_head, record.answer)
    texts = [each[:_SEARCHED_MAX].decode("utf-8", "replace") for each in messages]
    return folded("\n".join((*plain, *texts)))


def _clean(text: str) -> str:
    return without_keys(text.encode("utf-8", "replace")).decode().strip()


def _retention(database: sqlite3.Connection) -> Retention:
    held = dict(database.execute("SELECT name, value FROM settings").fetchall())
    usual = Retention()
    return Retention(held.get("days", usual.days), held.get("rows", usual.rows))


def _beyond(
    database: sqlite3.Connection, retention: Retention, now: float
) -> tuple[str, list[float]]:
    """Return the condition on what is not kept any longer, and its values.

    What a wrong clock has put into the future is as old as what was kept after it.
    """
    since = now - retention.days * _DAY_S if retention.days else 0.0
    first = None
    if retention.rows:
        first = database.execute(
            "SELECT number FROM attempts ORDER BY number DESC LIMIT 1 OFFSET ?", (retention.rows,)
        ).fetchone()
    too_old = "sent_at < ? OR number <= ?"
    late = "sent_at > ? AND number < (SELECT max(number) FROM attempts WHERE sent_at < ?)"
    return f"{too_old} OR ({late})", [since, first[0] if first else 0, now, since]


def _apply(database: sqlite3.Connection, retention: Retention, now: float) -> Removal:
    return _remove(database, *_beyond(database, retention, now))


def _remove(database: sqlite3.Connection, condition: str, values: list[Any]) -> Removal:
    found = _removal(database, condition, values)
    if found.rows:
        database.execute(f"DELETE FROM attempts WHERE {condition}", values)  # noqa: S608
    return found


def _note_traces(database: sqlite3.Connection, removed: Removal) -> None:
    if removed.rows:
        database.execute(
            "INSERT INTO settings VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1",
            (_TRACES,),
        )


def _traces(database: sqlite3.Connection) -> int:
    """Return how often something was removed without removing each trace of it."""
    held = database.execute("SELECT value FROM settings WHERE name = ?", (_TRACES,)).fetchone()
    return int(held[0]) if held else 0


def _removal(database: sqlite3.Connection, condition: str, values: list[Any]) -> Removal:
    rows, oldest, latest, noted = database.execute(
        "SELECT count(*), min(sent_at), max(sent_at), total(notes != '' OR number IN "  # noqa: S608
        f"(SELECT attempt FROM tags)) FROM attempts WHERE {condition}",
        values,
    ).fetchone()
    return Removal(rows, oldest, latest, int(noted))
