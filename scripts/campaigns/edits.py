"""Small edits of an exported copy; the source tree is never touched."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from builder.render import Bundle


@dataclass(frozen=True)
class Edit:
    """One replacement in a file of the bundle.

    Attributes:
        file: Its path in the bundle.
        old: The old text, which occurs exactly once.
        new: The new text.
    """

    file: str
    old: str
    new: str


def edited(bundle: Bundle, edits: Iterable[Edit]) -> Bundle:
    """Return a copy of a bundle with edits made.

    Raises:
        ValueError: The old text does not occur exactly once.
    """
    files = dict(bundle.files)
    for edit in edits:
        text = files[edit.file].decode()
        if text.count(edit.old) != 1:
            raise ValueError(f"not exactly once in {edit.file}: {edit.old!r}")
        files[edit.file] = text.replace(edit.old, edit.new).encode()
    return Bundle.of(files)
