"""The commands of Export, one row each."""

from __future__ import annotations

from functools import partial

from builder.gui.shell.needs import EXPORTABLE
from builder.gui.state.facts import Facts
from builder.gui.widgets.commands import Command
from builder.say import say


def export_commands(menu: tuple[str, ...]) -> tuple[Command[Facts], ...]:
    """Return the commands of Export.

    Args:
        menu: The titles of their menu.
    """
    row = partial(Command[Facts], menu=menu, workspace="export")
    return (
        row(
            id="export.export",
            title=say("&Export…"),
            shortcuts=("Ctrl+E",),
            icon="export",
            seen_first=True,
            enabled_when=EXPORTABLE,
        ),
        row(id="export.check", title=say("&Run the self-check"), enabled_when=EXPORTABLE),
        row(
            id="export.parity",
            title=say("&Compare page, Test, backend and template"),
            enabled_when=EXPORTABLE,
        ),
        row(
            id="export.differences",
            title=say("Show what &differs from earlier exports"),
            begins_group=True,
        ),
        row(id="export.deploy", title=say("Show how to put it &online")),
    )
