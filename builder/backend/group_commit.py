"""Runs the outbox's database operations in groups, with one commit a group.

One thread owns the connection, and the event loop never waits for it. Operations of one millisecond
form a group (512 at most), which is passed to the thread, committed and answered as one. So a
hundred concurrent submissions cost one flush of the disk and two thread switches.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, Generic, TypeVar

from .databases import Database, OutboxError, open_schema
from .stopping import leave_to_main_thread

T = TypeVar("T")
D = TypeVar("D")
Work = Callable[[Database], T]

_GATHER_S: Final = 0.001
_GROUP_MAX: Final = 512  # so that no client waits for the answers of very many
# The longest wait for the database, also if its server hangs or its disk stalls.
_PATIENCE_S: Final = 3.5
_LOOK_EVERY_S: Final = 0.25
_SILENT_S: Final = 1.0  # after this wait the database counts as failing
_DOUBTS_MAX: Final = 10_000
_CLOSING_S: Final = 10.0


class GroupCommit(Generic[D]):
    """The thread that owns a database, and the operations that wait for it.

    Refused operations that may still have been committed are kept in ``_doubtful``.

    Args:
        database: The database.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._gathering: list[_Operation] = []
        self._busy = False  # the thread has a group, or gets one soon
        self._closed = False
        self._groups: queue.SimpleQueue[list[_Operation] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="outbox", daemon=True)
        self._connected = False
        self._group: Sequence[_Operation] = ()
        self._since = 0.0  # when that group, or the collection of the next one, began
        self._looking: asyncio.TimerHandle | None = None
        self._failed = False
        self._doubtful: deque[D] = deque(maxlen=_DOUBTS_MAX)

    @property
    def failing(self) -> bool:
        """Whether the latest group failed, or the current one has taken over a second."""
        return self._failed or (self._busy and self._loop.time() - self._since > _SILENT_S)

    def start(self) -> None:
        """Start the thread, for the running event loop."""
        self._loop = asyncio.get_running_loop()
        self._thread.start()

    async def close(self) -> None:
        """Commit what waits, and disconnect; later operations fail."""
        self._closed = True
        while self._gathering:
            self._hand_over()
        self._groups.put(None)
        await asyncio.to_thread(self._thread.join, _CLOSING_S)
        if self._looking is not None:
            self._looking.cancel()

    def _do(self, work: Work[T], doubtful: D | None = None) -> asyncio.Future[T]:
        """Run an operation on the thread; the future is done after its commit.

        Args:
            work: What to do.
            doubtful: What to keep if the operation was committed although its future failed.
        """
        asked = self._loop.time()
        operation = _Operation(work, self._loop.create_future(), asked, doubtful)
        if self._closed:
            operation.fault = OutboxError("the outbox is closed")
            operation.answer()
            return operation.future
        self._gathering.append(operation)
        if not self._busy:
            self._busy, self._since = True, asked
            self._loop.call_later(_GATHER_S, self._hand_over)
        if self._looking is None:
            self._looking = self._loop.call_later(_LOOK_EVERY_S, self._look)
        return operation.future

    def _hand_over(self) -> None:
        """Pass the collected operations to the thread."""
        self._group, self._since = self._gathering[:_GROUP_MAX], self._loop.time()
        self._groups.put(self._group)
        self._gathering = self._gathering[_GROUP_MAX:]

    def _answer(self, operations: Sequence[_Operation], *, last: bool = False) -> None:
        """Resolve the futures of operations; after the last of a group, start the next group."""
        for operation in operations:
            operation.answer()
        if last:
            self._failed = any(operation.fault for operation in operations)
            self._busy = bool(self._gathering)
            if self._busy:
                self._hand_over()

    def _look(self) -> None:
        """Refuse operations that have waited too long, and interrupt the thread's wait."""
        self._looking = None
        if not self._busy:
            return
        long_ago = self._loop.time() - _PATIENCE_S
        for operation in (*self._group, *self._gathering):
            if operation.asked <= long_ago:
                operation.give_up()
        self._gathering = [each for each in self._gathering if not each.given_up]
        if self._since <= long_ago:
            self._database.interrupt()
        self._looking = self._loop.call_later(_LOOK_EVERY_S, self._look)

    # -- the thread --------------------------------------------------------------------------

    def _run(self) -> None:
        leave_to_main_thread()
        while (group := self._groups.get()) is not None:
            if group and not self._commit(group):
                # One operation broke the group: only that one must fail.
                for operation in group:
                    self._commit([operation])
                    self._tell([operation])
            self._tell(group, last=True)
        self._disconnect()

    def _tell(self, operations: Sequence[_Operation], *, last: bool = False) -> None:
        # The loop is closed, so nothing waits any more.
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(partial(self._answer, operations, last=last))

    def _commit(self, group: Sequence[_Operation]) -> bool:
        """Run operations in one transaction; success is reported only after the commit.

        Returns:
            Whether this settled them; False if they should be tried one by one.
        """
        working = committing = False
        try:
            self._connect()
            self._database.check_place()
            self._database.begin()
            working = True
            for operation in group:
                if not operation.given_up:
                    operation.result = operation.work(self._database)
            working, committing = False, True
            self._database.execute("COMMIT")
            # Whether the commit is in the files that the next process will find.
            self._database.check_place()
        except Exception as fault:  # noqa: BLE001 - this thread must go on after any error
            self._roll_back()
            if working and self._connected and len(group) > 1:
                return False
            for operation in group:
                operation.fault = OutboxError(" ".join(str(fault).split()))
        if committing:
            self._doubtful.extend(
                each.doubtful
                for each in group
                if each.doubtful is not None and (each.fault or each.given_up)
            )
        return True

    def _connect(self) -> None:
        if not self._connected:
            self._database.connect()
            open_schema(self._database)
            self._connected = True

    def _roll_back(self) -> None:
        # The first fault is the one to report; a lost connection is opened again.
        try:
            self._database.rollback()
        except Exception:  # noqa: BLE001 - each driver has its own
            self._disconnect()

    def _disconnect(self) -> None:
        self._connected = False
        with contextlib.suppress(Exception):
            self._database.close()


@dataclass(slots=True)
class _Operation:
    """An operation for the thread, its result, and the future on the event loop."""

    work: Work[Any]
    future: asyncio.Future[Any]
    asked: float
    doubtful: Any = None
    result: Any = None
    fault: OutboxError | None = None
    given_up: bool = False

    def answer(self) -> None:
        """Resolve the future."""
        if self.future.done():
            return
        if self.fault is None:
            self.future.set_result(self.result)
        else:
            self.future.set_exception(self.fault)

    def give_up(self) -> None:
        """Fail the future, as the database does not answer."""
        if not self.given_up:
            self.given_up = True
            if not self.future.done():
                self.future.set_exception(
                    OutboxError(f"the database has not answered for {_PATIENCE_S:g} s")
                )
