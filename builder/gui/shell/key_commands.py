"""The commands of the Keys workspace, one row each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from builder.gui.state.facts import Facts
from builder.gui.widgets.commands import Command

_Row = Callable[..., Command[Facts]]


def key_commands(menu: tuple[str, ...]) -> tuple[Command[Facts], ...]:
    """Return the commands.

    Args:
        menu: The titles of the menu of the workspace.
    """
    row = partial(_row, menu)
    return (*_choice(row), *_copies(row), *_lifetime(row))


def _has_pair(facts: Facts) -> bool:
    return facts.pair != "none"


def _has_sound_pair(facts: Facts) -> bool:
    return facts.pair == "sound"


def _row(
    menu: tuple[str, ...],
    name: str,
    title: str,
    keys: str,
    *,
    button: str = "",
    icon: str = "",
    place: str = "",
    begins_group: bool = False,
    enabled_when: Callable[[Facts], bool] = _has_sound_pair,
) -> Command[Facts]:
    return Command(
        id=f"key.{name}",
        title=title,
        menu=menu,
        button=button,
        shortcuts=(keys,),
        icon=icon,
        workspace="keys",
        place=place,
        begins_group=begins_group,
        enabled_when=enabled_when,
    )


def _choice(row: _Row) -> tuple[Command[Facts], ...]:
    """Return what adds, chooses and names a key pair."""

    def always(_facts: Facts) -> bool:
        return True

    return (
        row("new", "&New key pair…", "Ctrl+G", icon="add", enabled_when=always),
        row(
            "import",
            "&Import a private key…",
            "Ctrl+Shift+G",
            button="Import…",
            icon="folder",
            enabled_when=always,
        ),
        row(
            "use",
            "&Use key pair for this form",
            "Ctrl+U",
            button="Use for this form",
            icon="ok",
            begins_group=True,
            enabled_when=lambda facts: facts.pair == "sound" and not facts.pair_in_use,
        ),
        row("rename", "Rena&me key pair…", "F2", button="Rename…", place="keys"),
    )


def _copies(row: _Row) -> tuple[Command[Facts], ...]:
    """Return what copies, saves and compares the keys of a pair."""
    return (
        row(
            "copy_public",
            "&Copy the public key",
            "Ctrl+Shift+C",
            icon="copy",
            begins_group=True,
        ),
        row(
            "save_public",
            "&Save the public key…",
            "Ctrl+Shift+U",
            button="Save as a file…",
            icon="save",
        ),
        row(
            "match",
            "Com&pare with a public key…",
            "Ctrl+Shift+H",
            button="Compare…",
            icon="search",
        ),
        row(
            "copy_private",
            "Copy the private key as &base64…",
            "Ctrl+Shift+B",
            button="Copy as base64…",
            icon="copy",
            begins_group=True,
        ),
        row(
            "save_private",
            "Save the private key as a secret &file…",
            "Ctrl+Shift+F",
            button="Save as a secret file…",
            icon="save",
        ),
    )


def _lifetime(row: _Row) -> tuple[Command[Facts], ...]:
    """Return what remembers a passphrase, and replaces or deletes a key pair."""
    return (
        row(
            "keep",
            "Remember the passphrase in the &keyring",
            "Ctrl+Shift+R",
            button="Remember passphrase",
            begins_group=True,
        ),
        row(
            "forget",
            "For&get the passphrase",
            "Ctrl+Shift+L",
            button="Forget passphrase",
            enabled_when=_has_pair,
        ),
        row(
            "rotate",
            "&Replace by a new key pair…",
            "Ctrl+R",
            button="Replace by a new one…",
            icon="reload",
            begins_group=True,
        ),
        row(
            "delete",
            "&Delete key pair…",
            "Del",
            button="Delete…",
            icon="delete",
            place="key list",
            enabled_when=_has_pair,
        ),
    )
