"""The file of one key pair: what it holds, read also where it is damaged or of an older version."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from builder.errors import KeyInputError, StorageError, reason_of
from builder.keys import names, pem
from builder.keys.dates import REMIND_MAX
from builder.keys.pair import REMIND_DAYS, KeyPair
from builder.say import say
from builder.storage.moments import read_moment

FORMAT: Final = 1
_FILE_MAX: Final = 1 << 18  # an encrypted key of 16384 bits takes 13 KiB
SUFFIX: Final = ".keypair.json"


class NewerFileError(KeyInputError):
    """The file of a key pair is of a format that only a newer version knows."""


def name_of(path: Path) -> str:
    """Return the name of the key pair that a file is for.

    Some systems store file names in NFD, so they are normalised.
    """
    return names.composed(path.name.removesuffix(SUFFIX))


def contents(path: Path) -> Mapping[str, Any]:
    """Return what a file holds.

    Raises:
        KeyInputError: It is no key pair, or one of a newer version.
        StorageError: It cannot be read.
    """
    try:
        with path.open("rb") as file:
            data = json.loads(file.read(_FILE_MAX))
    except OSError as fault:
        raise StorageError(
            say("{file} could not be read: {reason}.", file=path, reason=reason_of(fault))
        ) from fault
    except (ValueError, RecursionError) as fault:
        raise KeyInputError(
            say("{name} is damaged.", name=path.name), say("Import the key pair again.")
        ) from fault
    if not isinstance(data, dict) or data.get("kind") != "webview-key-pair":
        raise KeyInputError(
            say("{name} is not a key pair.", name=path.name), say("Import the key pair again.")
        )
    written = data.get("format", FORMAT)
    if isinstance(written, int) and written > FORMAT:
        raise NewerFileError(
            say("{name} was written by a newer version of the app.", name=path.name),
            say("Use that version. The file stays as it is."),
        )
    return data


def as_bytes(data: Mapping[str, Any]) -> bytes:
    """Return the file that holds this."""
    return (json.dumps(data, indent=2) + "\n").encode()


def described(path: Path) -> KeyPair:
    """Return what a file says of its key pair; a damaged one has a warning."""
    name = name_of(path)
    try:
        data = contents(path)
        public = pem.parse_public(str(data["public_pem"]).encode())
        digest = pem.fingerprint(public)
        return KeyPair(
            name=name,
            bits=public.key_size,
            fingerprint=digest,
            created=read_moment(str(data["created"])),
            public_pem=pem.public_pem(public),
            warning=pem.warning_about(public),
            expires=_last_day(data.get("expires")),
            remind_days=_remind_days(data.get("remind_days")),
        )
    except NewerFileError as fault:
        warning = fault.message
    except (KeyInputError, KeyError, ValueError):
        warning = say("This file is damaged. Import the key pair again.")
    except StorageError as fault:
        warning = fault.message
    return KeyPair(
        name=name,
        bits=0,
        fingerprint="",
        created=datetime.fromtimestamp(_changed(path), UTC),
        public_pem="",
        warning=warning,
    )


def _last_day(value: object) -> date | None:
    """Read a key pair's last day; files of older versions have none, and a wrong one is none."""
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _remind_days(value: object) -> int:
    """Read the age to be reminded at; files of older versions have none."""
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= REMIND_MAX:
        return value
    return REMIND_DAYS


def _changed(path: Path) -> float:
    """Return when a file was changed; 0 if it was deleted meanwhile."""
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
