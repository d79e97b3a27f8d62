from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from builder.gui.widgets.left_to_right import in_own_order, left_to_right, show_code


def test_a_path_keeps_its_order_where_reading_begins_at_the_right(qapp):
    assert left_to_right("/srv/form") == in_own_order("/srv/form") == "/srv/form"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert left_to_right("/srv/form") == "\u2066/srv/form\u2069"
        assert in_own_order("List of rooms") == "\u2068List of rooms\u2069"
        assert in_own_order("") == ""
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_code_that_does_not_fit_is_seen_from_its_beginning(qapp, qtbot):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        box = QPlainTextEdit("-----BEGIN PUBLIC KEY-----\n" + "A" * 400)
        show_code(box)
        qtbot.addWidget(box)
        box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        box.resize(200, 100)
        box.show()
        begin = box.cursorRect(box.textCursor())
        assert box.horizontalScrollBar().maximum() > 0
        assert box.viewport().rect().contains(begin)
        assert begin.x() < 20
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
