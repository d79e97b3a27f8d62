"""What values of the model have in common: two with the same content are the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import Any


class Value:
    """Base of frozen dataclasses: compares, hashes and shows them by their fields.

    ``dataclass`` would compile these methods for each of some fifty classes, which is a good part
    of the time that a start has: they are written once here, and left out there (``eq=False``,
    ``repr=False``).
    """

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        if other is self:
            return True
        if other.__class__ is not self.__class__:
            return NotImplemented
        return _values(self) == _values(other)

    def __hash__(self) -> int:
        return hash(_values(self))

    def __repr__(self) -> str:
        names = [field.name for field in fields(self)]  # type: ignore[arg-type]
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({shown})"


def _values(value: Value) -> object:
    cls: Any = value.__class__
    return _reader(cls)(value)


@cache
def _reader(cls: type) -> Callable[[object], object]:
    """Return what takes the values of all fields out of an instance."""
    names = [field.name for field in fields(cls)]
    return attrgetter(*names) if names else lambda _value: ()
