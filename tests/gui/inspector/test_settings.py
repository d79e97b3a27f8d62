"""The settings of the form: a dialog of pages that edits the form live."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from builder.gui.design.settings_dialog import PAGES, SettingsDialog
from tests.faults import GOOD
from tests.gui.finding import find
from tests.gui.geometry import faults_of
from tests.gui.inspector.inspector_page import InspectorPage

_CTRL = Qt.KeyboardModifier.ControlModifier


def settings_of(app) -> SettingsDialog:
    dialog: SettingsDialog = app.design.settings()
    return dialog


def test_ctrl_comma_opens_the_settings_from_anywhere_and_escape_closes_them(app):
    app.document.open(GOOD)
    app.go("Preview")
    app.key(Qt.Key.Key_Comma)
    dialog = settings_of(app)
    assert app.here == "Design"
    assert not dialog.isModal()
    assert dialog.pages.hasFocus()
    app.bot.keyClick(dialog.pages, Qt.Key.Key_Down)
    assert dialog.row("flow.review") is not None
    app.bot.keyClick(dialog.pages, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_edits_are_in_the_form_at_once_and_undone_where_they_were_made(app):
    app.document.open(GOOD)
    app.go("Design")
    app.key(Qt.Key.Key_Comma)
    dialog = settings_of(app)
    row = dialog.row("name")
    assert row is not None
    line = row.editor.target()
    line.setFocus()
    app.bot.keyClick(line, Qt.Key.Key_A, _CTRL)
    app.bot.keyClicks(line, "Renamed")
    assert app.document.project.name == "Renamed"
    app.bot.keyClick(line, Qt.Key.Key_Z, _CTRL)
    assert app.document.project.name == GOOD.name
    assert line.property("text") == GOOD.name
    app.bot.keyClick(line, Qt.Key.Key_Y, _CTRL)
    assert app.document.project.name == "Renamed"
    app.bot.keyClick(line, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_the_keys_of_the_window_work_in_the_settings(app):
    app.document.open(GOOD)
    app.go("Design")
    app.key(Qt.Key.Key_Comma)
    dialog = settings_of(app)
    folded = app.window.problems.is_folded
    app.bot.keyClick(dialog.pages, Qt.Key.Key_M, _CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert app.window.problems.is_folded is not folded
    app.bot.keyClick(dialog.pages, Qt.Key.Key_F7)
    app.bot.waitUntil(app.design.canvas.hasFocus)
    assert dialog.isVisible()
    app.key(Qt.Key.Key_Comma)
    dialog = settings_of(app)
    app.bot.keyClick(dialog.pages, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    app.bot.waitUntil(app.window.isActiveWindow)
    assert app.here == "Logic"


def test_the_form_can_be_edited_beside_the_open_settings(app):
    app.document.open(GOOD)
    app.go("Design")
    app.key(Qt.Key.Key_Comma)
    dialog = settings_of(app)
    dialog.pages.setCurrentRow(PAGES.index("After sending"))
    app.come_to_front()
    app.design.click("order_no")  # nothing depends on it
    app.design.press(Qt.Key.Key_Delete)
    assert "order_no" not in app.design.names
    assert dialog.isVisible()
    app.document.open(replace(GOOD, id="other", closing_delay_ms=7))
    row = dialog.row("closing_delay_ms")
    assert row is not None
    assert row.editor.target().property("value") == 7


@pytest.fixture
def page(page):
    return InspectorPage(page)


def test_settings_are_found_on_every_page_by_what_they_say(page):
    dialog = page.open_settings("Hosting")
    page.bot.keyClicks(dialog.search_line, "minutes")
    assert page.row("flow.draft_minutes").isVisible()
    assert dialog.row("hosting.backend_url") is None
    assert dialog.pages.currentRow() == -1
    dialog.search_line.clear()
    page.bot.keyClicks(dialog.search_line, "SURVEY answers")  # one of its choices
    assert page.row("purpose").isVisible()
    dialog.search_line.clear()
    page.bot.keyClicks(dialog.search_line, "zebra")
    said = find(dialog, QLabel, "settings_nothing")
    assert said.isVisible()
    assert said.text() == "No setting fits “zebra”. Colours, font and logo are in Appearance."
    page.open_settings("Hosting")
    assert dialog.search_line.text() == ""
    assert page.row("hosting.backend_url").isVisible()


def test_ctrl_f_searches_the_settings_and_escape_ends_that_first(page):
    dialog = page.open_settings("Platform")
    page.input("platform.issuer").setFocus()
    page.key(Qt.Key.Key_F, _CTRL)
    assert dialog.search_line.hasFocus()
    page.bot.keyClicks(dialog.search_line, "closing")
    assert page.row("closing_delay_ms").isVisible()
    page.key(Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.search_line.text() == ""
    page.key(Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_page_with_a_problem_is_marked(page):
    broken = replace(GOOD, platform=replace(GOOD.platform, issuer=""))
    page.document.open(broken)
    dialog = page.open_settings()
    page.design.settle()
    marked = [
        dialog.pages.item(row).text()
        for row in range(dialog.pages.count())
        if not dialog.pages.item(row).icon().isNull()
    ]
    assert marked == ["Platform"]
    page.document.open(GOOD)
    page.design.settle()
    assert dialog.pages.item(PAGES.index("Platform")).icon().isNull()


def test_the_inspector_of_the_form_says_how_many_settings_are_wrong(page):
    page.select()
    assert page.settings_button().text() == "Form settings…"
    page.document.open(replace(GOOD, platform=replace(GOOD.platform, issuer="", base_url="x")))
    page.design.settle()
    assert page.settings_button().text() == "Form settings… · 2 problems"
    page.bot.mouseClick(page.settings_button(), Qt.MouseButton.LeftButton)
    page.bot.waitUntil(page.design.workspace.settings.isActiveWindow)
    page.select("f_name")
    assert not page.settings_button().isVisible()


def test_settings_have_names_and_room_in_a_small_window(page):
    dialog = page.open_settings()
    dialog.resize(dialog.minimumSize())
    for title in PAGES:
        page.open_settings(title)
        page.bot.waitUntil(lambda: faults_of(dialog) == [])
        nameless = [each for each in focusable(dialog) if not name_of(each)]
        assert nameless == []


def focusable(root: QWidget) -> list[QWidget]:
    return [
        each
        for each in root.findChildren(QWidget)
        if each.isVisible()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and each.window() is root
    ]


def name_of(widget: QWidget) -> str:
    return widget.accessibleName() or str(widget.property("text") or "")


def test_a_texts_language_is_chosen_in_the_dialog_as_well(page):
    page.open_settings("After sending")
    page.show_language("Greek")
    page.type_into("texts.success", "Efharisto")
    assert page.document.project.texts.success.in_language("el") == "Efharisto"
    QApplication.processEvents()
    page.select()
    assert page.input("texts.success").toPlainText() == "Efharisto"
