"""Commands are found by their words in the language of the app, and by the English ones."""

import pytest
from PySide6.QtWidgets import QMainWindow, QMenuBar

from builder.gui.shell.command_palette import CommandPalette
from builder.say import Speech, original, say, speak

_GREEK = {"&File": "&Αρχείο", "&Open…": "Ά&νοιγμα…", "&Save": "Απο&θήκευση", "E&xport": "Ε&ξαγωγή"}


@pytest.fixture
def palette(qtbot):
    speak(Speech(lambda text, _count: _GREEK.get(text, text)))
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(800, 600)
    bar = QMenuBar(window)
    menu = bar.addMenu(say("&File"))
    menu.addAction(say("&Open…"))
    menu.addMenu(say("E&xport")).addAction(say("&Save"))
    window.show()
    palette = CommandPalette(bar, window)
    palette.show()
    yield palette
    palette.close()
    speak(None)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("άνοιγ", ["Άνοιγμα  ·  Αρχείο"]),
        ("open", ["Άνοιγμα  ·  Αρχείο"]),
        ("file save", ["Αποθήκευση  ·  Αρχείο › Εξαγωγή"]),
        ("αρχείο export", ["Αποθήκευση  ·  Αρχείο › Εξαγωγή"]),
        ("nothing", []),
    ],
)
def test_a_command_is_found_in_both_languages(palette, qtbot, typed, found):
    palette.line.setText(typed)
    assert [palette.list.item(row).text() for row in range(palette.list.count())] == found
    assert palette.nothing.isVisible() is not bool(found)


def test_what_was_said_leads_back_to_english_while_the_language_is_spoken(palette):
    assert original("Ά&νοιγμα…") == "&Open…"
    assert original("Something else") == "Something else"
    speak(None)
    assert original("Ά&νοιγμα…") == "Ά&νοιγμα…"
