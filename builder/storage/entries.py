"""Files of named entries, in JSON, some of which only another version of the app may know."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from builder.errors import StorageError, reason_of
from builder.say import say
from builder.storage import atomic
from builder.storage.aside import set_aside


def held_in(path: Path) -> dict[str, Any]:
    """Return the entries of a file; none if it is missing, cannot be read, or has none."""
    return _held(path) or {}


def write_entries(path: Path, entries: Mapping[str, Any]) -> None:
    """Write entries into a file, whose other entries stay as they are.

    A file that has no entries, or such as cannot be written again, is set aside under another name.

    Args:
        path: The file; made, for its owner alone, if it is missing.
        entries: What is written.

    Raises:
        StorageError: They cannot be written; what was there is kept.
    """
    held = _held(path)
    try:
        text = json.dumps({**(held or {}), **entries}, indent=2)
    except RecursionError:  # what is nested so deeply can be read only
        held, text = None, json.dumps(dict(entries), indent=2)
    if held is None:
        _set_aside(path)
    atomic.write_bytes(path, f"{text}\n".encode(), 0o600)


def _held(path: Path) -> dict[str, Any] | None:
    try:
        held = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError):
        return None
    return held if isinstance(held, dict) else None


def _set_aside(path: Path) -> None:
    try:
        set_aside(path)
    except OSError as fault:
        raise StorageError(
            say("{path} could not be written: {reason}.", path=path, reason=reason_of(fault))
        ) from fault
