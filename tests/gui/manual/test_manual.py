"""F1 opens the manual at the page of where one is; it is read, searched and gone back in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices

from tests.gui.app_page import AppPage
from tests.gui.manual.manual_page import ManualPage

pytestmark = pytest.mark.gui


@pytest.fixture
def manual(app: AppPage) -> ManualPage:
    return ManualPage(app)


def test_f1_opens_the_page_of_each_workspace_in_the_same_window(app, manual):
    manual.open()
    assert manual.heading == "Your first form"
    first = manual.window
    first.close()
    app.go("Keys")
    manual.open()
    assert manual.heading == "Key pairs and their replacement"
    assert manual.window is first
    app.bot.keyClick(first, Qt.Key.Key_Escape)
    assert not first.isVisible()


def test_the_app_goes_on_beside_it(app, manual):
    manual.open()
    assert not manual.window.isModal()
    app.go("Keys")
    assert app.window.front == "keys"


def test_contents_lead_to_pages_and_back(manual):
    manual.open()
    manual.click(manual.window.contents, manual.entry("Findings"))
    assert manual.heading == "Findings"
    assert "payment-card" in manual.words
    manual.click(manual.window.contents, manual.entry("Monitoring"))
    manual.bot.mouseClick(manual.window.back_button, Qt.MouseButton.LeftButton)
    assert manual.heading == "Findings"
    assert manual.window.contents.currentItem().text(0) == "Findings"
    manual.bot.mouseClick(manual.window.back_button, Qt.MouseButton.LeftButton)
    assert manual.heading == "Your first form"
    assert not manual.window.back_button.isEnabled()
    manual.bot.mouseClick(manual.window.forward_button, Qt.MouseButton.LeftButton)
    assert manual.heading == "Findings"


def test_words_are_searched_and_enter_opens_the_first_page(manual):
    manual.open()
    manual.search("rollback of nothing")
    assert manual.rows(manual.window.hits) == []
    assert manual.window.findChild(object, "manual_note").text() == "No page has these words."
    manual.window.search_line.clear()
    manual.paste("προεπισκόπηση")
    assert manual.rows(manual.window.hits) == []
    assert manual.window.findChild(object, "manual_note").text().endswith("is in English.")
    manual.window.search_line.clear()
    manual.search("dead letters")
    assert manual.rows(manual.window.hits)[0] == "Dead letters"
    manual.bot.keyClick(manual.window.search_line, Qt.Key.Key_Return)
    assert manual.heading == "Dead letters"
    assert manual.window.focusWidget() is manual.window.reader


def test_links_lead_on_inside_and_outside(manual, monkeypatch):
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    manual.open()
    manual.click(manual.window.contents, manual.entry("Webview Builder"))
    manual.click_link("the command line")
    assert manual.heading == "The command line"
    manual.click(manual.window.contents, manual.entry("Webview Builder"))
    manual.click_link("Moveo.ai")
    assert [each.toString() for each in opened] == ["https://moveo.ai"]
    assert manual.heading == "Webview Builder"


def test_a_link_to_a_heading_begins_there(manual):
    manual.open()
    manual.click(
        manual.window.contents, manual.entry("Logic: what is shown, required and calculated")
    )
    manual.click_link("finding")
    assert manual.heading == "Findings"
    assert manual.window.reader.textCursor().block().text() == "Logic"
    assert manual.window.reader.verticalScrollBar().value() > 0
