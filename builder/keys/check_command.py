"""A command with which anybody can see that a file holds a certain public key."""

from __future__ import annotations

import shlex


def check_command(file: str) -> str:
    """Return a line for a shell that prints the SHA-256 of the public key in a file.

    The key's SPKI in DER form is what is hashed, as in :attr:`KeyPair.fingerprint`.

    Args:
        file: The file's name or path.
    """
    named = shlex.quote(file)
    return f"openssl pkey -pubin -in {named} -outform DER | openssl dgst -sha256"


def public_file_name(name: str) -> str:
    """Return the name under which the public key of a key pair is saved."""
    return f"{name}.public.pem"
