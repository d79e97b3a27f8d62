"""The group of all commands."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

import click
from click.shell_completion import CompletionItem

from builder import __version__
from builder.cli.output import fail, print_output
from builder.deliver.stop_signals import heed_all_like_ctrl_c
from builder.errors import StorageError
from builder.logs import set_up_logs
from builder.settings import APP_LANGUAGES, Home

if TYPE_CHECKING:
    from builder.cli.cases import Engine

# Where each command is. It is imported when it is asked for: some bring libraries that take longer
# to import than most commands take to run.
_PLACES: Final = {
    "templates": "forms:templates_command",
    "new": "forms:new_command",
    "check": "forms:check_command",
    "keys": "key_commands:keys_group",
    "export": "forms:export_command",
    "exports": "exports:exports_group",
    "hosting": "hosting:hosting_command",
    "import": "imports:import_command",
    "export-as": "imports:export_as_command",
    "texts": "texts:texts_group",
    "serve": "runs:serve_command",
    "submit": "runs:submit_command",
    "simulate": "runs:simulate_command",
    "test": "cases:test_command",
    "parity": "parity:parity_command",
    "verify": "verify:verify_command",
}


class _Commands(click.Group):
    """Commands that report wrong usage as a JSON object, too, if ``--json`` is given."""

    def get_command(self, _context: click.Context, name: str) -> click.Command | None:
        if name not in _PLACES:
            return None
        module, _, attribute = _PLACES[name].partition(":")
        found: click.Command = getattr(import_module(f"builder.cli.{module}"), attribute)
        return found

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete the commands, and where none fits, the project file that the app opens."""
        found = super().shell_complete(ctx, incomplete)
        return found or [CompletionItem(incomplete, type="file")]

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
        except click.Abort:  # while the command is loaded; it sees to that itself from then on
            fail("Stopped.", as_json=True)
        sys.exit(code or 0)


@click.group(
    cls=_Commands,
    commands=[click.Command(each) for each in _PLACES],  # their names; `get_command` has the rest
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Without a command, or with a project FILE, the app opens.",
)
@click.option(
    "--language",
    type=click.Choice(APP_LANGUAGES),
    help="What the app speaks, without a command or before a project FILE.",
)
@click.version_option(__version__, prog_name="webview-builder")
def commands(language: str | None) -> None:
    """Design, preview, test and export forms for Moveo.ai chat conversations."""
    if language:
        raise click.UsageError("--language is for the app; commands speak English.")
    home = Home.of_user()
    # Without the folder, only the commands that store something there fail.
    with contextlib.suppress(StorageError):
        home.make()
    set_up_logs(home.log_file)


def main(arguments: list[str] | None = None, engine: Engine | None = None) -> None:
    """Run a command; exits 0 done, 1 refused or failed, 2 wrong usage.

    Args:
        arguments: Those of the process, if left out.
        engine: Lends the app's browser engine to commands that open pages; None if there is none.
    """
    heed_all_like_ctrl_c()
    commands(args=arguments, prog_name="webview-builder", obj=engine)
