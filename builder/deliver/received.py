"""What the platform simulator has received, within limits of number and memory."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import Final

from builder.deliver.delivery import Delivery

KEPT_MAX: Final = 10_000
KEPT_BYTES_MAX: Final = 16 * 1024 * 1024
PAGE_MAX: Final = 1_000


class Received:
    """Deliveries, the oldest of which are forgotten when there are too many or too large ones.

    Args:
        most: How many are kept.
        most_bytes: Bytes of bodies and headers that are kept; the latest delivery always is.
    """

    def __init__(self, most: int = KEPT_MAX, most_bytes: int = KEPT_BYTES_MAX) -> None:
        self._most = most
        self._most_bytes = most_bytes
        self._kept: deque[Delivery] = deque()
        self._bytes = 0

    def add(self, delivery: Delivery) -> None:
        """Keep one more."""
        self._kept.append(delivery)
        self._bytes += _size(delivery)
        while len(self._kept) > 1 and (
            len(self._kept) > self._most or self._bytes > self._most_bytes
        ):
            self._bytes -= _size(self._kept.popleft())

    def note_answer(self, number: int, status: int) -> None:
        """Note what a delivery was answered, if it is still kept."""
        first = self._kept[0].number if self._kept else number + 1
        place = number - first
        if 0 <= place < len(self._kept):
            self._kept[place] = replace(self._kept[place], answered=status)

    def all(self) -> tuple[Delivery, ...]:
        """Return what is kept, oldest first."""
        return tuple(self._kept)

    def after(self, number: int, most: int) -> tuple[Delivery, ...]:
        """Return the oldest deliveries with a greater number.

        Args:
            number: That of the last one that is known; 0 for none.
            most: How many, at most.
        """
        newer = [each for each in self._kept if each.number > number]
        return tuple(newer[:most])

    def clear(self) -> None:
        """Forget all."""
        self._kept.clear()
        self._bytes = 0


def _size(delivery: Delivery) -> int:
    headers = sum(len(name) + len(value) for name, value in delivery.headers.items())
    return len(delivery.body) + headers
