from PySide6.QtCore import Qt

from builder.gui.widgets.left_to_right import in_own_order, left_to_right


def test_a_path_keeps_its_order_where_reading_begins_at_the_right(qapp):
    assert left_to_right("/srv/form") == in_own_order("/srv/form") == "/srv/form"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert left_to_right("/srv/form") == "\u2066/srv/form\u2069"
        assert in_own_order("List of rooms") == "\u2068List of rooms\u2069"
        assert in_own_order("") == ""
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
