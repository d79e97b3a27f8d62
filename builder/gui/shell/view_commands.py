"""The commands of Design's views beside the form itself, one row each."""

from __future__ import annotations

from typing import Final

from builder.gui.shell.workspaces import row_of
from builder.gui.state.facts import Facts
from builder.gui.widgets.commands import Command
from builder.say import say

_DESIGN: Final = row_of("design").title


def view_commands() -> tuple[Command[Facts], ...]:
    """Return the commands of Logic and Appearance."""
    return (
        _of("logic", "show", say("&Show a field only if…"), "logic"),
        _of("logic", "require", say("&Require a field only if…"), "ok"),
        _of("logic", "calculate", say("&Calculate a value…"), "calculated"),
        _of("appearance", "copy", say("&Copy the theme"), "copy"),
        _of("appearance", "paste", say("&Paste a theme"), "paste"),
        _of("appearance", "take", say("&Take the theme from another project file…"), "folder"),
    )


def _of(view: str, name: str, title: str, icon: str) -> Command[Facts]:
    return Command(
        id=f"{view}.{name}",
        title=title,
        menu=(_DESIGN, row_of(view).title),
        icon=icon,
        workspace=view,
    )
