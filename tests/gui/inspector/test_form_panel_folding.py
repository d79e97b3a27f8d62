"""Sections of the inspector get their editors when they are opened, and not before."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from builder.form.place import Place
from builder.gui.design.inspector.panel import Inspector
from builder.gui.design.inspector.section import Section
from tests.gui.finding import find


def header_of(inspector: Inspector, section: str) -> QToolButton:
    return find(inspector, Section, section).header


@pytest.fixture
def inspector(qtbot, services):
    inspector = Inspector(services)
    qtbot.addWidget(inspector)
    inspector.resize(340, 900)
    with qtbot.waitActive(inspector):
        inspector.show()
        inspector.activateWindow()
    return inspector


@pytest.fixture
def field(services):
    return next(each for each in services.document.project.fields if each.kind == "text")


def test_a_folded_section_has_no_editors_until_it_is_opened(qtbot, services, inspector, field):
    services.selection.select({field.id})
    assert inspector.row("label") is not None
    assert inspector.row("messages") is None
    header = header_of(inspector, "section_messages")
    qtbot.mouseClick(header, Qt.MouseButton.LeftButton)
    row = inspector.row("messages")
    assert row is not None
    assert row.isVisible()
    qtbot.mouseClick(header, Qt.MouseButton.LeftButton)
    assert not row.isVisible()


def test_a_problem_in_a_folded_section_opens_it_and_has_the_keyboard_there(inspector, field):
    inspector.focus_place(Place(field_id=field.id, attribute="messages"))
    row = inspector.row("messages")
    assert row is not None
    assert row.editor.target().hasFocus()


def test_a_folded_section_says_how_many_of_its_properties_were_changed(services, inspector, field):
    from builder.form import edits
    from builder.form.fields import RuleMessage
    from tests.projects import words

    messages = (RuleMessage(rule="required", text=words("Your name, please")),)
    document = services.document
    document.edit("x", edits.change_field(document.project, field.id, messages=messages))
    services.selection.select({field.id})
    assert header_of(inspector, "section_messages").text() == "Messages · 1 changed"
    document.undo_stack.undo()
    assert header_of(inspector, "section_messages").text() == "Messages"
