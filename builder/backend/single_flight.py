"""Waiting a limited time for a result that may never come."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, Final, Generic, Protocol, TypeVar

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_LONGEST_WAIT_S: Final = 0.5


class Call(Protocol[T_co]):
    """Computes the result."""

    def __call__(self) -> Coroutine[Any, Any, T_co]:
        """Return the awaitable of the result."""


class SingleFlight(Generic[T]):
    """A call that runs once at a time; all who ask meanwhile share its result.

    Args:
        call: Computes the result; its exceptions are raised for every waiting caller.
    """

    def __init__(self, call: Call[T]) -> None:
        self._call = call
        self._running: asyncio.Task[T] | None = None

    async def result(self) -> T:
        """Return the result.

        Raises:
            TimeoutError: It takes too long. The call goes on, and later callers wait for the same
                result.
        """
        if self._running is None:
            self._running = asyncio.create_task(self._call())
            self._running.add_done_callback(self._finished)
        running = self._running
        done, _ = await asyncio.wait({running}, timeout=_LONGEST_WAIT_S)
        if not done:
            raise TimeoutError
        return running.result()

    def _finished(self, task: asyncio.Task[T]) -> None:
        self._running = None
        if not task.cancelled():
            task.exception()  # perhaps no caller waits any more
