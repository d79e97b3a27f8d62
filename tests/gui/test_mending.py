"""A problem with one right answer is mended by a click or by Ctrl+. in the problems panel."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from builder.form import edits
from builder.gui.state import derived
from tests.faults import GOOD
from tests.gui.settling import settle

_CTRL = Qt.KeyboardModifier.ControlModifier
BROKEN = edits.change_field(
    edits.change_field(GOOD, "f_order", name="first_name"), "f_link", url="http://x.test"
)


@pytest.fixture
def app(app):
    app.document.open(BROKEN)
    app.go("Design")
    assert len(app.problems()) == 3
    return app


def row_of(app, part: str) -> int:
    return next(i for i, words in enumerate(app.problems()) if part in words)


def click_the_end_of(app, row: int) -> None:
    view = app.window.problems.list
    view.scrollToItem(view.item(row))
    place = view.visualItemRect(view.item(row))
    at = QPoint(place.right() - 20, place.center().y())
    app.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_click_on_mend_puts_it_right_in_one_step_and_leads_nowhere(app):
    app.go("Preview")
    click_the_end_of(app, row_of(app, "“Order number”: 2 fields have the name"))
    assert app.here == "Preview"
    assert app.document.project.field("f_order").name == "first_name_2"
    assert app.document.undo_stack.undoText() == "Call it first_name_2"
    assert len(app.problems()) == 1
    app.document.undo_stack.undo()
    assert app.document.project is BROKEN
    assert len(app.problems()) == 3


def test_the_mend_is_that_of_its_own_row_below_a_failure(app, monkeypatch):
    def broken(_known):
        raise ZeroDivisionError

    steps = (derived.STEPS[0], ("Compiling the form", broken), *derived.STEPS[2:])
    app.go("Preview")
    with monkeypatch.context() as patch:
        patch.setattr(derived, "STEPS", steps)
        app.document.edit("Rename", replace(BROKEN, name="Other"))
        assert "failed unexpectedly" in app.problems()[0]
        click_the_end_of(app, row_of(app, "“Order number”: 2 fields have the name"))
    assert app.document.undo_stack.undoText() == "Call it first_name_2"
    assert len(app.problems()) == 1


def test_a_problem_without_a_mend_leads_to_its_place_wherever_it_is_clicked(app):
    app.go("Preview")
    click_the_end_of(app, row_of(app, "a link leads to"))
    assert app.here == "Design"
    assert app.document.project is BROKEN


def test_the_current_problem_is_mended_by_the_keyboard(app):
    view = app.window.problems.list
    app.window.problems.focus()
    view.setCurrentRow(row_of(app, "a link leads to"))
    assert not app.menu_entry("View", "Mend the problem").isEnabled()
    view.setCurrentRow(row_of(app, "“Order number”: 2 fields"))
    assert app.menu_entry("View", "Mend the problem").isEnabled()
    app.bot.keyClick(view, Qt.Key.Key_Period, _CTRL)
    assert app.document.project.field("f_order").name == "first_name_2"
    assert view.hasFocus()


def test_the_same_problem_is_mended_once_however_often_it_is_clicked(app):
    row = row_of(app, "“Order number”: 2 fields")
    click_the_end_of(app, row)
    mended = app.document.project
    # The list has not heard of it yet, and its place has a name of its own by now.
    assert not app.window.services.derived.is_current
    app.window.problems.mend()
    assert app.document.project is mended
    settle(app.bot, app.window.services.derived)
    assert app.document.project is mended
