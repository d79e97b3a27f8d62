"""Writing a bundle to a folder or a zip file: whole or not at all, and nothing of yours lost."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from builder.deliver.secret_scan import refuse_secrets
from builder.errors import ConflictError, StorageError
from builder.render import MANIFEST, Bundle
from builder.storage import atomic

_EPOCH: Final = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can say; same inputs, same bytes


@dataclass(frozen=True, slots=True)
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
    if as_zip:
        _write_zip(bundle, target, force=force)
    else:
        _write_folder(bundle, target, force=force)
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
        raise ConflictError(f"{target} is a folder.", "Choose another name for the zip file.")
    if target.exists() and not force and not zipfile.is_zipfile(target):
        raise ConflictError(f"{target} exists and is no zip file.", "Choose another name.")
    if target.exists() and not force:
        raise ConflictError(f"{target} exists already.", "Replace it, or choose another name.")
    _make_folder(target.parent)
    atomic.write_bytes(target, zip_bytes(bundle))


def _write_folder(bundle: Bundle, target: Path, *, force: bool) -> None:
    if target.exists() and not target.is_dir():
        raise ConflictError(f"{target} is a file.", "Choose a folder.")
    if not target.exists() or not any(target.iterdir()):
        _write_new(bundle, target)
        return
    earlier = _earlier_files(target)
    if earlier is None and not force:
        raise ConflictError(
            f"{target} is not empty, and is no earlier export.",
            "Choose an empty folder; replacing writes over files of the same names.",
        )
    ours = earlier or {}
    changed = [path for path in bundle if _is_foreign(target / path, ours.get(path), bundle[path])]
    if changed and not force:
        raise ConflictError(
            f"{len(changed)} files in {target} were changed since the export, such as "
            f"{changed[0]}.",
            "Keep a copy of them; replacing writes over them.",
        )
    for path in bundle:
        if path != MANIFEST:
            _make_folder((target / path).parent)
            atomic.write_bytes(target / path, bundle[path])
    # The manifest last: until then the folder counts as the earlier export.
    atomic.write_bytes(target / MANIFEST, bundle[MANIFEST])
    for path in ours.keys() - set(bundle):
        leftover = target / path
        if leftover.is_file() and _digest(leftover.read_bytes()) == ours[path]:
            leftover.unlink()


def _write_new(bundle: Bundle, target: Path) -> None:
    """Write into a folder beside the target, and give it the target's name when it is whole."""
    _make_folder(target.parent)
    try:
        staging = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    except OSError as fault:
        raise StorageError(f"{target.parent} cannot be written: {fault.strerror}.") from fault
    try:
        for path in bundle:
            file = staging / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(bundle[path])
        staging.chmod(0o755)
        if target.is_dir():
            target.rmdir()
        staging.rename(target)
    except OSError as fault:
        shutil.rmtree(staging, ignore_errors=True)
        raise StorageError(
            f"{target} could not be written: {fault.strerror or fault}.",
            "Choose another folder, or free some space.",
        ) from fault


def _earlier_files(target: Path) -> dict[str, str] | None:
    """Return path and SHA-256 of an earlier export's files; None if there was none."""
    try:
        data = json.loads((target / MANIFEST).read_bytes())
        files = data["files"]
        if data["generator"].startswith("webview-builder") and isinstance(files, dict):
            inside = {p: d for p, d in files.items() if _is_inside(p)}
            return {str(p): str(d) for p, d in inside.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        pass
    return None


def _is_inside(path: str) -> bool:
    parts = Path(path).parts
    return bool(parts) and not Path(path).is_absolute() and ".." not in parts


def _is_foreign(file: Path, known: str | None, new: bytes) -> bool:
    """Tell whether a file holds something that neither an export nor this one wrote."""
    if not file.exists() or file.name == MANIFEST:
        return False
    if not file.is_file():
        return True
    found = _digest(file.read_bytes())
    return found not in (known, _digest(new))


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise StorageError(f"{folder} could not be made: {fault.strerror}.") from fault


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
