"""The page of the keyboard: every command that has keys, by menu."""

from __future__ import annotations

from typing import Final

from builder.gui.shell.commands import all_commands
from builder.gui.shell.keyboard_map import PLACES
from builder.gui.widgets.mnemonics import plain

_INTRODUCTION: Final = """# Keyboard

Everything works by the keyboard alone. Ctrl+K finds every command by its name, and says what those
need that cannot be run now; Alt and the underlined letter open a menu. *Help → Keyboard shortcuts*
shows this list in the app.
"""


def keyboard_page() -> str:
    """Return the page, as Markdown."""
    lines = [_INTRODUCTION]
    menu = ""
    for row in all_commands():
        if not row.shortcuts:
            continue
        if plain(row.menu[0]) != menu:
            menu = plain(row.menu[0])
            lines.append(f"\n## {menu}\n\n| command | keys | where |\n| --- | --- | --- |")
        keys = " or ".join(f"`{each}`" for each in row.shortcuts)
        lines.append(f"| {row.words} | {keys} | {PLACES[row.place]} |")
    return "\n".join(lines) + "\n"
