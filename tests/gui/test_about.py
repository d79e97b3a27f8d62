"""About: what the app is made of, and under which licences."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPlainTextEdit, QTabBar

from builder import __version__
from builder.gui.shell.about_dialog import AboutDialog
from builder.licences import canonical, packages, parts
from tests.gui.finding import find

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def listed():
    return {each.name: each for each in parts(qVersion())}


@pytest.fixture
def about(app):
    app.window.services.commands.run("help.about")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AboutDialog)
    yield dialog
    left = QApplication.activeModalWidget()
    if left is not None:
        left.close()


def test_it_says_which_version_this_is_and_that_qt_may_be_replaced(about):
    words = " ".join(each.text() for each in about.findChildren(QLabel) if each.isVisible())
    assert f"Webview Builder {__version__}" in words
    assert f"Qt {qVersion()} and PySide6 under the GNU Lesser General Public License" in words
    assert "replace Qt's libraries with your own build of Qt" in words


def test_the_licence_of_each_part_is_read_by_the_keyboard(app, about):
    bar = about.findChild(QTabBar)
    bar.setFocus()
    app.bot.keyClick(bar, Qt.Key.Key_Right)
    parts_list = find(about, QListWidget, "about_parts")
    text = find(about, QPlainTextEdit, "about_licence")
    parts_list.setFocus()
    app.bot.keyClick(parts_list, Qt.Key.Key_Home)
    assert "MIT License" in text.toPlainText()
    app.bot.keyClicks(parts_list, "Qt")
    assert parts_list.currentItem().text() == f"Qt {qVersion()}"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text.toPlainText()
    app.bot.keyClick(parts_list, Qt.Key.Key_Tab)
    assert text.hasFocus()
    app.bot.keyClick(text, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_every_part_has_a_licence_and_its_text(listed):
    lacking = [each.name for each in listed.values() if not each.licence or len(each.words) < 300]
    assert lacking == []
    assert {"Webview Builder", "Qt", "Chromium in Qt WebEngine", "Python", "axe-core"} <= set(
        listed
    )
    assert "GNU GENERAL PUBLIC LICENSE" in listed["PySide6"].words
    assert "Redistribution and use in source" in listed["Chromium in Qt WebEngine"].words


def test_parts_inside_of_other_parts_are_named_with_their_licences(listed):
    qt, chromium, python = (
        listed[name].words for name in ("Qt", "Chromium in Qt WebEngine", "Python")
    )
    for part in ("harfbuzz-ng", "freetype", "libpng", "pcre2", "libwebp", "emoji-segmenter"):
        assert part in qt
    assert "expat" in python
    inside = listed["cryptography"].words
    assert "Inside it are:\n" in inside
    assert re.search(r"^openssl · \d+\.\d+\.\d+$", inside, re.MULTILINE)
    assert re.search(r"^asn1 · [\d.]+ · BSD-3-Clause$", inside, re.MULTILINE)
    assert "Mozilla Public License Version 2.0" in listed["certifi"].words
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in listed["lxml"].words
    for words in (qt, chromium):
        assert "Apache License\n                           Version 2.0" in words
    for title in ("LIBRARY GENERAL PUBLIC LICENSE", "LESSER GENERAL PUBLIC LICENSE\n"):
        assert title in chromium


def test_the_text_of_each_licence_that_a_list_refers_to_is_there():
    folder = ROOT / "templates/licences"
    for file in folder.glob("*.txt"):
        refers = r"common-licenses/([A-Za-z]+\d*-\d+(?:\.\d+)?)"
        for name in re.findall(refers, file.read_text(encoding="utf-8")):
            assert (folder / "common" / f"{name}.txt").is_file(), (file.name, name)


def test_all_packages_that_the_app_runs_on_are_listed(listed):
    lock = (ROOT / "requirements/runtime.txt").read_text(encoding="utf-8")
    pinned = dict(re.findall(r"^([\w.-]+)==([^ ]+)", lock, re.MULTILINE))
    assert packages() == {canonical(each) for each in pinned}
    found = {canonical(name): part.version for name, part in listed.items()}
    elsewhere = {"pywin32-ctypes"}
    assert {canonical(name) for name in pinned} - set(found) <= elsewhere
    assert all(found.get(canonical(name), v) == v for name, v in pinned.items())


def test_without_qt_its_licences_are_not_listed():
    names = {each.name for each in parts("")}
    assert not names & {"Qt", "Chromium in Qt WebEngine"}


def test_the_app_s_own_licence_is_the_project_s():
    own = (ROOT / "templates/licences/Webview-Builder.txt").read_text(encoding="utf-8")
    assert own == (ROOT / "LICENSE").read_text(encoding="utf-8")
