"""Commands about key pairs."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

import click

from builder.cli.completing import key_pairs
from builder.cli.output import Output, printing
from builder.errors import (
    ConflictError,
    InputError,
    KeyInputError,
    NotFoundError,
    RefusedError,
    StorageError,
    reason_of,
)
from builder.keys import names, passphrase, pem
from builder.keys.audit_log import AuditLog
from builder.keys.check_command import check_command
from builder.keys.dates import advice_about
from builder.keys.pair import SIZES, KeyPair
from builder.keys.store import KeyStore
from builder.settings import Home
from builder.storage import atomic

_PEM_MAX = 1 << 20
_NAMED_MAX = 255  # longer than any file name, shorter than a key

BITS = click.option(
    "--bits",
    type=click.Choice([str(each) for each in SIZES]),
    default="2048",
    show_default=True,
    help="Size of the new key pair.",
)


@click.group("keys")
def keys_group() -> None:
    """Manage key pairs."""


def store() -> KeyStore:
    """Return the user's key pairs."""
    home = Home.of_user()
    return KeyStore(
        home.keys,
        AuditLog(home.key_log),
        where_listed="“keys list” shows the stored ones.",
    )


def passphrase_of(name: str, *, new: bool = False) -> str:
    """Return a key pair's passphrase: from the variable, the keyring, or the terminal.

    Args:
        name: The key pair.
        new: Whether it is a new one, which is asked for twice.
    """
    name = names.tidy(name)
    found = passphrase.from_environment() or ("" if new else passphrase.from_keyring(name))
    return found or _asked(f"{'New passphrase' if new else 'Passphrase'} of {name}", confirm=new)


def _asked(prompt: str, *, confirm: bool = False) -> str:
    """Ask at the terminal.

    Raises:
        KeyInputError: There is no terminal.
    """
    if not sys.stdin.isatty():
        raise KeyInputError(
            f"{prompt}: no terminal to type it in.",
            f"Set the variable {passphrase.VARIABLE}, or run this in a terminal.",
        )
    typed: str = click.prompt(prompt, hide_input=True, confirmation_prompt=confirm, err=True)
    return typed


@keys_group.command("generate")
@click.argument("name")
@BITS
@printing
def generate_command(name: str, bits: str) -> Output:
    """Generate a key pair called NAME."""
    return _told(store().generate(name, int(bits), passphrase_of(name, new=True)))


@keys_group.command("import")
@click.argument("name")
@click.argument("pem_file", metavar="PEM", type=click.Path(path_type=Path))
@printing
def import_command(name: str, pem_file: Path) -> Output:
    """Import the private key in the file PEM as NAME."""
    # Read once, as checking a large key takes seconds, and before asking for a passphrase.
    key = private_in(pem_file, read_file(pem_file, _PEM_MAX))
    return _told(store().add(name, key, passphrase_of(name, new=True)))


def private_in(pem_file: Path, data: bytes) -> pem.RSAPrivateKey:
    """Return the private key in a file; an encrypted one with the passphrase that fits.

    It comes from the variable, or else from the terminal.

    Raises:
        KeyInputError: There is no usable key, or no terminal for its passphrase.
    """
    if not pem.needs_passphrase(data):
        return pem.parse_private(data)
    given = passphrase.from_environment()
    if given:
        with contextlib.suppress(pem.PassphraseInputError):
            return pem.parse_private(data, given)
    return pem.parse_private(data, _asked(f"Passphrase of {pem_file}"))


@keys_group.command("list")
@printing
def list_command() -> Output:
    """List the key pairs."""
    found = store().list()
    text = "\n".join(
        f"{each.name}  {each.bits} bits  {each.fingerprint}  {each.created:%Y-%m-%d}"
        + (f"  warning: {each.warning}" if each.warning else "")
        + _advised(each)
        for each in found
    )
    return {"keys": [_as_json(each) for each in found]}, text or "There are no key pairs yet."


def _advised(pair: KeyPair) -> str:
    """Return the reminder to replace a key pair, behind two spaces; nothing if there is none."""
    advice = advice_about(pair)
    return f"  {advice.severity}: {advice.text}" if advice else ""


@keys_group.command("public")
@click.argument("name", shell_complete=key_pairs)
@click.option("--out", type=click.Path(path_type=Path), help="Write it to this new file.")
@printing
def public_command(name: str, out: Path | None) -> Output:
    """Print the public key of NAME, for the integration's field YOUR PUBLIC KEY."""
    keys = store()
    pair = keys.get(name)
    if not pair.public_pem:
        raise KeyInputError(f"“{name}” has no readable public key.", pair.warning)
    if out is None:
        return _as_json(pair), pair.public_pem.rstrip()
    if out.exists():
        raise ConflictError(f"{out} exists already.", "Name a new file.")
    atomic.write_bytes(out, pair.public_pem.encode())
    keys.note("saved", pair, f"public key, as {out.absolute()}")
    check = check_command(str(out))
    return (
        {**_as_json(pair), "file": str(out), "check": check},
        f"Written: {out}\nSHA-256: {pair.fingerprint}\nCheck it with: {check}",
    )


@keys_group.command("private")
@click.argument("name", shell_complete=key_pairs)
@click.option("--base64", "as_base64", is_flag=True, help="Base64 of the PEM, on one line.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="A new file.")
@printing
def private_command(name: str, as_base64: bool, out: Path) -> Output:
    """Write the private key of NAME to a file that only you can read."""
    keys = store()
    pair = keys.get(name)
    if out.exists():
        raise ConflictError(f"{out} exists already.", "Name a new file.")
    data = keys.private_pem(name, passphrase_of(name))
    if as_base64:
        data = pem.private_base64(data).encode() + b"\n"
    keys.note("saved", pair, f"private key, as {out.absolute()}")
    atomic.write_bytes(out, data, 0o600)
    return {"file": str(out)}, f"Written: {out} (readable by you alone)"


@keys_group.command("remove")
@click.argument("name", shell_complete=key_pairs)
@click.option("--yes", is_flag=True, help="Really delete it.")
@printing
def remove_command(name: str, yes: bool) -> Output:
    """Delete the key pair NAME."""
    keys = store()
    stored = keys.get(name).name
    if not yes:
        raise RefusedError(
            f"Deleting {stored!r} cannot be undone.", "Say --yes if that is what you want."
        )
    keys.remove(stored)
    passphrase.forget(stored)
    return {"removed": stored}, f"Deleted: {stored}"


def public_key_of(source: str) -> tuple[str, str]:
    """Return a public key from a file, a stored key pair or a text.

    Args:
        source: A file with a public key, its private half or a certificate; or the name of a
            stored key pair; or the key itself.

    Returns:
        The public key as PEM, and a note about its source; empty for none.

    Raises:
        KeyInputError: The key is unusable.
        NotFoundError: There is neither such a file nor such a key pair.
    """
    if "BEGIN " in source or len(source) > _NAMED_MAX:
        return _public_in(source.encode(errors="replace"), Path("the text"))
    # Unlike Path.exists, this accepts any text as a path.
    if os.path.isfile(source):  # noqa: PTH113
        return _public_in(read_file(Path(source), _PEM_MAX), Path(source))
    try:
        pair = store().get(source)
    except NotFoundError as fault:
        raise NotFoundError(
            f"There is neither a file {source} nor a key pair of this name.", fault.hint
        ) from fault
    if not pair.public_pem:
        raise KeyInputError(f"“{pair.name}” has no readable public key.", pair.warning)
    return pair.public_pem, ""


def _public_in(data: bytes, path: Path) -> tuple[str, str]:
    if pem.holds_private(data):
        key = private_in(path, data).public_key()
        return pem.public_pem(key), f"{path} holds a private key; only its public half is used."
    found = pem.find_public(data)
    note = f"{path} holds a certificate; its public key is used."
    return pem.public_pem(found.key), note if found.source == "certificate" else ""


def read_file(path: Path, most: int) -> bytes:
    """Read a file of limited size.

    Raises:
        InputError: It is larger.
        NotFoundError: It does not exist.
        StorageError: It cannot be read.
    """
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except FileNotFoundError as fault:
        raise NotFoundError(f"There is no file {path}.") from fault
    except OSError as fault:
        raise StorageError(f"{path} could not be read: {reason_of(fault)}.") from fault
    if len(data) > most:
        raise InputError(f"{path} is too large (over {most // 1024} KiB).")
    return data


def _told(pair: KeyPair) -> Output:
    lines = [f"{pair.name}: {pair.bits} bits, SHA-256 of the public key {pair.fingerprint}"]
    if pair.warning:
        lines.append(f"warning: {pair.warning}")
    return _as_json(pair), "\n".join(lines)


def _as_json(pair: KeyPair) -> dict[str, str | int]:
    return {
        "name": pair.name,
        "bits": pair.bits,
        "fingerprint": pair.fingerprint,
        "created": pair.created.isoformat(),
        "public_pem": pair.public_pem,
        "warning": pair.warning,
        "expires": str(pair.expires or ""),
        "remind_days": pair.remind_days,
        "advice": _advised(pair).strip(),
    }
