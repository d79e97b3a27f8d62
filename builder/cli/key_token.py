"""The command that signs a token, which copied command lines call."""

from __future__ import annotations

from pathlib import Path

import click

from builder.backend.tokens import sign_token
from builder.cli.completing import key_pairs
from builder.cli.keys import passphrase_of, private_in, read_file, store
from builder.cli.output import Output, printing
from builder.deliver.platform_rules import ISSUER
from builder.errors import InputError
from builder.keys import pem

_KEY_MAX = 1 << 20


@click.command("token")
@click.argument("name", required=False, shell_complete=key_pairs)
@click.option(
    "--key-file", metavar="PEM", type=click.Path(path_type=Path), help="A file, not a stored pair."
)
@click.option("--subject", required=True, metavar="USER-ID", help="The claim sub.")
@click.option("--issuer", default=ISSUER, show_default=True, help="The claim iss.")
@printing
def token_command(name: str | None, key_file: Path | None, subject: str, issuer: str) -> Output:
    """Print a token for one request, signed with the key pair NAME; it lives 3 to 4 seconds."""
    if bool(name) == (key_file is not None):
        raise InputError("Name a key pair or a file with a private key.", "One of the two.")
    if not subject:
        raise InputError("The user id is empty.", "The platform takes no token without one.")
    if name:
        private = pem.parse_private(store().private_pem(name, passphrase_of(name)))
    else:
        path = key_file or Path()
        private = private_in(path, read_file(path, _KEY_MAX))
    token = sign_token(private, subject, issuer)
    return {"token": token}, token
