"""The commands of the history in Test, one row each."""

from __future__ import annotations

from collections.abc import Callable

from builder.gui.shell.needs import (
    CHOSEN,
    DELIVERED,
    KEPT,
    LISTED,
    NOT_SENDING,
    REPLAYABLE,
    SENT,
    TWO_CHOSEN,
)
from builder.gui.state.facts import Facts
from builder.gui.widgets.commands import Command
from builder.say import say


def ledger_commands(menu: tuple[str, ...]) -> tuple[Command[Facts], ...]:
    """Return the commands.

    Args:
        menu: The titles of the menu of Test, from the menu bar down.
    """
    history = (*menu, say("H&istory"))
    code = (*menu, say("C&opy as code"))

    def row(
        name: str,
        title: str,
        *keys: str,
        icon: str = "",
        place: str = "",
        begins_group: bool = False,
        enabled_when: Callable[[Facts], bool] = SENT,
    ) -> Command[Facts]:
        return Command(
            id=f"test.{name}",
            title=title,
            menu=code if name.startswith("copy_") else history,
            shortcuts=keys,
            icon=icon,
            workspace="test",
            place=place,
            begins_group=begins_group,
            enabled_when=enabled_when,
        )

    return (
        row("copy_curl", say("Copy as c&URL"), "Ctrl+Shift+K", icon="copy", begins_group=True),
        row("copy_httpie", say("Copy as &HTTPie"), icon="copy"),
        row("copy_python", say("Copy as &Python"), "Ctrl+Shift+P", icon="copy"),
        row("copy_node", say("Copy as &Node"), icon="copy"),
        row(
            "replay",
            say("&Replay byte by byte…"),
            enabled_when=REPLAYABLE & NOT_SENDING,
        ),
        row(
            "read_back",
            say("Read the con&versation back"),
            icon="reload",
            enabled_when=DELIVERED & NOT_SENDING,
        ),
        row("kept_answers", say("&Fill in its answers"), icon="paste"),
        row("notes", say("&Notes and tags"), "Ctrl+Shift+N", icon="text"),
        row(
            "compare",
            say("&Compare the two chosen"),
            "Ctrl+Shift+D",
            icon="duplicate",
            enabled_when=TWO_CHOSEN,
        ),
        row(
            "har_chosen",
            say("&Save those chosen as HAR…"),
            icon="save",
            begins_group=True,
            enabled_when=CHOSEN,
        ),
        row("har_shown", say("S&ave all listed as HAR…"), enabled_when=LISTED),
        row(
            "delete",
            say("&Delete those chosen…"),
            "Del",
            icon="delete",
            place="history",
            begins_group=True,
            enabled_when=CHOSEN,
        ),
        row("clear_shown", say("Delete a&ll listed…"), enabled_when=LISTED),
        row("clear", say("Clear the &history…"), enabled_when=KEPT),
        row("retention", say("How long it is &kept…"), enabled_when=lambda _facts: True),
    )
