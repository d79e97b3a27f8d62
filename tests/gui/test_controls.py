"""Controls that stand beside each other look as one; what is measured fits what it says."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from builder.gui.export.write_pane import FileTree
from builder.gui.test.timeline_view import TimelineView
from builder.gui.widgets.lines import Lines
from builder.gui.widgets.small_button import small_button
from builder.gui.widgets.theme import dress
from scripts.scenes.ledger import kept_records
from tests.gui.finding import find


def test_boxes_of_one_line_are_equally_high(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    boxes = QLineEdit(), QComboBox(), QSpinBox()
    for each in boxes:
        row.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
    dress(window)
    window.show()
    for each in boxes:
        each.setFocus()
        assert len({box.height() for box in boxes}) == 1, each


def test_lines_end_where_the_button_in_their_corner_begins(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    lines = Lines(2)
    lines.put_into_corner(small_button("insert", "insert", "Insert", lambda: None))
    lines.show_text("words")
    QVBoxLayout(window).addWidget(lines)
    dress(window)
    window.resize(600, 200)
    window.show()
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        window.setLayoutDirection(direction)
        qtbot.waitExposed(window)
        line = lines.document().firstBlock().layout().lineAt(0)
        beside = 2 * lines.document().documentMargin()
        assert line.width() == lines.viewport().width() - beside


def test_phases_with_long_words_need_no_scroll_bar(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    view = TimelineView()
    QVBoxLayout(window).addWidget(view)
    dress(window)
    view.setStyleSheet("font-size: 19px")
    window.resize(760, 300)
    window.show()
    view.show_record(kept_records("form", "Form")[-1])
    qtbot.waitExposed(window)
    bar = find(view, QTreeWidget, "exchange_phases").horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)


def test_headings_of_files_stand_over_them_in_every_language(qtbot):
    tree = FileTree()
    qtbot.addWidget(tree)
    item, flags = tree.headerItem(), Qt.AlignmentFlag
    found = [Qt.AlignmentFlag(item.textAlignment(column)) for column in (0, 1)]
    assert all(flags.AlignAbsolute in each for each in found)
    assert [flags.AlignRight in each for each in found] == [False, True]
