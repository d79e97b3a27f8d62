"""The commands about how Preview's page is called, closed and shown on a phone, one row each."""

from __future__ import annotations

from functools import partial

from builder.gui.shell.needs import DELIVERABLE
from builder.gui.state.facts import Facts
from builder.gui.widgets.commands import Command
from builder.say import say


def lab_commands(menu: tuple[str, ...]) -> tuple[Command[Facts], ...]:
    """Return the rows.

    Args:
        menu: The titles of their menu.
    """
    row = partial(Command[Facts], menu=menu, workspace="preview")
    return (
        row(
            id="preview.copy_address",
            title=say("Copy the &address"),
            shortcuts=("Ctrl+Shift+W",),
            icon="copy",
            begins_group=True,
        ),
        row(
            id="preview.copy_delivery",
            title=say("Copy what would be deli&vered"),
            icon="copy",
            enabled_when=DELIVERABLE,
        ),
        row(id="preview.record_case", title=say("Ma&ke a case of what stands in the page")),
        row(
            id="preview.closing_lab",
            title=say("&Try all ways of closing…"),
            icon="close",
            begins_group=True,
        ),
        row(id="preview.phone", title=say("Open on a p&hone…"), icon="phone"),
    )
