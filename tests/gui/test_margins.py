from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from builder.gui.widgets.margins import set_margins


def _sides(owner):
    found = owner.contentsMargins()
    return found.left(), found.top(), found.right(), found.bottom()


def test_margins_change_sides_where_reading_begins_at_the_right(qapp):
    for owner in (QHBoxLayout(), QWidget()):
        set_margins(owner, 1, 2, 3, 4)
        assert _sides(owner) == (1, 2, 3, 4)
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        try:
            set_margins(owner, 1, 2, 3, 4)
            assert _sides(owner) == (3, 2, 1, 4)
        finally:
            qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
