"""The commands of the views of Design, one row each."""

from __future__ import annotations

from typing import Final

from builder.gui.shell.workspaces import row_of
from builder.gui.state.facts import Facts
from builder.gui.widgets.commands import Command

_APPEARANCE: Final = (row_of("design").title, row_of("appearance").title)


def view_commands() -> tuple[Command[Facts], ...]:
    """Return the commands of all views of Design but the form itself."""
    return (
        _appearance("copy", "&Copy the theme", "copy"),
        _appearance("paste", "&Paste a theme", "paste"),
        _appearance("take", "&Take the theme from another project file…", "folder"),
    )


def _appearance(name: str, title: str, icon: str) -> Command[Facts]:
    return Command(
        id=f"appearance.{name}",
        title=title,
        menu=_APPEARANCE,
        icon=icon,
        workspace="appearance",
    )
