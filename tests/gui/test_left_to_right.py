from PySide6.QtCore import Qt

from builder.gui.widgets.left_to_right import left_to_right


def test_a_path_keeps_its_order_where_reading_begins_at_the_right(qapp):
    assert left_to_right("/srv/form") == "/srv/form"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert left_to_right("/srv/form") == "\u2066/srv/form\u2069"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
