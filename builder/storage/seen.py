"""What project files held when they were last open here, to tell what became of them since."""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from builder.errors import StorageError
from builder.form.project import Project
from builder.say import listed, say, say_count
from builder.storage import atomic, project_file
from builder.storage.codec import dump_fields, dump_project
from builder.value import dataclass

_SUFFIX: Final = ".seen.json"
_LETTERS: Final = 16  # of a digest: as many as tell the fields of one form apart

log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What a project file held.

    Attributes:
        fingerprint: SHA-256 of its content, as hex.
        fields: A digest of each field by its id, in their order.
        rest: A digest of all else.
    """

    fingerprint: str
    fields: Mapping[str, str]
    rest: str


# How many fields were added, removed and changed: the first number says that it is fields.
_FIRST: Final[Sequence[Callable[[int], str]]] = (
    lambda count: say_count("{count:,} field added", "{count:,} fields added", count),
    lambda count: say_count("{count:,} field removed", "{count:,} fields removed", count),
    lambda count: say_count("{count:,} field changed", "{count:,} fields changed", count),
)
_MORE: Final[Sequence[Callable[[int], str]]] = (
    lambda count: say_count("{count:,} added", "{count:,} added", count),
    lambda count: say_count("{count:,} removed", "{count:,} removed", count),
    lambda count: say_count("{count:,} changed", "{count:,} changed", count),
)


@dataclass(frozen=True, kw_only=True)
class Since:
    """What became of a project file since it was last open here.

    Attributes:
        missing: Whether there is no such file any more.
        fault: Why it cannot be read as a form; empty if it can.
        added: How many fields are new.
        removed: How many fields are gone.
        changed: How many fields are different.
        moved: Whether the fields have another order.
        other: Whether something else is different.
        fingerprint: SHA-256 of its content, as hex; empty if it cannot be read.
    """

    missing: bool = False
    fault: str = ""
    added: int = 0
    removed: int = 0
    changed: int = 0
    moved: bool = False
    other: bool = False
    fingerprint: str = ""

    @property
    def differences(self) -> str:
        """What is different, such as ``2 fields added, 1 removed``; empty if nothing is."""
        counts = ((0, self.added), (1, self.removed), (2, self.changed))
        words: list[str] = []
        for what, count in counts:
            if count:
                words.append((_MORE if words else _FIRST)[what](count))
        if self.moved:
            words.append(say("fields in another order"))
        if self.other:
            words.append(say("texts or settings changed"))
        return listed(words)


def seen_in(project: Project, fingerprint: str) -> Seen:
    """Return what is remembered of a project.

    Args:
        project: The project.
        fingerprint: Fingerprint of its file.
    """
    written = json.loads(dump_fields(project.fields))
    return Seen(
        fingerprint=fingerprint,
        fields={each["id"]: _digest(json.dumps(each)) for each in written},
        rest=_digest(dump_project(replace(project, fields=()))),
    )


def note(folder: Path, path: Path, seen: Seen) -> None:
    """Remember what a project file holds; without a disk to write to, nothing is remembered.

    Args:
        folder: Where such notes are kept; made if it is missing.
        path: The project file.
        seen: What it holds.
    """
    entry = {"fingerprint": seen.fingerprint, "fields": {**seen.fields}, "rest": seen.rest}
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        atomic.write_bytes(_record(folder, path), json.dumps(entry).encode(), 0o600)
    except (OSError, StorageError) as fault:
        log.warning("what %s holds is not remembered: %s", path.name, fault)


def forget_others(folder: Path, paths: Collection[Path]) -> None:
    """Delete the notes of all project files but these."""
    kept = {_record(folder, each).name for each in paths}
    with contextlib.suppress(OSError):
        for record in folder.glob(f"*{_SUFFIX}"):
            if record.name not in kept:
                record.unlink()


def since(folder: Path, path: Path) -> Since:
    """Tell what became of a project file since it was last open here.

    Args:
        folder: Where such notes are kept.
        path: The project file. Without a note of it, nothing counts as different.
    """
    seen = _read(_record(folder, path))
    found = project_file.look(path, seen.fingerprint if seen else None)
    if found.fingerprint is None:
        return Since(missing=True)
    if found.fault is not None:
        return Since(fault=found.fault.message)
    if seen is None or found.project is None:
        return Since(fingerprint=found.fingerprint)
    return _compared(seen, seen_in(found.project, found.fingerprint))


def _compared(before: Seen, now: Seen) -> Since:
    stayed = [each for each in now.fields if each in before.fields]
    return Since(
        added=len(now.fields) - len(stayed),
        removed=len(before.fields) - len(stayed),
        changed=sum(before.fields[each] != now.fields[each] for each in stayed),
        moved=stayed != [each for each in before.fields if each in now.fields],
        other=before.rest != now.rest,
        fingerprint=now.fingerprint,
    )


def _read(record: Path) -> Seen | None:
    """Return what a note says; None if there is none, or none that can be read."""
    try:
        entry: dict[str, Any] = {**json.loads(record.read_bytes())}
        fields = {str(id_): str(digest) for id_, digest in {**entry["fields"]}.items()}
        return Seen(fingerprint=str(entry["fingerprint"]), fields=fields, rest=str(entry["rest"]))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def _record(folder: Path, path: Path) -> Path:
    # A name of bytes that are no UTF-8 is spelt with half surrogates.
    return folder / f"{_digest(str(path))}{_SUFFIX}"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_LETTERS]
