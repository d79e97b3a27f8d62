"""Reading keys from where users have them; never more than a key can be."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from builder.backend.keys import KEY_BYTES_MAX
from builder.errors import InputError, NotFoundError, StorageError, reason_of
from builder.gui.widgets.file_drop import is_form
from builder.say import say

PATTERN: Final = say("Keys (*.pem *.key *.pub *.crt *.cer *.txt *.env);;All files (*)")


def may_be_key(path: Path) -> bool:
    """Tell whether a file may hold a key: projects and forms of other programs do not."""
    return not is_form(path)


def key_of_file(path: Path) -> bytes:
    """Read a file that should hold a key.

    Raises:
        InputError: It is too large for a key.
        NotFoundError: It is not there, or no file.
        StorageError: It cannot be read.
    """
    if not path.is_file():
        raise NotFoundError(say("There is no file {file}.", file=path))
    try:
        with path.open("rb") as file:
            data = file.read(KEY_BYTES_MAX + 1)
    except OSError as fault:
        raise StorageError(
            say("{file} could not be read: {reason}.", file=path, reason=reason_of(fault))
        ) from fault
    return _bounded(data, path.name)


def key_of_text(text: str, source: str) -> bytes:
    """Return a pasted key.

    Args:
        text: The text.
        source: Where it is from, as the beginning of a sentence.

    Raises:
        InputError: There is none, or too much.
    """
    # Before encoding, which would make a second copy of the text.
    data = text[: KEY_BYTES_MAX + 1].encode(errors="replace")
    if not data.strip():
        raise InputError(say("{source} holds no text.", source=source), say("Copy the key first."))
    return _bounded(data, source)


def _bounded(data: bytes, source: str) -> bytes:
    if len(data) > KEY_BYTES_MAX:
        raise InputError(
            say(
                "{source} is too large to be a key (over {most} KiB).",
                source=source,
                most=KEY_BYTES_MAX // 1024,
            ),
            say("Choose the key alone."),
        )
    return data
