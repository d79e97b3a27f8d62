"""The commands of Export, one row each."""

from __future__ import annotations

from builder.gui.state.facts import Facts
from builder.gui.widgets.commands import Command
from builder.say import say


def export_commands(menu: tuple[str, ...]) -> tuple[Command[Facts], ...]:
    """Return the commands of Export.

    Args:
        menu: The titles of their menu.
    """

    def exportable(facts: Facts) -> bool:
        return facts.exportable

    return (
        Command(
            id="export.export",
            title=say("&Export…"),
            menu=menu,
            shortcuts=("Ctrl+E",),
            icon="export",
            workspace="export",
            seen_first=True,
            enabled_when=exportable,
        ),
        Command(
            id="export.check",
            title=say("&Run the self-check"),
            menu=menu,
            workspace="export",
            enabled_when=exportable,
        ),
        Command(
            id="export.parity",
            title=say("&Compare page, Test, backend and template"),
            menu=menu,
            workspace="export",
            enabled_when=exportable,
        ),
        Command(
            id="export.differences",
            title=say("Show what &differs from earlier exports"),
            menu=menu,
            workspace="export",
            begins_group=True,
        ),
        Command(
            id="export.deploy",
            title=say("Show how to put it &online"),
            menu=menu,
            workspace="export",
        ),
    )
