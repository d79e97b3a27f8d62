"""A row that goes on in the next line where it does not fit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from builder.gui.widgets.flowing import Flowing

_POLICY = QSizePolicy.Policy


@pytest.fixture
def row(qtbot):
    def make(width, *, expands=False, direction=Qt.LayoutDirection.LeftToRight):
        holder = QWidget()
        qtbot.addWidget(holder)
        holder.setLayoutDirection(direction)
        layout = Flowing(holder)
        layout.setContentsMargins(5, 5, 5, 5)
        layout.setSpacing(10)
        boxes = [QWidget() for _ in range(3)]
        for box in boxes:
            box.setMinimumSize(100, 20)
            layout.addWidget(box)
        boxes[0].setSizePolicy(_POLICY.Expanding if expands else _POLICY.Fixed, _POLICY.Fixed)
        holder.resize(width, layout.heightForWidth(width))
        holder.show()
        places = [(b.x(), b.y(), b.width()) for b in boxes]
        return holder, boxes, places

    return make


def test_it_flows_into_as_many_lines_as_it_needs(row):
    assert row(330)[2] == [(5, 5, 100), (115, 5, 100), (225, 5, 100)]
    assert row(329)[2] == [(5, 5, 100), (115, 5, 100), (5, 35, 100)]
    assert row(150)[2] == [(5, 5, 100), (5, 35, 100), (5, 65, 100)]
    assert [row(width)[0].height() for width in (330, 329, 150)] == [30, 60, 90]
    holder = row(330)[0]
    assert holder.minimumSizeHint().width() == 110
    assert holder.sizeHint().width() == 330


def test_what_is_left_of_a_line_goes_to_what_expands(row):
    assert row(430, expands=True)[2] == [(5, 5, 200), (215, 5, 100), (325, 5, 100)]
    assert row(230, expands=True)[2] == [(5, 5, 110), (125, 5, 100), (5, 35, 100)]


def test_it_begins_where_reading_begins(row):
    mirrored = row(330, direction=Qt.LayoutDirection.RightToLeft)[2]
    assert mirrored == [(225, 5, 100), (115, 5, 100), (5, 5, 100)]


def test_what_is_hidden_takes_no_room(row):
    holder, boxes, _ = row(330)
    boxes[0].hide()
    assert holder.sizeHint().width() == 220
    assert holder.layout().heightForWidth(220) == 30
