"""What is as high as its words need in its width, in layouts that do not ask for that."""

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from builder.gui.export.step_row import CommandBox
from builder.gui.widgets.flowing import FlowingRow
from builder.gui.widgets.lazy_column import LazyColumn, LazyRow
from builder.gui.widgets.lines import Lines
from builder.gui.widgets.pages import Pages
from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.theme import WrappedLabel, dress
from tests.gui.geometry import faults_of

WORDS = "The simulator answers as the platform would, and nothing leaves this machine. " * 3


@pytest.fixture
def shown(qtbot):
    """Shows a widget above a pane of a splitter, which asks for no height by width."""

    def show(content, width):
        side, whole = QWidget(), QSplitter()
        QVBoxLayout(side).addWidget(content)
        whole.addWidget(side)
        qtbot.addWidget(whole)
        dress(whole)
        whole.resize(width, 60)
        whole.show()
        settle()
        return whole

    return show


def settle():
    for _ in range(5):
        QApplication.processEvents()


def test_words_that_got_more_room_take_less_height(shown):
    label = WrappedLabel()
    label.setText(WORDS)
    whole = shown(label, 200)
    narrow = label.height()
    assert narrow >= 4 * label.fontMetrics().height()
    whole.resize(900, 60)
    settle()
    assert label.minimumHeight() < narrow / 2
    whole.resize(200, 60)
    settle()
    assert label.height() == narrow
    assert faults_of(whole) == []


def test_a_row_claims_another_line_when_its_words_get_longer(shown):
    row, button = FlowingRow(), QPushButton("Filters")
    row.add(QPushButton("Copy"))
    row.add(button)
    whole = shown(row, 260)
    assert row.height() < 2 * button.height()
    button.setText("Filters by verdict, target and time")
    settle()
    assert row.height() > 2 * button.height()
    assert button.mapTo(row, QPoint()).y() > 0
    assert faults_of(whole) == []


def test_what_is_inside_of_a_command_follows_its_height(shown):
    holder = QWidget()
    box = CommandBox(1, "docker run --read-only --publish 8000:8000 " * 3)
    line = QHBoxLayout(holder)
    line.addWidget(box)
    whole = shown(holder, 900)
    low = box.height()
    for width in (300, 900):
        whole.resize(width, 300)
        settle()
        assert (box.height() > low) == (width == 300)
        assert box.rect().contains(box.viewport().geometry())
        assert not box.verticalScrollBar().maximum()


def test_lines_that_wrap_show_no_bar_for_the_space_at_the_end_of_one(app):
    app.window.resize(900, 600)
    app.start_from("Contact details")
    app.go("Design")
    inspector = app.design.workspace.inspector
    QApplication.processEvents()
    seen = [each for each in inspector.findChildren(Lines) if each.isVisible()]
    assert max(each.document().size().height() for each in seen) == 2
    assert [each for each in seen if each.horizontalScrollBar().isVisible()] == []


def test_a_stack_of_pages_may_be_as_small_as_the_page_in_front(qtbot):
    pages = Pages()
    qtbot.addWidget(pages)
    for size in (QSize(120, 80), QSize(700, 500)):
        page = QWidget()
        page.setMinimumSize(size)
        pages.addWidget(page)
    assert pages.minimumSizeHint() == QSize(120, 80)
    pages.setCurrentIndex(1)
    assert pages.minimumSizeHint() == QSize(700, 500)


def test_a_column_of_rows_is_as_wide_as_its_widest_row_needs(qtbot):
    class Row(LazyRow):
        def __init__(self, words):
            super().__init__()
            QVBoxLayout(self).addWidget(QPushButton(words))

        def tab_stops(self):
            return ()

    words = {"a": "Send", "b": "Send all answers of the last conversation again"}
    column = LazyColumn(lambda key: Row(words[key]), lambda _key: "row")
    area = Scrolling(column)
    column.see_through(area, area)
    qtbot.addWidget(area)
    area.show()
    column.show_rows(["a"])
    settle()
    narrow = area.minimumSizeHint().width()
    column.show_rows(["a", "b"])
    settle()
    needed = column.rows["b"].minimumSizeHint().width()
    assert area.minimumSizeHint().width() >= needed > narrow
    column.show_rows(["a"])
    settle()
    assert area.minimumSizeHint().width() == narrow
