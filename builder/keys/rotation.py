"""Replacing a key pair by another: the steps, and how far each replacement is, kept on the disk.

The platform holds one public key of an integration and refuses what another key signed
(docs/platform.md). The backend holds two private keys and goes over to the second by itself when
the first is refused. So the order of the steps leaves no moment in which a submission is lost.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from dataclasses import field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Literal, get_args

from builder.errors import ConflictError, NotFoundError
from builder.keys.audit_log import NO_PROJECT, Origin
from builder.keys.folder import delete, make_folder
from builder.keys.pair import KeyPair
from builder.keys.store import KeyStore
from builder.say import say
from builder.storage.entries import held_in, write_entries
from builder.storage.moments import read_moment
from builder.value import dataclass

StepId = Literal["make", "deploy", "publish", "switch", "verify", "retire"]
STEPS: Final[tuple[StepId, ...]] = get_args(StepId)
_SUFFIX: Final = ".rotation.json"
_FILE_MAX: Final = 1 << 16
_FINGERPRINT: Final = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, kw_only=True)
class Rotation:
    """A replacement under way.

    Attributes:
        old: Fingerprint of the key pair that goes.
        new: Fingerprint of the one that takes its place.
        old_name: Name of the one that goes, as it was at the beginning.
        new_name: Name of the other.
        begun: When it began.
        done: When each step was done.
    """

    old: str
    new: str
    old_name: str
    new_name: str
    begun: datetime
    done: Mapping[StepId, datetime] = field(default_factory=dict)

    @property
    def next_step(self) -> StepId | None:
        """The first step that is not done; None if all are."""
        return next((each for each in STEPS if each not in self.done), None)


def instruction(step: StepId, old: str, new: str) -> str:
    """Return what is to be done in a step.

    Args:
        step: The step.
        old: Name of the key pair that goes.
        new: Name of the one that takes its place.
    """
    return {
        "make": say("Make the new key pair, “{new}”.", new=new),
        "deploy": say(
            "Give the private key of “{new}” to the backend as MOVEO_PRIVATE_KEY_NEXT, beside "
            "that of “{old}”, and restart the backend.",
            new=new,
            old=old,
        ),
        "publish": say(
            "Paste the public key of “{new}” into the field YOUR PUBLIC KEY of the channel's "
            "integration, and save. From then on the platform refuses the old key, and the backend "
            "goes over to the new one by itself.",
            new=new,
        ),
        "switch": say(
            "Let each form that uses “{old}” use “{new}”, and export it again. Make the new key "
            "the backend's MOVEO_PRIVATE_KEY, and the old one its MOVEO_PRIVATE_KEY_NEXT.",
            new=new,
            old=old,
        ),
        "verify": say(
            "Send a test submission to the platform, and see that it arrives in the conversation."
        ),
        "retire": say(
            "When nothing waits in the outbox any more, take “{old}” away from the backend. Then "
            "delete the key pair here.",
            old=old,
        ),
    }[step]


class Rotations:
    """The replacements under way, one file each.

    Args:
        folder: Their folder; made at the first write.
        keys: The key pairs, whose log tells of each replacement.
    """

    def __init__(self, folder: Path, keys: KeyStore) -> None:
        self._folder = folder
        self._keys = keys

    def list(self) -> tuple[Rotation, ...]:
        """Return the replacements under way, the earliest first; damaged files are left out."""
        found = [_read(each) for each in sorted(self._folder.glob(f"*{_SUFFIX}"))]
        return tuple(sorted((each for each in found if each), key=lambda each: each.begun))

    def damaged(self) -> tuple[Path, ...]:
        """Return the files that cannot be read."""
        files = sorted(self._folder.glob(f"*{_SUFFIX}"))
        return tuple(each for each in files if _read(each) is None)

    def of(self, fingerprint: str) -> Rotation | None:
        """Return the replacement that a key pair takes part in, as the old or the new one.

        Where it is the new one of one and the old one of another, it is the latter.
        """
        found = [each for each in self.list() if fingerprint in (each.old, each.new)]
        return max(found, key=lambda each: each.old == fingerprint, default=None)

    def begin(self, old: KeyPair, new: KeyPair, origin: Origin = NO_PROJECT) -> Rotation:
        """Begin a replacement; its first step, making the new key pair, is done.

        Args:
            old: The key pair that goes.
            new: The one that takes its place.
            origin: The project that it is begun in.

        Raises:
            ConflictError: The old one is being replaced already or may be, or both are the same.
            StorageError: It cannot be written.
        """
        self.check_new(old)
        if old.fingerprint == new.fingerprint:
            raise ConflictError(
                say("A key pair cannot take its own place."), say("Choose another one.")
            )
        now = datetime.now(UTC)
        rotation = Rotation(
            old=old.fingerprint,
            new=new.fingerprint,
            old_name=old.name,
            new_name=new.name,
            begun=now,
            done={"make": now},
        )
        self._write(rotation)
        self._keys.note("rotation begun", old, f"by “{new.name}”", origin)
        return rotation

    def check_new(self, old: KeyPair) -> None:
        """Check that a key pair can be replaced.

        Raises:
            ConflictError: It is being replaced already, or may be: its file cannot be read.
        """
        running = next((each for each in self.list() if each.old == old.fingerprint), None)
        if running is not None:
            raise ConflictError(
                say(
                    "“{name}” is being replaced already, by “{other}”.",
                    name=old.name,
                    other=running.new_name,
                ),
                say("Go on with that replacement, or give it up first."),
            )
        file = self._folder / f"{old.fingerprint}{_SUFFIX}"
        if os.path.lexists(file):  # damaged, or of a newer version
            raise ConflictError(
                say("A replacement of “{name}” is noted that cannot be read.", name=old.name),
                say("Move this file away, and begin again: {file}", file=file),
            )

    def mark(
        self, rotation: Rotation, step: StepId, *, done: bool, origin: Origin = NO_PROJECT
    ) -> Rotation:
        """Note that a step is done, or is not; after the last one the replacement is over.

        Args:
            rotation: The replacement.
            step: The step.
            done: Whether it is done.
            origin: The project that is open meanwhile.

        Raises:
            NotFoundError: The replacement is over, or was given up meanwhile.
            StorageError: It cannot be written.
        """
        path = self._path(rotation)
        now = _read(path) if path.exists() else None
        if now is None:
            raise NotFoundError(
                say(
                    "The replacement of “{name}” is no longer under way.",
                    name=rotation.old_name,
                )
            )
        others = {each: at for each, at in now.done.items() if each != step}
        marked = replace(now, done={**others, step: datetime.now(UTC)} if done else others)
        old = self._pair(marked)
        if marked.next_step is None:
            self._keys.note("rotated", old, f"by “{marked.new_name}”", origin)
            delete(path, missing_ok=True)
        elif marked != now:
            state = "done" if done else "not done"
            self._keys.note("rotation step", old, f"{step}: {state}", origin)
            self._write(marked)
        return marked

    def give_up(self, rotation: Rotation, origin: Origin = NO_PROJECT) -> None:
        """Forget a replacement; both key pairs stay.

        Args:
            rotation: The replacement.
            origin: The project that is open meanwhile.

        Raises:
            StorageError: Its file cannot be deleted, or the log cannot be written.
        """
        path = self._path(rotation)
        if path.exists():
            old = self._pair(rotation)
            self._keys.note("rotation given up", old, f"by “{rotation.new_name}”", origin)
        delete(path, missing_ok=True)

    def _pair(self, rotation: Rotation) -> KeyPair:
        """Return the key pair that goes, as it is now; of a deleted one, what is known."""
        found = self._keys.find(rotation.old)
        return found or KeyPair(
            name=rotation.old_name,
            bits=0,
            fingerprint=rotation.old,
            created=rotation.begun,
            public_pem="",
        )

    def _path(self, rotation: Rotation) -> Path:
        return self._folder / f"{rotation.old}{_SUFFIX}"

    def _write(self, rotation: Rotation) -> None:
        path = self._path(rotation)
        done = held_in(path).get("done")
        others = done.items() if isinstance(done, dict) else ()
        data = {
            "kind": "webview-key-rotation",
            "format": 1,
            "old": rotation.old,
            "new": rotation.new,
            "old_name": rotation.old_name,
            "new_name": rotation.new_name,
            "begun": rotation.begun.isoformat(),
            "done": {
                **{step: at for step, at in others if step not in STEPS},
                **{step: at.isoformat() for step, at in rotation.done.items()},
            },
        }
        make_folder(self._folder)
        write_entries(path, data)


def _read(path: Path) -> Rotation | None:
    """Read a replacement's file; None if it is damaged."""
    try:
        with path.open("rb") as file:
            data: Any = json.loads(file.read(_FILE_MAX))
        if data["kind"] != "webview-key-rotation" or data["format"] != 1:
            return None
        done = {each: read_moment(data["done"][each]) for each in STEPS if each in data["done"]}
        rotation = Rotation(
            old=str(data["old"]),
            new=str(data["new"]),
            old_name=str(data["old_name"]),
            new_name=str(data["new_name"]),
            begun=read_moment(data["begun"]),
            done=done,
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    # Its name is made of what it says, so what it says must be fit for a name.
    right = _FINGERPRINT.fullmatch(rotation.old) and path.name == f"{rotation.old}{_SUFFIX}"
    return rotation if right and _FINGERPRINT.fullmatch(rotation.new) else None
