"""What happened to key pairs: a file of lines that are added and never changed.

Each line is a JSON object that names the SHA-256 of the line before it (``previous``), and a second
file names that of the last line. So a line that was changed or removed is noticed, at the end of
the file as well. It does not stop somebody who can write to the folder from making a new chain.
There is no secret in it: names, fingerprints of public keys, moments, forms and files.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Literal, get_args

from builder.errors import StorageError, reason_of
from builder.keys.pair import KeyPair
from builder.say import say
from builder.storage import atomic
from builder.storage.moments import read_moment
from builder.value import dataclass

Event = Literal[
    "generated",
    "imported",
    "renamed",
    "dated",
    "copied",
    "saved",
    "in use",
    "published",
    "rotation begun",
    "rotation step",
    "rotated",
    "rotation given up",
    "removed",
]
EVENTS: Final[tuple[Event, ...]] = get_args(Event)
_TEXT_MAX: Final = 1000  # characters of a text in a line


@dataclass(frozen=True)
class Origin:
    """The project that something was done in.

    Attributes:
        form: The form's name; empty if no project was involved.
        file: The project's file; empty if it was never saved.
    """

    form: str = ""
    file: str = ""


NO_PROJECT: Final = Origin()


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One line of the log.

    Attributes:
        at: When it happened.
        event: What happened: one of `EVENTS`, or what only a later version knows.
        name: The key pair's name at that moment.
        fingerprint: SHA-256 of its public key, 64 hex digits.
        detail: What more is to be told, such as the file that was written.
        origin: The project that it was done in.
    """

    at: datetime
    event: str
    name: str
    fingerprint: str
    detail: str = ""
    origin: Origin = NO_PROJECT


@dataclass(frozen=True)
class Reading:
    """A log as it was read.

    Attributes:
        entries: Its readable lines, the earliest first.
        faults: What is wrong with it, a sentence each; empty if it is whole.
    """

    entries: tuple[Entry, ...] = ()
    faults: tuple[str, ...] = ()


class AuditLog:
    """The log of one home folder; several programs may write to it at a time.

    Args:
        file: The file; made at the first line, for its owner alone.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._end = file.with_name(f"{file.name}.end")

    def append(
        self, event: Event, pair: KeyPair, detail: str = "", origin: Origin = NO_PROJECT
    ) -> None:
        """Add a line, and return once it is on the disk.

        Args:
            event: What happened.
            pair: The key pair.
            detail: What more is to be told; no secret.
            origin: The project that it was done in.

        Raises:
            StorageError: It cannot be written.
        """
        content = {
            "at": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "event": event,
            "name": _plain(pair.name),
            "fingerprint": pair.fingerprint,
            "detail": _plain(detail),
            "form": _plain(origin.form),
            "file": _plain(origin.file),
        }
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with _opened(self._file) as descriptor:
                data = _all_of(descriptor)
                line = _line(content, self._previous(_lines(data)))
                torn = data and not data.endswith(b"\n")
                _write(descriptor, (b"\n" if torn else b"") + line + b"\n")
                atomic.write_bytes(self._end, f"{_digest(line)}\n".encode(), 0o600)
        except OSError as fault:
            raise StorageError(
                say(
                    "The log of key pairs could not be written: {reason}.",
                    reason=reason_of(fault),
                ),
                say("Look at {file}.", file=self._file),
            ) from fault

    def read(self) -> Reading:
        """Read the log; a damaged line keeps no other from being read.

        Raises:
            StorageError: The file cannot be read at all.
        """
        try:
            data = self._file.read_bytes()
        except FileNotFoundError:
            data = b""
        except OSError as fault:
            raise StorageError(
                say(
                    "{file} could not be read: {reason}.",
                    file=self._file,
                    reason=reason_of(fault),
                )
            ) from fault
        entries: list[Entry] = []
        faults: list[str] = []
        lines, before = _lines(data), ""
        for number, line in enumerate(lines, 1):
            found = _parsed(line)
            if found is None:
                faults.append(say("Line {number} is damaged.", number=number))
            else:
                entry, previous = found
                entries.append(entry)
                if previous != before:
                    faults.append(
                        say("Before line {number}, lines were changed or removed.", number=number)
                    )
            before = _digest(line)
        faults += self._faults_of_end(lines)
        return Reading(tuple(entries), tuple(faults))

    def _previous(self, lines: list[bytes]) -> str:
        """Return what a new line names as the one before it.

        If lines were removed at the end, it is what the last one was, so that the gap stays known.
        """
        last, end = _digest(lines[-1]) if lines else "", self._known_end()
        return last if end is None or _is_at_end(end, lines) else end

    def _faults_of_end(self, lines: list[bytes]) -> list[str]:
        end = self._known_end()
        if end is None and lines:
            return [
                say(
                    "{name} is missing: lines removed at the end would not be noticed.",
                    name=self._end.name,
                )
            ]
        if end is not None and not _is_at_end(end, lines):
            return [say("Lines at the end were changed or removed.")]
        return []

    def _known_end(self) -> str | None:
        """Return the digest of what was the last line; None if that is not known."""
        try:
            return self._end.read_text("ascii", "replace")[:64]
        except OSError:
            return None


def _is_at_end(end: str, lines: list[bytes]) -> bool:
    """Tell whether a digest is that of the last line, or of the one before it.

    A program that ends between the line and its digest leaves the latter.
    """
    return end in [_digest(each) for each in lines[-2:]] or (end == "" and not lines)


def _line(content: dict[str, str], previous: str) -> bytes:
    return json.dumps({**content, "previous": previous}, ensure_ascii=False).encode()


def _plain(text: str) -> str:
    """Return text that UTF-8 can carry, such as the name of a file that is not UTF-8."""
    return text[:_TEXT_MAX].encode("utf-8", "replace").decode()


def _parsed(line: bytes) -> tuple[Entry, str] | None:
    """Return a line's entry, and the digest that it names; None if it is damaged."""
    try:
        data: Any = json.loads(line)
        texts = ("event", "name", "fingerprint", "detail", "form", "file", "previous")
        if not all(isinstance(data[each], str) for each in texts) or not data["event"]:
            return None
        for each in texts:
            data[each].encode()  # half of a character can be written nowhere
        at = read_moment(data["at"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    entry = Entry(
        at=at,
        event=data["event"],
        name=data["name"],
        fingerprint=data["fingerprint"],
        detail=data["detail"],
        origin=Origin(data["form"], data["file"]),
    )
    return entry, data["previous"]


def _lines(data: bytes) -> list[bytes]:
    return data.removesuffix(b"\n").split(b"\n") if data else []


def _digest(line: bytes) -> str:
    return hashlib.sha256(line).hexdigest()


@contextmanager
def _opened(file: Path) -> Iterator[int]:
    """Open a file for adding to it, while no other program does."""
    descriptor = os.open(file, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        if sys.platform != "win32":  # which has no such lock
            import fcntl  # noqa: PLC0415 - not on every system

            fcntl.flock(descriptor, fcntl.LOCK_EX)
            os.fchmod(descriptor, 0o600)
        yield descriptor
    finally:
        os.close(descriptor)


def _all_of(descriptor: int) -> bytes:
    with os.fdopen(os.dup(descriptor), "rb") as file:
        file.seek(0)
        return file.read()


def _write(descriptor: int, data: bytes) -> None:
    while data:
        data = data[os.write(descriptor, data) :]
    os.fsync(descriptor)
