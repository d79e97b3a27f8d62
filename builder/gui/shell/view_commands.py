"""The commands of the views of Design, one row each."""

from __future__ import annotations

from typing import Final

from builder.gui.shell.workspaces import row_of
from builder.gui.state.facts import Facts
from builder.gui.widgets.commands import Command

_LOGIC: Final = (row_of("design").title, row_of("logic").title)


def _logic(name: str, title: str, icon: str) -> Command[Facts]:
    return Command(id=f"logic.{name}", title=title, menu=_LOGIC, icon=icon, workspace="logic")


def view_commands() -> tuple[Command[Facts], ...]:
    """Return the commands of all views of Design."""
    return (
        _logic("show", "&Show a field only if…", "logic"),
        _logic("require", "&Require a field only if…", "ok"),
        _logic("calculate", "&Calculate a value…", "calculated"),
    )
