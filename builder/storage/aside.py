"""Files of the app that cannot be read: kept under another name, and never written over."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from builder.errors import StorageError, reason_of
from builder.storage.reading import read_marked
from builder.value import dataclass

_T = TypeVar("_T")


class UnreadError(StorageError):
    """A file could not be read and lies where it was, so nothing may be written in its place."""


@dataclass(frozen=True, kw_only=True)
class Words:
    """What is said of a file that cannot be read.

    Attributes:
        cannot: That it cannot be read, from why.
        stays: What follows from its lying where it was.
        moved: What is shown in its place, from the name that it has now.
    """

    cannot: Callable[[object], str]
    stays: str
    moved: Callable[[str], str]


def read_kept(path: Path, most: int, read: Callable[[bytes], _T], words: Words) -> _T | None:
    """Return what a file of the app holds; None if there is none.

    A file that is damaged, or holds what this version does not know, is set aside under another
    name, so that nothing in it is lost.

    Args:
        path: The file.
        most: How many bytes it may have.
        read: Reads its content, of which one byte too many may be there; raises ValueError, which
            says why, if it cannot.
        words: What is said of it.

    Raises:
        UnreadError: It cannot be read, and must not be written over.
        StorageError: It was set aside.
    """
    try:
        data, _mark = read_marked(path, most + 1)
    except FileNotFoundError:
        return None
    except OSError as fault:
        raise UnreadError(words.cannot(reason_of(fault)), words.stays) from fault
    try:
        return read(data)
    except ValueError as fault:
        try:
            aside = set_aside(path)
        except OSError:
            raise UnreadError(words.cannot(fault), words.stays) from fault
        raise StorageError(words.cannot(fault), words.moved(aside.name)) from fault


def set_aside(path: Path, why: str = "damaged") -> Path:
    """Give a file another name, which no file had before; return it.

    Args:
        path: The file.
        why: What is wrong with it, as a word for its name.

    Raises:
        OSError: It keeps its name.
    """
    from datetime import UTC, datetime  # noqa: PLC0415 - a start meets no damaged file

    moment = f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f}-{os.getpid()}"
    return path.replace(path.with_name(f"{path.stem}.{why}-{moment}{path.suffix}"))
