"""Keys in an app that is written from right to left."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QRect, Qt

from builder.gui.keys.pair_list import PairList
from builder.keys.pair import KeyPair

_FINGERPRINT = "ab" * 32


def _drawn(qtbot, direction: Qt.LayoutDirection, used: str) -> tuple[int, int, int]:
    """Return the first and the last column that is drawn on in a row, and how many there are."""
    pair = KeyPair(
        name="Ab", created=datetime.now(UTC), fingerprint=_FINGERPRINT, public_pem="", bits=2048
    )
    view = PairList()
    qtbot.addWidget(view)
    view.setLayoutDirection(direction)
    view.resize(600, 120)
    view.show_pairs((pair,), used)
    view.clearSelection()
    view.show()
    row: QRect = view.visualRect(view.pairs.index_of("Ab"))
    seen = view.viewport().grab(row).toImage()
    ground = seen.pixel(0, 0)
    inked = [
        x
        for x in range(seen.width())
        if any(seen.pixel(x, y) != ground for y in range(2, seen.height() - 2))
    ]
    return inked[0], inked[-1], seen.width()


@pytest.mark.parametrize("used", ["", _FINGERPRINT])
def test_a_key_pair_is_drawn_from_the_side_where_reading_begins(qtbot, used):
    begin, end, width = _drawn(qtbot, Qt.LayoutDirection.LeftToRight, used)
    mirrored_begin, mirrored_end, _ = _drawn(qtbot, Qt.LayoutDirection.RightToLeft, used)
    assert begin < 40 < width / 2 < mirrored_end
    assert abs((width - 1 - mirrored_end) - begin) <= 2
    assert abs((width - 1 - mirrored_begin) - end) <= 2
