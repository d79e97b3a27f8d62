"""The commands of the Keys workspace, one row each."""

from __future__ import annotations

from collections.abc import Callable

from builder.gui.shell.needs import PAIR, PAIR_NOT_IN_USE, SOUND_PAIR
from builder.gui.shell.workspaces import row_of
from builder.gui.state.facts import Facts
from builder.gui.widgets.commands import Command
from builder.say import say


def _always(_facts: Facts) -> bool:
    return True


def _key(
    name: str,
    title: str,
    keys: str,
    *,
    button: str = "",
    icon: str = "",
    place: str = "",
    begins_group: bool = False,
    enabled_when: Callable[[Facts], bool] = SOUND_PAIR,
) -> Command[Facts]:
    return Command(
        id=f"key.{name}",
        title=title,
        menu=(row_of("keys").title,),
        button=button,
        shortcuts=(keys,),
        icon=icon,
        workspace="keys",
        place=place,
        begins_group=begins_group,
        enabled_when=enabled_when,
    )


def _key_choice() -> tuple[Command[Facts], ...]:
    """Return what adds, chooses and names a key pair."""
    return (
        _key("new", say("&New key pair…"), "Ctrl+G", icon="add", enabled_when=_always),
        _key(
            "import",
            say("&Import a private key…"),
            "Ctrl+Shift+G",
            button=say("Import…"),
            icon="folder",
            enabled_when=_always,
        ),
        _key(
            "use",
            say("&Use key pair for this form"),
            "Ctrl+U",
            button=say("Use for this form"),
            icon="ok",
            begins_group=True,
            enabled_when=SOUND_PAIR & PAIR_NOT_IN_USE,
        ),
        _key("rename", say("Rena&me key pair…"), "F2", button=say("Rename…"), place="keys"),
    )


def _key_copies() -> tuple[Command[Facts], ...]:
    """Return what copies, saves and compares the keys of a pair."""
    return (
        _key(
            "copy_public",
            say("&Copy the public key"),
            "Ctrl+Shift+C",
            icon="copy",
            begins_group=True,
        ),
        _key(
            "save_public",
            say("&Save the public key…"),
            "Ctrl+Shift+U",
            button=say("Save as a file…"),
            icon="save",
        ),
        _key(
            "match",
            say("Com&pare with a public key…"),
            "Ctrl+Shift+H",
            button=say("Compare…"),
            icon="search",
        ),
        _key(
            "copy_check",
            say("Copy the command that c&hecks it"),
            "Ctrl+Shift+X",
            button=say("Copy the command"),
            icon="copy",
        ),
        _key(
            "copy_private",
            say("Copy the private key as &base64…"),
            "Ctrl+Shift+B",
            button=say("Copy as base64…"),
            icon="copy",
            begins_group=True,
        ),
        _key(
            "save_private",
            say("Save the private key as a secret &file…"),
            "Ctrl+Shift+F",
            button=say("Save as a secret file…"),
            icon="save",
        ),
    )


def _key_lifetime() -> tuple[Command[Facts], ...]:
    """Return what remembers a passphrase, and replaces or deletes a key pair."""
    return (
        _key(
            "keep",
            say("Remember the passphrase in the &keyring"),
            "Ctrl+Shift+R",
            button=say("Remember passphrase"),
            begins_group=True,
        ),
        _key(
            "forget",
            say("For&get the passphrase"),
            "Ctrl+Shift+L",
            button=say("Forget passphrase"),
            enabled_when=PAIR,
        ),
        _key(
            "dates",
            say("R&emind me to replace it…"),
            "Ctrl+Shift+Y",
            button=say("Dates…"),
            icon="date",
        ),
        _key(
            "rotate",
            say("&Replace by a new key pair…"),
            "Ctrl+R",
            button=say("Replace by a new one…"),
            icon="reload",
            begins_group=True,
        ),
        _key(
            "delete",
            say("&Delete key pair…"),
            "Del",
            button=say("Delete…"),
            icon="delete",
            place="key list",
            enabled_when=PAIR,
        ),
        _key(
            "log",
            say("L&og of the key pairs…"),
            "Ctrl+Shift+J",
            button=say("Log…"),
            icon="outline",
            begins_group=True,
            enabled_when=_always,
        ),
        _key(
            "add_folder",
            say("&Look for projects in a folder…"),
            "Ctrl+Shift+E",
            button=say("Look in a folder…"),
            icon="folder",
            enabled_when=_always,
        ),
    )


def key_commands() -> tuple[Command[Facts], ...]:
    """Return the commands of the Keys workspace."""
    return (*_key_choice(), *_key_copies(), *_key_lifetime())
