"""Waiting a limited time for a result that may never come."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, Final, Generic, Protocol, TypeVar

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_PATIENCE_S: Final = 0.5


class Ask(Protocol[T_co]):
    """Computes the result."""

    def __call__(self) -> Coroutine[Any, Any, T_co]:
        """Return the awaitable of the result."""


class Question(Generic[T]):
    """A call that runs once at a time; all who ask meanwhile share its result.

    Args:
        ask: Computes the result; its exceptions are raised for everybody who waits.
    """

    def __init__(self, ask: Ask[T]) -> None:
        self._ask = ask
        self._asking: asyncio.Task[T] | None = None

    async def answer(self) -> T:
        """Return the result.

        Raises:
            TimeoutError: It takes too long. The call goes on, and later callers wait for the same
                result.
        """
        if self._asking is None:
            self._asking = asyncio.create_task(self._ask())
            self._asking.add_done_callback(self._answered)
        asking = self._asking
        done, _ = await asyncio.wait({asking}, timeout=_PATIENCE_S)
        if not done:
            raise TimeoutError
        return asking.result()

    def _answered(self, asking: asyncio.Task[T]) -> None:
        self._asking = None
        if not asking.cancelled():
            asking.exception()  # perhaps no caller waits any more
