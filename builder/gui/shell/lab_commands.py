"""The commands about how Preview's page is called, closed and shown on a phone, one row each."""

from __future__ import annotations

from builder.gui.state.facts import Facts
from builder.gui.widgets.commands import Command
from builder.say import say


def lab_commands(menu: tuple[str, ...]) -> tuple[Command[Facts], ...]:
    """Return the rows.

    Args:
        menu: The titles of their menu.
    """
    return (
        Command(
            id="preview.copy_address",
            title=say("Copy the &address"),
            menu=menu,
            shortcuts=("Ctrl+Shift+W",),
            icon="copy",
            workspace="preview",
            begins_group=True,
        ),
        Command(
            id="preview.copy_delivery",
            title=say("Copy what would be deli&vered"),
            menu=menu,
            icon="copy",
            workspace="preview",
            enabled_when=lambda facts: facts.deliverable,
        ),
        Command(
            id="preview.record_case",
            title=say("Ma&ke a case of what stands in the page"),
            menu=menu,
            workspace="preview",
        ),
        Command(
            id="preview.closing_lab",
            title=say("&Try all ways of closing…"),
            menu=menu,
            icon="close",
            workspace="preview",
            begins_group=True,
        ),
        Command(
            id="preview.phone",
            title=say("Open on a p&hone…"),
            menu=menu,
            icon="phone",
            workspace="preview",
        ),
    )
