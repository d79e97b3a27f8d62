"""Reading DER (X.690), as far as keys need it: definite lengths, one tag byte, nothing else.

The cryptography library reads keys too, but only completely. The kind of a key, its size and the
cost of opening it must be known before that.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

INTEGER: Final = 0x02
BIT_STRING: Final = 0x03
OCTETS: Final = 0x04
OID: Final = 0x06
SEQUENCE: Final = 0x30
# Longer data cannot be a usable key: one of 16,384 bits takes 10 KiB.
_LENGTH_BYTES_MAX: Final = 3


class DerError(ValueError):
    """The data is not DER, or not of the expected shape."""


def elements(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield tag and content of each element.

    Raises:
        DerError: It is not DER.
    """
    position = 0
    while position < len(data):
        if len(data) < position + 2:
            raise DerError("cut off")
        tag, size = data[position], data[position + 1]
        position += 2
        if size >= 0x80:
            count = size & 0x7F
            if not 0 < count <= _LENGTH_BYTES_MAX or len(data) < position + count:
                raise DerError("a length that is none")
            size = int.from_bytes(data[position : position + count], "big")
            position += count
        if len(data) < position + size:
            raise DerError("cut off")
        yield tag, data[position : position + size]
        position += size


class Reader:
    """Takes elements one by one out of a sequence's content.

    Args:
        content: The content.

    Raises:
        DerError: It is not DER.
    """

    def __init__(self, content: bytes) -> None:
        self._left = list(elements(content))

    @classmethod
    def of(cls, data: bytes) -> Reader:
        """Return a reader of what a lone sequence holds.

        Raises:
            DerError: It is not a sequence, or something follows it.
        """
        found = list(elements(data))
        if len(found) != 1 or found[0][0] != SEQUENCE:
            raise DerError("not one sequence")
        return cls(found[0][1])

    def __bool__(self) -> bool:
        return bool(self._left)

    @property
    def tag(self) -> int:
        """The next element's tag; 0 at the end."""
        return self._left[0][0] if self._left else 0

    def take(self, tag: int) -> bytes:
        """Return the next element's content.

        Raises:
            DerError: It is of another kind, or there is none.
        """
        if self.tag != tag:
            raise DerError("another element than expected")
        return self._left.pop(0)[1]

    def sequence(self) -> Reader:
        """Return a reader of the next element, a sequence."""
        return Reader(self.take(SEQUENCE))

    def integer(self) -> int:
        """Return the next element, a number that is not negative."""
        content = self.take(INTEGER)
        if not content or content[0] & 0x80:
            raise DerError("a number that is negative, or none")
        return int.from_bytes(content, "big")

    def identifier(self) -> str:
        """Return the next element, an object identifier, as numbers with dots between."""
        content = self.take(OID)
        if not content or content[-1] & 0x80:
            raise DerError("an identifier that is cut off")
        numbers, value = [], 0
        for byte in content:
            value = value << 7 | byte & 0x7F
            if not byte & 0x80:
                numbers.append(value)
                value = 0
        first = min(numbers[0] // 40, 2)
        return ".".join(map(str, (first, numbers[0] - 40 * first, *numbers[1:])))
