"""Entries of a menu are chosen by letters of their own, in every language of the app."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMainWindow

from builder.gui.languages.catalogue import Catalogue
from builder.gui.shell.commands import all_commands
from builder.gui.state.facts import Facts
from builder.gui.widgets.commands import Command, Commands
from builder.gui.widgets.mnemonics import letter_of, plain, with_own_letters
from tests.gui.menus import rows_of_menus


@pytest.mark.parametrize(
    ("titles", "found"),
    [
        (["&Open", "E&xport"], ["&Open", "E&xport"]),
        (["&Save", "&Send"], ["&Save", "S&end"]),
        (["&Save", "&Send a thing", "&Add"], ["&Save", "Send a &thing", "&Add"]),
        (["&Save", "None", "Sa&ve"], ["&Save", "None", "Sa&ve"]),
        # Only by moving the first one as well.
        (["&ab", "&a"], ["a&b", "&a"]),
        (["&a", "&A"], ["&a", "&A"]),
        # Neither an accent, nor a vowel sign, nor the mark of a direction is a key.
        (["&Άνω", "&Άλλο"], ["&Άνω", "Ά&λλο"]),
        (["&م", "\u2068&مُن\u2069"], ["&م", "\u2068مُ&ن\u2069"]),
        (["&Ask && tell", "&All"], ["&Ask && tell", "A&ll"]),
        ([], []),
    ],
)
def test_the_first_keeps_its_letter_and_the_others_get_another(titles, found):
    assert with_own_letters(titles) == found


@pytest.mark.parametrize("language", ["el", "ar"])
def test_no_two_entries_of_a_translated_menu_share_a_letter(qtbot, language):
    speech = Catalogue(language).speech(isolates=language == "ar")

    def translated(title: str) -> str:
        # A title with a value in it, such as "Go to Design", is left in English.
        return speech.translate(title, None)

    rows = [
        Command[Facts](
            id=row.id, title=translated(row.title), menu=tuple(map(translated, row.menu))
        )
        for row in all_commands()
    ]
    assert sum(row.title != one.title for row, one in zip(rows, all_commands(), strict=True)) > 100
    window = QMainWindow()
    qtbot.addWidget(window)
    commands = Commands(rows, Facts(), window)
    menus = commands.make_menus(window.menuBar())
    commands.fill_menus(menus)
    seen = 0
    for path, menu in [((), window.menuBar()), *rows_of_menus(window.menuBar())]:
        letters = [letter for each in menu.actions() if (letter := letter_of(each.text()))]
        assert len(letters) == len(set(letters)), (path, sorted(letters))
        seen += len(letters)
    assert seen > 100


def test_an_ampersand_in_a_title_is_read_and_is_no_mark():
    assert plain("Save R&&D &as…") == "Save R&D as…"
    assert with_own_letters(["&a", "R&&D &a"]) == ["&a", "&R&&D a"]


def test_what_was_done_to_something_with_an_ampersand_is_undone_by_its_name(app):
    app.window.fill_menus()
    document = app.document
    document.edit("Use key pair “R&D”", replace(document.project, name="Other"))
    entry = app.menu_entry("Edit", "Undo Use key pair “R&D”")
    assert letter_of(entry.text()) == "u"
    entry.trigger()
    assert plain(app.window.services.commands.action("edit.redo").text()) == (
        "Redo Use key pair “R&D”"
    )
