"""The man page, and what shells complete, from the command line itself."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

import click
from click.shell_completion import BashComplete, FishComplete, ZshComplete

from builder import __version__
from builder.cli.main import commands

_NAME: Final = "webview-builder"
_VARIABLE: Final = "_WEBVIEW_BUILDER_COMPLETE"


class _Fish(FishComplete):
    """Reads a description to its end, not to its first comma."""

    source_template = FishComplete.source_template.replace(
        'string split ","', 'string split --max 1 ","'
    )


# Where Debian's shells look, below /usr/share.
COMPLETIONS: Final = {
    "bash-completion/completions/webview-builder": BashComplete,
    "zsh/vendor-completions/_webview-builder": ZshComplete,
    "fish/vendor_completions.d/webview-builder.fish": _Fish,
}


def man_page(epoch: int) -> bytes:
    """Return the page of section 1, compressed.

    Args:
        epoch: The time of the source, in seconds since 1970; the page is dated by it.
    """
    day = f"{datetime.fromtimestamp(epoch, UTC):%Y-%m-%d}"
    lines = [
        f'.TH WEBVIEW-BUILDER 1 "{day}" "{__version__}" "Webview Builder"',
        ".SH NAME",
        r"webview\-builder \- design, preview, test and export forms for Moveo.ai chats",
        ".SH SYNOPSIS",
        ".B webview\\-builder\n[\\fB\\-\\-language\\fR \\fILANGUAGE\\fR] [\\fIFILE\\fR]\n.br",
        ".B webview\\-builder\n\\fICOMMAND\\fR [\\fIOPTIONS\\fR] [\\fIARGUMENTS\\fR]",
        ".SH DESCRIPTION",
        "Without a command, or with a project file, the app opens, and speaks the given language",
        "(en, el or ar). Commands do the same without a window.",
        ".SH COMMANDS",
        *_sections(commands, click.Context(commands, info_name=_NAME, **commands.context_settings)),
        ".SH ENVIRONMENT",
        ".TP\n.B WEBVIEW_BUILDER_HOME\nThe folder of settings and key pairs.",
        ".TP\n.B WEBVIEW_BUILDER_PASSPHRASE\nThe passphrase of private keys, for commands.",
        ".SH FILES",
        ".TP\n.I *.webview.json\nA form: the project FILE that commands take and the app opens.",
        ".TP\n.I ~/.local/share/webview\\-builder\nSettings, key pairs and the log, unless",
        "WEBVIEW_BUILDER_HOME names another folder.",
        ".SH EXIT STATUS",
        "0 if it did what was asked, 1 if something was refused or failed, 2 for wrong usage.",
        ".SH SEE ALSO",
        "The manual in the app: F1, or Help, Manual.",
    ]
    # Without a time in its head: the same page gives the same bytes.
    return gzip.compress(("\n".join(lines) + "\n").encode(), mtime=0)


def completions() -> dict[str, bytes]:
    """Return the files that shells complete this command by, by their paths below /usr/share."""
    return {
        path: kind(commands, {}, _NAME, _VARIABLE).source().encode()
        for path, kind in COMPLETIONS.items()
    }


def _sections(group: click.Group, context: click.Context) -> Iterator[str]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None, name
        below = click.Context(command, info_name=name, parent=context)
        if isinstance(command, click.Group):
            yield from _sections(command, below)
            continue
        path = below.command_path.removeprefix(_NAME).strip()
        usage = " ".join((below.command_path, *command.collect_usage_pieces(below)))
        yield f".SS {_plain(path)}\n.B {_plain(usage)}\n.PP"
        yield _plain(" ".join((command.help or "").split()))
        for parameter in command.get_params(below):
            told = parameter.get_help_record(below)
            if told is not None and told[1]:  # the usage names arguments
                yield f".TP\n.B {_plain(told[0])}\n{_plain(told[1])}"


def _plain(text: str) -> str:
    escaped = text.replace("\\", r"\e").replace("-", r"\-")
    return r"\&" + escaped if escaped.startswith((".", "'")) else escaped
