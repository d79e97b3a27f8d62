"""Writes a bundle to a folder or a zip file: completely or not at all; files of users stay."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Final

from builder.deliver.file_exchange import exchange, take_back
from builder.deliver.secret_scan import refuse_secrets
from builder.errors import ConflictError, StorageError, reason_of, way_out
from builder.render import MANIFEST, Bundle
from builder.render.bundle import is_inside
from builder.say import say, say_count
from builder.storage import atomic
from builder.storage.held import HeldFolder, remove_leftovers
from builder.value import dataclass

_NAMED_MAX: Final = 3
_STAGING: Final = ".webview-export-"  # begins the name of a temporary folder
_FIRST: Final = f"{_STAGING}new-"  # of one that becomes the folder itself: it replaces nothing
# What is in it: the files to come, and those that they take the place of.
_NEW: Final = "new"
_EARLIER: Final = "earlier"
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can say; same inputs, same bytes


@dataclass(frozen=True)
class ExportReport:
    """What was written.

    Attributes:
        path: The folder or zip file.
        files: Number of files.
        bytes: Their size together.
        manifest: SHA-256 of the manifest, which names the content of all others.
    """

    path: Path
    files: int
    bytes: int
    manifest: str


def export(
    bundle: Bundle, target: Path, *, as_zip: bool = False, force: bool = False
) -> ExportReport:
    """Write a bundle.

    A folder that holds an earlier export is brought up to date: files that export wrote and that
    are unchanged since are replaced or removed; everything else in it stays.

    Args:
        bundle: The bundle.
        target: The folder or zip file.
        as_zip: Whether to write one zip file.
        force: Write over files that are not of an earlier export, or were changed since.

    Raises:
        ConflictError: Something is in the way; nothing was written.
        RefusedError: The bundle holds a secret; nothing was written.
        StorageError: It could not be written.
    """
    refuse_secrets(bundle)
    try:
        if as_zip:
            _write_zip(bundle, target, force=force)
        else:
            _write_folder(bundle, target, force=force)
    except OSError as fault:
        raise StorageError(
            say(
                "{path} could not be written: {reason}.",
                path=_place_of(fault, target),
                reason=reason_of(fault),
            ),
            way_out(fault),
        ) from fault
    return ExportReport(
        path=target,
        files=len(bundle.files),
        bytes=sum(map(len, bundle.files.values())),
        manifest=hashlib.sha256(bundle[MANIFEST]).hexdigest(),
    )


def zip_bytes(bundle: Bundle) -> bytes:
    """Return a bundle as a zip file; the same bundle gives the same bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in bundle:
            entry = zipfile.ZipInfo(path, _EPOCH)
            entry.external_attr = 0o100644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            archive.writestr(entry, bundle[path])
    return buffer.getvalue()


def _write_zip(bundle: Bundle, target: Path, *, force: bool) -> None:
    if target.is_dir():
        raise ConflictError(
            say("{path} is a folder.", path=target),
            say("Choose another name for the zip file."),
        )
    if target.exists() and not target.is_file():
        raise ConflictError(
            say("{path} cannot be written: something else has its name.", path=target),
            say("Choose another name."),
        )
    if target.exists() and not force and not zipfile.is_zipfile(target):
        raise ConflictError(
            say("{path} exists and is not a zip file.", path=target),
            say("Choose another name."),
        )
    if target.exists() and not force:
        raise ConflictError(
            say("{path} exists already.", path=target),
            say("Replace it, or choose another name."),
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    atomic.write_bytes(target, zip_bytes(bundle))


def _write_folder(bundle: Bundle, target: Path, *, force: bool) -> None:
    if target.exists() and not target.is_dir():
        raise ConflictError(say("{path} is a file.", path=target), say("Choose a folder."))
    remove_leftovers(target.parent, _FIRST)
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        with HeldFolder(target.parent, _FIRST) as passing:
            _stage(bundle, passing.path).rename(target)
        return
    remove_leftovers(target, _STAGING, lambda left: _take_back_export(left, target))
    earlier = _earlier_files(target)
    if earlier is None and any(target.iterdir()) and not force:
        raise ConflictError(
            say("{path} is not empty, and is not an earlier export.", path=target),
            say("Choose an empty folder; replacing writes over files of the same names."),
        )
    ours = earlier or {}
    _refuse_foreign(bundle, target, ours, force=force)
    gone = [path for path in sorted(ours.keys() - set(bundle)) if _is_as(target / path, ours[path])]
    # Whole before the first file is touched: a disk that fills up leaves the earlier export.
    with HeldFolder(target, _STAGING) as passing:
        new, aside = _stage(bundle, passing.path), passing.path / _EARLIER
        exchange(new, target, aside, _order(bundle, target), gone)


def _order(bundle: Bundle, target: Path) -> list[str]:
    """Return the files that are not there yet as they shall be.

    The manifest is the last: until then the folder counts as the earlier export.
    """
    changed = [path for path in bundle if not _is_as(target / path, _digest(bundle[path]))]
    return sorted(changed, key=lambda each: each == MANIFEST)


def _is_as(file: Path, digest: str) -> bool:
    return file.is_file() and _digest(file.read_bytes()) == digest


def _place_of(fault: OSError, target: Path) -> Path:
    """Return what could not be written: a file in the folder, or the whole, as far as is known."""
    named = (Path(each) for each in (fault.filename2, fault.filename) if isinstance(each, str))
    inside = (each for each in named if each.is_relative_to(target) and _STAGING not in str(each))
    return next(inside, target)


def _stage(bundle: Bundle, passing: Path) -> Path:
    """Write a bundle's files into a temporary folder on the same file system."""
    new = passing / _NEW
    new.mkdir()
    for path in bundle:
        file = new / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(bundle[path])
    return new


def _take_back_export(left: Path, target: Path) -> None:
    """Put a folder's files back that an export had exchanged when it was killed.

    The manifest is exchanged last: if the new one is still to come, the export was not complete.
    No link is followed: the folder may be somebody else's work, with what only looks like this.
    """
    new, aside = _earlier_files(left / _NEW), left / _EARLIER
    if new is None or aside.is_symlink():
        return
    kept = {each.relative_to(aside).as_posix() for each in aside.rglob("*") if not each.is_dir()}
    owned = kept | (new.keys() - (_earlier_files(target) or {}).keys())
    # What another program or a person changed since then stays.
    put = [
        path
        for path in sorted(owned)
        if (target / path).parent.resolve().is_relative_to(target.resolve())
        and (
            not (target / path).exists()
            or (not (left / _NEW / path).exists() and _is_as(target / path, new.get(path, "")))
        )
    ]
    take_back(aside, target, put)


def _earlier_files(target: Path) -> dict[str, str] | None:
    """Return path and SHA-256 of an earlier export's files; None if there was none."""
    try:
        if not (target / MANIFEST).is_file():  # reading a pipe would never end
            return None
        data = json.loads((target / MANIFEST).read_bytes())
        files = data["files"]
        if data["generator"].startswith("webview-builder"):
            return {path: str(digest) for path, digest in files.items() if is_inside(path)}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        pass
    return None


def _refuse_foreign(bundle: Bundle, target: Path, ours: Mapping[str, str], *, force: bool) -> None:
    """Refuse to write over what neither an earlier export nor this one wrote."""
    blocked = [path for path in bundle if _is_blocked(target, path)]
    if blocked:
        raise ConflictError(
            say("{path} cannot be written: something else has its name.", path=target / blocked[0]),
            say("Move it away, or choose another folder."),
        )
    changed = [
        path
        for path in bundle
        if path != MANIFEST
        and (target / path).exists()
        and _digest((target / path).read_bytes()) not in (ours.get(path), _digest(bundle[path]))
    ]
    if changed and not force:
        raise ConflictError(
            say_count(
                "{count:,} file in {folder} was changed since the export: {names}.",
                "{count:,} files in {folder} were changed since the export: {names}.",
                len(changed),
                folder=target,
                names=_some(changed),
            ),
            say("Keep a copy; replacing writes over what was changed."),
        )


def _some(paths: list[str]) -> str:
    """Name a few files, and say how many more there are."""
    shown, more = paths[:_NAMED_MAX], len(paths) - _NAMED_MAX
    names = ", ".join(shown)
    return say("{names} and {count} more", names=names, count=more) if more > 0 else names


def _is_blocked(target: Path, path: str) -> bool:
    """Tell whether no file stands where a file belongs, or no folder where a folder belongs."""
    file, folders = target / path, [target / each for each in PurePosixPath(path).parents]
    return (file.exists() and not file.is_file()) or any(
        each.exists() and not each.is_dir() for each in folders
    )


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
