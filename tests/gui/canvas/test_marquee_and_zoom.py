"""The marquee, and the zoom of the canvas."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.gui.canvas.gestures import drag, move, open_form, text_field

_LEFT = Qt.MouseButton.LeftButton
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NO_BUTTON = Qt.MouseButton.NoButton


# -- the marquee ---------------------------------------------------------------------------------


def _around(page, first, last):
    """Two corners, beside the fields, of a rectangle that touches these and all between."""
    top, bottom = page.canvas.rect_of(first), page.canvas.rect_of(last)
    return QPoint(top.left() - 20, top.center().y()), QPoint(top.left() + 60, bottom.center().y())


def test_a_rectangle_selects_the_fields_that_it_touches(page):
    drag(page, _around(page, "f2", "f4"))
    assert page.selected == {"n2", "n3", "n4"}
    begin, end = _around(page, "f1", "f2")
    drag(page, (QPoint(begin.x(), end.y()), QPoint(end.x(), begin.y())))
    assert page.selected == {"n1", "n2"}


@pytest.mark.parametrize("modifier", [_CTRL, _SHIFT])
def test_a_rectangle_adds_to_what_is_selected(page, modifier):
    page.click("n1")
    drag(page, _around(page, "f3", "f4"), modifier)
    assert page.selected == {"n1", "n3", "n4"}


def test_escape_gives_the_rectangle_up(page):
    page.click("n1")
    drag(page, _around(page, "f3", "f4"), let_go=False)
    assert page.selected == {"n3", "n4"}
    page.press(Qt.Key.Key_Escape)
    assert page.selected == {"n1"}
    page.bot.mouseRelease(page.canvas.viewport(), _LEFT)
    assert page.selected == {"n1"}


def _many_fields(page):
    """A form that is higher than the canvas, scrolled to its beginning."""
    open_form(page, *(text_field(number) for number in range(1, 31)))
    page.canvas.verticalScrollBar().setValue(0)


def _press_beside_the_first_field(page, modifier=Qt.KeyboardModifier.NoModifier):
    """Begin a rectangle beside the first field, down to a point that stays where it is."""
    begin, end = _around(page, "f1", "f2")
    page.bot.mousePress(page.canvas.viewport(), _LEFT, modifier, begin)
    move(page.canvas.viewport(), end)
    assert page.selected == {"n1", "n2"}
    return end


def test_a_rectangle_grows_as_the_canvas_scrolls_below_the_pointer(page):
    _many_fields(page)
    end = _press_beside_the_first_field(page)
    bar = page.canvas.verticalScrollBar()
    bar.setValue(page.canvas.rect_of("f9").center().y() - end.y())
    assert page.selected == {f"n{number}" for number in range(1, 10)}
    page.bot.mouseRelease(page.canvas.viewport(), _LEFT, pos=end)
    bar.setValue(bar.maximum())
    assert page.selected == {f"n{number}" for number in range(1, 10)}


def test_the_wheel_scrolls_while_a_rectangle_is_drawn_with_ctrl(page):
    _many_fields(page)
    end = _press_beside_the_first_field(page, _CTRL)
    _wheel(page, -120)
    assert page.canvas.zoom == 1.0
    assert page.canvas.verticalScrollBar().value() > 0
    assert page.selected > {"n1", "n2"}
    page.bot.mouseRelease(page.canvas.viewport(), _LEFT, pos=end)


def test_the_mark_of_a_drag_stays_under_the_pointer_as_the_canvas_scrolls(page):
    _many_fields(page)
    at = page.middle_of("n1") + QPoint(0, page.canvas.rect_of("f1").height() // 2 - 2)
    page.hover_kind_at("text", at)
    assert page.canvas.insertion.position == 1
    page.canvas.verticalScrollBar().setValue(page.canvas.rect_of("f6").y() - at.y())
    assert page.canvas.insertion.position == 5
    page.leave_drag()
    assert page.canvas.insertion is None
    page.canvas.verticalScrollBar().setValue(0)
    assert page.canvas.insertion is None


def test_ctrl_and_shift_add_a_range(page):
    page.click("n1")
    page.ctrl_click("n3")
    page.click("n5", _CTRL | _SHIFT)
    assert page.selected == {"n1", "n3", "n4", "n5"}


def test_the_keyboard_selects_single_fields_beside_others(page):
    page.click("n1")
    page.ctrl(Qt.Key.Key_Down)
    page.ctrl(Qt.Key.Key_Down)
    assert page.selected == {"n1"}
    assert page.canvas.current == "f3"
    page.ctrl(Qt.Key.Key_Space)
    assert page.selected == {"n1", "n3"}
    page.ctrl(Qt.Key.Key_Space)
    assert page.selected == {"n1"}


def test_several_fields_move_together_in_one_step(page):
    page.click("n2")
    page.shift_click("n3")
    page.drop(page.canvas.drag_data(), above=None)
    assert page.names == ["n1", "n4", "n5", "n2", "n3"]
    page.document.undo_stack.undo()
    assert page.names == ["n1", "n2", "n3", "n4", "n5"]


# -- zoom ----------------------------------------------------------------------------------------


def _wheel(page, turned):
    view = page.canvas.viewport()
    at = QPointF(view.rect().center())
    event = QWheelEvent(
        at, view.mapToGlobal(at), QPoint(), QPoint(0, turned), _NO_BUTTON, _CTRL,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def test_the_wheel_zooms_and_the_corner_says_how_far(page):
    before = page.canvas.rect_of("f1")
    _wheel(page, 120)
    assert page.canvas.zoom_button.text() == "110 %"
    assert page.canvas.rect_of("f1").height() > before.height()
    _wheel(page, -120)
    _wheel(page, -120)
    assert page.canvas.zoom_button.text() == "90 %"
    page.bot.mouseClick(page.canvas.zoom_button, _LEFT)
    assert page.canvas.zoom == 1.0
    assert page.canvas.rect_of("f1") == before


def test_what_says_how_far_stands_below_the_form_and_only_while_it_is_zoomed(page):
    canvas, button = page.canvas, page.canvas.zoom_button
    height = canvas.viewport().height()
    assert not button.isVisible()
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        canvas.setLayoutDirection(direction)
        _wheel(page, -120)
        assert button.isVisible()
        assert not button.geometry().intersects(canvas.viewport().geometry())
        assert canvas.rect().contains(button.geometry())
        assert canvas.viewport().height() < height
        page.canvas.zoom_by(0)
        assert canvas.viewport().height() == height
    canvas.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_what_is_selected_stays_in_sight_as_the_canvas_becomes_lower(page):
    page.click("n5")
    canvas = page.canvas
    width, height = canvas.width(), canvas.height()
    canvas.resize(width, 200)
    assert canvas.viewport().rect().intersects(canvas.rect_of("f5"))
    canvas.resize(width, height)


def test_the_commands_zoom_and_ctrl_0_undoes_it(page):
    page.ctrl(Qt.Key.Key_Minus)
    page.ctrl(Qt.Key.Key_Minus)
    assert page.canvas.zoom == 0.8
    page.ctrl(Qt.Key.Key_0)
    assert page.canvas.zoom == 1.0
    page.ctrl(Qt.Key.Key_Plus)
    page.ctrl(Qt.Key.Key_Equal)
    assert page.canvas.zoom == 1.25
    page.workspace.services.commands.action("design.zoom_reset").trigger()
    assert page.canvas.zoom == 1.0


@pytest.mark.parametrize("factor", [-3, 4])
def test_everything_works_at_every_zoom(page, factor):
    for _ in range(abs(factor)):
        page.canvas.zoom_by(1 if factor > 0 else -1)
    page.click("n2")
    assert page.selected == {"n2"}
    page.retype(page.double_click_text("n2", "label"), "Town")
    assert page.field("n2").label.in_language("en") == "Town"
    page.drag_field("n4", above="n1")
    assert page.names[0] == "n4"
