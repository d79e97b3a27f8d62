"""The commands of the workspaces, one row each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from builder.form.kinds import KINDS
from builder.gui.shell.export_commands import export_commands
from builder.gui.shell.key_commands import key_commands
from builder.gui.shell.lab_commands import lab_commands
from builder.gui.shell.ledger_commands import ledger_commands
from builder.gui.shell.needs import FIELDS_SELECTED, FILLABLE, NOT_SENDING, SENDABLE, SENDING, SENT
from builder.gui.shell.preview_commands import preview_commands
from builder.gui.shell.text_commands import text_commands
from builder.gui.shell.trial_commands import view_commands
from builder.gui.shell.workspaces import WORKSPACES, row_of
from builder.gui.state.facts import Facts
from builder.gui.widgets.commands import Command
from builder.say import say

# A workspace's menu has its title; a view's is a submenu of its workspace's.
_MENUS: Final = {
    row.id: (row_of(row.leader).title, row.title) if row.leader else (row.title,)
    for row in WORKSPACES
}
_DESIGN, _PREVIEW = _MENUS["design"], _MENUS["preview"]
_SOURCE: Final = _MENUS["source"]
_TEST, _EXPORT = _MENUS["test"], _MENUS["export"]
_ADD: Final = (*_DESIGN, say("Add a &field"))
_FILL: Final = (*_TEST, say("&Fill in"))
_SENDING: Final = ("send", "send_anyway", "send_again")


def _field(
    name: str,
    title: str,
    keys: str,
    *,
    icon: str = "",
    begins_group: bool = False,
    enabled_when: Callable[[Facts], bool] = FIELDS_SELECTED,
) -> Command[Facts]:
    # Deleting a field while typing in the inspector would be a bad surprise: these keys work
    # where the fields are. Not the standard key for deleting: under X11 that is Ctrl+D as well.
    return Command(
        id=f"field.{name}",
        title=title,
        menu=_DESIGN,
        shortcuts=(keys,),
        icon=icon,
        workspace="design",
        place="fields",
        begins_group=begins_group,
        enabled_when=enabled_when,
    )


def _zoom(name: str, title: str, *keys: str) -> Command[Facts]:
    return Command(
        id=f"design.{name}",
        title=title,
        menu=(*_DESIGN, say("&Zoom")),
        shortcuts=keys,
        workspace="design",
        place="design",
    )


def _adding() -> tuple[Command[Facts], ...]:
    """Return what adds a field, for each kind."""
    return tuple(
        Command(
            id=f"field.add_{kind.name}",
            title=say("Add {kind}", kind=f"{kind.label[:1].lower()}{kind.label[1:]}"),
            menu=_ADD,
            icon=kind.icon,
            workspace="design",
        )
        for kind in KINDS.values()
    )


def _design() -> tuple[Command[Facts], ...]:
    def always(_facts: Facts) -> bool:
        return True

    def going(name: str, title: str, keys: str, *, first: bool = False) -> Command[Facts]:
        return Command(
            id=f"design.{name}",
            title=title,
            menu=(*_DESIGN, say("&Jump to")),
            shortcuts=(keys,),
            workspace="design",
            begins_group=first,
        )

    return (
        *_adding(),
        _field("insert", say("&Insert a field…"), "/", icon="add", enabled_when=always),
        _field("cut", say("Cu&t"), "Ctrl+X", icon="cut", begins_group=True),
        _field("copy", say("&Copy"), "Ctrl+C", icon="copy"),
        _field("paste", say("&Paste"), "Ctrl+V", icon="paste", enabled_when=always),
        _field("duplicate", say("D&uplicate"), "Ctrl+D", icon="duplicate"),
        _field("delete", say("&Delete"), "Del", icon="delete"),
        _field("edit_text", say("&Edit text"), "F2", begins_group=True, enabled_when=always),
        _field("change_kind", say("Change &kind…"), "Ctrl+T", icon="reload"),
        _field("move_up", say("&Move up"), "Alt+Up", icon="arrow-up"),
        _field("move_down", say("Move do&wn"), "Alt+Down", icon="arrow-down"),
        _field("select_all", say("Se&lect all"), "Ctrl+A", begins_group=True, enabled_when=always),
        _field("fold", say("Fold or open the &step"), "Ctrl+J", icon="step", enabled_when=always),
        _zoom("zoom_in", say("&Zoom in"), "Ctrl++", "Ctrl+="),
        _zoom("zoom_out", say("Zoom o&ut"), "Ctrl+-"),
        _zoom("zoom_reset", say("Zoo&m to 100 %"), "Alt+0"),
        Command(
            id="design.live_page",
            title=say("Li&ve page beside the form"),
            menu=_DESIGN,
            shortcuts=("Ctrl+\\",),
            icon="preview",
            workspace="design",
            checkable=True,
        ),
        going("go_fields", say("Go to &fields"), "F6", first=True),
        going("go_form", say("Go to f&orm"), "F7"),
        going("go_properties", say("&Go to properties"), "F9"),
        Command(
            id="design.search_properties",
            title=say("Search t&he properties"),
            menu=_DESIGN,
            shortcuts=("Ctrl+F",),
            icon="search",
            workspace="design",
            place="properties",
        ),
        Command(
            id="form.settings",
            title=say("F&orm settings…"),
            menu=_DESIGN,
            shortcuts=("Ctrl+,",),
            icon="settings",
            workspace="design",
            begins_group=True,
        ),
    )


def _source() -> tuple[Command[Facts], ...]:
    def in_text(name: str, title: str, *keys: str, first: bool = False) -> Command[Facts]:
        # These keys work in the text only, as they mean something else elsewhere.
        return Command(
            id=f"source.{name}",
            title=title,
            menu=_SOURCE,
            shortcuts=keys,
            workspace="source",
            place="source",
            begins_group=first,
        )

    return (
        in_text("find", say("&Find…"), "Ctrl+F"),
        in_text("find_next", say("Find &next"), "F3"),
        in_text("find_previous", say("Find &previous"), "Shift+F3"),
        in_text("replace", say("&Replace…"), "Ctrl+H"),
        in_text("go_to_line", say("Go to &line…"), "Ctrl+L"),
        in_text("next_fault", say("Go to the next pro&blem"), "F8", first=True),
        in_text("offer", say("&Show what could stand here"), "Ctrl+Space"),
        in_text("fold", say("F&old or unfold"), "Ctrl+Shift+[", first=True),
        in_text("fold_all", say("Fold e&verything"), "Ctrl+F9"),
        in_text("unfold_all", say("&Unfold everything"), "Ctrl+Shift+F9"),
    )


def _test_command(
    name: str,
    title: str,
    *keys: str,
    icon: str = "",
    place: str = "",
    menu: tuple[str, ...] = _TEST,
    begins_group: bool = False,
    enabled_when: Callable[[Facts], bool] = SENT,
) -> Command[Facts]:
    return Command(
        id=f"test.{name}",
        title=title,
        menu=menu,
        shortcuts=keys,
        icon=icon,
        workspace="test",
        seen_first=name in _SENDING,
        place=place,
        begins_group=begins_group,
        enabled_when=enabled_when,
    )


def _test() -> tuple[Command[Facts], ...]:
    def fill(name: str, title: str, *keys: str) -> Command[Facts]:
        return _test_command(f"fill_{name}", title, *keys, menu=_FILL, enabled_when=FILLABLE)

    return (
        _test_command(
            "send",
            say("&Send"),
            "Ctrl+Return",
            "Ctrl+Enter",
            icon="send",
            enabled_when=SENDABLE & NOT_SENDING,
        ),
        _test_command(
            "send_anyway",
            say("Send an&yway, through the exported backend"),
            enabled_when=FILLABLE & NOT_SENDING,
        ),
        _test_command(
            "send_again",
            say("Send a&gain"),
            "Ctrl+Shift+Return",
            icon="reload",
            enabled_when=SENT & NOT_SENDING,
        ),
        _test_command(
            "cancel",
            say("&Cancel sending"),
            "Esc",
            place="test",
            enabled_when=SENDING,
        ),
        fill("typical", say("Fill in &typical answers"), "Ctrl+Shift+T"),
        fill("minimal", say("Fill in &only what is required")),
        fill("maximal", say("Fill in the &longest answers")),
        fill("greek", say("Fill in &Greek text")),
        fill("emoji", say("Fill in &emoji and combining marks")),
        fill("rtl", say("Fill in &Arabic text (right to left)")),
        fill("invalid", say("Fill in in&valid answers")),
        _test_command(
            "fill_nothing",
            say("&Clear the answers"),
            menu=_FILL,
            begins_group=True,
            enabled_when=lambda _facts: True,
        ),
        *ledger_commands(_TEST),
        _test_command(
            "record",
            say("Make a c&ase of the answers"),
            icon="checkboxes",
            begins_group=True,
            enabled_when=FILLABLE,
        ),
        _test_command("load", say("Loa&d run against the simulator…"), enabled_when=FILLABLE),
    )


def workspace_commands() -> tuple[Command[Facts], ...]:
    """Return the commands of all workspaces."""
    return (
        *key_commands(),
        *_design(),
        *text_commands(_MENUS["translations"]),
        *_source(),
        *preview_commands(_PREVIEW),
        *lab_commands(_PREVIEW),
        *_test(),
        *view_commands(_MENUS["cases"], _MENUS["deployment"]),
        *export_commands(_EXPORT),
    )
