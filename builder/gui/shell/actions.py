"""The window's own actions, as rows: what each is called, where it stands, what key it has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from builder.gui.widgets.icons import icon


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionRow:
    """One action of the window.

    Attributes:
        id: Its name in code and tests.
        text: Its words.
        menu: The menu that it stands in.
        keys: Its shortcuts, the shown one first.
        icon: Its icon; empty for none.
        checkable: Whether it is on or off.
        begins_group: Whether a line stands above it.
    """

    id: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False
    begins_group: bool = False


ROWS: Final = (
    ActionRow(id="start", text="New form…", menu="File", keys=("Ctrl+N",), icon="add"),
    ActionRow(id="open", text="Open…", menu="File", keys=("Ctrl+O",), icon="folder"),
    ActionRow(
        id="save", text="Save", menu="File", keys=("Ctrl+S",), icon="save", begins_group=True
    ),
    ActionRow(id="save_as", text="Save as…", menu="File", keys=("Ctrl+Shift+S",)),
    ActionRow(id="quit", text="Quit", menu="File", keys=("Ctrl+Q",), begins_group=True),
    ActionRow(id="palette", text="Find a command…", menu="View", keys=("Ctrl+K",), icon="search"),
    ActionRow(
        id="problems",
        text="Problems",
        menu="View",
        keys=("Ctrl+Shift+M",),
        checkable=True,
    ),
    ActionRow(
        id="scheme_system",
        text="Colours as the system",
        menu="View",
        checkable=True,
        begins_group=True,
    ),
    ActionRow(id="scheme_light", text="Light colours", menu="View", checkable=True),
    ActionRow(id="scheme_dark", text="Dark colours", menu="View", checkable=True),
    ActionRow(id="steps", text="Set up the platform’s side…", menu="Help", keys=("F1",)),
    ActionRow(id="log", text="Show the log file", menu="Help"),
    ActionRow(id="about", text="About Webview Builder", menu="Help", begins_group=True),
)


def make_actions(
    parent: QWidget, handlers: Mapping[str, Callable[[], object]]
) -> dict[str, QAction]:
    """Make the window's actions.

    Args:
        parent: The window.
        handlers: What each does, by id; exactly those of ``ROWS``.

    Raises:
        KeyError: An action has no handler.
    """
    found: dict[str, QAction] = {}
    for row in ROWS:
        action = QAction(row.text, parent)
        action.setObjectName(f"action_{row.id}")
        action.setShortcuts([QKeySequence(each) for each in row.keys])
        action.setCheckable(row.checkable)
        if row.icon:
            action.setIcon(icon(row.icon))
        handler = handlers[row.id]
        action.triggered.connect(lambda _checked=False, act=handler: act())
        found[row.id] = action
    return found


def fill_menu(menu: QMenu, title: str, actions: Mapping[str, QAction]) -> None:
    """Put the window's actions of a menu into it, in the table's order."""
    for row in ROWS:
        if row.menu == title:
            if row.begins_group and menu.actions():
                menu.addSeparator()
            menu.addAction(actions[row.id])
