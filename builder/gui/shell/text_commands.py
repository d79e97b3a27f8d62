"""The commands of the view of translations, one row each."""

from __future__ import annotations

from collections.abc import Callable

from builder.gui.shell.needs import OTHER_LANGUAGE
from builder.gui.state.facts import Facts
from builder.gui.widgets.commands import Command
from builder.say import say


def text_commands(menu: tuple[str, ...]) -> tuple[Command[Facts], ...]:
    """Return the commands.

    Args:
        menu: The titles of the menu of the view.
    """

    def always(_facts: Facts) -> bool:
        return True

    def row(
        name: str,
        title: str,
        *keys: str,
        icon: str = "",
        place: str = "",
        begins_group: bool = False,
        enabled_when: Callable[[Facts], bool] = always,
    ) -> Command[Facts]:
        return Command(
            id=f"texts.{name}",
            title=title,
            menu=menu,
            shortcuts=keys,
            icon=icon,
            workspace="translations",
            place=place,
            begins_group=begins_group,
            enabled_when=enabled_when,
        )

    return (
        row("edit", say("&Edit the text"), "F2", place="texts"),
        row("cut", say("Cu&t"), "Ctrl+X", icon="cut", place="texts"),
        row("copy", say("&Copy"), "Ctrl+C", icon="copy", place="texts"),
        row("paste", say("&Paste"), "Ctrl+V", icon="paste", place="texts"),
        row("fill", say("&Fill down"), "Ctrl+D", icon="arrow-down", place="texts"),
        row("clear", say("C&lear"), "Del", icon="delete", place="texts"),
        row(
            "confirm",
            say("Mark as still &right"),
            "Ctrl+M",
            icon="ok",
            place="texts",
            enabled_when=OTHER_LANGUAGE,
        ),
        row("add_language", say("&Add a language…"), icon="add", begins_group=True),
        row(
            "make_default",
            say("&Make it the first language"),
            icon="arrow-up",
            enabled_when=OTHER_LANGUAGE,
        ),
        row(
            "remove_language",
            say("Rem&ove the language…"),
            icon="remove",
            enabled_when=OTHER_LANGUAGE,
        ),
        row("search", say("&Search the texts"), "Ctrl+F", icon="search", place="texts view"),
        row("go_grid", say("&Go to the grid"), "Shift+F6", begins_group=True),
        row("go_detail", say("Go to the &wording"), "Shift+F7"),
        row("show", say("S&how in Translations"), "Ctrl+Shift+I", icon="translations"),
        row("export_csv", say("Export as a ta&ble (CSV)…"), icon="export", begins_group=True),
        row("export_xliff", say("Export as &XLIFF…"), icon="export"),
        row("import", say("&Import translations…"), icon="import"),
    )
