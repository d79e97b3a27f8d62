"""The commands of Preview, one row each."""

from __future__ import annotations

from typing import Final

from builder.gui.shell.needs import SEVERAL_PANES
from builder.gui.state.facts import Facts
from builder.gui.widgets.commands import Command
from builder.say import say

_SETS: Final = (
    ("one", say("&One phone")),
    ("phones", say("Phones, &light and dark")),
    ("sizes", say("All &sizes")),
    ("heights", say("All &heights")),
    ("languages", say("All l&anguages")),
    ("channels", say("All &channels")),
    ("needs", say("What people &need: large text, forced colours, keyboard")),
)


def preview_commands(menu: tuple[str, ...]) -> tuple[Command[Facts], ...]:
    """Return the commands.

    Args:
        menu: The titles of their menu.
    """
    sets = (*menu, say("&Sets of panes"))
    return (
        _row("reload", say("&Open the page again"), menu, "F5", icon="reload"),
        _row("clear_console", say("&Clear the console"), menu),
        *_panes((*menu, say("&Panes"))),
        *(_row(f"set_{name}", title, sets, begins_group=name == "one") for name, title in _SETS),
        _row("mirror", say("&Mirror what is typed"), menu, "Ctrl+M", here=True, begins_group=True),
        _row("pick", say("Select in &Design what is pressed"), menu, "Ctrl+D", here=True),
        _row("save_pictures", say("Save the panes as p&ictures…"), menu, begins_group=True),
        _row("save_pdf", say("Save the panes as PD&F…"), menu),
        _row("check_accessibility", say("Check acc&essibility now"), menu, begins_group=True),
        _row("accessibility_report", say("Accessibility &report of all panes…"), menu),
    )


def _panes(menu: tuple[str, ...]) -> tuple[Command[Facts], ...]:
    def one_of_many(name: str, title: str, keys: str, icon: str = "") -> Command[Facts]:
        return Command(
            id=f"preview.{name}",
            title=title,
            menu=menu,
            shortcuts=(keys,),
            icon=icon,
            workspace="preview",
            place="preview",
            enabled_when=SEVERAL_PANES,
        )

    return (
        _row("add_pane", say("&Add a pane"), menu, "Ctrl+Shift+A", icon="add"),
        _row("duplicate_pane", say("&Duplicate the pane"), menu, icon="duplicate"),
        one_of_many("rename_pane", say("Re&name the pane"), "F2"),
        one_of_many("pane_back", say("Move the pane &back"), "Alt+Up", "arrow-up"),
        one_of_many("pane_on", say("Move the pane &on"), "Alt+Down", "arrow-down"),
        one_of_many("remove_pane", say("&Remove the pane"), "Ctrl+Shift+Del", "delete"),
    )


def _row(
    name: str,
    title: str,
    menu: tuple[str, ...],
    *keys: str,
    icon: str = "",
    here: bool = False,
    begins_group: bool = False,
) -> Command[Facts]:
    # What is on or off has keys that mean something else in other workspaces.
    return Command(
        id=f"preview.{name}",
        title=title,
        menu=menu,
        shortcuts=keys,
        icon=icon,
        workspace="preview",
        place="preview" if here else "",
        checkable=here,
        begins_group=begins_group,
    )
