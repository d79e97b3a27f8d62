"""``dataclass`` for values: frozen, and equal if their content is.

The standard library's compiles five methods for each class; for the hundred classes of a start that
was a tenth of it. Here the methods are written once for all classes. Type checkers see the standard
library's, whose ``fields`` and ``replace`` work as ever.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, fields
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypeVar

T = TypeVar("T")


def _dataclass(*, frozen: Literal[True], kw_only: bool = False) -> Callable[[type[T]], type[T]]:
    """Make a class one of values; a method that the class has itself stays.

    Args:
        frozen: Always true; type checkers read it.
        kw_only: Whether fields are given by name only.
    """
    del frozen

    def made(cls: type[T]) -> type[T]:
        # It would write the signature down for one without words of its own, which takes long.
        cls.__doc__ = cls.__doc__ or cls.__name__
        # Not frozen for the standard library: it would compile two methods for that.
        dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=kw_only)(cls)
        own = vars(cls)
        methods = {"__init__": _init_of(cls), **_METHODS}
        if "__eq__" not in own:
            methods |= {"__eq__": _eq, "__hash__": _hash}
        for name, method in methods.items():
            if name not in own:
                setattr(cls, name, method)
        return cls

    return made


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 - is meant to be imported
else:
    dataclass = _dataclass


def _init_of(cls: Any) -> Callable[..., None]:
    """Return a method that takes the fields' values as a compiled one would."""
    every = fields(cls)
    names = {field.name for field in every}
    placed = [field.name for field in every if not field.kw_only]
    defaults = {field.name: field.default for field in every if field.default is not MISSING}
    factories = [
        (field.name, field.default_factory)
        for field in every
        if field.default_factory is not MISSING
    ]

    def init(self: Any, /, *given: object, **named: object) -> None:
        if named.keys() == names and not given:  # as most are made
            self.__dict__.update(named)
            return
        values = {**defaults, **named}
        if given:
            filled = placed[: len(given)]
            if len(given) > len(placed) or not named.keys().isdisjoint(filled):
                raise TypeError(f"{cls.__name__} takes {', '.join(placed)}, each once.")
            values.update(zip(filled, given, strict=True))
        for name, make in factories:
            if name not in values:
                values[name] = make()
        if values.keys() != names:
            raise TypeError(f"{cls.__name__} lacks or has no {sorted(values.keys() ^ names)}.")
        self.__dict__.update(values)

    return init


def _refuse_to_set(_self: object, name: str, _value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_self: object, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _repr(self: Any) -> str:
    shown = (f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _eq(self: object, other: object) -> object:
    if other is self:
        return True
    if other.__class__ is not self.__class__:
        return NotImplemented
    return _values(self) == _values(other)


def _hash(self: object) -> int:
    return hash(_values(self))


_METHODS: dict[str, Callable[..., Any]] = {
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
    "__repr__": _repr,
}


def _values(value: object) -> object:
    cls: Any = value.__class__
    return _reader(cls)(value)


@cache
def _reader(cls: Any) -> Callable[[object], object]:
    """Return what takes the values of all fields that are compared out of an instance."""
    names = [field.name for field in fields(cls) if field.compare]
    return attrgetter(*names) if names else lambda _value: ()
