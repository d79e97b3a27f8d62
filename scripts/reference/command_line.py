"""The page of the command line: what each command's ``--help`` says."""

from __future__ import annotations

from collections.abc import Iterator

import click

from builder.cli.main import commands

_INTRODUCTION = """# The command line

The same core as in the window, for scripts and CI servers. Every command takes `--json` and
then prints one JSON object. A command exits with 0 if it did what was asked, 1 if something was
refused or failed, and 2 if it was called wrongly.

Settings and key pairs are in your user data folder; the variable `WEBVIEW_BUILDER_HOME` moves
them. The passphrase of a private key is typed, or comes from the system's keyring or from
`WEBVIEW_BUILDER_PASSPHRASE`.
"""


def command_line_page() -> str:
    """Return the page, as Markdown."""
    name = "webview-builder"
    context = click.Context(
        commands,
        info_name=name,
        terminal_width=78,
        max_content_width=78,
        **commands.context_settings,
    )
    return "\n".join((_INTRODUCTION, *_sections(commands, context, 2)))


def _sections(command: click.Command, context: click.Context, level: int) -> Iterator[str]:
    yield f"{'#' * level} `{context.command_path}`\n\n```text\n{command.get_help(context)}\n```\n"
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner is not None, name
            below = click.Context(
                inner, info_name=name, parent=context, terminal_width=78, max_content_width=78
            )
            yield from _sections(inner, below, 3)
