"""verify: checks a deployment from outside."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from builder.check import validate
from builder.cli.completing import key_pairs
from builder.cli.keys import store
from builder.cli.output import Output, RefusedOutputError, printing, tell
from builder.errors import DeliveryError
from builder.storage import project_file
from builder.trial.verify.authority import read_authority
from builder.trial.verify.described import described
from builder.trial.verify.probe import Probe
from builder.trial.verify.run import verify
from builder.trial.verify.subject import Subject, Submitting, subject_of


@click.command("verify")
@click.argument("url")
@click.option(
    "--project",
    "file",
    required=True,
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="The form's project file.",
)
@click.option(
    "--key", "key_name", default="", shell_complete=key_pairs, help="The key pair that should sign."
)
@click.option("--submit", is_flag=True, help="Send a marked test submission as well.")
@click.option("--confirm", default="", metavar="HOST", help="The host that --submit sends to.")
@click.option("--session-id", default="", help="The conversation of the test submission.")
@click.option("--user-id", default="", help="The user of the test submission.")
@click.option(
    "--ca",
    metavar="PEM",
    type=click.Path(path_type=Path),
    help="A further authority whose certificates are trusted.",
)
@click.option(
    "--http-port",
    default=None,
    type=click.IntRange(1, 65535),
    help="The port of plain HTTP.",
)
@printing
def verify_command(
    url: str,
    file: Path,
    key_name: str,
    submit: bool,
    confirm: str,
    session_id: str,
    user_id: str,
    ca: Path | None,
    http_port: int | None,
) -> Output:
    """Check that what is deployed at URL, the page's address, is the form of a project."""
    project = validate(project_file.read(file).project)
    try:
        subject = subject_of(
            project,
            url,
            fingerprint=store().get(key_name).fingerprint if key_name else "",
            http_port=http_port,
            submitting=Submitting(session_id=session_id, user_id=user_id) if submit else None,
        )
    except DeliveryError as fault:
        raise click.BadParameter(f"{fault.message} {fault.hint}", param_hint="URL") from fault
    _refuse_unconfirmed(subject, confirm)
    found = verify(Probe(subject, read_authority(ca) if ca else ""), tell)
    if not found.is_right:
        raise RefusedOutputError(found.as_json(), described(found))
    return found.as_json(), described(found)


def _refuse_unconfirmed(subject: Subject, confirm: str) -> None:
    """Let a test submission go to a backend whose host was named."""
    for host in subject.real_hosts:
        named = confirm
        if not named and sys.stdin.isatty():
            named = click.prompt(f"A test submission goes to {host}. Type its name", err=True)
        if named.strip().lower() != host:
            raise click.UsageError(f"--submit sends to {host}: name it with --confirm {host}.")
