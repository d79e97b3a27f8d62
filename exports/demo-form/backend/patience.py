"""Questions whose answer may take for ever, asked by those who do not wait that long."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, Final, Generic, Protocol, TypeVar

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_PATIENCE_S: Final = 0.5


class Ask(Protocol[T_co]):
    """Finds an answer."""

    def __call__(self) -> Coroutine[Any, Any, T_co]:
        """Return what finds it."""


class Question(Generic[T]):
    """Something that is asked once at a time, however many want to know.

    Args:
        ask: Finds the answer; what it raises is raised to who waits.
    """

    def __init__(self, ask: Ask[T]) -> None:
        self._ask = ask
        self._asking: asyncio.Task[T] | None = None

    async def answer(self) -> T:
        """Return the answer.

        Raises:
            TimeoutError: It takes too long; who asks before it has come waits for the same one.
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
            asking.exception()  # nobody may have waited for it
