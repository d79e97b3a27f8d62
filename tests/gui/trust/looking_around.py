"""The rest of a session: what is read, looked at and opened, which should reach for nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget

from builder.gui.appearance.workspace import AppearanceWorkspace
from builder.gui.design.workspace import DesignWorkspace
from builder.gui.shell.about_dialog import AboutDialog
from builder.gui.shell.manual.pages import CONTENTS
from tests.gui.app_page import AppPage
from tests.gui.appearance.theme_page import ThemePage, drop, file_mime
from tests.gui.exchange_page import ExchangePage
from tests.gui.finding import find
from tests.gui.live_page import LivePagePage
from tests.gui.manual.manual_page import ManualPage

# All of it names hosts, as forms and files of strangers do.
_STRANGE_FORM = """<!doctype html>
<link rel="stylesheet" href="https://style.leak.example/a.css">
<script src="https://script.leak.example/a.js"></script>
<base href="https://base.leak.example/">
<form action="https://form.leak.example/send">
<label>Name <input name="first" required></label>
<img src="https://picture.leak.example/a.png"><label>City <input name="city"></label>
</form>"""
_STRANGE_PICTURE = """<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">
<image href="https://inside.leak.example/a.png" width="9" height="9"/>
<style>@import url("https://import.leak.example/a.css")</style></svg>"""


def look_around(app: AppPage, folder: Path) -> None:
    """Visit every view, the live page, the manual, About and the other dialogs of Help."""
    app.start_from("Contact details")
    for place in ("Logic", "Translations", "Source", "Appearance"):
        app.go(place)
    _take_a_strange_logo(app, folder)
    app.go("Design")
    live = LivePagePage(app.bot, app.workspace("design", DesignWorkspace))
    live.toggle()
    live.wait_for_page()
    live.toggle()
    _read_the_manual(app)
    _look_into_about(app)
    for command in ("Keyboard shortcuts", "Set up the platform's side…"):
        app.menu("Help", command)
        _close_dialog(app)
    _look_at_a_strange_form(app, folder)
    app.document.undo_stack.setClean()


def _take_a_strange_logo(app: AppPage, folder: Path) -> None:
    picture = folder / "strange.svg"
    picture.write_text(_STRANGE_PICTURE, encoding="utf-8")
    panel = app.workspace("appearance", AppearanceWorkspace).panel
    page = ThemePage(app.bot, panel, app.window.services)
    assert drop(page.picture, file_mime(picture))
    assert "left out" in page.wait_for_picture()
    assert "leak.example" not in page.theme.logo


def _read_the_manual(app: AppPage) -> None:
    manual = ManualPage(app)
    manual.open()
    for _, pages in CONTENTS:
        for path in pages:
            manual.window.reader.open(path)
            assert manual.window.reader.path == path
    manual.search("dead letters")
    manual.window.close()


def _look_into_about(app: AppPage) -> None:
    app.menu("Help", "About Webview Builder")
    about = QApplication.activeModalWidget()
    assert isinstance(about, AboutDialog)
    listed = find(about, QListWidget, "about_parts")
    for row in range(listed.count()):
        listed.setCurrentRow(row)
    _close_dialog(app)


def _look_at_a_strange_form(app: AppPage, folder: Path) -> None:
    """Look at a form of somebody else, and decide against it."""
    page = folder / "strange.html"
    page.write_text(_STRANGE_FORM, encoding="utf-8")
    app.go("Start")
    exchange = ExchangePage(app)
    exchange.choose(page)
    assert exchange.summary.startswith("HTML form: 2 taken")
    exchange.press("close")


def _close_dialog(app: AppPage) -> None:
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    app.bot.keyClick(dialog, Qt.Key.Key_Escape)
    app.bot.waitUntil(lambda: QApplication.activeModalWidget() is None)
