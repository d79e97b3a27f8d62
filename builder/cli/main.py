"""The group that all commands belong to."""

from __future__ import annotations

import contextlib

import click

from builder import __version__
from builder.cli.forms import check_command, export_command, new_command, templates_command
from builder.cli.keys import keys_group
from builder.cli.runs import serve_command, simulate_command, submit_command
from builder.errors import StorageError
from builder.logs import set_up_logs
from builder.settings import Home


@click.group(
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Without a command, or with a project FILE, the app opens.",
)
@click.version_option(__version__, prog_name="webview-builder")
def commands() -> None:
    """Design, preview, test and export forms for Moveo.ai chat conversations."""
    home = Home.of_user()
    # Where the folder cannot be, only the commands that keep something there say so.
    with contextlib.suppress(StorageError):
        home.make()
    set_up_logs(home.log_file)


for _each in (
    templates_command,
    new_command,
    check_command,
    keys_group,
    export_command,
    serve_command,
    submit_command,
    simulate_command,
):
    commands.add_command(_each)


def main(arguments: list[str] | None = None) -> None:
    """Run a command; exits 0 done, 1 refused or failed, 2 wrong usage."""
    commands(args=arguments, prog_name="webview-builder")
