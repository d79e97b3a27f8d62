"""Sections of the inspector get their editors when they are opened, and not before."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from builder.form.place import Place
from builder.gui.design.inspector.panel import Inspector
from builder.gui.design.inspector.section import Section
from tests.gui.finding import find


def delivery_of(inspector: Inspector) -> QToolButton:
    return find(inspector, Section, "section_delivery").header


def test_a_folded_section_has_no_editors_until_it_is_opened(qtbot, services):
    inspector = Inspector(services.document, services.selection, services.language)
    qtbot.addWidget(inspector)
    inspector.resize(340, 900)
    inspector.show()
    assert inspector.row("texts.title") is not None
    assert inspector.row("platform.base_url") is None
    qtbot.mouseClick(delivery_of(inspector), Qt.MouseButton.LeftButton)
    row = inspector.row("platform.base_url")
    assert row is not None
    assert row.isVisible()
    address = services.document.project.platform.base_url
    assert row.editor.target().property("text") == address != ""
    qtbot.mouseClick(delivery_of(inspector), Qt.MouseButton.LeftButton)
    assert not row.isVisible()


def test_a_problem_in_a_folded_section_opens_it_and_has_the_keyboard_there(qtbot, services):
    inspector = Inspector(services.document, services.selection, services.language)
    qtbot.addWidget(inspector)
    inspector.resize(340, 900)
    with qtbot.waitActive(inspector):
        inspector.show()
        inspector.activateWindow()
    inspector.focus_place(Place(attribute="platform.base_url"))
    row = inspector.row("platform.base_url")
    assert row is not None
    assert row.editor.target().hasFocus()
