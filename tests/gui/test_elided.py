"""Words that end in an ellipsis, as they are painted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from builder.gui.widgets.elided import ElidedCheckBox, ElidedComboBox, ElidedLabel

LONG = "How satisfied were you & yours, taking everything together, with all of it?"


def _label(words):
    label = ElidedLabel()
    label.show_words(words)
    return label


def _box(words):
    box = ElidedCheckBox()
    box.show_words(words)
    return box


def _choice(words):
    choice = ElidedComboBox()
    choice.addItem(words)
    return choice


def _painted(qtbot, make, words, width=220):
    widget = make(words)
    qtbot.addWidget(widget)
    widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its frame would differ
    widget.resize(width, 32)
    widget.show()
    QApplication.processEvents()
    return widget, widget.grab().toImage()


@pytest.mark.parametrize("make", [_label, _box, _choice])
def test_what_does_not_fit_is_painted_with_an_ellipsis(qtbot, theme, make):
    whole, seen = _painted(qtbot, make, LONG)
    ends = (f"{LONG[:length].rstrip()}…" for length in range(5, len(LONG)))
    assert any(_painted(qtbot, make, each)[1] == seen for each in ends)
    assert whole.toolTip() == LONG


@pytest.mark.parametrize("make", [_label, _box, _choice])
def test_what_fits_is_painted_whole_also_after_it_grew(qtbot, theme, make):
    whole, narrow = _painted(qtbot, make, LONG)
    whole.resize(900, 32)
    QApplication.processEvents()
    assert whole.toolTip() == ""
    assert whole.grab().toImage() == _painted(qtbot, make, LONG, 900)[1]
    whole.resize(220, 32)
    QApplication.processEvents()
    assert whole.toolTip() == LONG
    assert whole.grab().toImage() == narrow


@pytest.mark.parametrize("make", [_label, _box, _choice])
def test_a_layout_claims_no_more_room_for_it_than_a_few_letters_need(qtbot, theme, make):
    row = QWidget()
    qtbot.addWidget(row)
    QHBoxLayout(row).addWidget(make(LONG))
    assert row.minimumSizeHint().width() < 160
