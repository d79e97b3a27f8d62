"""Every command of the app, one row each."""

from __future__ import annotations

from itertools import count
from typing import Final

from builder.gui.languages import NAMES
from builder.gui.shell.needs import (
    CAN_REDO,
    CAN_UNDO,
    FILE_DIFFERS,
    FILE_RELOADABLE,
    PROBLEM_MENDABLE,
    RECOVERABLE,
)
from builder.gui.shell.view_commands import view_commands
from builder.gui.shell.workspace_commands import workspace_commands
from builder.gui.shell.workspaces import WORKSPACES, views_of
from builder.gui.state.facts import Facts
from builder.gui.widgets.commands import Command
from builder.say import say

_FILE: Final = (say("&File"),)
_EDIT: Final = (say("&Edit"),)
_VIEW: Final = (say("&View"),)
_LANGUAGE: Final = (*_VIEW, say("Lang&uage"))
_HELP: Final = (say("&Help"),)


def _goes() -> tuple[Command[Facts], ...]:
    """Return one command for each workspace and view, after the one for the start page."""
    places = count(1)
    views = {row.id: place for place, row in enumerate(views_of("design"), 1)}
    return (
        Command(
            id="go.start",
            title=say("Go to &Start"),
            menu=_VIEW,
            shortcuts=("Ctrl+0",),
            icon="home",
        ),
        *(
            Command(
                id=f"go.{row.id}",
                title=say("Go to {workspace}", workspace=row.title),
                menu=_VIEW,
                shortcuts=(
                    *(() if row.leader else (f"Ctrl+{next(places)}",)),
                    *((f"Alt+{views[row.id]}",) if row.id in views else ()),
                ),
                icon=row.icon,
            )
            for row in WORKSPACES
        ),
    )


def _file() -> tuple[Command[Facts], ...]:
    return (
        Command(
            id="file.new", title=say("&New form…"), menu=_FILE, shortcuts=("Ctrl+N",), icon="add"
        ),
        Command(
            id="file.open", title=say("&Open…"), menu=_FILE, shortcuts=("Ctrl+O",), icon="folder"
        ),
        Command(
            id="file.import",
            title=say("&Import a form…"),
            menu=_FILE,
            shortcuts=("Ctrl+Shift+O",),
            icon="import",
        ),
        Command(
            id="file.recover",
            title=say("Recover &unsaved work…"),
            menu=_FILE,
            icon="wand",
            enabled_when=RECOVERABLE,
        ),
        Command(
            id="file.save",
            title=say("&Save"),
            menu=_FILE,
            shortcuts=("Ctrl+S",),
            icon="save",
            begins_group=True,
        ),
        Command(id="file.save_as", title=say("Save &as…"), menu=_FILE, shortcuts=("Ctrl+Shift+S",)),
        Command(id="file.export_xlsform", title=say("Export as &XLSForm…"), menu=_FILE),
        Command(id="file.export_json-schema", title=say("Export as &JSON Schema…"), menu=_FILE),
        Command(
            id="file.reload",
            title=say("&Reload the changed file"),
            button=say("Reload"),
            menu=_FILE,
            icon="reload",
            begins_group=True,
            enabled_when=FILE_RELOADABLE,
        ),
        Command(
            id="file.keep_mine",
            title=say("&Keep mine instead of the changed file"),
            button=say("Keep mine"),
            menu=_FILE,
            enabled_when=FILE_DIFFERS,
        ),
        Command(
            id="file.quit",
            title=say("&Quit"),
            menu=_FILE,
            shortcuts=("Ctrl+Q",),
            begins_group=True,
        ),
    )


def _edit() -> tuple[Command[Facts], ...]:
    return (
        Command(
            id="edit.undo",
            title=say("&Undo"),
            menu=_EDIT,
            shortcuts=("Ctrl+Z",),
            enabled_when=CAN_UNDO,
        ),
        Command(
            id="edit.redo",
            title=say("&Redo"),
            menu=_EDIT,
            shortcuts=("Ctrl+Shift+Z", "Ctrl+Y"),
            enabled_when=CAN_REDO,
        ),
    )


def _view() -> tuple[Command[Facts], ...]:
    return (
        *_goes(),
        Command(
            id="view.commands",
            title=say("&Find a command…"),
            menu=_VIEW,
            shortcuts=("Ctrl+K",),
            icon="search",
            begins_group=True,
        ),
        Command(
            id="view.problems",
            title=say("Pro&blems"),
            menu=_VIEW,
            shortcuts=("Ctrl+Shift+M",),
            checkable=True,
        ),
        Command(
            id="view.mend",
            title=say("&Mend the problem"),
            menu=_VIEW,
            shortcuts=("Ctrl+.",),
            icon="wand",
            enabled_when=PROBLEM_MENDABLE,
        ),
        Command(
            id="view.colours_system",
            title=say("&Colours as the system"),
            menu=_VIEW,
            checkable=True,
            begins_group=True,
        ),
        Command(id="view.colours_light", title=say("L&ight colours"), menu=_VIEW, checkable=True),
        Command(id="view.colours_dark", title=say("Dark c&olours"), menu=_VIEW, checkable=True),
        Command(
            id="view.language_system",
            title=say("&As the system"),
            menu=_LANGUAGE,
            checkable=True,
        ),
        *(
            Command(id=f"view.language_{each}", title=f"&{name}", menu=_LANGUAGE, checkable=True)
            for each, name in NAMES.items()
        ),
    )


def _help() -> tuple[Command[Facts], ...]:
    return (
        Command(id="help.manual", title=say("&Manual"), menu=_HELP, shortcuts=("F1",)),
        Command(
            id="help.steps",
            title=say("&Set up the platform's side…"),
            menu=_HELP,
            shortcuts=("Ctrl+F1",),
        ),
        Command(id="help.tour", title=say("Take the &tour"), menu=_HELP, shortcuts=("Shift+F1",)),
        Command(id="help.shortcuts", title=say("&Keyboard shortcuts"), menu=_HELP),
        Command(id="help.log", title=say("Show the &log file"), menu=_HELP),
        Command(
            id="help.about", title=say("&About Webview Builder"), menu=_HELP, begins_group=True
        ),
    )


def all_commands() -> tuple[Command[Facts], ...]:
    """Return every command; those that add a field follow from the kinds as they are now."""
    return (
        *_file(),
        *_edit(),
        *_view(),
        *workspace_commands(),
        *view_commands(),
        *_help(),
    )
