"""The group of all commands."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Sequence
from typing import Any

import click

from builder import __version__
from builder.cli.cases import Engine, test_command
from builder.cli.exports import exports_group
from builder.cli.forms import check_command, export_command, new_command, templates_command
from builder.cli.hosting import hosting_command
from builder.cli.imports import export_as_command, import_command
from builder.cli.key_care import CARE_COMMANDS
from builder.cli.key_token import token_command
from builder.cli.keys import keys_group
from builder.cli.output import print_output
from builder.cli.runs import serve_command, simulate_command, submit_command
from builder.cli.texts import texts_group
from builder.cli.verify import verify_command
from builder.errors import StorageError
from builder.logs import set_up_logs
from builder.settings import Home


class _Commands(click.Group):
    """Commands that report wrong usage as a JSON object, too, if ``--json`` is given."""

    def main(self, args: Sequence[str] | None = None, *more: Any, **named: Any) -> Any:
        given = sys.argv[1:] if args is None else list(args)
        if "--json" not in given:
            return super().main(given, *more, **named)
        try:
            code = super().main(given, *more, **{**named, "standalone_mode": False})
        except click.ClickException as fault:
            context = getattr(fault, "ctx", None)
            hint = f"“{context.command_path} --help” tells how it is used." if context else ""
            told = {"message": fault.format_message(), "hint": hint}
            print_output({"ok": False, "error": told})
            fault.show()
            sys.exit(fault.exit_code)
        sys.exit(code or 0)


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Without a command, or with a project FILE, the app opens.",
)
@click.version_option(__version__, prog_name="webview-builder")
def commands() -> None:
    """Design, preview, test and export forms for Moveo.ai chat conversations."""
    home = Home.of_user()
    # Without the folder, only the commands that store something there fail.
    with contextlib.suppress(StorageError):
        home.make()
    set_up_logs(home.log_file)


for _each in (
    templates_command,
    new_command,
    check_command,
    keys_group,
    export_command,
    exports_group,
    hosting_command,
    import_command,
    export_as_command,
    texts_group,
    serve_command,
    submit_command,
    simulate_command,
    test_command,
    verify_command,
):
    commands.add_command(_each)
for _each in (*CARE_COMMANDS, token_command):
    keys_group.add_command(_each)


def main(arguments: list[str] | None = None, engine: Engine | None = None) -> None:
    """Run a command; exits 0 done, 1 refused or failed, 2 wrong usage.

    Args:
        arguments: Those of the process, if left out.
        engine: Lends the app's browser engine to commands that open pages; None if there is none.
    """
    commands(args=arguments, prog_name="webview-builder", obj=engine)
