"""A folded step stands for its page: what is done to it is done to all that it holds."""

import pytest
from PySide6.QtCore import Qt

from builder.form.fields import StepField
from builder.form.texts import LocalText
from tests.gui.canvas.gestures import open_form, text_field


@pytest.fixture
def steps(page):
    """Two steps of two fields each; the first is folded and selected."""
    heads = [StepField(id=f"s{n}", text=LocalText.of(en=f"Step {n}")) for n in (1, 2)]
    open_form(page, heads[0], text_field(1), text_field(2), heads[1], text_field(3), text_field(4))
    page.workspace.folding.fold("s1", folded=True)
    page.workspace.services.selection.select({"s1"})
    page.focus_canvas()
    return page


def _ids(page):
    return [each.id for each in page.document.project.fields]


def test_a_folded_step_is_dragged_with_what_it_holds(steps):
    steps.drop(steps.canvas.drag_data(), above=None)
    assert _ids(steps) == ["s2", "f3", "f4", "s1", "f1", "f2"]
    assert steps.workspace.folding.folded == {"s1"}
    steps.document.undo_stack.undo()
    assert _ids(steps) == ["s1", "f1", "f2", "s2", "f3", "f4"]


def test_a_folded_step_is_dragged_in_the_outline_with_what_it_holds(steps):
    model = steps.workspace.outline.outline_model
    mime = model.mimeData([model.index(0)])
    model.dropMimeData(mime, Qt.DropAction.MoveAction, 6, 0, model.index(-1))
    assert _ids(steps) == ["s2", "f3", "f4", "s1", "f1", "f2"]


def test_a_folded_step_is_moved_by_keys_with_what_it_holds(steps):
    steps.alt(Qt.Key.Key_Down)
    assert _ids(steps) == ["s2", "s1", "f1", "f2", "f3", "f4"]


def test_a_folded_step_is_deleted_and_cut_with_what_it_holds(steps):
    steps.press(Qt.Key.Key_Delete)
    assert _ids(steps) == ["s2", "f3", "f4"]
    steps.document.undo_stack.undo()
    assert _ids(steps) == ["s1", "f1", "f2", "s2", "f3", "f4"]
    steps.workspace.folding.fold("s1", folded=True)
    steps.workspace.services.selection.select({"s1"})
    steps.ctrl(Qt.Key.Key_X)
    assert _ids(steps) == ["s2", "f3", "f4"]
    steps.workspace.services.selection.select({"f4"})
    steps.ctrl(Qt.Key.Key_V)
    assert [each.kind for each in steps.document.project.fields][3:] == ["step", "text", "text"]


def test_what_is_added_behind_a_folded_step_stands_behind_its_page(steps):
    steps.press(Qt.Key.Key_Slash)
    assert steps.canvas.insertion.position == 3
    steps.press(Qt.Key.Key_Escape)
    steps.ctrl(Qt.Key.Key_D)
    kinds = [each.kind for each in steps.document.project.fields]
    assert kinds == ["step", "text", "text", "step", "text", "text", "step", "text", "text"]


def test_an_open_step_is_moved_alone(steps):
    steps.workspace.folding.fold("s1", folded=False)
    steps.alt(Qt.Key.Key_Down)
    assert _ids(steps) == ["f1", "s1", "f2", "s2", "f3", "f4"]
