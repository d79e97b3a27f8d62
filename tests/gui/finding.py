"""Finding a widget by its name, which must be there."""

from typing import TypeVar

from PySide6.QtCore import QObject

T = TypeVar("T", bound=QObject)


def find(inside: QObject, kind: type[T], name: str) -> T:
    found = inside.findChild(kind, name)
    assert found is not None, f"there is no {kind.__name__} {name}"
    return found
