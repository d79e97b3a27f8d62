"""Saving keeps what is being typed, and the keyboard stays there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from builder.storage import project_file
from tests.gui.finding import find
from tests.gui.inspector.inspector_page import InspectorPage

_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def saved(app, tmp_path):
    """The app with a form that has a file, and what that file holds."""
    app.start_from("Contact details")
    path = tmp_path / "contact.webview.json"
    app.save_as(path)
    app.held = lambda: project_file.read(path).project
    return app


def save(app) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    app.bot.keyClick(focused, Qt.Key.Key_S, _CTRL)
    QApplication.processEvents()
    assert app.held() == app.document.project


def test_a_line_of_the_inspector_goes_on_where_it_was(saved):
    saved.design.click("first_name")
    saved.design.fill_in("label", "Name")
    line = saved.design.editor("label")
    save(saved)
    assert QApplication.focusWidget() is line
    saved.bot.keyClicks(line, "s")
    assert saved.design.field("first_name").label.in_language("en") == "Names"


def test_a_text_on_the_canvas_is_taken_and_the_canvas_has_the_keyboard(saved):
    editor = saved.design.double_click_text("first_name", "label")
    saved.bot.keyClick(editor, Qt.Key.Key_A, _CTRL)
    saved.bot.keyClicks(editor, "Name")
    save(saved)
    assert [each.label.in_language("en") for each in saved.held().fields[:1]] == ["Name"]
    assert QApplication.focusWidget() is saved.design.canvas


def test_a_cell_of_the_settings_is_taken_and_its_table_has_the_keyboard(saved):
    page = InspectorPage(saved.design)
    page.open_settings("Integrations")
    saved.bot.mouseClick(
        find(page.shown, QAbstractButton, "integration_add"), Qt.MouseButton.LeftButton
    )
    line = page.typing()
    assert isinstance(line, QLineEdit)
    saved.bot.keyClicks(line, "my-form-1")
    save(saved)
    assert saved.held().platform.integrations[0].integration_id == "my-form-1"
    assert QApplication.focusWidget() is page.table("platform.integrations")
