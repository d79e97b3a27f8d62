"""What was exported when, with which key pair and revision, and the form as it was."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from builder.deliver.secret_scan import scan
from builder.errors import BuilderError, NotFoundError, StorageError, reason_of
from builder.form.project import Project
from builder.render import MANIFEST, Bundle
from builder.say import listed, say, say_count
from builder.storage import atomic
from builder.storage.codec import dump_project, load_project
from builder.storage.moments import read_moment
from builder.value import dataclass

KEPT_MAX: Final = 200
_NAMED_MAX: Final = 3  # files in one sentence
_BYTES_MAX: Final = 64 * 1024 * 1024  # all of them together
_ENTRY_MAX: Final = 16 * 1024 * 1024
_ID: Final = re.compile(r"[0-9]{8}T[0-9]{12}Z-[0-9a-f]{8}")


@dataclass(frozen=True)
class FileFact:
    """One file of an export.

    Attributes:
        sha256: Its digest in hexadecimal.
        bytes: Its size.
    """

    sha256: str
    bytes: int


@dataclass(frozen=True, kw_only=True)
class ExportEntry:
    """One export.

    Attributes:
        id: By which it is named; later ones sort behind earlier ones.
        at: When, in UTC, as ISO 8601.
        form: The form's id.
        name: The form's name.
        revision: The revision of the compiled form.
        fingerprint: SHA-256 of the public key; empty if the form names no key pair.
        file: The project's file; empty if it was never saved.
        target: The folder or zip file that was written.
        manifest: SHA-256 of the manifest.
        files: The files by path.
        project: The project file's text; empty if it is not kept, as it may hold a secret.
    """

    id: str
    at: str
    form: str
    name: str
    revision: str
    fingerprint: str
    file: str
    target: str
    manifest: str
    files: Mapping[str, FileFact]
    project: str

    def opened(self) -> Project:
        """Return the form as it was.

        Raises:
            BuilderError: It is not kept, or this version cannot read it.
        """
        if not self.project:
            raise NotFoundError(
                say("The form of this export is not kept."),
                say("Something in it looked like a secret."),
            )
        return load_project(self.project)


@dataclass(frozen=True, kw_only=True)
class FileChange:
    """A file that is different.

    Attributes:
        path: Its path in the bundle.
        old: Its size in bytes before; None if it is new.
        new: Its size now; None if it is gone.
    """

    path: str
    old: int | None
    new: int | None


@dataclass(frozen=True)
class Kept:
    """What is kept of earlier exports.

    Attributes:
        entries: The exports, the latest first.
        unread: Files of others that cannot be read: of which form they are is not known. Also the
            folder, if it cannot be read.
    """

    entries: tuple[ExportEntry, ...] = ()
    unread: tuple[Path, ...] = ()


class ExportHistory:
    """The exports that are kept: one file each, which is written once and never changed.

    There are at most :data:`KEPT_MAX`, for their owner alone; the oldest go first.

    Args:
        folder: Where they are kept.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add(
        self, project: Project, bundle: Bundle, target: Path, file: str, at: datetime | None = None
    ) -> ExportEntry:
        """Keep an export.

        Args:
            project: The form.
            bundle: What was written.
            target: Where to.
            file: The project's file; empty if it was never saved.
            at: When; now if it is not given.

        Raises:
            StorageError: It cannot be kept.
        """
        moment = (at or datetime.now(UTC)).astimezone(UTC)
        text, facts = dump_project(project), file_facts(bundle)
        entry = ExportEntry(
            id=f"{moment:%Y%m%dT%H%M%S%f}Z-{os.urandom(4).hex()}",
            at=moment.isoformat(timespec="seconds"),
            form=project.id,
            name=project.name,
            revision=json.loads(bundle[MANIFEST])["form"]["revision"],
            fingerprint=project.key_fingerprint,
            file=file,
            target=str(target.absolute()),
            manifest=facts[MANIFEST].sha256,
            files=facts,
            project="" if scan(Bundle.of({"project.json": text.encode()})) else text,
        )
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as fault:
            raise StorageError(
                say(
                    "{folder} cannot be made: {reason}.",
                    folder=self._folder,
                    reason=reason_of(fault),
                )
            ) from fault
        data = json.dumps(asdict(entry), ensure_ascii=False).encode()
        atomic.write_bytes(self._folder / f"{entry.id}.json", data, 0o600)
        self._cut()
        return entry

    def kept(self, form: str = "") -> Kept:
        """Return the exports, and what cannot be read of them.

        Args:
            form: The id of the form; empty for all.
        """
        try:
            paths = self._paths()
        except OSError:
            return Kept(unread=(self._folder,))
        found = [(path, _read(path)) for path in reversed(paths)]
        return Kept(
            tuple(each for _, each in found if each and form in ("", each.form)),
            # Another process may have removed one meanwhile.
            tuple(path for path, each in found if each is None and os.path.lexists(path)),
        )

    def entries(self, form: str = "") -> tuple[ExportEntry, ...]:
        """Return the exports that can be read, the latest first.

        Args:
            form: The id of the form; empty for all.
        """
        return self.kept(form).entries

    def get(self, entry_id: str) -> ExportEntry:
        """Return an export by its id, or by the beginning of one.

        Raises:
            NotFoundError: There is none, or more than one.
            StorageError: It is there, but cannot be read.
        """
        paths = [each for each in self._known() if entry_id and each.stem.startswith(entry_id)]
        found = _read(paths[0]) if len(paths) == 1 else None
        if found is None and len(paths) == 1:
            raise StorageError(unread_words(paths), say("Delete the file if you can do without."))
        if found is None:
            raise NotFoundError(
                say("There is no export {id}.", id=entry_id[:80]),
                say("List the exports, and write more of its id."),
            )
        return found

    def remove(self, entry_id: str) -> None:
        """Forget an export; what was written then stays where it is.

        Raises:
            NotFoundError: It is not kept any more.
            StorageError: It cannot be read or removed.
        """
        entry = self.get(entry_id)
        try:
            (self._folder / f"{entry.id}.json").unlink(missing_ok=True)
        except OSError as fault:
            raise StorageError(
                say(
                    "The export could not be removed from the list: {reason}.",
                    reason=reason_of(fault),
                )
            ) from fault

    def _paths(self) -> list[Path]:
        """Return the files, the oldest first.

        Raises:
            OSError: The folder cannot be read.
        """
        try:
            paths = [each for each in self._folder.iterdir() if _ID.fullmatch(each.stem)]
        except FileNotFoundError:
            return []  # as before the first export
        return sorted(each for each in paths if each.suffix == ".json")

    def _known(self) -> list[Path]:
        """Return the same; none if the folder cannot be read."""
        try:
            return self._paths()
        except OSError:
            return []

    def _cut(self) -> None:
        """Remove the oldest beyond the limits; the latest stays in any case."""
        size = 0
        for place, path in enumerate(reversed(self._known())):
            try:
                size += path.stat().st_size
                if place and (place >= KEPT_MAX or size > _BYTES_MAX):
                    path.unlink()
            except OSError:
                continue  # another process removed it


def note_export(
    history: ExportHistory, project: Project, bundle: Bundle, target: Path, file: str
) -> str:
    """Keep an export that was written; returns what to say if that failed."""
    try:
        history.add(project, bundle, target, file)
    except BuilderError as fault:
        return say("It was not noted what was exported: {message}", message=fault.message)
    return ""


def unread_words(unread: Sequence[Path]) -> str:
    """Return that records of earlier exports cannot be read, with their files."""
    shown = listed(map(str, unread[:_NAMED_MAX])) + (", …" if len(unread) > _NAMED_MAX else "")
    return say_count(
        "What was noted of {count:,} earlier export cannot be read: {files}.",
        "What was noted of {count:,} earlier exports cannot be read: {files}.",
        len(unread),
        files=shown,
    )


def file_facts(bundle: Bundle) -> dict[str, FileFact]:
    """Return what is kept of a bundle's files, by their paths."""
    return {
        path: FileFact(sha256(content).hexdigest(), len(content))
        for path, content in bundle.files.items()
    }


def file_changes(
    old: Mapping[str, FileFact], new: Mapping[str, FileFact]
) -> tuple[FileChange, ...]:
    """Return the files that were added, removed or changed, by their paths."""
    return tuple(
        FileChange(
            path=path,
            old=old[path].bytes if path in old else None,
            new=new[path].bytes if path in new else None,
        )
        for path in sorted({*old, *new})
        if old.get(path) != new.get(path)
    )


def _read(path: Path) -> ExportEntry | None:
    try:
        if path.stat().st_size > _ENTRY_MAX:
            return None
        data: dict[str, Any] = json.loads(path.read_bytes())
        files = {
            name: FileFact(str(fact["sha256"]), int(fact["bytes"]))
            for name, fact in data.pop("files").items()
        }
        texts = {name: value for name, value in data.items() if isinstance(value, str)}
        entry = ExportEntry(files=files, **texts)
        read_moment(entry.at)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return entry if entry.id == path.stem else None
