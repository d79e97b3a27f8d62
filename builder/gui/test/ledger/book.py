"""The ledger, read and written off the UI thread, and what only this run's memory has."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, Signal

from builder.errors import BuilderError, NotFoundError, StorageError
from builder.gui.state.services import Services
from builder.gui.widgets.tasks import Task
from builder.storage import atomic
from builder.trial.attempt import TrialResult
from builder.trial.ledger.query import Choices, Query, Sorting
from builder.trial.ledger.record import Record, Row, record_of
from builder.value import dataclass

if TYPE_CHECKING:
    from builder.trial.ledger.ledger import Ledger

T = TypeVar("T")

PAGE: Final = 60
"""Rows that are read at once."""
_REMEMBERED: Final = 200  # results whose exact bytes stay in memory


@dataclass(frozen=True)
class Asked:
    """What is to be listed.

    Attributes:
        query: Which submissions.
        by: What they are sorted by.
        descending: Whether the greatest comes first.
    """

    query: Query = Query()
    by: Sorting = "sent_at"
    descending: bool = True


@dataclass(frozen=True)
class Listing:
    """What was asked for, as the ledger has it.

    Attributes:
        asked: What was asked for.
        numbers: The submissions' numbers, in order.
        rows: The rows of the first page, by number.
        choices: What there is to filter by.
    """

    asked: Asked
    numbers: tuple[int, ...]
    rows: Mapping[int, Row]
    choices: Choices


@dataclass(frozen=True)
class Kept:
    """A submission that has just ended.

    Attributes:
        result: Its result, with what only memory may have.
        record: What is kept; its number is below 0 if it could not be.
        listing: The ledger with it; None if it could not be read.
        fault: Why it could not be kept; empty if it was.
    """

    result: TrialResult
    record: Record
    listing: Listing | None
    fault: str = ""


class Book(QObject):
    """Keeps submissions, and answers questions about them.

    Args:
        services: The application's shared parts.
        parent: Its owner.

    Signals:
        noticed(text): A file that could not be used was set aside.
    """

    noticed = Signal(str)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._path = services.home.ledger
        self._tasks = services.tasks
        self._lock = threading.Lock()
        self._ledger: Ledger | None = None
        self._notice = ""
        self._results: dict[int, TrialResult] = {}
        self._unkept = 0
        self.asked = Asked()
        """What is listed now, so that a new submission comes with the listing it stands in."""

    # -- this run ------------------------------------------------------------------------------

    @property
    def results(self) -> tuple[TrialResult, ...]:
        """The latest results of this run, the last one last."""
        return tuple(self._results.values())

    def result(self, number: int) -> TrialResult | None:
        """Return a result of this run; None for one of an earlier run, or of long ago."""
        return self._results.get(number)

    def remember(self, kept: Kept) -> None:
        """Remember what only memory has of a submission that has just ended."""
        self.tell_notice()
        self._results[kept.record.row.number] = kept.result
        while len(self._results) > _REMEMBERED:
            self._results.pop(next(iter(self._results)))

    def forget(self, numbers: Collection[int] | None) -> None:
        """Forget what memory has of submissions; None for all."""
        for number in [*self._results]:
            if numbers is None or number in numbers:
                del self._results[number]

    # -- on threads of the pool ----------------------------------------------------------------

    def keep(self, result: TrialResult, *, cancelled: bool = False, replayed: bool = False) -> Kept:
        """Keep a submission that has ended; called on a pool thread.

        Args:
            result: The result.
            cancelled: Whether nobody waited for it any more.
            replayed: Whether it was the bytes of an earlier one.
        """
        record = record_of(result, cancelled=cancelled, replayed=replayed)
        fault, listing = "", None
        try:
            number = self._done(lambda ledger: ledger.append(record))
            listing = self._done(lambda ledger: listing_of(ledger, self.asked))
        except StorageError as caught:
            fault = str(caught)
            self._unkept -= 1
            number = self._unkept
        record = replace(record, row=replace(record.row, number=number))
        return Kept(result, record, listing, fault)

    def archive(self, numbers: Sequence[int], path: Path, task: Task[int]) -> int:
        """Write submissions to a file as HTTP archive; called on a pool thread.

        Args:
            numbers: Which; those that are not there any more are left out.
            path: The file.
            task: Told how far it is, and asked whether to give up.

        Returns:
            How many were written.

        Raises:
            StorageError: They cannot be read or written.
        """
        from builder.trial.har import har_of  # noqa: PLC0415 - only an act needs it

        records: list[Record] = []
        for place, number in enumerate(numbers):
            task.end_if_cancelled()
            task.report(place / len(numbers))
            with contextlib.suppress(NotFoundError):
                records.append(self._done(partial(_record_of, number)))
        atomic.write_bytes(path, har_of(records), 0o600)
        return len(records)

    def _done(self, work: Callable[[Ledger], T]) -> T:
        ledger = self._opened()
        before = ledger.notice
        try:
            return work(ledger)
        except StorageError:
            if ledger.notice == before:
                raise
            return work(ledger)  # the damaged file was set aside, and a new one begun

    def _opened(self) -> Ledger:
        from builder.trial.ledger.ledger import Ledger  # noqa: PLC0415 - loads SQLite

        with self._lock:
            if self._ledger is None:
                self._ledger = Ledger(self._path)
                # What became too old since the last run goes; where it cannot, it is still read.
                with contextlib.suppress(StorageError):
                    self._ledger.retain(self._ledger.retention)
            return self._ledger

    # -- on the UI thread ----------------------------------------------------------------------

    def ask(
        self,
        label: str,
        work: Callable[[Ledger], T],
        done: Callable[[T], object],
        failed: Callable[[BuilderError], object],
        owner: QObject,
    ) -> None:
        """Do something with the ledger off the UI thread.

        Args:
            label: What it does, for the log.
            work: Called on a pool thread.
            done: Called on the UI thread with the result.
            failed: Called on the UI thread with the error.
            owner: When it is gone, the result is dropped.
        """

        def told(result: T) -> None:
            self.tell_notice()
            done(result)

        def failed_so(fault: BuilderError) -> None:
            self.tell_notice()
            failed(fault)

        self._tasks.run(
            label, lambda _task: self._done(work), told, failed_so, owner, background=True
        )

    def tell_notice(self) -> None:
        """Tell once what became of a file that could not be used."""
        notice = self._ledger.notice if self._ledger is not None else ""
        if notice != self._notice:
            self._notice = notice
            self.forget(None)  # the new file counts from 1 again
            self.noticed.emit(notice)


def _record_of(number: int, ledger: Ledger) -> Record:
    return ledger.record(number)


def listing_of(ledger: Ledger, asked: Asked) -> Listing:
    """Return what was asked for, with its first page."""
    numbers = ledger.numbers(asked.query, asked.by, descending=asked.descending)
    return Listing(asked, numbers, ledger.rows(numbers[:PAGE]), ledger.choices())
