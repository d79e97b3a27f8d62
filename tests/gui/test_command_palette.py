"""Commands are found by their words in the language of the app, and by the English ones."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenuBar
from shiboken6 import isValid

from builder.gui.shell.command_palette import CommandPalette
from builder.say import Speech, original, say, speak

_REASONS = {"revert": "The file is as it was saved."}
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
    for name, text in (("revert", "&Revert"), ("close", "&Close")):
        able = menu.addAction(text)
        able.setObjectName(name)
        able.setEnabled(False)
    menu.addMenu(say("E&xport")).addAction(say("&Save"))
    window.show()
    palette = CommandPalette(bar, lambda name: _REASONS.get(name, ""), window)
    palette.show()
    yield palette
    if isValid(palette):
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
        (
            "file",
            [
                "Άνοιγμα  ·  Αρχείο",
                "Αποθήκευση  ·  Αρχείο › Εξαγωγή",
                "Revert  ·  The file is as it was saved.",
                "Close  ·  It cannot be run now.",
            ],
        ),
        (" ", ["Άνοιγμα  ·  Αρχείο", "Αποθήκευση  ·  Αρχείο › Εξαγωγή"]),
    ],
)
def test_a_command_is_found_in_both_languages(palette, qtbot, typed, found):
    palette.line.setText(typed)
    assert [palette.list.item(row).text() for row in range(palette.list.count())] == found
    assert palette.nothing.isVisible() is not bool(found)


def test_what_cannot_be_run_is_grey_and_says_why(palette, qtbot):
    (revert,) = (each for each in palette.parent().findChildren(QAction, "revert"))
    ran: list[bool] = []
    revert.triggered.connect(lambda checked=False: ran.append(checked))
    qtbot.keyClicks(palette.line, "revert")
    item = palette.list.item(0)
    assert item.text() == "Revert  ·  The file is as it was saved."
    assert not item.flags() & Qt.ItemFlag.ItemIsEnabled
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.mouseClick(
        palette.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=palette.list.visualItemRect(item).center(),
    )
    assert palette.isVisible()
    revert.setEnabled(True)
    palette.line.setText("rever")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert ran == [False]


def test_what_was_said_leads_back_to_english_while_the_language_is_spoken(palette):
    assert original("Ά&νοιγμα…") == "&Open…"
    assert original("Something else") == "Something else"
    speak(None)
    assert original("Ά&νοιγμα…") == "Ά&νοιγμα…"
