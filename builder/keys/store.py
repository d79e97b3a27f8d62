"""The stored key pairs: one encrypted file each, listed without a passphrase."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from builder.errors import ConflictError, KeyInputError, NotFoundError, StorageError
from builder.keys import names, pem
from builder.keys.at_rest import encrypted_pem
from builder.keys.pair import PASSPHRASE_MIN, KeyPair, WrongPassphraseError
from builder.storage import atomic

_FILE_MAX: Final = 1 << 18  # an encrypted key of 16384 bits takes 13 KiB
_SUFFIX: Final = ".keypair.json"


class KeyStore:
    """Key pairs in a folder of their own, one file each, readable by the owner alone.

    Args:
        folder: The folder; made at the first write.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def list(self) -> tuple[KeyPair, ...]:
        """Return the key pairs by name; a damaged file is listed with a warning."""
        found = self._files()
        return tuple(self._described(found[each]) for each in sorted(found, key=names.folded))

    def get(self, name: str) -> KeyPair:
        """Return a key pair.

        Raises:
            NotFoundError: No key pair has this name.
        """
        return self._described(self._existing(name))

    def find(self, fingerprint: str) -> KeyPair | None:
        """Return the key pair with this fingerprint, or None."""
        return next(
            (each for each in self.list() if each.fingerprint == fingerprint != ""),
            None,
        )

    def generate(self, name: str, bits: int, passphrase: str) -> KeyPair:
        """Make a new key pair; slow (seconds for 4096 bits).

        Args:
            name: Its name.
            bits: 2048, 3072 or 4096.
            passphrase: What encrypts it at rest; at least eight characters.

        Raises:
            ConflictError: The name is taken.
            KeyInputError: Name, size or passphrase is unusable.
            StorageError: It cannot be written.
        """
        self.check_new(name, passphrase)
        return self.add(name, pem.new_private(bits), passphrase)

    def check_new(self, name: str, passphrase: str) -> str:
        """Check a new key pair's name and passphrase, before the slow part.

        Returns:
            The name as it will be stored.

        Raises:
            ConflictError: The name is taken.
            KeyInputError: Name or passphrase is unusable.
        """
        stored = self._checked_name(name)
        if len(passphrase) < PASSPHRASE_MIN:
            raise KeyInputError(
                f"The passphrase must have at least {PASSPHRASE_MIN} characters.",
                "It protects the private key on this machine.",
            )
        if any("\ud800" <= each <= "\udfff" for each in passphrase):
            raise KeyInputError("The passphrase is not text (UTF-8).", "Choose another one.")
        return stored

    def add(self, name: str, key: RSAPrivateKey, passphrase: str) -> KeyPair:
        """Store a key pair.

        Args:
            name: Its name.
            key: The private key.
            passphrase: What encrypts it at rest; at least eight characters.

        Raises:
            ConflictError: The name, or the very key, is there already.
            KeyInputError: Name or passphrase is unusable.
            StorageError: It cannot be written.
        """
        name = self.check_new(name, passphrase)
        twin = self.find(pem.fingerprint(key.public_key()))
        if twin is not None:
            raise ConflictError(f"This key pair is here already, as “{twin.name}”.")
        data = {
            "kind": "webview-key-pair",
            "format": 1,
            "name": name,
            "bits": key.key_size,
            "fingerprint": pem.fingerprint(key.public_key()),
            "created": datetime.now(UTC).isoformat(timespec="seconds"),
            "public_pem": pem.public_pem(key.public_key()),
            "private_pem": encrypted_pem(key, passphrase).decode(),
        }
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as fault:
            raise StorageError(f"{self._folder} could not be made: {fault.strerror}.") from fault
        path = self._path(name)
        atomic.write_bytes(path, _json(data), 0o600)
        return self._described(path)

    def public_pem(self, name: str) -> str:
        """Return the public key as SPKI PEM.

        Raises:
            NotFoundError: There is no such key pair.
        """
        return self.get(name).public_pem

    def private_pem(self, name: str, passphrase: str) -> bytes:
        """Return the private key as unencrypted PKCS#8 PEM; slow by intent (key derivation).

        Raises:
            NotFoundError: There is no such key pair.
            WrongPassphraseError: The passphrase is wrong.
            KeyInputError: The file is damaged, its halves do not belong together, or the key is
                weak.
        """
        path = self._existing(name)
        data = _contents(path)
        try:
            key = pem.parse_private(
                str(data.get("private_pem")).encode(errors="replace"), passphrase
            )
        except pem.PassphraseInputError as fault:
            raise WrongPassphraseError(
                f"“{name}” could not be unlocked: the passphrase is wrong.", "Try again."
            ) from fault
        # The public half that is shown and pasted, not the fingerprint in the file.
        if pem.fingerprint(key.public_key()) != self._described(path).fingerprint:
            raise KeyInputError(
                f"The two halves of “{name}” do not belong together.",
                "Its file was altered: import the key pair again.",
            )
        return pem.private_pem(key)

    def rename(self, name: str, new_name: str) -> KeyPair:
        """Give a key pair another name.

        Raises:
            ConflictError: The new name is taken.
            KeyInputError: The new name is unusable.
            NotFoundError: There is no such key pair.
            StorageError: It cannot be written.
        """
        path = self._existing(name)
        stored = self._checked_name(new_name, but=name)
        data = {**_contents(path), "name": stored}
        target = self._path(stored)
        atomic.write_bytes(target, _json(data), 0o600)
        if target != path and not _same_file(target, path):
            _delete(path)
        return self._described(target)

    def remove(self, name: str) -> None:
        """Delete a key pair.

        Raises:
            NotFoundError: There is no such key pair.
            StorageError: It cannot be deleted.
        """
        _delete(self._existing(name))

    # -- files -------------------------------------------------------------------------------

    def _checked_name(self, name: str, *, but: str = "") -> str:
        stored = names.checked(name)
        taken = {names.folded(each) for each in self._files()} - {names.folded(but)}
        if names.folded(stored) in taken:
            raise ConflictError(f"There is a key pair “{stored}” already.", "Choose another name.")
        return stored

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}{_SUFFIX}"

    def _files(self) -> dict[str, Path]:
        """Return the files by the names of their key pairs.

        Some systems store file names in NFD, so they are normalised here, too.
        """
        found = self._folder.glob(f"*{_SUFFIX}")
        return {names.tidy(each.name.removesuffix(_SUFFIX)): each for each in found}

    def _existing(self, name: str) -> Path:
        # An existing file: one that was named by hand counts, a path elsewhere never.
        path = self._files().get(names.tidy(name))
        if path is None:
            raise NotFoundError(
                f"There is no key pair {name[:80]!r}.", "“keys list” shows the stored ones."
            )
        return path

    def _described(self, path: Path) -> KeyPair:
        name = names.tidy(path.name.removesuffix(_SUFFIX))
        try:
            data = _contents(path)
            public = pem.parse_public(str(data["public_pem"]).encode())
            digest = pem.fingerprint(public)
            return KeyPair(
                name=name,
                bits=public.key_size,
                fingerprint=digest,
                created=_moment(str(data["created"])),
                public_pem=pem.public_pem(public),
                warning=pem.warning_about(public),
            )
        except (KeyInputError, KeyError, ValueError):
            warning = "This file is damaged. Import the key pair again."
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


def _contents(path: Path) -> Mapping[str, Any]:
    try:
        with path.open("rb") as file:
            data = json.loads(file.read(_FILE_MAX))
    except OSError as fault:
        raise StorageError(f"{path} could not be read: {fault.strerror}.") from fault
    except (ValueError, RecursionError) as fault:
        raise KeyInputError(f"{path.name} is damaged.", "Import the key pair again.") from fault
    if not isinstance(data, dict) or data.get("kind") != "webview-key-pair":
        raise KeyInputError(f"{path.name} is not a key pair.", "Import the key pair again.")
    return data


def _delete(path: Path) -> None:
    try:
        path.unlink()
    except OSError as fault:
        raise StorageError(f"{path} could not be deleted: {fault.strerror}.") from fault


def _moment(text: str) -> datetime:
    """Read a moment; the text must name its time zone."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(text)
    return moment


def _changed(path: Path) -> float:
    """Return when a file was changed; 0 if it was deleted meanwhile."""
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _json(data: Mapping[str, Any]) -> bytes:
    return (json.dumps(data, indent=2) + "\n").encode()


def _same_file(one: Path, other: Path) -> bool:
    """Tell whether two names are one file, as on systems that ignore case."""
    return other.exists() and one.samefile(other)
