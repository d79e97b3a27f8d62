"""The stored key pairs: one encrypted file each, listed without a passphrase."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Literal

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from builder.errors import ConflictError, KeyInputError, NotFoundError, StorageError, reason_of
from builder.keys import names, pem
from builder.keys.at_rest import encrypted_pem
from builder.keys.audit_log import NO_PROJECT, AuditLog, Event, Origin
from builder.keys.dates import REMIND_MAX
from builder.keys.folder import delete, make_folder
from builder.keys.pair import PASSPHRASE_MIN, REMIND_DAYS, KeyPair, WrongPassphraseError
from builder.keys.pair_file import FORMAT, SUFFIX, as_bytes, contents, described, name_of
from builder.say import say
from builder.storage import atomic


class KeyStore:
    """Key pairs in a folder of their own, one file each, readable by the owner alone.

    Args:
        folder: The folder; made at the first write.
        log: Where it is noted what happens to them; None for stores that last no longer than a
            test of a form.
        where_listed: Tells somebody who asked for a key pair that is not there what to do.
    """

    def __init__(
        self, folder: Path, log: AuditLog | None = None, *, where_listed: str = ""
    ) -> None:
        self._folder = folder
        self._log = log
        self._where_listed = where_listed

    def list(self) -> tuple[KeyPair, ...]:
        """Return the key pairs by name; a damaged file is listed with a warning.

        Raises:
            StorageError: The folder cannot be read.
        """
        found = self._files()
        return tuple(described(found[each]) for each in sorted(found, key=names.folded))

    def get(self, name: str) -> KeyPair:
        """Return a key pair.

        Raises:
            NotFoundError: No key pair has this name.
        """
        return described(self._existing(name))

    def find(self, fingerprint: str) -> KeyPair | None:
        """Return the key pair with this fingerprint, or None."""
        return next(
            (each for each in self.list() if each.fingerprint == fingerprint != ""),
            None,
        )

    def note(
        self, event: Event, pair: KeyPair, detail: str = "", origin: Origin = NO_PROJECT
    ) -> None:
        """Note in the log what happens to a key pair.

        Before a private key is handed out or deleted: what cannot be noted must not happen. So the
        log may tell of something that then failed, and misses nothing.

        Raises:
            StorageError: The log cannot be written.
        """
        if self._log is not None:
            self._log.append(event, pair, detail, origin)

    def generate(
        self, name: str, bits: int, passphrase: str, origin: Origin = NO_PROJECT
    ) -> KeyPair:
        """Make a new key pair; slow (seconds for 4096 bits).

        Args:
            name: Its name.
            bits: 2048, 3072 or 4096.
            passphrase: What encrypts it at rest; at least eight characters.
            origin: The project that it is made for.

        Raises:
            ConflictError: The name is taken.
            KeyInputError: Name, size or passphrase is unusable.
            StorageError: It cannot be written.
        """
        self.check_new(name, passphrase)
        key = pem.new_private(bits)
        return self.add(name, key, passphrase, event="generated", origin=origin)

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
                say(
                    "The passphrase must have at least {least} characters.",
                    least=PASSPHRASE_MIN,
                ),
                say("It protects the private key on this machine."),
            )
        if any("\ud800" <= each <= "\udfff" for each in passphrase):
            raise KeyInputError(
                say("The passphrase is not text (UTF-8)."), say("Choose another one.")
            )
        return stored

    def add(
        self,
        name: str,
        key: RSAPrivateKey,
        passphrase: str,
        *,
        event: Literal["generated", "imported"] = "imported",
        origin: Origin = NO_PROJECT,
    ) -> KeyPair:
        """Store a key pair.

        Args:
            name: Its name.
            key: The private key.
            passphrase: What encrypts it at rest; at least eight characters.
            event: Where the key is from.
            origin: The project that it is for.

        Raises:
            ConflictError: The name, or the very key, is there already.
            KeyInputError: Name or passphrase is unusable.
            StorageError: It cannot be written.
        """
        name = self.check_new(name, passphrase)
        twin = self.find(pem.fingerprint(key.public_key()))
        if twin is not None:
            raise ConflictError(say("This key pair is here already, as “{name}”.", name=twin.name))
        data = {
            "kind": "webview-key-pair",
            "format": FORMAT,
            "name": name,
            "bits": key.key_size,
            "fingerprint": pem.fingerprint(key.public_key()),
            "created": datetime.now(UTC).isoformat(timespec="seconds"),
            "public_pem": pem.public_pem(key.public_key()),
            "private_pem": encrypted_pem(key, passphrase).decode(),
        }
        make_folder(self._folder)
        path = self._path(name)
        atomic.write_bytes(path, as_bytes(data), 0o600)
        pair = described(path)
        try:
            self.note(event, pair, f"RSA, {pair.bits} bits", origin)
        except StorageError:
            delete(path)
            raise
        return pair

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
        data = contents(path)
        try:
            key = pem.parse_private(
                str(data.get("private_pem")).encode(errors="replace"), passphrase
            )
        except pem.PassphraseInputError as fault:
            raise WrongPassphraseError(
                say("“{name}” could not be unlocked: the passphrase is wrong.", name=name),
                say("Try again."),
            ) from fault
        # The public half that is shown and pasted, not the fingerprint in the file.
        if pem.fingerprint(key.public_key()) != described(path).fingerprint:
            raise KeyInputError(
                say("The two halves of “{name}” do not belong together.", name=name),
                say("Its file was altered: import the key pair again."),
            )
        return pem.private_pem(key)

    def set_dates(
        self,
        name: str,
        expires: date | None,
        remind_days: int = REMIND_DAYS,
        origin: Origin = NO_PROJECT,
    ) -> KeyPair:
        """Set when a key pair's owner is reminded to replace it.

        Args:
            name: The key pair.
            expires: Its last day, in UTC; None for none.
            remind_days: The age in days to be reminded at, up to 3,650; 0 for never.
            origin: The project that is open meanwhile.

        Raises:
            KeyInputError: The age is none, or the file is damaged.
            NotFoundError: There is no such key pair.
            StorageError: It cannot be written.
        """
        if not 0 <= remind_days <= REMIND_MAX:
            raise KeyInputError(
                say("A reminder after {days} days is not possible.", days=remind_days),
                say("Use 1 to {most} days, or 0 for none.", most=REMIND_MAX),
            )
        path = self._existing(name)
        last = expires.isoformat() if expires else ""
        data = {**contents(path), "expires": last, "remind_days": remind_days}
        atomic.write_bytes(path, as_bytes(data), 0o600)
        pair = described(path)
        age = f"reminder after {remind_days} days" if remind_days else "no reminder"
        self.note("dated", pair, f"{f'expires {last}' if last else 'no last day'}, {age}", origin)
        return pair

    def rename(self, name: str, new_name: str, origin: Origin = NO_PROJECT) -> KeyPair:
        """Give a key pair another name.

        Raises:
            ConflictError: The new name is taken.
            KeyInputError: The new name is unusable.
            NotFoundError: There is no such key pair.
            StorageError: It cannot be written.
        """
        path = self._existing(name)
        stored = self._checked_name(new_name, but=name)
        data = {**contents(path), "name": stored}
        target = self._path(stored)
        atomic.write_bytes(target, as_bytes(data), 0o600)
        if target != path and not _same_file(target, path):
            delete(path)
        pair = described(target)
        self.note("renamed", pair, f"was “{names.tidy(name)}”", origin)
        return pair

    def remove(self, name: str, origin: Origin = NO_PROJECT) -> None:
        """Delete a key pair.

        Raises:
            NotFoundError: There is no such key pair.
            StorageError: It cannot be deleted.
        """
        path = self._existing(name)
        self.note("removed", described(path), origin=origin)
        delete(path)

    # -- files -------------------------------------------------------------------------------

    def _checked_name(self, name: str, *, but: str = "") -> str:
        stored = names.checked(name)
        taken = {names.folded(each): each for each in self._files()}
        twin = taken.get(names.folded(stored))
        if twin is not None and names.folded(stored) != names.folded(but):
            raise ConflictError(
                say("There is a key pair “{name}” already.", name=twin),
                say("Choose another name."),
            )
        return stored

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}{SUFFIX}"

    def _files(self) -> dict[str, Path]:
        """Return the files by the names of their key pairs."""
        try:
            found = [each for each in self._folder.iterdir() if each.name.endswith(SUFFIX)]
        except OSError as fault:
            never_made = isinstance(fault, FileNotFoundError | NotADirectoryError)
            if never_made and not self._folder.is_file():
                return {}
            # Else it would look as if there were no key pair.
            raise StorageError(
                say(
                    "The folder of the key pairs could not be read: {folder} ({reason}).",
                    folder=self._folder,
                    reason=reason_of(fault),
                ),
                say("The key pairs in it are not lost: make the folder readable."),
            ) from fault
        return {name_of(each): each for each in found}

    def _existing(self, name: str) -> Path:
        # An existing file: one that was named by hand counts, a path elsewhere never.
        found = self._files()
        path = found.get(names.composed(name)) or found.get(names.tidy(name))
        if path is None:
            raise NotFoundError(
                say("There is no key pair {name!r}.", name=name[:80]), self._where_listed
            )
        return path


def _same_file(one: Path, other: Path) -> bool:
    """Tell whether two names are one file, as on systems that ignore case."""
    return other.exists() and one.samefile(other)
