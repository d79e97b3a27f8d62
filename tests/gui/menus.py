"""The menus of a menu bar."""

from PySide6.QtWidgets import QMenu


def rows_of_menus(menu, path=()):
    """Yield each entry of a menu with the titles above it."""
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield (*path, action.text()), below
            yield from rows_of_menus(below, (*path, action.text()))
