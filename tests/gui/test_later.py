"""What comes a moment after the window was seen: the inspector, and any pane like it."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from builder.form import edits
from builder.form.kinds import kind_of
from builder.form.place import Place
from builder.gui.design.workspace import DesignWorkspace
from builder.gui.widgets.later import Later
from builder.gui.widgets.theme import set_tone
from tests.gui.design_page import DesignPage
from tests.gui.outline_page import OutlinePage
from tests.gui.settling import settle


def opened(qtbot, services):
    """Show and paint the Design workspace, without a turn of the loop."""
    workspace = DesignWorkspace(services)
    qtbot.addWidget(workspace)
    workspace.resize(1280, 800)
    workspace.show()
    workspace.entered()
    workspace.grab()
    return DesignPage(qtbot, workspace)


@pytest.fixture
def design(qtbot, services):
    return opened(qtbot, services)


def inspectors(design):
    return design.workspace.findChildren(QWidget, "inspector")


def tab_stops(design):
    """Return what Tab leads to from the canvas on, round the window once."""
    found, each = [], design.canvas
    while each not in found:
        found.append(each)
        each = each.nextInFocusChain()
    return found


def test_a_pane_is_painted_before_its_content_is_made(qtbot):
    done = []

    def make():
        done.append("made")
        return QLabel("here")

    pane = Later(QSize(120, 40), lambda: done.append("loaded"), make)
    qtbot.addWidget(pane)
    assert pane.sizeHint() == QSize(120, 40)
    pane.show()
    pane.grab()
    assert done == []
    assert not pane.is_made
    qtbot.waitUntil(lambda: any(each.isVisible() for each in pane.findChildren(QLabel)))
    assert done == ["loaded", "made"]
    assert pane.content.text() == "here"
    assert pane.content.size() == pane.size()


def test_content_that_is_needed_early_is_made_once(qtbot):
    done = []

    def make():
        done.append("made")
        return QLabel()

    pane = Later(QSize(120, 40), lambda: None, make)
    qtbot.addWidget(pane)
    pane.show()
    content = pane.content
    assert content.isVisible()
    assert content is pane.content
    after = QLabel(pane)
    qtbot.wait(120)  # its own turns have come as well
    assert done == ["made"]
    assert pane.findChildren(QLabel) == [content, after]


def test_a_pane_that_goes_before_its_turn_makes_nothing(qtbot):
    done = []
    pane = Later(QSize(10, 10), lambda: done.append("loaded"), QLabel)
    pane.show()
    pane.grab()
    pane.deleteLater()
    qtbot.wait(120)
    assert done == []


@pytest.mark.parametrize("size", [(815, 480), (1280, 800)])
def test_the_inspector_comes_by_itself_and_moves_nothing(design, qtbot, size):
    design.workspace.resize(*size)
    design.workspace.grab()
    assert inspectors(design) == []
    canvas = design.canvas.geometry()
    qtbot.waitUntil(lambda: any(each.isVisible() for each in inspectors(design)))
    assert design.canvas.geometry() == canvas
    assert design.workspace.inspector.title == "Form"


@pytest.mark.parametrize("early", [True, False])
def test_tab_goes_as_the_eye_does_whatever_was_made_first(design, qtbot, early):
    inspector = design.workspace.inspector if early else None
    qtbot.waitUntil(lambda: any(each.isVisible() for each in inspectors(design)))
    inspector = inspector or design.workspace.inspector
    stops = tab_stops(design)
    search = design.workspace.palette_pane.search_line
    assert stops.index(inspector.language_choice) < stops.index(search)
    assert stops.index(search) < stops.index(design.workspace.outline)


def test_the_lists_come_by_themselves(design, qtbot):
    assert design.workspace.findChildren(QWidget, "palette_list") == []
    qtbot.waitUntil(
        lambda: any(e.isVisible() for e in design.workspace.findChildren(QWidget, "palette_list"))
    )
    qtbot.keyClicks(design.workspace.palette_pane.search_line, "rating")
    count = len(design.names)
    qtbot.keyClick(design.workspace.palette_pane.search_line, Qt.Key.Key_Return)
    assert len(design.names) == count + 1


def test_the_outline_follows_an_edit_whenever_it_was_made(design):
    design.workspace.services.commands.run("field.add_text")
    outline = OutlinePage(design)
    (first,) = outline.selected
    assert outline.marked == {first}
    design.workspace.services.commands.run("field.add_date")
    (second,) = outline.selected
    assert second != first
    assert outline.marked == {second}


def test_the_first_key_needs_no_inspector(design, qtbot):
    qtbot.keyClick(design.canvas, Qt.Key.Key_Down)
    assert design.selected == {design.names[0]}
    assert inspectors(design) == []
    qtbot.waitUntil(lambda: any(each.isVisible() for each in inspectors(design)))
    assert design.workspace.inspector.title != "Form"


def test_the_selection_follows_an_edit_before_and_after_the_inspector_is_there(design, qtbot):
    design.workspace.services.commands.run("field.add_text")
    assert len(design.selected) == 1
    first = design.workspace.inspector.title
    design.workspace.services.commands.run("field.add_date")
    assert len(design.selected) == 1
    assert (first, design.workspace.inspector.title) == ("Text", "Date")
    design.document.undo_stack.undo()
    design.document.undo_stack.undo()
    (left,) = design.selected
    assert design.workspace.inspector.title == kind_of(design.field(left)).label


def test_a_place_is_led_to_before_the_inspector_is_there(design, qtbot):
    field = design.field(design.names[0])
    place = Place(field_id=field.id, attribute="name")
    assert inspectors(design) == []
    design.workspace.services.selection.place_requested.emit(place)
    assert design.selected == {field.name}
    editor = design.editor("name")
    assert isinstance(editor, QLineEdit)
    qtbot.waitUntil(editor.hasFocus)


def test_findings_that_come_before_the_inspector_are_shown_in_it(qtbot, services):
    project = services.document.project
    field = project.fields[0]
    services.document.edit("Break", edits.change_field(project, field.id, name="no name"))
    settle(qtbot, services.derived)
    services.selection.select({field.id})
    design = opened(qtbot, services)
    assert inspectors(design) == []
    row = design.workspace.inspector.row("name")
    assert row is not None
    assert row.findings.isVisible()
    assert row.findings.text()


def test_a_tone_counts_whether_it_is_set_before_or_after_the_widget_is_seen(qtbot, theme):
    before, after = QLabel("before"), QLabel("after")
    for label in (before, after):
        qtbot.addWidget(label)
    set_tone(before, "error")
    for label in (before, after):
        label.show()
    plain = after.palette().windowText().color()
    set_tone(after, "error")
    red = before.palette().windowText().color()
    assert red != plain
    assert after.palette().windowText().color() == red
    set_tone(after, "")
    assert after.palette().windowText().color() == plain
